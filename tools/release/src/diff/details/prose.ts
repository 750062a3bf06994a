import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { SpecDocument } from "../../../../spec/src/openapi.ts";
import { listOperations } from "../../../../spec/src/operations.ts";
import type { SpecChange } from "../change.ts";

/** What people read and programs do not. */
const prose = [
  ...["summary", "description", "title", "externalDocs", "tags"],
  ...["example", "examples", "x-evidence", "x-reason", "x-vendor-docs"],
];

/** A format that tells a form to hide what is typed, and nothing of the value (OpenAPI 3.2.0, "Data Type Format"). */
export const isHint = ({ format }: JsonObject): boolean => format === "password";

/** Descriptions, examples and their like that differ, one sentence for each operation and each component. */
export function proseChanges(base: SpecDocument, revision: SpecDocument): SpecChange[] {
  const before = partsOf(base);
  return [...partsOf(revision)].flatMap(([pointer, part]): SpecChange[] => {
    const known = before.get(pointer);
    const found = known ? [...differences(known.node, part.node)] : [];
    if (found.length === 0) return [];
    return [
      {
        level: "patch",
        direction: "none",
        sentence: `The documentation of ${part.name} changes (${summary(found)})`,
        operations: part.isOperation ? [part.name] : [],
        pointer,
        rule: "documentation-changed",
      },
    ];
  });
}

interface Part {
  name: string;
  node: unknown;
  isOperation: boolean;
}

function partsOf(document: SpecDocument): Map<string, Part> {
  const { paths: _paths, webhooks, components, ...rest } = document;
  const parts = new Map<string, Part>([["#", { name: "the whole API", node: rest, isOperation: false }]]);
  for (const { method, path, operation, parameters } of listOperations(document)) {
    const pointer = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method.toLowerCase()}`;
    const byName = Object.fromEntries(
      parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
    );
    const node = { ...operation, parameters: byName };
    parts.set(pointer, { name: `${method} ${path}`, node, isOperation: true });
  }
  for (const [name, node] of Object.entries(isObject(webhooks) ? webhooks : {})) {
    parts.set(`#/webhooks/${name}`, { name: `webhook ${name}`, node, isOperation: true });
  }
  for (const [section, members] of Object.entries(components ?? {})) {
    // Parameters are compared where they are used.
    if (section === "parameters" || !isObject(members)) continue;
    for (const [name, node] of Object.entries(members)) {
      parts.set(`#/components/${section}/${name}`, { name, node, isOperation: false });
    }
  }
  return parts;
}

/** Where prose differs, as the keywords' names; what is only on one side is somebody else's change. */
function* differences(before: unknown, after: unknown, inNames = false): Generator<string> {
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const [index, element] of after.entries()) yield* differences(before[index], element);
    return;
  }
  if (!isObject(before) || !isObject(after)) return;
  // What is written out at one of the two places is read at the other.
  if (!inNames && "$ref" in before !== "$ref" in after) return;
  const named = !inNames && prose.filter((key) => !isDeepStrictEqual(before[key], after[key]));
  if (named) for (const key of named) yield key;
  if (!inNames && isHint(before) !== isHint(after)) yield "format";
  for (const key of sharedKeys(before, after)) {
    if (!inNames && prose.includes(key)) continue;
    const names = !inNames && ["properties", "parameters", "responses", "content", "headers"].includes(key);
    yield* differences(before[key], after[key], names);
  }
}

function sharedKeys(before: JsonObject, after: JsonObject): string[] {
  return Object.keys(after).filter((key) => key in before);
}

/** `description, example` for one or several of each. */
function summary(found: readonly string[]): string {
  return [...new Set(found)].map((key) => (key.startsWith("example") ? "example" : key)).join(", ");
}
