import {
  createSimulator,
  type Simulator,
  type SimulatorDefinition,
  type SimulatorOptions,
  type TableDefinitions,
} from "@pbxkit/core/testing";
import type { RingmeClientCredentials } from "../auth.ts";
import { document } from "../generated/document.ts";
import { calls } from "./calls/definition.ts";
import { ringmeFailure } from "./failures.ts";
import { createHandlers } from "./handlers/index.ts";
import { admitBasic, admitBearer } from "./oauth/admission.ts";
import { endpointsOf } from "./oauth/endpoints.ts";
import { Grants, tokenLifetime } from "./oauth/grants.ts";
import { Quota } from "./quota.ts";
import { theClient } from "./realms.ts";
import { resources } from "./resources/index.ts";
import type { RingmeRows } from "./rows.ts";
import { defaultApp, type RingmeSeed, ringmeIds, seedRingme, seedUser } from "./seed.ts";

export interface RingmeSimulatorOptions extends SimulatorOptions {
  /** What is there at the start, and again after `reset`. By default a client with one user and one app. */
  readonly seed?: RingmeSeed | undefined;
  /** Requests in an hour, by default 1,000,000 so that a test does not meet it by chance; typical accounts have 1,000. */
  readonly quota?: number | undefined;
  /** Seconds that an access token lives, by default 3,600. */
  readonly tokenLifetime?: number | undefined;
}

export interface RingmeSimulator extends Simulator<RingmeRows> {
  /** An app that gets tokens without a user. */
  readonly auth: Pick<RingmeClientCredentials, "grant"> & Readonly<Record<"appId" | "appSecret", string>>;
  /** A user who can log in, for the password grant and for Basic. */
  readonly user: Readonly<Record<"username" | "password", string>>;
  /** Id of the only client, for paths that name it instead of `@me`. */
  readonly clientId: number;
  /** Issues an access token without a request. */
  issueToken(): string;
}

const byId = { id: "id" } as const;

const tables: TableDefinitions<RingmeRows> = {
  accounts: byId,
  aliases: { id: "id", firstId: ringmeIds.aliases },
  apps: byId,
  callCenterReports: byId,
  calls: { id: "call_uuid" },
  callStatuses: { id: "id", firstId: ringmeIds.callStatuses },
  clients: byId,
  clientUsers: { id: "id", firstId: ringmeIds.clientUsers, unique: ["login"] },
  currentCalls: { id: "call_api_id" },
  dialRuleLists: { id: "id", firstId: ringmeIds.dialRuleLists },
  dids: { id: "id", firstId: ringmeIds.dids },
  extensionEvents: { id: "id", firstId: ringmeIds.extensionEvents },
  extensionGroups: { id: "id", firstId: ringmeIds.extensionGroups },
  extensionGroupUsers: { id: "id", firstId: ringmeIds.extensionGroupUsers, unique: ["login"] },
  extensions: { id: "id", firstId: ringmeIds.extensions, unique: ["name"] },
  extensionUsers: { id: "id", firstId: ringmeIds.extensionUsers, unique: ["login"] },
  faxes: { id: "fax_uuid" },
  incomingRules: { id: "id", firstId: ringmeIds.incomingRules },
  intervals: { id: "id", firstId: ringmeIds.intervals },
  ivrSettings: { id: "extension_id" },
  localAgentEvents: { id: "id", firstId: ringmeIds.localAgentEvents },
  localAgents: { id: "id", firstId: ringmeIds.localAgents },
  messages: { id: "id", firstId: ringmeIds.messages },
  networkPermissionGroups: { id: "id", firstId: ringmeIds.networkPermissionGroups },
  phoneEvents: { id: "id", firstId: ringmeIds.phoneEvents },
  phoneSettings: { id: "extension_id" },
  qualityRates: { id: "id", firstId: ringmeIds.qualityRates },
  queueSettings: { id: "extension_id" },
  recordArchives: { id: "archive_uuid" },
  records: { id: "record_uuid" },
  registrations: { id: "extension_id" },
  remoteAgentEvents: { id: "id", firstId: ringmeIds.remoteAgentEvents },
  remoteAgents: { id: "id", firstId: ringmeIds.remoteAgents },
  sessions: byId,
  sounds: { id: "id", firstId: ringmeIds.sounds },
  tasks: { id: "id", firstId: ringmeIds.tasks },
  taskSchedulers: { id: "id", firstId: ringmeIds.taskSchedulers },
  variables: { id: "var" },
  voicemails: { id: "record_uuid" },
};

/**
 * RingMe (Telphin) in memory: every operation, OAuth at the root of the host, the hourly quota.
 *
 * @example
 * ```ts
 * import { createRingmeClient } from "@pbxkit/ringme";
 * import { listExtensions } from "@pbxkit/ringme/operations";
 * import { createRingmeSimulator } from "@pbxkit/ringme/testing";
 *
 * const { auth, fetch } = createRingmeSimulator({ seed: { extensions: 3 } });
 * const ringme = createRingmeClient({ auth, fetch });
 * const { data } = await listExtensions(ringme);
 * console.log(data?.length); // prints: 3
 * ```
 */
export function createRingmeSimulator(options: RingmeSimulatorOptions = {}): RingmeSimulator {
  const { seed = {} } = options;
  const grants = new Grants({
    lifetime: options.tokenLifetime ?? tokenLifetime,
    onlyKnown: seed.apps !== undefined,
  });
  const quota = new Quota(options.quota ?? 1_000_000);
  const app = seed.apps?.[0] ?? defaultApp;
  const user = seed.users?.[0] ?? seedUser;
  let issueToken = () => "";
  const definition: SimulatorDefinition<RingmeRows> = {
    name: "ringme",
    baseUrl: "https://ringme.simulator.example",
    prefix: "/api/ver1.0",
    options: ["seed", "quota", "tokenLifetime"],
    lenient: ["final-slash", "empty-filters", "php-arrays", "unknown-filters", "token-requests"],
    logins: ["POST /oauth/token", "GET /oauth/authorize"],
    tables,
    resources,
    calls,
    handlers: createHandlers(options.pageSize),
    endpoints: endpointsOf(grants),
    start(context) {
      grants.start();
      quota.clear();
      seedRingme(context, seed);
      issueToken = () => grants.open({ app: app.id, user: null }, context);
    },
    admit(incoming, context, { id }) {
      const basic = id === "downloadRecordWithPassword";
      const refused = basic ? admitBasic(incoming, context, grants) : admitBearer(incoming, context, grants);
      return refused ?? quota.spend(context.now());
    },
    fail: ringmeFailure,
    finish: (answer, { now }) => ({ ...answer, headers: { ...answer.headers, ...quota.headers(now()) } }),
    revokeTokens({ state }) {
      grants.registry.revokeAll();
      for (const { id } of state.sessions.list()) state.sessions.update(id, { expires: 0 });
    },
  };
  const simulator = createSimulator(document, definition, options);
  return Object.assign(simulator, {
    auth: { grant: "client_credentials", appId: app.id, appSecret: app.secret } as const,
    user: { username: user.login, password: user.password },
    clientId: theClient(simulator).id,
    issueToken: () => issueToken(),
  });
}
