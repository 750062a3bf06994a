import type { Direction, Level } from "../../../src/diff/change.ts";
import type { Loose } from "../rooms-document.ts";

/** One edit of the rooms document, and what has to come of it. */
export type Row = readonly [
  what: string,
  level: Level,
  direction: Direction,
  sentence: string,
  edit: (document: Loose) => void,
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
