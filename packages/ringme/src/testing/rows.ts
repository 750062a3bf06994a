import type { FileBytes } from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";

type Schemas = components["schemas"];

/** A user, with the password that the API never shows. */
type WithPassword<User> = User & { readonly password: string };

/** What belongs to the client as a whole. */
export interface ClientFactsRow {
  /** The client's id. */
  readonly id: number;
  /** The seed names no client, so every `client_id` is this one. */
  readonly anyClientId: boolean;
  /** Number that outgoing calls show; null for none. */
  readonly ani: string | null;
  /** How many objects of each kind the client may have. The simulator tells them and does not hold anybody to them. */
  readonly limits: Schemas["Limits"];
}

/** A sound with its file. */
export type SoundRow = Schemas["Sound"] & {
  /** The file as it was uploaded; of a made-up sound a silent WAV. */
  readonly bytes: FileBytes;
};

/** A received fax. */
export interface FaxRow {
  /** `fax_uuid` of the paths. */
  readonly fax_uuid: string;
  /** `YYYY-MM-DD HH:MM:SS`. */
  readonly init_time_gmt: string;
}

/** A message that a caller has left. */
export interface VoicemailRow {
  /** `record_uuid` of the paths. */
  readonly record_uuid: string;
  /** Id of the extension that it was left for; a request to delete messages can name it. */
  readonly extension_id: number;
  /** `YYYY-MM-DD HH:MM:SS`, UTC. */
  readonly init_time_gmt: string;
}

/** A variable of the PBX. */
export type VariableRow = {
  /** Its name. `@{NAME}` as the id of an extension in a path stands for the value. */
  readonly var: string;
  /** Its value, always text. */
  readonly value: string;
};

/** An app that may ask for tokens. */
export interface AppRow {
  /** App ID. */
  readonly id: string;
  /** App Secret, which each token request of the app must have. */
  readonly secret: string;
  /** Decides the grant; without it any grant is good. */
  readonly type?: "public" | "trusted" | "password_credentials";
  /** `call_api` is too low for everything here. */
  readonly access?: "all" | "call_api";
}

/** An access token that was issued, and to whom. */
export interface AccessTokenRow {
  /** What `/oauth/session/` lists: the token up to its dot. */
  readonly id: string;
  /** The whole token. */
  readonly access_token: string;
  /** App ID of the app that it was issued to. */
  readonly app_id: string;
  /** Id of a row of `clientUsers`; null where the token belongs to none of them. */
  readonly user_id: number | null;
  /** What the user logged in with; null where nobody did. */
  readonly login: string | null;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Settings of an extension, which a realm operation shows without the id. */
type SettingsOf<Settings> = Settings & {
  /** Id of the extension that they belong to. */
  readonly extension_id: number;
};

/** Every table of the simulator. Rows are what the API shows, unless a type here says more. */
export type RingmeRows = {
  /** One row, by the id of the client. */
  readonly accounts: ClientFactsRow;
  /** One row: the client, by `id`. */
  readonly clients: Schemas["Client"];
  /** Queue agents on extensions, by `id`. */
  readonly localAgents: Schemas["LocalAgent"];
  /** By agent. */
  readonly localAgentEvents: Schemas["AgentEvent"];
  /** Queue agents on outside numbers, by `id`. */
  readonly remoteAgents: Schemas["RemoteAgent"];
  /** By agent. */
  readonly remoteAgentEvents: Schemas["AgentEvent"];
  /** What `/alias/` lists, by `id`. */
  readonly aliases: Schemas["Alias"];
  /** Public numbers, by `id`. No operation adds or deletes them. */
  readonly dids: Schemas["Did"];
  /** What `/extension/` lists, by `id`; no two have the same `name`, which has the prefix of the client. */
  readonly extensions: Schemas["Extension"];
  /** What `/extension_group/` lists, by `id`. */
  readonly extensionGroups: Schemas["ExtensionGroup"];
  /** Statuses that extensions can show during calls, by `id`. */
  readonly callStatuses: Schemas["CallStatus"];
  /** What `/dial_rule/` lists, by `id`, each with its rules. */
  readonly dialRuleLists: Schemas["DialRuleList"];
  /** What `/interval/` lists, by `id`. */
  readonly intervals: Schemas["Interval"];
  /** Call records, by `record_uuid`. */
  readonly records: Schemas["CallRecord"];
  /** Orders for archives of records, by `archive_uuid`. */
  readonly recordArchives: Schemas["RecordArchive"] & {
    /** Id of the order, a UUID. */
    readonly archive_uuid: string;
  };
  /** What `/sound/` lists, by `id`, with the files. */
  readonly sounds: SoundRow;
  /** Received faxes, by `fax_uuid`. Each is a PDF of one empty page. */
  readonly faxes: FaxRow;
  /** Messages of callers, by `record_uuid`, in the format of the records. */
  readonly voicemails: VoicemailRow;
  /** What `/task_scheduler/` lists, by `id`. */
  readonly taskSchedulers: Schemas["TaskScheduler"];
  /** By scheduler. */
  readonly tasks: Schemas["Task"];
  /** Users of the whole client, by `id`; no two have the same `login`. */
  readonly clientUsers: WithPassword<Schemas["ClientUser"]>;
  /** Users of an extension, by `id`; no two have the same `login`. */
  readonly extensionUsers: WithPassword<Schemas["ExtensionUser"]>;
  /** Users of a group of extensions, by `id`; no two have the same `login`. */
  readonly extensionGroupUsers: WithPassword<Schemas["ExtensionGroupUser"]>;
  /** What `/network_permission/` lists, by `id`, each with its addresses. */
  readonly networkPermissionGroups: Schemas["NetworkPermissionGroup"];
  /** Subscriptions to events of all phones, by `id`. */
  readonly phoneEvents: Schemas["PhoneEvent"];
  /** Subscriptions to events of one extension, by extension. */
  readonly extensionEvents: Schemas["ExtensionEvent"];
  /** Rules for incoming calls, by extension. Calls are not steered by them. */
  readonly incomingRules: Schemas["IncomingRule"];
  /** Settings of phones that differ from the usual ones, by `extension_id`. */
  readonly phoneSettings: SettingsOf<Schemas["PhoneSettings"]>;
  /** Settings of queues, by `extension_id`. */
  readonly queueSettings: SettingsOf<Schemas["QueueSettings"]>;
  /** Settings of voice menus, by `extension_id`. */
  readonly ivrSettings: SettingsOf<Schemas["IvrSettings"]>;
  /** Which phones are registered, by `extension_id`; those that are not have no row. */
  readonly registrations: SettingsOf<Schemas["RegistrationState"]>;
  /** Messages, by extension. */
  readonly messages: Schemas["Message"];
  /** Calls that have ended, with their parts, by `call_uuid`. */
  readonly calls: Schemas["CallHistoryEntry"];
  /** Marks that callers gave, by `id`. */
  readonly qualityRates: Schemas["QualityRate"];
  /** What `/variables/` lists, by `var`. */
  readonly variables: VariableRow;
  /** Calls that are going on, by `call_api_id`. Only the seed and a test make some. */
  readonly currentCalls: Schemas["CurrentCall"] & {
    /** Id under which the call is steered. */
    readonly call_api_id: string;
  };
  /** Orders for reports on queues, by `id`. */
  readonly callCenterReports: Schemas["CallCenterReport"] & {
    /** Counts from 1. No answer shows it. */
    readonly id: number;
  };
  /** OAuth apps, by `id`. Unless the seed names apps, one is added when it first asks for a token. */
  readonly apps: AppRow;
  /** Access tokens that were issued, by `id`; those that have ended stay. */
  readonly sessions: AccessTokenRow;
};
