import { RedirectError } from "../errors/answer-errors.ts";
import { CallFault } from "./call.ts";
import { isRedirectStatus, isReplayable, type RequestPlan } from "./request-plan.ts";

/** Hops within one attempt. */
const MAX_HOPS = 5;

/** A redirect that is not followed; `origin` is where it leads. */
const refused = (problem: string, status: number, origin?: string): CallFault =>
  new CallFault((call) => {
    call.reasons[call.attempts - 1] = String(status || "redirect");
    return new RedirectError(problem, status, origin, call.record());
  });

/**
 * The request that a redirect asks for, or undefined when the answer is not a redirect. Throws a {@link CallFault}
 * for anything that would leave the origin: no header, cookie or body of ours goes there. That the server moved proves no
 * refusal: what acts again (`once`) is not sent again by a 301 or 302, nor to a path that had it already, whatever the query.
 *
 * Source: Fetch standard, "HTTP-redirect fetch".
 */
export function redirectedPlan(
  plan: RequestPlan,
  response: Response,
  visited: readonly string[],
  once: boolean,
): RequestPlan | undefined {
  const { status } = response;
  if (response.type === "opaqueredirect") {
    throw refused(
      "redirected, and this runtime (a browser) hides where to; use the final address as baseUrl",
      status,
    );
  }
  if (response.redirected) refuseForeign(plan, response);
  if (!isRedirectStatus(status)) return undefined;
  const location = response.headers.get("location");
  if (location === null) return undefined;
  if (plan.redirect === "error") throw refused(`redirected, and the call says redirect: "error"`, status);

  const target = URL.canParse(location, plan.url) ? new URL(location, plan.url) : undefined;
  if (!target) throw refused("redirected to an address that cannot be read", status);
  const { origin, protocol } = new URL(plan.url);
  // A blob: address has the origin of the page that made it, and javascript: has none.
  if (target.origin !== origin || target.protocol !== protocol) {
    // Any text may stand before a colon: of schemes without an origin these are names and no data.
    const scheme = /^(data|file|javascript):/.exec(target.href)?.[0] ?? "another scheme";
    const elsewhere = target.origin === "null" ? scheme : target.origin;
    throw refused(`redirected to another origin (${elsewhere}); nothing was sent there`, status, elsewhere);
  }
  if (target.username || target.password) {
    throw refused("redirected to an address with credentials in it", status, target.origin);
  }
  if (visited.length > MAX_HOPS)
    throw refused(`redirected more than ${MAX_HOPS} times`, status, target.origin);
  target.hash = "";

  if (dropsBody(status, plan.method)) {
    const headers = new Headers(plan.headers);
    // What describes a body goes with it.
    for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
    return { ...plan, method: "GET", url: target.href, headers, body: undefined };
  }
  if (once && (status < 307 || visited.some((url) => new URL(url).pathname === target.pathname))) {
    throw refused("redirected, and a repeat would act again", status, target.origin);
  }
  if (!isReplayable(plan)) {
    throw refused("redirected after a streamed body, which cannot be sent again", status, target.origin);
  }
  return { ...plan, url: target.href };
}

/** A `fetch` of the caller's own may follow by itself. What comes from elsewhere is no answer of the vendor's. */
function refuseForeign({ url }: RequestPlan, response: Response): void {
  const origin = URL.canParse(response.url) ? new URL(response.url).origin : undefined;
  if (origin === new URL(url).origin) return;
  throw refused(
    `redirected to another origin (${origin ?? "hidden"}), which the client's fetch followed: it does not heed \`redirect: "manual"\``,
    0,
    origin,
  );
}

/** True for a redirect that says where to look instead of where to send the request. */
export const leadsOn = ({ method }: RequestPlan, { status }: Response): boolean =>
  status === 303 || dropsBody(status, method);

const dropsBody = (status: number, method: string): boolean =>
  status === 303
    ? method !== "GET" && method !== "HEAD"
    : (status === 301 || status === 302) && method === "POST";
