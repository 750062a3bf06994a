import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Departure } from "../departure.ts";
import { shapeOf, typeOf } from "../privacy/shape.ts";

/** One departure at one place of one answer, masked already. */
export type Finding = Omit<Departure, "operation" | "status" | "types" | "samples" | "count" | "answers"> & {
  readonly type: Departure["types"][number] | undefined;
  readonly sample: string | undefined;
};

/** The comparison of one answer. */
export interface Comparison {
  readonly document: OpenApiDocument;
  /** Values that may still be looked at. */
  nodesLeft: number;
  findings: Finding[];
}

/** There is more in the answer than the observer looks at. */
export class TooManyNodes extends Error {}

/** The part of a finding that is known of the value. */
export function masked(value: unknown): Pick<Finding, "type" | "sample"> {
  return { type: typeOf(value), sample: shapeOf(value) };
}
