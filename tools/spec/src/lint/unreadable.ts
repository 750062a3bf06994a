import { escapePointerFragment, isRef, unescapePointerFragment } from "@redocly/openapi-core";
import type { SpecProblem } from "../problem.ts";
import type { SourceDocument } from "../read.ts";

import { redoclyPlace } from "./redocly-problem.ts";
import { aliasPointer, mergeKeyPlace } from "./yaml-shortcuts.ts";

type File = SourceDocument["document"];

/**
 * The first thing in a document that a reader would not come to the end of, or would not see. Redocly throws at the one without
 * saying where it is, and is silent about the other.
 */
export async function findUnreadable(
  root: string,
  { document, resolver }: SourceDocument,
): Promise<SpecProblem | undefined> {
  const files = new Set([document]);
  for (const file of files) {
    const merge = mergeKeyPlace(file.source.body);
    if (merge) {
      const { file: name } = redoclyPlace(root, { source: file.source, pointer: "#/" });
      return {
        file: name,
        ...merge,
        reason: "a YAML merge key (<<) is not read here; write a $ref or the keys themselves",
      };
    }
    const alias = aliasPointer(file.parsed);
    if (alias) {
      const place = redoclyPlace(root, { source: file.source, pointer: pointerTo(alias), reportOnKey: true });
      return { ...place, reason: "a YAML alias is not read here; write a $ref to a component" };
    }
    for (const [pointer, reference] of referencesOf(file.parsed)) {
      const target = await follow(resolver, file, reference);
      if (!target) continue;
      files.add(target.file);
      if (await containsItself(resolver, target)) {
        const reason = `$ref "${reference}" leads back to itself`;
        return { ...redoclyPlace(root, { source: file.source, pointer: `${pointer}/$ref` }), reason };
      }
    }
  }
  return undefined;
}

/** A node that a reference leads to. */
interface Target {
  file: File;
  pointer: string;
  node: unknown;
}

async function follow(
  resolver: SourceDocument["resolver"],
  from: File,
  reference: string,
): Promise<Target | undefined> {
  const [name = "", fragment = ""] = reference.split("#");
  const file =
    name === "" ? from : await resolver.resolveDocument(from.source.absoluteRef, name).catch(() => undefined);
  if (!file || file instanceof Error) return undefined;
  const keys = fragment.split("/").filter(Boolean).map(unescapePointerFragment);
  let node: unknown = file.parsed;
  for (const key of keys) node = (node as Record<string, unknown> | null | undefined)?.[key];
  return { file, pointer: pointerTo(keys), node };
}

/** Whether a node is, over references and combined schemas alone, a part of itself. A property that leads back is no such part: trees are made so. */
async function containsItself(
  resolver: SourceDocument["resolver"],
  { file, pointer, node }: Target,
  above: readonly string[] = [],
): Promise<boolean> {
  const place = `${file.source.absoluteRef}${pointer}`;
  if (above.includes(place)) return true;
  for (const reference of partsOf(node)) {
    const part = await follow(resolver, file, reference);
    if (part && (await containsItself(resolver, part, [...above, place]))) return true;
  }
  return false;
}

function* partsOf(node: unknown): Generator<string> {
  if (isRef(node)) yield node.$ref;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const parts = (node as Record<string, unknown> | null | undefined)?.[keyword];
    for (const part of Array.isArray(parts) ? parts : []) yield* partsOf(part);
  }
}

function* referencesOf(
  node: unknown,
  keys: readonly string[] = [],
): Generator<[pointer: string, reference: string]> {
  if (typeof node !== "object" || node === null) return;
  if (isRef(node)) yield [pointerTo(keys), node.$ref];
  for (const [key, member] of Object.entries(node)) yield* referencesOf(member, [...keys, key]);
}

function pointerTo(keys: readonly string[]): string {
  return `#/${keys.map(escapePointerFragment).join("/")}`;
}
