import type { Authenticator } from "../auth/authenticator.ts";
import { LONGEST_TIMER } from "../clock.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import type { OperationTable } from "../operations/operation-table.ts";
import {
  demand,
  InvalidInput,
  isName,
  isObjectLike,
  probablyMeant,
  refuseUnknown,
} from "../request/invalid-input.ts";
import type { checkBody } from "../request/json.ts";
import type { AnswerLimits } from "../response/decode.ts";
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from "../transport/retry.ts";
import type { CallOptions, ClientOptions, SharedOptions } from "./options.ts";

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_ATTEMPT_TIMEOUT = 10_000;

/** How long a call may take, and how it is repeated. */
export interface CallLimits {
  readonly timeout: number | false;
  readonly attemptTimeout: number | false;
  readonly retry: RetryPolicy;
}

/** How much of an answer a client reads. Throws {@link InvalidInput}. */
export function answerLimits({
  maxResponseBytes = 64 * 1024 * 1024,
  maxJsonBytes = 16 * 1024 * 1024,
  maxJsonDepth = 200,
}: ClientOptions): AnswerLimits {
  const limits = { maxResponseBytes, maxJsonBytes, maxJsonDepth };
  for (const [name, value] of Object.entries(limits)) {
    demand(typeof value === "number" && value > 0, `${name} must be a number above 0`);
  }
  return limits;
}

/** A client's limits: its own options, then the vendor's, then the defaults. Throws {@link InvalidInput}. */
export function clientLimits(definition: ClientDefinition, options: SharedOptions): CallLimits {
  const retry: RetryPolicy = {
    ...DEFAULT_RETRY,
    statuses: definition.retryStatuses ?? DEFAULT_RETRY.statuses,
    refusals: definition.refusals ?? DEFAULT_RETRY.refusals,
  };
  return callLimits({ timeout: DEFAULT_TIMEOUT, attemptTimeout: DEFAULT_ATTEMPT_TIMEOUT, retry }, options);
}

/** A call's limits: its own options, then the client's. Throws {@link InvalidInput}. */
export function callLimits(client: CallLimits, options: CallOptions): CallLimits {
  const { timeout = client.timeout, attemptTimeout = client.attemptTimeout, retry, signal } = options;
  demand(!signal || typeof signal.addEventListener === "function", "signal must be an AbortSignal");
  return {
    timeout: limit("timeout", timeout),
    attemptTimeout: limit("attemptTimeout", attemptTimeout),
    retry: retryPolicy(client.retry, retry),
  };
}

const RETRY = ["attempts", "statuses", "firstWait", "maxWait", "maxRetryAfter"];

function retryPolicy(client: RetryPolicy, options: RetryOptions | false | undefined): RetryPolicy {
  if (options === false) return { ...client, attempts: 1 };
  if (options === undefined) return client;
  demand(isObjectLike(options), "retry must be an object such as { attempts: 3 }, or false");
  refuseUnknown("retry", options, RETRY);
  const { attempts = client.attempts, statuses = client.statuses } = options;
  demand(isWhole(attempts, 1, Number.MAX_SAFE_INTEGER), "retry.attempts must be a whole number from 1");
  demand(
    Array.isArray(statuses) && statuses.every((status) => isWhole(status, 400, 599)),
    "retry.statuses must be a list of statuses from 400 to 599",
  );
  const wait = (name: "firstWait" | "maxWait" | "maxRetryAfter") => {
    const value = options[name] ?? client[name];
    demand(typeof value === "number" && value >= 0, `retry.${name} must be a number of milliseconds from 0`);
    return Math.min(value, LONGEST_TIMER);
  };
  // Key by key: nothing else that the caller passes may reach the policy, `refusals` above all.
  return {
    attempts,
    statuses,
    statusesChosen: client.statusesChosen || options.statuses !== undefined,
    refusals: client.refusals,
    firstWait: wait("firstWait"),
    maxWait: wait("maxWait"),
    maxRetryAfter: wait("maxRetryAfter"),
  };
}

function limit(name: string, value: number | false): number | false {
  if (value === false) return false;
  demand(
    typeof value === "number" && value > 0,
    `${name} must be a number of milliseconds above 0, or false`,
  );
  return Math.min(value, LONGEST_TIMER);
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/**
 * The base address without a final slash. Throws {@link InvalidInput} for anything that is not a plain http(s) address, and
 * for one that ends with `added`, which the client puts behind it anyway.
 */
export function parseBaseUrl(baseUrl: string, added?: string): string {
  const refuse = (problem: string) =>
    new InvalidInput(`baseUrl ${problem}; give it as "https://pbx.example.com"`);
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl)) throw refuse("is not an absolute address");
  const url = new URL(baseUrl);
  if (!/^https?:$/.test(url.protocol)) throw refuse("is neither http nor https");
  if (url.username || url.password) throw refuse("holds credentials");
  if (url.search || url.hash) throw refuse("holds a query or a fragment");
  const address = (url.origin + url.pathname).replace(/\/+$/, "");
  if (added && address.endsWith(added)) throw refuse(`ends with ${added}, which the client adds itself`);
  return address;
}

/** All that {@link ClientOptions} has, and the address that clients take. A list of texts is larger. */
const OPTIONS =
  "baseUrl,fetch,headers,timeout,attemptTimeout,retry,concurrency,hooks,observer,store,budget,maxResponseBytes,maxJsonBytes,maxJsonDepth,clock,random";

type Named<Text> = Text extends `${infer Name},${infer Rest}` ? Name | Named<Rest> : Text;
type Option = keyof ClientOptions | "baseUrl";
/** A text where nothing is missing in it, and nothing too much. */
type AllOptions = [Option, Named<typeof OPTIONS>] extends [Named<typeof OPTIONS>, Option] ? string : never;

/**
 * Throws {@link InvalidInput} for a misspelt option, such as axios' `baseURL`: it would be left out without a word, and calls
 * would go to the vendor's own host. Names that are like no option may come with an object that is spread.
 */
export function refuseMisspelt(options: object, own: readonly string[] = []): void {
  const known = [...(OPTIONS satisfies AllOptions).split(","), ...own];
  for (const name in options) {
    const meant = !known.includes(name) && probablyMeant(name, known);
    demand(!meant, `there is no option ${isName(name) ? name : "of such a name"}; write ${meant}`);
  }
}

/** Throws {@link InvalidInput} for a store that lacks a function: it would be taken for one that is away. */
export function checkStore(store: ClientOptions["store"]): void {
  if (store) demandMethods("store", store, ["get", "set", "delete", "lock", "count"]);
}

/** Throws {@link InvalidInput} for what lacks one of these functions. */
export function demandMethods(name: string, value: object, methods: readonly string[]): void {
  for (const method of methods)
    demand(
      typeof (value as Record<string, unknown> | null)?.[method] === "function",
      `${name} must have a function ${method}`,
    );
}

const HOOKS = ["onRequest", "onResponse", "onRetry", "onError", "onEnd"];

/** Throws {@link InvalidInput} for hooks that would never be called. */
export function checkHooks(hooks: object): void {
  demand(isObjectLike(hooks), "hooks must be an object");
  refuseUnknown("hooks", hooks, HOOKS);
  for (const [name, hook] of Object.entries(hooks)) {
    demandFunction(`hooks.${name}`, hook);
  }
}

/** Throws {@link InvalidInput} for what is neither a function nor undefined: no other type begins so. */
export const demandFunction = (name: string, value: unknown): void =>
  demand(/^[fu]/.test(typeof value), `${name} must be a function`);

/** A failure that a vendor reports inside a 2xx answer. */
export interface FailureRule {
  /** True when the parsed answer reports a failure. */
  readonly isFailure: (data: unknown) => boolean;
  /** Whether the server can have acted, going by what it says. */
  readonly outcome: (data: unknown) => Outcome;
}

/** The facts of one vendor, from which {@link createClient} makes its client. Data, no flow. */
export interface ClientDefinition {
  /** The caller's or the vendor's base address; may carry a path prefix and a final slash. */
  readonly baseUrl: string;
  /** Goes between the base address and the operations' paths, such as "/api/ver1.0". */
  readonly prefix?: string;
  /** What all paths begin with, such as "/api/v1": a base address that ends with it is refused, as with `prefix`. */
  readonly pathsBegin?: string;
  /** What the transport must know of each operation. One that is not in it counts as `once`. */
  readonly operations: OperationTable;
  /** Where credentials come from, where `schemes` has no other for the operation. */
  readonly authenticator: Authenticator;
  /** Authenticators of the security schemes that single operations ask for. */
  readonly schemes?: Readonly<Record<string, Authenticator>>;
  /** Looks at bodies before they are sent, for a table that says what they must be like: {@link checkBody}. */
  readonly checkBody?: typeof checkBody;
  /** Names of the options that this client takes beside those of every client: what is like one of them is a misspelt one. */
  readonly options?: readonly string[];
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Path parameters that calls may leave out. */
  readonly pathDefaults?: Readonly<Record<string, string | number | undefined>>;
  /** Methods of the document beyond the five standard ones -> what to do where a runtime cannot send them. */
  readonly methods?: Readonly<Record<string, string>>;
  /** How a 2xx answer that reports a failure is known; when absent, none does. */
  readonly failure?: FailureRule;
  /** Answers that are worth another attempt, where the vendor differs from the default. */
  readonly retryStatuses?: readonly number[];
  /** Statuses by which the vendor provably refuses before acting, so that even a `once` operation may be repeated. */
  readonly refusals?: readonly number[];
}
