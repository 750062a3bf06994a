// Generated from specs/era, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

/** The platform's form of a failure. */
export type Problem = components["schemas"]["Problem"];

/** A picture that is stored. */
export type AvatarInfo = components["schemas"]["AvatarInfo"];

/** The user's picture, or false where there is none. */
export type AvatarState = components["schemas"]["AvatarState"];

/** A group of users. */
export type UserGroup = components["schemas"]["UserGroup"];

/** A SIP account in short. */
export type SipAccountSummary = components["schemas"]["SipAccountSummary"];

/** The logged-in user. */
export type UserInfo = components["schemas"]["UserInfo"];

/** A picture to store. */
export type AvatarUpload = components["schemas"]["AvatarUpload"];

/** Data beside the element's own. Keys of your own are kept. */
export type Times = components["schemas"]["Times"];

/** A SIP account of the logged-in user. */
export type SipAccount = components["schemas"]["SipAccount"];

/** Numbers that ring together with a SIP account. */
export type ParallelNumbers = components["schemas"]["ParallelNumbers"];

/** What a field must be equal to, or a condition. */
export type FilterValue = components["schemas"]["FilterValue"];

/** Values that fields must have, by the field's name. A dot leads into a field: `opts.title`. The platform has search conditions for text, numbers, lists and objects, too; how they are written is not public. */
export type FieldFilter = components["schemas"]["FieldFilter"];

/** A field to sort by. */
export type OrderTerm = components["schemas"]["OrderTerm"];

/** A boolean as the platform writes it, 1 for true and 0 for false. */
export type IntBool = components["schemas"]["IntBool"];

/** When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. */
export type RedirectRuleType = components["schemas"]["RedirectRuleType"];

/** Working hours that the rule acts in. `all` is always. */
export type RedirectRuleSchedule = components["schemas"]["RedirectRuleSchedule"];

/** A stretch of time. Its keys are not documented; these two are those of the platform's working days. */
export type RedirectRulePeriod = components["schemas"]["RedirectRulePeriod"];

/** Texts and data that belong to a rule. */
export type RedirectRuleOptions = components["schemas"]["RedirectRuleOptions"];

/** A rule that sends calls to a SIP account elsewhere. */
export type RedirectRule = components["schemas"]["RedirectRule"];

/** Texts and data to store with a rule. */
export type RedirectRuleOptionsInput = components["schemas"]["RedirectRuleOptionsInput"];

/** What a new rule is made from. */
export type RedirectRuleCreate = components["schemas"]["RedirectRuleCreate"];

/** The rule that takes the place of the one in the path. */
export type RedirectRuleReplace = components["schemas"]["RedirectRuleReplace"];

/** What to change in a rule. */
export type RedirectRuleUpdate = components["schemas"]["RedirectRuleUpdate"];

/** A call between two sides. What it holds beside its id is not public. */
export type Call = components["schemas"]["Call"];

/** Settings of a user. */
export type UserOptions = components["schemas"]["UserOptions"];

/** A user of the domain. A row of a list has some of the fields only. */
export type User = components["schemas"]["User"];

/** Identifier for the new element, UUID text; made by the server when it is left out. */
export type NewId = components["schemas"]["NewId"];

/** Keys and values of your own to keep with the element. */
export type Extension = components["schemas"]["Extension"];

/** What a new user is made from. */
export type UserCreate = components["schemas"]["UserCreate"];

/** What to change in a user. */
export type UserUpdate = components["schemas"]["UserUpdate"];

/** Credentials of a user. */
export type SessionCreate = components["schemas"]["SessionCreate"];

/** A session of the logged-in user. Its fields are public in part only. */
export type Session = components["schemas"]["Session"];

/** A field that lists of rules can be reduced to. */
export type DomainRedirectRuleField = components["schemas"]["DomainRedirectRuleField"];

/** A redirect rule as administrators see it. A row of a list has some of the fields only. */
export type DomainRedirectRule = components["schemas"]["DomainRedirectRule"];

/** What a new rule of the domain is made from. */
export type DomainRedirectRuleCreate = components["schemas"]["DomainRedirectRuleCreate"];

/** What to change in a rule of the domain. */
export type DomainRedirectRuleUpdate = components["schemas"]["DomainRedirectRuleUpdate"];

/** A field that lists of SIP users can be reduced to. */
export type SipUserField = components["schemas"]["SipUserField"];

/** What the licence allows. */
export type SipUserLicence = components["schemas"]["SipUserLicence"];

/** Settings of a SIP user. */
export type SipUserOptions = components["schemas"]["SipUserOptions"];

/** A SIP user: a number with its devices. What the user's own interface calls a SIP account. A row of a list has some of the fields only. */
export type SipUser = components["schemas"]["SipUser"];

/** What a new SIP user is made from. */
export type SipUserCreate = components["schemas"]["SipUserCreate"];

/** What to change in a SIP user. */
export type SipUserUpdate = components["schemas"]["SipUserUpdate"];

/** An expression in prefix notation, such as `["==", ["property", "status"], "online"]`. Other operators are not public. */
export type StateFilter = components["schemas"]["StateFilter"];

/** Whether a device is registered. */
export type SipUserStatus = components["schemas"]["SipUserStatus"];

/** Whether a SIP user is reachable. */
export type SipUserState = components["schemas"]["SipUserState"];

/** A conference. What it holds beside its id is not public. */
export type Conference = components["schemas"]["Conference"];

/** Somebody in a conference. What it holds beside its id is not public. */
export type ConferenceParticipant = components["schemas"]["ConferenceParticipant"];

/** Who hears whom. Its form is not public. */
export type ConferenceTopology = components["schemas"]["ConferenceTopology"];
