import type { Clock } from "../clock.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Departure } from "./departure.ts";

/** What {@link createDriftObserver} takes. */
export interface DriftOptions {
  /** The vendor's document: the `./openapi.json` of its package, or another OpenAPI 3.1 or 3.2 document in one piece. */
  readonly document: OpenApiDocument;
  /** Called with departures that were not seen before. What it throws or rejects with is ignored. */
  readonly onReport?: ((departures: readonly Departure[]) => void) | undefined;
  /** Milliseconds from one answer that is compared to the next, so that a busy program stays quick. Default 10. */
  readonly interval?: number | undefined;
  /** Answers that may wait to be compared; what comes while they wait is skipped, and counted. Default 16. */
  readonly maxPending?: number | undefined;
  /** Length of the longest body that is compared, in UTF-16 units. Default 262,144. */
  readonly maxCharacters?: number | undefined;
  /** Values in the largest body that is compared. Default 20,000. */
  readonly maxNodes?: number | undefined;
  /** Default: the runtime's clock. */
  readonly clock?: Clock | undefined;
}

const limits = { interval: 10, maxPending: 16, maxCharacters: 262_144, maxNodes: 20_000 } as const;

export type DriftLimits = { readonly [Name in keyof typeof limits]: number };

/** The options' limits, or the defaults. Throws a TypeError for what makes no sense. */
export function limitsOf(options: DriftOptions): DriftLimits {
  const names = Object.keys(limits) as (keyof typeof limits)[];
  const entries = names.map((name) => {
    const value = options[name] ?? limits[name];
    if (typeof value === "number" && value >= 0) return [name, value];
    throw new TypeError(`createDriftObserver: ${name} must be a number from 0`);
  });
  return Object.fromEntries(entries);
}
