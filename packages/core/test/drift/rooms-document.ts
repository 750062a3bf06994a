import type { Departure, ObservedAnswer, OpenApiDocument } from "@pbxkit/core/drift";
import { createDriftObserver } from "@pbxkit/core/drift";

const room = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "integer", minimum: 1 },
    name: { type: "string", maxLength: 20 },
    kind: { $ref: "#/components/schemas/RoomKind" },
    floor: { enum: ["ground", "first"] },
    owner: { $ref: "#/components/schemas/Owner" },
    guest: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] },
    tags: { type: "array", items: { type: "string" } },
    places: { type: "object", additionalProperties: { type: "integer" } },
    anything: { type: "object" },
    door: {
      oneOf: [
        {
          type: "object",
          required: ["type", "code"],
          properties: { type: { const: "keypad" }, code: { type: "string" } },
        },
        {
          type: "object",
          required: ["type", "card"],
          properties: { type: { const: "reader" }, card: { type: "integer" } },
        },
      ],
    },
    opened: { type: "string", pattern: "^\\d{4}-\\d\\d$" },
    pin: { type: "string", writeOnly: true },
  },
};

/** A document with each kind of schema that answers can depart from. */
export const document: OpenApiDocument = {
  openapi: "3.2.0",
  info: { title: "Rooms", version: "1.0.0" },
  paths: {
    "/rooms": {
      get: {
        responses: {
          "200": {
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Room" } } },
            },
          },
          "4XX": { $ref: "#/components/responses/Problem" },
        },
      },
      additionalOperations: { CLEAR: { responses: { "204": {} } } },
    },
    "/rooms/{id}/photo": { get: { responses: { "200": { content: { "image/*": {} } } } } },
  },
  components: {
    schemas: {
      Room: {
        allOf: [room, { type: "object", required: ["area"], properties: { area: { type: "number" } } }],
      },
      RoomKind: { type: "string", "x-extensible-enum": ["office", "meeting_room"] },
      Owner: { type: "object", required: ["email"], properties: { email: { type: "string" } } },
    },
    responses: {
      Problem: {
        content: {
          "application/json": { schema: { type: "object", properties: { error: { type: "string" } } } },
        },
      },
    },
  },
};

const sound = { id: 1, name: "Blue", area: 12.5 };

/** The answer of `GET /rooms` with one room, which has these fields beside the required ones. */
export const roomAnswer = (fields: object): ObservedAnswer =>
  answer({ text: JSON.stringify([{ ...sound, ...fields }]) });

/** An answer of `GET /rooms`, sound unless something is put in its place. */
export const answer = (parts: Partial<ObservedAnswer> = {}): ObservedAnswer => ({
  method: "GET",
  path: "/rooms",
  status: 200,
  contentType: "application/json",
  text: JSON.stringify([sound]),
  failed: false,
  ...parts,
});

/** What departs in these answers. */
export function departuresIn(...answers: readonly ObservedAnswer[]): readonly Departure[] {
  return departuresFrom({}, ...answers);
}

/** The same, where the document's `info` has these members. */
export function departuresFrom(info: object, ...answers: readonly ObservedAnswer[]): readonly Departure[] {
  const { inspect, report } = createDriftObserver({ document: { ...document, info } });
  for (const seen of answers) inspect(seen);
  return report().departures;
}
