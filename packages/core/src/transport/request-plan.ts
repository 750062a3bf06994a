import type { Credentials } from "../auth/authenticator.ts";
import { InvalidInput, isStream } from "../request/invalid-input.ts";

/** Everything of a request but its credentials, in a form that can be sent more than once. */
export interface RequestPlan {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  /** What to do instead, where this runtime cannot send the method. */
  readonly methodHint: string | undefined;
  /** What the caller wants of redirects; when absent, they are followed within the origin. */
  readonly redirect?: Request["redirect"];
  /** More for the `Request`: `credentials`, `cache`, and members that are no standard's. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Methods for which no runtime takes a body. */
const BODILESS = /^(GET|HEAD)$/;

/** A stream can be read once, so a request with one can be sent once. */
export const isReplayable = ({ body }: RequestPlan): boolean => !isStream(body);

/** A status that says where else to look or to send the request. */
export const isRedirectStatus = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * The `Request` of one attempt; `once` when the runtime must not repeat it by itself. Throws {@link InvalidInput}
 * where this runtime cannot make it as meant.
 */
export function toRequest(
  plan: RequestPlan,
  credentials: Credentials,
  signal: AbortSignal,
  once: boolean,
): Request {
  const init: RequestInit & { duplex?: "half" } = {
    ...plan.settings,
    method: plan.method,
    headers: withCredentials(plan.headers, credentials),
    redirect: "manual",
    signal,
  };
  const body = once ? unrepeated(plan.body, plan.method) : plan.body;
  if (body !== undefined) init.body = body;
  if (isStream(plan.body)) init.duplex = "half";
  if (credentials.include) init.credentials = "include";
  let request: Request | undefined;
  try {
    request = new Request(plan.url, init);
  } catch {
    // What the runtime says may repeat header values; the method is checked below, the rest was checked before.
  }
  // Bun turns a method that it does not know into GET, which would list what was to be cleared.
  if (request?.method !== plan.method) throw unsendable(plan.method, plan.body, plan.methodHint);
  for (const name in plan.settings) {
    if (!(name in request)) Object.assign(request, { [name]: plan.settings[name] });
  }
  return request;
}

/** Why no `Request` can be made of a call; `hint` says what to do instead where it is the method. */
export function unsendable(method: string, body: unknown, hint: string | undefined): InvalidInput {
  return new InvalidInput(
    body !== undefined && BODILESS.test(method)
      ? `a ${method} request cannot have a body`
      : `this runtime cannot send ${method} requests as given${hint ? `; ${hint}` : ""}`,
  );
}

/** Headers that calls share, with the credentials that they were sent with last. */
const authorized = new WeakMap<Headers, { readonly credentials: Credentials; readonly headers: Headers }>();

/** The headers with the credentials; a header that the caller set for this call is meant, and stays. */
function withCredentials(plain: Headers, credentials: Credentials): Headers {
  const known = authorized.get(plain);
  if (known?.credentials === credentials) return known.headers;
  const headers = new Headers(plain);
  try {
    for (const name in credentials.headers) {
      if (!headers.has(name)) headers.set(name, credentials.headers[name] as string);
    }
  } catch {
    throw new InvalidInput("the credentials hold characters that a header cannot carry");
  }
  authorized.set(plain, { credentials, headers });
  return headers;
}

/** Keeps a request while it can be aborted. Node collects one that nobody holds, and an abort then reaches no connection. */
export const hold = (controller: AbortController, request: Request): object =>
  Object.assign(controller, { request });

/** What tells the runtimes apart that have to be asked not to repeat. */
interface Runtimes {
  readonly Bun?: unknown;
  readonly Deno?: unknown;
}

/**
 * Runtimes repeat a request by themselves when the kept connection that it went over dies without an answer, and do not
 * ask what the request does. For what would act again (effect `once`, a login) they are kept from it, each in its way:
 *
 * - Deno repeats every method, but not a body that it reads as a stream, which is how it reads a `Blob`, an empty one
 *   included. GET can have none.
 * - Bun repeats GET, PUT and DELETE, but not over a connection of their own: {@link unrepeatedInit}.
 * - Browsers repeat every method, and a page cannot forbid it.
 *
 * Node repeats nothing but what was answered with 421, by which a server says that it has not looked at it (Fetch
 * standard, "HTTP-network-or-cache fetch"); workerd nothing at all.
 */
export function unrepeated(body: BodyInit | undefined, method: string): BodyInit | undefined {
  if (!("Deno" in (globalThis as Runtimes))) return body;
  if (!body && !BODILESS.test(method)) return new Blob();
  if (body instanceof URLSearchParams) return new Blob([String(body)]);
  return typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body)
    ? new Blob([body])
    : body;
}

/** What `fetch` has to be told beside the request. */
export const unrepeatedInit = (): RequestInit | undefined =>
  "Bun" in (globalThis as Runtimes) ? { keepalive: false } : undefined;
