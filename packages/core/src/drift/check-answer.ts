import {
  follow,
  isObject,
  type Located,
  member,
  type OpenApiDocument,
  pointerSegment,
} from "../document/openapi-document.ts";
import { declaredFor, matchesMedia, operationNode } from "../document/operation.ts";
import type { ObservedAnswer } from "../hooks/hooks.ts";
import { isJsonType } from "../response/media-type.ts";
import { compareValue, type LocatedSchema } from "./compare-value.ts";
import type { Finding } from "./departure.ts";
import { maskedValue, shownContentType } from "./departure.ts";
import type { Comparison } from "./parts.ts";

/** A body that could be parsed as JSON. */
export interface ParsedAnswer {
  readonly value: unknown;
}

/** What departs from the document in one answer. Throws `TooManyNodes` for one with more than `maxNodes` values. */
export function checkAnswer(
  document: OpenApiDocument,
  answer: ObservedAnswer,
  body: ParsedAnswer | undefined,
  maxNodes: number,
): Finding[] {
  const comparison: Comparison = { document, nodesLeft: maxNodes, findings: [] };
  const { findings } = comparison;
  const { method, path, status, contentType, text } = answer;
  const about = body ? maskedValue(body.value) : { type: undefined, sample: undefined };
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
    const place: LocatedSchema = { node: schema, pointer };
    compareValue(comparison, place, body.value, "");
  }
  return findings;
}

/** What the document declares for the status. With `x-success: any`, another success is held against the declared one. */
function responseOf(document: OpenApiDocument, operation: Located, status: number): Located | undefined {
  const { responses } = operation.node;
  const at = (key: string) =>
    follow(document, member(responses, key), `${operation.pointer}/responses/${key}`);
  const declared = declaredFor(status, at);
  const isOther = !declared && status >= 200 && status < 300 && member(document.info, "x-success") === "any";
  if (!isOther || !isObject(responses)) return declared;
  const success = Object.keys(responses).find((key) => key.startsWith("2"));
  return success === undefined ? undefined : at(success);
}
