const ID_MARK = "#";

/** What tells a row from the others: its id, or its whole text where the document names no id or the row has none. */
export function rowKey(row: unknown, id: string | undefined): string {
  if (id !== undefined && typeof row === "object" && row !== null) {
    const value = (row as Record<string, unknown>)[id];
    // An empty text is what rows have that were given no id.
    if ((typeof value === "string" && value) || typeof value === "number") return ID_MARK + value;
  }
  try {
    return JSON.stringify(row);
  } catch {
    // Nested so deeply that the runtime reads it but cannot write it: like any other such row.
    return "";
  }
}

/** True for the key of a row that has an id. JSON never begins with the mark. */
export const isId = (key: string): boolean => key.startsWith(ID_MARK);
