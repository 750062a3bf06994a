/** The media type without parameters, in lower case; "none" where the answer has no content type. */
export function mediaType(headers: Headers): string {
  return (headers.get("content-type") ?? "none").split(";", 1)[0]?.trim().toLowerCase() || "none";
}

/** `application/json`, and everything built on it. */
export const isJsonType = (type: string): boolean => type.endsWith("/json") || type.endsWith("+json");

/** The `charset` parameter, where the runtime can read it. */
export function charset(headers: Headers): string {
  const name = /;\s*charset="?([^";\s]+)/i.exec(headers.get("content-type") ?? "")?.[1] ?? "utf-8";
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "utf-8";
  }
}
