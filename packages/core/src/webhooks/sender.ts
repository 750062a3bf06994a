/**
 * True when an IP address lies in one of the networks (`192.0.2.0/24`, `2001:db8::/32`, or a single address). IPv4 addresses
 * that are written as IPv6 (`::ffff:192.0.2.1`) count as IPv4. What is no address lies in none.
 *
 * The address must be the connection's own. A header such as `X-Forwarded-For` is the caller's claim unless a proxy of
 * yours wrote it, and then only its last entry is. Networks change without notice: log what is refused, and keep the secret
 * in the address ({@link hasSecret}) as the real lock.
 *
 * Throws a TypeError for a network that is none, so that a typing error does not shut everybody out.
 */
export function isFromNetwork(address: string | undefined, networks: readonly string[]): boolean {
  const bytes = addressBytes(address ?? "");
  let found = false;
  for (const network of networks) if (contains(network, bytes)) found = true;
  return found;
}

function contains(network: string, address: Uint8Array | undefined): boolean {
  const [start = "", length, ...rest] = network.split("/");
  const first = addressBytes(start);
  const whole = (first?.length ?? 0) * 8;
  // IPv4 that is written as IPv6 counts its first 96 bits, too.
  const bits = length === undefined ? whole : Number(length) - (whole === 32 && start.includes(":") ? 96 : 0);
  const isNetwork =
    first &&
    rest.length === 0 &&
    (length === undefined || /^\d{1,3}$/.test(length)) &&
    bits >= 0 &&
    bits <= whole;
  if (!isNetwork) throw new TypeError(`"${network}" is no network; write it as "192.0.2.0/24"`);
  if (address?.length !== first.length) return false;
  return first.every((byte, index) => {
    const free = Math.min(8, Math.max(0, (index + 1) * 8 - bits));
    return byte >> free === (address[index] as number) >> free;
  });
}

/** Characters of the longest spelling: six groups, and IPv4 at the end. */
const LONGEST = 45;

/** The bytes of an IPv4 (4) or IPv6 (16) address; undefined for anything else. IPv4 written as IPv6 is IPv4. */
export function addressBytes(address: string): Uint8Array | undefined {
  if (address.length > LONGEST) return undefined;
  if (!address.includes(":")) return ipv4(address);
  const bytes = ipv6(address);
  const mapped = bytes?.subarray(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 0xff));
  return mapped ? bytes?.slice(12) : bytes;
}

function ipv4(text: string): Uint8Array | undefined {
  const parts = text.split(".");
  // No leading zeros: some programs read them as octal.
  const valid =
    parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return valid ? Uint8Array.from(parts, Number) : undefined;
}

function ipv6(text: string): Uint8Array | undefined {
  const dotted = /^(.*:)(\d[\d.]*\.\d+)$/.exec(text);
  const last = dotted ? ipv4(dotted[2] as string) : undefined;
  if (dotted && !last) return undefined;
  const halves = (dotted ? `${dotted[1]}0:0` : text).split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array<string>(missing).fill("0"), ...tail];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  const bytes = Uint8Array.from(
    groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]),
  );
  if (last) bytes.set(last, 12);
  return bytes;
}

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

function candidatesIn(given: string, parameter: string | undefined): readonly string[] {
  // A path that begins with two slashes is none of another host.
  const address = given.startsWith("/") ? `http://localhost${given}` : given;
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
