// Generated from specs/era, do not edit; run `pnpm generate`.

/** Known values of RedirectRuleType; the vendor may add others. */
export const redirectRuleTypeValues = ["absolute", "busy", "error", "dnd"] as const;

/** Known values of RedirectRuleSchedule; the vendor may add others. */
export const redirectRuleScheduleValues = ["all", "work", "non-work"] as const;

/** Known values of DomainRedirectRuleField; the vendor may add others. */
export const domainRedirectRuleFieldValues = ["id", "type", "filter_number", "tran_number", "priority", "enabled", "schedule", "opts.title", "ext.lwt", "ext.ct"] as const;

/** Known values of SipUserField; the vendor may add others. */
export const sipUserFieldValues = ["id", "name", "login", "phonenumber", "reg", "iduser", "opts.modextin", "opts.modextout", "opts.trunks", "ext.lwt", "ext.ct"] as const;

/** Known values of SipUserStatus; the vendor may add others. */
export const sipUserStatusValues = ["online", "offline"] as const;
