// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import type { PlainPaths } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainPaths<{
    "/api/v1/sms": {
        get: operations["listSms"];
        post: operations["sendSms"];
    };
    "/api/v1/sms/dialog/{number}": {
        get: operations["listSmsDialog"];
    };
    "/api/v1/sms/url": {
        post: operations["setSmsUrl"];
    };
    "/api/v1/call": {
        get: operations["listCalls"];
    };
    "/api/v1/call/quickcall": {
        post: operations["startQuickCall"];
    };
    "/api/v1/call/{call_id}/record": {
        get: operations["getCallRecord"];
    };
    "/api/v1/flash-call": {
        get: operations["listFlashCallAccounts"];
        post: operations["createFlashCallAccount"];
    };
    "/api/v1/flash-call/{id}": {
        delete: operations["deleteFlashCallAccount"];
    };
    "/api/v1/flash-call/settings": {
        get: operations["getFlashCallSettings"];
        post: operations["updateFlashCallSettings"];
    };
    "/api/v1/flash-call/proposals": {
        get: operations["listFlashCallProposals"];
    };
    "/api/v1/flash-call/proposals/{account_id}": {
        get: operations["getFlashCallProposal"];
        put: operations["setFlashCallProposal"];
    };
    "/api/v1/flash-call/send": {
        post: operations["sendFlashCall"];
    };
    "/api/v1/flash-call/check": {
        post: operations["checkFlashCall"];
    };
    "/api/v1/flash-call/call-to-auth": {
        post: operations["startCallToAuth"];
    };
    "/api/v1/payment/balance": {
        get: operations["getBalance"];
    };
    "/api/v1/payment/notice": {
        get: operations["getBalanceNotice"];
    };
    "/api/v1/payment/history/{operation_type}": {
        get: operations["listPayments"];
    };
    "/api/v1/payment/autopay": {
        get: operations["getAutopay"];
    };
    "/api/v1/number": {
        get: operations["listNumbers"];
    };
    "/api/v1/number/sms": {
        get: operations["listSmsNumbers"];
    };
    "/api/v1/number/search": {
        get: operations["searchNumbers"];
    };
    "/api/v1/number/reserve": {
        post: operations["reserveNumber"];
    };
    "/api/v1/number/buy": {
        post: operations["buyNumbers"];
    };
    "/api/v1/number/external": {
        get: operations["listExternalNumbers"];
    };
    "/api/v1/sip": {
        get: operations["listSipAccounts"];
        put: operations["createSipAccount"];
    };
    "/api/v1/sip/statuses": {
        get: operations["listSipAccountStatuses"];
    };
    "/api/v1/sip/{sip_id}": {
        get: operations["getSipAccount"];
        delete: operations["deleteSipAccount"];
        patch: operations["updateSipAccount"];
    };
    "/api/v1/sip/{sip_id}/scenarios": {
        get: operations["listSipScenarios"];
        post: operations["createSipScenario"];
    };
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": {
        put: operations["updateSipScenario"];
        delete: operations["deleteSipScenario"];
        patch: operations["activateSipScenario"];
    };
    "/api/v1/groups": {
        get: operations["listGroups"];
    };
    "/api/v1/scenario": {
        get: operations["listScenarios"];
    };
    "/api/v1/media": {
        get: operations["listMedia"];
    };
    "/api/v1/contact-lists": {
        get: operations["listContactLists"];
    };
    "/api/v1/contact-lists/types": {
        get: operations["getContactListTypes"];
    };
    "/api/v1/voicemail": {
        get: operations["getVoicemailSettings"];
        patch: operations["updateVoicemailSettings"];
    };
    "/api/v1/webhooks": {
        get: operations["listWebhooks"];
    };
    "/api/v1/customer-info": {
        get: operations["getCustomer"];
    };
    "/api/v1/agreement/current-status": {
        get: operations["getAgreementStatus"];
    };
    "/api/v1/current-tariff": {
        get: operations["getCurrentTariff"];
    };
    "/api/v1/login": {
        post: operations["logIn"];
    };
    "/api/v1/refresh": {
        get: operations["refreshTokens"];
    };
    "/api/v1/authuser": {
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
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IncomingSmsDelivery"];
                };
            };
            responses: {
                /** The delivery was taken. */
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
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallEventDelivery"];
                    "application/x-www-form-urlencoded": components["schemas"]["CallEventDelivery"];
                };
            };
            responses: {
                /** The delivery was taken. */
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
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallToAuthDelivery"];
                    "application/x-www-form-urlencoded": components["schemas"]["CallToAuthDelivery"];
                };
            };
            responses: {
                /** The delivery was taken. */
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
        Paginator: {
            /** Number of this page, counted from 1. */
            current_page: number;
            /** Number of the last page. */
            last_page: number;
            /** Rows on a full page. */
            per_page: number;
            /** Rows on all pages. */
            total: number;
            /** Position of this page's first row, counted from 1. Null on an empty page. */
            from?: number | null;
            /** Position of this page's last row, counted from 1. Null on an empty page. */
            to?: number | null;
            /** Address of the list. Not for following, the host can be localhost. */
            path?: string;
            /** Address of the first page. Not for following, the host can be localhost. */
            first_page_url?: string;
            /** Address of the last page. Not for following, the host can be localhost. */
            last_page_url?: string;
            /** Address of the next page, null on the last one. Not for following, the host can be localhost. */
            next_page_url?: string | null;
            /** Address of the page before, null on the first one. Not for following, the host can be localhost. */
            prev_page_url?: string | null;
            /** Whether the request succeeded. */
            success?: boolean;
        };
        Sms: {
            /** When it was made, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. */
            created_datetime: string;
            /** When it was sent, in the same form. */
            sent_datetime?: string | null;
            /** Number that it comes from. */
            sender: string;
            /** Number that it goes to. */
            receiver: string;
            /** The text. */
            msg: string;
            /** Whether it was received, as a boolean or as 0 and 1. */
            incoming?: boolean | number;
            /** How many parts it was sent in. */
            pdu?: number;
        };
        SmsPage: {
            /** The messages of this page. */
            data: components["schemas"]["Sms"][];
        } & components["schemas"]["Paginator"];
        InvalidParameter: {
            /** Which parameter is wrong, in words. */
            message: string;
        };
        Unauthenticated: {
            /** Why the token is not accepted. */
            message?: string;
        };
        Forbidden: {
            /** Which right is missing, in words. */
            message?: string;
        };
        Failure: {
            /**
             * Always false; a 500 answer can leave it out.
             * @constant
             */
            success?: false;
            /** The status of the failure, for example 500. */
            code?: number;
            /** What went wrong, or that access is refused. */
            message: string;
        };
        SmsCreate: {
            /** The text. A long one is sent in parts. */
            text: string;
            /** Identifier of the own number that it comes from, an `id` of `GET /number/sms`. */
            number_id: number;
            /** Number that it goes to, of 11 digits: an integer or text, with or without a plus. */
            to: number | string;
            /**
             * Whose reports of delivery to send on. 1 is the operator's message centre, 2 the phone, 3 both.
             * @enum {integer}
             */
            dlr_level?: 1 | 2 | 3;
            /** Whether to refuse a text that needs several parts. */
            reject_long?: boolean;
            /** Whether to say in the answer how many parts it was. */
            count_pdu?: boolean;
        };
        SentSmsData: {
            /** Identifier of the message. */
            id?: number | string;
            /** How many parts it was. */
            pdu?: number;
        };
        SentSms: {
            /** Whether the request succeeded. */
            success?: boolean;
            data?: components["schemas"]["SentSmsData"];
            /** How many parts it was. */
            pdu?: number;
        };
        SmsDialogMessage: {
            /** Identifier of the message. */
            id: number | string;
            /** When it was made, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. */
            created_datetime: string;
            /** When it was sent, in the same form. */
            sent_datetime?: string | null;
            /** Number that it comes from. */
            sender: string;
            /** Number that it goes to. */
            receiver: string;
            /** The text. */
            msg: string;
            /** Whether it was received, as a boolean or as 0 and 1. */
            incoming?: boolean | number;
        };
        SmsDialog: {
            /** The messages. */
            data: components["schemas"]["SmsDialogMessage"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        PhoneNumber: string;
        SmsUrl: {
            /** The own number. */
            number: components["schemas"]["PhoneNumber"];
            /** Address that Plusofon posts to. */
            url: string;
        };
        WriteResult: {
            /** Whether the request succeeded. It may be absent. */
            success?: boolean;
            /** What went wrong. Absent after a success. */
            message?: string;
        };
        DateTime: string;
        CallDirectionFilter: "all" | "internal" | "external" | (string & {});
        CallColumn: "connect_time" | "number_a" | "number_b" | "cld" | "direction" | "duration" | "account" | "record" | (string & {});
        CallDirection: "internal" | "external" | (string & {});
        Call: {
            /** When it was taken, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. */
            connect_time: string;
            /** Number of the caller. */
            number_a?: string;
            /** Number that was called. */
            number_b?: string;
            /** Number that the call came to. */
            cld?: string;
            direction?: components["schemas"]["CallDirection"];
            /** Length in seconds. */
            duration?: number | null;
            /** Extension or SIP account. */
            account?: string;
            /** Address of the recording, null when there is none. */
            record?: string | null;
            /** Identifier of the call. It may be missing. */
            call_id?: string;
        };
        CallPage: {
            /** The calls of this page. */
            data: components["schemas"]["Call"][];
        } & components["schemas"]["Paginator"];
        QuickCall: {
            /** Number of the client. */
            number: components["schemas"]["PhoneNumber"];
            /** Own number that the client sees. */
            line_number: components["schemas"]["PhoneNumber"];
            /** Identifier of the SIP account that rings first, as text. */
            sip_id?: string;
        };
        CallRecord: {
            /** Address of the recording. */
            record: string;
            /** Whether the request succeeded. */
            success?: boolean;
        };
        NotFound: {
            /** What was not found. */
            error: string;
        };
        FlashCallAccount: {
            /** Identifier of the account. */
            id: number;
            /** Name of the account. */
            name: string;
            /**
             * Token for `send`, `check` and `call-to-auth`.
             * Format: password
             */
            access_token: string;
        };
        FlashCallAccountList: {
            /** The accounts. */
            data: components["schemas"]["FlashCallAccount"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        FlashCallAccountCreate: {
            /** Name of the account. */
            name: string;
        };
        NewFlashCallAccount: {
            /** Identifier of the account. */
            account_id: number;
            /**
             * Token for `send`, `check` and `call-to-auth`.
             * Format: password
             */
            access_token: string;
        };
        FlashCallAccountCreated: {
            data: components["schemas"]["NewFlashCallAccount"];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        FlashCallSettings: {
            /** Calls to one phone in an hour. */
            calls_per_user_hour?: number;
            /** Calls to one phone in a day. */
            calls_per_user_day?: number;
            /** Calls in an hour. */
            calls_per_hour?: number;
            /** Calls in a day. */
            calls_per_day?: number;
            /** Seconds that a key is good for. */
            token_lifetime_sec?: number;
            /** Pins that may be tried with one key. */
            pin_tries?: number;
            /** Whether `send` answers with the phone's operator. */
            return_operator?: boolean;
            /** Whether `send` answers with the pin. */
            return_pin?: boolean;
        };
        FlashCallSettingsAnswer: {
            data: components["schemas"]["FlashCallSettings"];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        FlashCallProposal: {
            [key: string]: unknown;
        };
        FlashCallProposalList: {
            /** The packages. */
            data: components["schemas"]["FlashCallProposal"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        FlashCallProposalAnswer: {
            data: components["schemas"]["FlashCallProposal"];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        FlashCallProposalChoice: {
            [key: string]: unknown;
        };
        RussianPhoneNumber: string;
        FlashCallPin: string;
        FlashCallSend: {
            /** The phone to call. */
            phone: components["schemas"]["RussianPhoneNumber"];
            /** The pin to show; without it, Plusofon makes one up. */
            pin?: components["schemas"]["FlashCallPin"];
        };
        FlashCallKey: {
            /** The key of this proof. */
            key: string;
            /** The pin, if the settings say so. */
            pin?: string;
            /** The phone's operator, if the settings say so. */
            operator?: string;
        };
        FlashCallSent: {
            /** Whether the request succeeded. */
            success?: boolean;
            data?: components["schemas"]["FlashCallKey"];
        };
        FlashCallCheck: {
            /** The key that `send` answered with. */
            key: string;
            /** The pin. */
            pin: components["schemas"]["FlashCallPin"];
        };
        FlashCallCheckResult: {
            /** True for the right pin. False is an error, as everywhere. */
            success?: boolean;
        };
        CallToAuthStart: {
            /** The phone that the person will call from. */
            phone: components["schemas"]["RussianPhoneNumber"];
            /** Address that Plusofon posts to. */
            hook_url: string;
        };
        CallToAuthNumber: {
            /** The number that the person must call. */
            phone: string;
            /** The key of this proof. */
            key: string;
        };
        CallToAuthStarted: {
            /** Whether the request succeeded. */
            success?: boolean;
            data?: components["schemas"]["CallToAuthNumber"];
        };
        Balance: {
            /** The balance in roubles. */
            balance: number;
        };
        BalanceNotice: {
            /** The balance in roubles. */
            amount: number;
        };
        PaymentOperationType: "payment" | "charge" | "subscription" | (string & {});
        PaymentOperation: {
            /** Roubles, never negative. */
            money: number;
            /** When it was made. */
            datetime: string;
            /** What it was for. */
            comment: string;
        };
        PaymentHistory: {
            /** The operations. */
            data: components["schemas"]["PaymentOperation"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        Autopay: {
            /** Whether it can be used. */
            access: boolean;
            /** Whether it is on. */
            active: boolean;
            /** Roubles to top up with. */
            sum: number | null;
            /** Whether the request succeeded. */
            success?: boolean;
        };
        PhoneType: "abc" | "def" | "800" | (string & {});
        ConnectedNumber: {
            /** Identifier of the number: `aon` of a SIP account, `number_id` of a message. */
            id: number;
            /** The number, digits without a plus. */
            number?: string;
            phone_type?: components["schemas"]["PhoneType"];
        };
        ConnectedNumberList: {
            /** The numbers. */
            data: components["schemas"]["ConnectedNumber"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        SmsNumber: {
            /** Identifier of the number, `number_id` of a message. */
            id: number;
            /** The number, digits without a plus. */
            number: string;
        };
        SmsNumberList: {
            /** The numbers. */
            data: components["schemas"]["SmsNumber"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        OwnerType: "business" | "personal" | (string & {});
        NumberOffer: {
            /** The number, ten digits without the 7. */
            number: number;
            /** Its price in roubles, as text with a decimal point. */
            buy_price?: string;
        };
        NumberOfferList: {
            /** The numbers. */
            data: components["schemas"]["NumberOffer"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        FreeNumber: number;
        NumberReservation: {
            number: components["schemas"]["FreeNumber"];
            owner_type: components["schemas"]["OwnerType"];
            /**
             * Sent by the client that was seen; its meaning is not known.
             * @enum {integer}
             */
            short?: 1;
        };
        NumberPurchase: {
            /** The numbers. */
            numbers: components["schemas"]["FreeNumber"][];
            owner_type: components["schemas"]["OwnerType"];
        };
        ExternalNumber: {
            /** The number in international form. */
            number: string;
            /** SIP account or list of SIP servers that calls come from. */
            source?: unknown;
            /** Identifier of the customer. */
            customer_id?: number;
            /** Kind of connection. */
            type?: string;
        };
        ExternalNumberList: {
            /** The numbers. */
            external_numbers: components["schemas"]["ExternalNumber"][];
        };
        CallerId: {
            /** Identifier of the telephone number. */
            id: number;
            /** The telephone number, digits without a plus. */
            number: string;
            phone_type?: components["schemas"]["PhoneType"];
            owner_type?: components["schemas"]["OwnerType"];
        };
        SipScenarioEndpointType: "sip" | "mob" | (string & {});
        SipScenarioEndpoint: {
            type: components["schemas"]["SipScenarioEndpointType"];
            /** Seconds to ring there. */
            timeout: number;
        };
        ActiveSipScenario: {
            /** Identifier of the scenario. */
            id: number;
            /** Name of the scenario. */
            name: string;
            /** Where calls go, in order. */
            endpoints: components["schemas"]["SipScenarioEndpoint"][];
        };
        SipAccountSummary: {
            /** Identifier of the account. */
            id: number;
            /** Name of the account. */
            name: string;
            /** Internal number. */
            number: number;
            /** SIP login. */
            login?: string;
            /** The platform's own identifier of the account. */
            kazoo_id: string;
            /** Whether the account is active. */
            finally_created: boolean;
            /** Number shown on outgoing calls, null when none is set. */
            aon: components["schemas"]["CallerId"] | null;
            /** Scenario that incoming calls follow now, null when there is none. */
            active_sip_scenario: components["schemas"]["ActiveSipScenario"] | null;
        };
        SipAccountPage: {
            /** The accounts of this page. */
            data: components["schemas"]["SipAccountSummary"][];
        } & components["schemas"]["Paginator"];
        InternalNumber: number;
        SequenceRule: "single" | "simultaneous" | "Order" | (string & {});
        RingTimeout: number;
        SipAccountCreate: {
            /** Name of the account. */
            name: string;
            number: components["schemas"]["InternalNumber"];
            /** Note on the account, such as a person's role, town or department. */
            role?: string;
            /** Identifier of the telephone number that outgoing calls show. */
            aon?: number;
            sequence_rule?: components["schemas"]["SequenceRule"];
            /** Seconds to ring the account itself, from 0 to 90 in steps of 5. */
            sip_timeout: components["schemas"]["RingTimeout"];
            /** Telephone number to forward calls to. */
            phone_number?: components["schemas"]["PhoneNumber"];
            /** Seconds to ring the telephone number, from 0 to 90 in steps of 5. */
            phone_timeout?: components["schemas"]["RingTimeout"];
        };
        SipAccountStatus: {
            /** Identifier of the account. */
            id: number;
            /** Name of the account. */
            name: string;
            /** Whether a phone is registered with the account now. */
            on_line: boolean;
        };
        SipAccountStatusPage: {
            /** The states of this page. */
            data: components["schemas"]["SipAccountStatus"][];
        } & components["schemas"]["Paginator"];
        SipScenario: {
            /** Identifier of the scenario. */
            id: number;
            /** Name of the scenario. */
            name: string;
            /** Whether incoming calls follow this scenario now. */
            active: boolean;
            /** Where calls go, in order. */
            endpoints: components["schemas"]["SipScenarioEndpoint"][];
        };
        SipAccount: {
            /** Identifier of the account. */
            id: number;
            /** Name of the account. */
            name: string;
            /**
             * SIP password.
             * Format: password
             */
            password: string;
            /** SIP login. */
            login?: string;
            /** Note on the account, such as a person's role, town or department. */
            role?: string | null;
            /** SIP server that the account registers with. */
            server: string;
            /** Internal number. */
            number: number;
            /** Whether the account is active. */
            finally_created?: boolean;
            /** Number shown on outgoing calls, null when none is set. */
            aon: components["schemas"]["CallerId"] | null;
            /** Every scenario of the account. */
            sip_scenarios: components["schemas"]["SipScenario"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        SipAccountUpdate: {
            /** Name of the account. */
            name?: string;
            /**
             * SIP password.
             * Format: password
             */
            password?: string;
            number?: components["schemas"]["InternalNumber"];
            /** Note on the account, such as a person's role, town or department. Null for none. */
            role?: string | null;
            /** Identifier of the telephone number that outgoing calls show. Null for none. */
            aon?: number | null;
        };
        SipScenarioPage: {
            /** The scenarios of this page. */
            data: components["schemas"]["SipScenario"][];
        } & components["schemas"]["Paginator"];
        SipScenarioPhone: {
            /** The telephone number. */
            number: components["schemas"]["PhoneNumber"];
            /** Seconds to ring the telephone number, from 0 to 90 in steps of 5. */
            timeout: components["schemas"]["RingTimeout"];
        };
        SipScenarioSettings: {
            /** Name of the scenario. */
            name: string;
            sequence_rule: components["schemas"]["SequenceRule"];
            /** Seconds to ring the account itself, from 0 to 90 in steps of 5. */
            sip_timeout: components["schemas"]["RingTimeout"];
            /** Telephone numbers to forward calls to, at most 5. */
            phones?: components["schemas"]["SipScenarioPhone"][];
            /** Whether calls that nobody takes end in voicemail. */
            voicemail: boolean;
            /** Identifier of the media file that greets voicemail callers. */
            voicemail_media_id?: number;
        };
        GroupSequenceRule: "Order" | "Random" | "Simultaneous" | (string & {});
        Group: {
            /** Identifier of the group. */
            id: number;
            /** Name of the group. */
            name: string;
            /** Seconds to ring. */
            timeout?: number;
            /** Internal number. */
            number?: number;
            sequence_rule?: components["schemas"]["GroupSequenceRule"];
        };
        GroupList: {
            /** The groups. */
            data: components["schemas"]["Group"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        ScenarioType: "number" | "menu" | (string & {});
        Scenario: {
            /** Identifier of the scenario. */
            id: number;
            /** Name of the scenario. */
            name: string;
            type?: components["schemas"]["ScenarioType"];
            /** Internal number. */
            number?: string;
        };
        ScenarioPage: {
            /** The scenarios of this page. */
            data: components["schemas"]["Scenario"][];
        } & components["schemas"]["Paginator"];
        MediaFile: {
            /** Identifier of the file. */
            id: number;
            /** Name of the file. */
            name: string;
        };
        MediaPage: {
            /** The files of this page. */
            data: components["schemas"]["MediaFile"][];
        } & components["schemas"]["Paginator"];
        ContactListType: "black" | "white" | (string & {});
        ContactList: {
            /** Identifier of the list. */
            id: number;
            /** Name of the list. */
            name: string;
            type?: components["schemas"]["ContactListType"];
        };
        ContactListPage: {
            /** The lists of this page. */
            data: components["schemas"]["ContactList"][];
        } & components["schemas"]["Paginator"];
        ContactListTypeList: {
            /** Whether the request succeeded. */
            success?: boolean;
        } & {
            [key: string]: unknown;
        };
        Voicemail: {
            /** E-mail address. */
            email: string | null;
            /** Whether it is sent. */
            send: boolean;
        };
        VoicemailUpdate: {
            /** E-mail address. */
            email?: string;
            /** Whether to send it. */
            send?: boolean;
        };
        WebhookType: "lk" | (string & {});
        Webhook: {
            /** Identifier of the address. */
            id: number;
            /** The address. */
            url: string;
        };
        WebhookList: {
            /** The addresses. */
            data: components["schemas"]["Webhook"][];
            /** Whether the request succeeded. */
            success?: boolean;
        };
        CustomerTariff: {
            /** Name of the tariff. */
            name?: string;
            /** Description of the tariff. */
            description?: string;
        };
        TrialEnd: {
            /** Days that are left. */
            days?: number;
            /** Date and time. */
            expiration?: string;
        };
        CustomerInfo: {
            /** Identifier of the customer. */
            id: number;
            tariff?: components["schemas"]["CustomerTariff"];
            /** End of the trial. */
            expiration_date?: components["schemas"]["TrialEnd"] | null;
        };
        AgreementType: "jur" | "fiz" | "ip" | (string & {});
        AgreementStatus: {
            /** Code of the state, for example `signed`. */
            status: string;
            /** The state in words. */
            title?: string;
            /** Name of the customer. */
            name?: string;
            type?: components["schemas"]["AgreementType"];
        };
        TariffDescription: {
            /** Identifier of the tariff. */
            id: number;
            /** Name of the tariff. */
            name: string;
            /** Description of the tariff. */
            description?: string;
        };
        TariffLink: {
            /** Title of the page. */
            title?: string;
        };
        CurrentTariff: {
            tariff_description: components["schemas"]["TariffDescription"];
            /** Pages about the tariff. */
            links?: components["schemas"]["TariffLink"][];
        };
        Login: {
            /** E-mail address of the user of the account area. */
            email: string;
            /**
             * Password of that user.
             * Format: password
             */
            password: string;
        };
        Tokens: {
            /**
             * The bearer token of every other request.
             * Format: password
             */
            token: string;
            /**
             * Renews both, once.
             * Format: password
             */
            refresh_token?: string;
            /** Whether the request succeeded. */
            success?: boolean;
        };
        UserRole: {
            /** Code of the level of access. */
            name?: string;
            /** Code of the application, as in the header `Client`. */
            client_id?: number | string;
        };
        User: {
            /** Identifier of the user. */
            id: number;
            /** E-mail address. */
            email?: string | null;
            /** Telephone number. */
            phone?: string | null;
            /** First name. */
            first_name?: string | null;
            /** Family name. */
            last_name?: string | null;
            /** Father's name. */
            middle_name?: string | null;
            role?: components["schemas"]["UserRole"];
        };
        CurrentUser: {
            user: components["schemas"]["User"];
        };
        IncomingSmsDelivery: {
            /** Sender. */
            src_number?: string;
            /** Number of the account that it came to. */
            dst_number?: string;
            /** The message. */
            content?: string;
            /** When it came, `YYYY-MM-DD HH:MM:SS`. Its zone is not documented. */
            date?: string;
        };
        CallHookEvent: "create" | "answer" | "bridge" | "destroy" | (string & {});
        CallEventDelivery: {
            hook_event?: components["schemas"]["CallHookEvent"];
            /** Id of the call. */
            call_id?: string;
            /** Number of the caller. */
            from?: string;
            /** Number that is called. */
            to?: string;
            /** `outbound` was seen; Kazoo, the platform below, calls the other way `inbound`. */
            direction?: string;
            /** Number of the extension. */
            internal?: string;
            /** When it happened, in seconds since 1970. */
            timestamp?: string;
            /** Length of the call in seconds. */
            duration?: string;
            /** Address of the recording. It may be missing although there is one. */
            record?: string;
        };
        CallToAuthDelivery: {
            /** The number to call in the first delivery, the phone that called in the second. */
            phone?: string;
            /** The key that starting the proof answered with. */
            key?: string;
        };
    };
    responses: {
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidParameter"];
            };
        };
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthenticated"];
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        ServerProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WriteResult"];
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WriteResult"];
            };
        };
    };
    parameters: {
        SmsFrom: string;
        SmsTo: string;
        SmsIncoming: 0 | 1;
        SmsSender: string;
        SmsReceiver: string;
        ObservedPage: number;
        Limit: number;
        OtherNumber: string;
        CallsFrom: components["schemas"]["DateTime"];
        CallsTo: components["schemas"]["DateTime"];
        CallsDirection: components["schemas"]["CallDirectionFilter"];
        CallsColumns: components["schemas"]["CallColumn"][];
        ObservedLimit: number;
        CallId: string;
        FlashCallId: number;
        FlashCallAccountId: number;
        OperationType: components["schemas"]["PaymentOperationType"];
        NumbersPhoneType: components["schemas"]["PhoneType"];
        SearchOwnerType: components["schemas"]["OwnerType"];
        SearchNumberType: number;
        SearchPhoneType: components["schemas"]["PhoneType"];
        InferredPage: number;
        InferredLimit: number;
        SipId: number;
        Page: number;
        ScenarioId: number;
        WebhooksType: components["schemas"]["WebhookType"];
    };
    requestBodies: never;
    headers: {
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
                 * Messages from this day on.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["SmsFrom"] | undefined;
                /**
                 * Messages up to this day.
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["SmsTo"] | undefined;
                /**
                 * 1 for those that were received only, 0 for those that were sent only.
                 * @example 1
                 */
                incoming?: components["parameters"]["SmsIncoming"] | undefined;
                /**
                 * Number that they come from.
                 * @example 70000000009
                 */
                sender?: components["parameters"]["SmsSender"] | undefined;
                /**
                 * Number that they go to.
                 * @example 70000000001
                 */
                receiver?: components["parameters"]["SmsReceiver"] | undefined;
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["ObservedPage"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the messages. */
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
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCreate"];
            };
        };
        responses: {
            /** What was sent. */
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
                 * The other side's number, digits without a plus.
                 * @example 70000000009
                 */
                number: components["parameters"]["OtherNumber"];
            };
        };
        requestBody?: never;
        responses: {
            /** The messages, in no promised order. */
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
                 * Calls from this time on, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
                 * @example 2026-01-01 00:00:00
                 */
                date_from?: components["parameters"]["CallsFrom"] | undefined;
                /**
                 * Calls up to this time, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
                 * @example 2026-01-01 23:59:59
                 */
                date_to?: components["parameters"]["CallsTo"] | undefined;
                /**
                 * Which calls to list.
                 * @example all
                 */
                direction?: components["parameters"]["CallsDirection"] | undefined;
                /**
                 * Fields that the rows have.
                 * @example [
                 * "connect_time",
                 * "number_a",
                 * "number_b",
                 * "duration",
                 * "record"
                 * ]
                 */
                "columns[]"?: components["parameters"]["CallsColumns"] | undefined;
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["ObservedPage"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known; 100 is used.
                 * @example 100
                 */
                limit?: components["parameters"]["ObservedLimit"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the calls. */
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
                 * Identifier of the call.
                 * @example 00000000-0000-4000-8000-0000000000c1
                 */
                call_id: components["parameters"]["CallId"];
            };
        };
        requestBody?: never;
        responses: {
            /** The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecord"];
                };
            };
            /** There is no recording yet. */
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
        };
        requestBody?: never;
        responses: {
            /** The accounts, with their tokens. */
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
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlashCallAccountCreate"];
            };
        };
        responses: {
            /** The new account's id and token. */
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
                 * Identifier of the Flash Call account.
                 * @example 81
                 */
                id: components["parameters"]["FlashCallId"];
            };
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
        };
        requestBody?: never;
        responses: {
            /** The settings. */
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
        };
        requestBody?: never;
        responses: {
            /** The packages. Their fields were not seen. */
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
                 * Identifier of the Flash Call account.
                 * @example 81
                 */
                account_id: components["parameters"]["FlashCallAccountId"];
            };
        };
        requestBody?: never;
        responses: {
            /** The package. Its fields were not seen. */
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
                 * Identifier of the Flash Call account.
                 * @example 81
                 */
                account_id: components["parameters"]["FlashCallAccountId"];
            };
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
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlashCallSend"];
            };
        };
        responses: {
            /** The key to check the pin with. */
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
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlashCallCheck"];
            };
        };
        responses: {
            /** Whether it is the right one. */
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
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallToAuthStart"];
            };
        };
        responses: {
            /** The number to call, and the key of this proof. */
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
        };
        requestBody?: never;
        responses: {
            /** The balance. */
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
        };
        requestBody?: never;
        responses: {
            /** The threshold. */
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
                 * Kind of the operations.
                 * @example payment
                 */
                operation_type: components["parameters"]["OperationType"];
            };
        };
        requestBody?: never;
        responses: {
            /** The operations. */
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
        };
        requestBody?: never;
        responses: {
            /** The setting. */
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
                 * Kind of the numbers.
                 * @example def
                 */
                phone_type?: components["parameters"]["NumbersPhoneType"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The numbers. */
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
        };
        requestBody?: never;
        responses: {
            /** The numbers. */
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
                 * Use of the numbers.
                 * @example personal
                 */
                owner_type?: components["parameters"]["SearchOwnerType"] | undefined;
                /**
                 * Sent as 0 by the client that was seen; its meaning is not known.
                 * @example 0
                 */
                number_type?: components["parameters"]["SearchNumberType"] | undefined;
                /**
                 * Kind of the numbers.
                 * @example def
                 */
                phone_type?: components["parameters"]["SearchPhoneType"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** Free numbers. */
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
        };
        requestBody?: never;
        responses: {
            /** The numbers. The rows are not in `data`. */
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
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the accounts. */
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
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the states. */
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
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
        };
        requestBody?: never;
        responses: {
            /** The account. */
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
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
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
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
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
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
        };
        requestBody?: never;
        responses: {
            /** One page of the scenarios. */
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
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
            };
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
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
                /**
                 * Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: components["parameters"]["ScenarioId"];
            };
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
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
                /**
                 * Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: components["parameters"]["ScenarioId"];
            };
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
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: components["parameters"]["SipId"];
                /**
                 * Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: components["parameters"]["ScenarioId"];
            };
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
        };
        requestBody?: never;
        responses: {
            /** The groups. */
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
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the scenarios. */
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
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the files. */
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
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the lists. */
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
        };
        requestBody?: never;
        responses: {
            /** The types. Their form was not seen. */
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
        };
        requestBody?: never;
        responses: {
            /** The setting. */
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
                 * Kind of the addresses.
                 * @example lk
                 */
                type?: components["parameters"]["WebhooksType"] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The addresses. */
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
        };
        requestBody?: never;
        responses: {
            /** The customer. */
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
        };
        requestBody?: never;
        responses: {
            /** The state. */
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
        };
        requestBody?: never;
        responses: {
            /** The tariff. */
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
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** The tokens. */
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
        };
        requestBody?: never;
        responses: {
            /** The tokens; both are new. */
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
        };
        requestBody?: never;
        responses: {
            /** The user. */
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
