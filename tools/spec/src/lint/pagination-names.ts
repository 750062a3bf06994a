import type { Pagination, Schema } from "../openapi.ts";
import { hasType, jsonMedia, propertyOf, successAnswers } from "./answer.ts";
import { operationRule } from "./rule.ts";
import type { SourceNode } from "./source-node.ts";

/** What `x-pagination` names exists: query parameters, properties of the answer, the property of a row. */
export const paginationNames = operationRule(({ operation, parameters, report }) => {
  const node = operation.child<Pagination>("x-pagination");
  const pagination = node?.value;
  if (!node || typeof pagination !== "object" || pagination === null || pagination.style === "none") return;
  const named = (key: string) => (typeof pagination[key] === "string" ? pagination[key] : undefined);
  const complain = (key: string, message: string) => report(node.location.child(key), message);

  for (const key of ["offset", "page", "cursor", "size"]) {
    const name = named(key);
    if (name === undefined || parameters.some(({ value }) => value.in === "query" && value.name === name))
      continue;
    complain(key, `x-pagination ${key}: there is no query parameter "${name}"`);
  }
  const [media] = successAnswers(operation).flatMap((answer) => jsonMedia(answer));
  const body = media?.child<Schema>("schema");
  if (!body) return report(node, "x-pagination needs a JSON answer with a schema");
  for (const key of ["last", "total", "current"]) {
    const name = named(key);
    if (name !== undefined && !propertyOf(body, name))
      complain(key, `x-pagination ${key}: the answer has no property "${name}"`);
  }
  const next = named("next")?.split(".");
  const place = next?.reduce<SourceNode<Schema> | undefined>(propertyOf, body);
  if (next && !["string", "integer"].some((type) => hasType(place, type)))
    complain("next", `x-pagination next: the answer has no text or number at "${next.join(".")}"`);
  const items = named("items");
  const rows = items === undefined ? body : propertyOf(body, items);
  if (!hasType(rows, "array")) {
    const found =
      items === undefined
        ? "the answer is not an array, so items must be named"
        : `the answer has no array "${items}"`;
    return complain("items", `x-pagination: ${found}`);
  }
  const id = named("id");
  if (id !== undefined && !propertyOf(rows?.child<Schema>("items"), id))
    complain("id", `x-pagination id: a row has no property "${id}"`);
});
