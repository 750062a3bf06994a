import type { ChangeLevel, Direction } from "../../../src/diff/change.ts";
import type { Loose } from "../rooms-document.ts";

/** One edit of the rooms document, and what has to come of it. */
export type Row = readonly [
  what: string,
  level: ChangeLevel,
  direction: Direction,
  sentence: string,
  edit: (document: Loose) => void,
  /** What the document has to have first. */
  before?: (document: Loose) => void,
];

export const rooms = (document: Loose) => document.paths["/rooms"];
export const room = (document: Loose) => document.paths["/rooms/{room_id}"];
export const list = (document: Loose) => rooms(document).get;
export const schemas = (document: Loose) => document.components.schemas;
export const parameter = (document: Loose, name: string) =>
  list(document).parameters.find((each: Loose) => each.name === name);
export const hook = (document: Loose) => document.webhooks.roomOpened.post;
export const opened = (document: Loose) => schemas(document).RoomOpened;
export const json = (schema: object) => ({ "application/json": { schema } });

/** A client credentials grant under the name `oauth`, which every operation takes. */
export function withOauth(document: Loose): void {
  const flow = { tokenUrl: "https://rooms.example/token", scopes: { all: "", rooms: "" } };
  document.components.securitySchemes.oauth = { type: "oauth2", flows: { clientCredentials: flow } };
  document.security = [{ oauth: ["all"] }];
}

/** Alternatives of an answer that are told by a field of theirs. */
export function withKinds(document: Loose): void {
  const references = ["Person", "Node"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const mapping = { person: references[0]?.$ref, node: references[1]?.$ref };
  schemas(document).Room.properties.form = {
    oneOf: references,
    discriminator: { propertyName: "kind", mapping },
  };
}

/** A list among what can be sent. */
export function withTags(document: Loose): void {
  schemas(document).RoomCreate.properties.tags = { type: "array", items: { type: "string" } };
}
