// Generated from specs/era, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

/** A rule that sends calls to a SIP account elsewhere. */
export type RedirectRule = components["schemas"]["RedirectRule"];

/** What a new rule is made from. */
export type RedirectRuleCreate = components["schemas"]["RedirectRuleCreate"];

/** The rule that takes the place of the one in the path. */
export type RedirectRuleReplace = components["schemas"]["RedirectRuleReplace"];

/** What to change in a rule. */
export type RedirectRuleUpdate = components["schemas"]["RedirectRuleUpdate"];

/** When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. */
export type RedirectRuleType = components["schemas"]["RedirectRuleType"];

/** Working hours that the rule acts in. `all` is always. */
export type RedirectRuleSchedule = components["schemas"]["RedirectRuleSchedule"];

/** A stretch of time. Its keys are not documented; these two are those of the platform's working days. */
export type RedirectRulePeriod = components["schemas"]["RedirectRulePeriod"];

/** Texts and data that belong to a rule. */
export type RedirectRuleOptions = components["schemas"]["RedirectRuleOptions"];

/** Texts and data to store with a rule. */
export type RedirectRuleOptionsInput = components["schemas"]["RedirectRuleOptionsInput"];

/** A boolean as the platform writes it, 1 for true and 0 for false. */
export type IntBool = components["schemas"]["IntBool"];

/** The platform's form of a failure. */
export type Problem = components["schemas"]["Problem"];
