import type { SpecDocument } from "../../../spec/src/openapi.ts";

/** Deeply writable, so that a test can make its one change. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches into the document by paths that no type describes
export type Loose = any;

const json = (schema: object) => ({ "application/json": { schema } });
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: object) => ({ description: "Done.", content: json(schema) });
const roomId = { name: "room_id", in: "path", required: true, schema: { type: "integer" } };

/** A small API with one of everything that a difference can be in. A new copy at each call. */
export function roomsDocument(): SpecDocument & Loose {
  return structuredClone({
    openapi: "3.2.0",
    info: { title: "Rooms", version: "1.0.0" },
    servers: [{ url: "https://rooms.example" }],
    security: [{ token: [] }],
    tags: [{ name: "rooms" }],
    paths: {
      "/rooms": {
        get: {
          operationId: "listRooms",
          summary: "Lists the rooms.",
          tags: ["rooms"],
          "x-effect": "read",
          "x-pagination": { style: "page", items: "rows", page: "page", size: "size", end: "empty" },
          parameters: [
            { name: "page", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
            { name: "size", in: "query", required: true, schema: { type: "integer", default: 20 } },
            { name: "order", in: "query", schema: { type: "string", enum: ["asc", "desc"] } },
            { name: "X-Trace", in: "header", schema: { type: "string" } },
          ],
          responses: {
            200: {
              ...answer(reference("RoomList")),
              headers: { "X-Total": { schema: { type: "integer" } } },
            },
            401: { $ref: "#/components/responses/Refused" },
          },
        },
        post: {
          operationId: "createRoom",
          summary: "Creates a room.",
          tags: ["rooms"],
          "x-effect": "once",
          parameters: [],
          requestBody: { required: true, content: json(reference("RoomCreate")) },
          responses: { 201: answer(reference("Room")), 409: answer(reference("Problem")) },
        },
        additionalOperations: {
          CLEAR: {
            operationId: "clearRooms",
            summary: "Deletes every room.",
            tags: ["rooms"],
            "x-effect": "idempotent",
            responses: { 204: { description: "Gone." } },
          },
        },
      },
      "/rooms/{room_id}": {
        parameters: [roomId],
        get: {
          operationId: "getRoom",
          summary: "Reads a room.",
          tags: ["rooms"],
          "x-effect": "read",
          responses: { 200: answer(reference("Room")), 401: { $ref: "#/components/responses/Refused" } },
        },
        put: {
          operationId: "updateRoom",
          summary: "Changes a room.",
          tags: ["rooms"],
          "x-effect": "idempotent",
          requestBody: { content: json(reference("RoomUpdate")) },
          responses: { 200: answer(reference("Room")), 401: { $ref: "#/components/responses/Refused" } },
        },
      },
    },
    webhooks: {
      roomOpened: {
        post: {
          summary: "A room was opened.",
          "x-effect": "once",
          parameters: [{ name: "X-Signature", in: "header", required: true, schema: { type: "string" } }],
          requestBody: { required: true, content: json(reference("RoomOpened")) },
          responses: {
            200: answer({
              type: "object",
              properties: { next: { type: "string", enum: ["stay", "close"] } },
            }),
            204: { description: "Taken." },
          },
        },
      },
    },
    components: {
      parameters: { Language: { name: "lang", in: "query", schema: { type: "string" } } },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      responses: { Refused: answer(reference("Problem")) },
      schemas: {
        RoomList: {
          type: "object",
          required: ["rows"],
          properties: { rows: { type: "array", items: reference("Room") } },
        },
        Room: {
          type: "object",
          required: ["id", "name"],
          properties: {
            id: { type: "integer" },
            name: { type: "string", maxLength: 40, description: "What people call it." },
            floor: { type: ["integer", "null"] },
            state: { type: "string", enum: ["open", "locked"] },
            kind: { type: "string", "x-extensible-enum": ["office", "hall"] },
            owner: reference("Person"),
            level: { type: ["integer", "string"] },
            labels: { type: "array", items: { type: "string" } },
            meeting: reference("Meeting"),
            node: reference("Alias"),
            form: { oneOf: [reference("Person"), { type: "string" }] },
          },
        },
        RoomCreate: {
          type: "object",
          additionalProperties: false,
          required: ["name"],
          properties: {
            name: { type: "string", minLength: 1, maxLength: 40 },
            state: { type: "string", enum: ["open", "locked"] },
            note: { type: "string" },
            owner: reference("PersonReference"),
            plan: { oneOf: [{ type: "string" }, { type: "integer" }] },
          },
        },
        RoomUpdate: { type: "object", properties: { name: { type: "string" }, size: { type: "integer" } } },
        RoomOpened: {
          type: "object",
          required: ["at"],
          properties: {
            at: { type: "string" },
            by: { type: "string", enum: ["guest", "host"] },
            how: { type: "string", "x-extensible-enum": ["key", "card"] },
          },
        },
        Meeting: {
          allOf: [reference("Booking"), { type: "object", properties: { topic: { type: "string" } } }],
        },
        Booking: { type: "object", required: ["from"], properties: { from: { type: "string" } } },
        Node: { type: "object", properties: { label: { type: "string" }, next: reference("Node") } },
        Alias: reference("Node"),
        Person: { type: "object", properties: { email: { type: "string" } } },
        PersonReference: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
        Problem: { type: "object", properties: { message: { type: "string" } } },
        Failure: { type: "object", properties: { reason: { type: "string" } } },
      },
    },
  });
}
