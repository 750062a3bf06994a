import type { SimulatedRequest } from "@pbxkit/core/testing";

/** What the page shows of a request. */
export type ShownRequest = Pick<
  SimulatedRequest,
  "method" | "path" | "body" | "status" | "refused" | "operationId"
>;

/** What a program's worker tells the page. */
export type Message =
  | { readonly kind: "line"; readonly level: Level; readonly text: string }
  | { readonly kind: "request"; readonly request: ShownRequest }
  | { readonly kind: "end"; readonly failed: boolean };

/** How a line was printed; what was thrown is an "error". */
export type Level = "log" | "warn" | "error";
