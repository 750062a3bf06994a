export type Params = Readonly<Record<string, unknown>>;

/** Every message is a JSON array of two. Source: Era Platform, "WebSocket API concepts". */
export type Message = readonly [method: string, params: Params];

export const isParams = (value: unknown): value is Params =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a text frame holds: a message, another JSON value, or the text itself where it is no JSON. */
export function parseFrame(data: unknown): { readonly message?: Message; readonly raw: unknown } {
  if (typeof data !== "string") return { raw: data };
  let raw: unknown;
  try {
    raw = JSON.parse(data);
  } catch {
    return { raw: data };
  }
  if (!Array.isArray(raw) || typeof raw[0] !== "string") return { raw };
  const [method, params = {}] = raw as unknown as readonly [string, unknown?];
  return isParams(params) ? { message: [method, params], raw } : { raw };
}

/** A message as it is sent. A request carries a `qid`, which its answer repeats. */
export const writeFrame = (method: string, qid: unknown, params: Params): string =>
  JSON.stringify([method, { ...params, qid }]);

/** The operations of the `rest` capability, and the HTTP methods that they are. Source: Era Platform, "WebSocket API, user, rest". */
export const METHODS = {
  read: "GET",
  create: "POST",
  replace: "PUT",
  update: "PATCH",
  delete: "DELETE",
  clear: "CLEAR",
  lookup: "LOOKUP",
} as const;

/** The name of an operation. */
export type SocketOperation = keyof typeof METHODS;
