/** Says which of the `fields` of `subject` is no text, or empty; undefined when all are there. Never shows a value. */
export function unusableField(subject: string, given: object, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value = (given as Readonly<Record<string, unknown>>)[field];
    if (value === undefined || value === null) return `${subject}.${field} is missing`;
    if (typeof value !== "string") return `${subject}.${field} must be a string, not of type ${typeof value}`;
    if (value === "") return `${subject}.${field} is empty`;
  }
  return undefined;
}
