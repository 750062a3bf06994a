import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { DeclaredOperation } from "../../document/operation.ts";
import { type Router, routerOf } from "../../document/router.ts";
import type { Issue } from "../failure.ts";
import { type Incoming, mediaTypeOf, type ParsedBody } from "../requests/incoming.ts";
import { AnswerChecker } from "./answer-checker.ts";
import { BodyReader, ParameterReader } from "./parameters.ts";
import { SchemaChecker } from "./schema-checker.ts";

/** What a document says, ready to be used. Each part is read when it is first needed. */
export interface CompiledDocument {
  readonly router: Router;
  readonly parameters: ParameterReader;
  readonly bodies: BodyReader;
  readonly answers: AnswerChecker;
}

/** Simulators of one vendor share what was read: a test file makes many of them. */
const compiled = new WeakMap<OpenApiDocument, Map<string, CompiledDocument>>();

export function compiledDocument(document: OpenApiDocument, prefix: string): CompiledDocument {
  let byPrefix = compiled.get(document);
  if (!byPrefix) {
    byPrefix = new Map();
    compiled.set(document, byPrefix);
  }
  const known = byPrefix.get(prefix);
  if (known) return known;
  const checker = new SchemaChecker(document);
  const made: CompiledDocument = {
    router: routerOf(document, prefix),
    parameters: new ParameterReader(document, checker),
    bodies: new BodyReader(document, checker),
    answers: new AnswerChecker(document, checker),
  };
  byPrefix.set(prefix, made);
  return made;
}

/** What handlers get of a request, and what is wrong with it. */
export interface Reading {
  readonly values: ReturnType<CompiledDocument["parameters"]["read"]>;
  readonly content: unknown;
  readonly issues: readonly Issue[];
}

/** Checks a request against what the document says of its operation; `path` holds the values that the route has found. */
export function checkRequest(
  { parameters, bodies }: Pick<CompiledDocument, "parameters" | "bodies">,
  operation: DeclaredOperation,
  path: Readonly<Record<string, string>>,
  { query, headers }: Pick<Incoming, "query" | "headers">,
  body: ParsedBody,
): Reading {
  const issues: Issue[] = [];
  const values = parameters.read(operation, { path, query, headers }, issues);
  const content = bodies.read(operation.body, mediaTypeOf(headers), body, issues);
  return { values, content, issues };
}
