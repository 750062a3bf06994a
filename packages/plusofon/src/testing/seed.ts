import { checkMembers, type SeedRows, type SimulatorContext, seedRows } from "@pbxkit/core/testing";
import type { CabinetRow } from "./rows/cabinet.ts";
import type { FlashCallAccountRow, SmsRow } from "./rows/messages.ts";
import type { NumberOfferRow, PhoneNumberRow } from "./rows/numbers.ts";
import type { SipAccountRow, SipScenarioRow } from "./rows/sip.ts";
import type { CallHistoryRow, PlusofonRows } from "./rows.ts";
import { cabinet } from "./seed/cabinet.ts";
import { externalNumber, firstNumber, firstOffer, offer, phoneNumber } from "./seed/numbers.ts";
import * as made from "./seed/records.ts";
import { account, firstAccount, firstScenario, scenario } from "./seed/sip.ts";

/** What a cabinet holds at the start. Members that are left out get made-up values. */
export interface PlusofonSeed {
  /** Money, settings, and who logs in: members that differ from the made-up ones. */
  readonly cabinet?: Partial<Omit<CabinetRow, "id">> | undefined;
  /** Telephone numbers. By default two. */
  readonly numbers?: SeedRows<PhoneNumberRow> | undefined;
  /** Numbers that can be bought. By default two. */
  readonly offers?: SeedRows<NumberOfferRow> | undefined;
  /** Calls that are over. By default none. */
  readonly calls?: SeedRows<CallHistoryRow> | undefined;
  /** Messages. By default none. */
  readonly messages?: SeedRows<SmsRow> | undefined;
  /** Flash Call accounts. By default one. */
  readonly flashCallAccounts?: SeedRows<FlashCallAccountRow> | undefined;
  /** Addresses that events of calls are sent to. By default none. */
  readonly webhooks?: SeedRows<PlusofonRows["webhooks"]> | undefined;
  /** SIP accounts, without scenarios of their own. By default none. */
  readonly sipAccounts?: SeedRows<SipAccountRow> | undefined;
  /** Scenarios, each with the account it belongs to; the first of an account is active unless one says otherwise. */
  readonly sipScenarios?:
    | readonly ({
        /** Id of the account. */
        readonly sip_id: number;
      } & Partial<SipScenarioRow>)[]
    | undefined;
}

export const plusofonIds = {
  sipAccounts: firstAccount,
  sipScenarios: firstScenario,
  numbers: firstNumber,
  messages: made.firstMessage,
  flashCallAccounts: made.firstFlashCallAccount,
};

const members: readonly (keyof PlusofonSeed)[] = [
  "cabinet",
  "numbers",
  "offers",
  "calls",
  "messages",
  "flashCallAccounts",
  "webhooks",
  "sipAccounts",
  "sipScenarios",
];

export function seedPlusofon(
  { state }: SimulatorContext<PlusofonRows>,
  seed: PlusofonSeed,
  recordUrl: (callId: string) => string,
): void {
  checkMembers(seed, members, "plusofon: seed");
  checkMembers(seed.cabinet ?? {}, Object.keys(cabinet), "plusofon: seed.cabinet");
  state.cabinet.insert({ ...cabinet, ...seed.cabinet });
  seedRows(state.numbers, seed.numbers ?? 2, firstNumber, phoneNumber);
  seedRows(state.offers, seed.offers ?? 2, firstOffer, offer);
  seedRows(state.messages, seed.messages, made.firstMessage, made.message);
  seedRows(
    state.flashCallAccounts,
    seed.flashCallAccounts ?? 1,
    made.firstFlashCallAccount,
    made.flashCallAccount,
  );
  seedRows(state.sipAccounts, seed.sipAccounts, firstAccount, account);
  for (const { sip_id, ...given } of seed.sipScenarios ?? []) {
    const id = given.id ?? state.sipScenarios.nextId();
    const active = state.sipScenarios.count(sip_id) === 0;
    seedRows(state.sipScenarios, [given], 0, () => ({ ...scenario(id), active }), sip_id);
  }
  made.seedCalls(state.calls, seed.calls, recordUrl);
  seedRows(state.webhooks, seed.webhooks, made.firstWebhook, made.webhook);
  // One of each of the rest that no operation changes.
  seedRows(state.groups, [{}], 0, made.group);
  seedRows(state.scenarios, [{}], 0, made.greeting);
  seedRows(state.media, [{}], 0, made.mediaFile);
  seedRows(state.contactLists, [{}], 0, made.contactList);
  seedRows(state.externalNumbers, [{}], 0, externalNumber);
  seedRows(state.payments, [{ money: seed.cabinet?.balance ?? cabinet.balance }], 1, made.payment, "payment");
}
