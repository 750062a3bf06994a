import { bytesOf } from "./ip-address.ts";

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
  const bytes = bytesOf(address ?? "");
  let found = false;
  for (const network of networks) if (contains(network, bytes)) found = true;
  return found;
}

function contains(network: string, address: Uint8Array | undefined): boolean {
  const [start = "", length, ...rest] = network.split("/");
  const first = bytesOf(start);
  const bits = length === undefined ? (first?.length ?? 0) * 8 : Number(length);
  const isNetwork =
    first &&
    rest.length === 0 &&
    (length === undefined || /^\d{1,3}$/.test(length)) &&
    bits <= first.length * 8;
  if (!isNetwork) throw new TypeError(`"${network}" is no network; write it as "192.0.2.0/24"`);
  if (address?.length !== first.length) return false;
  return first.every((byte, index) => {
    const free = Math.min(8, Math.max(0, (index + 1) * 8 - bits));
    return byte >> free === (address[index] as number) >> free;
  });
}
