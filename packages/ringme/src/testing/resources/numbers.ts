import { owned } from "./owned.ts";

export const aliases = owned<"aliases">({
  table: "aliases",
  collection: "/client/{client_id}/alias/",
  item: "/client/{client_id}/alias/{alias_id}",
});

export const dids = owned<"dids">({
  table: "dids",
  collection: "/client/{client_id}/did/",
  item: "/client/{client_id}/did/{did_id}",
});
