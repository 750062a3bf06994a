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
