import type { components } from "../generated/schema.ts";

type Schemas = components["schemas"];

/** A user, with the password that the API never shows. */
type WithPassword<User> = User & { readonly password: string };

/** What belongs to the client as a whole. */
export interface AccountRow {
  /** The client's id. */
  readonly id: number;
  /** The seed names no client, so every `client_id` is this one. */
  readonly anyClientId: boolean;
  readonly ani: string | null;
  readonly limits: Schemas["Limits"];
}

/** A sound with its file. */
export type SoundRow = Schemas["Sound"] & { readonly bytes: Uint8Array<ArrayBuffer> };

/** A received fax. */
export interface FaxRow {
  readonly fax_uuid: string;
  /** `YYYY-MM-DD HH:MM:SS`. */
  readonly init_time_gmt: string;
}

/** A message that a caller has left. */
export interface VoicemailRow {
  readonly record_uuid: string;
  readonly extension_id: number;
  readonly init_time_gmt: string;
}

/** A variable of the PBX. */
export type VariableRow = { readonly var: string; readonly value: string };

/** An app that may ask for tokens. */
export interface AppRow {
  /** App ID. */
  readonly id: string;
  readonly secret: string;
  /** Decides the grant; without it any grant is good. */
  readonly type?: "public" | "trusted" | "password_credentials";
  /** `call_api` is too low for everything here. */
  readonly access?: "all" | "call_api";
}

/** An access token that was issued, and to whom. */
export interface SessionRow {
  readonly id: string;
  readonly access_token: string;
  readonly app_id: string;
  readonly user_id: number | null;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Every table of the simulator. Rows are what the API shows, unless a type here says more. */
export type RingmeRows = {
  readonly accounts: AccountRow;
  readonly clients: Schemas["Client"];
  readonly localAgents: Schemas["LocalAgent"];
  /** By agent. */
  readonly localAgentEvents: Schemas["AgentEvent"];
  readonly remoteAgents: Schemas["RemoteAgent"];
  /** By agent. */
  readonly remoteAgentEvents: Schemas["AgentEvent"];
  readonly aliases: Schemas["Alias"];
  readonly dids: Schemas["Did"];
  readonly extensions: Schemas["Extension"];
  readonly extensionGroups: Schemas["ExtensionGroup"];
  readonly callStatuses: Schemas["CallStatus"];
  readonly dialRuleLists: Schemas["DialRuleList"];
  readonly intervals: Schemas["Interval"];
  readonly records: Schemas["CallRecord"];
  readonly recordArchives: Schemas["RecordArchive"] & { readonly archive_uuid: string };
  readonly sounds: SoundRow;
  readonly faxes: FaxRow;
  readonly voicemails: VoicemailRow;
  readonly taskSchedulers: Schemas["TaskScheduler"];
  /** By scheduler. */
  readonly tasks: Schemas["Task"];
  readonly clientUsers: WithPassword<Schemas["ClientUser"]>;
  readonly extensionUsers: WithPassword<Schemas["ExtensionUser"]>;
  readonly extensionGroupUsers: WithPassword<Schemas["ExtensionGroupUser"]>;
  readonly networkPermissionGroups: Schemas["NetworkPermissionGroup"];
  readonly phoneEvents: Schemas["PhoneEvent"];
  readonly variables: VariableRow;
  readonly currentCalls: Schemas["CurrentCall"] & { readonly call_api_id: string };
  readonly callCenterReports: Schemas["CallCenterReport"] & { readonly id: number };
  readonly apps: AppRow;
  readonly sessions: SessionRow;
};
