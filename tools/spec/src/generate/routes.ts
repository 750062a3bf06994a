import type { OperationEntry } from "../operations.ts";

/** The methods of every client, whether the vendor has an operation for them or not. */
const clientMethods = ["GET", "PUT", "POST", "PATCH", "DELETE"];

/** The interface `routes`: method, then path, to the operation's type. A call's types are found by looking up, not by computing. */
export function generateRoutes(entries: readonly OperationEntry[]): string {
  const others = entries.map(({ method }) => method).filter((method) => !clientMethods.includes(method));
  const methods = [...clientMethods, ...[...new Set(others)].sort()];
  const members = methods.map((method) => {
    const routes = entries
      .filter((entry) => entry.method === method)
      .map(({ path, operation: { operationId, deprecated } }) => {
        const mark = deprecated === true ? "    /** @deprecated */\n" : "";
        return `${mark}    ${JSON.stringify(path)}: operations["${operationId}"];\n`;
      });
    return routes.length > 0 ? `  ${method}: {\n${routes.join("")}  };\n` : `  ${method}: {};\n`;
  });
  return `/** Method, then path, to the operation. */\nexport interface routes {\n${members.join("")}}\n`;
}
