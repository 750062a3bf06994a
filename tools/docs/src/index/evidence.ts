import { type DocumentValue, parameterUses } from "./parameter-uses.ts";

/** A place in a document that does not rest on the vendor's own page. */
export interface Evidence {
  readonly kind: "observed" | "inferred";
  readonly reason: string;
  /** What it belongs to: a schema, an operation, an answer. */
  readonly subject: string;
  /** The part of the subject, such as a property; empty for the whole. */
  readonly part: string;
}

type Place = Pick<Evidence, "subject" | "part">;

/** A parameter of more operations than these is the same everywhere, and named by itself. */
const FEW = 3;

const isObject = (value: unknown): value is DocumentValue => typeof value === "object" && value !== null;

/** Every place that the document marks with `x-evidence`. */
export function evidenceOf(document: unknown): Evidence[] {
  const found: Evidence[] = [];
  const walk = (value: unknown, pointer: readonly string[]) => {
    if (!isObject(value)) return;
    const kind = value["x-evidence"];
    if (kind === "observed" || kind === "inferred") {
      const reason = String(value["x-reason"] ?? "");
      for (const place of placesOf(document as DocumentValue, pointer))
        found.push({ kind, reason, ...place });
    }
    for (const [key, child] of Object.entries(value)) walk(child, [...pointer, key]);
  };
  walk(document, []);
  return found;
}

/** A pointer into the document, in a reader's words. */
function placesOf(document: DocumentValue, pointer: readonly string[]): Place[] {
  const [top, kind, name = "", ...rest] = pointer;
  if (top === "paths" && kind !== undefined) return [operationPlace(document, kind, pointer.slice(2))];
  switch (`${top}/${kind}`) {
    case "components/schemas": {
      const part = rest.filter((key) => key !== "properties").map((key) => (key === "items" ? "[]" : key));
      return [{ subject: `\`${name}\``, part: code(part.join(".").replaceAll(".[]", "[]")) }];
    }
    case "components/parameters": {
      const parameter = describeParameter(document, pointer.slice(0, 3));
      const uses = parameterUses(document, name);
      const isRare = uses.length > 0 && uses.length <= FEW;
      return isRare
        ? uses.map((call) => ({ subject: code(call), part: parameter }))
        : [{ subject: parameter, part: "" }];
    }
    case "components/responses":
      return [{ subject: `answer \`${name}\``, part: "" }];
    case "components/headers":
      return [{ subject: `header \`${name}\``, part: "" }];
    default:
      return [{ subject: code(pointer.join(".")), part: "" }];
  }
}

function operationPlace(document: DocumentValue, path: string, inside: readonly string[]): Place {
  const additional = inside[0] === "additionalOperations";
  const [method = "", kind, name = ""] = additional ? inside.slice(1) : inside;
  const subject = code(`${additional ? method : method.toUpperCase()} ${path}`);
  if (kind === "parameters") {
    const pointer = ["paths", path, ...inside.slice(0, additional ? 4 : 3)];
    return { subject, part: describeParameter(document, pointer) };
  }
  if (kind === "responses") return { subject, part: `answer ${name}` };
  return { subject, part: kind === undefined ? "" : code(kind) };
}

function describeParameter(document: DocumentValue, pointer: readonly string[]): string {
  const found = pointer.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
  if (!isObject(found)) return code(pointer.at(-1) ?? "");
  return `${String(found.in)} parameter \`${String(found.name)}\``;
}

const code = (text: string): string => (text === "" ? "" : `\`${text}\``);
