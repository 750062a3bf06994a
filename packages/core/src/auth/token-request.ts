import { LONGEST_TIMER } from "../clock.ts";
import { TimeoutError } from "../errors/unanswered-errors.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { discard, readBody, TooLarge } from "../response/read-body.ts";
import { CallFault, Deadline, isCancellation } from "../transport/call.ts";
import { fetchMistake, networkFault } from "../transport/connection-fault.ts";
import { hold, unrepeated, unrepeatedInit } from "../transport/request-plan.ts";
import { parseRetryAfter, type RetryPolicy, waitBefore } from "../transport/retry.ts";
import { type AuthContext, CredentialsFault } from "./authenticator.ts";

/** Bytes of an answer of a token endpoint that are read; real ones have a few hundred. */
const MAX_ANSWER = 256 * 1024;

/** What is sent to a token or login endpoint. */
export interface TokenRequest {
  /** Path under the base address. */
  readonly path: string;
  /** Holds the credentials, where `headers` do not; without a body the request is a GET. */
  readonly body?: string;
  /** Type of the body; JSON where nothing else is said. */
  readonly contentType?: string;
  /** What else the endpoint wants. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Lets the runtime (a browser) keep the cookie that the answer sets. */
  readonly include?: boolean;
  /**
   * After what it is sent again. `unread` (default): where it never left, or the server has not looked at it (429 and 503 that
   * say when to come back); `any`: after every fault, since it uses nothing up; `never`: for logins that a server counts.
   */
  readonly repeat?: "unread" | "any" | "never";
}

/** An answer of a token or login endpoint. */
export interface TokenAnswer {
  /** A status from 200 to 299. */
  readonly ok: boolean;
  /** The status. */
  readonly status: number;
  /** The headers. */
  readonly headers: Headers;
  /** The parsed JSON object; undefined where the answer is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** The connection failed before the answer was there; the next one may be better. */
class LostRequest extends CredentialsFault {}

/** Sends a token request, as the type `RequestToken` says. */
export async function sendTokenRequest(context: AuthContext, request: TokenRequest): Promise<TokenAnswer> {
  const { clock, retry, random } = context;
  for (let next = 2; ; next += 1) {
    const asked: { readonly answer: TokenAnswer } | Lost = await ask(context, request).then(
      (answer) => ({ answer }),
      (thrown: unknown) => ({ thrown }),
    );
    let hint: number | undefined;
    let again: boolean;
    if ("thrown" in asked) again = mayResend(request, asked.thrown);
    else {
      const { ok, status, headers } = asked.answer;
      if (ok) return asked.answer;
      hint = parseRetryAfter(headers, clock.now());
      again = mayAskAgain(request, status, hint, retry);
    }
    const wait = again && request.repeat !== "never" ? waitBefore(next, hint, retry, random) : undefined;
    if (wait === undefined) {
      if ("thrown" in asked) throw asked.thrown;
      return asked.answer;
    }
    await new Promise<void>((resolve) => {
      clock.setTimeout(resolve, wait);
    });
  }
}

interface Lost {
  readonly thrown: unknown;
}

function mayResend({ repeat }: TokenRequest, thrown: unknown): boolean {
  if (!(thrown instanceof CredentialsFault)) return repeat === "any" && thrown instanceof TimeOver;
  return thrown.neverSent || (repeat === "any" && thrown instanceof LostRequest);
}

function mayAskAgain(
  { repeat }: TokenRequest,
  status: number,
  hint: number | undefined,
  { statuses }: RetryPolicy,
): boolean {
  if (hint !== undefined && (status === 429 || status === 503)) return true;
  // Without a time to come back 429 is a quota, which more requests only hurt.
  return repeat === "any" && status !== 429 && statuses.includes(status);
}

function ask(context: AuthContext, request: TokenRequest): Promise<TokenAnswer> {
  return withinLimit(context, async (deadline) => {
    const response = await send(context, request, deadline);
    const { status, headers } = response;
    // A `fetch` of the caller's own may have followed by itself; who has answered then is not known.
    if (response.type === "opaqueredirect" || response.redirected || (status >= 300 && status < 400)) {
      discard(response);
      throw new CredentialsFault("the credentials' endpoint redirected; credentials are never sent on", {
        status,
      });
    }
    return {
      ok: status >= 200 && status < 300,
      status,
      headers,
      body: parseObject(await readText(response, deadline)),
    };
  });
}

async function send(context: AuthContext, request: TokenRequest, deadline: Deadline): Promise<Response> {
  const controller = new AbortController();
  const headers: Record<string, string> = { accept: "application/json", ...request.headers };
  const init: RequestInit = { headers, redirect: "manual", signal: controller.signal };
  if (request.body !== undefined) {
    init.method = "POST";
    init.body = unrepeated(request.body, "POST") as BodyInit;
    headers["content-type"] = request.contentType ?? "application/json";
  }
  if (request.include) init.credentials = "include";
  try {
    const asking = new Request(context.baseUrl + request.path, init);
    hold(controller, asking);
    const answering = Promise.resolve(
      context.fetch(asking, request.body === undefined ? unrepeatedInit() : undefined),
    );
    deadline.watch(() => {
      controller.abort();
      // A `fetch` that does not heed the signal may still answer; its connection is let go.
      answering.then(discard, () => {});
    });
    const response = await deadline.race("token", answering);
    // A mock without an answer may give anything.
    if (response?.status === undefined || !response.headers)
      throw new InvalidInput("the fetch that was passed gave no Response");
    if (response.type !== "error") return response;
  } catch (thrown) {
    if (isCancellation(thrown) || thrown instanceof InvalidInput) throw thrown;
    const mistake = fetchMistake(thrown, false, false);
    if (mistake) throw mistake;
    const { code, neverSent } = networkFault(thrown);
    throw new LostRequest(`the credentials' endpoint could not be reached (${code})`, {}, neverSent);
  }
  throw new LostRequest("the credentials' endpoint could not be reached");
}

async function readText(response: Response, deadline: Deadline): Promise<string> {
  const { status } = response;
  try {
    return new TextDecoder().decode(await readBody(response, deadline, { bytes: MAX_ANSWER, option: "" }));
  } catch (thrown) {
    // What has no body that can be read is the program's mistake, and no network's.
    if (isCancellation(thrown) || thrown instanceof InvalidInput) throw thrown;
    if (!(thrown instanceof TooLarge)) {
      const { code } = networkFault(thrown);
      throw new LostRequest(`the answer of the credentials' endpoint broke off (${code})`, { status });
    }
    throw new CredentialsFault(`the credentials' endpoint answered with more than ${MAX_ANSWER} bytes`, {
      status,
    });
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds for a client without `attemptTimeout`. There is always a limit: all calls wait for the same request, so
 * one that hung for ever would hold up every later call, too.
 */
const WITHOUT_ATTEMPT_TIMEOUT = 60_000;

/** What several calls waited for took too long. */
class TimeOver extends CallFault {}

/**
 * Runs what several calls wait for under a time limit of its own: no caller's abort or timeout ends it for the others.
 * Rejects with a {@link CallFault} when it is over.
 */
export async function withinLimit<T>(
  { clock, timeout }: AuthContext,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const limit = Math.min(timeout || WITHOUT_ATTEMPT_TIMEOUT, LONGEST_TIMER);
  const deadline = new Deadline(clock, limit, undefined);
  try {
    return await deadline.race("token", work(deadline));
  } catch (thrown) {
    if (!isCancellation(thrown)) throw thrown;
    throw new TimeOver((call) => new TimeoutError("token", limit, call.record()));
  } finally {
    deadline.dispose();
  }
}
