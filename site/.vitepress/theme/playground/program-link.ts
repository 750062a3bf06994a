/** What a link's hash begins with when it carries a program. */
const KEY = "#code=";

/** Longest program that a link may unfold to, in bytes. */
const MOST = 100_000;

const compressed = (bytes: Uint8Array<ArrayBuffer>, by: GenericTransformStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(by);

/** The hash of a link that carries the program: compressed, in the letters that an address may have. */
export async function hashOf(program: string): Promise<string> {
  const stream = compressed(new TextEncoder().encode(program), new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return KEY + letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The program that a link's hash carries; undefined when it carries none. Rejects when it is damaged, or too long. */
export async function programOf(hash: string): Promise<string | undefined> {
  if (!hash.startsWith(KEY)) return undefined;
  const letters = hash.slice(KEY.length).replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const reader = compressed(bytes, new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let program = "";
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST) {
      await reader.cancel();
      throw new RangeError(`a link carries ${MOST} bytes at most`);
    }
    program += decoder.decode(part.value, { stream: true });
  }
  return program + decoder.decode();
}
