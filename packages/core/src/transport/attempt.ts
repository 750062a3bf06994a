import type { Credentials } from "../auth/authenticator.ts";
import type { Fetch } from "../client/options.ts";
import type { Clock } from "../clock.ts";
import { discard } from "../response/read-body.ts";
import { AttemptTimeout, ConnectionFault, UnsendableRequest } from "./attempt-faults.ts";
import type { Call } from "./call.ts";
import { networkFault } from "./network-fault.ts";
import { RefusedRedirect, redirectedPlan } from "./redirects.ts";
import { type RequestPlan, toRequest } from "./request-plan.ts";

/**
 * Sends a request once, follows redirects within its origin, and resolves with the answer's head. Rejects with an
 * {@link AttemptTimeout}, a {@link ConnectionFault}, a refused redirect, or the deadline's cancellation.
 */
export async function attempt(
  call: Call,
  plan: RequestPlan,
  credentials: Credentials,
  fetch: Fetch,
  clock: Clock,
): Promise<Response> {
  const { deadline } = call;
  deadline.check("connect");
  const controller = new AbortController();
  const { attemptTimeout } = call.settings;
  let sent = 0;

  return new Promise<Response>((resolve, reject) => {
    let open = true;
    const settle = (finish: () => void) => {
      if (!open) return;
      open = false;
      unwatch();
      if (timer !== undefined) clock.clearTimeout(timer);
      finish();
    };
    const giveUp = (reason: unknown) => {
      settle(() => reject(reason));
      controller.abort();
    };
    const timer =
      attemptTimeout === false
        ? undefined
        : clock.setTimeout(() => giveUp(new AttemptTimeout(attemptTimeout)), attemptTimeout);
    const unwatch = deadline.watch(giveUp);

    const exchange = async (): Promise<Response> => {
      for (let next = plan, hops = 0; ; hops += 1) {
        const request = toRequest(next, credentials, controller.signal);
        sent += 1;
        const response = await fetch(request);
        if (!open) {
          discard(response);
          return response;
        }
        const redirected = followed(next, response, hops);
        if (!redirected) return response;
        next = redirected;
      }
    };
    exchange().then(
      (response) => settle(() => resolve(response)),
      (error) => settle(() => reject(isSettled(error) ? error : faultOf(error, sent))),
    );
  });
}

function followed(plan: RequestPlan, response: Response, hops: number): RequestPlan | undefined {
  if (response.type === "error") throw new ConnectionFault({ code: "UNKNOWN", neverSent: false });
  try {
    const next = redirectedPlan(plan, response, hops);
    if (next) discard(response);
    return next;
  } catch (refused) {
    discard(response);
    throw refused;
  }
}

const isSettled = (error: unknown): boolean =>
  error instanceof RefusedRedirect || error instanceof ConnectionFault || error instanceof UnsendableRequest;

/** After a redirect the server has seen the call, so a refused second connection proves nothing. */
function faultOf(error: unknown, sent: number): ConnectionFault {
  const fault = networkFault(error);
  return new ConnectionFault({ code: fault.code, neverSent: fault.neverSent && sent === 1 });
}
