import { type RawFields, text, type WebhookEvent } from "@pbxkit/core/webhooks";

/**
 * A delivery of a proof that `/flash-call/call-to-auth` started. It comes twice with the same keys: first when the number is
 * handed out, then when the user has called. **An arrival alone proves nothing**: only one whose `phone` is the user's own
 * does, with the `key` of that user's proof.
 */
export interface CallToAuthEvent extends WebhookEvent<"call-to-auth"> {
  /** The number to call in the first delivery; in the second the phone that called, which is what is to be proved. */
  readonly phone: string | undefined;
  /** The `key` that starting the proof answered with. Compare it with yours: it says which user this is. */
  readonly key: string | undefined;
}

export const callToAuthEvent = (raw: RawFields): CallToAuthEvent => ({
  type: "call-to-auth",
  phone: text(raw, "phone"),
  key: text(raw, "key"),
  raw,
});
