import { isWithin, recordRange } from "../handlers/date-range.ts";
import { extensionOf } from "../realms.ts";
import { byTime } from "./calls.ts";
import { ofExtension, owned } from "./owned.ts";

/** Records are listed newest first unless the request says `asc`, within the range that it names. */
export const records = owned<"records">({
  table: "records",
  collection: "/client/{client_id}/record/",
  item: "/client/{client_id}/record/{record_uuid}",
  narrow({ query }) {
    const range = recordRange(query);
    return ({ init_time_gmt }) => isWithin(init_time_gmt, range);
  },
  order: byTime,
});

export const extensionRecords = ofExtension<"records">({
  table: "records",
  collection: "/extension/{extension_id}/record/",
  narrow(call) {
    const range = recordRange(call.query);
    const { id } = extensionOf(call);
    return ({ init_time_gmt, extension_id }) => extension_id === id && isWithin(init_time_gmt, range);
  },
  order: byTime,
});

export const faxes = owned<"faxes">({ table: "faxes", item: "/client/{client_id}/fax/in/{fax_uuid}" });

export const voicemails = owned<"voicemails">({
  table: "voicemails",
  item: "/client/{client_id}/voicemail/{record_uuid}",
});
