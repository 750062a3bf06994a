/** Only what looks like a media type is printed: a kind that is registered (or what S3 writes), and no number of a telephone. */
const MEDIA_TYPE =
  /^(application|audio|binary|font|image|message|model|multipart|text|video)\/(?:[a-z.+_-]|\d(?!\d{4})){1,80}$/;

/** The media type of a `content-type` header, without parameters, in lower case; "none" where there is none, "unreadable" where it is not one. */
export function mediaType(contentType: string): string {
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase();
  if (!type) return "none";
  return MEDIA_TYPE.test(type) ? type : "unreadable";
}

/** `application/json`, and everything built on it. */
export const isJsonType = (type: string): boolean => type.endsWith("/json") || type.endsWith("+json");

/** The decoder of almost all answers, made once it is needed. */
let strictUtf8: TextDecoder | undefined;

/** A decoder for the `charset` parameter of a `content-type` header, for UTF-8 where there is none or one that the runtime cannot read. */
export function textDecoder(contentType: string, fatal: boolean): TextDecoder {
  const name = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  if (fatal && !name) {
    strictUtf8 ??= new TextDecoder(name, { fatal });
    return strictUtf8;
  }
  try {
    return new TextDecoder(name, { fatal });
  } catch {
    return new TextDecoder("utf-8", { fatal });
  }
}
