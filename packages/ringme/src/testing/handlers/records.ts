import { type OperationHandler, refuse, type SimulatedAnswer, silentMp3 } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { silentWav } from "../audio.ts";
import { ringmeProblem } from "../failures.ts";
import { clientOf, extensionOf, type RingmeCall, theClient } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { dateRange, isWithin, recordRange } from "./date-range.ts";

type Schemas = components["schemas"];

/** A record's sound, in the format that the client has set. */
export function recordFile(uuid: string, format: string | undefined): SimulatedAnswer {
  const wav = format === "wav";
  return {
    status: 200,
    headers: {
      "content-type": wav ? "audio/wav" : "audio/mpeg",
      "content-disposition": `attachment; filename="${uuid}.${wav ? "wav" : "mp3"}"`,
    },
    body: wav ? silentWav() : silentMp3(uuid),
  };
}

function recordOf(call: RingmeCall): RingmeRows["records"] {
  clientOf(call);
  const id = call.path.record_uuid ?? "";
  return call.state.records.get(id) ?? refuse({ reason: "not-found", table: "records", id });
}

export const downloadRecord: OperationHandler<RingmeRows> = (call) =>
  recordFile(recordOf(call).record_uuid, theClient(call).record_format);

export const getRecordPath: OperationHandler<RingmeRows> = (call) => {
  const { record_uuid, init_time_gmt = "" } = recordOf(call);
  const day = init_time_gmt.slice(0, 10).replaceAll("-", "/");
  return { status: 200, body: { path: `/${day}/${record_uuid}.mp3` } };
};

/** The link is on this simulator, and is fetched without credentials. */
function storageUrl({ incoming }: RingmeCall, record_uuid: string): SimulatedAnswer {
  const prefix = incoming.url.pathname.slice(0, -incoming.path.length);
  return { status: 200, body: { record_url: `${incoming.url.origin}${prefix}/storage/${record_uuid}` } };
}

export const getRecordStorageUrl: OperationHandler<RingmeRows> = (call) =>
  storageUrl(call, recordOf(call).record_uuid);

export const getExtensionRecordStorageUrl: OperationHandler<RingmeRows> = (call) => {
  const { id: extension } = extensionOf(call);
  const id = call.path.record_uuid ?? "";
  const record = call.state.records.get(id);
  if (record?.extension_id !== extension) return refuse({ reason: "not-found", table: "records", id });
  return storageUrl(call, record.record_uuid);
};

export const fetchFromStorage: OperationHandler<RingmeRows> = (call) => {
  const id = String(call.path.record_uuid);
  return call.state.records.get(id)
    ? recordFile(id, theClient(call).record_format)
    : ringmeProblem(404, "Not found");
};

export const deleteRecords: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const range = recordRange(call.query);
  const extensions = call.query.extension_id as readonly number[] | undefined;
  const found: string[] = [];
  for (const { record_uuid, init_time_gmt, extension_id = 0 } of call.state.records.rows()) {
    if (!isWithin(init_time_gmt, range) || (extensions && !extensions.includes(extension_id))) continue;
    found.push(record_uuid);
  }
  for (const record_uuid of found) call.state.records.delete(record_uuid);
  return { status: 204 };
};

export const createRecordArchive: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const body = call.body as Schemas["RecordArchiveCreate"];
  dateRange({ ...body });
  return { status: 201, body: call.state.recordArchives.insert({ ...body, archive_uuid: call.ids.uuid() }) };
};

/** The runtime's own, since a test runner's fake timers would hold the count up for ever. */
const later = globalThis.setTimeout;

/** Counts records. A second count at the same time is refused, with a 429 that is not the quota's. */
export function recordStatistics(): OperationHandler<RingmeRows> {
  let busy = false;
  return async (call) => {
    clientOf(call);
    const range = dateRange(call.query);
    if (busy) return ringmeProblem(429, "Stats request already exists, concurrent request not allowed");
    busy = true;
    try {
      await new Promise((resolve) => later(resolve, 0));
      let records_count = 0;
      let files_size = 0;
      for (const { init_time_gmt, record_file_size = 0 } of call.state.records.rows()) {
        if (!isWithin(init_time_gmt, range)) continue;
        records_count += 1;
        files_size += record_file_size;
      }
      return { status: 200, body: { records_count, files_size } };
    } finally {
      busy = false;
    }
  };
}
