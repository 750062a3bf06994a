import { eventOf, type RingmeEvent } from "./event.ts";
import { eventName } from "./event-name.ts";
import { type FieldsInput, fieldsOf, type RawFields } from "./fields.ts";
import { readRequest } from "./read-request.ts";

const parse = (raw: RawFields): RingmeEvent => eventOf(eventName(raw), raw);

/**
 * Reads an event out of a delivery of the PBX: the query of a GET, the form body of a POST. What it does not know comes
 * out as `unknown` with the raw fields; no input makes it fail.
 *
 * Deliveries are not signed: see {@link hasSecret}. Rejects with a RangeError for a body of more than 1 MiB, and with
 * what `request.text()` rejects with when the body cannot be read (it was read before, the connection broke).
 *
 * Source: RingMe / Telphin, "Events" (wiki pages 28213730, 247824385) and "Call Interactive" (22577239).
 */
export async function parseEvent(request: Request): Promise<RingmeEvent> {
  return parse(await readRequest(request));
}

/**
 * As {@link parseEvent}, for a body or query that is there already: its text, `URLSearchParams`, `FormData`, or the
 * object that a framework made of it. Never throws.
 */
export function parseEventFields(fields: FieldsInput): RingmeEvent {
  return parse(fieldsOf(fields));
}
