import { clientOf } from "../realms.ts";
import type { SoundRow } from "../rows.ts";
import { owned } from "./owned.ts";

export function showSound({ bytes, ...shown }: SoundRow) {
  return shown;
}

/** Uploads have their own handlers: a form, not JSON. */
export const sounds = owned<"sounds">({
  table: "sounds",
  collection: "/client/{client_id}/sound/",
  item: "/client/{client_id}/sound/{sound_id}",
  show: showSound,
  narrow(call) {
    const { id } = clientOf(call);
    return ({ client_id }) => call.query.own_only !== true || client_id === id;
  },
});
