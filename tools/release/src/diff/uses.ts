import { isObject } from "../../../../packages/core/src/document/openapi-document.ts";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { listOperations } from "../../../spec/src/operations.ts";
import { resolveReference } from "../../../spec/src/reference.ts";
import type { Direction } from "./change.ts";

/** An operation that uses a component, and on which way. */
export interface Use {
  /** Method and path of the compared document. */
  readonly method: string;
  readonly path: string;
  readonly direction: "request" | "response";
  /** Of an answer: `2XX` for any success. */
  readonly status?: string;
}

/** The uses of each component, by section and name: `schemas/SipAccount`. */
export function listUses(document: SpecDocument): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { method, path, operation, parameters } of listOperations(document)) {
    const { requestBody, responses } = operation;
    const add = (roots: readonly unknown[], use: Use) => {
      for (const name of componentsIn(document, roots)) uses.set(name, [...(uses.get(name) ?? []), use]);
    };
    add([operation.parameters, parameters, requestBody], { method, path, direction: "request" });
    for (const [code, answer] of Object.entries(responses ?? {})) {
      const status = code.startsWith("2") ? "2XX" : code;
      add([answer], { method, path, direction: "response", status });
    }
  }
  return uses;
}

function componentsIn(document: SpecDocument, roots: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const element of node) visit(element);
    if (!isObject(node)) return;
    const reference = typeof node.$ref === "string" ? node.$ref : undefined;
    const name = reference?.replace(/^#\/components\//, "");
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(resolveReference(document, { $ref: reference as string }));
    }
    for (const value of Object.values(node)) visit(value);
  };
  for (const root of roots) visit(root);
  return found;
}

/** The way (or ways) that a component with these uses travels. */
export function directionOf(uses: readonly Use[]): Direction {
  const directions = new Set(uses.map(({ direction }) => direction));
  if (directions.size === 2) return "both";
  return [...directions][0] ?? "none";
}
