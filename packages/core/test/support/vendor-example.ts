import { locate, type Pointer } from "./document-pointer.ts";

/** An example of the vendor's page with values of our own, or the reason why it cannot be one. */
export interface VendorExample {
  /** Method and path template: `GET /api/v1/sip`. */
  operation: string;
  /** `request` or `response`. */
  direction: string;
  /** Status of a response. */
  status?: number | undefined;
  /** Where on the vendor's page it stands. */
  source: string;
  value?: unknown;
  /** Why the page's example is of no use; there is no `value` then. */
  broken?: string | undefined;
}

/** One readable line that says which example it is. */
export function nameOf({ operation, direction, status, source }: VendorExample): string {
  return [operation, direction, ...(status === undefined ? [] : [status]), `(${source})`].join(" ");
}

/** Where the document has the schema that the example must follow. */
export function schemaOf(
  document: unknown,
  { operation, direction, status }: VendorExample,
): Pointer | undefined {
  const [method = "", path = ""] = operation.split(" ");
  const body = direction === "request" ? ["requestBody"] : ["responses", String(status)];
  const rest = [...body, "content", "application/json", "schema"];
  return (
    locate(document, ["paths", path, method.toLowerCase(), ...rest]) ??
    locate(document, ["paths", path, "additionalOperations", method, ...rest])
  );
}
