import { type FieldsInput, fieldsOf, type RawFields, readRequest } from "@pbxkit/core/webhooks";
import { type RingmeEvent, ringmeEventOf } from "./event.ts";
import { eventName } from "./event-name.ts";

const parse = (raw: RawFields): RingmeEvent => ringmeEventOf(eventName(raw), raw);

/**
 * Reads an event out of a delivery of the PBX: the query of a GET, the body of anything else. RingMe sends forms; JSON and
 * multipart bodies are read, too, and text is taken for UTF-8. What it does not know comes out as `unknown` with the raw
 * fields: nothing that a delivery holds makes it fail.
 *
 * Deliveries are not signed: see {@link hasSecret}. Rejects only where the body cannot be had: with a RangeError for more than
 * 64 KiB, with a TypeError for one that was read before, is packed or is multipart that cannot be read, and with what the
 * connection failed with.
 *
 * Source: RingMe / Telphin, "Events" (wiki pages 28213730, 247824385) and "Call Interactive" (22577239).
 */
export async function parseEvent(request: Request): Promise<RingmeEvent> {
  return parse(await readRequest(request));
}

/**
 * As {@link parseEvent}, for a body or query that was read already: its text or bytes, `URLSearchParams`, `FormData`, or the
 * object that a framework made of it. Never throws.
 */
export function parseEventFields(fields: FieldsInput): RingmeEvent {
  return parse(fieldsOf(fields));
}
