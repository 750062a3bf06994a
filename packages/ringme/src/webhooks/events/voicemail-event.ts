import type { RawFields } from "@pbxkit/core/webhooks";
import { date } from "../values.ts";

/** A caller left a message. Its fields are not documented: read `raw`. */
export interface VoicemailEvent {
  readonly type: "voicemail";
  readonly time: Date | undefined;
  readonly raw: RawFields;
}

export const voicemailEvent = (raw: RawFields): VoicemailEvent => ({
  type: "voicemail",
  time: date(raw, "EventTime"),
  raw,
});
