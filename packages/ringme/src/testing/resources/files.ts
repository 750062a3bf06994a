import { isWithin, recordRange } from "../handlers/date-range.ts";
import { owned } from "./owned.ts";

/** Records are listed newest first unless the request says `asc`, within the range that it names. */
export const records = owned<"records">({
  table: "records",
  collection: "/client/{client_id}/record/",
  item: "/client/{client_id}/record/{record_uuid}",
  narrow({ query }) {
    const range = recordRange(query);
    return ({ init_time_gmt }) => isWithin(init_time_gmt, range);
  },
  compare(one, other, { query }) {
    const order = (one.init_time_gmt ?? "") < (other.init_time_gmt ?? "") ? -1 : 1;
    return query.order === "asc" ? order : -order;
  },
});

export const faxes = owned<"faxes">({ table: "faxes", item: "/client/{client_id}/fax/in/{fax_uuid}" });

export const voicemails = owned<"voicemails">({
  table: "voicemails",
  item: "/client/{client_id}/voicemail/{record_uuid}",
});
