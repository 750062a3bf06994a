const SECONDS = /^\d+(\.\d+)?$/;
/** The three date forms of HTTP: IMF-fixdate, RFC 850, asctime. `Date.parse` alone would read "-5" as a year. */
const HTTP_DATE =
  /^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Satur|Sat|Sun)(day)?,? (\d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4}|[A-Z][a-z]{2} [ \d]\d) \d{2}:\d{2}:\d{2}( GMT| \d{4})$/;

/**
 * Milliseconds to wait that a `Retry-After` header asks for; undefined where there is none or it is not one.
 * A date is taken against the answer's own `Date`, so that a wrong clock on either side does not matter.
 *
 * Source: RFC 9110, sections 5.6.7 and 10.2.3.
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (SECONDS.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const at = parseHttpDate(value);
  if (at === undefined) return undefined;
  return Math.max(0, at - (parseHttpDate(headers.get("date")) ?? now));
}

function parseHttpDate(value: string | null): number | undefined {
  if (value === null || !HTTP_DATE.test(value)) return undefined;
  // asctime carries no zone, and is GMT by definition.
  const time = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
