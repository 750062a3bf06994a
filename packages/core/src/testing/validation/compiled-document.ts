import { arrayOf, follow, isObject, nodeAt, type OpenApiDocument } from "../../document/openapi-document.ts";
import { type DeclaredOperation, declaredFor, matchesMedia } from "../../document/operation.ts";
import { type Router, routerOf } from "../../document/router.ts";
import { isJsonType } from "../../response/media-type.ts";
import { isBytes, type SimulatedAnswer } from "../answers/response.ts";
import { describeIssue, type Issue, SimulatorDefect } from "../failure.ts";
import { type Incoming, mediaTypeOf, type ParsedBody } from "../requests/incoming.ts";
import { isGenerated } from "../state/rows.ts";
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

/**
 * Checks a simulator's own answers against the document, and throws a `SimulatorDefect` that says what is wrong.
 *
 * A frozen value is checked once for each schema: rows of the state are frozen, so a row that is read back unchanged
 * costs nothing, and one that was changed is another object.
 */
export class AnswerChecker {
  readonly #document: OpenApiDocument;
  readonly #checker: SchemaChecker;
  readonly #sound = new WeakMap<object, Set<string>>();
  readonly #seen = new Map<string, number>();

  constructor(document: OpenApiDocument, checker: SchemaChecker) {
    this.#document = document;
    this.#checker = checker;
  }

  check(operation: DeclaredOperation, answer: SimulatedAnswer): void {
    const defect = this.#defectIn(operation, answer);
    if (defect === undefined) return;
    throw new SimulatorDefect(`simulator answered ${operation.name} with ${answer.status}: ${defect}`);
  }

  #defectIn(operation: DeclaredOperation, answer: SimulatedAnswer): string | undefined {
    const media = declaredFor(answer.status, (key) => operation.responses.get(key));
    // Refusals of the server before the operation (405, a redirect to the slashed path) are in no document.
    if (!media) return answer.status < 300 ? "the document does not declare this status" : undefined;
    if (answer.body === undefined) {
      return media.length > 0 && answer.status < 300 ? "the document declares a body" : undefined;
    }
    if (media.length === 0) return "the document declares no body";
    const type = answer.headers?.["content-type"] ?? "application/json";
    const plainType = type.split(";")[0]?.trim() ?? "";
    const declared = media.find((candidate) => matchesMedia(candidate.type, plainType));
    if (!declared) return `the document does not declare the content type ${type}`;
    if (declared.pointer === undefined || isBytes(answer.body) || !isJsonType(declared.type))
      return undefined;
    return this.#problemIn(declared.pointer, answer.body, operation.pagination?.items);
  }

  #problemIn(pointer: string, body: unknown, items: string | undefined): string | undefined {
    if (items === undefined && Array.isArray(body)) {
      return this.#problemInItems(pointer, body) ?? this.#problemInValue(pointer, []);
    }
    if (items !== undefined && isObject(body) && Array.isArray(body[items])) {
      const properties = follow(this.#document, nodeAt(this.#document, pointer), pointer);
      const list = properties && this.#property(properties.node, properties.pointer, items);
      if (list !== undefined) {
        return (
          this.#problemInItems(list, body[items]) ?? this.#problemInValue(pointer, { ...body, [items]: [] })
        );
      }
    }
    return this.#problemInValue(pointer, body);
  }

  /** Pointer of a property's schema, also where the object is put together with `allOf`. */
  #property(schema: Readonly<Record<string, unknown>>, pointer: string, name: string): string | undefined {
    const properties = schema.properties;
    if (isObject(properties) && properties[name] !== undefined) return `${pointer}/properties/${name}`;
    for (const [index, part] of arrayOf(schema.allOf).entries()) {
      const located = follow(this.#document, part, `${pointer}/allOf/${index}`);
      const found = located && this.#property(located.node, located.pointer, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #problemInItems(pointer: string, rows: readonly unknown[]): string | undefined {
    const list = follow(this.#document, nodeAt(this.#document, pointer), pointer);
    if (!list || list.node.items === undefined) return this.#problemInValue(pointer, rows);
    for (const [index, row] of rows.entries()) {
      const problem = this.#problemInValue(`${list.pointer}/items`, row);
      if (problem !== undefined) return `[${index}] ${problem}`;
    }
    return undefined;
  }

  /** Rows that one function makes are all alike: after the first thousand, one in fifty is checked. */
  #isOneOfMany(value: object, pointer: string): boolean {
    if (!isGenerated(value)) return false;
    const seen = (this.#seen.get(pointer) ?? 0) + 1;
    this.#seen.set(pointer, seen);
    return seen > 1_000 && seen % 50 !== 0;
  }

  #problemInValue(pointer: string, value: unknown): string | undefined {
    const frozen = typeof value === "object" && value !== null && Object.isFrozen(value) ? value : undefined;
    if (frozen && (this.#sound.get(frozen)?.has(pointer) || this.#isOneOfMany(frozen, pointer)))
      return undefined;
    const [problem] = this.#checker.check(pointer, value);
    if (problem) return describeIssue({ ...problem, in: "answer" });
    if (frozen) {
      const pointers = this.#sound.get(frozen);
      if (pointers) pointers.add(pointer);
      else this.#sound.set(frozen, new Set([pointer]));
    }
    return undefined;
  }
}
