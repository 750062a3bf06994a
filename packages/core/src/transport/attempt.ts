import type { Credentials } from "../auth/authenticator.ts";
import type { Clock } from "../clock.ts";
import { discard } from "../response/read-body.ts";
import { AttemptTimeout, ConnectionFault, UnsendableRequest } from "./attempt-faults.ts";
import type { Call } from "./call.ts";
import { networkFault } from "./network-fault.ts";
import { RefusedRedirect, redirectedPlan } from "./redirects.ts";
import { type RequestPlan, toRequest } from "./request-plan.ts";
import type { Send } from "./transport.ts";
import { unrepeatedInit } from "./unrepeated.ts";

/**
 * Sends a request once, follows redirects within its origin, and resolves with the answer's head. Rejects with an
 * {@link AttemptTimeout}, a {@link ConnectionFault}, a refused redirect, or the deadline's cancellation.
 *
 * `sending` is called when the request is made and about to leave; one that cannot be made is no attempt.
 */
export async function attempt(
  call: Call,
  plan: RequestPlan,
  credentials: Credentials,
  send: Send,
  clock: Clock,
  sending: () => void,
): Promise<Response> {
  const { deadline } = call;
  deadline.check("connect");
  const controller = new AbortController();
  const { attemptTimeout, details } = call.settings;
  const once = details.effect === "once";
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

    const exchange = async (): Promise<Response | undefined> => {
      for (let next = plan, hops = 0; ; hops += 1) {
        const request = toRequest(next, credentials, controller.signal, once);
        if (sent === 0) sending();
        // A hook may have aborted the call.
        if (!open) return undefined;
        sent += 1;
        call.outcome = "unknown";
        const response = await send(request, once ? unrepeatedInit() : undefined);
        if (!open) {
          discard(response);
          return undefined;
        }
        const redirected = followed(next, response, hops);
        if (!redirected) return response;
        next = redirected;
      }
    };
    exchange().then(
      (response) => response && settle(() => resolve(response)),
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
