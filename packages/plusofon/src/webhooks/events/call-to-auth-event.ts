import { type RawFields, text, type WebhookEvent } from "@pbxkit/core/webhooks";

/** A user proved a phone number by calling: the answer to `/flash-call/call-to-auth`. */
export interface CallToAuthEvent extends WebhookEvent<"call-to-auth"> {
  /** The number that called. */
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
