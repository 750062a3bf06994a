import { type OperationHandler, refuse, type SimulatedAnswer } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { clientOf, type RingmeCall } from "../client-of.ts";
import { extensionOf } from "../extension-of.ts";
import { byTime, enveloped } from "../resources/calls.ts";
import { pageSize } from "../resources/owned.ts";
import type { RingmeRows } from "../rows.ts";
import { isWithin, recordRange } from "./date-range.ts";

type CallPart = components["schemas"]["CallPart"];

/** The parts of all calls as one list. */
function parts(call: RingmeCall, wanted: (part: CallPart) => boolean): SimulatedAnswer {
  const { page = 1, per_page = pageSize.usual } = call.query as { page?: number; per_page?: number };
  const range = recordRange(call.query);
  const found: CallPart[] = [];
  for (const { cdr = [] } of call.state.calls.rows()) {
    for (const part of cdr) if (isWithin(part.init_time_gmt, range) && wanted(part)) found.push(part);
  }
  found.sort((one, other) => byTime(one, other, call));
  const size = Math.min(per_page, pageSize.most);
  const start = (page - 1) * size;
  const items = found.slice(start, start + size);
  return { status: 200, body: enveloped("cdr", { items, start, size, total: found.length }, call) };
}

export const listCallParts: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  return parts(call, () => true);
};

export const listExtensionCallParts: OperationHandler<RingmeRows> = (call) => {
  const { id } = extensionOf(call);
  return parts(call, ({ extension_id }) => extension_id === id);
};

export const createCallback: OperationHandler<RingmeRows> = (call) => {
  extensionOf(call);
  return { status: 201, body: { call_api_id: call.ids.uuid(), call_id: call.ids.hex(32) } };
};

function currentCallOf(call: RingmeCall): RingmeRows["currentCalls"] {
  const { id } = extensionOf(call);
  const callApiId = call.path.call_api_id ?? "";
  const current = call.state.currentCalls.get(callApiId);
  if (current?.extension_id !== id) refuse({ reason: "not-found", table: "currentCalls", id: callApiId });
  return current;
}

export const updateExtensionCurrentCall: OperationHandler<RingmeRows> = (call) => {
  currentCallOf(call);
  return { status: 200 };
};

export const deleteExtensionCurrentCall: OperationHandler<RingmeRows> = (call) => {
  call.state.currentCalls.delete(currentCallOf(call).call_api_id);
  return { status: 204 };
};
