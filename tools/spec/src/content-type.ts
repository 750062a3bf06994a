/** Whether bodies of this content type are JSON. */
export function isJson(contentType: string): boolean {
  return /^application\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(contentType);
}

/** How a body that is not JSON is put on the wire, or read from it. */
export type BodyKind = "form" | "multipart" | "binary" | "text";

/** Undefined for a content type that the clients know nothing of. */
export function bodyKind(contentType: string): BodyKind | undefined {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type === "multipart/form-data") return "multipart";
  if (type.startsWith("text/") && type !== "text/xml") return "text";
  if (/^(?:audio|image|video)\/|^application\/(?:octet-stream|pdf|zip|gzip)$/.test(type)) return "binary";
  return undefined;
}

/** A content type without capitals, which say nothing in it, and without a charset, which says how it is written and not what. */
export function plainContentType(contentType: string): string {
  const [name = "", ...parameters] = contentType.split(";").map((part) => part.trim());
  return [name.toLowerCase(), ...parameters.filter((part) => !/^charset=/i.test(part))].join("; ");
}
