import { type OperationHandler, refuse } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { done } from "../answers.ts";
import { noSuch } from "../failures.ts";
import type { PlusofonRows } from "../rows.ts";

type Schemas = components["schemas"];

export const getCallRecord: OperationHandler<PlusofonRows> = ({ path, state }) => {
  const id = path.call_id ?? "";
  const record = state.calls.get(id)?.record;
  if (!record) return refuse({ reason: "not-found", table: "calls", id });
  return { status: 200, body: { success: true, record } };
};

export const startQuickCall: OperationHandler<PlusofonRows> = ({ body, state }) => {
  const { line_number, sip_id } = body as Schemas["QuickCall"];
  if (!state.numbers.list().some(({ number }) => number === line_number)) {
    return noSuch("number", "line_number", line_number);
  }
  if (sip_id !== undefined && !state.sipAccounts.get(Number(sip_id))) {
    return noSuch("SIP account", "sip_id", sip_id);
  }
  return done;
};
