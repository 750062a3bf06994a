import { answered, hook, list, type Row, schemas, sent } from "./row.ts";

export const documentation: readonly Row[] = [
  [
    "an operation's description changes",
    "patch",
    "none",
    "The documentation of GET /rooms changes (summary)",
    (d) => {
      list(d).summary = "Lists all the rooms.";
    },
  ],
  [
    "a field's description changes",
    "patch",
    "none",
    "The documentation of Room changes (description)",
    (d) => {
      schemas(d).Room.properties.name.description = "Its name.";
    },
  ],
  [
    "an example is added",
    "patch",
    "none",
    "The documentation of Room changes (example)",
    (d) => {
      schemas(d).Room.properties.id.examples = [7];
    },
  ],
  [
    "evidence is noted",
    "patch",
    "none",
    "The documentation of Room changes (x-evidence, x-reason)",
    (d) => {
      Object.assign(schemas(d).Room.properties.labels, {
        "x-evidence": "observed",
        "x-reason": "A client reads it.",
      });
    },
  ],
  [
    "a tag changes",
    "patch",
    "none",
    "The documentation of GET /rooms changes (tags)",
    (d) => {
      list(d).tags = ["space"];
    },
  ],
  [
    "a webhook's description changes",
    "patch",
    "none",
    "The documentation of webhook roomOpened changes (summary)",
    (d) => {
      hook(d).summary = "Somebody opened a room.";
    },
  ],
  [
    "the whole description changes",
    "patch",
    "none",
    "The documentation of the whole API changes (description)",
    (d) => {
      d.info.description = "All about rooms.";
    },
  ],
  [
    "an answer's text is to be hidden",
    "patch",
    "none",
    "The documentation of Room changes (format)",
    (d) => {
      answered(d).name.format = "password";
    },
  ],
  [
    "a request's text is to be hidden",
    "patch",
    "none",
    "The documentation of RoomCreate changes (format)",
    (d) => {
      sent(d).note.format = "password";
    },
  ],
  [
    "a request's text is no longer to be hidden",
    "patch",
    "none",
    "The documentation of RoomCreate changes (format)",
    (d) => {
      delete sent(d).note.format;
    },
    (d) => {
      sent(d).note.format = "password";
    },
  ],
  [
    "what was a hint is a format",
    "major",
    "request",
    'The field note of the request body of POST /rooms changes its format from none to "uuid"',
    (d) => {
      sent(d).note.format = "uuid";
    },
    (d) => {
      sent(d).note.format = "password";
    },
  ],
];
