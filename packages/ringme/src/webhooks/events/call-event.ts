import { type RawFields, text, type WebhookEvent, wholeNumber } from "@pbxkit/core/webhooks";
import type { CallDeliveryStatus, CallFlow } from "../../generated/schema.ts";
import { date, milliseconds, yesNo } from "../values.ts";

/** What the PBX tells of a call. A field that did not come, or came empty, is undefined. */
export interface CallFields {
  /** When it happened. The PBX tells microseconds; `raw.EventTime` has them. */
  readonly time: Date | undefined;
  /** Id of the whole call, kept through transfers: `call_uuid` of the call history, where its case may differ. */
  readonly callId: string | undefined;
  /** Id of one leg of the call: its dial, answer and hangup share it (`SubCallID`). */
  readonly legId: string | undefined;
  /** Id under which the call is steered: `current_calls/{call_api_id}`. */
  readonly callApiId: string | undefined;
  /** In lower case, whatever case it came in. */
  readonly flow: CallFlow | undefined;
  /** How the call stands: `CALLING` in a dial event, `ANSWER` once it is taken, in a hangup how it ended. */
  readonly status: CallDeliveryStatus | undefined;
  /** The caller's number; of an outgoing call the extension (`2566*887`). */
  readonly callerNumber: string | undefined;
  /** Name of the caller, where the PBX has one. */
  readonly callerName: string | undefined;
  /** The calling extension, `xxxx*yyy@domain`. In a dial-in through a queue or menu it is that queue or menu. */
  readonly callerExtension: string | undefined;
  /** Id of `callerExtension`. */
  readonly callerExtensionId: number | undefined;
  /** Number that is called, such as `2566*102`. */
  readonly calledNumber: string | undefined;
  /** The called extension; of a Call Interactive request the voice menu. None in a call to the outside. */
  readonly calledExtension: string | undefined;
  /** Id of `calledExtension`. */
  readonly calledExtensionId: number | undefined;
  /** The public number that the call came in on. */
  readonly did: string | undefined;
  /** The outside number of a call that was passed between extensions. */
  readonly remoteNumber: string | undefined;
}

interface LegFields extends CallFields {
  /** The call came by a transfer; only outgoing calls tell. */
  readonly transferred: boolean | undefined;
}

/** An extension is being called. */
export interface DialInEvent extends WebhookEvent<"dial-in">, LegFields {}

/** An extension calls. */
export interface DialOutEvent extends WebhookEvent<"dial-out">, LegFields {}

/** A call is taken. */
export interface AnswerEvent extends WebhookEvent<"answer">, LegFields {}

/** A call, or one leg of it, is over. */
export interface HangupEvent extends WebhookEvent<"hangup">, LegFields {
  /** Whether any phone of the PBX took the call; only hangups of queues and menus tell. */
  readonly bridged: boolean | undefined;
  /** Milliseconds, with a fraction. */
  readonly duration: number | undefined;
  /** Milliseconds of talk, with a fraction. That it is microseconds in the delivery is inferred from `duration`. */
  readonly bridgedDuration: number | undefined;
  /** `record_uuid` of the recording. Often missing although there is one. */
  readonly recordId: string | undefined;
}

export function callFields(raw: RawFields): CallFields {
  return {
    time: date(raw, "EventTime"),
    callId: text(raw, "CallID"),
    legId: text(raw, "SubCallID"),
    callApiId: text(raw, "CallAPIID"),
    flow: text(raw, "CallFlow")?.toLowerCase(),
    status: text(raw, "CallStatus"),
    callerNumber: text(raw, "CallerIDNum"),
    callerName: text(raw, "CallerIDName"),
    callerExtension: text(raw, "CallerExtension"),
    callerExtensionId: wholeNumber(raw, "CallerExtensionID"),
    calledNumber: text(raw, "CalledNumber"),
    calledExtension: text(raw, "CalledExtension"),
    calledExtensionId: wholeNumber(raw, "CalledExtensionID"),
    did: text(raw, "CalledDID"),
    remoteNumber: text(raw, "RemoteNumber"),
  };
}

const legFields = (raw: RawFields): LegFields => ({
  ...callFields(raw),
  // The vendor's spelling.
  transferred: yesNo(raw, "Transfered"),
});

export const dialInEvent = (raw: RawFields): DialInEvent => ({ type: "dial-in", ...legFields(raw), raw });

export const dialOutEvent = (raw: RawFields): DialOutEvent => ({ type: "dial-out", ...legFields(raw), raw });

export const answerEvent = (raw: RawFields): AnswerEvent => ({ type: "answer", ...legFields(raw), raw });

export const hangupEvent = (raw: RawFields): HangupEvent => ({
  type: "hangup",
  ...legFields(raw),
  raw,
  bridged: yesNo(raw, "Bridged"),
  duration: milliseconds(raw, "Duration"),
  bridgedDuration: milliseconds(raw, "BridgedDuration"),
  recordId: text(raw, "RecID"),
});

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
