import type { Issue } from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";

type ValidationError = components["schemas"]["ValidationError"];

/** The types that pydantic gives the failures; what is not here keeps the JSON Schema keyword. */
const types: Readonly<Record<string, string>> = {
  required: "missing",
  missing: "missing",
  unknown: "extra_forbidden",
  additionalProperties: "extra_forbidden",
  pattern: "string_pattern_mismatch",
  minLength: "string_too_short",
  maxLength: "string_too_long",
  minimum: "greater_than_equal",
  maximum: "less_than_equal",
  enum: "literal_error",
  json: "json_invalid",
  contentType: "model_attributes_type",
};

function typeOf({ keyword, message, in: place }: Issue): string {
  if (keyword !== "type") return types[keyword] ?? keyword;
  const wanted = /Expected "(\w+)"/.exec(message)?.[1] ?? "value";
  // Text of a URL that is no number could not be parsed; a body has types of its own.
  return `${wanted.replace("integer", "int").replace("boolean", "bool")}_${place === "body" ? "type" : "parsing"}`;
}

/** FastAPI's `detail[]`: one entry for each thing that is wrong. */
export function validationDetail(issues: readonly Issue[]): ValidationError[] {
  return issues.map((issue) => ({
    loc: [issue.in, ...issue.path],
    msg: issue.keyword === "required" || issue.keyword === "missing" ? "Field required" : issue.message,
    type: typeOf(issue),
    ...(issue.value !== undefined && { input: issue.value }),
  }));
}
