import { type OperationHandler, refuse } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { clientOf } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { dateRange, isWithin } from "./date-range.ts";
import { recordFile } from "./records.ts";

type Schemas = components["schemas"];

/** A PDF of one empty page, as small as one can be. */
const pdf =
  "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

export const downloadIncomingFax: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const id = call.path.fax_uuid ?? "";
  if (!call.state.faxes.get(id)) refuse({ reason: "not-found", table: "faxes", id });
  return { status: 200, headers: { "content-type": "application/pdf" }, body: new TextEncoder().encode(pdf) };
};

export const deleteIncomingFaxes: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const range = dateRange(call.query);
  for (const { fax_uuid, init_time_gmt } of call.state.faxes.list()) {
    if (isWithin(init_time_gmt, range)) call.state.faxes.delete(fax_uuid);
  }
  return { status: 204 };
};

export const downloadVoicemail: OperationHandler<RingmeRows> = (call) => {
  const { record_format } = clientOf(call);
  const id = call.path.record_uuid ?? "";
  if (!call.state.voicemails.get(id)) refuse({ reason: "not-found", table: "voicemails", id });
  return recordFile(String(id), record_format);
};

export const deleteVoicemails: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const range = dateRange(call.query);
  const extensions = call.query.extension_id as readonly number[] | undefined;
  for (const { record_uuid, extension_id, init_time_gmt } of call.state.voicemails.list()) {
    if (!isWithin(init_time_gmt, range) || (extensions && !extensions.includes(extension_id))) continue;
    call.state.voicemails.delete(record_uuid);
  }
  return { status: 204 };
};

export const createCallCenterReport: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const body = call.body as Schemas["CallCenterReportCreate"];
  dateRange({ ...body });
  call.state.callCenterReports.insert({ ...body, id: call.state.callCenterReports.nextId() });
  return { status: 201, body };
};
