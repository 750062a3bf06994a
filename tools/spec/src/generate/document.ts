import type { SpecDocument } from "../openapi.ts";
import { header } from "./header.ts";
import { shareRepeatedText } from "./repeated-text.ts";

/**
 * `document.ts`: the document as a module, for simulators. One string for `JSON.parse` starts faster than an object literal and, unlike
 * a JSON import, needs no attribute in any runtime. A document is repetition for two thirds, which is written once.
 */
export function generateDocumentModule(vendor: string, document: SpecDocument): string {
  const { constants, text } = shareRepeatedText(JSON.stringify(withoutProse(document)));
  return [
    header(vendor),
    'import type { OpenApiDocument } from "@pbxkit/core/testing";\n\n',
    ...constants,
    "\n/** The vendor's document without its prose. */\n",
    `export const document: OpenApiDocument = JSON.parse(\n  ${text},\n);\n`,
  ].join("");
}

const prose = new Set([
  "description",
  "summary",
  "externalDocs",
  "tags",
  "example",
  "x-evidence",
  "x-reason",
]);

/** Keywords whose value is data of the API: it is kept as it is, whatever its keys are called. */
const data = new Set(["default", "enum", "const", "value", "dataValue", "x-extensible-enum", "x-pagination"]);

/** Keywords whose value has names for keys, not keywords. */
const named = new Set([
  ...[
    "paths",
    "responses",
    "content",
    "headers",
    "callbacks",
    "links",
    "variables",
    "encoding",
    "additionalOperations",
  ],
  ...[
    "schemas",
    "parameters",
    "requestBodies",
    "securitySchemes",
    "pathItems",
    "examples",
    "mapping",
    "scopes",
  ],
  ...["properties", "patternProperties", "dependentSchemas", "$defs"],
]);

/** An object of the document (keys are keywords) without its prose, all the way down. */
function withoutProse(node: unknown): unknown {
  return mapObjects(node, (object) =>
    Object.entries(object)
      // Of examples, only those that have names are read: simulators send those of webhooks.
      .filter(([key, value]) => !prose.has(key) && !(key === "examples" && Array.isArray(value)))
      .map(([key, value]) => [key, keywordValue(key, value)]),
  );
}

function keywordValue(key: string, value: unknown): unknown {
  if (data.has(key)) return value;
  // An array under a keyword that names its values: an operation's `parameters`.
  if (!named.has(key) || Array.isArray(value)) return withoutProse(value);
  return mapObjects(value, (object) =>
    Object.entries(object).map(([name, member]) => [name, withoutProse(member)]),
  );
}

function mapObjects(node: unknown, entries: (object: object) => [string, unknown][]): unknown {
  if (Array.isArray(node)) return node.map((element) => mapObjects(element, entries));
  return typeof node === "object" && node !== null ? Object.fromEntries(entries(node)) : node;
}
