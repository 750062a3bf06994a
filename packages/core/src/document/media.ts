/** Whether a media type fits a media range (`audio/*`, `application/json`) of the document. */
export function matchesMedia(range: string, type: string): boolean {
  const declared = range.split(";")[0]?.trim() ?? "";
  if (declared === type || declared === "*/*") return true;
  return declared.endsWith("/*") && type.startsWith(declared.slice(0, -1));
}
