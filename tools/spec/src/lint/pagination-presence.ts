import type { Schema } from "../openapi.ts";
import { hasType, jsonMedia, propertyOf, successAnswers } from "./answer.ts";
import { type OperationSource, operationRule } from "./rule.ts";
import type { SourceNode } from "./source-node.ts";

const pagingParameters = ["page", "per_page", "limit", "offset", "skip", "cursor"];

/** Names under which an answer that wraps a list has its rows. */
const rowProperties = ["data", "items", "list", "records", "results", "rows"];

/** What looks like a list says how it is read to its end, or why it is not a list. */
export const paginationPresence = operationRule((source) => {
  if (source.operation.value["x-pagination"] !== undefined) return;
  const sign = listSign(source);
  if (sign)
    source.reportMissing(`${sign}: x-pagination is missing (style: none and a reason if it is not a list)`);
});

function listSign({ operation, parameters, method }: OperationSource): string | undefined {
  const paging = parameters.find(
    ({ value }) => value.in === "query" && pagingParameters.includes(value.name),
  );
  if (paging) return `the operation has the query parameter "${paging.value.name}"`;
  const bodies = successAnswers(operation)
    .flatMap((answer) => jsonMedia(answer))
    .map((media) => media.child<Schema>("schema"));
  if (bodies.some((body) => hasType(body, "array"))) return "the operation answers with an array";
  const rows =
    method === "GET"
      ? rowProperties.find((name) => bodies.some((body) => isRows(propertyOf(body, name))))
      : undefined;
  return rows && `the operation answers with a list in "${rows}"`;
}

function isRows(property: SourceNode<Schema> | undefined): boolean {
  const row = hasType(property, "array") ? property?.child<Schema>("items") : undefined;
  return (
    row !== undefined &&
    (hasType(row, "object") || row.value.properties !== undefined || row.value.allOf !== undefined)
  );
}
