import type { Credentials } from "../auth/authenticator.ts";
import { hookEvent, notify, shownHeaders } from "../hooks/notify.ts";
import { discard } from "../response/read-body.ts";
import { attempt } from "./attempt.ts";
import { AttemptTimeout, ConnectionFault } from "./attempt-faults.ts";
import type { Call } from "./call.ts";
import { CallCredentials } from "./call-credentials.ts";
import { isReplayable, type RequestPlan } from "./request-plan.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { mayRepeatAfterAnswer, mayRepeatAfterFault, outcomeOf, waitBefore } from "./retry-policy.ts";
import type { Transport } from "./transport.ts";

/** Reads an answer to its end. Its connection faults count as the attempt's. */
export type Finish<T> = (response: Response, retryAfter: number | undefined) => Promise<T>;

/** How an attempt ended: with the call's result, or with a wait (ms) before the next. */
type Step<T> = { readonly result: T } | { readonly wait: number; readonly reason: string };

/**
 * Makes a call: place, token, attempt, and again, until there is an answer that stands. Everything it waits for counts
 * against the call's deadline. Throws what `Call.toError` understands.
 */
export async function runCall<T>(
  transport: Transport,
  call: Call,
  plan: RequestPlan,
  finish: Finish<T>,
): Promise<T> {
  const tokens = new CallCredentials(transport, call, plan.headers);
  for (;;) {
    call.deadline.check("queue");
    const release = await transport.limiter.acquire(call.deadline);
    let step: Step<T>;
    try {
      step = await takeStep(transport, call, plan, tokens, finish);
    } finally {
      release();
    }
    if ("result" in step) return step.result;
    const { wait, reason } = step;
    notify(transport.hooks.onRetry, () => ({ ...hookEvent(call, transport.server), reason, wait }));
    if (wait > 0) await call.deadline.sleep(wait);
  }
}

async function takeStep<T>(
  transport: Transport,
  call: Call,
  plan: RequestPlan,
  tokens: CallCredentials,
  finish: Finish<T>,
): Promise<Step<T>> {
  const { effect } = call.settings.details;
  const credentials = await tokens.get();
  const before = call.outcome;
  try {
    const response = await send(transport, call, plan, credentials);
    const { status } = response;
    const retryAfter = parseRetryAfter(response.headers, transport.clock.now());
    const answer = { status, retryAfter };
    call.settle(String(status), before, outcomeOf(answer, call.settings.retry));
    // Also where the body cannot be sent again, so that the next call does not meet with the same refusal.
    if ((await renewed(tokens, credentials, response)) && isReplayable(plan)) {
      discard(response);
      return { wait: 0, reason: String(status) };
    }
    if (isReplayable(plan) && mayRepeatAfterAnswer(effect, answer, call.settings.retry)) {
      const wait = waitBefore(call.attempts + 1, retryAfter, call.settings.retry, transport.random);
      if (wait !== undefined) {
        discard(response);
        return { wait, reason: String(status) };
      }
    }
    return { result: await finish(response, retryAfter) };
  } catch (thrown) {
    if (!(thrown instanceof ConnectionFault || thrown instanceof AttemptTimeout)) throw thrown;
    call.settle(thrown.code, before, thrown.neverSent ? "not-sent" : "unknown");
    const wait =
      isReplayable(plan) && mayRepeatAfterFault(effect, thrown)
        ? waitBefore(call.attempts + 1, undefined, call.settings.retry, transport.random)
        : undefined;
    if (wait === undefined) throw thrown;
    return { wait, reason: thrown.code };
  }
}

/** Renewing can fail; the answer that asked for it is let go then, too. */
async function renewed(tokens: CallCredentials, used: Credentials, response: Response): Promise<boolean> {
  try {
    return await tokens.renewAfter(used, response.status);
  } catch (fault) {
    discard(response);
    throw fault;
  }
}

async function send(
  transport: Transport,
  call: Call,
  plan: RequestPlan,
  credentials: Credentials,
): Promise<Response> {
  const { clock, hooks, server } = transport;
  const startedAt = clock.now();
  const response = await attempt(call, plan, credentials, transport.fetch, clock, () => {
    call.attempts += 1;
    notify(hooks.onRequest, () => hookEvent(call, server));
  });
  notify(hooks.onResponse, () => ({
    ...hookEvent(call, server, { "http.response.status_code": response.status }),
    duration: clock.now() - startedAt,
    headers: shownHeaders(response.headers),
  }));
  return response;
}
