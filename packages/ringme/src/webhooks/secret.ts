/** Where {@link hasSecret} looks. */
export interface SecretOptions {
  /** Name of a query parameter that holds the secret. When absent, a segment of the path is it. */
  readonly parameter?: string;
}

/**
 * True when the address that was called holds `secret`: as a segment of its path (`/hooks/ringme/<secret>`), or as the
 * value of a query parameter. Compared in constant time. An empty secret is never there.
 *
 * The PBX signs nothing, so an address that nobody can guess is all there is. What it does not do: it says nothing about
 * the content, an old delivery can be sent again by whoever saw it, and addresses end up in the logs of servers and
 * proxies. So use https, 32 random characters or more, a path rather than a parameter (a GET delivery has its parameters
 * among the raw fields), and change it when somebody leaves.
 */
export function hasSecret(
  request: Pick<Request, "url">,
  secret: string,
  options: SecretOptions = {},
): boolean {
  if (secret === "") return false;
  const { pathname, searchParams } = new URL(request.url);
  const { parameter } = options;
  const candidates =
    parameter === undefined ? pathname.split("/").map(decode) : searchParams.getAll(parameter);
  let found = false;
  // All of them, so that the time does not tell which one it was.
  for (const candidate of candidates) if (sameText(candidate, secret)) found = true;
  return found;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const encoder = new TextEncoder();

/** Looks at every byte of `given`, and takes the time that its length asks for, whatever `expected` is. */
function sameText(given: string, expected: string): boolean {
  const left = encoder.encode(given);
  const right = encoder.encode(expected);
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index += 1) {
    difference |= (left[index] as number) ^ (right[index % right.length] as number);
  }
  return difference === 0;
}
