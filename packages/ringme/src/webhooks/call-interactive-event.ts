import { type CallFields, callFields } from "./call-event.ts";
import type { RawFields } from "./fields.ts";

/**
 * The PBX asks what to do with a call: answer with `callInteractive()`. Variables that a voice menu adds to the address
 * are in `raw`.
 */
export interface CallInteractiveEvent extends CallFields {
  readonly type: "call-interactive";
  readonly raw: RawFields;
}

export const callInteractiveEvent = (raw: RawFields): CallInteractiveEvent => ({
  type: "call-interactive",
  ...callFields(raw),
  raw,
});
