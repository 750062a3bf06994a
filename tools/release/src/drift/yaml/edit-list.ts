import { isNode, type Node } from "yaml";
import { removeMember } from "./edit-map.ts";
import {
  end,
  find,
  inOneLine,
  insertLines,
  type Keys,
  lineEnd,
  lineStart,
  listAt,
  replace,
  start,
  UnfitEdit,
} from "./node.ts";

/** The text with one more item in a list. */
export function addItem(text: string, keys: Keys, value: unknown): string {
  const list = listAt(text, keys);
  const last = list.items.at(-1) as Node | undefined;
  if (!last) throw new UnfitEdit("the list is empty");
  if (list.flow) return replace(text, end(last), end(last), `, ${inOneLine(value)}`);
  const dash = dashOf(text, last);
  return insertLines(text, end(last), `- ${inOneLine(value)}`, dash - lineStart(text, dash));
}

/** The text without an item; the list's own member goes with its last one. */
export function removeItem(text: string, keys: Keys, value: unknown): string {
  const list = listAt(text, keys);
  const index = list.items.findIndex((item) => isNode(item) && item.toJSON() === value);
  const item = list.items[index] as Node | undefined;
  if (!item) throw new UnfitEdit("the value is not in the list");
  if (list.items.length === 1) return removeMember(text, keys.slice(0, -1), keys.at(-1) ?? "");
  if (!list.flow) return replace(text, lineStart(text, dashOf(text, item)), lineEnd(text, end(item)) + 1, "");
  const before = list.items[index - 1] as Node | undefined;
  if (before) return replace(text, end(before), end(item), "");
  return replace(text, start(item), start(list.items[index + 1] as Node), "");
}

/** The text with a value, written in one line, in the place of another that is. */
export function setValue(text: string, keys: Keys, value: unknown): string {
  const node = find(text, keys);
  if (!node) throw new UnfitEdit("there is nothing to replace");
  const written = inOneLine(value);
  // As these documents are written: [string, "null"] without spaces inside the brackets.
  const compact = Array.isArray(value) ? written.replace(/^\[ (.*) \]$/, "[$1]") : written;
  return replace(text, start(node), end(node), compact);
}

const dashOf = (text: string, item: Node): number => text.lastIndexOf("-", start(item) - 1);
