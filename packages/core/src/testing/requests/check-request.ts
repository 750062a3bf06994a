import type { Operation } from "../../document/operation.ts";
import type { CompiledDocument } from "../document/compiled-document.ts";
import type { Issue } from "../validation/issue.ts";
import { type Incoming, mediaTypeOf } from "./incoming.ts";
import type { ParsedBody } from "./parse-body.ts";

/** What handlers get of a request, and what is wrong with it. */
export interface Reading {
  readonly values: ReturnType<CompiledDocument["parameters"]["read"]>;
  readonly content: unknown;
  readonly issues: readonly Issue[];
}

/** Checks a request against what the document says of its operation; `path` holds the values that the route has found. */
export function checkRequest(
  { parameters, bodies }: Pick<CompiledDocument, "parameters" | "bodies">,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  { query, headers }: Pick<Incoming, "query" | "headers">,
  body: ParsedBody,
): Reading {
  const issues: Issue[] = [];
  const values = parameters.read(operation, { path, query, headers }, issues);
  const content = bodies.read(operation.body, mediaTypeOf(headers), body, issues);
  return { values, content, issues };
}
