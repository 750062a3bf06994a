import { isObject, member } from "../../document/json.ts";
import { matchesMedia } from "../../document/media.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { operationNode } from "../../document/operation-node.ts";
import { follow, type Located, pointerSegment } from "../../document/reference.ts";
import { declaredFor } from "../../document/status.ts";
import type { ObservedAnswer } from "../../hooks/hooks.ts";
import { isJsonType } from "../../response/media-type.ts";
import { shownContentType } from "../privacy/content-type.ts";
import { compareValue, type Schema } from "./compare-value.ts";
import { type Comparison, type Finding, masked } from "./finding.ts";

/** A body that could be parsed as JSON. */
export interface ParsedBody {
  readonly value: unknown;
}

/** What departs from the document in one answer. Throws `TooManyNodes` for one with more than `maxNodes` values. */
export function checkAnswer(
  document: OpenApiDocument,
  answer: ObservedAnswer,
  body: ParsedBody | undefined,
  maxNodes: number,
): Finding[] {
  const comparison: Comparison = { document, nodesLeft: maxNodes, findings: [] };
  const { findings } = comparison;
  const { method, path, status, contentType, text } = answer;
  const about = body ? masked(body.value) : { type: undefined, sample: undefined };
  const type = shownContentType(contentType);
  const whole = {
    severity: "error",
    pointer: "",
    ...(type !== undefined && { contentType: type }),
    ...about,
  } as const;

  const operation = operationNode(document, method, path);
  if (!operation) return [{ kind: "undeclared-operation", declaredAt: "/paths", ...whole }];
  const response = responseOf(document, operation, status);
  if (!response) {
    return [{ kind: "undeclared-status", declaredAt: `${operation.pointer}/responses`, ...whole }];
  }
  const content = Object.entries(isObject(response.node.content) ? response.node.content : {});
  const isEmpty = text === "" || contentType === "none" || (content.length === 0 && text === undefined);
  const declared =
    content.find(([range]) => matchesMedia(range.toLowerCase(), contentType)) ??
    // Some servers label JSON as something else, or not at all.
    (body && content.find(([range]) => isJsonType(range.toLowerCase())));
  const isDeclared = declared !== undefined && matchesMedia(declared[0].toLowerCase(), contentType);
  if (!isEmpty && !isDeclared) {
    const expected = content.map(([range]) => range).join(" | ") || "no body";
    findings.push({ kind: "undeclared-content-type", declaredAt: response.pointer, expected, ...whole });
  }
  const schema = declared && member(declared[1], "schema");
  if (declared && body && schema !== undefined && isJsonType(declared[0].toLowerCase())) {
    const pointer = `${response.pointer}/content/${pointerSegment(declared[0])}/schema`;
    const place: Schema = { node: schema, pointer };
    compareValue(comparison, place, body.value, "");
  }
  return findings;
}

function responseOf(document: OpenApiDocument, operation: Located, status: number): Located | undefined {
  return declaredFor(status, (key) => {
    const response = member(operation.node.responses, key);
    return follow(document, response, `${operation.pointer}/responses/${key}`);
  });
}
