import { type Config, createConfig } from "@redocly/openapi-core";
import { formRules, goodRules, plugin, requiredRules } from "./plugin.ts";

/** `required`: what generating depends on. `all`: also what makes a good document. */
export type RuleSelection = "required" | "all";

/** Redocly's rules without which the generated code would be wrong. */
const redoclyRequired = [
  "operation-operationId-unique",
  "operation-parameters-unique",
  "path-parameters-defined",
  "path-declaration-must-exist",
  "no-identical-paths",
  "security-defined",
];

/** Rules of Redocly's strict set that do not suit documents that follow a vendor, or that ours replace. */
const redoclyOff = [
  // Found out before, by the rules about the form.
  "struct",
  "no-unresolved-refs",
  // Paths are written as the vendor writes them.
  "no-path-trailing-slash",
  "no-ambiguous-paths",
  // The licence of somebody else's API is not ours to state; base URLs are the customer's.
  "info-license",
  "info-license-strict",
  "no-server-example.com",
  // It throws where an extension is null, and nobody renders our descriptions as HTML.
  "no-unsafe-markdown",
  // OpenAPI 3.1 allows keywords beside a schema's `$ref`.
  "spec-ref-siblings",
  // A component may describe what no operation declares, like a failure inside a success answer.
  "no-unused-components",
  // Ours insists on a declared 2xx; `default` is not enough.
  "operation-2xx-response",
  "operation-operationId",
  "operation-tag-defined",
];

/** Every rule is an error: a warning is something that nobody reads. `form` is what the other rules take for granted. */
export async function createLintConfig(...selections: readonly (RuleSelection | "form")[]): Promise<Config> {
  const chosen = selections.map((selection) => SELECTIONS[selection]);
  const names = chosen.flatMap(({ redocly, own }) => [
    ...redocly,
    ...Object.keys(own).map((name) => `${plugin.id}/${name}`),
  ]);
  const isAll = selections.includes("all");
  const rules = {
    ...(isAll && Object.fromEntries(redoclyOff.map((name) => [name, "off" as const]))),
    ...Object.fromEntries(names.map((name) => [name, "error" as const])),
  };
  return createConfig({ plugins: [plugin], ...(isAll && { extends: ["recommended-strict"] }), rules });
}

const SELECTIONS = {
  form: { redocly: ["struct"], own: formRules },
  required: { redocly: redoclyRequired, own: requiredRules },
  all: { redocly: redoclyRequired, own: { ...requiredRules, ...goodRules } },
};
