import { type Call, type PlusofonClient, unwrap } from "@pbxkit/plusofon";
import { getCallRecord, listCalls } from "@pbxkit/plusofon/operations";
import type { CallSource } from "./folder.ts";

/** Plusofon's calls. The zone of its times is not known: see it in the newest calls, and shift `now` of `syncCalls` by it. */
export function plusofonCalls(
  plusofon: PlusofonClient,
  fetchFile: (address: string) => Promise<Response> = fetch,
): CallSource<Call> {
  return {
    list: ({ start, end }, from) =>
      plusofon.paginate(listCalls, { query: { date_from: start, date_to: end, limit: 100 } }, { from }),

    // Rows may come without an id; then time and numbers tell calls apart.
    idOf: ({ call_id, connect_time, number_a = "", number_b = "" }) =>
      (call_id ?? [connect_time, number_a, number_b].join("-")).replace(/[^\w-]/g, "-"),

    async recordingOf({ call_id, record, duration }) {
      if (!duration) return "none";
      const address = record ?? (call_id && (await recordOf(plusofon, call_id)));
      if (!address) return undefined;
      // The host of the recordings is another one: no credentials go there.
      const response = await fetchFile(address);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}

/** 404 and an empty answer say that there is no recording yet. */
async function recordOf(plusofon: PlusofonClient, call_id: string): Promise<string | undefined> {
  const result = await getCallRecord(plusofon, { path: { call_id } });
  if (result.error?.status === 404) return undefined;
  return (await unwrap(result))?.record;
}
