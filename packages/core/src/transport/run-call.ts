import type { Credentials } from "../auth/authenticator.ts";
import { elapsedBy } from "../clock.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import { hookEvent, notify, shownHeaders } from "../hooks/hooks.ts";
import { discard } from "../response/read-body.ts";
import { attempt } from "./attempt.ts";
import type { Call } from "./call.ts";
import { AttemptFault } from "./connection-fault.ts";
import { isReplayable, type RequestPlan } from "./request-plan.ts";
import {
  type AttemptAnswer,
  mayRepeatAfterAnswer,
  mayRepeatAfterFault,
  outcomeOfAnswer,
  parseRetryAfter,
  waitBefore,
} from "./retry.ts";
import { CallCredentials, type Transport } from "./transport.ts";

/** Reads an answer to its end. Its connection faults count as the attempt's. */
export type Finish<T> = (response: Response, retryAfter: number | undefined) => Promise<T>;

/** Attempts that may follow each other without a turn of the event loop in between. */
const MOST_AT_ONCE = 10;

/** Why there is another attempt, and the wait (ms) before it. */
interface Again {
  readonly wait: number;
  readonly reason: string;
}

/** What the steps of one call share. */
interface Run {
  readonly transport: Transport;
  readonly call: Call;
  readonly plan: RequestPlan;
  readonly tokens: CallCredentials;
}

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
  const run: Run = { transport, call, plan, tokens: new CallCredentials(transport, call, plan.headers) };
  const { deadline } = call;
  for (;;) {
    deadline.check("queue");
    const place = transport.limiter.acquire(deadline);
    let release = typeof place === "function" ? place : await place;
    const before = call.outcome;
    let again: Again;
    try {
      const given = run.tokens.get();
      let credentials: Credentials;
      if ("headers" in given) credentials = given;
      else if (!run.tokens.freesPlace) credentials = await given;
      else {
        release();
        credentials = await given;
        release = await transport.limiter.acquire(deadline);
      }
      const response = await (transport.budget || credentials.alone
        ? inTurn(run, credentials)
        : attempt(transport, call, plan, credentials));
      const answer = answered(run, response, before);
      if (answer.status < 400) run.tokens.taken();
      if (run.tokens.freesPlace && isRefusal(answer)) release();
      // Also where the body cannot be sent again, so that the next call does not meet with the same refusal.
      const isRenewed = isRefusal(answer) && (await renewed(run, credentials, response)) && isRepeatable(run);
      const wait = isRenewed ? 0 : waitAfterAnswer(run, answer);
      if (wait === undefined) return await finish(response, answer.retryAfter);
      discard(response);
      again = { wait, reason: String(answer.status) };
    } catch (thrown) {
      again = againAfterFault(run, thrown, before);
    } finally {
      release();
    }
    const { wait, reason } = again;
    notify(transport.hooks.onRetry, () => ({ ...hookEvent(call, transport.server), reason, wait }));
    // Many waits of nothing in a row would keep timers from firing, and others from going on.
    if (wait > 0 || call.attempts > MOST_AT_ONCE) await deadline.sleep(wait);
  }
}

/** An attempt whose turn is to come first. It is counted when that has come: a login guard may stop it before. */
async function inTurn({ transport, call, plan }: Run, credentials: Credentials): Promise<Response> {
  const { deadline } = call;
  const budget = transport.budget && (await deadline.race("queue", transport.budget()));
  const send = () => attempt(transport, call, plan, credentials);
  const counted = budget ? () => budget(deadline, send) : send;
  return credentials.alone ? deadline.race("token", credentials.alone(counted)) : counted();
}

/** Tells the hooks and the call of an answer. */
function answered({ transport, call }: Run, response: Response, before: Outcome): AttemptAnswer {
  const { hooks, server, clock } = transport;
  const { status, headers } = response;
  notify(hooks.onResponse, () => ({
    ...hookEvent(call, server, { "http.response.status_code": status }),
    duration: elapsedBy(clock) - call.sentAt,
    headers: shownHeaders(headers),
  }));
  const answer = { status, retryAfter: parseRetryAfter(headers, clock.now()) };
  call.inDoubt = before === "unknown" || call.ledOn;
  call.settle(String(status), before, call.ledOn ? "unknown" : outcomeOfAnswer(answer, call.settings.retry));
  return answer;
}

/** False where the request cannot be sent again, or must not be since a redirect showed that it was acted upon. */
const isRepeatable = ({ call, plan }: Run): boolean =>
  isReplayable(plan) && !(call.ledOn && call.settings.details.effect === "once");

const isRefusal = ({ status }: AttemptAnswer): boolean => status === 401 || status === 403;

/** Renewing can fail; the answer that asked for it is let go then, too. */
async function renewed({ tokens }: Run, used: Credentials, response: Response): Promise<boolean> {
  try {
    return await tokens.renewAfter(used, response.status);
  } catch (fault) {
    discard(response);
    throw fault;
  }
}

/** The wait after an answer that does not stand; undefined for one that does. */
function waitAfterAnswer(run: Run, answer: AttemptAnswer): number | undefined {
  const { details, retry } = run.call.settings;
  return mayRepeatAfterAnswer(details.effect, answer, retry) && isRepeatable(run)
    ? waitBefore(run.call.attempts + 1, answer.retryAfter, retry, run.transport.random)
    : undefined;
}

/** The wait after a fault that may be repeated. Throws all others on. */
function againAfterFault(run: Run, thrown: unknown, before: Outcome): Again {
  const { transport, call } = run;
  if (!(thrown instanceof AttemptFault)) throw thrown;
  const { details, retry } = call.settings;
  call.settle(thrown.reason, before, thrown.neverSent ? "not-sent" : "unknown");
  call.causes[call.attempts - 1] = thrown.thrown;
  const wait =
    mayRepeatAfterFault(details.effect, thrown) && isRepeatable(run)
      ? waitBefore(call.attempts + 1, undefined, retry, transport.random)
      : undefined;
  if (wait === undefined) throw thrown;
  return { wait, reason: thrown.reason };
}
