/** Where {@link hasSecret} looks. */
export interface SecretOptions {
  /** Name of a query parameter that holds the secret. When absent, a segment of the path is it. */
  readonly parameter?: string;
}

/**
 * True when the address that was called holds `secret`: as a segment of its path (`/hooks/pbx/<secret>`), or as the value
 * of a query parameter. Compared in constant time. A secret that is empty or undefined (`process.env.NAME`, not set) is never
 * there, and an address that is none holds none.
 * Takes a `Request`, Node's `IncomingMessage` (its `url` is the path), or Express's request (`originalUrl`).
 *
 * Vendors that sign nothing leave no more than an address that nobody can guess. It says nothing about the content, whoever
 * saw a delivery can send it again, and addresses end up in the logs of servers and proxies. So use https, 32 random
 * characters or more, and a path rather than a parameter (a GET delivery has its parameters among the raw fields); change it
 * when somebody leaves.
 */
export function hasSecret(
  request: {
    /** The whole address, or its path and query. */
    readonly url?: string | undefined;
    /** The same before a router took off what it is mounted at, as Express keeps it; looked at instead where it is there. */
    readonly originalUrl?: string | undefined;
  },
  secret: string | undefined,
  options: SecretOptions = {},
): boolean {
  const candidates = candidatesIn(request.originalUrl ?? request.url ?? "", options.parameter);
  let found = false;
  // All of them, so that the time does not tell which one it was.
  for (const candidate of candidates) if (sameText(candidate, secret ?? "")) found = true;
  // A secret that is not configured must not let everybody in.
  return found && typeof secret === "string" && secret !== "";
}

function candidatesIn(address: string, parameter: string | undefined): readonly string[] {
  if (!URL.canParse(address, "http://localhost")) return [];
  const { pathname, searchParams } = new URL(address, "http://localhost");
  return parameter === undefined ? pathname.split("/").map(decode) : searchParams.getAll(parameter);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Looks at every byte of `given`, and takes the time that its length asks for, whatever `expected` is. */
function sameText(given: string, expected: string): boolean {
  const encoder = new TextEncoder();
  const left = encoder.encode(given);
  const right = encoder.encode(expected);
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index += 1) {
    difference |= (left[index] as number) ^ (right[index % right.length] as number);
  }
  return difference === 0;
}
