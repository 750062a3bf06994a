import type { OpenApiDocument, SimulatedRequest } from "@pbxkit/core/testing";

/** What credentials are called where no document says so: at logins and token endpoints. */
const usual =
  /^(pass(word|wd)?|pwd|secret|(client|app)_?secret|(access_|refresh_|session_|auth_)?token|session|code|api_?key)$/i;

/** Deeper than this nothing is shown. */
const deepest = 32;

const hidden = "[redacted]";

/** Shows requests without the secrets in their bodies and queries: what the document marks `format: password`, and the usual names. */
export class Redaction {
  readonly #names: ReadonlySet<string>;

  constructor(document: OpenApiDocument) {
    const names = new Set<string>();
    collect(document, document, names);
    this.#names = names;
  }

  /** A copy for everybody's eyes. */
  request(request: SimulatedRequest): SimulatedRequest {
    return {
      ...request,
      url: this.#url(request.url),
      query: this.#value(request.query, 0) as SimulatedRequest["query"],
      body: this.#body(request.body),
    };
  }

  #body(body: unknown): unknown {
    if (body instanceof Uint8Array) return `[${body.length} bytes]`;
    // What could not be read may hold anything.
    return typeof body === "string" ? `[${body.length} characters]` : this.#value(body, 0);
  }

  #value(value: unknown, depth: number): unknown {
    if (typeof value !== "object" || value === null || value instanceof File) return value;
    if (value instanceof Uint8Array) return `[${value.length} bytes]`;
    if (depth > deepest) return "[nested deeper]";
    if (Array.isArray(value)) return value.map((member) => this.#value(member, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        this.#isSecret(name) ? hidden : this.#value(member, depth + 1),
      ]),
    );
  }

  #url(text: string): string {
    const url = new URL(text);
    const secrets = [...new Set(url.searchParams.keys())].filter((name) => this.#isSecret(name));
    for (const name of secrets) url.searchParams.set(name, hidden);
    return secrets.length > 0 ? url.href : text;
  }

  #isSecret(name: string): boolean {
    return this.#names.has(name) || usual.test(name);
  }
}

/** Names of the properties and parameters that a document marks as passwords. */
function collect(document: OpenApiDocument, node: unknown, names: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, name, schema } = node as { properties?: unknown; name?: unknown; schema?: unknown };
  for (const [property, declared] of Object.entries(properties ?? {})) {
    if (isPassword(document, declared)) names.add(property);
  }
  if (typeof name === "string" && isPassword(document, schema)) names.add(name);
  for (const member of Object.values(node)) collect(document, member, names);
}

function isPassword(document: OpenApiDocument, schema: unknown, depth = 0): boolean {
  if (typeof schema !== "object" || schema === null || depth > deepest) return false;
  const { $ref, format, ...parts } = schema as Readonly<Record<string, unknown>>;
  if (format === "password") return true;
  const target = typeof $ref === "string" ? nodeAt(document, $ref) : undefined;
  return [target, parts.anyOf, parts.oneOf, parts.allOf]
    .flat()
    .some((part) => isPassword(document, part, depth + 1));
}

function nodeAt(document: OpenApiDocument, reference: string): unknown {
  let node: unknown = document;
  for (const segment of reference.split("/").slice(1)) {
    node = (node as Readonly<Record<string, unknown>> | undefined)?.[segment];
  }
  return node;
}
