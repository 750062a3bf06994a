import type { Loose } from "../rooms-document.ts";
import { answered, form, list, put, type Row, rooms, schemas, sent, without } from "./row.ts";

const post = (document: Loose) => rooms(document).post;

/** Our extensions, and what concerns a document as a whole. */
export const wholeDocuments: readonly Row[] = [
  [
    "a body is no longer checked first",
    "minor",
    "request",
    "The body of POST /rooms is no longer looked at before it is sent",
    without(post, "x-check"),
    put(post, "x-check", true),
  ],
  [
    "a body is checked first",
    "minor",
    "request",
    "The body of POST /rooms is looked at before it is sent",
    put(post, "x-check", true),
    put(post, "x-check", false),
  ],
  [
    "pages are sized by another parameter",
    "patch",
    "response",
    "GET /rooms is paged otherwise",
    (d) => {
      list(d)["x-pagination"].size = "page";
    },
  ],
  [
    "paging begins at another page",
    "patch",
    "response",
    "GET /rooms is paged otherwise",
    (d) => {
      list(d)["x-pagination"].first = 0;
    },
  ],
  [
    "paging style changes",
    "major",
    "response",
    "GET /rooms can no longer be paged through",
    (d) => {
      list(d)["x-pagination"] = { style: "none", reason: "short" };
    },
  ],
  [
    "evidence is noted",
    "patch",
    "none",
    "The documentation of GET /rooms changes (x-evidence)",
    put(list, "x-evidence", "seen"),
  ],
  [
    "an extension of somebody else's",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put(list, "x-unknown", 1),
  ],
  [
    "an extension of somebody else's at a type",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    put((d) => schemas(d).Room, "x-unknown", 1),
  ],
  [
    "x-extensible-enum to enum in answer",
    "major",
    "response",
    "The field kind of Room no longer names its known values",
    put(answered, "kind", { type: "string", enum: ["office", "hall"] }),
  ],
  [
    "enum to x-extensible-enum in answer",
    "major",
    "response",
    'The field state of Room is no longer limited to "open", "locked"',
    put(answered, "state", { type: "string", "x-extensible-enum": ["open", "locked"] }),
  ],
  [
    "enum to x-extensible-enum in request",
    "minor",
    "request",
    'The field state of the request body of POST /rooms names its known values: "open", "locked"',
    put(sent, "state", { type: "string", "x-extensible-enum": ["open", "locked"] }),
  ],
  [
    "known values in another order",
    "patch",
    "response",
    "The field kind of Room lists its known values in another order",
    (d) => {
      answered(d).kind["x-extensible-enum"].reverse();
    },
  ],
  [
    "the document's version changes",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      d.info.version = "2.0.0";
    },
  ],
  [
    "tag description",
    "patch",
    "none",
    "The documentation of the whole API changes (tags)",
    (d) => {
      d.tags[0].description = "x";
    },
  ],
  [
    "a tag more",
    "patch",
    "none",
    "The documentation of the whole API changes (tags)",
    (d) => {
      d.tags.push({ name: "x" });
    },
  ],
  [
    "an operation gets another tag",
    "patch",
    "none",
    "The documentation of GET /rooms changes (tags)",
    (d) => {
      list(d).tags = ["x"];
    },
  ],
  [
    "server description",
    "patch",
    "none",
    "The documentation of the whole API changes (description)",
    (d) => {
      d.servers[0].description = "x";
    },
  ],
  [
    "server slash and other host",
    "major",
    "request",
    "Calls go to https://b.example instead of https://rooms.example",
    (d) => {
      d.servers[0].url = "https://b.example/";
    },
  ],
  [
    "links come",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      post(d).responses[201].links = { next: { operationId: "getRoom" } };
    },
  ],
  [
    "a later version of OpenAPI 3.1",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      d.openapi = "3.1.1";
    },
    (d) => {
      d.openapi = "3.1.0";
    },
  ],
  [
    "the dialect is told",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      d.jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema";
    },
  ],
  [
    "unused response component",
    "minor",
    "none",
    "The type Spare is new",
    (d) => {
      d.components.responses.Spare = { description: "x" };
    },
  ],
  [
    "an own answer instead of the shared",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      list(d).responses[401] = structuredClone(d.components.responses.Refused);
    },
  ],
  [
    "an error status more",
    "minor",
    "response",
    "POST /rooms can answer 404",
    (d) => {
      post(d).responses[404] = { $ref: "#/components/responses/Refused" };
    },
  ],
  [
    "a range of statuses instead of one",
    "major",
    "response",
    "POST /rooms no longer answers 409",
    (d) => {
      post(d).responses["4XX"] = post(d).responses[409];
      delete post(d).responses[409];
    },
  ],
  [
    "body form becomes urlencoded",
    "major",
    "request",
    "The request body of POST /rooms can no longer be multipart/form-data",
    (d) => {
      const { content } = post(d).requestBody;
      content["application/x-www-form-urlencoded"] = content["multipart/form-data"];
      delete content["multipart/form-data"];
    },
    form,
  ],
  [
    "an operation goes out of use",
    "minor",
    "none",
    "GET /rooms is deprecated",
    put(list, "deprecated", true),
  ],
  [
    "a summary changes",
    "patch",
    "none",
    "The documentation of GET /rooms changes (summary)",
    put(list, "summary", "x"),
  ],
  [
    "an operation id is written in other capitals",
    "major",
    "none",
    "The operation id of GET /rooms changes from listRooms to ListRooms",
    put(list, "operationId", "ListRooms"),
  ],
  [
    "a method of a vendor's own becomes QUERY",
    "major",
    "both",
    "CLEAR /rooms is now QUERY /rooms",
    (d) => {
      d.paths["/rooms"].query = d.paths["/rooms"].additionalOperations.CLEAR;
      delete d.paths["/rooms"].additionalOperations;
    },
  ],
];
