import { checkMembers, type SeedRows, type SimulatorContext, seedRows } from "@pbxkit/core/testing";
import { silentWav } from "./audio.ts";
import type { AppRow, FaxRow, RingmeRows, SoundRow, VoicemailRow } from "./rows.ts";
import {
  callIdAt,
  callIndexOf,
  makeCall,
  makeCurrentCall,
  makeRecord,
  makeRegistration,
  recordIdAt,
  recordIndexOf,
} from "./seed-calls.ts";
import {
  defaultClientId,
  defaultLimits,
  makeAlias,
  makeDid,
  makeExtension,
  messageTime,
  newClient,
} from "./seed-makers.ts";

type Users = RingmeRows["clientUsers"];

/** What the client holds at the start. A number makes that many rows; members that are left out get made-up values. */
export interface RingmeSeed {
  /** With an `id` here only that id and `@me` are a client; without one every `client_id` is this client. */
  readonly client?: Partial<RingmeRows["clients"]> | undefined;
  /** What `/limit/` answers; it is not enforced. */
  readonly limits?: Partial<RingmeRows["accounts"]["limits"]> | undefined;
  /** Phone extensions from `0001*100`, with ids from 2001. */
  readonly extensions?: SeedRows<RingmeRows["extensions"]> | undefined;
  /** Aliases, with ids from 3001. */
  readonly aliases?: SeedRows<RingmeRows["aliases"]> | undefined;
  /** Public numbers, with ids from 4001. */
  readonly dids?: SeedRows<RingmeRows["dids"]> | undefined;
  /** Calls that have ended, every five minutes from the first of January 2026: every other one that of a record. */
  readonly calls?: SeedRows<RingmeRows["calls"]> | undefined;
  /** Phones that are registered, by `extension_id` from 2001. */
  readonly registrations?: SeedRows<RingmeRows["registrations"]> | undefined;
  /** Recorded calls, every ten minutes from the first of January 2026. */
  readonly records?: SeedRows<RingmeRows["records"]> | undefined;
  /** Messages for the extension 2001, ten minutes apart from the first of January 2026. */
  readonly voicemails?: readonly Partial<VoicemailRow>[] | undefined;
  /** Received faxes, ten minutes apart from the first of January 2026. */
  readonly faxes?: readonly Partial<FaxRow>[] | undefined;
  /** Sounds, silent WAV files with ids from 701. */
  readonly sounds?: SeedRows<SoundRow> | undefined;
  /** Calls that are going on, of the extension 2001. */
  readonly currentCalls?: readonly Partial<RingmeRows["currentCalls"]>[] | undefined;
  /** Users who may log in. */
  readonly users?:
    | readonly ({
        /** The name that the user logs in with; no two users have the same. */
        readonly login: string;
        /** What a login must have. */
        readonly password: string;
      } & Partial<Users>)[]
    | undefined;
  /** Apps that may ask for tokens. With apps, only what the seed names, and what was issued, is good. */
  readonly apps?: readonly AppRow[] | undefined;
}

export const defaultApp: AppRow = { id: "app-0001", secret: "invented-app-secret" };
export const seedUser = { login: "operator@client.example", password: "invented-secret" };

/** First ids of the tables that count, far enough apart to tell rows from each other. */
export const ringmeIds = {
  localAgents: 101,
  localAgentEvents: 151,
  remoteAgents: 201,
  remoteAgentEvents: 251,
  extensions: 2_001,
  extensionGroups: 301,
  callStatuses: 401,
  dialRuleLists: 501,
  intervals: 601,
  sounds: 701,
  taskSchedulers: 801,
  tasks: 851,
  clientUsers: 901,
  extensionUsers: 1_001,
  extensionGroupUsers: 1_101,
  networkPermissionGroups: 1_301,
  phoneEvents: 1_401,
  extensionEvents: 1_501,
  incomingRules: 1_601,
  messages: 1_701,
  qualityRates: 1_801,
  aliases: 3_001,
  dids: 4_001,
} as const;

function makeUser(index: number): Users {
  return {
    id: ringmeIds.clientUsers + index,
    login: `user${index}@client.example`,
    name: `User ${index + 1}`,
    email: `user${index}@client.example`,
    status: "active",
    access: "full",
    client_id: defaultClientId,
    timezone: null,
    comment: null,
    extra_params: null,
    password: "",
  };
}

const members: readonly (keyof RingmeSeed)[] = [
  "client",
  "limits",
  "extensions",
  "aliases",
  "dids",
  "calls",
  "registrations",
  "records",
  "voicemails",
  "faxes",
  "sounds",
  "currentCalls",
  "users",
  "apps",
];

export function seedRingme({ state }: SimulatorContext<RingmeRows>, seed: RingmeSeed): void {
  checkMembers(seed, members, "ringme: seed");
  const id = seed.client?.id ?? defaultClientId;
  checkMembers(seed.client ?? {}, Object.keys(newClient(id)), "ringme: seed.client");
  checkMembers(seed.limits ?? {}, Object.keys(defaultLimits), "ringme: seed.limits");
  state.clients.insert({ ...newClient(id), ...seed.client });
  const anyClientId = seed.client?.id === undefined;
  state.accounts.insert({ id, anyClientId, ani: null, limits: { ...defaultLimits, ...seed.limits } });
  const mine =
    <Row>(make: (index: number) => Row) =>
    (index: number) => ({ ...make(index), client_id: id });
  seedRows(state.extensions, seed.extensions, ringmeIds.extensions, mine(makeExtension));
  seedRows(state.aliases, seed.aliases, ringmeIds.aliases, mine(makeAlias));
  seedRows(state.dids, seed.dids, ringmeIds.dids, mine(makeDid));
  seedRows(state.currentCalls, seed.currentCalls, 0, makeCurrentCall);
  seedRows(state.voicemails, seed.voicemails, 0, (index) => ({
    record_uuid: recordIdAt(index),
    extension_id: ringmeIds.extensions,
    init_time_gmt: messageTime(index),
  }));
  seedRows(state.faxes, seed.faxes, 0, (index) => ({
    fax_uuid: recordIdAt(index),
    init_time_gmt: messageTime(index),
  }));
  seedRows(state.sounds, seed.sounds, ringmeIds.sounds, (index) => ({
    id: ringmeIds.sounds + index,
    title: `Sound ${index + 1}`,
    filename: `sound-${index + 1}.wav`,
    client_id: id,
    dealer_id: null,
    bytes: silentWav(),
  }));
  const recorded = typeof seed.records === "number" ? seed.records : 0;
  const call = (index: number) => makeCall(index, recorded);
  if (typeof seed.calls === "number") {
    state.calls.generate({ count: seed.calls, idAt: callIdAt, indexOf: callIndexOf, make: call });
  } else seedRows(state.calls, seed.calls, 0, call);
  seedRows(state.registrations, seed.registrations, ringmeIds.extensions, makeRegistration);
  if (typeof seed.records === "number") {
    const count = seed.records;
    state.records.generate({ count, idAt: recordIdAt, indexOf: recordIndexOf, make: makeRecord });
  } else seedRows(state.records, seed.records, 0, makeRecord);
  seedRows(state.clientUsers, seed.users ?? [seedUser], 0, mine(makeUser));
  for (const app of seed.apps ?? [defaultApp]) state.apps.insert(app);
}
