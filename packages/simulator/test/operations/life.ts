import type { OperationNode } from "../differential/document.ts";

/** What can be done to one kind of row, as the document's paths say. */
export interface Life {
  readonly item: string;
  readonly list: OperationNode | undefined;
  readonly create: OperationNode | undefined;
  /** Deletes all of them. */
  readonly clear: OperationNode | undefined;
  readonly read: OperationNode | undefined;
  /** Each way to change one, but for what acts (steering a call, say); a method may do something else beside another that changes. */
  readonly changes: readonly OperationNode[];
  readonly remove: OperationNode | undefined;
}

/** Every path that ends in an id, with the collection in front of it. */
export function livesOf(operations: readonly OperationNode[]): Life[] {
  const items = new Set(operations.map(({ template }) => template).filter((path) => path.endsWith("}")));
  return [...items].map((item) => {
    const base = item.slice(0, item.lastIndexOf("/"));
    // RingMe has the plural for the collection of events, and the singular for one of them.
    const collections = [base, `${base}/`, `${base}s/`];
    const at = (paths: readonly string[], ...methods: string[]) =>
      operations.find(({ template, method }) => paths.includes(template) && methods.includes(method));
    return {
      item,
      list: at(collections, "GET"),
      // Plusofon creates with PUT on the collection.
      create: at(collections, "POST", "PUT"),
      clear: at(collections, "CLEAR", "DELETE"),
      read: at([item], "GET"),
      changes: operations.filter(
        ({ template, method, content, effect }) =>
          template === item &&
          ["PUT", "PATCH"].includes(method) &&
          Object.keys(content).length > 0 &&
          effect !== "once",
      ),
      remove: at([item], "DELETE"),
    };
  });
}
