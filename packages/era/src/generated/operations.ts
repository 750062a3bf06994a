// Generated from specs/era, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { EraApi } from "../client.ts";

export type { OperationFunction };

/**
 * List the redirect rules of a SIP account.
 *
 * Answers with a bare array in no promised order. The rule with the lowest `priority` wins.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `query.offset` (optional): How many rules to pass over before the first one that is returned. At least 0. Inferred, not documented: The page documents no parameters; collections of the platform take this one as a rule.
 * - `query.limit` (optional): How many rules to return at most. Neither default nor maximum is known. At least 1. Inferred, not documented: The page documents no parameters; collections of the platform take this one as a rule.
 *
 * **Errors:**
 * - `401` (inferred): There is no live session.
 * - `403` (inferred): The user's roles do not allow this, or the address is banned after bad logins.
 * - `404` (inferred): No such SIP account or rule.
 * - `default` (inferred): Any other failure, in the platform's one form.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
 * import { listRedirectRules } from "@pbxkit/era/operations";
 *
 * const { data, error } = await listRedirectRules(era, {
 *   path: { account_id: "00000000-0000-4000-8000-000000000001" },
 * });
 * for await (const row of era.paginate(listRedirectRules, {
 *   path: { account_id: "00000000-0000-4000-8000-000000000001" },
 * })) console.log(row);
 * ```
 */
export const listRedirectRules: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules");

/**
 * Create a redirect rule.
 *
 * The rule is tied to the SIP account in the path. A repeat without an `id` makes another rule.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `body`: What a new rule is made from.
 * - `body.id` (optional): Identifier for the new rule, UUID text; made by the server when it is left out. Inferred, not documented: The page's sample has no id; the entity's description says that one may be given.
 * - `body.enabled` (optional): Whether the rule acts, 1 or 0.
 * - `body.type`: When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. Inferred, not documented: The page's samples have busy, error and dnd; absolute is from another page; the list is not public.
 * - `body.filter_fromnumber` (optional): Mask of the caller's number; `*` is every caller.
 * - `body.tran_number` (optional): Number that calls go to, or a modifier that makes it from the called one.
 * - `body.priority` (optional): Place among the account's rules; the lower value wins.
 * - `body.schedule` (optional): Working hours that the rule acts in. `all` is always. Known values: `"all"`, `"work"`, `"non-work"`. Inferred, not documented: The page's samples have all only; another page of these rules has non-work, pages of related rules work.
 * - `body.periods` (optional): Times of the week when the rule acts.
 * - `body.opts` (optional): Texts and data to store with a rule.
 *
 * **Errors:**
 * - `401` (inferred): There is no live session.
 * - `403` (inferred): The user's roles do not allow this, or the address is banned after bad logins.
 * - `404` (inferred): No such SIP account or rule.
 * - `default` (inferred): Any other failure, in the platform's one form.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
 * import { createRedirectRule } from "@pbxkit/era/operations";
 *
 * const { data, error } = await createRedirectRule(era, {
 *   path: { account_id: "00000000-0000-4000-8000-000000000001" },
 *   body: {
 *     enabled: 1,
 *     type: "busy",
 *     filter_fromnumber: "*",
 *     tran_number: "205",
 *     priority: 10,
 *     schedule: "all",
 *     periods: [],
 *     opts: { title: "Busy", comment: "Second desk takes over", tab: [] },
 *   },
 * });
 * ```
 */
export const createRedirectRule: OperationFunction<EraApi, "POST", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules"> =
  /* @__PURE__ */ defineOperation("POST", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules");

/**
 * Delete every redirect rule of a SIP account.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 *
 * **Errors:**
 * - `401` (inferred): There is no live session.
 * - `403` (inferred): The user's roles do not allow this, or the address is banned after bad logins.
 * - `404` (inferred): No such SIP account or rule.
 * - `default` (inferred): Any other failure, in the platform's one form.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
 * import { clearRedirectRules } from "@pbxkit/era/operations";
 *
 * const { error } = await clearRedirectRules(era, {
 *   path: { account_id: "00000000-0000-4000-8000-000000000001" },
 * });
 * ```
 */
export const clearRedirectRules: OperationFunction<EraApi, "CLEAR", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules"> =
  /* @__PURE__ */ defineOperation("CLEAR", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules");

/**
 * Get a redirect rule.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `path.rule_id`: Identifier of the rule, UUID text.
 *
 * **Errors:**
 * - `401` (inferred): There is no live session.
 * - `403` (inferred): The user's roles do not allow this, or the address is banned after bad logins.
 * - `404` (inferred): No such SIP account or rule.
 * - `default` (inferred): Any other failure, in the platform's one form.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
 * import { getRedirectRule } from "@pbxkit/era/operations";
 *
 * const { data, error } = await getRedirectRule(era, {
 *   path: {
 *     account_id: "00000000-0000-4000-8000-000000000001",
 *     rule_id: "00000000-0000-4000-8000-000000000011",
 *   },
 * });
 * ```
 */
export const getRedirectRule: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");

/**
 * Replace a redirect rule, or create it with this id.
 *
 * The whole rule is replaced, and tied to the SIP account in the path. Its id is the one in the path.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `path.rule_id`: Identifier of the rule, UUID text.
 * - `body`: The rule that takes the place of the one in the path.
 * - `body.enabled` (optional): Whether the rule acts, 1 or 0.
 * - `body.type`: When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. Inferred, not documented: The page's samples have busy, error and dnd; absolute is from another page; the list is not public.
 * - `body.filter_fromnumber` (optional): Mask of the caller's number; `*` is every caller.
 * - `body.tran_number` (optional): Number that calls go to, or a modifier that makes it from the called one.
 * - `body.priority` (optional): Place among the account's rules; the lower value wins.
 * - `body.schedule` (optional): Working hours that the rule acts in. `all` is always. Known values: `"all"`, `"work"`, `"non-work"`. Inferred, not documented: The page's samples have all only; another page of these rules has non-work, pages of related rules work.
 * - `body.periods` (optional): Times of the week when the rule acts.
 * - `body.opts` (optional): Texts and data to store with a rule.
 *
 * **Errors:**
 * - `401` (inferred): There is no live session.
 * - `403` (inferred): The user's roles do not allow this, or the address is banned after bad logins.
 * - `404` (inferred): No such SIP account or rule.
 * - `default` (inferred): Any other failure, in the platform's one form.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
 * import { replaceRedirectRule } from "@pbxkit/era/operations";
 *
 * const { data, error } = await replaceRedirectRule(era, {
 *   path: {
 *     account_id: "00000000-0000-4000-8000-000000000001",
 *     rule_id: "00000000-0000-4000-8000-000000000011",
 *   },
 *   body: {
 *     enabled: 0,
 *     type: "absolute",
 *     filter_fromnumber: "*",
 *     tran_number: "300",
 *     priority: 20,
 *     schedule: "non-work",
 *     periods: [],
 *     opts: { title: "Nights", comment: "", tab: [] },
 *   },
 * });
 * ```
 */
export const replaceRedirectRule: OperationFunction<EraApi, "PUT", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");

/**
 * Change some fields of a redirect rule.
 *
 * The body is merged into the rule: fields that are left out stay as they are. `opts` is merged one level deep, so its absent keys stay too; anything deeper is replaced and, as we take it, so is every list.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `path.rule_id`: Identifier of the rule, UUID text.
 * - `body`: What to change in a rule.
 * - `body.enabled` (optional): Whether the rule acts, 1 or 0.
 * - `body.type` (optional): When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. Inferred, not documented: The page's samples have busy, error and dnd; absolute is from another page; the list is not public.
 * - `body.filter_fromnumber` (optional): Mask of the caller's number; `*` is every caller.
 * - `body.tran_number` (optional): Number that calls go to, or a modifier that makes it from the called one.
 * - `body.priority` (optional): Place among the account's rules; the lower value wins.
 * - `body.schedule` (optional): Working hours that the rule acts in. `all` is always. Known values: `"all"`, `"work"`, `"non-work"`. Inferred, not documented: The page's samples have all only; another page of these rules has non-work, pages of related rules work.
 * - `body.periods` (optional): Times of the week when the rule acts.
 * - `body.opts` (optional): Texts and data to store with a rule.
 *
 * **Errors:**
 * - `401` (inferred): There is no live session.
 * - `403` (inferred): The user's roles do not allow this, or the address is banned after bad logins.
 * - `404` (inferred): No such SIP account or rule.
 * - `default` (inferred): Any other failure, in the platform's one form.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
 * import { updateRedirectRule } from "@pbxkit/era/operations";
 *
 * const { data, error } = await updateRedirectRule(era, {
 *   path: {
 *     account_id: "00000000-0000-4000-8000-000000000001",
 *     rule_id: "00000000-0000-4000-8000-000000000011",
 *   },
 *   body: { enabled: 0, opts: { comment: "Off during the holidays" } },
 * });
 * ```
 */
export const updateRedirectRule: OperationFunction<EraApi, "PATCH", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");

/**
 * Delete a redirect rule.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `path.rule_id`: Identifier of the rule, UUID text.
 *
 * **Errors:**
 * - `401` (inferred): There is no live session.
 * - `403` (inferred): The user's roles do not allow this, or the address is banned after bad logins.
 * - `404` (inferred): No such SIP account or rule.
 * - `default` (inferred): Any other failure, in the platform's one form.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
 * import { deleteRedirectRule } from "@pbxkit/era/operations";
 *
 * const { error } = await deleteRedirectRule(era, {
 *   path: {
 *     account_id: "00000000-0000-4000-8000-000000000001",
 *     rule_id: "00000000-0000-4000-8000-000000000011",
 *   },
 * });
 * ```
 */
export const deleteRedirectRule: OperationFunction<EraApi, "DELETE", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");
