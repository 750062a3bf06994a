import { bodyKind, isJson } from "../content-type.ts";
import type { SpecDocument, SpecParameter } from "../openapi.ts";
import { resolveReference } from "../reference.ts";
import { type Imported, type ImportedOperation, importedOperations, isRecord, note } from "./imported.ts";

type Content = Record<string, unknown>;

const canSend = (type: string): boolean => isJson(type) || bodyKind(type) !== undefined;
const canRead = (type: string): boolean => isJson(type) || ["text", "binary"].includes(bodyKind(type) ?? "");

/**
 * Keeps of each body the content types that the clients send and read. An operation with none of them is left out, and so is
 * one answer of several.
 */
export function fitContents(imported: Imported): void {
  const { document, left } = imported;
  for (const each of importedOperations(document)) {
    const { operation, place } = each;
    const body = contentOf(document, operation.requestBody);
    nameAnyType(imported, body, place);
    const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
    const answers = successes.map(([status, answer]) => [status, contentOf(document, answer)] as const);
    for (const [, content] of answers) nameAnyType(imported, content, place);
    const unread = answers.filter(([, content]) => content && !Object.keys(content).some(canRead));
    const [unreadTypes] = unread.length === successes.length ? unread.map(([, content]) => content) : [];
    const refused =
      body && !Object.keys(body).some(canSend)
        ? `send a body of type ${typesOf(body)}`
        : unreadTypes && `read an answer of type ${typesOf(unreadTypes)}`;
    if (refused !== undefined) {
      leaveOut(document, each);
      note(left, `operations left out; the clients cannot ${refused}`, place);
      continue;
    }
    keepTypes(imported, body, canSend, place);
    for (const [status, content] of answers) {
      if (!unread.some(([other]) => other === status)) {
        const isKept = Object.keys(content ?? {}).some(isJson) ? isJson : canRead;
        keepTypes(imported, content, isKept, place);
        continue;
      }
      delete operation.responses?.[status];
      note(left, `answers left out; the clients cannot read ${typesOf(content ?? {})}`, `${place} ${status}`);
    }
  }
}

function keepTypes(
  { done }: Imported,
  content: Content | undefined,
  isKept: (type: string) => boolean,
  place: string,
): void {
  const others = Object.keys(content ?? {}).filter((type) => !isKept(type));
  for (const type of others) delete content?.[type];
  if (others.length > 0) note(done, "other content types left out", `${place} ${others.join(", ")}`);
}

const typesOf = (content: Content): string => Object.keys(content).join(", ");

const contentOf = (document: SpecDocument, holder: unknown): Content | undefined => {
  const content = resolveReference<{ content?: Content }>(document, holder as { content?: Content })?.content;
  return isRecord(content) && Object.keys(content).length > 0 ? content : undefined;
};

/** `*` and `application/*` are what frameworks write that were told no type: they mean JSON. */
function nameAnyType({ left }: Imported, content: Content | undefined, place: string): void {
  const any = Object.keys(content ?? {}).find((type) => /^(\*|application)\/\*$|^\*$/.test(type));
  if (!content || any === undefined) return;
  content["application/json"] ??= content[any];
  delete content[any];
  note(left, `${any} taken for JSON: look whether it is`, place);
}

function leaveOut({ paths = {} }: SpecDocument, { method, path, item }: ImportedOperation): void {
  delete item[method];
  if (!importedOperations({ paths: { [path]: item } } as unknown as SpecDocument).length) delete paths[path];
}

/** Objects in a query have one way to be written. */
export function fitQueryObjects({ document, left }: Imported): void {
  for (const { item, operation, place } of importedOperations(document)) {
    for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
      const parameter = resolveReference<SpecParameter>(document, each);
      const schema = resolveReference<{ type?: unknown }>(document, parameter?.schema);
      const isObject = [schema?.type].flat().includes("object");
      if (parameter?.in !== "query" || !isObject || parameter.style === "deepObject") continue;
      Object.assign(parameter, { style: "deepObject", explode: true });
      note(
        left,
        "objects of a query, written as name[key]: look whether the vendor takes that",
        `${place} ${parameter.name}`,
      );
    }
  }
}
