// Generated from specs/era, do not edit; run `pnpm generate`.

/** Known values of RedirectRuleType; the vendor may add others. */
export const redirectRuleTypeValues = ["absolute", "busy", "error", "dnd"] as const;

/** Known values of RedirectRuleSchedule; the vendor may add others. */
export const redirectRuleScheduleValues = ["all", "work", "non-work"] as const;
