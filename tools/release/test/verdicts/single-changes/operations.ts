import { list, type Row, room, rooms } from "./row.ts";

export const operations: readonly Row[] = [
  [
    "an operation is added",
    "minor",
    "both",
    "DELETE /rooms/{room_id} is new",
    (d) => {
      room(d).delete = {
        operationId: "deleteRoom",
        "x-effect": "idempotent",
        responses: { 204: { description: "" } },
      };
    },
  ],
  [
    "an operation is removed",
    "major",
    "both",
    "PUT /rooms/{room_id} is removed",
    (d) => {
      delete room(d).put;
    },
  ],
  [
    "a path is added",
    "minor",
    "both",
    "GET /floors is new",
    (d) => {
      d.paths["/floors"] = {
        get: { operationId: "listFloors", "x-effect": "read", responses: { 204: { description: "" } } },
      };
    },
  ],
  [
    "an additional operation is added",
    "minor",
    "both",
    "SWEEP /rooms is new",
    (d) => {
      rooms(d).additionalOperations.SWEEP = {
        operationId: "sweep",
        "x-effect": "idempotent",
        responses: { 204: { description: "" } },
      };
    },
  ],
  [
    "the last additional operation is removed",
    "major",
    "both",
    "CLEAR /rooms is removed",
    (d) => {
      delete rooms(d).additionalOperations;
    },
  ],
  [
    "a path is renamed",
    "major",
    "both",
    "GET /rooms/{room_id} is now GET /room/{room_id}",
    (d) => {
      d.paths["/room/{room_id}"] = room(d);
      delete d.paths["/rooms/{room_id}"];
    },
  ],
  [
    "an operation id changes",
    "major",
    "none",
    "The operation id of GET /rooms changes from listRooms to getRooms",
    (d) => {
      list(d).operationId = "getRooms";
    },
  ],
  [
    "an operation is deprecated",
    "minor",
    "none",
    "GET /rooms is deprecated",
    (d) => {
      list(d).deprecated = true;
    },
  ],
  [
    "an effect lets a call be repeated",
    "major",
    "request",
    "POST /rooms may now be repeated after a lost answer",
    (d) => {
      rooms(d).post["x-effect"] = "idempotent";
    },
  ],
  [
    "a list can no longer be paged",
    "major",
    "response",
    "GET /rooms can no longer be paged through",
    (d) => {
      delete list(d)["x-pagination"];
    },
  ],
  [
    "the rows are elsewhere",
    "major",
    "response",
    "GET /rooms takes its rows from labels",
    (d) => {
      list(d)["x-pagination"].items = "labels";
    },
  ],
  [
    "a list's end is told otherwise",
    "patch",
    "response",
    "GET /rooms is paged otherwise",
    (d) => {
      list(d)["x-pagination"].end = "short";
    },
  ],
  [
    "an effect becomes safer",
    "minor",
    "request",
    "GET /rooms is no longer repeated after a lost answer",
    (d) => {
      list(d)["x-effect"] = "once";
    },
  ],
  [
    "a list is paged in another style",
    "major",
    "response",
    "GET /rooms is paged by offset and not by page, so that cursors that were kept do not fit",
    (d) => {
      list(d)["x-pagination"].style = "offset";
    },
  ],
  [
    "a list can be paged at last",
    "minor",
    "response",
    "GET /rooms/{room_id} can be paged through",
    (d) => {
      room(d).get["x-pagination"] = { style: "page", items: "labels", page: "page", end: "empty" };
    },
  ],
  [
    "one of several additional operations is removed",
    "major",
    "both",
    "CLEAR /rooms is removed",
    (d) => {
      rooms(d).additionalOperations = {};
    },
  ],
  [
    "an additional operation loses its answer",
    "major",
    "response",
    "CLEAR /rooms answers 200 instead of 204",
    (d) => {
      rooms(d).additionalOperations.CLEAR.responses = { 200: { description: "" } };
    },
  ],
  [
    "an operation needs no credentials",
    "minor",
    "request",
    "GET /rooms no longer needs credentials",
    (d) => {
      list(d).security = [];
    },
  ],
  [
    "an operation needs a further credential",
    "major",
    "request",
    "Every call needs other credentials: token and key",
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
      d.security = [{ token: [], key: [] }];
    },
  ],
  [
    "another credential is accepted",
    "minor",
    "request",
    "Every call also takes the credentials key",
    (d) => {
      d.components.securitySchemes.key = { type: "apiKey", in: "header", name: "Key" };
      d.security.push({ key: [] });
    },
  ],
  [
    "an additional operation may be repeated",
    "major",
    "request",
    "CLEAR /rooms may now be repeated after a lost answer",
    (d) => {
      rooms(d).additionalOperations.CLEAR["x-effect"] = "idempotent";
    },
    (d) => {
      rooms(d).additionalOperations.CLEAR["x-effect"] = "once";
    },
  ],
  [
    "a list goes on by a cursor",
    "major",
    "response",
    "GET /rooms is paged by cursor and not by page, so that cursors that were kept do not fit",
    (d) => {
      list(d)["x-pagination"] = { style: "cursor", items: "rows", cursor: "page", next: "next" };
    },
  ],
  [
    "a list names its rows' id",
    "patch",
    "response",
    "GET /rooms is paged otherwise",
    (d) => {
      list(d)["x-pagination"].id = "id";
    },
  ],
  [
    "an operation has another method",
    "major",
    "both",
    "PUT /rooms/{room_id} is removed",
    (d) => {
      const item = d.paths["/rooms/{room_id}"];
      item.patch = item.put;
      delete item.put;
    },
  ],
  [
    "a path has other capitals",
    "major",
    "both",
    "GET /rooms is now GET /Rooms",
    (d) => {
      d.paths["/Rooms"] = rooms(d);
      delete d.paths["/rooms"];
    },
  ],
  [
    "an operation is no longer deprecated",
    "patch",
    "none",
    "GET /rooms is no longer deprecated",
    (d) => {
      delete list(d).deprecated;
    },
    (d) => {
      list(d).deprecated = true;
    },
  ],
  [
    "a link to another operation is told",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      rooms(d).post.responses[201].links = { self: { operationId: "getRoom" } };
    },
  ],
];
