import type { Departure } from "../../../../../packages/core/src/drift/index.ts";

/** Departures of several operations from one place of the document, which one edit mends. */
export interface Merged extends Omit<Departure, "operation" | "pointer" | "samples"> {
  readonly operations: readonly string[];
}

const keyOf = ({ kind, declaredAt, field, value, contentType, status }: Departure): string =>
  JSON.stringify([kind, declaredAt, field, value, contentType, kind === "undeclared-status" ? status : 0]);

/** One entry for each place and kind, in the order of the first. */
export function merge(departures: readonly Departure[]): Merged[] {
  const byKey = new Map<string, Merged>();
  for (const departure of departures) {
    const { operation, pointer, samples, ...own } = departure;
    const known = byKey.get(keyOf(departure));
    byKey.set(keyOf(departure), {
      ...own,
      ...known,
      operations: [...new Set([...(known?.operations ?? []), operation])],
      types: [...new Set([...(known?.types ?? []), ...own.types])],
      count: (known?.count ?? 0) + own.count,
      answers: (known?.answers ?? 0) + own.answers,
    });
  }
  return [...byKey.values()];
}
