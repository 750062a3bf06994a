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
