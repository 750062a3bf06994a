import {
  createSimulator,
  type Simulator,
  type SimulatorContext,
  type SimulatorDefinition,
  type SimulatorOptions,
  type TableDefinitions,
} from "@pbxkit/core/testing";
import { document } from "../generated/document.ts";
import { callsAt, recordings } from "./calls.ts";
import { plusofonFailure } from "./failures.ts";
import { handlers } from "./handlers/index.ts";
import { type ReceivedSms, receiveSms } from "./handlers/messages.ts";
import { resources } from "./resources/index.ts";
import type { SmsRow } from "./rows/messages.ts";
import type { PlusofonRows } from "./rows.ts";
import { type PlusofonSeed, plusofonIds, seedPlusofon } from "./seed.ts";
import { AccountTokens, type CabinetTokens } from "./tokens.ts";

export interface PlusofonSimulatorOptions extends SimulatorOptions {
  /** What is there at the start, and again after `reset`. By default two telephone numbers and a Flash Call account. */
  readonly seed?: PlusofonSeed | undefined;
  /** The only bearer token that is good, beside those of logins. Without it any token is, until `revokeTokens`. */
  readonly token?: string | undefined;
  /** Seconds that the token of a login lives, by default 3,600; the vendor's lifetime is not known. */
  readonly tokenLifetime?: number | undefined;
}

export interface PlusofonSimulator extends Simulator<PlusofonRows> {
  /** A token that is good now. */
  readonly token: string;
  /** The token of the first Flash Call account; empty when there is none. */
  readonly flashCallToken: string;
  /** Who can log in. */
  readonly auth: {
    /** E-mail address of the only user. */
    readonly email: string;
    /** That user's password. */
    readonly password: string;
  };
  /** Issues a pair of tokens without a request. */
  issueTokens(): CabinetTokens;
  /**
   * A message from outside comes to a number of the account: it is listed, and told to the address that the number has.
   * Throws a TypeError for a number that is not of the account.
   */
  receiveSms(message: ReceivedSms): SmsRow;
}

const byId = { id: "id" } as const;

const tables: TableDefinitions<PlusofonRows> = {
  cabinet: byId,
  calls: { id: "call_id" },
  callsToAuth: { id: "key" },
  contactLists: byId,
  externalNumbers: byId,
  flashCallAccounts: { id: "id", firstId: plusofonIds.flashCallAccounts },
  flashCalls: { id: "key" },
  groups: byId,
  media: byId,
  messages: { id: "id", firstId: plusofonIds.messages },
  numbers: { id: "id", firstId: plusofonIds.numbers },
  offers: { id: "number" },
  payments: byId,
  scenarios: byId,
  sipAccounts: { id: "id", unique: ["number"], firstId: plusofonIds.sipAccounts },
  sipScenarios: { id: "id", firstId: plusofonIds.sipScenarios },
  webhooks: byId,
};

/**
 * Plusofon in memory: all operations, with messages, Flash Call, numbers and money as they follow from each other.
 *
 * @example
 * ```ts
 * import { createPlusofonClient } from "@pbxkit/plusofon";
 * import { listSipAccounts } from "@pbxkit/plusofon/operations";
 * import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
 *
 * const { token, fetch } = createPlusofonSimulator({ seed: { sipAccounts: 3 } });
 * const plusofon = createPlusofonClient({ token, fetch });
 * const { data } = await listSipAccounts(plusofon);
 * console.log(data?.total); // prints: 3
 * ```
 */
export function createPlusofonSimulator(options: PlusofonSimulatorOptions = {}): PlusofonSimulator {
  const tokens = new AccountTokens({ token: options.token, lifetime: options.tokenLifetime ?? 3_600 });
  const { logIn, refreshTokens } = tokens;
  const baseUrl = options.baseUrl ?? "https://plusofon.simulator.example";
  const recordUrl = (callId: string) => new URL(`/records/${callId}.mp3`, baseUrl).href;
  let current: SimulatorContext<PlusofonRows> | undefined;
  const definition: SimulatorDefinition<PlusofonRows> = {
    name: "plusofon",
    baseUrl,
    options: ["seed", "token", "tokenLifetime"],
    lenient: ["final-slash", "empty-filters", "php-arrays", "unknown-filters"],
    logins: ["POST /api/v1/login", "GET /api/v1/refresh"],
    tables,
    resources,
    handlers: { ...handlers, logIn, refreshTokens },
    endpoints: [recordings],
    calls: callsAt(recordUrl),
    start(context) {
      tokens.start(context);
      seedPlusofon(context, options.seed ?? {}, recordUrl);
      current = context;
    },
    admit: (incoming, context, operation) => tokens.admit(incoming, context, operation),
    fail: plusofonFailure,
    revokeTokens: (context) => tokens.revoke(context),
  };
  const simulator = createSimulator(document, definition, options);
  const { state } = simulator;
  const context = current as unknown as SimulatorContext<PlusofonRows>;
  return Object.defineProperties(simulator as PlusofonSimulator, {
    issueTokens: { value: () => tokens.issue(context) },
    receiveSms: { value: (message: ReceivedSms) => receiveSms(context, message) },
    token: { get: () => tokens.current },
    flashCallToken: { get: () => state.flashCallAccounts.list()[0]?.access_token ?? "" },
    auth: {
      get: () => {
        const cabinet = state.cabinet.get("cabinet");
        return { email: cabinet?.user.email ?? "", password: cabinet?.password ?? "" };
      },
    },
  });
}
