// Generated from specs/era, do not edit; run `pnpm generate`.
import type { PlainStrings } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainStrings<{
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the redirect rules of a SIP account.
         * @description Answers with a bare array in no promised order. The rule with the lowest `priority` wins.
         */
        get: operations["listRedirectRules"];
        put?: never;
        /**
         * Create a redirect rule.
         * @description The rule is tied to the SIP account in the path. A repeat without an `id` makes another rule.
         */
        post: operations["createRedirectRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
        clear: operations["clearRedirectRules"];
    };
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        /** Get a redirect rule. */
        get: operations["getRedirectRule"];
        /**
         * Replace a redirect rule, or create it with this id.
         * @description The whole rule is replaced, and tied to the SIP account in the path. Its id is the one in the path.
         */
        put: operations["replaceRedirectRule"];
        post?: never;
        /** Delete a redirect rule. */
        delete: operations["deleteRedirectRule"];
        options?: never;
        head?: never;
        /**
         * Change some fields of a redirect rule.
         * @description The body is merged into the rule: fields that are left out stay as they are. `opts` is merged one level deep, so its absent keys stay too; anything deeper is replaced and, as we take it, so is every list.
         */
        patch: operations["updateRedirectRule"];
        trace?: never;
    };
}> {
}
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        /** @description A rule that sends calls to a SIP account elsewhere. */
        RedirectRule: {
            /** @description Identifier of the rule, UUID text. */
            id: string;
            /** @description Whether the rule acts, 1 or 0. */
            enabled: components["schemas"]["IntBool"];
            type: components["schemas"]["RedirectRuleType"];
            /** @description Mask of the caller's number; `*` is every caller. */
            filter_fromnumber: string;
            /** @description Number that calls go to, or a modifier that makes it from the called one. */
            tran_number: string;
            /** @description Place among the account's rules; the lower value wins. */
            priority: number;
            schedule: components["schemas"]["RedirectRuleSchedule"];
            /** @description Times of the week when the rule acts. */
            periods: components["schemas"]["RedirectRulePeriod"][];
            opts: components["schemas"]["RedirectRuleOptions"];
            /** @description Further data, such as the times of creation (`ct`) and of the last change (`lwt`). */
            ext?: {
                [key: string]: unknown;
            };
        };
        /** @description What a new rule is made from. */
        RedirectRuleCreate: {
            /** @description Identifier for the new rule, UUID text; made by the server when it is left out. */
            id?: string;
            /** @description Whether the rule acts, 1 or 0. */
            enabled?: components["schemas"]["IntBool"];
            type: components["schemas"]["RedirectRuleType"];
            /** @description Mask of the caller's number; `*` is every caller. */
            filter_fromnumber?: string;
            /** @description Number that calls go to, or a modifier that makes it from the called one. */
            tran_number?: string;
            /** @description Place among the account's rules; the lower value wins. */
            priority?: number;
            schedule?: components["schemas"]["RedirectRuleSchedule"];
            /** @description Times of the week when the rule acts. */
            periods?: components["schemas"]["RedirectRulePeriod"][];
            opts?: components["schemas"]["RedirectRuleOptionsInput"];
        };
        /** @description The rule that takes the place of the one in the path. */
        RedirectRuleReplace: {
            /** @description Whether the rule acts, 1 or 0. */
            enabled?: components["schemas"]["IntBool"];
            type: components["schemas"]["RedirectRuleType"];
            /** @description Mask of the caller's number; `*` is every caller. */
            filter_fromnumber?: string;
            /** @description Number that calls go to, or a modifier that makes it from the called one. */
            tran_number?: string;
            /** @description Place among the account's rules; the lower value wins. */
            priority?: number;
            schedule?: components["schemas"]["RedirectRuleSchedule"];
            /** @description Times of the week when the rule acts. */
            periods?: components["schemas"]["RedirectRulePeriod"][];
            opts?: components["schemas"]["RedirectRuleOptionsInput"];
        };
        /** @description What to change in a rule. */
        RedirectRuleUpdate: {
            /** @description Whether the rule acts, 1 or 0. */
            enabled?: components["schemas"]["IntBool"];
            type?: components["schemas"]["RedirectRuleType"];
            /** @description Mask of the caller's number; `*` is every caller. */
            filter_fromnumber?: string;
            /** @description Number that calls go to, or a modifier that makes it from the called one. */
            tran_number?: string;
            /** @description Place among the account's rules; the lower value wins. */
            priority?: number;
            schedule?: components["schemas"]["RedirectRuleSchedule"];
            /** @description Times of the week when the rule acts. */
            periods?: components["schemas"]["RedirectRulePeriod"][];
            opts?: components["schemas"]["RedirectRuleOptionsInput"];
        };
        /** @description When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. */
        RedirectRuleType: "absolute" | "busy" | "error" | "dnd" | (string & {});
        /** @description Working hours that the rule acts in. `all` is always. */
        RedirectRuleSchedule: "all" | "work" | "non-work" | (string & {});
        /** @description A stretch of time. Its keys are not documented; these two are those of the platform's working days. */
        RedirectRulePeriod: {
            /** @description Start, in minutes after midnight. */
            timestart?: number;
            /** @description End, in minutes after midnight. */
            timestop?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Texts and data that belong to a rule. */
        RedirectRuleOptions: {
            /** @description Name of the rule for people. */
            title?: string;
            /** @description Note on the rule. */
            comment?: string;
            /** @description Table that the rule's filters look numbers up in. Its rows are not documented. */
            tab?: unknown[];
        };
        /** @description Texts and data to store with a rule. */
        RedirectRuleOptionsInput: {
            /** @description Name of the rule for people. */
            title?: string;
            /** @description Note on the rule. */
            comment?: string;
            /** @description Table that the rule's filters look numbers up in. Its rows are not documented. */
            tab?: unknown[];
        };
        /**
         * @description A boolean as the platform writes it, 1 for true and 0 for false.
         * @enum {integer}
         */
        IntBool: 0 | 1;
        /** @description The platform's form of a failure. */
        Problem: {
            /** @description The platform's own code, for example 1404 for what is not there. It need not follow the status. */
            error_code: number;
            /** @description The failure in words. */
            error_message: string;
        };
    };
    responses: {
        /** @description The rule as it is stored now. */
        RedirectRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RedirectRule"];
            };
        };
        /** @description There is no live session. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The user's roles do not allow this, or the address is banned after bad logins. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No such SIP account or rule. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other failure, in the platform's one form. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of a SIP account of the logged-in user, UUID text.
         * @example 00000000-0000-4000-8000-000000000001
         */
        AccountId: string;
        /**
         * @description Identifier of the rule, UUID text.
         * @example 00000000-0000-4000-8000-000000000011
         */
        RuleId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Operation id to what the operation takes and answers. */
export interface operations {
    listRedirectRules: {
        parameters: {
            query?: {
                /**
                 * @description How many rules to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many rules to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedirectRule"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    createRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectRuleCreate"];
            };
        };
        responses: {
            200: components["responses"]["RedirectRule"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    clearRedirectRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account has no rules any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RedirectRule"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    replaceRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectRuleReplace"];
            };
        };
        responses: {
            200: components["responses"]["RedirectRule"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    updateRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectRuleUpdate"];
            };
        };
        responses: {
            200: components["responses"]["RedirectRule"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
}

/** Method, then path, to the operation. */
export interface routes {
  GET: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": operations["listRedirectRules"];
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["getRedirectRule"];
  };
  PUT: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["replaceRedirectRule"];
  };
  POST: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": operations["createRedirectRule"];
  };
  PATCH: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["updateRedirectRule"];
  };
  DELETE: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["deleteRedirectRule"];
  };
  CLEAR: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": operations["clearRedirectRules"];
  };
}

/** The paths that `paginate` takes, to the type of their rows. */
export interface lists {
  "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": components["schemas"]["RedirectRule"];
}
