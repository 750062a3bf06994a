import { escapePointerFragment, isRef, unescapePointerFragment } from "@redocly/openapi-core";
import type { Problem } from "../problem.ts";
import type { SourceDocument } from "../read.ts";
import { placeOf } from "./redocly-problem.ts";

type File = SourceDocument["document"];

/** The first `$ref` of a document that leads, over nothing but other references, back to itself. Redocly throws at it without saying where it is. */
export async function findCircularReference(
  root: string,
  { document, resolver }: SourceDocument,
): Promise<Problem | undefined> {
  const files = new Set([document]);
  for (const file of files) {
    for (const [pointer, reference] of referencesOf(file.parsed)) {
      const trail = new Set<string>();
      let current: Step | undefined = { file, pointer, reference };
      while (current?.reference !== undefined) {
        const step = `${current.file.source.absoluteRef}${current.pointer}`;
        if (trail.has(step)) {
          const reason = `$ref "${reference}" leads back to itself`;
          return { ...placeOf(root, { source: file.source, pointer: `${pointer}/$ref` }), reason };
        }
        trail.add(step);
        current = await follow(resolver, current.file, current.reference);
        if (current) files.add(current.file);
      }
    }
  }
  return undefined;
}

interface Step {
  file: File;
  pointer: string;
  /** The node's own `$ref`, if that is what it is. */
  reference: string | undefined;
}

async function follow(
  resolver: SourceDocument["resolver"],
  from: File,
  reference: string,
): Promise<Step | undefined> {
  const [name = "", fragment = ""] = reference.split("#");
  const file =
    name === "" ? from : await resolver.resolveDocument(from.source.absoluteRef, name).catch(() => undefined);
  if (!file || file instanceof Error) return undefined;
  const keys = fragment.split("/").filter(Boolean).map(unescapePointerFragment);
  let node: unknown = file.parsed;
  for (const key of keys) node = (node as Record<string, unknown> | null | undefined)?.[key];
  return { file, pointer: pointerTo(keys), reference: isRef(node) ? node.$ref : undefined };
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
