import { RequestError } from "../errors/request-error.ts";

/** The base address without a final slash. Throws a `RequestError` for anything that is not a plain http(s) address. */
export function parseBaseUrl(baseUrl: string): string {
  const refuse = (problem: string) =>
    new RequestError(`baseUrl ${problem}; give it as "https://pbx.example.com"`, { operation: "createClient" });
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl)) throw refuse("is not an absolute address");
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw refuse("is neither http nor https");
  if (url.username || url.password) throw refuse("holds credentials");
  if (url.search || url.hash) throw refuse("holds a query or a fragment");
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
