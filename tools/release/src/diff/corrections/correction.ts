import type { Level } from "../change.ts";
import type { Documents } from "../documents.ts";
import type { ChangePlace } from "../place.ts";
import type { RedoclyChange } from "../redocly-diff.ts";

/** A change, and all there is to judge it by. */
export interface Case {
  readonly change: RedoclyChange;
  readonly place: ChangePlace;
  readonly documents: Documents;
}

/** A rule of ours that replaces Redocly's verdict where it has something to say. */
export interface Correction {
  readonly name: string;
  readonly judge: (found: Case) => Level | undefined;
}

export const sends = ({ place }: Case): boolean =>
  place.direction === "request" || place.direction === "both";
export const gets = ({ place }: Case): boolean =>
  place.direction === "response" || place.direction === "both";

/** Of a change that widens what is accepted or narrows what comes back: nobody's code can break by it. */
export function byDirection(
  found: Case,
  request: Level | undefined,
  response: Level | undefined,
): Level | undefined {
  const levels = [sends(found) ? request : undefined, gets(found) ? response : undefined];
  return (["major", "minor", "patch"] as const).find((level) => levels.includes(level));
}
