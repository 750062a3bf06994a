import { type OperationHandler, refuse } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { done } from "../answers.ts";
import type { CallDetails } from "../calls.ts";
import { noSuch } from "../failures.ts";
import type { PlusofonRows } from "../rows.ts";

type Schemas = components["schemas"];

export const getCallRecord: OperationHandler<PlusofonRows> = ({ path, state }) => {
  const id = path.call_id ?? "";
  const record = state.calls.get(id)?.record;
  if (!record) return refuse({ reason: "not-found", table: "calls", id });
  return { status: 200, body: { success: true, record } };
};

/** The employee's phone and the client's ring in one: who takes it first is not told apart. */
export const startQuickCall: OperationHandler<PlusofonRows> = ({ body, state, calls }) => {
  const { number, line_number, sip_id } = body as Schemas["QuickCall"];
  if (!state.numbers.list().some(({ number }) => number === line_number)) {
    return noSuch("number", "line_number", line_number);
  }
  const account =
    sip_id === undefined ? state.sipAccounts.list(undefined, 0, 1)[0] : state.sipAccounts.get(Number(sip_id));
  if (sip_id !== undefined && !account) return noSuch("SIP account", "sip_id", sip_id);
  const details: CallDetails = { direction: "external", account: String(account?.number ?? "") };
  calls.place({ from: line_number, to: number, recorded: true }, details);
  return done;
};
