const ID_MARK = "#";

/** What tells a row from the others: its id, or its whole text where the document names no id or the row has none. */
export function rowKey(row: unknown, id: string | undefined): string {
  if (id !== undefined && typeof row === "object" && row !== null) {
    const value = (row as Record<string, unknown>)[id];
    if (typeof value === "string" || typeof value === "number") return ID_MARK + value;
  }
  return JSON.stringify(row);
}

/** True for the key of a row that has an id. JSON never begins with the mark. */
export const isId = (key: string): boolean => key.startsWith(ID_MARK);
