/** How far a version has to move. */
export type Level = "patch" | "minor" | "major";

export const levels: readonly Level[] = ["patch", "minor", "major"];

/** `none`: worth a sentence, and no version. Programs go on as they are, and none is written otherwise. */
export type ChangeLevel = Level | "none";

/** What travels differently: what a client sends, what it gets, both, or neither (documentation, behaviour). */
export type Direction = "request" | "response" | "both" | "none";

/** One difference between two documents, for people and for programs. */
export interface SpecChange {
  readonly level: ChangeLevel;
  readonly direction: Direction;
  /** "GET /client/{client_id}/record/ gains the query parameter `order`", without a full stop. */
  readonly sentence: string;
  /** The operations concerned, as method and path. Empty when it is the document as a whole. */
  readonly operations: readonly string[];
  /** JSON pointer into the compared document: the newer one, or the older for what is gone. */
  readonly pointer: string;
  /** The rule that decided the level: one of Redocly's, or one of ours. */
  readonly rule: string;
}

/** The highest level; undefined without any. */
export function highest(found: Iterable<ChangeLevel | undefined>): Level | undefined {
  return levels[Math.max(0, ...[...found].map(rank)) - 1];
}

/** From 0 (no version) to 3 (major), to compare levels with. */
export function rank(level: ChangeLevel | undefined): number {
  return (levels as readonly unknown[]).indexOf(level) + 1;
}
