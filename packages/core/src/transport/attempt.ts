import type { Credentials } from "../auth/authenticator.ts";
import { hookEvent, notify } from "../hooks/notify.ts";
import { discard } from "../response/read-body.ts";
import { AttemptTimeout, ConnectionFault, UnsendableRequest } from "./attempt-faults.ts";
import type { Call } from "./call.ts";
import { networkFault } from "./network-fault.ts";
import { leadsOn, RefusedRedirect, redirectedPlan } from "./redirects.ts";
import { type RequestPlan, toRequest } from "./request-plan.ts";
import type { Transport } from "./transport.ts";
import { unrepeatedInit } from "./unrepeated.ts";

/**
 * Sends a request once, follows redirects within its origin, and resolves with the answer's head. Rejects with an
 * {@link AttemptTimeout}, a {@link ConnectionFault}, a refused redirect, or the deadline's cancellation. A request that
 * cannot be made is no attempt.
 */
export function attempt(
  { fetch, hooks, server }: Transport,
  call: Call,
  plan: RequestPlan,
  credentials: Credentials,
): Promise<Response> {
  const { deadline } = call;
  const { attemptTimeout, details } = call.settings;
  const once = details.effect === "once";
  const controller = new AbortController();
  deadline.check("connect");
  call.ledOn = false;

  return new Promise<Response>((resolve, reject) => {
    let open = true;
    let sent = 0;
    const close = () => {
      open = false;
      unwatch();
      unlimit?.();
    };
    const giveUp = (reason: unknown) => {
      close();
      reject(reason);
      controller.abort();
    };
    const unlimit =
      attemptTimeout === false
        ? undefined
        : deadline.limit(attemptTimeout, () => giveUp(new AttemptTimeout(attemptTimeout)));
    const unwatch = deadline.watch(giveUp);

    const exchange = async (): Promise<void> => {
      try {
        for (let next = plan, hops = 0; ; hops += 1) {
          const request = toRequest(next, credentials, controller.signal, once);
          if (sent === 0) {
            call.attempts += 1;
            notify(hooks.onRequest, () => hookEvent(call, server));
          }
          // A hook may have aborted the call.
          if (!open) return;
          sent += 1;
          call.outcome = "unknown";
          const response = await fetch(request, once ? unrepeatedInit() : undefined);
          if (!open) return discard(response);
          const redirected = followed(next, response, hops);
          call.ledOn ||= response.redirected || (redirected !== undefined && leadsOn(next, response));
          if (!redirected) {
            close();
            return resolve(response);
          }
          next = redirected;
        }
      } catch (error) {
        if (!open) return;
        close();
        reject(isSettled(error) ? error : faultOf(error, sent));
      }
    };
    void exchange();
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
