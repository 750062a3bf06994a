import { isDeepStrictEqual } from "node:util";
import type { UserContext } from "@redocly/openapi-core";
import { bodyKind, isJson } from "../content-type.ts";
import type { SecurityRequirement, SpecDocument } from "../openapi.ts";
import { successAnswers } from "./answer.ts";
import { operationRule, type Rule } from "./rule.ts";

/** Bodies are of content types that the clients can send and read, and nothing is declared that they would ignore. */
export const operationLimits = operationRule(({ operation, report }) => {
  const content = operation.child("requestBody")?.child<object>("content");
  for (const [contentType, media] of content?.children() ?? []) {
    if (isJson(contentType) || bodyKind(contentType)) continue;
    report(media.location.key(), `the clients cannot send a body of type ${contentType}`);
  }
  const answers = successAnswers(operation).flatMap(
    (answer) => answer.child<object>("content")?.children() ?? [],
  );
  for (const [contentType, media] of answers) {
    const kind = isJson(contentType) ? "json" : bodyKind(contentType);
    if (kind === "json" || kind === "text" || kind === "binary") continue;
    report(media.location.key(), `the clients cannot read an answer of type ${contentType}`);
  }
  const [, other] = answers.find(([contentType]) => !isJson(contentType)) ?? [];
  if (other && answers.some(([contentType]) => isJson(contentType))) {
    report(
      other.location.key(),
      "success answers are either JSON or not; the clients cannot tell which to expect",
    );
  }
  for (const keyword of ["callbacks", "servers"]) {
    const node = operation.child(keyword);
    if (node)
      report(
        node.location.key(),
        `${keyword} of an operation are not generated, the clients would ignore them`,
      );
  }
});

/** An operation needs what the document needs, or one other scheme beside parts of that, or none. */
export function operationSecurity(): Rule {
  let usual: SecurityRequirement[] = [];
  return {
    Root({ security }: SpecDocument) {
      usual = security ?? [];
    },
    Operation({ security }: { security?: SecurityRequirement[] }, { location, report }: UserContext) {
      if (!Array.isArray(security) || isDeepStrictEqual(security, usual)) return;
      const [schemes = [], ...others] = security.map((requirement) => Object.keys(requirement));
      const usualSchemes = usual.flatMap((requirement) => Object.keys(requirement));
      const own = schemes.filter((scheme) => !usualSchemes.includes(scheme));
      if (others.length === 0 && (schemes.length <= 1 || own.length === 1)) return;
      const message =
        "an operation whose security differs from the document's names one scheme, or one of its own beside the document's, or is []";
      report({ message, location: location.child("security") });
    },
  };
}
