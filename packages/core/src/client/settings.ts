import { InvalidInput } from "../request/invalid-input.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import type { CallSettings } from "../transport/call.ts";
import { DEFAULT_RETRY, type RetryPolicy } from "../transport/retry-policy.ts";
import type { RetryOptions } from "../transport/retry-options.ts";
import type { ClientDefinition } from "./definition.ts";
import type { CallOptions, SharedOptions } from "./options.ts";

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_ATTEMPT_TIMEOUT = 10_000;
/** Timers beyond this fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A call's settings: its own options, then the client's, then the vendor's, then the defaults. */
export function settingsOf(
  definition: ClientDefinition,
  client: SharedOptions,
  init: CallOptions,
  method: string,
  template: string,
  details: OperationDetails,
): CallSettings {
  return {
    method,
    template,
    details,
    timeout: milliseconds("timeout", init.timeout ?? client.timeout ?? DEFAULT_TIMEOUT),
    attemptTimeout: milliseconds(
      "attemptTimeout",
      init.attemptTimeout ?? client.attemptTimeout ?? DEFAULT_ATTEMPT_TIMEOUT,
    ),
    retry: retryPolicy(definition, client.retry, init.retry),
    signal: init.signal,
  };
}

function milliseconds(name: string, value: number | false): number | false {
  if (value === false || (typeof value === "number" && value > 0)) return value && Math.min(value, LONGEST_TIMER);
  throw new InvalidInput(`${name} must be a number of milliseconds above 0, or false`);
}

function retryPolicy(
  definition: ClientDefinition,
  client: RetryOptions | false | undefined,
  call: RetryOptions | false | undefined,
): RetryPolicy {
  const chosen = call ?? client;
  const policy: RetryPolicy = {
    ...DEFAULT_RETRY,
    statuses: definition.retryStatuses ?? DEFAULT_RETRY.statuses,
    refusals: definition.refusals ?? DEFAULT_RETRY.refusals,
  };
  if (chosen === false) return { ...policy, attempts: 1 };
  if (!chosen) return policy;
  const statusesChosen = (call || undefined)?.statuses !== undefined || (client || undefined)?.statuses !== undefined;
  const merged: Record<string, unknown> = { ...policy, statusesChosen };
  for (const source of [client, call]) {
    if (!source) continue;
    for (const [name, value] of Object.entries(source)) if (value !== undefined) merged[name] = value;
  }
  const { attempts } = merged;
  if (typeof attempts !== "number" || !Number.isInteger(attempts) || attempts < 1) {
    throw new InvalidInput("retry.attempts must be a whole number from 1");
  }
  return merged as unknown as RetryPolicy;
}
