import type { RawFields, WebhookEvent } from "@pbxkit/core/webhooks";
import { date } from "../values.ts";

/** A caller left a message. Its fields are not documented: read `raw`. */
export interface VoicemailEvent extends WebhookEvent<"voicemail"> {
  /** When it happened, if the delivery has an `EventTime` as those of calls do. */
  readonly time: Date | undefined;
}

export const voicemailEvent = (raw: RawFields): VoicemailEvent => ({
  type: "voicemail",
  time: date(raw, "EventTime"),
  raw,
});
