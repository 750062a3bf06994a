import {
  type OperationHandler,
  type SimulatedAnswer,
  type SimulatorContext,
  spacedTime,
} from "@pbxkit/core/testing";
import { done, refusedByRule } from "../answers.ts";
import type { CabinetRow } from "../rows/cabinet.ts";
import type { PlusofonRows } from "../rows.ts";

/** The cabinet's only row. */
export const cabinetOf = ({ state }: Pick<SimulatorContext<PlusofonRows>, "state">): CabinetRow =>
  state.cabinet.get("cabinet") as CabinetRow;

/**
 * Takes what something costs from the balance; the answer that refuses, where there is too little. How the vendor words
 * and codes that is not known: here it is a failure inside a 200 answer.
 */
export function charge(
  context: SimulatorContext<PlusofonRows>,
  money: number,
  comment: string,
): SimulatedAnswer | undefined {
  const { state, now } = context;
  const { balance } = cabinetOf(context);
  if (money > balance) return refusedByRule("Not enough money.");
  state.cabinet.update("cabinet", { balance: roubles(balance - money) });
  const id = state.payments.nextId();
  state.payments.insert({ id, money, datetime: spacedTime(now()), comment }, "charge");
  return undefined;
}

/** To the kopeck: sums of fractions would drift. */
const roubles = (money: number): number => Math.round(money * 100) / 100;

const answer =
  (body: (cabinet: CabinetRow) => object): OperationHandler<PlusofonRows> =>
  (call) => ({ status: 200, body: body(cabinetOf(call)) });

export const getBalance = answer(({ balance }) => ({ balance }));
export const getBalanceNotice = answer(({ notice }) => ({ amount: notice }));
export const getAutopay = answer(({ autopay }) => ({ ...autopay, success: true }));
export const getVoicemailSettings = answer(({ voicemail }) => voicemail);
export const getCustomer = answer(({ customer }) => customer);
export const getAgreementStatus = answer(({ agreement }) => agreement);
export const getCurrentTariff = answer(({ tariff }) => tariff);
export const cabinetUser = answer(({ user }) => ({ user }));
export const getFlashCallSettings = answer(({ flash_call }) => ({ data: flash_call, success: true }));
export const listFlashCallProposals = answer(({ proposals }) => ({ data: proposals, success: true }));
export const getContactListTypes = answer(() => ({ data: ["black", "white"], success: true }));

export const updateVoicemailSettings: OperationHandler<PlusofonRows> = (call) => {
  const voicemail = { ...cabinetOf(call).voicemail, ...(call.body as object) };
  call.state.cabinet.update("cabinet", { voicemail });
  return done;
};

export const updateFlashCallSettings: OperationHandler<PlusofonRows> = (call) => {
  const flash_call = { ...cabinetOf(call).flash_call, ...(call.body as object) };
  call.state.cabinet.update("cabinet", { flash_call });
  return done;
};
