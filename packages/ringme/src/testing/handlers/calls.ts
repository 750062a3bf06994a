import { type LiveCall, type OperationHandler, refuse, type SimulatedAnswer } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { beginCall } from "../calls/legs.ts";
import { ringmeProblem } from "../failures.ts";
import { clientOf, extensionOf, type RingmeCall } from "../realms.ts";
import { byTime, enveloped } from "../resources/calls.ts";
import { pageSize } from "../resources/owned.ts";
import type { RingmeRows } from "../rows.ts";
import { isWithin, recordRange } from "./date-range.ts";

type Schemas = components["schemas"];
type CallPart = Schemas["CallPart"];

/** The parts of all calls as one list, of the client and of an extension; `usual` rows on a page unless a request says. */
export function callPartLists(usual = pageSize.usual) {
  function parts(call: RingmeCall, wanted: (part: CallPart) => boolean): SimulatedAnswer {
    const { page = 1, per_page = usual } = call.query as { page?: number; per_page?: number };
    const range = recordRange(call.query);
    const found: CallPart[] = [];
    for (const { cdr = [] } of call.state.calls.rows()) {
      for (const part of cdr) if (isWithin(part.init_time_gmt, range) && wanted(part)) found.push(part);
    }
    found.sort(byTime(call));
    const size = Math.min(per_page, pageSize.most);
    const start = (page - 1) * size;
    const items = found.slice(start, start + size);
    return { status: 200, body: enveloped("cdr", { items, start, size, total: found.length }, call) };
  }
  const ofClient: OperationHandler<RingmeRows> = (call) => {
    clientOf(call);
    return parts(call, () => true);
  };
  const ofExtension: OperationHandler<RingmeRows> = (call) => {
    const { id } = extensionOf(call);
    return parts(call, ({ extension_id }) => extension_id === id);
  };
  return { ofClient, ofExtension };
}

/** The first number rings, and the other one when it has answered; here in one step. */
export const createCallback: OperationHandler<RingmeRows> = (call) => {
  const owner = extensionOf(call);
  const { src_num, dst_num, wait_for_pickup, call_duration } = call.body as Schemas["CallbackCreate"];
  const [from = ""] = src_num;
  const ring = Math.min(usualRing, (wait_for_pickup ?? Number.POSITIVE_INFINITY) * 1_000);
  const details = beginCall({ from, to: dst_num }, call, { id: call.ids.hex(32), owner });
  const placed = call.calls.place(
    {
      ...{ from, to: dst_num, ring, answered: ring === usualRing },
      ...(call_duration !== undefined && { talk: Math.min(call_duration * 1_000, usualTalk) }),
    },
    details,
  );
  return { status: 201, body: { call_api_id: details.legs[0]?.callApiId ?? "", call_id: placed.id } };
};

const usualRing = 5_000;
const usualTalk = 30_000;

/** The call that a path names, and the row that shows it; a row that no call has made stands alone. */
function currentCallOf(call: RingmeCall) {
  const { id } = extensionOf(call);
  const callApiId = call.path.call_api_id ?? "";
  const row = call.state.currentCalls.get(callApiId);
  if (row?.extension_id !== id) return refuse({ reason: "not-found", table: "currentCalls", id: callApiId });
  return { row, live: call.calls.get(row.call_id ?? "") };
}

const steps: Readonly<Record<Schemas["CurrentCallUpdate"]["action"], (call: LiveCall, to: string) => void>> =
  {
    transfer: (call, to) => call.transfer(to),
    attended_transfer: (call, to) => call.transfer(to),
    hold: (call) => call.hold(),
    offhold: (call) => call.resume(),
    park: (call) => call.hold(),
    pickup: (call) => call.answer(),
    // Others who listen or join change nothing of what is seen of a call.
    eavesdrop() {},
    whisper() {},
    conference() {},
  };

export const steerCurrentCall: OperationHandler<RingmeRows> = (call) => {
  const { live } = currentCallOf(call);
  const { action, send_dst } = call.body as Schemas["CurrentCallUpdate"];
  try {
    if (live) steps[action](live, send_dst);
  } catch (error) {
    if (error instanceof TypeError) return ringmeProblem(400, error.message);
    throw error;
  }
  return { status: 200 };
};

export const endCurrentCall: OperationHandler<RingmeRows> = (call) => {
  const { row, live } = currentCallOf(call);
  if (live) live.hangUp();
  else call.state.currentCalls.delete(row.call_api_id);
  return { status: 204 };
};
