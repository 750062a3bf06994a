import { isScalar, LineCounter, parseDocument, visit } from "yaml";

/**
 * Where the first YAML alias stands, as the keys that lead to it. The parser gives it the very object of its anchor, so
 * that a few lines of aliases in aliases can stand for more than a computer holds.
 */
export function aliasPointer(parsed: unknown): readonly string[] | undefined {
  return find(parsed, [], new Set());
}

function find(node: unknown, keys: readonly string[], seen: Set<object>): readonly string[] | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (seen.has(node)) return keys;
  seen.add(node);
  for (const [key, member] of Object.entries(node)) {
    const found = find(member, [...keys, key], seen);
    if (found) return found;
  }
  return undefined;
}

/** Where the first merge key (`<<`) of a YAML text stands, from 1. The parser leaves no trace of it. */
export function mergeKeyPlace(text: string): { line: number; column: number } | undefined {
  if (!text.includes("<<")) return undefined;
  const lineCounter = new LineCounter();
  let found: number | undefined;
  visit(parseDocument(text, { lineCounter }), {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== "<<" || key.type !== "PLAIN") return undefined;
      found = key.range?.[0];
      return visit.BREAK;
    },
  });
  if (found === undefined) return undefined;
  const { line, col } = lineCounter.linePos(found);
  return { line, column: col };
}
