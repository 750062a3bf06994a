import {
  type OperationHandler,
  type SimulatedCall,
  type SimulatorContext,
  spacedTime,
} from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { done, refusedByRule } from "../answers.ts";
import { delivery } from "../deliveries.ts";
import { noSuch } from "../failures.ts";
import type { SmsRow } from "../rows/messages.ts";
import type { PlusofonRows } from "../rows.ts";
import { charge } from "./cabinet.ts";

type Schemas = components["schemas"];

/** Characters of the first alphabet of messages (GSM 03.38) that are not ASCII are few; the rest of Unicode halves a part. */
const isShortAlphabet = (text: string): boolean => /^[\n\r -~£¥§ÄÅÆÉÑÖØÜßàäåæèéìñòöøùü]*$/u.test(text);

/** How many parts a text is sent in: one of 160 or 70 characters, or several of 153 or 67. */
export function partsOf(text: string): number {
  const [one, several] = isShortAlphabet(text) ? [160, 153] : [70, 67];
  return text.length <= one ? 1 : Math.ceil(text.length / several);
}

type Message = Pick<SmsRow, "sender" | "receiver" | "msg" | "incoming">;

/** A message that somebody sends to a number of the account. */
export interface ReceivedSms {
  /** Number of the sender, digits. */
  readonly from: string;
  /** A number of the account. */
  readonly to: string;
  /** The text. */
  readonly text: string;
}

/** Puts a message that came in into the list, and tells the address that its number has. */
export function receiveSms(context: SimulatorContext<PlusofonRows>, { from, to, text }: ReceivedSms): SmsRow {
  const own = context.state.numbers.list().find(({ number }) => number === to);
  if (!own) throw new TypeError(`${to} is no number of the account`);
  const row = addMessage(context, { sender: from, receiver: to, msg: text, incoming: true });
  if (own.sms_url !== null) {
    const fields = { src_number: from, dst_number: to, content: text, date: row.created_datetime };
    context.deliver(delivery(own.sms_url, fields));
  }
  return row;
}

/** Puts a message into the list. */
function addMessage({ state, now }: SimulatorContext<PlusofonRows>, message: Message): SmsRow {
  const time = spacedTime(now());
  const sent_datetime = message.incoming ? null : time;
  const row = { id: state.messages.nextId(), created_datetime: time, sent_datetime, ...message };
  return state.messages.insert({ ...row, pdu: partsOf(message.msg) });
}

export const sendSms: OperationHandler<PlusofonRows> = (call) => {
  const body = call.body as Schemas["SmsCreate"];
  const from = call.state.numbers.get(body.number_id);
  if (!from) return noSuch("number", "number_id", body.number_id);
  if (!from.sms) return refusedByRule("The number cannot send messages.");
  const pdu = partsOf(body.text);
  if (body.reject_long && pdu > 1) return refusedByRule("The text is too long.");
  const price = (call.state.cabinet.get("cabinet")?.sms_price ?? 0) * pdu;
  const refused = charge(call, price, `SMS to ${digits(body.to)}`);
  if (refused) return refused;
  const receiver = digits(body.to);
  const { id } = addMessage(call, { sender: from.number, receiver, msg: body.text, incoming: false });
  // Another number of the same account gets it as it would get anybody's.
  const isOwn = call.state.numbers.list().some(({ number }) => number === receiver);
  if (isOwn) receiveSms(call, { from: from.number, to: receiver, text: body.text });
  return { status: 200, body: { success: true, data: { id, pdu }, ...(body.count_pdu && { pdu }) } };
};

const digits = (number: string | number): string => String(number).replace("+", "");

export const listSmsDialog: OperationHandler<PlusofonRows> = ({ path, state }) => {
  const other = String(path.number);
  const messages = state.messages.list().filter(({ sender, receiver }) => [sender, receiver].includes(other));
  const data = messages.map(({ pdu: _pdu, ...shown }) => shown);
  return { status: 200, body: { success: true, data } };
};

export const setSmsUrl: OperationHandler<PlusofonRows> = ({ body, state }: SimulatedCall<PlusofonRows>) => {
  const { number, url } = body as Schemas["SmsUrl"];
  const own = state.numbers.list().find((row) => row.number === number);
  if (!own) return noSuch("number", "number", number);
  state.numbers.update(own.id, { sms_url: url });
  return done;
};
