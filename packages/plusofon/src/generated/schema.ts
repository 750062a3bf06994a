// Generated from specs/plusofon, do not edit; run `pnpm generate`.

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take. */
export interface paths {
    "/api/v1/sip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the SIP accounts of the cabinet. */
        get: operations["listSipAccounts"];
        /**
         * Create a SIP account.
         * @description A PUT on the collection that creates: a repeat makes another account, unless the server refuses the number as taken; the page does not say whether it does. The answer holds no id; the URL of the new account is in the header `Location`.
         */
        put: operations["createSipAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sip/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the registration states of the cabinet's SIP accounts. */
        get: operations["listSipAccountStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sip/{sip_id}": {
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
        /**
         * Get a SIP account.
         * @description The answer holds the SIP login and password that a phone registers with.
         */
        get: operations["getSipAccount"];
        put?: never;
        post?: never;
        /** Delete a SIP account. */
        delete: operations["deleteSipAccount"];
        options?: never;
        head?: never;
        /**
         * Change a SIP account.
         * @description Fields that are left out stay as they are.
         */
        patch: operations["updateSipAccount"];
        trace?: never;
    };
    "/api/v1/sip/{sip_id}/scenarios": {
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
        /** List the scenarios of a SIP account. */
        get: operations["listSipScenarios"];
        put?: never;
        /**
         * Create a scenario for a SIP account.
         * @description A repeat makes another scenario. The answer holds no id; the URL of the new scenario is in the header `Location`.
         */
        post: operations["createSipScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": {
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
        get?: never;
        /**
         * Change a scenario of a SIP account.
         * @description Takes the same fields as creating one, the required ones included.
         */
        put: operations["updateSipScenario"];
        post?: never;
        /** Delete a scenario of a SIP account. */
        delete: operations["deleteSipScenario"];
        options?: never;
        head?: never;
        /**
         * Make a scenario the active one of its SIP account.
         * @description Takes no body.
         */
        patch: operations["activateSipScenario"];
        trace?: never;
    };
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
         * A user proved a phone number by calling.
         * @description Sent to the `hook_url` that the proof was started with.
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
        /** @description One page of SIP accounts. */
        SipAccountPage: {
            /** @description The accounts of this page. */
            data: components["schemas"]["SipAccountSummary"][];
        } & components["schemas"]["Paginator"];
        /** @description One page of registration states. */
        SipAccountStatusPage: {
            /** @description The states of this page. */
            data: components["schemas"]["SipAccountStatus"][];
        } & components["schemas"]["Paginator"];
        /** @description One page of an account's scenarios. */
        SipScenarioPage: {
            /** @description The scenarios of this page. */
            data: components["schemas"]["SipScenario"][];
        } & components["schemas"]["Paginator"];
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
        /** @description Whether a SIP account is registered. */
        SipAccountStatus: {
            /** @description Identifier of the account. */
            id: number;
            /** @description Name of the account. */
            name: string;
            /** @description Whether a phone is registered with the account now. */
            on_line: boolean;
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
        /** @description A telephone number that outgoing calls show. */
        CallerId: {
            /** @description Identifier of the telephone number. */
            id: number;
            /** @description The telephone number, digits without a plus. */
            number: string;
            phone_type?: components["schemas"]["PhoneType"];
            owner_type?: components["schemas"]["OwnerType"];
        };
        /** @description Kind of a telephone number. `abc` is a city number, `def` a mobile one, `800` a free-call one. */
        PhoneType: "abc" | "def" | "800" | (string & {});
        /** @description Use of a telephone number. `business` takes several calls at once and serves the PBX, `personal` takes one call and serves one person. */
        OwnerType: "business" | "personal" | (string & {});
        /** @description The active scenario of an account, as the list of accounts shows it. */
        ActiveSipScenario: {
            /** @description Identifier of the scenario. */
            id: number;
            /** @description Name of the scenario. */
            name: string;
            /** @description Where calls go, in order. */
            endpoints: components["schemas"]["SipScenarioEndpoint"][];
        };
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
        /** @description One place that a scenario rings. The number of a mobile one is not returned. */
        SipScenarioEndpoint: {
            type: components["schemas"]["SipScenarioEndpointType"];
            /** @description Seconds to ring there. */
            timeout: number;
        };
        /** @description Kind of a place that rings. `sip` is the account itself, `mob` a mobile number. */
        SipScenarioEndpointType: "sip" | "mob" | (string & {});
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
            /** @description Note on the account, such as a person's role, town or department. */
            role?: string;
            /** @description Identifier of the telephone number that outgoing calls show. */
            aon?: number;
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
        /** @description A telephone number that a scenario forwards calls to. */
        SipScenarioPhone: {
            /** @description The telephone number. */
            number: components["schemas"]["PhoneNumber"];
            /** @description Seconds to ring the telephone number, from 0 to 90 in steps of 5. */
            timeout: components["schemas"]["RingTimeout"];
        };
        /** @description Internal number, from 200 to 99999. */
        InternalNumber: number;
        /** @description Telephone number of 11 digits without a plus. */
        PhoneNumber: string;
        /** @description Seconds to ring, from 0 to 90 in steps of 5. */
        RingTimeout: number;
        /** @description How calls are distributed. `single` rings one place after another, `simultaneous` all at once. */
        SequenceRule: "single" | "simultaneous" | "Order" | (string & {});
        /** @description Answer to a change. */
        WriteResult: {
            /** @description Whether the request succeeded. */
            success: boolean;
            /** @description What went wrong. Absent after a success. */
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
        /** @description Body of a 404 answer. */
        NotFound: {
            /** @description What was not found. */
            error: string;
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
        /** @description A phone number that its owner has called from. */
        CallToAuthDelivery: {
            /** @description The number. */
            phone?: string;
            /** @description The key that starting the proof answered with. */
            key?: string;
        };
    };
    responses: {
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
        /** @description The change is made. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WriteResult"];
            };
        };
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
        /** @description No such account or scenario. The sentence is in `error`, not in `message`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
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
    };
    parameters: {
        /**
         * @description Identifier of the SIP account.
         * @example 501
         */
        SipId: number;
        /**
         * @description Identifier of the scenario.
         * @example 901
         */
        ScenarioId: number;
        /**
         * @description Number of the page, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Rows on a page. The server's own maximum is not known.
         * @example 15
         */
        Limit: number;
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
    listSipAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["InferredPage"];
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"];
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
                page?: components["parameters"]["InferredPage"];
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["InferredLimit"];
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
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: components["parameters"]["Limit"];
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
}

/** Method, then path, to the operation. */
export interface routes {
  GET: {
    "/api/v1/sip": operations["listSipAccounts"];
    "/api/v1/sip/statuses": operations["listSipAccountStatuses"];
    "/api/v1/sip/{sip_id}": operations["getSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios": operations["listSipScenarios"];
  };
  PUT: {
    "/api/v1/sip": operations["createSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": operations["updateSipScenario"];
  };
  POST: {
    "/api/v1/sip/{sip_id}/scenarios": operations["createSipScenario"];
  };
  PATCH: {
    "/api/v1/sip/{sip_id}": operations["updateSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": operations["activateSipScenario"];
  };
  DELETE: {
    "/api/v1/sip/{sip_id}": operations["deleteSipAccount"];
    "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": operations["deleteSipScenario"];
  };
}

/** The paths that `paginate` takes, to the type of their rows. */
export interface lists {
  "/api/v1/sip": components["schemas"]["SipAccountSummary"];
  "/api/v1/sip/statuses": components["schemas"]["SipAccountStatus"];
  "/api/v1/sip/{sip_id}/scenarios": components["schemas"]["SipScenario"];
}
