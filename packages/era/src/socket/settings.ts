import type { Clock, SharedStore } from "@pbxkit/core";
import {
  checkStore,
  demandOptions,
  InvalidInput,
  parseBaseUrl,
  refusal,
  refuseMisspelt,
  refuseUnknown,
  systemClock,
} from "@pbxkit/core/client";
import { authProblem, type EraAuth } from "../auth.ts";
import type { EraSocketOptions, SocketState } from "./options.ts";
import { type WebSocketClass, webSocketClass } from "./web-socket.ts";

/** Timers beyond this fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The options with every value there. */
export interface SocketSettings {
  /** Where the socket is: `wss://pbx.example.com/ws`. */
  readonly url: string;
  /** The address that logins are counted for. */
  readonly baseUrl: string;
  readonly store: SharedStore | undefined;
  readonly auth: EraAuth;
  readonly WebSocket: WebSocketClass;
  readonly timeout: number | false;
  readonly connectTimeout: number;
  readonly firstWait: number;
  readonly maxWait: number;
  readonly subscriptionLifetime: number;
  readonly maxQueued: number;
  readonly maxMessageLength: number;
  readonly onMessage: ((message: unknown) => void) | undefined;
  readonly onState: ((state: SocketState) => void) | undefined;
  readonly clock: Clock;
  readonly random: () => number;
}

/** What a socket takes beside what clients do. */
const OWN = [
  "auth",
  "WebSocket",
  "connectTimeout",
  "reconnect",
  "subscriptionLifetime",
  "maxQueued",
  "maxMessageLength",
  "onMessage",
  "onState",
] as const satisfies readonly (keyof EraSocketOptions)[];

/** Throws a `RequestError` for options that make no sense. */
export function settingsOf(options: EraSocketOptions): SocketSettings {
  demandOptions("connectEraSocket", options);
  try {
    refuseMisspelt(options, OWN);
    const { auth, store, clock = systemClock, random = Math.random } = options;
    const { onMessage, onState, reconnect = {} } = options;
    if (typeof reconnect !== "object" || reconnect === null)
      throw new InvalidInput("reconnect must be an object such as { maxWait: 30_000 }");
    refuseUnknown("reconnect", reconnect, ["firstWait", "maxWait"]);
    const functions = {
      onMessage,
      onState,
      random,
      "clock.now": clock?.now,
      "clock.setTimeout": clock?.setTimeout,
    };
    for (const [name, given] of Object.entries(functions)) {
      if (typeof given !== "function" && !(given === undefined && name.startsWith("on")))
        throw new InvalidInput(`${name} must be a function`);
    }
    const problem = authProblem(auth);
    if (problem) throw new InvalidInput(problem);
    checkStore(store);
    const baseUrl = parseBaseUrl(options.baseUrl);
    return {
      url: `${baseUrl.replace(/^http/, "ws")}/ws`,
      baseUrl,
      store,
      auth,
      WebSocket: webSocketClass(options.WebSocket),
      timeout: timeoutOf(options.timeout, 30_000),
      connectTimeout: within("connectTimeout", options.connectTimeout ?? 10_000, 1, LONGEST_TIMER),
      firstWait: within("reconnect.firstWait", reconnect.firstWait ?? 300, 0, LONGEST_TIMER),
      maxWait: within("reconnect.maxWait", reconnect.maxWait ?? 30_000, 0, LONGEST_TIMER),
      subscriptionLifetime: seconds(options.subscriptionLifetime ?? 300_000),
      maxQueued: within("maxQueued", options.maxQueued ?? 20_000, 1, Number.MAX_SAFE_INTEGER),
      maxMessageLength: within(
        "maxMessageLength",
        options.maxMessageLength ?? 16 * 1024 * 1024,
        1,
        Number.MAX_SAFE_INTEGER,
      ),
      onMessage,
      onState,
      clock: lenient(clock),
      random,
    };
  } catch (thrown) {
    throw refusal(thrown, "connectEraSocket");
  }
}

/** A clock that cannot take a timer back must not keep a call from its end. */
const lenient = (clock: Clock): Clock => ({
  now: () => clock.now(),
  ...(clock.monotonic && { monotonic: clock.monotonic.bind(clock) }),
  setTimeout: (callback, milliseconds) => clock.setTimeout(callback, milliseconds),
  clearTimeout(handle) {
    try {
      clock.clearTimeout(handle);
    } catch {}
  },
});

/** The limit of a call. Throws `InvalidInput`. */
export function timeoutOf(given: number | false | undefined, usual: number | false): number | false {
  const timeout = given ?? usual;
  if (timeout === false) return false;
  if (typeof timeout === "number" && timeout > 0) return Math.min(timeout, LONGEST_TIMER);
  throw new InvalidInput("timeout must be a number of milliseconds above 0, or false");
}

function within(name: string, value: number, least: number, most: number): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw new InvalidInput(`${name} must be a number from ${least} to ${most}`);
}

/** The platform counts in seconds, and advises against more than an hour. Source: "WebSocket API, user, subscr". */
function seconds(lifetime: number): number {
  if (Number.isInteger(lifetime / 1000)) return within("subscriptionLifetime", lifetime, 5_000, 3_600_000);
  throw new InvalidInput("subscriptionLifetime must be whole seconds, in milliseconds");
}
