import { isDeepStrictEqual } from "node:util";
import type { SecurityRequirement, SpecOperation, SpecParameter } from "../openapi.ts";
import { resolveReference } from "../reference.ts";
import { eachObject, type Imported, importedOperations, isRecord, note } from "./imported.ts";
import { wordsOf } from "./words.ts";

/** Brings what lint refuses into a form that it takes, or leaves it out and says so. */
export function fitParts(imported: Imported): void {
  const { document, left } = imported;
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    if (item.trace !== undefined) note(left, "TRACE was left out; no runtime's fetch sends it", path);
    delete item.trace;
    for (const key of Object.keys(item)) if (key.startsWith("x-")) delete item[key];
  }
  if (document.webhooks !== undefined)
    note(left, "webhooks were left out; they are no operations", "webhooks");
  delete document.webhooks;
  delete document.components?.callbacks;
  fitSchemas(imported);
  commonServer(imported);
  commonSecurity(imported);
  for (const { operation, place, path } of importedOperations(document)) {
    fitOperation(imported, operation, place);
    fitParameters(imported, operation, place);
    if (!Array.isArray(operation.tags) || operation.tags.length === 0)
      operation.tags = [
        path.split("/").find((part) => /^[a-z]/i.test(part) && !/^(v\d+|api)$/.test(part)) ?? "api",
      ];
  }
  declareTags(imported);
}

/** The extensions that specs/README.md lists are kept. */
const OWN = /^x-(effect|pagination|check|extensible-enum|evidence|reason|vendor-docs|success)$/;

function fitSchemas({ document, done }: Imported): void {
  eachObject(document, (node, pointer) => {
    for (const key of Object.keys(node)) {
      if (!key.startsWith("x-") || OWN.test(key)) continue;
      delete node[key];
      note(done, "extensions left out", `${key} at /${pointer.join("/")}`);
    }
    if (typeof node.nullable !== "boolean") return;
    // What has no type of its own says so beside a reference or parts: the upgrade leaves it there.
    const { nullable, ...schema } = node;
    delete node.nullable;
    const isParts = ["$ref", "allOf", "anyOf", "oneOf"].some((key) => key in schema);
    if (!nullable || !isParts) return;
    for (const key of Object.keys(node)) if (key !== "description") delete node[key];
    const { description: _, ...rest } = schema;
    node.anyOf = [rest, { type: "null" }];
    note(done, "nullable references and parts written with null", `/${pointer.join("/")}`);
  });
}

/** Operations without a summary get the first sentence of their description, or their name. */
export function writeSummaries({ document }: Imported): void {
  for (const { operation } of importedOperations(document)) {
    if (operation.summary) continue;
    const [first = ""] = String(operation.description ?? "")
      .trim()
      .split(/(?<=[.!?])\s|\n/);
    const words = wordsOf(operation.operationId ?? "").join(" ");
    operation.summary = first || `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }
}

/** Paths with servers of their own share the commonest one; the clients have one address. */
function commonServer({ document, done, left }: Imported): void {
  const own = importedOperations(document).map(({ item, operation, place }) => {
    const [server] = (operation.servers ?? item.servers ?? document.servers ?? []) as { url: string }[];
    return [place, server] as const;
  });
  const commonest = mostOf(own.flatMap(([, server]) => (server ? [server] : [])));
  for (const [place, server] of own) {
    if (server && server.url !== commonest?.url)
      note(left, "operations of another server; the client calls the document's", `${place} (${server.url})`);
  }
  if (commonest && !isDeepStrictEqual(document.servers, [commonest])) {
    document.servers = [commonest];
    note(done, "one server for all operations", commonest.url);
  }
  for (const item of Object.values(document.paths ?? {})) delete item.servers;
  for (const { operation } of importedOperations(document)) delete operation.servers;
}

/** What most operations need is what the document needs. */
function commonSecurity({ document, done, left }: Imported): void {
  const operations = importedOperations(document);
  if (document.security === undefined) {
    const commonest = mostOf(operations.map(({ operation }) => operation.security ?? []));
    document.security = commonest ?? [];
    note(done, "security of the document", Object.keys(commonest?.[0] ?? {}).join(" and ") || "none");
    for (const { operation } of operations) operation.security ??= [];
  }
  for (const { operation, place } of operations) {
    const { security } = operation;
    if (security === undefined) continue;
    if (isDeepStrictEqual(security, document.security)) delete operation.security;
    else if (security.length > 1 || Object.keys(security[0] ?? {}).length > 1) {
      const [first = {}] = security;
      const [scheme = "", scopes = []] = Object.entries(first)[0] ?? [];
      operation.security = scheme === "" ? [] : [{ [scheme]: scopes } satisfies SecurityRequirement];
      note(left, "operations with a choice of credentials; the first was taken", place);
      if (isDeepStrictEqual(operation.security, document.security)) delete operation.security;
    }
  }
}

function mostOf<T>(values: readonly T[]): T | undefined {
  const counts = Map.groupBy(values, (value) => JSON.stringify(value));
  return [...counts.values()].sort((one, other) => other.length - one.length)[0]?.[0];
}

function fitOperation({ done, left }: Imported, operation: SpecOperation, place: string): void {
  if (operation.callbacks !== undefined)
    note(left, "callbacks were left out; deliveries are written by hand", place);
  delete operation.callbacks;
  const responses: Record<string, unknown> = operation.responses ?? {};
  for (const status of Object.keys(responses)) {
    const better = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
    if (better === status) continue;
    responses[better] = responses[status];
    delete responses[status];
    note(done, "statuses in capitals", `${place} ${status}`);
  }
  if (!Object.keys(responses).some((status) => status.startsWith("2"))) {
    responses["200"] = responses.default ?? { description: "Success." };
    operation.responses = responses as NonNullable<SpecOperation["responses"]>;
    note(left, "operations without a success answer; 200 was put in", place);
  }
}

function fitParameters({ document, done, left }: Imported, operation: SpecOperation, place: string): void {
  const isCookie = (each: unknown) =>
    resolveReference<SpecParameter>(document, each as SpecParameter)?.in === "cookie";
  const { parameters = [] } = operation;
  if (parameters.some(isCookie)) {
    operation.parameters = parameters.filter((each) => !isCookie(each));
    note(left, "cookies as parameters were left out; credentials belong to the security", place);
  }
  for (const each of parameters) {
    const parameter = resolveReference<SpecParameter>(document, each);
    if (parameter?.allowReserved !== true) continue;
    delete parameter.allowReserved;
    note(done, "allowReserved left out; everything is encoded", `${place} ${parameter.name}`);
  }
}

function declareTags({ document }: Imported): void {
  const declared = Array.isArray(document.tags)
    ? (document.tags as { name: string; description?: string }[])
    : [];
  const used = new Set(importedOperations(document).flatMap(({ operation }) => operation.tags as string[]));
  const missing = [...used].filter((tag) => !declared.some(({ name }) => name === tag));
  document.tags = [...declared, ...missing.map((name) => ({ name }))].map((tag) =>
    isRecord(tag) ? { description: `${tag.name}.`, ...tag } : tag,
  );
}

/** What a repeat would do is in no document. What only reads is taken to; all else may act again. */
export function guessEffects({ document, left }: Imported): void {
  for (const { method, operation, place } of importedOperations(document)) {
    if (operation["x-effect"] !== undefined) continue;
    operation["x-effect"] = method === "get" || method === "head" ? "read" : "once";
    operation["x-evidence"] = "inferred";
    operation["x-reason"] = "Imported: look at the effect.";
    note(left, `effects guessed as ${operation["x-effect"]}`, place);
  }
}

export const countOperations = ({ document }: Imported): number => importedOperations(document).length;
