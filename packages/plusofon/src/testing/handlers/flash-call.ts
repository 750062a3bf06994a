import { bearerToken, type OperationHandler, refuse } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { done, refusedByRule } from "../answers.ts";
import { delivery } from "../deliveries.ts";
import { noSuch } from "../failures.ts";
import type { FlashCallAccountRow } from "../rows/messages.ts";
import type { PlusofonCall, PlusofonRows } from "../rows.ts";
import { cabinetOf } from "./cabinet.ts";

type Schemas = components["schemas"];

const HOUR = 3_600_000;

/** The Flash Call account whose token a request carries. */
export const flashCallAccountOf = (
  headers: Headers,
  state: PlusofonCall["state"],
): FlashCallAccountRow | undefined => {
  const token = bearerToken(headers);
  return state.flashCallAccounts.list().find(({ access_token }) => access_token === token);
};

const accountOf = ({ incoming, state }: PlusofonCall): number =>
  flashCallAccountOf(incoming.headers, state)?.id ?? 0;

/** The limit that one more call would break. */
function brokenLimit(call: PlusofonCall, phone: string): string | undefined {
  const limits = cabinetOf(call).flash_call;
  const since = (span: number) => call.state.flashCalls.list().filter(({ at }) => at > call.now() - span);
  const ofPhone = (span: number) => since(span).filter((made) => made.phone === phone);
  const counts = {
    calls_per_user_hour: ofPhone(HOUR).length,
    calls_per_user_day: ofPhone(24 * HOUR).length,
    calls_per_hour: since(HOUR).length,
    calls_per_day: since(24 * HOUR).length,
  };
  return (Object.keys(counts) as (keyof typeof counts)[]).find((name) => counts[name] >= limits[name]);
}

export const sendFlashCall: OperationHandler<PlusofonRows> = (call) => {
  const { phone, pin = call.ids.text(4, "0123456789") } = call.body as Schemas["FlashCallSend"];
  const broken = brokenLimit(call, phone);
  if (broken) return refusedByRule(`Too many calls (${broken}).`);
  const key = call.ids.hex(32);
  const made = { key, account: accountOf(call), phone, pin, tries: 0, proved: false, at: call.now() };
  call.state.flashCalls.insert(made);
  const { return_pin, return_operator } = cabinetOf(call).flash_call;
  const shown = { key, ...(return_pin && { pin }), ...(return_operator && { operator: "Invented Mobile" }) };
  return { status: 200, body: { success: true, data: shown } };
};

/** A key is good for some time, for one right pin, and for so many wrong ones. */
export const checkFlashCall: OperationHandler<PlusofonRows> = (call) => {
  const { key, pin } = call.body as Schemas["FlashCallCheck"];
  const made = call.state.flashCalls.get(key);
  const { pin_tries, token_lifetime_sec } = cabinetOf(call).flash_call;
  if (
    made?.account !== accountOf(call) ||
    made.proved ||
    made.tries >= pin_tries ||
    call.now() >= made.at + token_lifetime_sec * 1_000
  ) {
    return refuse({ reason: "not-found", table: "flashCalls", id: key });
  }
  if (pin === made.pin) {
    call.state.flashCalls.update(key, { proved: true });
    return done;
  }
  call.state.flashCalls.update(key, { tries: made.tries + 1 });
  return { status: 400, body: { message: "The pin is wrong." } };
};

export const startCallToAuth: OperationHandler<PlusofonRows> = (call) => {
  const { phone, hook_url } = call.body as Schemas["CallToAuthStart"];
  const key = call.ids.hex(32);
  const number = String(70_000_000_300 + call.ids.integer(1, 99));
  const started = { key, account: accountOf(call), phone, number, hook_url, proved: false };
  call.state.callsToAuth.insert(started);
  // The first of the two deliveries; the other one comes when the person calls.
  call.deliver(delivery(hook_url, { phone: number, key }));
  return { status: 200, body: { success: true, data: { phone: number, key } } };
};

const proposalOf = (call: PlusofonCall) => {
  const id = call.path.account_id ?? "";
  const account = call.state.flashCallAccounts.get(id);
  return account ?? refuse({ reason: "not-found", table: "flashCallAccounts", id });
};

export const getFlashCallProposal: OperationHandler<PlusofonRows> = (call) => {
  const { proposal } = proposalOf(call);
  const data = cabinetOf(call).proposals.find(({ id }) => id === proposal) ?? {};
  return { status: 200, body: { data, success: true } };
};

/** What the vendor wants in the body was not seen; here it is `proposal_id`. */
export const setFlashCallProposal: OperationHandler<PlusofonRows> = (call) => {
  const { id } = proposalOf(call);
  const { proposal_id } = (call.body ?? {}) as { readonly proposal_id?: unknown };
  const proposal = cabinetOf(call).proposals.find((one) => one.id === proposal_id);
  if (!proposal) return noSuch("package", "proposal_id", proposal_id);
  call.state.flashCallAccounts.update(id, { proposal: proposal.id });
  return done;
};
