import type { ChangeLevel } from "../change.ts";
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
  readonly judge: (found: Case) => ChangeLevel | undefined;
}

export const sends = ({ place }: Case): boolean =>
  place.direction === "request" || place.direction === "both";
export const gets = ({ place }: Case): boolean =>
  place.direction === "response" || place.direction === "both";

/** The graver of two verdicts, where a value travels both ways. */
export function byDirection(
  found: Case,
  request: ChangeLevel | undefined,
  response: ChangeLevel | undefined,
): ChangeLevel | undefined {
  const verdicts = [sends(found) ? request : undefined, gets(found) ? response : undefined];
  return (["major", "minor", "patch", "none"] as const).find((verdict) => verdicts.includes(verdict));
}
