import type { Credentials } from "../auth/authenticator.ts";
import { elapsedBy } from "../clock.ts";
import { hookEvent, notify } from "../hooks/hooks.ts";
import { InvalidInput, loaded } from "../request/invalid-input.ts";
import { discard } from "../response/read-body.ts";
import { type Call, CallFault } from "./call.ts";
import { attemptTimedOut, connectionFault, fetchMistake } from "./connection-fault.ts";
import {
  isRedirectStatus,
  isReplayable,
  type RequestPlan,
  toRequest,
  unrepeatedInit,
} from "./request-plan.ts";
import type { Transport } from "./transport.ts";

/**
 * Sends a request once, follows redirects within its origin, and resolves with the answer's head. Rejects with an
 * {@link CallFault}. A request that cannot be made is no attempt.
 */
export function attempt(
  { fetch, clock, hooks, server }: Transport,
  call: Call,
  plan: RequestPlan,
  credentials: Credentials,
): Promise<Response> {
  const { deadline } = call;
  const { attemptTimeout, details } = call.settings;
  const once = details.effect === "once";
  const before = call.outcome;
  const controller = new AbortController();
  deadline.check("connect");
  call.sentAt = elapsedBy(clock);
  call.ledOn = false;

  let open = true;
  /** Out here, where what ends it holds it: Node collects one that nobody holds, and an abort then reaches no connection. */
  let request: Request;
  let sent = 0;
  let answered = false;
  /** Turns of the microtask queue that are left in which nothing can come from a network. */
  let early = EARLY_TURNS;
  const countDown = async () => {
    for (; early > 0 && !answered; early -= 1) await settled;
  };

  return deadline.guard<Response>(
    "connect",
    async (done, fail) => {
      if (attemptTimeout) deadline.limit(attemptTimeout, () => fail(attemptTimedOut(attemptTimeout)));
      try {
        const visited = [plan.url];
        for (let next = plan; ; visited.push(next.url)) {
          request = toRequest(next, credentials, controller.signal, once);
          if (sent === 0) {
            call.attempts += 1;
            notify(hooks.onRequest, () => hookEvent(call, server));
          }
          // A hook may have aborted the call.
          if (!open) return;
          sent += 1;
          answered = false;
          call.outcome = "unknown";
          if (sent === 1) void countDown();
          const response = await fetch(request, once ? unrepeatedInit() : undefined);
          answered = true;
          if (!isResponse(response)) throw new InvalidInput("the fetch that was passed gave no Response");
          if (!open) return discard(response);
          if (response.type === "error") throw connectionFault(undefined, true);
          const redirected = mayRedirect(next, response) && (await follow(next, response, visited, call));
          if (!open) return discard(response);
          call.ledOn ||= response.redirected;
          if (!redirected) {
            deadline.unlimit();
            return done(response);
          }
          next = redirected;
        }
      } catch (error) {
        if (!open) return;
        // After a redirect the server has seen the call, so a refused second connection proves nothing. Nor does what a
        // body's own stream failed with: it may come from another connection.
        const begun = sent > 1 || !isReplayable(plan);
        // What is thrown once there is an answer is that answer's, or its reader's, and no network's.
        if (answered || isCallFault(error)) return fail(error);
        const fault = fetchMistake(error, early > 0, begun) ?? connectionFault(error, begun);
        if (fault.neverSent) call.outcome = before;
        fail(fault);
      }
    },
    () => {
      open = false;
      deadline.unlimit();
      controller.abort();
    },
  );
}

/** What a wrapper of `fetch` that fails by itself takes at most; an answer, even one made up in this process, takes more. */
const EARLY_TURNS = 6;

/** Waited for in each call: a promise that is there already costs half as much as one of its own. */
const settled = Promise.resolve();

/** What a `fetch` of the caller's own throws may itself throw when it is looked at. */
function isCallFault(thrown: unknown): thrown is CallFault {
  try {
    return thrown instanceof CallFault;
  } catch {
    return false;
  }
}

/** A `fetch` of the caller's, such as a mock without an answer, may give anything. */
const isResponse = (given: Partial<Response> | null | undefined): boolean =>
  typeof given?.status === "number" && typeof given.headers?.get === "function";

const mayRedirect = ({ redirect }: RequestPlan, { status, type, redirected }: Response): boolean =>
  redirect !== "manual" && (isRedirectStatus(status) || redirected || type === "opaqueredirect");

/** The request that a redirect leads to, by code that few calls need. */
async function follow(
  plan: RequestPlan,
  response: Response,
  visited: readonly string[],
  call: Call,
): Promise<RequestPlan | undefined> {
  try {
    const { leadsOn, redirectedPlan } = await loaded(import("./redirects.ts"));
    const once = call.settings.details.effect === "once";
    const next = redirectedPlan(plan, response, visited, once);
    if (next) {
      discard(response);
      call.ledOn ||= once || leadsOn(plan, response);
    }
    return next;
  } catch (refused) {
    discard(response);
    throw refused;
  }
}
