import type { Direction } from "./change.ts";
import { TYPE_PATH } from "./comparable.ts";
import type { Documents } from "./documents.ts";
import { directionOf, type Use } from "./uses.ts";
import { WEBHOOK_PATH } from "./webhook-paths.ts";

/** Where in an API a difference is. */
export interface ChangePlace {
  /** What the difference is in, for people: "the request body of PUT /api/v1/sip", "SipAccount". */
  readonly owner: string;
  readonly direction: Direction;
  readonly operations: readonly string[];
  /** The parameter's or header's name, the answer's status. */
  readonly name: string | undefined;
  /** Inside the owner: `contacts[].phone`; empty for the owner itself. */
  readonly field: string;
  /** The schema keywords that lead to the field, without the names: to tell `items` from a property. */
  readonly segments: readonly string[];
}

/** Reads the place from a JSON pointer into a comparable document. */
export function changePlace(pointer: string, documents: Pick<Documents, "uses" | "templates">): ChangePlace {
  const place = placeAt(pointer, documents);
  // Of a list that is not in a field.
  const [list = "", field] = /^((?:\[\])+)\.(.*)$/.exec(place.field)?.slice(1) ?? [];
  return field === undefined
    ? place
    : { ...place, field, owner: `${"each item of ".repeat(list.length / 2)}${place.owner}` };
}

function placeAt(pointer: string, documents: Pick<Documents, "uses" | "templates">): ChangePlace {
  const segments = pointer.replace(/^#\/?/, "").split("/").filter(Boolean).map(decoded);
  const [root, first = "", second = "", ...rest] = segments;
  if (root === "paths") return inOperation(first, second, rest);
  if (root !== "components") return { ...nowhere, owner: "the document", segments };
  if (first === "parameters") return inParameter(second, rest, documents.templates);
  return inComponent(first, second, rest, documents.uses.get(`${first}/${second}`) ?? []);
}

const nowhere = {
  owner: "",
  direction: "none",
  operations: [],
  name: undefined,
  field: "",
  segments: [],
} as const;

function inOperation(path: string, method: string, rest: readonly string[]): ChangePlace {
  const operation = operationName(method, path);
  const operations = isType(path) || method === "" ? [] : [operation];
  const [part, name, ...inner] = rest;
  const place = { ...nowhere, owner: operation, operations, segments: rest };
  if (part === "requestBody") {
    const field = fieldOf(rest.slice(1));
    return { ...place, direction: "request", owner: requestOf(operation), field };
  }
  if (part === "parameters") return { ...place, direction: "request" };
  if (part !== "responses") return { ...place, direction: "none" };
  const answer = isType(path) ? `the type ${path.slice(TYPE_PATH.length)}` : answerOf(name, operation);
  const owner =
    inner[0] === "headers" && inner[1] !== undefined ? `the header ${inner[1]} of ${answer}` : answer;
  return { ...place, direction: "response", owner, name, field: fieldOf(inner) };
}

function requestOf(operation: string): string {
  return isDelivery(operation) ? `the answer to the ${operation}` : `the request body of ${operation}`;
}

function answerOf(status: string | undefined, operation: string): string {
  if (isDelivery(operation)) return `the ${operation}`;
  if (status === undefined) return operation;
  if (status === "default") return `the answer of ${operation} with any other status`;
  return `the ${status.startsWith("2") ? "" : `${status} `}answer of ${operation}`;
}

/** The key says it all: `GET /rooms/{} query:order`. */
function inParameter(key: string, rest: readonly string[], templates: Documents["templates"]): ChangePlace {
  const [, method = "", path = "", kind = "", place = ""] = /^(\S+) (.*) (\w+):(.*)$/.exec(key) ?? [];
  const template = templates.get(path) ?? path;
  const operation = operationName(method, template);
  const name = kind === "path" ? [...template.matchAll(/\{([^}]*)\}/g)][Number(place)]?.[1] : place;
  const owner = `the ${kind} parameter ${name} of ${operation}`;
  const field = fieldOf(rest);
  return { direction: "request", operations: [operation], owner, name, field, segments: rest };
}

function inComponent(
  section: string,
  name: string,
  rest: readonly string[],
  uses: readonly Use[],
): ChangePlace {
  const real = uses.filter(({ path }) => !isType(path));
  const operations = [...new Set(real.map(({ method, path }) => operationName(method, path)))];
  const direction = directionOf(uses);
  const [operation] = operations;
  const only = operations.length === 1 && operation !== undefined ? operation : undefined;
  const place = { ...nowhere, direction, operations, name, field: fieldOf(rest), segments: rest };
  if (only !== undefined && section === "schemas" && direction === "request") {
    return { ...place, owner: requestOf(only) };
  }
  const [status, another] = [...new Set(real.map((use) => use.status))];
  if (only !== undefined && section === "schemas" && direction === "response" && another === undefined) {
    return { ...place, owner: answerOf(status, only) };
  }
  const what =
    section === "responses" ? "the answer " : section === "requestBodies" ? "the request body " : "";
  return { ...place, owner: `${what}${name}` };
}

/**
 * `GET /rooms` from a path item's member; `CLEAR /rooms` from the path that it was moved to; `webhook call` for a delivery.
 */
export function operationName(method: string, path: string): string {
  if (path.startsWith(WEBHOOK_PATH)) return `webhook ${path.slice(WEBHOOK_PATH.length)}`;
  const [real = path, moved] = path.split("#");
  return `${moved ?? method.toUpperCase()} ${real}`;
}

function isDelivery(operation: string): boolean {
  return operation.startsWith("webhook ");
}

export function isType(path: string): boolean {
  return path.startsWith(TYPE_PATH);
}

/** Keywords that hold a value to something, other than by what it is made of. */
const rules = ["if", "then", "else", "not", "contains", "propertyNames", "dependentSchemas"];

/** Where in a place's segments the outermost rule begins; -1 outside of one. */
export function ruleAt(segments: readonly string[]): number {
  return segments.findIndex(
    (segment, index) => rules.includes(segment) && segments[index - 1] !== "properties",
  );
}

/** Schema segments as a reader writes them: `properties/rows/items/properties/id` is `rows[].id`. */
export function fieldOf(segments: readonly string[]): string {
  let field = "";
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === "content" || segment === "headers") index += 1;
    else if (segment === "properties" && segments[index + 1] !== undefined) {
      index += 1;
      field += field === "" ? segments[index] : `.${segments[index]}`;
    } else if (segment === "items") field += "[]";
    else if (segment === "prefixItems" && segments[index + 1] !== undefined) {
      index += 1;
      field += `[${segments[index]}]`;
    } else if (segment === "additionalProperties" || segment === "unevaluatedProperties") {
      field += field === "" ? "*" : ".*";
    } else if (segment === "patternProperties" && segments[index + 1] !== undefined) {
      index += 1;
      field += field === "" ? "*" : ".*";
    }
  }
  return field;
}

function decoded(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
