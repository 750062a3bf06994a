/** As `fetch` of Node rejects when there is no connection: a TypeError with the reason in `cause.code`. */
export function connectionFailure(
  code: "ECONNRESET" | "ECONNREFUSED" | "ENOTFOUND",
  message: string,
): TypeError {
  const cause = Object.assign(new Error(message), { code });
  return new TypeError("fetch failed", { cause });
}
