// Generated from specs/era, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { EraApi } from "../client.ts";

export type { OperationFunction };

/**
 * Read what is known of the logged-in user.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/info.html
 * @example
 * ```ts
 * const { data, error } = await getUserInfo(era);
 * ```
 */
export const getUserInfo: OperationFunction<EraApi, "GET", "/rest/v1/user/info"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/info");

/**
 * Download the picture of the logged-in user.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `query.attachment` (optional): Whether the answer is to be saved as a file.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/avatar.html
 * @example
 * ```ts
 * const { data, error } = await downloadAvatar(era);
 * ```
 */
export const downloadAvatar: OperationFunction<EraApi, "GET", "/rest/v1/user/avatar"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/avatar");

/**
 * Set the picture of the logged-in user.
 *
 * At most 204 800 bytes; more is refused with 413 and the platform's code 1506.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `body`: A picture to store. Sent as multipart/form-data.
 * - `body.file`: The picture, at most 204 800 bytes. Inferred, not documented: The page says that the file is sent as multipart; the name of the part is not public.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 * - `413`: The picture is too large.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/avatar.html
 * @example
 * ```ts
 * const { error } = await replaceAvatar(era, { body: { file: new Blob(["..."]) } });
 * ```
 */
export const replaceAvatar: OperationFunction<EraApi, "PUT", "/rest/v1/user/avatar"> =
  /* @__PURE__ */ defineOperation("PUT", "/rest/v1/user/avatar");

/**
 * Remove the picture of the logged-in user.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/avatar.html
 * @example
 * ```ts
 * const { error } = await deleteAvatar(era);
 * ```
 */
export const deleteAvatar: OperationFunction<EraApi, "DELETE", "/rest/v1/user/avatar"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/user/avatar");

/**
 * List the SIP accounts of the logged-in user.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts.html
 * @example
 * ```ts
 * const { data, error } = await listSipAccounts(era);
 * for await (const row of era.paginate(listSipAccounts)) console.log(row);
 * ```
 */
export const listSipAccounts: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/accounts"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/accounts");

/**
 * Read a SIP account of the logged-in user.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts.html
 * @example
 * ```ts
 * const { data, error } = await getSipAccount(era, {
 *   path: { account_id: "00000000-0000-4000-8000-000000000001" },
 * });
 * ```
 */
export const getSipAccount: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/accounts/{account_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/accounts/{account_id}");

/**
 * Read the numbers that ring together with a SIP account.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/parallel.html
 * @example
 * ```ts
 * const { data, error } = await getParallelNumbers(era, {
 *   path: { account_id: "00000000-0000-4000-8000-000000000001" },
 * });
 * ```
 */
export const getParallelNumbers: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/accounts/{account_id}/parallel"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/accounts/{account_id}/parallel");

/**
 * Set the numbers that ring together with a SIP account.
 *
 * The whole list is replaced. Numbers may be outside ones, those of groups, of other domains and of voice menus; one that is given twice rings once.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `body`: Numbers that ring together with a SIP account.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/parallel.html
 * @example
 * ```ts
 * const { data, error } = await setParallelNumbers(era, {
 *   path: { account_id: "00000000-0000-4000-8000-000000000001" },
 *   body: ["102", "*9722"],
 * });
 * ```
 */
export const setParallelNumbers: OperationFunction<EraApi, "PUT", "/rest/v1/user/sip/accounts/{account_id}/parallel"> =
  /* @__PURE__ */ defineOperation("PUT", "/rest/v1/user/sip/accounts/{account_id}/parallel");

/**
 * List the redirect rules of a SIP account.
 *
 * Answers with a bare array in no promised order. The rule with the lowest `priority` wins.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of a SIP account of the logged-in user, UUID text.
 * - `query.filter` (optional): Which rules, by their fields. Written into the address as JSON. Inferred, not documented: The page documents no parameters; collections of the platform take this one as a rule.
 * - `query.order` (optional): What to sort by, the first field first. Written into the address as JSON. Inferred, not documented: The page documents no parameters; collections of the platform take this one as a rule.
 * - `query.offset` (optional): How many rules to pass over before the first one that is returned. At least 0. Inferred, not documented: The page documents no parameters; collections of the platform take this one as a rule.
 * - `query.limit` (optional): How many rules to return at most. Neither default nor maximum is known. At least 1. Inferred, not documented: The page documents no parameters; collections of the platform take this one as a rule.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
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
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
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
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
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
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
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
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
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
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * Inferred, not documented: The page's table of endpoints has the plural path; its sample of this call has the singular.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
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
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/accounts/redirect_rules.html
 * @example
 * ```ts
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

/**
 * List the calls that the logged-in user's SIP accounts take part in.
 *
 * Calls that are going on. Needs roles for call control.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://vendor.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/calls.html
 * @example
 * ```ts
 * const { data, error } = await listSipCalls(era);
 * for await (const row of era.paginate(listSipCalls)) console.log(row);
 * ```
 */
export const listSipCalls: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/calls"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/calls");

/**
 * Read a call of the logged-in user's.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.call_id`: Identifier of the call.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://vendor.era-platform.ru/docs/era/latest/api/rest/v1/user/sip/calls.html
 * @example
 * ```ts
 * const { data, error } = await getSipCall(era, {
 *   path: { call_id: "00000000-0000-4000-8000-000000000061" },
 * });
 * ```
 */
export const getSipCall: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/calls/{call_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/calls/{call_id}");

/**
 * List the domain's users.
 *
 * A row has some of the fields only; `mask` says which.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.filter` (optional): Which elements, by their fields. Written into the address as JSON.
 * - `query.mask` (optional): Which fields to answer with; dotted names lead into a field.
 * - `query.order` (optional): What to sort by, the first field first. Written into the address as JSON.
 * - `query.offset` (optional): How many elements to pass over before the first one that is returned. At least 0.
 * - `query.limit` (optional): How many elements to return at most. Neither default nor maximum is known. At least 1.
 * - `query.flat` (optional): Whether fields that hold others are taken apart into dotted ones.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/users.html
 * @example
 * ```ts
 * const { data, error } = await listUsers(era);
 * for await (const row of era.paginate(listUsers)) console.log(row);
 * ```
 */
export const listUsers: OperationFunction<EraApi, "GET", "/rest/v1/iam/users"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/iam/users");

/**
 * Create a user.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: What a new user is made from.
 * - `body.id` (optional): Identifier for the new element, UUID text; made by the server when it is left out. Inferred, not documented: The conventions of the platform say that a client may give the id of what it creates.
 * - `body.name`: Name of the user.
 * - `body.login`: Login name, without the domain.
 * - `body.pwd`: Password to log in with.
 * - `body.timezone` (optional): Offset of the user's time, or `default` for that of the domain.
 * - `body.opts` (optional): Settings of a user.
 * - `body.ext` (optional): Keys and values of your own to keep with the element. Inferred, not documented: The working days page says so of this field; those of other elements have the same words.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/users.html
 * @example
 * ```ts
 * const { data, error } = await createUser(era, {
 *   body: {
 *     name: "Front Desk",
 *     login: "front.desk",
 *     pwd: "invented-secret",
 *     opts: { title: "Front Desk", roles: ["operator"] },
 *   },
 * });
 * ```
 */
export const createUser: OperationFunction<EraApi, "POST", "/rest/v1/iam/users"> =
  /* @__PURE__ */ defineOperation("POST", "/rest/v1/iam/users");

/**
 * Read a user.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.user_id`: Identifier of the user, UUID text, or `current` for the user who is logged in.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/users.html
 * @example
 * ```ts
 * const { data, error } = await getUser(era, { path: { user_id: "current" } });
 * ```
 */
export const getUser: OperationFunction<EraApi, "GET", "/rest/v1/iam/users/{user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/iam/users/{user_id}");

/**
 * Change some fields of a user.
 *
 * The body is merged into the user: fields that are left out stay as they are.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.user_id`: Identifier of the user, UUID text, or `current` for the user who is logged in.
 * - `body`: What to change in a user.
 * - `body.name` (optional): Name of the user.
 * - `body.login` (optional): Login name, without the domain.
 * - `body.pwd` (optional): Password to log in with.
 * - `body.timezone` (optional): Offset of the user's time, or `default` for that of the domain.
 * - `body.opts` (optional): Settings of a user.
 * - `body.ext` (optional): Keys and values of your own to keep with the element. Inferred, not documented: The working days page says so of this field; those of other elements have the same words.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/users.html
 * @example
 * ```ts
 * const { data, error } = await updateUser(era, {
 *   path: { user_id: "current" },
 *   body: { name: "Front Desk (night)" },
 * });
 * ```
 */
export const updateUser: OperationFunction<EraApi, "PATCH", "/rest/v1/iam/users/{user_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/rest/v1/iam/users/{user_id}");

/**
 * Delete a user.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.user_id`: Identifier of the user, UUID text, or `current` for the user who is logged in.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/users.html
 * @example
 * ```ts
 * const { error } = await deleteUser(era, { path: { user_id: "current" } });
 * ```
 */
export const deleteUser: OperationFunction<EraApi, "DELETE", "/rest/v1/iam/users/{user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/iam/users/{user_id}");

/**
 * Log in.
 *
 * Without `session_type` the server sets a session cookie; with one it answers with a `session_token` for a bearer header. A client with credentials logs in by itself; this is for programs that keep sessions themselves. Five bad logins within three minutes ban the address.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: Credentials of a user.
 * - `body.domain`: The domain (tenant) that the user belongs to.
 * - `body.login`: Login name of the user, without the domain.
 * - `body.pwd`: Password of the user.
 * - `body.session_type` (optional): Asks for a token in place of a cookie. The values are not public.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/sessions.html
 * @example
 * ```ts
 * const { data, error } = await createSession(era, {
 *   body: { domain: "pbx.example", login: "operator", pwd: "invented-secret" },
 * });
 * ```
 */
export const createSession: OperationFunction<EraApi, "POST", "/rest/v1/iam/sessions"> =
  /* @__PURE__ */ defineOperation("POST", "/rest/v1/iam/sessions");

/**
 * Read the session that the call belongs to.
 *
 * Its id can be used to log a WebSocket in.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/sessions.html
 * @example
 * ```ts
 * const { data, error } = await getCurrentSession(era);
 * ```
 */
export const getCurrentSession: OperationFunction<EraApi, "GET", "/rest/v1/iam/sessions/current"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/iam/sessions/current");

/**
 * Log out.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * Inferred, not documented: The page names the operation; that it answers without a body is the rule for DELETE.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/iam/sessions.html
 * @example
 * ```ts
 * const { error } = await deleteCurrentSession(era);
 * ```
 */
export const deleteCurrentSession: OperationFunction<EraApi, "DELETE", "/rest/v1/iam/sessions/current"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/iam/sessions/current");

/**
 * List the redirect rules of the domain.
 *
 * Rules of every account. A row has some of the fields only; `mask` says which. The rule with the lowest `priority` wins.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.filter` (optional): Which elements, by their fields. Written into the address as JSON.
 * - `query.mask` (optional): Which fields to answer with.
 * - `query.order` (optional): What to sort by, the first field first. Written into the address as JSON.
 * - `query.offset` (optional): How many elements to pass over before the first one that is returned. At least 0.
 * - `query.limit` (optional): How many elements to return at most. Neither default nor maximum is known. At least 1.
 * - `query.flat` (optional): Whether fields that hold others are taken apart into dotted ones.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/redirectrules.html
 * @example
 * ```ts
 * const { data, error } = await listDomainRedirectRules(era);
 * for await (const row of era.paginate(listDomainRedirectRules)) console.log(row);
 * ```
 */
export const listDomainRedirectRules: OperationFunction<EraApi, "GET", "/rest/v1/uc/redirectrules"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/redirectrules");

/**
 * Create a redirect rule for a number of the domain.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: What a new rule of the domain is made from.
 * - `body.id` (optional): Identifier for the new element, UUID text; made by the server when it is left out. Inferred, not documented: The conventions of the platform say that a client may give the id of what it creates.
 * - `body.enabled` (optional): Whether the rule acts, 1 or 0.
 * - `body.type`: When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. Inferred, not documented: The page's samples have busy, error and dnd; absolute is from another page; the list is not public.
 * - `body.filter_number`: Mask of the called number that the rule is for: an account's number, or one such as `2XX`.
 * - `body.filter_fromnumber` (optional): Mask of the caller's number; `*` is every caller.
 * - `body.tran_number` (optional): Number that calls go to, or a modifier that makes it from the called one.
 * - `body.priority` (optional): Place among the domain's rules; the lower value wins.
 * - `body.schedule` (optional): Working hours that the rule acts in. `all` is always. Known values: `"all"`, `"work"`, `"non-work"`. Inferred, not documented: The page's samples have all only; another page of these rules has non-work, pages of related rules work.
 * - `body.periods` (optional): Times of the week when the rule acts.
 * - `body.opts` (optional): Texts and data to store with a rule.
 * - `body.ext` (optional): Keys and values of your own to keep with the element. Inferred, not documented: The working days page says so of this field; those of other elements have the same words.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/redirectrules.html
 * @example
 * ```ts
 * const { data, error } = await createDomainRedirectRule(era, {
 *   body: {
 *     enabled: 1,
 *     type: "absolute",
 *     filter_number: "2XX",
 *     filter_fromnumber: "*",
 *     tran_number: "300",
 *     priority: 20,
 *     schedule: "non-work",
 *     opts: { title: "Nights" },
 *   },
 * });
 * ```
 */
export const createDomainRedirectRule: OperationFunction<EraApi, "POST", "/rest/v1/uc/redirectrules"> =
  /* @__PURE__ */ defineOperation("POST", "/rest/v1/uc/redirectrules");

/**
 * Read a redirect rule of the domain.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.rule_id`: Identifier of the rule, UUID text.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/redirectrules.html
 * @example
 * ```ts
 * const { data, error } = await getDomainRedirectRule(era, {
 *   path: { rule_id: "00000000-0000-4000-8000-000000000011" },
 * });
 * ```
 */
export const getDomainRedirectRule: OperationFunction<EraApi, "GET", "/rest/v1/uc/redirectrules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/redirectrules/{rule_id}");

/**
 * Change some fields of a redirect rule of the domain.
 *
 * The body is merged into the rule: fields that are left out stay as they are. `opts` is merged one level deep.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.rule_id`: Identifier of the rule, UUID text.
 * - `body`: What to change in a rule of the domain.
 * - `body.enabled` (optional): Whether the rule acts, 1 or 0.
 * - `body.type` (optional): When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. Inferred, not documented: The page's samples have busy, error and dnd; absolute is from another page; the list is not public.
 * - `body.filter_number` (optional): Mask of the called number that the rule is for: an account's number, or one such as `2XX`.
 * - `body.filter_fromnumber` (optional): Mask of the caller's number; `*` is every caller.
 * - `body.tran_number` (optional): Number that calls go to, or a modifier that makes it from the called one.
 * - `body.priority` (optional): Place among the domain's rules; the lower value wins.
 * - `body.schedule` (optional): Working hours that the rule acts in. `all` is always. Known values: `"all"`, `"work"`, `"non-work"`. Inferred, not documented: The page's samples have all only; another page of these rules has non-work, pages of related rules work.
 * - `body.periods` (optional): Times of the week when the rule acts.
 * - `body.opts` (optional): Texts and data to store with a rule.
 * - `body.ext` (optional): Keys and values of your own to keep with the element. Inferred, not documented: The working days page says so of this field; those of other elements have the same words.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/redirectrules.html
 * @example
 * ```ts
 * const { data, error } = await updateDomainRedirectRule(era, {
 *   path: { rule_id: "00000000-0000-4000-8000-000000000011" },
 *   body: { enabled: 0 },
 * });
 * ```
 */
export const updateDomainRedirectRule: OperationFunction<EraApi, "PATCH", "/rest/v1/uc/redirectrules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/rest/v1/uc/redirectrules/{rule_id}");

/**
 * Delete a redirect rule of the domain.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.rule_id`: Identifier of the rule, UUID text.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/redirectrules.html
 * @example
 * ```ts
 * const { error } = await deleteDomainRedirectRule(era, {
 *   path: { rule_id: "00000000-0000-4000-8000-000000000011" },
 * });
 * ```
 */
export const deleteDomainRedirectRule: OperationFunction<EraApi, "DELETE", "/rest/v1/uc/redirectrules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/uc/redirectrules/{rule_id}");

/**
 * List the domain's SIP users.
 *
 * A row has some of the fields only; `mask` says which.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.filter` (optional): Which elements, by their fields. Written into the address as JSON.
 * - `query.mask` (optional): Which fields to answer with.
 * - `query.order` (optional): What to sort by, the first field first. Written into the address as JSON.
 * - `query.offset` (optional): How many elements to pass over before the first one that is returned. At least 0.
 * - `query.limit` (optional): How many elements to return at most. Neither default nor maximum is known. At least 1.
 * - `query.flat` (optional): Whether fields that hold others are taken apart into dotted ones.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/sipusers.html
 * @example
 * ```ts
 * const { data, error } = await listSipUsers(era);
 * for await (const row of era.paginate(listSipUsers)) console.log(row);
 * ```
 */
export const listSipUsers: OperationFunction<EraApi, "GET", "/rest/v1/uc/sipusers"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/sipusers");

/**
 * Create a SIP user.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: What a new SIP user is made from.
 * - `body.id` (optional): Identifier for the new element, UUID text; made by the server when it is left out. Inferred, not documented: The conventions of the platform say that a client may give the id of what it creates.
 * - `body.name` (optional): Name to show. May hold templates, such as `{D}`.
 * - `body.login`: Login name of the devices.
 * - `body.pwd` (optional): Password of the devices.
 * - `body.phonenumber`: Internal number.
 * - `body.reg` (optional): Whether the devices register, 1 or 0.
 * - `body.iduser` (optional): Identifier of the user that it belongs to; a UUID of zeros for none.
 * - `body.timezone` (optional): Offset of its time, or `default` for that of the domain.
 * - `body.lic` (optional): What the licence allows.
 * - `body.opts` (optional): Settings of a SIP user.
 * - `body.ext` (optional): Keys and values of your own to keep with the element. Inferred, not documented: The working days page says so of this field; those of other elements have the same words.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/sipusers.html
 * @example
 * ```ts
 * const { data, error } = await createSipUser(era, {
 *   body: {
 *     name: "Front Desk",
 *     login: "sip150",
 *     pwd: "invented-secret",
 *     phonenumber: "150",
 *     reg: 1,
 *     iduser: "00000000-0000-4000-8000-000000000031",
 *     lic: { devices: 2 },
 *   },
 * });
 * ```
 */
export const createSipUser: OperationFunction<EraApi, "POST", "/rest/v1/uc/sipusers"> =
  /* @__PURE__ */ defineOperation("POST", "/rest/v1/uc/sipusers");

/**
 * Read a SIP user.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.sip_user_id`: Identifier of the SIP user, UUID text.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/sipusers.html
 * @example
 * ```ts
 * const { data, error } = await getSipUser(era, {
 *   path: { sip_user_id: "00000000-0000-4000-8000-000000000001" },
 * });
 * ```
 */
export const getSipUser: OperationFunction<EraApi, "GET", "/rest/v1/uc/sipusers/{sip_user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/sipusers/{sip_user_id}");

/**
 * Change some fields of a SIP user.
 *
 * The body is merged into the SIP user: fields that are left out stay as they are.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.sip_user_id`: Identifier of the SIP user, UUID text.
 * - `body`: What to change in a SIP user.
 * - `body.name` (optional): Name to show. May hold templates, such as `{D}`.
 * - `body.login` (optional): Login name of the devices.
 * - `body.pwd` (optional): Password of the devices.
 * - `body.phonenumber` (optional): Internal number.
 * - `body.reg` (optional): Whether the devices register, 1 or 0.
 * - `body.iduser` (optional): Identifier of the user that it belongs to; a UUID of zeros for none.
 * - `body.timezone` (optional): Offset of its time, or `default` for that of the domain.
 * - `body.lic` (optional): What the licence allows.
 * - `body.opts` (optional): Settings of a SIP user.
 * - `body.ext` (optional): Keys and values of your own to keep with the element. Inferred, not documented: The working days page says so of this field; those of other elements have the same words.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/sipusers.html
 * @example
 * ```ts
 * const { data, error } = await updateSipUser(era, {
 *   path: { sip_user_id: "00000000-0000-4000-8000-000000000001" },
 *   body: { opts: { comment: "On loan" } },
 * });
 * ```
 */
export const updateSipUser: OperationFunction<EraApi, "PATCH", "/rest/v1/uc/sipusers/{sip_user_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/rest/v1/uc/sipusers/{sip_user_id}");

/**
 * Delete a SIP user.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.sip_user_id`: Identifier of the SIP user, UUID text.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/sipusers.html
 * @example
 * ```ts
 * const { error } = await deleteSipUser(era, {
 *   path: { sip_user_id: "00000000-0000-4000-8000-000000000001" },
 * });
 * ```
 */
export const deleteSipUser: OperationFunction<EraApi, "DELETE", "/rest/v1/uc/sipusers/{sip_user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/uc/sipusers/{sip_user_id}");

/**
 * List the states of the domain's SIP users.
 *
 * Who is online and who is not.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.filter` (optional): Which states. Written into the address as JSON.
 * - `query.mask` (optional): Which fields to answer with; dotted names lead into a field.
 * - `query.offset` (optional): How many elements to pass over before the first one that is returned. At least 0.
 * - `query.limit` (optional): How many elements to return at most. Neither default nor maximum is known. At least 1.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/sipuser_states.html
 * @example
 * ```ts
 * const { data, error } = await listSipUserStates(era);
 * for await (const row of era.paginate(listSipUserStates)) console.log(row);
 * ```
 */
export const listSipUserStates: OperationFunction<EraApi, "GET", "/rest/v1/uc/sipuser_states"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/sipuser_states");

/**
 * List the domain's calls.
 *
 * Calls that are going on.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see http://r2demo.rostell.ru/docs/r/develop/api/rest/v1/uc/calls.html
 * @example
 * ```ts
 * const { data, error } = await listCalls(era);
 * for await (const row of era.paginate(listCalls)) console.log(row);
 * ```
 */
export const listCalls: OperationFunction<EraApi, "GET", "/rest/v1/uc/calls"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/calls");

/**
 * Read a call of the domain's.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.call_id`: Identifier of the call.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see http://r2demo.rostell.ru/docs/r/develop/api/rest/v1/uc/calls.html
 * @example
 * ```ts
 * const { data, error } = await getCall(era, {
 *   path: { call_id: "00000000-0000-4000-8000-000000000061" },
 * });
 * ```
 */
export const getCall: OperationFunction<EraApi, "GET", "/rest/v1/uc/calls/{call_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/calls/{call_id}");

/**
 * End a call.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.call_id`: Identifier of the call.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see http://r2demo.rostell.ru/docs/r/develop/api/rest/v1/uc/calls.html
 * @example
 * ```ts
 * const { error } = await deleteCall(era, {
 *   path: { call_id: "00000000-0000-4000-8000-000000000061" },
 * });
 * ```
 */
export const deleteCall: OperationFunction<EraApi, "DELETE", "/rest/v1/uc/calls/{call_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/uc/calls/{call_id}");

/**
 * List the domain's conferences.
 *
 * Conferences that are going on.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `401`, `403`, `default` (all inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/conferences.html
 * @example
 * ```ts
 * const { data, error } = await listConferences(era);
 * for await (const row of era.paginate(listConferences)) console.log(row);
 * ```
 */
export const listConferences: OperationFunction<EraApi, "GET", "/rest/v1/uc/conferences"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/conferences");

/**
 * Read a conference.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.conference_id`: Identifier of the conference.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/conferences.html
 * @example
 * ```ts
 * const { data, error } = await getConference(era, {
 *   path: { conference_id: "00000000-0000-4000-8000-000000000071" },
 * });
 * ```
 */
export const getConference: OperationFunction<EraApi, "GET", "/rest/v1/uc/conferences/{conference_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/conferences/{conference_id}");

/**
 * End a conference.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.conference_id`: Identifier of the conference.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/conferences.html
 * @example
 * ```ts
 * const { error } = await deleteConference(era, {
 *   path: { conference_id: "00000000-0000-4000-8000-000000000071" },
 * });
 * ```
 */
export const deleteConference: OperationFunction<EraApi, "DELETE", "/rest/v1/uc/conferences/{conference_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/uc/conferences/{conference_id}");

/**
 * List the participants of a conference.
 *
 * The path is spelled as the platform spells it.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.conference_id`: Identifier of the conference.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/conferences.html
 * @example
 * ```ts
 * const { data, error } = await listConferenceParticipants(era, {
 *   path: { conference_id: "00000000-0000-4000-8000-000000000071" },
 * });
 * for await (const row of era.paginate(listConferenceParticipants, {
 *   path: { conference_id: "00000000-0000-4000-8000-000000000071" },
 * })) console.log(row);
 * ```
 */
export const listConferenceParticipants: OperationFunction<EraApi, "GET", "/rest/v1/uc/conferences/{conference_id}/paticipants"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/conferences/{conference_id}/paticipants");

/**
 * Read a participant of a conference.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.conference_id`: Identifier of the conference.
 * - `path.participant_id`: Identifier of the participant.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/conferences.html
 * @example
 * ```ts
 * const { data, error } = await getConferenceParticipant(era, {
 *   path: {
 *     conference_id: "00000000-0000-4000-8000-000000000071",
 *     participant_id: "00000000-0000-4000-8000-000000000081",
 *   },
 * });
 * ```
 */
export const getConferenceParticipant: OperationFunction<EraApi, "GET", "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}");

/**
 * Take a participant out of a conference.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.conference_id`: Identifier of the conference.
 * - `path.participant_id`: Identifier of the participant.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/conferences.html
 * @example
 * ```ts
 * const { error } = await deleteConferenceParticipant(era, {
 *   path: {
 *     conference_id: "00000000-0000-4000-8000-000000000071",
 *     participant_id: "00000000-0000-4000-8000-000000000081",
 *   },
 * });
 * ```
 */
export const deleteConferenceParticipant: OperationFunction<EraApi, "DELETE", "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}");

/**
 * Read who hears whom in a conference.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.conference_id`: Identifier of the conference.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404`, `default` (inferred); see "Errors" in the README.
 *
 * @see https://docs.era-platform.ru/docs/era/latest/api/rest/v1/uc/conferences.html
 * @example
 * ```ts
 * const { data, error } = await getConferenceTopology(era, {
 *   path: { conference_id: "00000000-0000-4000-8000-000000000071" },
 * });
 * ```
 */
export const getConferenceTopology: OperationFunction<EraApi, "GET", "/rest/v1/uc/conferences/{conference_id}/topology"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/uc/conferences/{conference_id}/topology");
