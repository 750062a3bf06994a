/**
 * The `Cookie` header that an answer's `Set-Cookie` lines ask for; "" where there is none. Names are taken as they come,
 * a later line replaces an earlier one of the same name, and a line that deletes its cookie (no value, `Max-Age` of 0 or
 * less, `Expires` in the past) takes it out. `Domain`, `Path` and `Secure` are not looked at: the cookie goes to the
 * origin that set it and nowhere else.
 *
 * Source: RFC 6265, sections 5.2 and 5.3.
 */
export function sessionCookie(headers: Headers, now: number): string {
  const cookies = new Map<string, string>();
  // A wrong clock here must not end a cookie that is good for an hour there.
  const time = Date.parse(headers.get("date") ?? "") || now;
  for (const line of setCookieLines(headers)) {
    const [pair = "", ...attributes] = line.split(";");
    const equals = pair.indexOf("=");
    if (equals < 1) continue;
    const name = pair.slice(0, equals).trim();
    const value = pair.slice(equals + 1).trim();
    if (value === "" || isOver(attributes, time)) cookies.delete(name);
    else cookies.set(name, value);
  }
  return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** Older runtimes lack `getSetCookie`; the one line that they show is still worth having. */
const setCookieLines = (headers: Headers): readonly string[] =>
  typeof headers.getSetCookie === "function" ? headers.getSetCookie() : [headers.get("set-cookie") ?? ""];

function isOver(attributes: readonly string[], now: number): boolean {
  const maxAge = attribute(attributes, "max-age");
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  return Date.parse(attribute(attributes, "expires") ?? "") <= now;
}

/** The last one counts, as in the RFC. */
const attribute = (attributes: readonly string[], name: string): string | undefined =>
  attributes
    .map((text) => text.split("="))
    .findLast(([key]) => key?.trim().toLowerCase() === name)?.[1]
    ?.trim();

/**
 * True where the runtime keeps cookies itself (a browser): it hides `Set-Cookie`, drops a `Cookie` header that a program
 * writes, and sends its own when told to.
 */
export const runtimeKeepsCookies = (url: string): boolean =>
  !new Request(url, { headers: { cookie: "probe=1" } }).headers.has("cookie");
