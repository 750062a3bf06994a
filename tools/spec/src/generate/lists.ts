import type { Schema, SpecDocument } from "../openapi.ts";
import type { OperationEntry } from "../operations.ts";
import { resolveReference } from "../reference.ts";
import { findProperty, jsonContent, successResponses } from "../schema-shape.ts";

/** The interface `lists`: the path of each operation that can be read page by page, to the type of its rows. */
export function generateLists(document: SpecDocument, entries: readonly OperationEntry[]): string {
  const members = entries
    .filter(({ method, operation }) => method === "GET" && isPaged(operation["x-pagination"]?.style))
    .map((entry) => `  ${JSON.stringify(entry.path)}: ${rowType(document, entry)};\n`);
  return `/** The paths that \`paginate\` takes, to the type of their rows. */\nexport interface lists {${
    members.length > 0 ? `\n${members.join("")}` : ""
  }}\n`;
}

/** Whether an `x-pagination` style describes a list of rows. */
export function isPaged(style: string | undefined): boolean {
  return style !== undefined && style !== "none";
}

function rowType(document: SpecDocument, { path, operation }: OperationEntry): string {
  for (const [status, answer] of successResponses(document, operation)) {
    const [contentType, media] = jsonContent(answer.content) ?? [];
    if (contentType === undefined) continue;
    const property = operation["x-pagination"]?.items;
    const body = media?.schema as Schema | undefined;
    const rows = resolveReference<Schema>(
      document,
      property === undefined ? body : findProperty(document, body, property),
    );
    const component = rows?.items?.$ref && componentType(rows.items.$ref);
    if (component) return component;
    const answerType = `operations["${operation.operationId}"]["responses"][${statusKey(status)}]["content"]["${contentType}"]`;
    return property === undefined
      ? `${answerType}[number]`
      : `NonNullable<${answerType}["${property}"]>[number]`;
  }
  throw new Error(`GET ${path} has x-pagination but no JSON answer`);
}

function statusKey(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}

function componentType(reference: string): string | undefined {
  const [, section, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec(reference) ?? [];
  return section && name ? `components["${section}"]["${name}"]` : undefined;
}
