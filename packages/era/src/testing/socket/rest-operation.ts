import type { PerformedOperation, SimulatedAnswer } from "@pbxkit/core/testing";
import { METHODS, type SocketOperation } from "../../socket/protocol/methods.ts";
import { fitsFilter, masked } from "./fields.ts";

type Params = Readonly<Record<string, unknown>>;

/** Selection fields that are query parameters over HTTP. */
const QUERY = ["offset", "limit"];

/** What a `rest` message asks for as an operation over HTTP; the text of an error where it makes no sense. */
export function performed(params: Params, session: string): PerformedOperation | string {
  const { operation, classpath, id, content } = params;
  const name = operation === "lookup" ? "read" : String(operation);
  const method = Object.hasOwn(METHODS, name) ? METHODS[name as SocketOperation] : undefined;
  if (method === undefined) return "no such operation";
  if (typeof classpath !== "string" || !classpath.startsWith("/")) return "classpath is required";
  if (id !== undefined && typeof id !== "string") return "id is no text";
  const query = new URLSearchParams();
  for (const field of QUERY) if (params[field] !== undefined) query.set(field, String(params[field]));
  const item = id === undefined ? "" : `/${encodeURIComponent(id)}`;
  return {
    method,
    path: `${classpath}${item}${query.size > 0 ? `?${query}` : ""}`,
    headers: { authorization: `Bearer ${session}` },
    ...(content !== undefined && operation !== "lookup" && { body: content }),
  };
}

/** The HTTP answer as the fields of a `rest_result`. */
export function resultOf(params: Params, { status, body }: SimulatedAnswer): Params {
  if (status >= 400) {
    const { error_code, error_message } = (body ?? {}) as Params;
    return { result: "error", error_code, errormsg: error_message };
  }
  const { operation, content, filter, mask } = params;
  if (operation === "lookup") return lookUp(body, content);
  if (body === undefined) return { result: "ok" };
  const shown = Array.isArray(body)
    ? body.filter((row) => fitsFilter(row, filter)).map((row) => masked(row, mask))
    : body;
  return { result: "ok", content: shown };
}

/** A rule is known by its id, or by the number that it sends calls to. */
function lookUp(rows: unknown, key: unknown): Params {
  const found = (rows as { id: string; tran_number: string }[]).find(
    ({ id, tran_number }) => id === key || tran_number === String(key),
  );
  if (found) return { result: "ok", content: found.id };
  return { result: "error", error_code: 1404, errormsg: "The rule is not there" };
}
