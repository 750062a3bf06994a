import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { additionalMethods } from "./additional-methods.ts";
import { addresses } from "./addresses.ts";
import { bodyExamples } from "./body-examples.ts";
import { knownExtensions } from "./extensions.ts";
import { namedBodies, namedItems } from "./named-components.ts";
import { openEnum } from "./open-enum.ts";
import { operationBasics } from "./operation-basics.ts";
import { operationLimits, operationSecurity } from "./operation-limits.ts";
import { operationNames } from "./operation-names.ts";
import { operationTags } from "./operation-tags.ts";
import { paginationForm } from "./pagination-form.ts";
import { paginationNames } from "./pagination-names.ts";
import { paginationPresence } from "./pagination-presence.ts";
import { parameterLimits } from "./parameter-limits.ts";
import { references } from "./references.ts";
import type { Rule } from "./rule.ts";
import { schemaNames } from "./schema-names.ts";
import { unreadParts } from "./unread-parts.ts";

/** Our rules about a document's form. */
export const formRules: Record<string, () => Rule> = { references, "schema-names": schemaNames };

/** Our rules that generating depends on. */
export const requiredRules: Record<string, () => Rule> = {
  "operation-basics": operationBasics,
  "unread-parts": unreadParts,
  addresses,
  "operation-limits": operationLimits,
  "operation-security": operationSecurity,
  "parameter-limits": parameterLimits,
  "additional-methods": additionalMethods,
  "known-extensions": knownExtensions,
  "open-enum": openEnum,
  "pagination-form": paginationForm,
  "pagination-names": paginationNames,
};

/** Our rules about what makes a good document. */
export const goodRules: Record<string, () => Rule> = {
  "operation-names": operationNames,
  "operation-tags": operationTags,
  "pagination-presence": paginationPresence,
  "body-examples": bodyExamples,
  "named-bodies": namedBodies,
  "named-items": namedItems,
};

/** Our rules as a plugin for Redocly's engine; a rule's full name is `pbxkit/<name>`. */
export const plugin: Plugin = {
  id: "pbxkit",
  rules: { oas3: { ...formRules, ...requiredRules, ...goodRules } as Record<string, Oas3Rule> },
};
