import type { PerformedOperation, SimulatedAnswer } from "@pbxkit/core/testing";
import { METHODS, type SocketOperation } from "../../socket/protocol/message.ts";

type Params = Readonly<Record<string, unknown>>;

/** Selection fields, which are query parameters over HTTP: those that are written as JSON there, and the others. */
const JSON_QUERY = ["filter", "order"];
const TEXT_QUERY = ["mask", "offset", "limit", "flat"];

/** What a `rest` message asks for as an operation over HTTP; the text of an error where it makes no sense. */
export function performed(params: Params, session: string): PerformedOperation | string {
  const { operation, classpath, id, content } = params;
  const name = operation === "lookup" ? "read" : String(operation);
  const method = Object.hasOwn(METHODS, name) ? METHODS[name as SocketOperation] : undefined;
  if (method === undefined) return "no such operation";
  if (typeof classpath !== "string" || !classpath.startsWith("/")) return "classpath is required";
  if (id !== undefined && typeof id !== "string") return "id is no text";
  const query = new URLSearchParams();
  for (const field of JSON_QUERY)
    if (params[field] !== undefined) query.set(field, JSON.stringify(params[field]));
  for (const field of TEXT_QUERY) if (params[field] !== undefined) query.set(field, String(params[field]));
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
  const { operation, content } = params;
  if (operation === "lookup") return lookUp(body, content);
  return { result: "ok", ...(body !== undefined && { content: body }) };
}

/** Fields that an element may be known by. Which ones the platform looks at is not public. */
const KEYS = ["id", "login", "phonenumber", "name", "tran_number"];

function lookUp(rows: unknown, key: unknown): Params {
  const found = (rows as Params[]).find((row) => KEYS.some((name) => row[name] === String(key)));
  if (found) return { result: "ok", content: found.id };
  return { result: "error", error_code: 1404, errormsg: "The element is not there" };
}
