import type { CallHistoryEntry, RingmeClient } from "@pbxkit/ringme";
import { listCallHistory } from "@pbxkit/ringme/operations";
import type { Crm, CrmCall } from "./crm.ts";

const VENDOR = "ringme";
/** A call is in the history when it has ended, so one that began this long before the last one may still be missing. */
const LONGEST_CALL = 4 * 3_600_000;

/** What a run has done. */
export interface SyncReport {
  readonly read: number;
  readonly added: number;
}

/**
 * Brings the CRM up to `now`: every call since the last run (since `from` at the first one), missed ones included. Calls that are
 * there already are written over, so that a run that was interrupted is simply done again.
 */
export async function syncRingme(ringme: RingmeClient, crm: Crm, from: Date, now: Date): Promise<SyncReport> {
  const mark = crm.markOf(VENDOR);
  const since = mark === undefined ? from : new Date(Date.parse(mark) - LONGEST_CALL);
  let read = 0;
  let added = 0;
  const period = { start: vendorTime(since), end: vendorTime(now) };
  for await (const entry of ringme.windows(listCallHistory, period, { query: { per_page: 100 } })) {
    read += 1;
    if (crm.upsert(crmCall(entry))) added += 1;
  }
  crm.setMark(VENDOR, now.toISOString());
  return { read, added };
}

function crmCall(call: CallHistoryEntry): CrmCall {
  const taken = call.bridged_time_gmt !== null && call.bridged_time_gmt !== undefined;
  return {
    id: `${VENDOR}:${call.call_uuid}`,
    direction: call.flow === "out" ? "out" : "in",
    from: call.from_username ?? "",
    to: call.to_username ?? "",
    startedAt: isoTime(call.init_time_gmt),
    talkSeconds: call.bridged_duration ?? 0,
    missed: call.flow === "in" && !taken,
    recordings: (call.cdr ?? []).flatMap(({ record_uuid }) => record_uuid ?? []),
  };
}

/** `YYYY-MM-DD HH:MM:SS`. The time zone of the filters is not published; answers are UTC, and so is this. */
const vendorTime = (date: Date): string => date.toISOString().slice(0, 19).replace("T", " ");

const isoTime = (text = ""): string => `${text.replace(" ", "T").replace(",", ".")}Z`;
