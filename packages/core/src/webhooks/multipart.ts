import { parseMultipart } from "@remix-run/multipart-parser";

/** The boundary that a multipart content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/**
 * A multipart body's fields and files, by one parser in every runtime: those of the runtimes differ in what they take.
 * Undefined for what is no such body, whatever it says. Throws a TypeError for one that has fields which cannot be read: the
 * event in it would be lost without a word.
 */
export function multipartForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): FormData | undefined {
  const boundary = boundaryOf(contentType) ?? "";
  // Each byte as a character, so that places in the text are places in the bytes.
  const text = new TextDecoder("latin1").decode(bytes);
  const start = text.startsWith(`--${boundary}`) ? 0 : text.indexOf(`\r\n--${boundary}`) + 2;
  try {
    const form = new FormData();
    const limit = bytes.length;
    // What stands before the first boundary is for people without a mail program of this century (RFC 2046, section 5.1.1).
    for (const part of parseMultipart(bytes.subarray(start === 1 ? 0 : start), {
      boundary,
      maxFileSize: limit,
      maxTotalSize: limit,
    })) {
      const { name = "", filename, isFile, mediaType } = part;
      if (isFile) {
        const options = mediaType === undefined ? {} : { type: mediaType };
        form.append(name, new Blob([part.bytes as Uint8Array<ArrayBuffer>], options), filename ?? "");
      } else form.append(name, part.text);
    }
    return form;
  } catch {
    if (!/content-disposition\s*:/i.test(text)) return undefined;
    throw new TypeError("the delivery is multipart that cannot be read");
  }
}
