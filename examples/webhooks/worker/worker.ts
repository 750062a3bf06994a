// A Cloudflare Worker that tells RingMe what to do with a call: /<secret> is the Call Interactive address.
import { type CallInteractiveEvent, callInteractive, hasSecret, parseEvent } from "@pbxkit/ringme/webhooks";

interface Environment {
  /** Set it with `wrangler secret put HOOK_SECRET`. */
  readonly HOOK_SECRET: string;
}

export default {
  async fetch(request: Request, { HOOK_SECRET }: Environment): Promise<Response> {
    if (!hasSecret(request, HOOK_SECRET)) return new Response(null, { status: 404 });
    const event = await parseEvent(request).catch(() => undefined);
    if (event === undefined) return new Response(null, { status: 413 });
    // The same address may be told events, too: they need no answer.
    return event.type === "call-interactive" ? answerTo(event) : new Response(null, { status: 200 });
  },
};

/** Callers of a known number go to the first option of context 3; who hides the number is asked to call again. */
function answerTo({ callerNumber }: CallInteractiveEvent): Response {
  if (callerNumber === undefined) {
    return callInteractive().playSound("show-your-number.mp3").pause(1).hangup().toResponse();
  }
  return callInteractive()
    .setVar("caller", callerNumber)
    .setCaller({ name: `VIP ${callerNumber}`, number: callerNumber })
    .jump({ context: 3, option: "start" })
    .toResponse();
}
