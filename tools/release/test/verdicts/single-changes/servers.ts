import type { Row } from "./row.ts";

/** Where calls go. */
export const servers: readonly Row[] = [
  [
    "the API is elsewhere",
    "major",
    "request",
    "Calls go to https://rooms2.example instead of https://rooms.example",
    (d) => {
      d.servers[0].url = "https://rooms2.example";
    },
  ],
  [
    "the API moves below a path",
    "major",
    "request",
    "Calls go to https://rooms.example/v2 instead of https://rooms.example",
    (d) => {
      d.servers[0].url = "https://rooms.example/v2";
    },
  ],
  [
    "a second address is told",
    "minor",
    "request",
    "https://eu.example is an address of the API, too",
    (d) => {
      d.servers.push({ url: "https://eu.example" });
    },
  ],
  [
    "a second address goes",
    "major",
    "request",
    "https://eu.example is no longer an address of the API",
    (d) => {
      d.servers.pop();
    },
    (d) => {
      d.servers.push({ url: "https://eu.example" });
    },
  ],
  [
    "the default of an address changes",
    "major",
    "request",
    "Calls go to https://b.example instead of https://a.example",
    (d) => {
      d.servers[0].variables.host.default = "b";
    },
    (d) => {
      d.servers = [{ url: "https://{host}.example", variables: { host: { default: "a" } } }];
    },
  ],
  [
    "an address has a further region",
    "minor",
    "request",
    "https://c.rooms.example is an address of the API, too",
    (d) => {
      d.servers[0].variables.zone.enum.push("c");
    },
    (d) => {
      d.servers = [
        { url: "https://{zone}.rooms.example", variables: { zone: { default: "a", enum: ["a", "b"] } } },
      ];
    },
  ],
  [
    "an address loses a region",
    "major",
    "request",
    "https://b.rooms.example is no longer an address of the API",
    (d) => {
      d.servers[0].variables.zone.enum.pop();
    },
    (d) => {
      d.servers = [
        { url: "https://{zone}.rooms.example", variables: { zone: { default: "a", enum: ["a", "b"] } } },
      ];
    },
  ],
  [
    "addresses change places",
    "major",
    "request",
    "Calls go to https://two.example instead of https://rooms.example",
    (d) => {
      d.servers.reverse();
    },
    (d) => {
      d.servers.push({ url: "https://two.example" });
    },
  ],
];
