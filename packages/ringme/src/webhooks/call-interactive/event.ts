import type { RawFields, WebhookEvent } from "@pbxkit/core/webhooks";
import { type CallFields, callFields } from "../events/call-event.ts";

/**
 * The PBX asks what to do with a call: answer with `callInteractive()`. Parameters of your own that you put into the address
 * are in `request.url`; in a GET they are among the raw fields, too.
 */
export interface CallInteractiveEvent extends WebhookEvent<"call-interactive">, CallFields {}

export const callInteractiveEvent = (raw: RawFields): CallInteractiveEvent => ({
  type: "call-interactive",
  ...callFields(raw),
  raw,
});
