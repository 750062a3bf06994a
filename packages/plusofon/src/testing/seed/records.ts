import { type RowId, type SeedRows, seedRows, spacedTime, type Table } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import type { PaymentRow } from "../rows/cabinet.ts";
import type { FlashCallAccountRow, SmsRow } from "../rows/messages.ts";
import type { CallHistoryRow } from "../rows.ts";

type Schemas = components["schemas"];

export const firstMessage = 4_001;
export const firstFlashCallAccount = 81;
export const firstWebhook = 91;

/** Made-up calls and messages are a minute apart, the first at noon. */
const time = (index: number) => spacedTime(Date.UTC(2026, 0, 1, 12) + index * 60_000);

const callId = (index: number) => `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;

/** Where the recording of a call is. */
type RecordUrl = (callId: string) => string;

const callRow = (recordUrl: RecordUrl) =>
  function made(index: number): CallHistoryRow {
    const call_id = callId(index);
    const inwards = index % 2 === 0;
    const [own, other] = ["70000000001", "70000000009"];
    return {
      call_id,
      connect_time: time(index),
      number_a: inwards ? other : own,
      number_b: inwards ? own : other,
      cld: inwards ? own : other,
      direction: inwards ? "internal" : "external",
      duration: 60,
      account: "200",
      record: recordUrl(call_id),
    };
  };

export function seedCalls(
  table: Table<CallHistoryRow>,
  seed: SeedRows<CallHistoryRow> | undefined,
  recordUrl: RecordUrl,
) {
  const make = callRow(recordUrl);
  const indexOf = (id: RowId) => Number.parseInt(String(id).slice(-12), 16);
  if (typeof seed === "number") table.generate({ count: seed, idAt: callId, indexOf, make });
  else seedRows(table, seed, 0, make);
}

export function message(index: number): SmsRow {
  const created_datetime = time(index);
  return {
    id: firstMessage + index,
    created_datetime,
    sent_datetime: created_datetime,
    sender: "70000000001",
    receiver: "70000000009",
    msg: `Message ${index + 1}`,
    incoming: false,
    pdu: 1,
  };
}

export function flashCallAccount(index: number): FlashCallAccountRow {
  const id = firstFlashCallAccount + index;
  return { id, name: `Flash Call ${index + 1}`, access_token: `invented-flash-call-${id}`, proposal: 1 };
}

export const payment = (index: number): PaymentRow => ({
  id: 1 + index,
  money: 100,
  datetime: time(index),
  comment: `DeclaredOperation ${index + 1}`,
});

export const group = (index: number): Schemas["Group"] => ({
  id: 61 + index,
  name: `Group ${index + 1}`,
  timeout: 30,
  number: 701 + index,
  sequence_rule: "Order",
});

export const greeting = (index: number): Schemas["Scenario"] => ({
  id: 41 + index,
  name: `Scenario ${index + 1}`,
  type: "number",
  number: String(801 + index),
});

export const mediaFile = (index: number): Schemas["MediaFile"] => ({
  id: 51 + index,
  name: `File ${index + 1}`,
});

export const contactList = (index: number): Schemas["ContactList"] => ({
  id: 71 + index,
  name: `List ${index + 1}`,
  type: "black",
});

export const webhook = (index: number): Schemas["Webhook"] => ({
  id: firstWebhook + index,
  url: `https://hooks.example.com/${index + 1}`,
});
