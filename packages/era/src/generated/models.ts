// Generated from specs/era, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

export type RedirectRule = components["schemas"]["RedirectRule"];
export type RedirectRuleCreate = components["schemas"]["RedirectRuleCreate"];
export type RedirectRuleReplace = components["schemas"]["RedirectRuleReplace"];
export type RedirectRuleUpdate = components["schemas"]["RedirectRuleUpdate"];
export type RedirectRuleType = components["schemas"]["RedirectRuleType"];
export type RedirectRuleSchedule = components["schemas"]["RedirectRuleSchedule"];
export type RedirectRulePeriod = components["schemas"]["RedirectRulePeriod"];
export type RedirectRuleOptions = components["schemas"]["RedirectRuleOptions"];
export type RedirectRuleOptionsInput = components["schemas"]["RedirectRuleOptionsInput"];
export type IntBool = components["schemas"]["IntBool"];
export type Problem = components["schemas"]["Problem"];
