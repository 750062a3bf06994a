import { type Pair, stringify } from "yaml";
import {
  end,
  inOneLine,
  insertLines,
  type Keys,
  lineEnd,
  lineStart,
  mapAt,
  nodeName,
  replace,
  start,
  UnfitEdit,
} from "./node.ts";

/** The text with one more member in a map; what is there already stays as it is written. */
export function addMember(text: string, keys: Keys, name: string, value: unknown): string {
  const map = mapAt(text, keys);
  if (map.items.some((pair) => nodeName(pair) === name)) throw new UnfitEdit(`${name} is there already`);
  const first = map.items[0];
  const last = map.items.at(-1);
  const written = `${inOneLine(name)}: ${inOneLine(value)}`;
  if (!first || !last) {
    if (!map.flow) throw new UnfitEdit("the map is empty");
    return replace(text, start(map), end(map), `{ ${written} }`);
  }
  if (map.flow) return replace(text, end(last), end(last), `, ${written}`);
  const lines = stringify({ [name]: value }, { lineWidth: 0 });
  return insertLines(text, end(last), lines, start(first) - lineStart(text, start(first)));
}

/** The text with one member in another's place. */
export function replaceMember(
  text: string,
  keys: Keys,
  name: string,
  [newName, value]: readonly [string, unknown],
): string {
  const pair = mapAt(text, keys).items.find((item) => nodeName(item) === name);
  if (!pair) throw new UnfitEdit(`there is no ${name}`);
  return replace(text, start(pair), end(pair), `${inOneLine(newName)}: ${inOneLine(value)}`);
}

/** The text without a member of a map. */
export function removeMember(text: string, keys: Keys, name: string): string {
  const map = mapAt(text, keys);
  const index = map.items.findIndex((item) => nodeName(item) === name);
  const pair: Pair | undefined = map.items[index];
  if (!pair) throw new UnfitEdit(`there is no ${name}`);
  const next = map.items[index + 1];
  const before = map.items[index - 1];
  if (!before && !next) throw new UnfitEdit("the map would be empty");
  if (!before && next) return replace(text, start(pair), start(next), "");
  if (map.flow) return replace(text, end(before as Pair), end(pair), "");
  return replace(text, lineStart(text, start(pair)), lineEnd(text, end(pair)) + 1, "");
}
