import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { type Router, routerOf } from "../../document/router.ts";
import { AnswerChecker } from "../validation/answer-checker.ts";
import { ParameterReader } from "../validation/parameters.ts";
import { BodyReader } from "../validation/request-body.ts";
import { SchemaChecker } from "../validation/schema-checker.ts";

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
