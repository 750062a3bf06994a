import { inspect } from "node:util";
import type { Hooks } from "@pbxkit/core";

/** Everything that a log could show of a value. */
export const shown = (value: unknown): string =>
  [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 10 }),
    JSON.stringify({ ...(value as object) }),
    (value as Error)?.stack ?? "",
  ].join("\n");

/** Hooks that gather what they are told. */
export function gatheringHooks(): { readonly events: unknown[]; readonly hooks: Hooks } {
  const events: unknown[] = [];
  const gather = (event: unknown) => void events.push(event);
  return { events, hooks: { onRequest: gather, onResponse: gather, onRetry: gather, onError: gather } };
}
