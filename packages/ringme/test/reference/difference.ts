import { isDeepStrictEqual } from "node:util";
import type { Fact, Facts } from "./fact.ts";

/** One thing that the reference and the document say differently. */
export interface Difference {
  /** `GET /client/{client_id}/did/ fields.domain` */
  at: string;
  about: keyof Fact | "presence";
  reference: unknown;
  document: unknown;
}

const aspects = ["type", "required", "enum", "default", "minimum", "maximum"] as const;

/** Everything that differs, in the order of the reference, then of the document. */
export function differences(reference: Facts, document: Facts): Difference[] {
  return [...new Set([...reference.keys(), ...document.keys()])].flatMap((at): Difference[] => {
    const [expected, found] = [reference.get(at), document.get(at)];
    if (!expected || !found) return [{ at, about: "presence", reference: !!expected, document: !!found }];
    return aspects
      .filter((about) => !isDeepStrictEqual(comparable(expected[about]), comparable(found[about])))
      .map((about) => ({ at, about, reference: expected[about], document: found[about] }));
  });
}

/** The order in which values are named means nothing. */
function comparable(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}
