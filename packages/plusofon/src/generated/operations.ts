// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { PlusofonApi } from "../client.ts";

export type { OperationFunction };

/**
 * List the messages that were sent and received.
 *
 * Give the filters with every page; the links in the answer lose them. The vendor's page puts the filters into the body of the GET, which few clients can send; as query parameters they work, too.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.date_from` (optional): Messages from this day on.
 * - `query.date_to` (optional): Messages up to this day.
 * - `query.incoming` (optional): 1 for those that were received only, 0 for those that were sent only.
 * - `query.sender` (optional): Number that they come from.
 * - `query.receiver` (optional): Number that they go to.
 * - `query.page` (optional): Number of the page, counted from 1. Observed, not documented: Public clients send it; only the top of the vendor's pages could be read.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known. At least 1. Default `15`. Inferred, not documented: The page gives neither bounds nor default; every answer without a limit has 15 rows a page.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/sms
 * @example
 * ```ts
 * const { data, error } = await listSms(plusofon);
 * for await (const row of plusofon.paginate(listSms)) console.log(row);
 * ```
 */
export const listSms: OperationFunction<PlusofonApi, "GET", "/api/v1/sms"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sms");

/**
 * Send a message.
 *
 * Costs money, for each part of a long message. A repeat sends a second message. A refusal can come with status 200 and `success: false`.
 *
 * **Effect:** a repeat would send again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: A message to send.
 * - `body.text`: The text. A long one is sent in parts.
 * - `body.number_id`: Identifier of the own number that it comes from, an `id` of `GET /number/sms`.
 * - `body.to`: Number that it goes to, of 11 digits: an integer or text, with or without a plus. Inferred, not documented: Public clients send an integer or digits; the plus is the usual way to write a number.
 * - `body.dlr_level` (optional): Whose reports of delivery to send on. 1 is the operator's message centre, 2 the phone, 3 both.
 * - `body.reject_long` (optional): Whether to refuse a text that needs several parts.
 * - `body.count_pdu` (optional): Whether to say in the answer how many parts it was.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/sms
 * @example
 * ```ts
 * const { data, error } = await sendSms(plusofon, {
 *   body: { text: "Your order is ready.", number_id: 31, to: "70000000009", dlr_level: 2 },
 * });
 * ```
 */
export const sendSms: OperationFunction<PlusofonApi, "POST", "/api/v1/sms"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/sms");

/**
 * Get the messages with one other number.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.number`: The other side's number, digits without a plus.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client with tests reads it so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/sms
 * @example
 * ```ts
 * const { data, error } = await listSmsDialog(plusofon, { path: { number: "70000000009" } });
 * for await (const row of plusofon.paginate(listSmsDialog, { path: { number: "70000000009" } })) console.log(row);
 * ```
 */
export const listSmsDialog: OperationFunction<PlusofonApi, "GET", "/api/v1/sms/dialog/{number}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sms/dialog/{number}");

/**
 * Say where messages that come to a number are told to.
 *
 * Each number has one address; this one replaces it. What is sent there is the webhook `incomingSms`.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `body`: Where messages that come to a number are told to.
 * - `body.number`: The own number. Inferred, not documented: The page says string; every number in its samples has 11 digits and no plus.
 * - `body.url`: Address that Plusofon posts to.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client sets it so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/sms
 * @example
 * ```ts
 * const { data, error } = await setSmsUrl(plusofon, {
 *   body: { number: "70000000001", url: "https://my.example.com/hooks/invented-secret" },
 * });
 * ```
 */
export const setSmsUrl: OperationFunction<PlusofonApi, "POST", "/api/v1/sms/url"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/sms/url");

/**
 * List the calls of a period.
 *
 * Give the filters with every page; the links in the answer lose them. The zone of the times is not known, neither here nor in the answer, nor whether the list begins with the oldest call.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.date_from` (optional): Calls from this time on, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. Observed, not documented: Two independent public clients send it.
 * - `query.date_to` (optional): Calls up to this time, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. Observed, not documented: Two independent public clients send it.
 * - `query.direction` (optional): Which calls to list. Known values: `"all"`, `"internal"`, `"external"`. Observed, not documented: Public clients send it.
 * - `query.columns[]` (optional): Fields that the rows have. Observed, not documented: One public client sends it, with the key repeated for each field.
 * - `query.page` (optional): Number of the page, counted from 1. Observed, not documented: Public clients send it; only the top of the vendor's pages could be read.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known; 100 is used. Default `15`. Observed, not documented: Public clients send it; only the top of the vendor's pages could be read.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: Two independent public clients read the list so; the vendor's page could not be read.
 *
 * @see https://help.plusofon.ru
 * @example
 * ```ts
 * const { data, error } = await listCalls(plusofon);
 * for await (const row of plusofon.paginate(listCalls)) console.log(row);
 * ```
 */
export const listCalls: OperationFunction<PlusofonApi, "GET", "/api/v1/call"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/call");

/**
 * Call an employee, then connect a client.
 *
 * The employee's side rings first; once it is taken, the client's phone rings and shows `line_number`. A repeat calls again. What a successful answer says besides was not seen.
 *
 * **Effect:** a repeat would start again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: Whom to call, and what to show.
 * - `body.number`: Number of the client. Inferred, not documented: The page says string; every number in its samples has 11 digits and no plus.
 * - `body.line_number`: Own number that the client sees. Inferred, not documented: The page says string; every number in its samples has 11 digits and no plus.
 * - `body.sip_id` (optional): Identifier of the SIP account that rings first, as text.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: Two independent public clients call so; neither reads the body of the answer.
 *
 * @see https://help.plusofon.ru
 * @example
 * ```ts
 * const { data, error } = await startQuickCall(plusofon, {
 *   body: { number: "70000000001", line_number: "70000000002", sip_id: "501" },
 * });
 * ```
 */
export const startQuickCall: OperationFunction<PlusofonApi, "POST", "/api/v1/call/quickcall"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/call/quickcall");

/**
 * Get the address of a call's recording.
 *
 * A recording is there some time after the call; until then the answer is 404 or 204.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.call_id`: Identifier of the call.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * Observed, not documented: One public client with tests reads it so; the vendor's page could not be read.
 *
 * @see https://help.plusofon.ru
 * @example
 * ```ts
 * const { data, error } = await getCallRecord(plusofon, {
 *   path: { call_id: "00000000-0000-4000-8000-0000000000c1" },
 * });
 * ```
 */
export const getCallRecord: OperationFunction<PlusofonApi, "GET", "/api/v1/call/{call_id}/record"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/call/{call_id}/record");

/**
 * List the Flash Call accounts.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await listFlashCallAccounts(plusofon);
 * for await (const row of plusofon.paginate(listFlashCallAccounts)) console.log(row);
 * ```
 */
export const listFlashCallAccounts: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call");

/**
 * Create a Flash Call account.
 *
 * A repeat makes another account.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: What a new account is made from.
 * - `body.name`: Name of the account.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await createFlashCallAccount(plusofon, { body: { name: "Shop" } });
 * ```
 */
export const createFlashCallAccount: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call");

/**
 * Delete a Flash Call account.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.id`: Identifier of the Flash Call account.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * Observed, not documented: One public client deletes so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await deleteFlashCallAccount(plusofon, { path: { id: 81 } });
 * ```
 */
export const deleteFlashCallAccount: OperationFunction<PlusofonApi, "DELETE", "/api/v1/flash-call/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/v1/flash-call/{id}");

/**
 * Get the limits of Flash Call.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: Two independent public clients read it so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await getFlashCallSettings(plusofon);
 * ```
 */
export const getFlashCallSettings: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call/settings"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call/settings");

/**
 * Change the limits of Flash Call.
 *
 * Whether fields that are left out stay as they are was not seen.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `body`: The limits of Flash Call.
 * - `body.calls_per_user_hour` (optional): Calls to one phone in an hour.
 * - `body.calls_per_user_day` (optional): Calls to one phone in a day.
 * - `body.calls_per_hour` (optional): Calls in an hour.
 * - `body.calls_per_day` (optional): Calls in a day.
 * - `body.token_lifetime_sec` (optional): Seconds that a key is good for.
 * - `body.pin_tries` (optional): Pins that may be tried with one key.
 * - `body.return_operator` (optional): Whether `send` answers with the phone's operator.
 * - `body.return_pin` (optional): Whether `send` answers with the pin.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: Two independent public clients write it so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await updateFlashCallSettings(plusofon, {
 *   body: { token_lifetime_sec: 300, pin_tries: 3 },
 * });
 * ```
 */
export const updateFlashCallSettings: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/settings"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/settings");

/**
 * List the packages of Flash Call.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client reads them; an older page of the vendor names them.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await listFlashCallProposals(plusofon);
 * for await (const row of plusofon.paginate(listFlashCallProposals)) console.log(row);
 * ```
 */
export const listFlashCallProposals: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call/proposals"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call/proposals");

/**
 * Get the package of a Flash Call account.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of the Flash Call account.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * Observed, not documented: One public client reads it; an older page of the vendor names packages.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await getFlashCallProposal(plusofon, { path: { account_id: 81 } });
 * ```
 */
export const getFlashCallProposal: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call/proposals/{account_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call/proposals/{account_id}");

/**
 * Change the package of a Flash Call account.
 *
 * Costs money. What the body must hold was not seen.
 *
 * **Effect:** a repeat would set again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.account_id`: Identifier of the Flash Call account.
 * - `body` (optional): Which package to change to. The fields were not seen.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * Observed, not documented: One public client calls it; its body could not be read.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await setFlashCallProposal(plusofon, {
 *   path: { account_id: 81 },
 *   body: { proposal_id: 2 },
 * });
 * ```
 */
export const setFlashCallProposal: OperationFunction<PlusofonApi, "PUT", "/api/v1/flash-call/proposals/{account_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/v1/flash-call/proposals/{account_id}");

/**
 * Call a phone, with the pin as the last digits of the caller.
 *
 * Rings somebody and costs money. A repeat calls again. Takes the token of a Flash Call account, not that of the cabinet, which is refused with 403.
 *
 * **Effect:** a repeat would send again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: Which phone to call.
 * - `body.phone`: The phone to call. Observed, not documented: Public clients send such numbers, and one checks for the form.
 * - `body.pin` (optional): The pin to show; without it, Plusofon makes one up. Observed, not documented: Public clients send four digits; the guide of one says four to six.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: Four independent public clients send so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await sendFlashCall(plusofon, { body: { phone: "70000000009", pin: "4071" } });
 * ```
 */
export const sendFlashCall: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/send"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/send");

/**
 * Check the pin that a person typed in.
 *
 * Each try counts against `pin_tries`. A wrong pin is an error: a status other than 200, or `success: false`. Takes the token of a Flash Call account, not that of the cabinet, which is refused with 403.
 *
 * **Effect:** a repeat would check again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: The pin that a person typed in.
 * - `body.key`: The key that `send` answered with.
 * - `body.pin`: The pin. Observed, not documented: Public clients send four digits; the guide of one says four to six.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * Observed, not documented: Three independent public clients check so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await checkFlashCall(plusofon, { body: { key: "invented-key-1", pin: "4071" } });
 * ```
 */
export const checkFlashCall: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/check"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/check");

/**
 * Hand out a number for a person to call, to prove a phone number.
 *
 * Plusofon sends the webhook `callToAuth` to `hook_url`, twice with the same keys; the first delivery comes when the number is handed out and proves nothing. Takes the token of a Flash Call account, not that of the cabinet, which is refused with 403.
 *
 * **Effect:** a repeat would start again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: Which phone to prove.
 * - `body.phone`: The phone that the person will call from. Observed, not documented: Public clients send such numbers, and one checks for the form.
 * - `body.hook_url`: Address that Plusofon posts to.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: Three independent public clients start so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/flash-call
 * @example
 * ```ts
 * const { data, error } = await startCallToAuth(plusofon, {
 *   body: { phone: "70000000009", hook_url: "https://my.example.com/hooks/invented-secret" },
 * });
 * ```
 */
export const startCallToAuth: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/call-to-auth"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/call-to-auth");

/**
 * Get the account's balance.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/payment
 * @example
 * ```ts
 * const { data, error } = await getBalance(plusofon);
 * ```
 */
export const getBalance: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/balance"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/balance");

/**
 * Get the balance below which the account is warned.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/payment
 * @example
 * ```ts
 * const { data, error } = await getBalanceNotice(plusofon);
 * ```
 */
export const getBalanceNotice: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/notice"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/notice");

/**
 * List what was paid and what was charged.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.operation_type`: Kind of the operations. Known values: `"payment"`, `"charge"`, `"subscription"`. Observed, not documented: One public test suite reads these from the live API.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * Observed, not documented: One public test suite reads it from the live API; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/payment
 * @example
 * ```ts
 * const { data, error } = await listPayments(plusofon, { path: { operation_type: "payment" } });
 * for await (const row of plusofon.paginate(listPayments, { path: { operation_type: "payment" } })) console.log(row);
 * ```
 */
export const listPayments: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/history/{operation_type}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/history/{operation_type}");

/**
 * Get whether the account is topped up by itself.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public test suite reads it from the live API; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/payment
 * @example
 * ```ts
 * const { data, error } = await getAutopay(plusofon);
 * ```
 */
export const getAutopay: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/autopay"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/autopay");

/**
 * List the connected numbers.
 *
 * The vendor's page puts the filter into the body of the GET; it is a query parameter here, as working clients send such filters. Whether the list has pages was not seen.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.phone_type` (optional): Kind of the numbers. Known values: `"abc"`, `"def"`, `"800"`.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/number
 * @example
 * ```ts
 * const { data, error } = await listNumbers(plusofon);
 * for await (const row of plusofon.paginate(listNumbers)) console.log(row);
 * ```
 */
export const listNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number");

/**
 * List the connected numbers that can send messages.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client reads it so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/number
 * @example
 * ```ts
 * const { data, error } = await listSmsNumbers(plusofon);
 * for await (const row of plusofon.paginate(listSmsNumbers)) console.log(row);
 * ```
 */
export const listSmsNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number/sms"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number/sms");

/**
 * Search for numbers that can be bought.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.owner_type` (optional): Use of the numbers. Known values: `"business"`, `"personal"`.
 * - `query.number_type` (optional): Sent as 0 by the client that was seen; its meaning is not known.
 * - `query.phone_type` (optional): Kind of the numbers. Known values: `"abc"`, `"def"`, `"800"`.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client searches so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/number
 * @example
 * ```ts
 * const { data, error } = await searchNumbers(plusofon);
 * for await (const row of plusofon.paginate(searchNumbers)) console.log(row);
 * ```
 */
export const searchNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number/search"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number/search");

/**
 * Reserve a number, to buy it later.
 *
 * **Effect:** a repeat would reserve again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: The number to reserve.
 * - `body.number`: A number as the search gives it. From 1000000000 to 99999999999. Observed, not documented: One public client sends what the search gave it.
 * - `body.owner_type`: Use of a telephone number. `business` takes several calls at once and serves the PBX, `personal` takes one call and serves one person.
 * - `body.short` (optional): Sent by the client that was seen; its meaning is not known. One of: `1`.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client reserves so; only the top of the vendor's page could be read.
 *
 * @see https://help.plusofon.ru/api/v1/number
 * @example
 * ```ts
 * const { data, error } = await reserveNumber(plusofon, {
 *   body: { number: 7000000101, owner_type: "personal", short: 1 },
 * });
 * ```
 */
export const reserveNumber: OperationFunction<PlusofonApi, "POST", "/api/v1/number/reserve"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/number/reserve");

/**
 * Buy numbers.
 *
 * Costs money.
 *
 * **Effect:** a repeat would buy again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: The numbers to buy.
 * - `body.numbers`: The numbers.
 * - `body.owner_type`: Use of a telephone number. `business` takes several calls at once and serves the PBX, `personal` takes one call and serves one person.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/number
 * @example
 * ```ts
 * const { data, error } = await buyNumbers(plusofon, {
 *   body: { numbers: [7000000101], owner_type: "personal" },
 * });
 * ```
 */
export const buyNumbers: OperationFunction<PlusofonApi, "POST", "/api/v1/number/buy"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/number/buy");

/**
 * List the connected numbers of other operators.
 *
 * Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/number_external
 * @example
 * ```ts
 * const { data, error } = await listExternalNumbers(plusofon);
 * for await (const row of plusofon.paginate(listExternalNumbers)) console.log(row);
 * ```
 */
export const listExternalNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number/external"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number/external");

/**
 * List the SIP accounts of the cabinet.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.page` (optional): Number of the page, counted from 1. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known. At least 1. Default `15`. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await listSipAccounts(plusofon);
 * for await (const row of plusofon.paginate(listSipAccounts)) console.log(row);
 * ```
 */
export const listSipAccounts: OperationFunction<PlusofonApi, "GET", "/api/v1/sip"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip");

/**
 * Create a SIP account.
 *
 * A PUT on the collection that creates: a repeat makes another account, unless the server refuses the number as taken; the page does not say whether it does. The answer holds no id; the URL of the new account is in the header `Location`.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `body`: What a new SIP account is made from.
 * - `body.name`: Name of the account.
 * - `body.number`: Internal number, from 200 to 99999.
 * - `body.role` (optional): Note on the account, such as a person's role, town or department.
 * - `body.aon` (optional): Identifier of the telephone number that outgoing calls show.
 * - `body.sequence_rule` (optional): How calls are distributed. `single` rings one place after another, `simultaneous` all at once. Known values: `"single"`, `"simultaneous"`, `"Order"`. Inferred, not documented: The page's tables name single and simultaneous; its samples send Order, a value of the groups resource.
 * - `body.sip_timeout`: Seconds to ring the account itself, from 0 to 90 in steps of 5.
 * - `body.phone_number` (optional): Telephone number to forward calls to. Inferred, not documented: The page says string; every number in its samples has 11 digits and no plus.
 * - `body.phone_timeout` (optional): Seconds to ring the telephone number, from 0 to 90 in steps of 5. Inferred, not documented: The page's table says string; its sample has an integer, like every other timeout.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await createSipAccount(plusofon, {
 *   body: {
 *     name: "Reception",
 *     number: 201,
 *     role: "Ground floor",
 *     aon: 31,
 *     sequence_rule: "single",
 *     sip_timeout: 30,
 *     phone_number: "70000000002",
 *     phone_timeout: 20,
 *   },
 * });
 * ```
 */
export const createSipAccount: OperationFunction<PlusofonApi, "PUT", "/api/v1/sip"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/v1/sip");

/**
 * List the registration states of the cabinet's SIP accounts.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.page` (optional): Number of the page, counted from 1. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known. At least 1. Default `15`. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await listSipAccountStatuses(plusofon);
 * for await (const row of plusofon.paginate(listSipAccountStatuses)) console.log(row);
 * ```
 */
export const listSipAccountStatuses: OperationFunction<PlusofonApi, "GET", "/api/v1/sip/statuses"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip/statuses");

/**
 * Get a SIP account.
 *
 * The answer holds the SIP login and password that a phone registers with.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await getSipAccount(plusofon, { path: { sip_id: 501 } });
 * ```
 */
export const getSipAccount: OperationFunction<PlusofonApi, "GET", "/api/v1/sip/{sip_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip/{sip_id}");

/**
 * Change a SIP account.
 *
 * Fields that are left out stay as they are.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 * - `body`: What to change in a SIP account.
 * - `body.name` (optional): Name of the account.
 * - `body.password` (optional): SIP password.
 * - `body.number` (optional): Internal number, from 200 to 99999.
 * - `body.role` (optional): Note on the account, such as a person's role, town or department. Null for none. Inferred, not documented: The page says string; the answers can have none, and null is how the framework unsets a field.
 * - `body.aon` (optional): Identifier of the telephone number that outgoing calls show. Null for none. Inferred, not documented: The page says integer; the answers can have none, and null is how the framework unsets a field.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await updateSipAccount(plusofon, {
 *   path: { sip_id: 501 },
 *   body: {
 *     name: "Reception (day)",
 *     password: "another-invented-secret",
 *     number: 203,
 *     role: "First floor",
 *     aon: 32,
 *   },
 * });
 * ```
 */
export const updateSipAccount: OperationFunction<PlusofonApi, "PATCH", "/api/v1/sip/{sip_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/api/v1/sip/{sip_id}");

/**
 * Delete a SIP account.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await deleteSipAccount(plusofon, { path: { sip_id: 501 } });
 * ```
 */
export const deleteSipAccount: OperationFunction<PlusofonApi, "DELETE", "/api/v1/sip/{sip_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/v1/sip/{sip_id}");

/**
 * List the scenarios of a SIP account.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 * - `query.page` (optional): Number of the page, counted from 1. Inferred, not documented: The page gives neither bounds nor default; the answers count pages from 1.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known. At least 1. Default `15`. Inferred, not documented: The page gives neither bounds nor default; every answer without a limit has 15 rows a page.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await listSipScenarios(plusofon, { path: { sip_id: 501 } });
 * for await (const row of plusofon.paginate(listSipScenarios, { path: { sip_id: 501 } })) console.log(row);
 * ```
 */
export const listSipScenarios: OperationFunction<PlusofonApi, "GET", "/api/v1/sip/{sip_id}/scenarios"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip/{sip_id}/scenarios");

/**
 * Create a scenario for a SIP account.
 *
 * A repeat makes another scenario. The answer holds no id; the URL of the new scenario is in the header `Location`.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 * - `body`: What a scenario is made from, the same for creating and changing one.
 * - `body.name`: Name of the scenario.
 * - `body.sequence_rule`: How calls are distributed. `single` rings one place after another, `simultaneous` all at once. Known values: `"single"`, `"simultaneous"`, `"Order"`. Inferred, not documented: The page's tables name single and simultaneous; its samples send Order, a value of the groups resource.
 * - `body.sip_timeout`: Seconds to ring the account itself, from 0 to 90 in steps of 5.
 * - `body.phones` (optional): Telephone numbers to forward calls to, at most 5.
 * - `body.voicemail`: Whether calls that nobody takes end in voicemail.
 * - `body.voicemail_media_id` (optional): Identifier of the media file that greets voicemail callers.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await createSipScenario(plusofon, {
 *   path: { sip_id: 501 },
 *   body: {
 *     name: "On the road",
 *     sequence_rule: "simultaneous",
 *     sip_timeout: 10,
 *     phones: [{ number: "70000000003", timeout: 45 }],
 *     voicemail: true,
 *     voicemail_media_id: 71,
 *   },
 * });
 * ```
 */
export const createSipScenario: OperationFunction<PlusofonApi, "POST", "/api/v1/sip/{sip_id}/scenarios"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/sip/{sip_id}/scenarios");

/**
 * Change a scenario of a SIP account.
 *
 * Takes the same fields as creating one, the required ones included.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 * - `path.scenario_id`: Identifier of the scenario. Inferred, not documented: The page leaves the table of path parameters out; its samples and every answer have integers.
 * - `body`: What a scenario is made from, the same for creating and changing one.
 * - `body.name`: Name of the scenario.
 * - `body.sequence_rule`: How calls are distributed. `single` rings one place after another, `simultaneous` all at once. Known values: `"single"`, `"simultaneous"`, `"Order"`. Inferred, not documented: The page's tables name single and simultaneous; its samples send Order, a value of the groups resource.
 * - `body.sip_timeout`: Seconds to ring the account itself, from 0 to 90 in steps of 5.
 * - `body.phones` (optional): Telephone numbers to forward calls to, at most 5.
 * - `body.voicemail`: Whether calls that nobody takes end in voicemail.
 * - `body.voicemail_media_id` (optional): Identifier of the media file that greets voicemail callers.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await updateSipScenario(plusofon, {
 *   path: { sip_id: 501, scenario_id: 901 },
 *   body: {
 *     name: "On the road",
 *     sequence_rule: "single",
 *     sip_timeout: 15,
 *     phones: [{ number: "70000000003", timeout: 30 }, { number: "70000000004", timeout: 30 }],
 *     voicemail: false,
 *   },
 * });
 * ```
 */
export const updateSipScenario: OperationFunction<PlusofonApi, "PUT", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}");

/**
 * Make a scenario the active one of its SIP account.
 *
 * Takes no body.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 * - `path.scenario_id`: Identifier of the scenario. Inferred, not documented: The page leaves the table of path parameters out; its samples and every answer have integers.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await activateSipScenario(plusofon, { path: { sip_id: 501, scenario_id: 901 } });
 * ```
 */
export const activateSipScenario: OperationFunction<PlusofonApi, "PATCH", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}");

/**
 * Delete a scenario of a SIP account.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.sip_id`: Identifier of the SIP account. Inferred, not documented: The page's table says string; its samples and every answer have integers.
 * - `path.scenario_id`: Identifier of the scenario. Inferred, not documented: The page leaves the table of path parameters out; its samples and every answer have integers.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * Inferred, not documented: The path in the page's heading stops before the scenario's id; the page's sample call has it.
 *
 * @see https://help.plusofon.ru/api/v1/sip
 * @example
 * ```ts
 * const { data, error } = await deleteSipScenario(plusofon, { path: { sip_id: 501, scenario_id: 901 } });
 * ```
 */
export const deleteSipScenario: OperationFunction<PlusofonApi, "DELETE", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}");

/**
 * List the groups of employees.
 *
 * Whether the list has pages was not seen. Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/groups
 * @example
 * ```ts
 * const { data, error } = await listGroups(plusofon);
 * for await (const row of plusofon.paginate(listGroups)) console.log(row);
 * ```
 */
export const listGroups: OperationFunction<PlusofonApi, "GET", "/api/v1/groups"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/groups");

/**
 * List the scenarios of incoming calls.
 *
 * Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.page` (optional): Number of the page, counted from 1. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known. At least 1. Default `15`. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/scenario
 * @example
 * ```ts
 * const { data, error } = await listScenarios(plusofon);
 * for await (const row of plusofon.paginate(listScenarios)) console.log(row);
 * ```
 */
export const listScenarios: OperationFunction<PlusofonApi, "GET", "/api/v1/scenario"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/scenario");

/**
 * List the sound files.
 *
 * `voicemail_media_id` of a SIP scenario is an `id` of this list. Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.page` (optional): Number of the page, counted from 1. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known. At least 1. Default `15`. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/media
 * @example
 * ```ts
 * const { data, error } = await listMedia(plusofon);
 * for await (const row of plusofon.paginate(listMedia)) console.log(row);
 * ```
 */
export const listMedia: OperationFunction<PlusofonApi, "GET", "/api/v1/media"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/media");

/**
 * List the lists of contacts.
 *
 * Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.page` (optional): Number of the page, counted from 1. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 * - `query.limit` (optional): Rows on a page. The server's own maximum is not known. At least 1. Default `15`. Inferred, not documented: The page says that the operation has no parameters, but its answer is a page of the usual paginator.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/contact-lists
 * @example
 * ```ts
 * const { data, error } = await listContactLists(plusofon);
 * for await (const row of plusofon.paginate(listContactLists)) console.log(row);
 * ```
 */
export const listContactLists: OperationFunction<PlusofonApi, "GET", "/api/v1/contact-lists"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/contact-lists");

/**
 * List the types that a list of contacts can have.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client calls it; its answer could not be read.
 *
 * @see https://help.plusofon.ru/api/v1/contact-lists
 * @example
 * ```ts
 * const { data, error } = await getContactListTypes(plusofon);
 * ```
 */
export const getContactListTypes: OperationFunction<PlusofonApi, "GET", "/api/v1/contact-lists/types"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/contact-lists/types");

/**
 * Get where voicemail is sent to.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/voicemail
 * @example
 * ```ts
 * const { data, error } = await getVoicemailSettings(plusofon);
 * ```
 */
export const getVoicemailSettings: OperationFunction<PlusofonApi, "GET", "/api/v1/voicemail"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/voicemail");

/**
 * Change where voicemail is sent to.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `body`: What to change.
 * - `body.email` (optional): E-mail address.
 * - `body.send` (optional): Whether to send it.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 * - `404` (observed): No such account or scenario.
 *
 * @see https://help.plusofon.ru/api/v1/voicemail
 * @example
 * ```ts
 * const { data, error } = await updateVoicemailSettings(plusofon, {
 *   body: { email: "person@example.com", send: true },
 * });
 * ```
 */
export const updateVoicemailSettings: OperationFunction<PlusofonApi, "PATCH", "/api/v1/voicemail"> =
  /* @__PURE__ */ defineOperation("PATCH", "/api/v1/voicemail");

/**
 * List the addresses that events are sent to.
 *
 * The vendor's page puts the filter into the body of the GET; it is a query parameter here, as working clients send such filters. Addresses are set in the account area; the methods for it could not be read. Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.type` (optional): Kind of the addresses. Known values: `"lk"`.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/webhooks
 * @example
 * ```ts
 * const { data, error } = await listWebhooks(plusofon);
 * for await (const row of plusofon.paginate(listWebhooks)) console.log(row);
 * ```
 */
export const listWebhooks: OperationFunction<PlusofonApi, "GET", "/api/v1/webhooks"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/webhooks");

/**
 * Get the customer, its tariff and the end of its trial.
 *
 * Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/customer
 * @example
 * ```ts
 * const { data, error } = await getCustomer(plusofon);
 * ```
 */
export const getCustomer: OperationFunction<PlusofonApi, "GET", "/api/v1/customer-info"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/customer-info");

/**
 * Get the state of the contract.
 *
 * Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/agreement
 * @example
 * ```ts
 * const { data, error } = await getAgreementStatus(plusofon);
 * ```
 */
export const getAgreementStatus: OperationFunction<PlusofonApi, "GET", "/api/v1/agreement/current-status"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/agreement/current-status");

/**
 * Get the tariff.
 *
 * Only the top of the vendor's page could be read; further fields may exist.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/api/v1/tariff
 * @example
 * ```ts
 * const { data, error } = await getCurrentTariff(plusofon);
 * ```
 */
export const getCurrentTariff: OperationFunction<PlusofonApi, "GET", "/api/v1/current-tariff"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/current-tariff");

/**
 * Log in with the e-mail address and the password of the account area.
 *
 * Answers with a new pair of tokens each time. A client that is made with `auth` logs in by itself.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `body`: What a login needs.
 * - `body.email`: E-mail address of the user of the account area.
 * - `body.password`: Password of that user.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: Two independent public clients log in so; the vendor's page names the method only.
 *
 * @see https://help.plusofon.ru/API/v1/%D0%90%D0%B2%D1%82%D0%BE%D1%80%D0%B8%D0%B7%D0%B0%D1%86%D0%B8%D1%8F
 * @example
 * ```ts
 * const { data, error } = await logIn(plusofon, {
 *   body: { email: "person@example.com", password: "invented-password" },
 * });
 * ```
 */
export const logIn: OperationFunction<PlusofonApi, "POST", "/api/v1/login"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/login");

/**
 * Renew the tokens.
 *
 * The bearer token of this request is the refresh token. Both tokens are replaced, so a repeat would use a refresh token a second time; after an outcome that is not known, log in anew. A client that is made with `auth` renews by itself.
 *
 * **Effect:** a repeat would refresh again; it is repeated only where the request provably had no effect.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * Observed, not documented: One public client renews so; the vendor's pages that could be read do not show it.
 *
 * @see https://help.plusofon.ru/API/v1/%D0%90%D0%B2%D1%82%D0%BE%D1%80%D0%B8%D0%B7%D0%B0%D1%86%D0%B8%D1%8F
 * @example
 * ```ts
 * const { data, error } = await refreshTokens(plusofon);
 * ```
 */
export const refreshTokens: OperationFunction<PlusofonApi, "GET", "/api/v1/refresh"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/refresh");

/**
 * Get the user that the token belongs to.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400`, `401`, `403`, `500` (all observed); see "Errors" in the README.
 *
 * @see https://help.plusofon.ru/API/v1/%D0%90%D0%B2%D1%82%D0%BE%D1%80%D0%B8%D0%B7%D0%B0%D1%86%D0%B8%D1%8F
 * @example
 * ```ts
 * const { data, error } = await getCurrentUser(plusofon);
 * ```
 */
export const getCurrentUser: OperationFunction<PlusofonApi, "GET", "/api/v1/authuser"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/authuser");
