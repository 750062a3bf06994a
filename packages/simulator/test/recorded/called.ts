import type { ParsedBody } from "../../../core/src/testing/requests/incoming.ts";
import { checkRequest, compiledDocument } from "../../../core/src/testing/validation/compiled-document.ts";
import { type Vendor, vendors } from "../differential/vendors.ts";
import { type RecordedCall, tableKey } from "./record-calls.ts";
import type { RecordedLogin } from "./record-logins.ts";
import { describeIssues, type RecordedRequest, titleOf } from "./recorded-request.ts";

/** What our vendors' clients were about to send, with the verdict that their simulators would give. */
export function requestsOf(calls: readonly RecordedCall[]): RecordedRequest[] {
  const byTable = new Map(vendors.map((vendor) => [tableKey(vendor.operations), vendor]));
  return calls.flatMap((call) => {
    // The rest are calls of clients that the core's own tests make up.
    const vendor = byTable.get(call.table);
    return vendor ? requestOf(vendor, call) : [];
  });
}

/** Logins to the addresses of our vendors. The simulators look at their form while they work, so that they are asked later. */
export const loginsOf = (logins: readonly RecordedLogin[]): RecordedRequest[] =>
  logins.flatMap(({ path, contentType = "", body = "", test }) =>
    vendors.flatMap(({ document, beside }) => {
      const documented = (document.paths[path] as { post?: { operationId: string } } | undefined)?.post;
      if (!documented && !Object.hasOwn(beside, path)) return [];
      return {
        document: titleOf(document),
        operationId: documented?.operationId ?? `POST ${path}`,
        request: {
          method: "POST",
          path,
          query: "",
          headers: { "content-type": contentType },
          body:
            contentType === "application/json"
              ? JSON.parse(body)
              : Object.fromEntries(new URLSearchParams(body)),
        },
        test,
      };
    }),
  );

function requestOf({ document }: Vendor, { table, test, ...call }: RecordedCall): RecordedRequest {
  const { router, ...readers } = compiledDocument(document, "");
  const match = router.match(call.path);
  const operation = match?.route.operation(call.method);
  if (!match || !operation) throw new Error(`${call.method} ${call.path} in ${test} is no operation`);
  const body = bodyOf(call);
  const incoming = { query: new URLSearchParams(call.query), headers: new Headers({ ...call.headers }) };
  return {
    document: titleOf(document),
    operationId: operation.id,
    request: { ...call, body: body.value },
    issues: describeIssues(checkRequest(readers, operation, match.parameters, incoming, withFiles(body))),
    test,
  };
}

function bodyOf({ headers, body }: Pick<RecordedCall, "headers" | "body">): ParsedBody {
  if (body === undefined) return { kind: "none", value: undefined };
  if (typeof body !== "string") return { kind: "form", value: body };
  if (!/json/.test(headers["content-type"] ?? "")) return { kind: "bytes", value: body };
  try {
    return { kind: "json", value: JSON.parse(body) };
  } catch {
    return { kind: "unreadable", value: body };
  }
}

/** The judge takes a file for text; the simulators do not. */
function withFiles({ kind, value }: ParsedBody): ParsedBody {
  if (kind !== "form") return { kind, value };
  const fields = Object.entries(value as object);
  return {
    kind,
    value: Object.fromEntries(
      fields.map(([name, field]) => [name, field === "(file)" ? new Blob(["RIFF"]) : field]),
    ),
  };
}
