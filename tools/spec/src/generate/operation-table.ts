import { isDeepStrictEqual } from "node:util";
import { bodyKind, isJson } from "../content-type.ts";
import type { RequestBody, SpecDocument, SpecOperation } from "../openapi.ts";
import type { OperationEntry } from "../operations.ts";
import { resolveReference } from "../reference.ts";
import { successResponses } from "../schema-shape.ts";
import { bodyCheck } from "./body-check.ts";
import { header } from "./header.ts";
import { isPaged } from "./lists.ts";
import { literal, propertyName } from "./literal.ts";
import { queryStyles } from "./query-style.ts";

/** `operation-table.ts`: what a client must know of each operation at run time and cannot guess. */
export function generateOperationTable(
  vendor: string,
  document: SpecDocument,
  entries: readonly OperationEntry[],
): string {
  const byPath = Map.groupBy(entries, ({ path }) => path);
  const lines = [...byPath].map(([path, operations]) => {
    const members = operations.map(
      (entry) => `${propertyName(entry.method)}: ${literal(describe(document, entry))}`,
    );
    return `  ${JSON.stringify(path)}: { ${members.join(", ")} },\n`;
  });
  return [
    header(vendor),
    'import type { OperationTable } from "@pbxkit/core/client";\n\n',
    "/** Path, then method, to what the default rules do not say. */\n",
    `export const operationTable: OperationTable = {\n${lines.join("")}};\n`,
  ].join("");
}

/** The effect alone, or an object when there is more to say; members with their default value are left out. */
function describe(document: SpecDocument, { operation, parameters }: OperationEntry): unknown {
  const effect = operation["x-effect"];
  const description = {
    effect,
    body: body(document, operation),
    check: bodyCheck(document, operation),
    ...answer(document, operation),
    query: queryStyles(document, parameters),
    security: security(document, operation),
    page: page(operation),
  };
  const told = Object.entries(description).filter(([, value]) => value !== undefined);
  return told.length === 1 ? effect : Object.fromEntries(told);
}

function body(document: SpecDocument, operation: SpecOperation): string | undefined {
  const contentTypes = Object.keys(
    resolveReference<RequestBody>(document, operation.requestBody)?.content ?? {},
  );
  const [first] = contentTypes;
  return first === undefined || contentTypes.some(isJson) ? undefined : bodyKind(first);
}

function answer(document: SpecDocument, operation: SpecOperation): { answer?: string; empty?: true } {
  const contents = successResponses(document, operation).map(([, { content }]) => Object.keys(content ?? {}));
  const contentTypes = contents.flat();
  const [first] = contentTypes;
  if (first === undefined) return { answer: "none" };
  if (!contentTypes.some(isJson)) return { answer: first.startsWith("text/") ? "text" : "binary" };
  return contents.some((content) => content.length === 0) ? { empty: true } : {};
}

/** The one scheme that replaces the document's, or `none` for an operation that needs no credentials. */
function security(document: SpecDocument, { security: own }: SpecOperation): string | undefined {
  if (own === undefined || isDeepStrictEqual(own, document.security ?? [])) return undefined;
  const usual = (document.security ?? []).flatMap((requirement) => Object.keys(requirement));
  const schemes = Object.keys(own[0] ?? {});
  return schemes.find((scheme) => !usual.includes(scheme)) ?? schemes[0] ?? "none";
}

function page(operation: SpecOperation): unknown {
  const pagination = operation["x-pagination"];
  if (!pagination || !isPaged(pagination.style)) return undefined;
  const { reason: _reason, ...told } = pagination;
  return told;
}
