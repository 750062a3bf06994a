import type { Loose } from "../rooms-document.ts";
import { json, put, type Row, reference, rooms, schemas, sent, without } from "./row.ts";

/** What is sent comes back. */
function both(document: Loose): void {
  rooms(document).post.responses[201].content = json(reference("RoomCreate"));
}
const sentFlag = (value: unknown) => put(sent, "flag", value);

/** What is sent and comes back. */
export const bothWays: readonly Row[] = [
  [
    "what travels both ways: field wider",
    "major",
    "both",
    "The field name of RoomCreate changes its maximum length from 40 to 60",
    put((d) => sent(d).name, "maxLength", 60),
    both,
  ],
  [
    "what travels both ways: field narrower",
    "major",
    "both",
    "The field name of RoomCreate changes its maximum length from 40 to 20",
    put((d) => sent(d).name, "maxLength", 20),
    both,
  ],
  [
    "what travels both ways: set gains",
    "major",
    "both",
    'The field state of RoomCreate can also be "x"',
    put(sent, "state", { enum: ["open", "locked", "x"] }),
    both,
  ],
  [
    "what travels both ways: nullable",
    "major",
    "both",
    "The field note of RoomCreate can be null",
    put((d) => sent(d).note, "type", ["string", "null"]),
    both,
  ],
  [
    "what travels both ways: field new",
    "minor",
    "both",
    "RoomCreate gains the field fresh",
    put(sent, "fresh", { type: "string" }),
    both,
  ],
  [
    "what travels both ways: field gone",
    "major",
    "both",
    "RoomCreate loses the field note",
    without(sent, "note"),
    both,
  ],
  [
    "what travels both ways: required gained",
    "major",
    "both",
    "The field note of RoomCreate is now required",
    (d) => {
      schemas(d).RoomCreate.required.push("note");
    },
    both,
  ],
  [
    "what travels both ways: required lost",
    "major",
    "both",
    "The field name of RoomCreate is no longer required",
    (d) => {
      schemas(d).RoomCreate.required = [];
    },
    both,
  ],
  [
    "what travels both ways gets a pattern",
    "major",
    "both",
    'The field name of RoomCreate changes its pattern from none to "^a"',
    put((d) => sent(d).name, "pattern", "^a"),
    both,
  ],
  [
    "what travels both ways: unique told",
    "major",
    "both",
    "The field flag of RoomCreate holds no item twice",
    sentFlag({ type: "array", uniqueItems: true }),
    (d) => {
      both(d);
      sentFlag({ type: "array" })(d);
    },
  ],
  [
    "what travels both ways: readOnly told",
    "major",
    "both",
    "The field note of RoomCreate can no longer be set",
    put((d) => sent(d).note, "readOnly", true),
    both,
  ],
  [
    "what travels both ways: deprecation",
    "minor",
    "both",
    "The field note of RoomCreate is deprecated",
    put((d) => sent(d).note, "deprecated", true),
    both,
  ],
  [
    "what travels both ways: contains told",
    "major",
    "both",
    "The field flag of RoomCreate always holds certain items",
    sentFlag({ type: "array", contains: { const: 1 } }),
    (d) => {
      both(d);
      sentFlag({ type: "array" })(d);
    },
  ],
];
