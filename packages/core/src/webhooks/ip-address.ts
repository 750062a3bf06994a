/** Characters of the longest spelling: six groups, and IPv4 at the end. */
const LONGEST = 45;

/** The bytes of an IPv4 (4) or IPv6 (16) address; undefined for anything else. IPv4 written as IPv6 is IPv4. */
export function bytesOf(address: string): Uint8Array | undefined {
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
