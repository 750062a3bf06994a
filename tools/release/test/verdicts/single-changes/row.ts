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

/** An edit of the rooms document that changes nothing for anybody; what the document has to have first. */
export type Spelling = readonly [
  what: string,
  edit: (document: Loose) => void,
  before?: (document: Loose) => void,
];

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

/** The fields of the room in answers, and of the one in a request. */
export const answered = (document: Loose) => schemas(document).Room.properties;
export const sent = (document: Loose) => schemas(document).RoomCreate.properties;

export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

type Part = (document: Loose) => Loose;

/** Edits that give a part of the document one member, or several, or take one away. */
export const put = (part: Part, name: string, value: unknown) => set(part, { [name]: value });
export const set = (part: Part, values: object) => (document: Loose) => {
  Object.assign(part(document), structuredClone(values));
};
export const without = (part: Part, name: string) => (document: Loose) => {
  delete part(document)[name];
};

/** A form with a file as a request. */
export function form(document: Loose): void {
  const list = { type: "array", items: { type: "string" } };
  const file = { type: "string", format: "binary" };
  const properties = { file, note: { type: "string" }, owner: reference("PersonReference"), tags: list };
  rooms(document).post.requestBody.content = {
    "multipart/form-data": { schema: { type: "object", properties } },
  };
}
