import { hook, list, type Row, schemas } from "./row.ts";

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
];
