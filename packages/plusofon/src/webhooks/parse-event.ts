import { type FieldsInput, fieldsOf, readRequest } from "@pbxkit/core/webhooks";
import { type PlusofonEvent, plusofonEventOf } from "./event.ts";

/**
 * Reads an event out of a delivery of Plusofon: the JSON or form body, or the query of a GET. What it does not know comes out
 * as `unknown` with the raw fields: nothing that a delivery holds makes it fail. Text is taken for UTF-8.
 *
 * Deliveries are not signed: see {@link hasSecret}. Rejects only where the body cannot be had: with a RangeError for more than
 * 64 KiB, with a TypeError for one that was read before, is packed or is multipart that cannot be read, and with what the
 * connection failed with.
 *
 * Source: public receivers; Plusofon's pages that could be read do not show what it sends.
 */
export async function parseEvent(request: Request): Promise<PlusofonEvent> {
  return plusofonEventOf(await readRequest(request));
}

/**
 * As {@link parseEvent}, for a body or query that was read already: its text or bytes, `URLSearchParams`, `FormData`, or the
 * object that a framework made of it. Never throws.
 */
export function parseEventFields(fields: FieldsInput): PlusofonEvent {
  return plusofonEventOf(fieldsOf(fields));
}
