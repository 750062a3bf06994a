// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import type { PlainStrings } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainStrings<{
    "/api/v1/sms": {
        /**
         * List the messages that were sent and received.
         * @description Give the filters with every page; the links in the answer lose them. The vendor's page puts the filters into the body of the GET, which few clients can send; as query parameters they work, too.
         */
        get: operations["listSms"];
        /**
         * Send a message.
         * @description Costs money, for each part of a long message. A repeat sends a second message. A refusal can come with status 200 and `success: false`.
         */
        post: operations["sendSms"];
    };
    "/api/v1/sms/dialog/{number}": {
        /** Get the messages with one other number. */
        get: operations["listSmsDialog"];
    };
    "/api/v1/sms/url": {
        /**
         * Say where messages that come to a number are told to.
         * @description Each number has one address; this one replaces it. What is sent there is the webhook `incomingSms`.
         */
        post: operations["setSmsUrl"];
    };
    "/api/v1/call": {
        /**
         * List the calls of a period.
         * @description Give the filters with every page; the links in the answer lose them. The zone of the times is not known, neither here nor in the answer, nor whether the list begins with the oldest call.
         */
        get: operations["listCalls"];
    };
    "/api/v1/call/quickcall": {
        /**
         * Call an employee, then connect a client.
         * @description The employee's side rings first; once it is taken, the client's phone rings and shows `line_number`. A repeat calls again. What a successful answer says besides was not seen.
         */
        post: operations["startQuickCall"];
    };
    "/api/v1/call/{call_id}/record": {
        /**
         * Get the address of a call's recording.
         * @description A recording is there some time after the call; until then the answer is 404 or 204.
         */
        get: operations["getCallRecord"];
    };
    "/api/v1/flash-call": {
        /** List the Flash Call accounts. */
        get: operations["listFlashCallAccounts"];
        /**
         * Create a Flash Call account.
         * @description A repeat makes another account.
         */
        post: operations["createFlashCallAccount"];
    };
    "/api/v1/flash-call/{id}": {
        /** Delete a Flash Call account. */
        delete: operations["deleteFlashCallAccount"];
    };
    "/api/v1/flash-call/settings": {
        /** Get the limits of Flash Call. */
        get: operations["getFlashCallSettings"];
        /**
         * Change the limits of Flash Call.
         * @description Whether fields that are left out stay as they are was not seen.
         */
        post: operations["updateFlashCallSettings"];
    };
    "/api/v1/flash-call/proposals": {
        /** List the packages of Flash Call. */
        get: operations["listFlashCallProposals"];
    };
    "/api/v1/flash-call/proposals/{account_id}": {
        /** Get the package of a Flash Call account. */
        get: operations["getFlashCallProposal"];
        /**
         * Change the package of a Flash Call account.
         * @description Costs money. What the body must hold was not seen.
         */
        put: operations["setFlashCallProposal"];
    };
    "/api/v1/flash-call/send": {
        /**
         * Call a phone, with the pin as the last digits of the caller.
         * @description Rings somebody and costs money. A repeat calls again. Takes the token of a Flash Call account, not that of the cabinet, which is refused with 403.
         */
        post: operations["sendFlashCall"];
    };
    "/api/v1/flash-call/check": {
        /**
         * Check the pin that a person typed in.
         * @description Each try counts against `pin_tries`. A wrong pin is an error: a status other than 200, or `success: false`. Takes the token of a Flash Call account, not that of the cabinet, which is refused with 403.
         */
        post: operations["checkFlashCall"];
    };
    "/api/v1/flash-call/call-to-auth": {
        /**
         * Hand out a number for a person to call, to prove a phone number.
         * @description Plusofon sends the webhook `callToAuth` to `hook_url`, twice with the same keys; the first delivery comes when the number is handed out and proves nothing. Takes the token of a Flash Call account, not that of the cabinet, which is refused with 403.
         */
        post: operations["startCallToAuth"];
    };
    "/api/v1/payment/balance": {
        /** Get the account's balance. */
        get: operations["getBalance"];
    };
    "/api/v1/payment/notice": {
        /** Get the balance below which the account is warned. */
        get: operations["getBalanceNotice"];
    };
    "/api/v1/payment/history/{operation_type}": {
        /** List what was paid and what was charged. */
        get: operations["listPayments"];
    };
    "/api/v1/payment/autopay": {
        /** Get whether the account is topped up by itself. */
        get: operations["getAutopay"];
    };
    "/api/v1/number": {
        /**
         * List the connected numbers.
         * @description The vendor's page puts the filter into the body of the GET; it is a query parameter here, as working clients send such filters. Whether the list has pages was not seen.
         */
        get: operations["listNumbers"];
    };
    "/api/v1/number/sms": {
        /** List the connected numbers that can send messages. */
        get: operations["listSmsNumbers"];
    };
    "/api/v1/number/search": {
        /** Search for numbers that can be bought. */
        get: operations["searchNumbers"];
    };
    "/api/v1/number/reserve": {
        /** Reserve a number, to buy it later. */
        post: operations["reserveNumber"];
    };
    "/api/v1/number/buy": {
        /**
         * Buy numbers.
         * @description Costs money.
         */
        post: operations["buyNumbers"];
    };
    "/api/v1/number/external": {
        /**
         * List the connected numbers of other operators.
         * @description Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["listExternalNumbers"];
    };
    "/api/v1/sip": {
        /** List the SIP accounts of the cabinet. */
        get: operations["listSipAccounts"];
        /**
         * Create a SIP account.
         * @description A PUT on the collection that creates: a repeat makes another account, unless the server refuses the number as taken; the page does not say whether it does. The answer holds no id; the URL of the new account is in the header `Location`.
         */
        put: operations["createSipAccount"];
    };
    "/api/v1/sip/statuses": {
        /** List the registration states of the cabinet's SIP accounts. */
        get: operations["listSipAccountStatuses"];
    };
    "/api/v1/sip/{sip_id}": {
        /**
         * Get a SIP account.
         * @description The answer holds the SIP login and password that a phone registers with.
         */
        get: operations["getSipAccount"];
        /** Delete a SIP account. */
        delete: operations["deleteSipAccount"];
        /**
         * Change a SIP account.
         * @description Fields that are left out stay as they are.
         */
        patch: operations["updateSipAccount"];
    };
    "/api/v1/sip/{sip_id}/scenarios": {
        /** List the scenarios of a SIP account. */
        get: operations["listSipScenarios"];
        /**
         * Create a scenario for a SIP account.
         * @description A repeat makes another scenario. The answer holds no id; the URL of the new scenario is in the header `Location`.
         */
        post: operations["createSipScenario"];
    };
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": {
        /**
         * Change a scenario of a SIP account.
         * @description Takes the same fields as creating one, the required ones included.
         */
        put: operations["updateSipScenario"];
        /** Delete a scenario of a SIP account. */
        delete: operations["deleteSipScenario"];
        /**
         * Make a scenario the active one of its SIP account.
         * @description Takes no body.
         */
        patch: operations["activateSipScenario"];
    };
    "/api/v1/groups": {
        /**
         * List the groups of employees.
         * @description Whether the list has pages was not seen. Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["listGroups"];
    };
    "/api/v1/scenario": {
        /**
         * List the scenarios of incoming calls.
         * @description Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["listScenarios"];
    };
    "/api/v1/media": {
        /**
         * List the sound files.
         * @description `voicemail_media_id` of a SIP scenario is an `id` of this list. Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["listMedia"];
    };
    "/api/v1/contact-lists": {
        /**
         * List the lists of contacts.
         * @description Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["listContactLists"];
    };
    "/api/v1/contact-lists/types": {
        /** List the types that a list of contacts can have. */
        get: operations["getContactListTypes"];
    };
    "/api/v1/voicemail": {
        /** Get where voicemail is sent to. */
        get: operations["getVoicemailSettings"];
        /** Change where voicemail is sent to. */
        patch: operations["updateVoicemailSettings"];
    };
    "/api/v1/webhooks": {
        /**
         * List the addresses that events are sent to.
         * @description The vendor's page puts the filter into the body of the GET; it is a query parameter here, as working clients send such filters. Addresses are set in the account area; the methods for it could not be read. Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["listWebhooks"];
    };
    "/api/v1/customer-info": {
        /**
         * Get the customer, its tariff and the end of its trial.
         * @description Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["getCustomer"];
    };
    "/api/v1/agreement/current-status": {
        /**
         * Get the state of the contract.
         * @description Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["getAgreementStatus"];
    };
    "/api/v1/current-tariff": {
        /**
         * Get the tariff.
         * @description Only the top of the vendor's page could be read; further fields may exist.
         */
        get: operations["getCurrentTariff"];
    };
    "/api/v1/login": {
        /**
         * Log in with the e-mail address and the password of the account area.
         * @description Answers with a new pair of tokens each time. A client that is made with `auth` logs in by itself.
         */
        post: operations["logIn"];
    };
    "/api/v1/refresh": {
        /**
         * Renew the tokens.
         * @description The bearer token of this request is the refresh token. Both tokens are replaced, so a repeat would use a refresh token a second time; after an outcome that is not known, log in anew. A client that is made with `auth` renews by itself.
         */
        get: operations["refreshTokens"];
    };
    "/api/v1/authuser": {
        /** Get the user that the token belongs to. */
        get: operations["getCurrentUser"];
    };
}> {
}
export interface webhooks {
    incomingSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message arrived at a number of the account. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IncomingSmsDelivery"];
                };
            };
            responses: {
                /** @description The delivery was taken. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a call.
         * @description `hook_event` says what; `destroy` is the end of the call, and the only value that public receivers rely on. Some of them take JSON, some a form.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallEventDelivery"];
                    "application/x-www-form-urlencoded": components["schemas"]["CallEventDelivery"];
                };
            };
            responses: {
                /** @description The delivery was taken. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    callToAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A number to call was handed out, or its user has called.
         * @description Sent to the `hook_url` that the proof was started with, twice and with the same keys: first when the number is handed out, with the number to call in `phone`, then when the user has called from the phone to prove. An arrival alone proves nothing: look whether `phone` is the user's.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallToAuthDelivery"];
                    "application/x-www-form-urlencoded": components["schemas"]["CallToAuthDelivery"];
                };
            };
            responses: {
                /** @description The delivery was taken. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        /** @description What every page of a list carries beside its rows. */
        Paginator: {
            /** @description Number of this page, counted from 1. */
            current_page: number;
            /** @description Number of the last page. */
            last_page: number;
            /** @description Rows on a full page. */
            per_page: number;
            /** @description Rows on all pages. */
            total: number;
            /** @description Position of this page's first row, counted from 1. Null on an empty page. */
            from?: number | null;
            /** @description Position of this page's last row, counted from 1. Null on an empty page. */
            to?: number | null;
            /** @description Address of the list. Not for following, the host can be localhost. */
            path?: string;
            /** @description Address of the first page. Not for following, the host can be localhost. */
            first_page_url?: string;
            /** @description Address of the last page. Not for following, the host can be localhost. */
            last_page_url?: string;
            /** @description Address of the next page, null on the last one. Not for following, the host can be localhost. */
            next_page_url?: string | null;
            /** @description Address of the page before, null on the first one. Not for following, the host can be localhost. */
            prev_page_url?: string | null;
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description A message that was sent or received. It has no identifier. */
        Sms: {
            /** @description When it was made, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. */
            created_datetime: string;
            /** @description When it was sent, in the same form. */
            sent_datetime?: string | null;
            /** @description Number that it comes from. */
            sender: string;
            /** @description Number that it goes to. */
            receiver: string;
            /** @description The text. */
            msg: string;
            /** @description Whether it was received, as a boolean or as 0 and 1. */
            incoming?: boolean | number;
            /** @description How many parts it was sent in. */
            pdu?: number;
        };
        /** @description One page of messages. */
        SmsPage: {
            /** @description The messages of this page. */
            data: components["schemas"]["Sms"][];
        } & components["schemas"]["Paginator"];
        /** @description Body of a 400 answer. */
        InvalidParameter: {
            /** @description Which parameter is wrong, in words. */
            message: string;
        };
        /** @description Body of a 401 answer. */
        Unauthenticated: {
            /** @description Why the token is not accepted. */
            message?: string;
        };
        /** @description Body of a 403 answer. */
        Forbidden: {
            /** @description Which right is missing, in words. */
            message?: string;
        };
        /** @description Body of a 500 answer, and of a failure inside a 2xx answer, where it stands in place of the operation's own answer and `success` is false. */
        Failure: {
            /**
             * @description Always false; a 500 answer can leave it out.
             * @constant
             */
            success?: false;
            /** @description The status of the failure, for example 500. */
            code?: number;
            /** @description What went wrong, or that access is refused. */
            message: string;
        };
        /** @description A message to send. */
        SmsCreate: {
            /** @description The text. A long one is sent in parts. */
            text: string;
            /** @description Identifier of the own number that it comes from, an `id` of `GET /number/sms`. */
            number_id: number;
            /** @description Number that it goes to, of 11 digits: an integer or text, with or without a plus. */
            to: number | string;
            /**
             * @description Whose reports of delivery to send on. 1 is the operator's message centre, 2 the phone, 3 both.
             * @enum {integer}
             */
            dlr_level?: 1 | 2 | 3;
            /** @description Whether to refuse a text that needs several parts. */
            reject_long?: boolean;
            /** @description Whether to say in the answer how many parts it was. */
            count_pdu?: boolean;
        };
        /** @description What became of the message. */
        SentSmsData: {
            /** @description Identifier of the message. */
            id?: number | string;
            /** @description How many parts it was. */
            pdu?: number;
        };
        /** @description Answer to sending a message. */
        SentSms: {
            /** @description Whether the request succeeded. */
            success?: boolean;
            data?: components["schemas"]["SentSmsData"];
            /** @description How many parts it was. */
            pdu?: number;
        };
        /** @description A message of a dialog. */
        SmsDialogMessage: {
            /** @description Identifier of the message. */
            id: number | string;
            /** @description When it was made, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. */
            created_datetime: string;
            /** @description When it was sent, in the same form. */
            sent_datetime?: string | null;
            /** @description Number that it comes from. */
            sender: string;
            /** @description Number that it goes to. */
            receiver: string;
            /** @description The text. */
            msg: string;
            /** @description Whether it was received, as a boolean or as 0 and 1. */
            incoming?: boolean | number;
        };
        /** @description The messages with one other number. */
        SmsDialog: {
            /** @description The messages. */
            data: components["schemas"]["SmsDialogMessage"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Telephone number of 11 digits without a plus. */
        PhoneNumber: string;
        /** @description Where messages that come to a number are told to. */
        SmsUrl: {
            /** @description The own number. */
            number: components["schemas"]["PhoneNumber"];
            /** @description Address that Plusofon posts to. */
            url: string;
        };
        /** @description Answer to a change. */
        WriteResult: {
            /** @description Whether the request succeeded. It may be absent. */
            success?: boolean;
            /** @description What went wrong. Absent after a success. */
            message?: string;
        };
        /** @description A date and a time, `YYYY-MM-DD HH:MM:SS`. */
        DateTime: string;
        /** @description Which calls to list. `internal` are those that came in, `external` those that went out. */
        CallDirectionFilter: "all" | "internal" | "external" | (string & {});
        /** @description A field of a call. */
        CallColumn: "connect_time" | "number_a" | "number_b" | "cld" | "direction" | "duration" | "account" | "record" | (string & {});
        /** @description Direction of a call. `internal` came in, `external` went out. */
        CallDirection: "internal" | "external" | (string & {});
        /** @description A call. Every field may be missing but the time; `columns[]` chooses them. */
        Call: {
            /** @description When it was taken, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. */
            connect_time: string;
            /** @description Number of the caller. */
            number_a?: string;
            /** @description Number that was called. */
            number_b?: string;
            /** @description Number that the call came to. */
            cld?: string;
            direction?: components["schemas"]["CallDirection"];
            /** @description Length in seconds. */
            duration?: number | null;
            /** @description Extension or SIP account. */
            account?: string;
            /** @description Address of the recording, null when there is none. */
            record?: string | null;
            /** @description Identifier of the call. It may be missing. */
            call_id?: string;
        };
        /** @description One page of calls. */
        CallPage: {
            /** @description The calls of this page. */
            data: components["schemas"]["Call"][];
        } & components["schemas"]["Paginator"];
        /** @description Whom to call, and what to show. */
        QuickCall: {
            /** @description Number of the client. */
            number: components["schemas"]["PhoneNumber"];
            /** @description Own number that the client sees. */
            line_number: components["schemas"]["PhoneNumber"];
            /** @description Identifier of the SIP account that rings first, as text. */
            sip_id?: string;
        };
        /** @description Where a recording is. */
        CallRecord: {
            /** @description Address of the recording. */
            record: string;
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Body of a 404 answer. */
        NotFound: {
            /** @description What was not found. */
            error: string;
        };
        /** @description A Flash Call account. */
        FlashCallAccount: {
            /** @description Identifier of the account. */
            id: number;
            /** @description Name of the account. */
            name: string;
            /**
             * Format: password
             * @description Token for `send`, `check` and `call-to-auth`.
             */
            access_token: string;
        };
        /** @description The Flash Call accounts. */
        FlashCallAccountList: {
            /** @description The accounts. */
            data: components["schemas"]["FlashCallAccount"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description What a new account is made from. */
        FlashCallAccountCreate: {
            /** @description Name of the account. */
            name: string;
        };
        /** @description The new account. */
        NewFlashCallAccount: {
            /** @description Identifier of the account. */
            account_id: number;
            /**
             * Format: password
             * @description Token for `send`, `check` and `call-to-auth`.
             */
            access_token: string;
        };
        /** @description Answer to making an account. */
        FlashCallAccountCreated: {
            data: components["schemas"]["NewFlashCallAccount"];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description The limits of Flash Call. */
        FlashCallSettings: {
            /** @description Calls to one phone in an hour. */
            calls_per_user_hour?: number;
            /** @description Calls to one phone in a day. */
            calls_per_user_day?: number;
            /** @description Calls in an hour. */
            calls_per_hour?: number;
            /** @description Calls in a day. */
            calls_per_day?: number;
            /** @description Seconds that a key is good for. */
            token_lifetime_sec?: number;
            /** @description Pins that may be tried with one key. */
            pin_tries?: number;
            /** @description Whether `send` answers with the phone's operator. */
            return_operator?: boolean;
            /** @description Whether `send` answers with the pin. */
            return_pin?: boolean;
        };
        /** @description Answer with the limits. */
        FlashCallSettingsAnswer: {
            data: components["schemas"]["FlashCallSettings"];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description A package of calls. Its fields were not seen. */
        FlashCallProposal: {
            [key: string]: unknown;
        };
        /** @description The packages. */
        FlashCallProposalList: {
            /** @description The packages. */
            data: components["schemas"]["FlashCallProposal"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Answer with a package. */
        FlashCallProposalAnswer: {
            data: components["schemas"]["FlashCallProposal"];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Which package to change to. The fields were not seen. */
        FlashCallProposalChoice: {
            [key: string]: unknown;
        };
        /** @description Russian telephone number of 11 digits without a plus. */
        RussianPhoneNumber: string;
        /** @description The last digits of the number that calls. */
        FlashCallPin: string;
        /** @description Which phone to call. */
        FlashCallSend: {
            /** @description The phone to call. */
            phone: components["schemas"]["RussianPhoneNumber"];
            /** @description The pin to show; without it, Plusofon makes one up. */
            pin?: components["schemas"]["FlashCallPin"];
        };
        /** @description What to check the pin with. */
        FlashCallKey: {
            /** @description The key of this proof. */
            key: string;
            /** @description The pin, if the settings say so. */
            pin?: string;
            /** @description The phone's operator, if the settings say so. */
            operator?: string;
        };
        /** @description Answer to placing a Flash Call. */
        FlashCallSent: {
            /** @description Whether the request succeeded. */
            success?: boolean;
            data?: components["schemas"]["FlashCallKey"];
        };
        /** @description The pin that a person typed in. */
        FlashCallCheck: {
            /** @description The key that `send` answered with. */
            key: string;
            /** @description The pin. */
            pin: components["schemas"]["FlashCallPin"];
        };
        /** @description Whether the pin is the right one. */
        FlashCallCheckResult: {
            /** @description True for the right pin. False is an error, as everywhere. */
            success?: boolean;
        };
        /** @description Which phone to prove. */
        CallToAuthStart: {
            /** @description The phone that the person will call from. */
            phone: components["schemas"]["RussianPhoneNumber"];
            /** @description Address that Plusofon posts to. */
            hook_url: string;
        };
        /** @description The number to call. */
        CallToAuthNumber: {
            /** @description The number that the person must call. */
            phone: string;
            /** @description The key of this proof. */
            key: string;
        };
        /** @description Answer to starting a proof. */
        CallToAuthStarted: {
            /** @description Whether the request succeeded. */
            success?: boolean;
            data?: components["schemas"]["CallToAuthNumber"];
        };
        /** @description The account's balance. */
        Balance: {
            /** @description The balance in roubles. */
            balance: number;
        };
        /** @description The balance below which the account is warned. */
        BalanceNotice: {
            /** @description The balance in roubles. */
            amount: number;
        };
        /** @description Kind of an operation on the balance. `payment` is money in, `charge` money out, `subscription` a regular fee. */
        PaymentOperationType: "payment" | "charge" | "subscription" | (string & {});
        /** @description An operation on the balance. */
        PaymentOperation: {
            /** @description Roubles, never negative. */
            money: number;
            /** @description When it was made. */
            datetime: string;
            /** @description What it was for. */
            comment: string;
        };
        /** @description Operations on the balance. */
        PaymentHistory: {
            /** @description The operations. */
            data: components["schemas"]["PaymentOperation"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Whether the account is topped up by itself. */
        Autopay: {
            /** @description Whether it can be used. */
            access: boolean;
            /** @description Whether it is on. */
            active: boolean;
            /** @description Roubles to top up with. */
            sum: number | null;
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Kind of a telephone number. `abc` is a city number, `def` a mobile one, `800` a free-call one. */
        PhoneType: "abc" | "def" | "800" | (string & {});
        /** @description A number of the account. Further fields were not seen. */
        ConnectedNumber: {
            /** @description Identifier of the number: `aon` of a SIP account, `number_id` of a message. */
            id: number;
            /** @description The number, digits without a plus. */
            number?: string;
            phone_type?: components["schemas"]["PhoneType"];
        };
        /** @description The connected numbers. */
        ConnectedNumberList: {
            /** @description The numbers. */
            data: components["schemas"]["ConnectedNumber"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description A number that can send messages. */
        SmsNumber: {
            /** @description Identifier of the number, `number_id` of a message. */
            id: number;
            /** @description The number, digits without a plus. */
            number: string;
        };
        /** @description The numbers that can send messages. */
        SmsNumberList: {
            /** @description The numbers. */
            data: components["schemas"]["SmsNumber"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Use of a telephone number. `business` takes several calls at once and serves the PBX, `personal` takes one call and serves one person. */
        OwnerType: "business" | "personal" | (string & {});
        /** @description A number that can be bought. */
        NumberOffer: {
            /** @description The number, ten digits without the 7. */
            number: number;
            /** @description Its price in roubles, as text with a decimal point. */
            buy_price?: string;
        };
        /** @description Numbers that can be bought. */
        NumberOfferList: {
            /** @description The numbers. */
            data: components["schemas"]["NumberOffer"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description A number as the search gives it. */
        FreeNumber: number;
        /** @description The number to reserve. */
        NumberReservation: {
            number: components["schemas"]["FreeNumber"];
            owner_type: components["schemas"]["OwnerType"];
            /**
             * @description Sent by the client that was seen; its meaning is not known.
             * @enum {integer}
             */
            short?: 1;
        };
        /** @description The numbers to buy. */
        NumberPurchase: {
            /** @description The numbers. */
            numbers: components["schemas"]["FreeNumber"][];
            owner_type: components["schemas"]["OwnerType"];
        };
        /** @description A number of another operator. Further fields may exist. */
        ExternalNumber: {
            /** @description The number in international form. */
            number: string;
            /** @description SIP account or list of SIP servers that calls come from. */
            source?: unknown;
            /** @description Identifier of the customer. */
            customer_id?: number;
            /** @description Kind of connection. */
            type?: string;
        };
        /** @description The connected numbers of other operators. */
        ExternalNumberList: {
            /** @description The numbers. */
            external_numbers: components["schemas"]["ExternalNumber"][];
        };
        /** @description A telephone number that outgoing calls show. */
        CallerId: {
            /** @description Identifier of the telephone number. */
            id: number;
            /** @description The telephone number, digits without a plus. */
            number: string;
            phone_type?: components["schemas"]["PhoneType"];
            owner_type?: components["schemas"]["OwnerType"];
        };
        /** @description Kind of a place that rings. `sip` is the account itself, `mob` a mobile number. */
        SipScenarioEndpointType: "sip" | "mob" | (string & {});
        /** @description One place that a scenario rings. The number of a mobile one is not returned. */
        SipScenarioEndpoint: {
            type: components["schemas"]["SipScenarioEndpointType"];
            /** @description Seconds to ring there. */
            timeout: number;
        };
        /** @description The active scenario of an account, as the list of accounts shows it. */
        ActiveSipScenario: {
            /** @description Identifier of the scenario. */
            id: number;
            /** @description Name of the scenario. */
            name: string;
            /** @description Where calls go, in order. */
            endpoints: components["schemas"]["SipScenarioEndpoint"][];
        };
        /** @description A SIP account as a row of the list. */
        SipAccountSummary: {
            /** @description Identifier of the account. */
            id: number;
            /** @description Name of the account. */
            name: string;
            /** @description Internal number. */
            number: number;
            /** @description SIP login. */
            login?: string;
            /** @description The platform's own identifier of the account. */
            kazoo_id: string;
            /** @description Whether the account is active. */
            finally_created: boolean;
            /** @description Number shown on outgoing calls, null when none is set. */
            aon: components["schemas"]["CallerId"] | null;
            /** @description Scenario that incoming calls follow now, null when there is none. */
            active_sip_scenario: components["schemas"]["ActiveSipScenario"] | null;
        };
        /** @description One page of SIP accounts. */
        SipAccountPage: {
            /** @description The accounts of this page. */
            data: components["schemas"]["SipAccountSummary"][];
        } & components["schemas"]["Paginator"];
        /** @description Internal number, from 200 to 99999. */
        InternalNumber: number;
        /** @description How calls are distributed. `single` rings one place after another, `simultaneous` all at once. */
        SequenceRule: "single" | "simultaneous" | "Order" | (string & {});
        /** @description Seconds to ring, from 0 to 90 in steps of 5. */
        RingTimeout: number;
        /** @description What a new SIP account is made from. */
        SipAccountCreate: {
            /** @description Name of the account. */
            name: string;
            number: components["schemas"]["InternalNumber"];
            /** @description Note on the account, such as a person's role, town or department. */
            role?: string;
            /** @description Identifier of the telephone number that outgoing calls show. */
            aon?: number;
            sequence_rule?: components["schemas"]["SequenceRule"];
            /** @description Seconds to ring the account itself, from 0 to 90 in steps of 5. */
            sip_timeout: components["schemas"]["RingTimeout"];
            /** @description Telephone number to forward calls to. */
            phone_number?: components["schemas"]["PhoneNumber"];
            /** @description Seconds to ring the telephone number, from 0 to 90 in steps of 5. */
            phone_timeout?: components["schemas"]["RingTimeout"];
        };
        /** @description Whether a SIP account is registered. */
        SipAccountStatus: {
            /** @description Identifier of the account. */
            id: number;
            /** @description Name of the account. */
            name: string;
            /** @description Whether a phone is registered with the account now. */
            on_line: boolean;
        };
        /** @description One page of registration states. */
        SipAccountStatusPage: {
            /** @description The states of this page. */
            data: components["schemas"]["SipAccountStatus"][];
        } & components["schemas"]["Paginator"];
        /** @description A scenario of an account. */
        SipScenario: {
            /** @description Identifier of the scenario. */
            id: number;
            /** @description Name of the scenario. */
            name: string;
            /** @description Whether incoming calls follow this scenario now. */
            active: boolean;
            /** @description Where calls go, in order. */
            endpoints: components["schemas"]["SipScenarioEndpoint"][];
        };
        /** @description A SIP account with its credentials and scenarios. */
        SipAccount: {
            /** @description Identifier of the account. */
            id: number;
            /** @description Name of the account. */
            name: string;
            /**
             * Format: password
             * @description SIP password.
             */
            password: string;
            /** @description SIP login. */
            login?: string;
            /** @description Note on the account, such as a person's role, town or department. */
            role?: string | null;
            /** @description SIP server that the account registers with. */
            server: string;
            /** @description Internal number. */
            number: number;
            /** @description Whether the account is active. */
            finally_created?: boolean;
            /** @description Number shown on outgoing calls, null when none is set. */
            aon: components["schemas"]["CallerId"] | null;
            /** @description Every scenario of the account. */
            sip_scenarios: components["schemas"]["SipScenario"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description What to change in a SIP account. */
        SipAccountUpdate: {
            /** @description Name of the account. */
            name?: string;
            /**
             * Format: password
             * @description SIP password.
             */
            password?: string;
            number?: components["schemas"]["InternalNumber"];
            /** @description Note on the account, such as a person's role, town or department. Null for none. */
            role?: string | null;
            /** @description Identifier of the telephone number that outgoing calls show. Null for none. */
            aon?: number | null;
        };
        /** @description One page of an account's scenarios. */
        SipScenarioPage: {
            /** @description The scenarios of this page. */
            data: components["schemas"]["SipScenario"][];
        } & components["schemas"]["Paginator"];
        /** @description A telephone number that a scenario forwards calls to. */
        SipScenarioPhone: {
            /** @description The telephone number. */
            number: components["schemas"]["PhoneNumber"];
            /** @description Seconds to ring the telephone number, from 0 to 90 in steps of 5. */
            timeout: components["schemas"]["RingTimeout"];
        };
        /** @description What a scenario is made from, the same for creating and changing one. */
        SipScenarioSettings: {
            /** @description Name of the scenario. */
            name: string;
            sequence_rule: components["schemas"]["SequenceRule"];
            /** @description Seconds to ring the account itself, from 0 to 90 in steps of 5. */
            sip_timeout: components["schemas"]["RingTimeout"];
            /** @description Telephone numbers to forward calls to, at most 5. */
            phones?: components["schemas"]["SipScenarioPhone"][];
            /** @description Whether calls that nobody takes end in voicemail. */
            voicemail: boolean;
            /** @description Identifier of the media file that greets voicemail callers. */
            voicemail_media_id?: number;
        };
        /** @description How calls are distributed over a group. `Order` is strictly one after another. */
        GroupSequenceRule: "Order" | "Random" | "Simultaneous" | (string & {});
        /** @description A group of employees that a call can go to. Further fields may exist. */
        Group: {
            /** @description Identifier of the group. */
            id: number;
            /** @description Name of the group. */
            name: string;
            /** @description Seconds to ring. */
            timeout?: number;
            /** @description Internal number. */
            number?: number;
            sequence_rule?: components["schemas"]["GroupSequenceRule"];
        };
        /** @description The groups of employees. */
        GroupList: {
            /** @description The groups. */
            data: components["schemas"]["Group"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description Kind of a scenario. `number` is a greeting with further dialling, `menu` a voice menu. */
        ScenarioType: "number" | "menu" | (string & {});
        /** @description A scenario of incoming calls. Further fields may exist. */
        Scenario: {
            /** @description Identifier of the scenario. */
            id: number;
            /** @description Name of the scenario. */
            name: string;
            type?: components["schemas"]["ScenarioType"];
            /** @description Internal number. */
            number?: string;
        };
        /** @description One page of scenarios. */
        ScenarioPage: {
            /** @description The scenarios of this page. */
            data: components["schemas"]["Scenario"][];
        } & components["schemas"]["Paginator"];
        /** @description A sound file. Further fields may exist. */
        MediaFile: {
            /** @description Identifier of the file. */
            id: number;
            /** @description Name of the file. */
            name: string;
        };
        /** @description One page of sound files. */
        MediaPage: {
            /** @description The files of this page. */
            data: components["schemas"]["MediaFile"][];
        } & components["schemas"]["Paginator"];
        /** @description Kind of a list of contacts. `black` is of those to refuse; `white` is not used yet. */
        ContactListType: "black" | "white" | (string & {});
        /** @description A list of contacts. Further fields may exist. */
        ContactList: {
            /** @description Identifier of the list. */
            id: number;
            /** @description Name of the list. */
            name: string;
            type?: components["schemas"]["ContactListType"];
        };
        /** @description One page of lists of contacts. */
        ContactListPage: {
            /** @description The lists of this page. */
            data: components["schemas"]["ContactList"][];
        } & components["schemas"]["Paginator"];
        /** @description The types of lists. The form of the answer was not seen. */
        ContactListTypeList: {
            /** @description Whether the request succeeded. */
            success?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Where voicemail is sent to. */
        Voicemail: {
            /** @description E-mail address. */
            email: string | null;
            /** @description Whether it is sent. */
            send: boolean;
        };
        /** @description What to change. */
        VoicemailUpdate: {
            /** @description E-mail address. */
            email?: string;
            /** @description Whether to send it. */
            send?: boolean;
        };
        /** @description Kind of an address. `lk` are those of the account area; others were not seen. */
        WebhookType: "lk" | (string & {});
        /** @description An address that events are sent to. Further fields may exist. */
        Webhook: {
            /** @description Identifier of the address. */
            id: number;
            /** @description The address. */
            url: string;
        };
        /** @description Addresses that events are sent to. */
        WebhookList: {
            /** @description The addresses. */
            data: components["schemas"]["Webhook"][];
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description The tariff, as the customer shows it. */
        CustomerTariff: {
            /** @description Name of the tariff. */
            name?: string;
            /** @description Description of the tariff. */
            description?: string;
        };
        /** @description When a trial ends. */
        TrialEnd: {
            /** @description Days that are left. */
            days?: number;
            /** @description Date and time. */
            expiration?: string;
        };
        /** @description The customer. Further fields may exist. */
        CustomerInfo: {
            /** @description Identifier of the customer. */
            id: number;
            tariff?: components["schemas"]["CustomerTariff"];
            /** @description End of the trial. */
            expiration_date?: components["schemas"]["TrialEnd"] | null;
        };
        /** @description Who the contract is with. `jur` is a company, `fiz` a person, `ip` a sole trader. */
        AgreementType: "jur" | "fiz" | "ip" | (string & {});
        /** @description The state of the contract. */
        AgreementStatus: {
            /** @description Code of the state, for example `signed`. */
            status: string;
            /** @description The state in words. */
            title?: string;
            /** @description Name of the customer. */
            name?: string;
            type?: components["schemas"]["AgreementType"];
        };
        /** @description What the tariff is. */
        TariffDescription: {
            /** @description Identifier of the tariff. */
            id: number;
            /** @description Name of the tariff. */
            name: string;
            /** @description Description of the tariff. */
            description?: string;
        };
        /** @description A page about the tariff. */
        TariffLink: {
            /** @description Title of the page. */
            title?: string;
        };
        /** @description The tariff. Further fields may exist. */
        CurrentTariff: {
            tariff_description: components["schemas"]["TariffDescription"];
            /** @description Pages about the tariff. */
            links?: components["schemas"]["TariffLink"][];
        };
        /** @description What a login needs. */
        Login: {
            /** @description E-mail address of the user of the account area. */
            email: string;
            /**
             * Format: password
             * @description Password of that user.
             */
            password: string;
        };
        /** @description A pair of tokens. Their lifetimes are not known. */
        Tokens: {
            /**
             * Format: password
             * @description The bearer token of every other request.
             */
            token: string;
            /**
             * Format: password
             * @description Renews both, once.
             */
            refresh_token?: string;
            /** @description Whether the request succeeded. */
            success?: boolean;
        };
        /** @description What the user may do, and in which application. */
        UserRole: {
            /** @description Code of the level of access. */
            name?: string;
            /** @description Code of the application, as in the header `Client`. */
            client_id?: number | string;
        };
        /** @description A user of the account area. */
        User: {
            /** @description Identifier of the user. */
            id: number;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            /** @description First name. */
            first_name?: string | null;
            /** @description Family name. */
            last_name?: string | null;
            /** @description Father's name. */
            middle_name?: string | null;
            role?: components["schemas"]["UserRole"];
        };
        /** @description Answer with the user. */
        CurrentUser: {
            user: components["schemas"]["User"];
        };
        /** @description A message that arrived. */
        IncomingSmsDelivery: {
            /** @description Sender. */
            src_number?: string;
            /** @description Number of the account that it came to. */
            dst_number?: string;
            /** @description The message. */
            content?: string;
            /** @description When it came, `YYYY-MM-DD HH:MM:SS`. Its zone is not documented. */
            date?: string;
        };
        /** @description What happened to the call; `destroy` is its end. */
        CallHookEvent: "create" | "answer" | "bridge" | "destroy" | (string & {});
        /** @description Something that happened to a call. */
        CallEventDelivery: {
            hook_event?: components["schemas"]["CallHookEvent"];
            /** @description Id of the call. */
            call_id?: string;
            /** @description Number of the caller. */
            from?: string;
            /** @description Number that is called. */
            to?: string;
            /** @description `outbound` was seen; Kazoo, the platform below, calls the other way `inbound`. */
            direction?: string;
            /** @description Number of the extension. */
            internal?: string;
            /** @description When it happened, in seconds since 1970. */
            timestamp?: string;
            /** @description Length of the call in seconds. */
            duration?: string;
            /** @description Address of the recording. It may be missing although there is one. */
            record?: string;
        };
        /** @description A number that was handed out to be called, or a phone that its owner has called from. Both deliveries have the same keys, so an arrival alone proves nothing. */
        CallToAuthDelivery: {
            /** @description The number to call in the first delivery, the phone that called in the second. */
            phone?: string;
            /** @description The key that starting the proof answered with. */
            key?: string;
        };
    };
    responses: {
        /** @description A parameter or a body field is missing or wrong. */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidParameter"];
            };
        };
        /** @description The token is missing or not accepted. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthenticated"];
            };
        };
        /** @description The token has no right to this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description The server failed, or it refuses access; the vendor uses the same status for both. */
        ServerProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The change is made. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WriteResult"];
            };
        };
        /** @description No such account or scenario. The sentence is in `error`, not in `message`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The object is created. */
        Created: {
            headers: {
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WriteResult"];
            };
        };
    };
    parameters: {
        /**
         * @description Messages from this day on.
         * @example 2026-01-01
         */
        SmsFrom: string;
        /**
         * @description Messages up to this day.
         * @example 2026-01-31
         */
        SmsTo: string;
        /**
         * @description 1 for those that were received only, 0 for those that were sent only.
         * @example 1
         */
        SmsIncoming: 0 | 1;
        /**
         * @description Number that they come from.
         * @example 70000000009
         */
        SmsSender: string;
        /**
         * @description Number that they go to.
         * @example 70000000001
         */
        SmsReceiver: string;
        /**
         * @description Number of the page, counted from 1.
         * @example 1
         */
        ObservedPage: number;
        /**
         * @description Rows on a page. The server's own maximum is not known.
         * @example 15
         */
        Limit: number;
        /**
         * @description The other side's number, digits without a plus.
         * @example 70000000009
         */
        OtherNumber: string;
        /**
         * @description Calls from this time on, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
         * @example 2026-01-01 00:00:00
         */
        CallsFrom: components["schemas"]["DateTime"];
        /**
         * @description Calls up to this time, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
         * @example 2026-01-01 23:59:59
         */
        CallsTo: components["schemas"]["DateTime"];
        /**
         * @description Which calls to list.
         * @example all
         */
        CallsDirection: components["schemas"]["CallDirectionFilter"];
        /**
         * @description Fields that the rows have.
         * @example [
         *       "connect_time",
         *       "number_a",
         *       "number_b",
         *       "duration",
         *       "record"
         *     ]
         */
        CallsColumns: components["schemas"]["CallColumn"][];
        /**
         * @description Rows on a page. The server's own maximum is not known; 100 is used.
         * @example 100
         */
        ObservedLimit: number;
        /**
         * @description Identifier of the call.
         * @example 00000000-0000-4000-8000-0000000000c1
         */
        CallId: string;
        /**
         * @description Identifier of the Flash Call account.
         * @example 81
         */
        FlashCallId: number;
        /**
         * @description Identifier of the Flash Call account.
         * @example 81
         */
        FlashCallAccountId: number;
        /**
         * @description Kind of the operations.
         * @example payment
         */
        OperationType: components["schemas"]["PaymentOperationType"];
        /**
         * @description Kind of the numbers.
         * @example def
         */
        NumbersPhoneType: components["schemas"]["PhoneType"];
        /**
         * @description Use of the numbers.
         * @example personal
         */
        SearchOwnerType: components["schemas"]["OwnerType"];
        /**
         * @description Sent as 0 by the client that was seen; its meaning is not known.
         * @example 0
         */
        SearchNumberType: number;
        /**
         * @description Kind of the numbers.
         * @example def
         */
        SearchPhoneType: components["schemas"]["PhoneType"];
        /**
         * @description Number of the page, counted from 1.
         * @example 1
         */
        InferredPage: number;
        /**
         * @description Rows on a page. The server's own maximum is not known.
         * @example 15
         */
        InferredLimit: number;
        /**
         * @description Identifier of the SIP account.
         * @example 501
         */
        SipId: number;
        /**
         * @description Number of the page, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Identifier of the scenario.
         * @example 901
         */
        ScenarioId: number;
        /**
         * @description Kind of the addresses.
         * @example lk
         */
        WebhooksType: components["schemas"]["WebhookType"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description URL that the new object can be read at.
         * @example https://restapi.plusofon.ru/api/v1/sip/501
         */
        Location: string;
    };
    pathItems: never;
}
/** Operation id to what the operation takes and answers. */
export interface operations {
    listSms: {
        parameters: {
            query?: {
                /**
                 * @description Messages from this day on.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["SmsFrom"] | undefined;
                /**
                 * @description Messages up to this day.
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["SmsTo"] | undefined;
                /**
                 * @description 1 for those that were received only, 0 for those that were sent only.
                 * @example 1
                 */
                incoming?: components["parameters"]["SmsIncoming"] | undefined;
                /**
                 * @description Number that they come from.
                 * @example 70000000009
                 */
                sender?: components["parameters"]["SmsSender"] | undefined;
                /**
                 * @description Number that they go to.
                 * @example 70000000001
                 */
                receiver?: components["parameters"]["SmsReceiver"] | undefined;
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["ObservedPage"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCreate"];
            };
        };
        responses: {
            /** @description What was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentSms"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listSmsDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The other side's number, digits without a plus.
                 * @example 70000000009
                 */
                number: components["parameters"]["OtherNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages, in no promised order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsDialog"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    setSmsUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsUrl"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /**
                 * @description Calls from this time on, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
                 * @example 2026-01-01 00:00:00
                 */
                date_from?: components["parameters"]["CallsFrom"] | undefined;
                /**
                 * @description Calls up to this time, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
                 * @example 2026-01-01 23:59:59
                 */
                date_to?: components["parameters"]["CallsTo"] | undefined;
                /**
                 * @description Which calls to list.
                 * @example all
                 */
                direction?: components["parameters"]["CallsDirection"] | undefined;
                /**
                 * @description Fields that the rows have.
                 * @example [
                 *       "connect_time",
                 *       "number_a",
                 *       "number_b",
                 *       "duration",
                 *       "record"
                 *     ]
                 */
                "columns[]"?: components["parameters"]["CallsColumns"] | undefined;
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["ObservedPage"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known; 100 is used.
                 * @example 100
                 */
                limit?: components["parameters"]["ObservedLimit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    startQuickCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickCall"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getCallRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the call.
                 * @example 00000000-0000-4000-8000-0000000000c1
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecord"];
                };
            };
            /** @description There is no recording yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listFlashCallAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, with their tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashCallAccountList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    createFlashCallAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlashCallAccountCreate"];
            };
        };
        responses: {
            /** @description The new account's id and token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashCallAccountCreated"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    deleteFlashCallAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Flash Call account.
                 * @example 81
                 */
                id: components["parameters"]["FlashCallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getFlashCallSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashCallSettingsAnswer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    updateFlashCallSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlashCallSettings"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listFlashCallProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packages. Their fields were not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashCallProposalList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getFlashCallProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Flash Call account.
                 * @example 81
                 */
                account_id: components["parameters"]["FlashCallAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. Its fields were not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashCallProposalAnswer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    setFlashCallProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Flash Call account.
                 * @example 81
                 */
                account_id: components["parameters"]["FlashCallAccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FlashCallProposalChoice"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    sendFlashCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlashCallSend"];
            };
        };
        responses: {
            /** @description The key to check the pin with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashCallSent"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    checkFlashCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlashCallCheck"];
            };
        };
        responses: {
            /** @description Whether it is the right one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashCallCheckResult"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    startCallToAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallToAuthStart"];
            };
        };
        responses: {
            /** @description The number to call, and the key of this proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallToAuthStarted"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getBalanceNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The threshold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceNotice"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listPayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of the operations.
                 * @example payment
                 */
                operation_type: components["parameters"]["OperationType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentHistory"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getAutopay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Autopay"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listNumbers: {
        parameters: {
            query?: {
                /**
                 * @description Kind of the numbers.
                 * @example def
                 */
                phone_type?: components["parameters"]["NumbersPhoneType"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedNumberList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listSmsNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsNumberList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    searchNumbers: {
        parameters: {
            query?: {
                /**
                 * @description Use of the numbers.
                 * @example personal
                 */
                owner_type?: components["parameters"]["SearchOwnerType"] | undefined;
                /**
                 * @description Sent as 0 by the client that was seen; its meaning is not known.
                 * @example 0
                 */
                number_type?: components["parameters"]["SearchNumberType"] | undefined;
                /**
                 * @description Kind of the numbers.
                 * @example def
                 */
                phone_type?: components["parameters"]["SearchPhoneType"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Free numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberOfferList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    reserveNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberReservation"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    buyNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberPurchase"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listExternalNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. The rows are not in `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalNumberList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listSipAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccountPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    createSipAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipAccountCreate"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            201: components["responses"]["Created"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listSipAccountStatuses: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccountStatusPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getSipAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccount"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    deleteSipAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    updateSipAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipAccountUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listSipScenarios: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipScenarioPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    createSipScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipScenarioSettings"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            201: components["responses"]["Created"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    updateSipScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
                /**
                 * @description Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: components["parameters"]["ScenarioId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipScenarioSettings"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    deleteSipScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
                /**
                 * @description Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: components["parameters"]["ScenarioId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    activateSipScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
                /**
                 * @description Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: components["parameters"]["ScenarioId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listMedia: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listContactLists: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListPage"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getContactListTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. Their form was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListTypeList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getVoicemailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voicemail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    updateVoicemailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoicemailUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerProblem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Kind of the addresses.
                 * @example lk
                 */
                type?: components["parameters"]["WebhooksType"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerInfo"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getAgreementStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementStatus"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getCurrentTariff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tariff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentTariff"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens; both are new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerProblem"];
        };
    };
}

/** Method, then path, to the operation. */
export interface routes {
  GET: {
    "/api/v1/sms": operations["listSms"];
    "/api/v1/sms/dialog/{number}": operations["listSmsDialog"];
    "/api/v1/call": operations["listCalls"];
    "/api/v1/call/{call_id}/record": operations["getCallRecord"];
    "/api/v1/flash-call": operations["listFlashCallAccounts"];
    "/api/v1/flash-call/settings": operations["getFlashCallSettings"];
    "/api/v1/flash-call/proposals": operations["listFlashCallProposals"];
    "/api/v1/flash-call/proposals/{account_id}": operations["getFlashCallProposal"];
    "/api/v1/payment/balance": operations["getBalance"];
    "/api/v1/payment/notice": operations["getBalanceNotice"];
    "/api/v1/payment/history/{operation_type}": operations["listPayments"];
    "/api/v1/payment/autopay": operations["getAutopay"];
    "/api/v1/number": operations["listNumbers"];
    "/api/v1/number/sms": operations["listSmsNumbers"];
    "/api/v1/number/search": operations["searchNumbers"];
    "/api/v1/number/external": operations["listExternalNumbers"];
    "/api/v1/sip": operations["listSipAccounts"];
    "/api/v1/sip/statuses": operations["listSipAccountStatuses"];
    "/api/v1/sip/{sip_id}": operations["getSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios": operations["listSipScenarios"];
    "/api/v1/groups": operations["listGroups"];
    "/api/v1/scenario": operations["listScenarios"];
    "/api/v1/media": operations["listMedia"];
    "/api/v1/contact-lists": operations["listContactLists"];
    "/api/v1/contact-lists/types": operations["getContactListTypes"];
    "/api/v1/voicemail": operations["getVoicemailSettings"];
    "/api/v1/webhooks": operations["listWebhooks"];
    "/api/v1/customer-info": operations["getCustomer"];
    "/api/v1/agreement/current-status": operations["getAgreementStatus"];
    "/api/v1/current-tariff": operations["getCurrentTariff"];
    "/api/v1/refresh": operations["refreshTokens"];
    "/api/v1/authuser": operations["getCurrentUser"];
  };
  PUT: {
    "/api/v1/flash-call/proposals/{account_id}": operations["setFlashCallProposal"];
    "/api/v1/sip": operations["createSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": operations["updateSipScenario"];
  };
  POST: {
    "/api/v1/sms": operations["sendSms"];
    "/api/v1/sms/url": operations["setSmsUrl"];
    "/api/v1/call/quickcall": operations["startQuickCall"];
    "/api/v1/flash-call": operations["createFlashCallAccount"];
    "/api/v1/flash-call/settings": operations["updateFlashCallSettings"];
    "/api/v1/flash-call/send": operations["sendFlashCall"];
    "/api/v1/flash-call/check": operations["checkFlashCall"];
    "/api/v1/flash-call/call-to-auth": operations["startCallToAuth"];
    "/api/v1/number/reserve": operations["reserveNumber"];
    "/api/v1/number/buy": operations["buyNumbers"];
    "/api/v1/sip/{sip_id}/scenarios": operations["createSipScenario"];
    "/api/v1/login": operations["logIn"];
  };
  PATCH: {
    "/api/v1/sip/{sip_id}": operations["updateSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": operations["activateSipScenario"];
    "/api/v1/voicemail": operations["updateVoicemailSettings"];
  };
  DELETE: {
    "/api/v1/flash-call/{id}": operations["deleteFlashCallAccount"];
    "/api/v1/sip/{sip_id}": operations["deleteSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": operations["deleteSipScenario"];
  };
}

/** The paths that `paginate` takes, to the type of their rows. */
export interface lists {
  "/api/v1/sms": components["schemas"]["Sms"];
  "/api/v1/sms/dialog/{number}": components["schemas"]["SmsDialogMessage"];
  "/api/v1/call": components["schemas"]["Call"];
  "/api/v1/flash-call": components["schemas"]["FlashCallAccount"];
  "/api/v1/flash-call/proposals": components["schemas"]["FlashCallProposal"];
  "/api/v1/payment/history/{operation_type}": components["schemas"]["PaymentOperation"];
  "/api/v1/number": components["schemas"]["ConnectedNumber"];
  "/api/v1/number/sms": components["schemas"]["SmsNumber"];
  "/api/v1/number/search": components["schemas"]["NumberOffer"];
  "/api/v1/number/external": components["schemas"]["ExternalNumber"];
  "/api/v1/sip": components["schemas"]["SipAccountSummary"];
  "/api/v1/sip/statuses": components["schemas"]["SipAccountStatus"];
  "/api/v1/sip/{sip_id}/scenarios": components["schemas"]["SipScenario"];
  "/api/v1/groups": components["schemas"]["Group"];
  "/api/v1/scenario": components["schemas"]["Scenario"];
  "/api/v1/media": components["schemas"]["MediaFile"];
  "/api/v1/contact-lists": components["schemas"]["ContactList"];
  "/api/v1/webhooks": components["schemas"]["Webhook"];
}
