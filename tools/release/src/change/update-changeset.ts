import { type Level, rank } from "../diff/change.ts";
import { type ChangesetFile, entryOf, formatChangeset, hashOf, parseChangeset } from "./changeset-file.ts";

const OPENING = "Follows changes of the API's description:";

export interface Computation {
  readonly packageName: string;
  /** Undefined when there is nothing to tell. */
  readonly level: Level | undefined;
  readonly sentences: readonly string[];
  /** Packages that pass this one on, and whose level follows. */
  readonly dependents?: readonly string[];
}

/**
 * The new text of a vendor's changeset; undefined when there is none to keep.
 *
 * What was computed before and has not been touched gives way to what is computed now. What a person wrote stays: added or
 * reworded lines, sentences that were deleted, a raised level. A level below the computed one is raised.
 */
export function updateChangeset(existing: string | undefined, now: Computation): string | undefined {
  const { packageName, level, sentences, dependents = [] } = now;
  const before = existing === undefined ? undefined : parseChangeset(existing, packageName);
  const known = before?.computed?.hashes ?? new Set<string>();
  const wanted = new Map(sentences.map((sentence) => [hashOf(sentence), `- ${sentence}.`]));
  const body = mergeBody(before?.body ?? [], known, wanted);
  const written = body.filter((line) => line.trim() !== "" && line !== OPENING);
  const raised =
    before?.level !== undefined && before.level !== before.computed?.level ? before.level : undefined;
  const top = rank(raised) > rank(level) ? raised : level;
  if (top === undefined || written.length === 0) return undefined;
  const computed = level === undefined ? undefined : { level, hashes: new Set(wanted.keys()) };
  // What followed the level before follows the level now.
  const otherEntries = (before?.otherEntries ?? []).filter((line) => {
    const entry = entryOf(line);
    return !entry || entry.level !== before?.level || !dependents.includes(entry.name);
  });
  const followers =
    top === "patch"
      ? []
      : dependents.filter((name) => !otherEntries.some((line) => entryOf(line)?.name === name));
  const entries = [...otherEntries, ...followers.map((name) => `"${name}": ${top}`)];
  const file = { otherEntries: entries, level: top, computed, body };
  return formatChangeset(packageName, file satisfies ChangesetFile);
}

function mergeBody(
  body: readonly string[],
  known: ReadonlySet<string>,
  wanted: ReadonlyMap<string, string>,
): string[] {
  if (body.length === 0) return [OPENING, "", ...wanted.values()];
  const kept = body.filter((line) => !known.has(hashOf(line)) || wanted.has(hashOf(line)));
  const present = new Set(kept.map(hashOf));
  const added = [...wanted]
    .filter(([hash]) => !known.has(hash) && !present.has(hash))
    .map(([, line]) => line);
  // Behind the last sentence of the list, ahead of what a person added below it.
  const last = kept.findLastIndex((line) => wanted.has(hashOf(line)));
  const at = last >= 0 ? last + 1 : kept.length;
  return [...kept.slice(0, at), ...added, ...kept.slice(at)];
}
