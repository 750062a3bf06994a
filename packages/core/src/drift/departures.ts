import type { Finding } from "./check/finding.ts";
import type { Departure } from "./departure.ts";

/** Different departures that are kept; a server whose field names are data must not fill the memory. */
const MOST_DEPARTURES = 1_000;
const MOST_SAMPLES = 5;

type Counted = { -readonly [Key in keyof Departure]: Departure[Key] } & {
  types: Departure["types"][number][];
  samples: string[];
};

/** Departures by what they are, counted. */
export class Departures {
  readonly #byKey = new Map<string, Counted>();
  unlisted = 0;

  /** Counts what was found in one answer; returns the departures that were not known before. */
  add(operation: string, status: number, findings: readonly Finding[]): Departure[] {
    const fresh: Departure[] = [];
    const seen = new Set<Counted>();
    for (const { type, sample, ...what } of findings) {
      const { kind, pointer, declaredAt, value, contentType } = what;
      const key = JSON.stringify([operation, status, kind, pointer, declaredAt, value, contentType]);
      let departure = this.#byKey.get(key);
      if (!departure) {
        if (this.#byKey.size >= MOST_DEPARTURES) {
          this.unlisted += 1;
          continue;
        }
        departure = { ...what, operation, status, types: [], samples: [], count: 0, answers: 0 };
        this.#byKey.set(key, departure);
        fresh.push(departure);
      }
      departure.count += 1;
      if (!seen.has(departure)) departure.answers += 1;
      seen.add(departure);
      if (type && !departure.types.includes(type)) departure.types.push(type);
      if (sample && departure.samples.length < MOST_SAMPLES && !departure.samples.includes(sample)) {
        departure.samples.push(sample);
      }
    }
    return fresh.map(copy);
  }

  /** By operation, status and place. */
  list(): Departure[] {
    return [...this.#byKey.values()].map(copy).sort(byPlace);
  }

  clear(): void {
    this.#byKey.clear();
    this.unlisted = 0;
  }
}

const copy = (departure: Departure): Departure => ({
  ...departure,
  types: [...departure.types],
  samples: [...departure.samples],
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Departure, b: Departure): number =>
  compare(a.operation, b.operation) ||
  a.status - b.status ||
  compare(a.pointer, b.pointer) ||
  compare(a.kind, b.kind);
