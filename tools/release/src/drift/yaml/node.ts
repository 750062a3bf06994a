import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** An edit that does not fit the text. */
export class UnfitEdit extends Error {}

/** Names of members and indexes of items that lead to a node. */
export type Keys = readonly string[];

/** The file that was looked at last: there is often more than one question about it. */
let latest: { readonly text: string; readonly document: Document.Parsed } | undefined;

function parsed(text: string): Document.Parsed {
  if (latest?.text !== text) latest = { text, document: parseDocument(text) };
  return latest.document;
}

/** The node at these keys; undefined where there is none. */
export function find(text: string, keys: Keys): Node | undefined {
  let node: unknown = parsed(text).contents;
  for (const key of keys) {
    if (isAlias(node)) throw new UnfitEdit("the place is written as an alias");
    if (isMap(node)) node = node.items.find((pair) => nodeName(pair) === key)?.value;
    else node = isSeq(node) ? node.items[Number(key)] : undefined;
  }
  return isNode(node) ? node : undefined;
}

export function mapAt(text: string, keys: Keys): YAMLMap {
  const node = find(text, keys);
  if (!isMap(node)) throw new UnfitEdit("there is no map");
  return node;
}

export function listAt(text: string, keys: Keys): YAMLSeq {
  const node = find(text, keys);
  if (!isSeq(node)) throw new UnfitEdit("there is no list");
  return node;
}

export const nodeName = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Line of a node, from 1. */
export function lineOf(text: string, keys: Keys): number | undefined {
  const node = find(text, keys);
  const parent = keys.length > 0 ? find(text, keys.slice(0, -1)) : undefined;
  const pair = isMap(parent) ? parent.items.find((item) => nodeName(item) === keys.at(-1)) : undefined;
  const place = pair ?? node;
  return place && text.slice(0, start(place)).split("\n").length;
}

/** Where a node or a pair begins. */
export function start(part: Node | Pair): number {
  const node = isPair(part) ? part.key : part;
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

/** Where the last character of a node or a pair ends; comments and line breaks after it are not part of it. */
export function end(part: Node | Pair): number {
  if (isPair(part)) return end((part.value ?? part.key) as Node);
  if ((isMap(part) || isSeq(part)) && !part.flow) {
    const last = part.items.at(-1) as Node | Pair | undefined;
    if (last) return end(last);
  }
  return part.range?.[1] ?? 0;
}

/** A value in one line. */
export const inOneLine = (value: unknown): string =>
  stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true }).trimEnd();

export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline < 0 ? text.length : newline;
}

/** Puts lines after the one in which `offset` is; a block scalar ends at the start of the next one. */
export function insertLines(text: string, offset: number, lines: string, indent: number): string {
  const written = lines.trimEnd().replaceAll(/^(?=.)/gm, " ".repeat(indent));
  const at = text[offset - 1] === "\n" ? offset - 1 : lineEnd(text, offset);
  return replace(text, at, at, `\n${written}`);
}

export const replace = (text: string, from: number, to: number, written: string): string =>
  text.slice(0, from) + written + text.slice(to);
