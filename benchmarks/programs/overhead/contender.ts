/** A way to make the two calls. */
export interface Contender {
  /** A GET by id: resolves to the parsed answer. */
  readonly get: () => Promise<unknown>;
  /** A POST with a JSON body: resolves to the parsed answer. */
  readonly post: () => Promise<unknown>;
}

/** Stands for the network: takes what `fetch` takes. */
export type MemoryFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Makes a contender that sends its requests to `fetch`. */
export type MakeContender = (fetch: MemoryFetch) => Contender;

export const ORIGIN = "https://pbx.example";
export const TOKEN = "made-up";

/** Plusofon's body of a new scenario; the vendors' SDKs send as much under names of their own. */
export const SCENARIO = {
  name: "On the road",
  sequence_rule: "simultaneous" as const,
  sip_timeout: 10,
  phones: [{ number: "70000000003", timeout: 45 }],
  voicemail: true,
  voicemail_media_id: 71,
};
