// Generated from specs/era, do not edit; run `pnpm generate`.
import type { PlainStrings } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainStrings<{
    "/rest/v1/user/info": {
        /** Read what is known of the logged-in user. */
        get: operations["getUserInfo"];
    };
    "/rest/v1/user/avatar": {
        /** Download the picture of the logged-in user. */
        get: operations["downloadAvatar"];
        /**
         * Set the picture of the logged-in user.
         * @description At most 204 800 bytes; more is refused with 413 and the platform's code 1506.
         */
        put: operations["replaceAvatar"];
        /** Remove the picture of the logged-in user. */
        delete: operations["deleteAvatar"];
    };
    "/rest/v1/user/sip/accounts": {
        /** List the SIP accounts of the logged-in user. */
        get: operations["listSipAccounts"];
    };
    "/rest/v1/user/sip/accounts/{account_id}": {
        /** Read a SIP account of the logged-in user. */
        get: operations["getSipAccount"];
    };
    "/rest/v1/user/sip/accounts/{account_id}/parallel": {
        /** Read the numbers that ring together with a SIP account. */
        get: operations["getParallelNumbers"];
        /**
         * Set the numbers that ring together with a SIP account.
         * @description The whole list is replaced. Numbers may be outside ones, those of groups, of other domains and of voice menus; one that is given twice rings once.
         */
        put: operations["setParallelNumbers"];
    };
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": {
        /**
         * List the redirect rules of a SIP account.
         * @description Answers with a bare array in no promised order. The rule with the lowest `priority` wins.
         */
        get: operations["listRedirectRules"];
        /**
         * Create a redirect rule.
         * @description The rule is tied to the SIP account in the path. A repeat without an `id` makes another rule.
         */
        post: operations["createRedirectRule"];
        clear: operations["clearRedirectRules"];
    };
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": {
        /** Get a redirect rule. */
        get: operations["getRedirectRule"];
        /**
         * Replace a redirect rule, or create it with this id.
         * @description The whole rule is replaced, and tied to the SIP account in the path. Its id is the one in the path.
         */
        put: operations["replaceRedirectRule"];
        /** Delete a redirect rule. */
        delete: operations["deleteRedirectRule"];
        /**
         * Change some fields of a redirect rule.
         * @description The body is merged into the rule: fields that are left out stay as they are. `opts` is merged one level deep, so its absent keys stay too; anything deeper is replaced and, as we take it, so is every list.
         */
        patch: operations["updateRedirectRule"];
    };
    "/rest/v1/user/sip/calls": {
        /**
         * List the calls that the logged-in user's SIP accounts take part in.
         * @description Calls that are going on. Needs roles for call control.
         */
        get: operations["listSipCalls"];
    };
    "/rest/v1/user/sip/calls/{call_id}": {
        /** Read a call of the logged-in user's. */
        get: operations["getSipCall"];
    };
    "/rest/v1/iam/users": {
        /**
         * List the domain's users.
         * @description A row has some of the fields only; `mask` says which.
         */
        get: operations["listUsers"];
        /** Create a user. */
        post: operations["createUser"];
    };
    "/rest/v1/iam/users/{user_id}": {
        /** Read a user. */
        get: operations["getUser"];
        /** Delete a user. */
        delete: operations["deleteUser"];
        /**
         * Change some fields of a user.
         * @description The body is merged into the user: fields that are left out stay as they are.
         */
        patch: operations["updateUser"];
    };
    "/rest/v1/iam/sessions": {
        /**
         * Log in.
         * @description Without `session_type` the server sets a session cookie; with one it answers with a `session_token` for a bearer header. A client with credentials logs in by itself; this is for programs that keep sessions themselves. Five bad logins within three minutes ban the address.
         */
        post: operations["createSession"];
    };
    "/rest/v1/iam/sessions/current": {
        /**
         * Read the session that the call belongs to.
         * @description Its id can be used to log a WebSocket in.
         */
        get: operations["getCurrentSession"];
        /** Log out. */
        delete: operations["deleteCurrentSession"];
    };
    "/rest/v1/uc/redirectrules": {
        /**
         * List the redirect rules of the domain.
         * @description Rules of every account. A row has some of the fields only; `mask` says which. The rule with the lowest `priority` wins.
         */
        get: operations["listDomainRedirectRules"];
        /** Create a redirect rule for a number of the domain. */
        post: operations["createDomainRedirectRule"];
    };
    "/rest/v1/uc/redirectrules/{rule_id}": {
        /** Read a redirect rule of the domain. */
        get: operations["getDomainRedirectRule"];
        /** Delete a redirect rule of the domain. */
        delete: operations["deleteDomainRedirectRule"];
        /**
         * Change some fields of a redirect rule of the domain.
         * @description The body is merged into the rule: fields that are left out stay as they are. `opts` is merged one level deep.
         */
        patch: operations["updateDomainRedirectRule"];
    };
    "/rest/v1/uc/sipusers": {
        /**
         * List the domain's SIP users.
         * @description A row has some of the fields only; `mask` says which.
         */
        get: operations["listSipUsers"];
        /** Create a SIP user. */
        post: operations["createSipUser"];
    };
    "/rest/v1/uc/sipusers/{sip_user_id}": {
        /** Read a SIP user. */
        get: operations["getSipUser"];
        /** Delete a SIP user. */
        delete: operations["deleteSipUser"];
        /**
         * Change some fields of a SIP user.
         * @description The body is merged into the SIP user: fields that are left out stay as they are.
         */
        patch: operations["updateSipUser"];
    };
    "/rest/v1/uc/sipuser_states": {
        /**
         * List the states of the domain's SIP users.
         * @description Who is online and who is not.
         */
        get: operations["listSipUserStates"];
    };
    "/rest/v1/uc/calls": {
        /**
         * List the domain's calls.
         * @description Calls that are going on.
         */
        get: operations["listCalls"];
    };
    "/rest/v1/uc/calls/{call_id}": {
        /** Read a call of the domain's. */
        get: operations["getCall"];
        /** End a call. */
        delete: operations["deleteCall"];
    };
    "/rest/v1/uc/conferences": {
        /**
         * List the domain's conferences.
         * @description Conferences that are going on.
         */
        get: operations["listConferences"];
    };
    "/rest/v1/uc/conferences/{conference_id}": {
        /** Read a conference. */
        get: operations["getConference"];
        /** End a conference. */
        delete: operations["deleteConference"];
    };
    "/rest/v1/uc/conferences/{conference_id}/paticipants": {
        /**
         * List the participants of a conference.
         * @description The path is spelled as the platform spells it.
         */
        get: operations["listConferenceParticipants"];
    };
    "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}": {
        /** Read a participant of a conference. */
        get: operations["getConferenceParticipant"];
        /** Take a participant out of a conference. */
        delete: operations["deleteConferenceParticipant"];
    };
    "/rest/v1/uc/conferences/{conference_id}/topology": {
        /** Read who hears whom in a conference. */
        get: operations["getConferenceTopology"];
    };
}> {
}
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        /** @description The platform's form of a failure. */
        Problem: {
            /** @description The platform's own code, for example 1404 for what is not there and 1506 for an upload that is too large. It need not follow the status. */
            error_code: number;
            /** @description The failure in words. */
            error_message: string;
        };
        /** @description A picture that is stored. */
        AvatarInfo: {
            /** @description Name of the file. */
            name?: string;
            /** @description Size in bytes. */
            size?: number;
            /** @description When it was stored, ISO 8601 in UTC. */
            mtime?: string;
            /** @description Its checksum, as the algorithm and hexadecimal digits with a semicolon between. */
            hasha?: string;
        };
        /** @description The user's picture, or false where there is none. */
        AvatarState: false | components["schemas"]["AvatarInfo"];
        /** @description A group of users. */
        UserGroup: {
            /** @description Identifier of the group, UUID text. */
            id?: string;
            /** @description Short name of the group. */
            code?: string;
            /** @description Text on the group. */
            description?: string;
            /** @description Settings of the group. */
            opts?: {
                /** @description Name to show. */
                title?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description A SIP account in short. */
        SipAccountSummary: {
            /** @description Identifier of the account, UUID text. */
            id: string;
            /** @description Login name of the account's devices. */
            login: string;
            /** @description Internal number. */
            phonenumber: string;
        };
        /** @description The logged-in user. */
        UserInfo: {
            /** @description Identifier of the user, UUID text. */
            id: string;
            /** @description The domain that the user belongs to. */
            domain: string;
            /** @description Login name, without the domain. */
            login: string;
            /** @description Name of the user. */
            name: string;
            /** @description Address of the user. */
            email?: string;
            avatar?: components["schemas"]["AvatarState"];
            avatar_info?: components["schemas"]["AvatarState"];
            /** @description Groups that the user is in. */
            groups?: components["schemas"]["UserGroup"][];
            /** @description Roles of the user, those of the groups included. */
            roles?: string[];
            /** @description SIP accounts of the user. */
            sip_accounts?: components["schemas"]["SipAccountSummary"][];
        };
        /** @description A picture to store. */
        AvatarUpload: {
            /**
             * Format: binary
             * @description The picture, at most 204 800 bytes.
             */
            file: Blob;
        };
        /** @description Data beside the element's own. Keys of your own are kept. */
        Times: {
            /** @description When it was created, ISO 8601 in UTC. Set by the server. */
            ct?: string;
            /** @description When it was changed last, ISO 8601 in UTC. Set by the server. */
            lwt?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A SIP account of the logged-in user. */
        SipAccount: {
            /** @description Identifier of the account, UUID text. */
            id: string;
            /** @description Login name of the account's devices. */
            login: string;
            /** @description Internal number. */
            phonenumber: string;
            /** @description Name to show. May hold templates, such as `{D}`. */
            name?: string;
            /** @description Whether the account works with registration. */
            reg?: boolean | number;
            /** @description Devices that are registered. Empty in the page's samples. */
            devices?: unknown[];
            /** @description What the licence allows. */
            lic?: {
                /** @description Devices that may be registered at once. */
                devices?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Settings of the account. */
            opts?: {
                /** @description Model of the device that is set up by itself. */
                ap_device_model?: string;
                /** @description Hardware address of that device. */
                ap_mac_address?: string;
                /** @description Seconds that a call rings at most. */
                calltimesec?: number;
                /** @description Seconds that a call lasts at most. */
                dlgtimesec?: number;
                /** @description Numbers that ring together with the account. */
                parallel?: string[];
                /** @description Calls at once; -1 for no limit of the account's own. */
                trunks?: number;
            } & {
                [key: string]: unknown;
            };
            ext?: components["schemas"]["Times"];
        };
        /** @description Numbers that ring together with a SIP account. */
        ParallelNumbers: string[];
        /** @description What a field must be equal to, or a condition. */
        FilterValue: (string | number | boolean | null) | unknown[] | {
            [key: string]: unknown;
        };
        /** @description Values that fields must have, by the field's name. A dot leads into a field: `opts.title`. The platform has search conditions for text, numbers, lists and objects, too; how they are written is not public. */
        FieldFilter: {
            [key: string]: components["schemas"]["FilterValue"];
        };
        /** @description A field to sort by. */
        OrderTerm: string | {
            [key: string]: unknown;
        };
        /**
         * @description A boolean as the platform writes it, 1 for true and 0 for false.
         * @enum {integer}
         */
        IntBool: 0 | 1;
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
        /** @description Texts and data to store with a rule. */
        RedirectRuleOptionsInput: {
            /** @description Name of the rule for people. */
            title?: string;
            /** @description Note on the rule. */
            comment?: string;
            /** @description Table that the rule's filters look numbers up in. Its rows are not documented. */
            tab?: unknown[];
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
        /** @description A call between two sides. What it holds beside its id is not public. */
        Call: {
            /** @description Identifier of the call. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a user. */
        UserOptions: {
            /** @description Name to show. */
            title?: string;
            /** @description Roles of the user. */
            roles?: string[];
            /** @description Tags of the user. */
            tags?: string[];
            /** @description Note on the user. */
            comment?: string;
            /** @description Whether scripts may change the user. */
            allow_script_crud?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A user of the domain. A row of a list has some of the fields only. */
        User: {
            /** @description Identifier of the user, UUID text. */
            id: string;
            /** @description Name of the user. */
            name?: string;
            /** @description Login name, without the domain. */
            login?: string;
            /** @description Stars in place of the password. */
            readonly pwd?: string;
            /** @description Offset of the user's time, or `default` for that of the domain. */
            timezone?: string | number;
            opts?: components["schemas"]["UserOptions"];
            ext?: components["schemas"]["Times"];
        };
        /** @description Identifier for the new element, UUID text; made by the server when it is left out. */
        NewId: string;
        /** @description Keys and values of your own to keep with the element. */
        Extension: {
            [key: string]: unknown;
        };
        /** @description What a new user is made from. */
        UserCreate: {
            id?: components["schemas"]["NewId"];
            /** @description Name of the user. */
            name: string;
            /** @description Login name, without the domain. */
            login: string;
            /**
             * Format: password
             * @description Password to log in with.
             */
            pwd: string;
            /** @description Offset of the user's time, or `default` for that of the domain. */
            timezone?: string | number;
            opts?: components["schemas"]["UserOptions"];
            ext?: components["schemas"]["Extension"];
        };
        /** @description What to change in a user. */
        UserUpdate: {
            /** @description Name of the user. */
            name?: string;
            /** @description Login name, without the domain. */
            login?: string;
            /**
             * Format: password
             * @description Password to log in with.
             */
            pwd?: string;
            /** @description Offset of the user's time, or `default` for that of the domain. */
            timezone?: string | number;
            opts?: components["schemas"]["UserOptions"];
            ext?: components["schemas"]["Extension"];
        };
        /** @description Credentials of a user. */
        SessionCreate: {
            /** @description The domain (tenant) that the user belongs to. */
            domain: string;
            /** @description Login name of the user, without the domain. */
            login: string;
            /**
             * Format: password
             * @description Password of the user.
             */
            pwd: string;
            /** @description Asks for a token in place of a cookie. The values are not public. */
            session_type?: string;
        };
        /** @description A session of the logged-in user. Its fields are public in part only. */
        Session: {
            /** @description Identifier of the session. */
            id?: string;
            /**
             * Format: password
             * @description For `Authorization` with the scheme Bearer. There after a login with `session_type`.
             */
            session_token?: string;
            /** @description The user's domain. */
            domain?: string;
            /** @description The user's login name. */
            login?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A field that lists of rules can be reduced to. */
        DomainRedirectRuleField: "id" | "type" | "filter_number" | "tran_number" | "priority" | "enabled" | "schedule" | "opts.title" | "ext.lwt" | "ext.ct" | (string & {});
        /** @description A redirect rule as administrators see it. A row of a list has some of the fields only. */
        DomainRedirectRule: {
            /** @description Identifier of the rule, UUID text. */
            id: string;
            /** @description Whether the rule acts, 1 or 0. */
            enabled?: components["schemas"]["IntBool"];
            type?: components["schemas"]["RedirectRuleType"];
            /** @description Mask of the called number that the rule is for: an account's number, or one such as `2XX`. */
            filter_number?: string;
            /** @description Mask of the caller's number; `*` is every caller. */
            filter_fromnumber?: string;
            /** @description Number that calls go to, or a modifier that makes it from the called one. */
            tran_number?: string;
            /** @description Place among the domain's rules; the lower value wins. */
            priority?: number;
            schedule?: components["schemas"]["RedirectRuleSchedule"];
            /** @description Times of the week when the rule acts. */
            periods?: components["schemas"]["RedirectRulePeriod"][];
            opts?: components["schemas"]["RedirectRuleOptions"];
            ext?: components["schemas"]["Times"];
        };
        /** @description What a new rule of the domain is made from. */
        DomainRedirectRuleCreate: {
            id?: components["schemas"]["NewId"];
            /** @description Whether the rule acts, 1 or 0. */
            enabled?: components["schemas"]["IntBool"];
            type: components["schemas"]["RedirectRuleType"];
            /** @description Mask of the called number that the rule is for: an account's number, or one such as `2XX`. */
            filter_number: string;
            /** @description Mask of the caller's number; `*` is every caller. */
            filter_fromnumber?: string;
            /** @description Number that calls go to, or a modifier that makes it from the called one. */
            tran_number?: string;
            /** @description Place among the domain's rules; the lower value wins. */
            priority?: number;
            schedule?: components["schemas"]["RedirectRuleSchedule"];
            /** @description Times of the week when the rule acts. */
            periods?: components["schemas"]["RedirectRulePeriod"][];
            opts?: components["schemas"]["RedirectRuleOptionsInput"];
            ext?: components["schemas"]["Extension"];
        };
        /** @description What to change in a rule of the domain. */
        DomainRedirectRuleUpdate: {
            /** @description Whether the rule acts, 1 or 0. */
            enabled?: components["schemas"]["IntBool"];
            type?: components["schemas"]["RedirectRuleType"];
            /** @description Mask of the called number that the rule is for: an account's number, or one such as `2XX`. */
            filter_number?: string;
            /** @description Mask of the caller's number; `*` is every caller. */
            filter_fromnumber?: string;
            /** @description Number that calls go to, or a modifier that makes it from the called one. */
            tran_number?: string;
            /** @description Place among the domain's rules; the lower value wins. */
            priority?: number;
            schedule?: components["schemas"]["RedirectRuleSchedule"];
            /** @description Times of the week when the rule acts. */
            periods?: components["schemas"]["RedirectRulePeriod"][];
            opts?: components["schemas"]["RedirectRuleOptionsInput"];
            ext?: components["schemas"]["Extension"];
        };
        /** @description A field that lists of SIP users can be reduced to. */
        SipUserField: "id" | "name" | "login" | "phonenumber" | "reg" | "iduser" | "opts.modextin" | "opts.modextout" | "opts.trunks" | "ext.lwt" | "ext.ct" | (string & {});
        /** @description What the licence allows. */
        SipUserLicence: {
            /** @description Devices that may be registered at once. */
            devices?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a SIP user. */
        SipUserOptions: {
            /** @description Name for people. */
            title?: string;
            /** @description Note on it. */
            comment?: string;
            /** @description Model of the device that is set up by itself. */
            ap_device_model?: string;
            /** @description Hardware address of that device. */
            ap_mac_address?: string;
            /** @description Seconds that a call rings at most. */
            calltimesec?: number;
            /** @description Seconds that a call lasts at most. */
            dlgtimesec?: number;
            /** @description Modifier of numbers that call in from outside. */
            modextin?: string;
            /** @description Modifier of numbers that are called outside. */
            modextout?: string;
            /** @description Calls at once; -1 for no limit of its own. */
            trunks?: number;
            /** @description Seconds that a registration lasts at least. */
            minexpires?: number;
            /** @description Seconds that a registration lasts at most. */
            maxexpires?: number;
            /** @description Numbers that ring together with it. */
            parallel?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A SIP user: a number with its devices. What the user's own interface calls a SIP account. A row of a list has some of the fields only. */
        SipUser: {
            /** @description Identifier of the SIP user, UUID text. */
            id: string;
            /** @description Name to show. May hold templates, such as `{D}`. */
            name?: string;
            /** @description Login name of the devices. */
            login?: string;
            /**
             * Format: password
             * @description Password of the devices. Given to administrators only.
             */
            pwd?: string;
            /** @description Internal number. */
            phonenumber?: string;
            /** @description Whether the devices register, 1 or 0. */
            reg?: components["schemas"]["IntBool"];
            /** @description Identifier of the user that it belongs to; a UUID of zeros for none. */
            iduser?: string;
            /** @description Offset of its time, or `default` for that of the domain. */
            timezone?: string | number;
            lic?: components["schemas"]["SipUserLicence"];
            opts?: components["schemas"]["SipUserOptions"];
            /** @description Further credentials. Their form is not public. */
            credentials?: unknown[];
            /** @description Devices that are registered. Their form is not public. */
            devices?: unknown[];
            ext?: components["schemas"]["Times"];
        };
        /** @description What a new SIP user is made from. */
        SipUserCreate: {
            id?: components["schemas"]["NewId"];
            /** @description Name to show. May hold templates, such as `{D}`. */
            name?: string;
            /** @description Login name of the devices. */
            login: string;
            /**
             * Format: password
             * @description Password of the devices.
             */
            pwd?: string;
            /** @description Internal number. */
            phonenumber: string;
            /** @description Whether the devices register, 1 or 0. */
            reg?: components["schemas"]["IntBool"];
            /** @description Identifier of the user that it belongs to; a UUID of zeros for none. */
            iduser?: string;
            /** @description Offset of its time, or `default` for that of the domain. */
            timezone?: string | number;
            lic?: components["schemas"]["SipUserLicence"];
            opts?: components["schemas"]["SipUserOptions"];
            ext?: components["schemas"]["Extension"];
        };
        /** @description What to change in a SIP user. */
        SipUserUpdate: {
            /** @description Name to show. May hold templates, such as `{D}`. */
            name?: string;
            /** @description Login name of the devices. */
            login?: string;
            /**
             * Format: password
             * @description Password of the devices.
             */
            pwd?: string;
            /** @description Internal number. */
            phonenumber?: string;
            /** @description Whether the devices register, 1 or 0. */
            reg?: components["schemas"]["IntBool"];
            /** @description Identifier of the user that it belongs to; a UUID of zeros for none. */
            iduser?: string;
            /** @description Offset of its time, or `default` for that of the domain. */
            timezone?: string | number;
            lic?: components["schemas"]["SipUserLicence"];
            opts?: components["schemas"]["SipUserOptions"];
            ext?: components["schemas"]["Extension"];
        };
        /** @description An expression in prefix notation, such as `["==", ["property", "status"], "online"]`. Other operators are not public. */
        StateFilter: unknown[];
        /** @description Whether a device is registered. */
        SipUserStatus: "online" | "offline" | (string & {});
        /** @description Whether a SIP user is reachable. */
        SipUserState: {
            /** @description Identifier of the SIP user, UUID text. */
            id?: string;
            status?: components["schemas"]["SipUserStatus"];
        } & {
            [key: string]: unknown;
        };
        /** @description A conference. What it holds beside its id is not public. */
        Conference: {
            /** @description Identifier of the conference. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Somebody in a conference. What it holds beside its id is not public. */
        ConferenceParticipant: {
            /** @description Identifier of the participant. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Who hears whom. Its form is not public. */
        ConferenceTopology: unknown;
    };
    responses: {
        /** @description Any other failure, in the platform's one form. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
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
        /** @description No such element, or nothing at this address. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Done. There is no body. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The rule as it is stored now. */
        RedirectRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RedirectRule"];
            };
        };
        /** @description The user as it is stored now. The password is masked. */
        User: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        /** @description The rule as it is stored now. */
        DomainRedirectRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DomainRedirectRule"];
            };
        };
        /** @description The SIP user as it is stored now. */
        SipUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SipUser"];
            };
        };
    };
    parameters: {
        /**
         * @description Whether the answer is to be saved as a file.
         * @example true
         */
        Attachment: boolean;
        /**
         * @description Identifier of a SIP account of the logged-in user, UUID text.
         * @example 00000000-0000-4000-8000-000000000001
         */
        AccountId: string;
        /**
         * @description Which rules, by their fields. Written into the address as JSON.
         * @example {
         *       "type": "busy",
         *       "enabled": 1
         *     }
         */
        RuleFilter: components["schemas"]["FieldFilter"];
        /**
         * @description What to sort by, the first field first. Written into the address as JSON.
         * @example [
         *       "priority"
         *     ]
         */
        RuleOrder: components["schemas"]["OrderTerm"][];
        /**
         * @description How many rules to pass over before the first one that is returned.
         * @example 0
         */
        RuleOffset: number;
        /**
         * @description How many rules to return at most. Neither default nor maximum is known.
         * @example 50
         */
        RuleLimit: number;
        /**
         * @description Identifier of the rule, UUID text.
         * @example 00000000-0000-4000-8000-000000000011
         */
        RuleId: string;
        /**
         * @description Identifier of the call.
         * @example 00000000-0000-4000-8000-000000000061
         */
        CallId: string;
        /**
         * @description Which elements, by their fields. Written into the address as JSON.
         * @example {
         *       "schedule": "work",
         *       "enabled": 1
         *     }
         */
        Filter: components["schemas"]["FieldFilter"];
        /**
         * @description Which fields to answer with; dotted names lead into a field.
         * @example [
         *       "id",
         *       "name",
         *       "opts.title"
         *     ]
         */
        Mask: string[];
        /**
         * @description What to sort by, the first field first. Written into the address as JSON.
         * @example [
         *       "name"
         *     ]
         */
        Order: components["schemas"]["OrderTerm"][];
        /**
         * @description How many elements to pass over before the first one that is returned.
         * @example 0
         */
        Offset: number;
        /**
         * @description How many elements to return at most. Neither default nor maximum is known.
         * @example 50
         */
        Limit: number;
        /**
         * @description Whether fields that hold others are taken apart into dotted ones.
         * @example false
         */
        Flat: boolean;
        /**
         * @description Identifier of the user, UUID text, or `current` for the user who is logged in.
         * @example current
         */
        UserId: string;
        /**
         * @description Which fields to answer with.
         * @example [
         *       "id",
         *       "type",
         *       "tran_number"
         *     ]
         */
        DomainRuleMask: components["schemas"]["DomainRedirectRuleField"][];
        /**
         * @description Which fields to answer with.
         * @example [
         *       "id",
         *       "login",
         *       "phonenumber"
         *     ]
         */
        SipUserMask: components["schemas"]["SipUserField"][];
        /**
         * @description Identifier of the SIP user, UUID text.
         * @example 00000000-0000-4000-8000-000000000001
         */
        SipUserId: string;
        /**
         * @description Which states. Written into the address as JSON.
         * @example [
         *       "==",
         *       [
         *         "property",
         *         "status"
         *       ],
         *       "online"
         *     ]
         */
        StateFilter: components["schemas"]["StateFilter"];
        /**
         * @description Identifier of the conference.
         * @example 00000000-0000-4000-8000-000000000071
         */
        ConferenceId: string;
        /**
         * @description Identifier of the participant.
         * @example 00000000-0000-4000-8000-000000000081
         */
        ParticipantId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Operation id to what the operation takes and answers. */
export interface operations {
    getUserInfo: {
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
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    downloadAvatar: {
        parameters: {
            query?: {
                /**
                 * @description Whether the answer is to be saved as a file.
                 * @example true
                 */
                attachment?: components["parameters"]["Attachment"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    replaceAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The picture is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listSipAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccountSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getSipAccount: {
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
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getParallelNumbers: {
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
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    setParallelNumbers: {
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
                "application/json": components["schemas"]["ParallelNumbers"];
            };
        };
        responses: {
            /** @description The numbers as they are stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listRedirectRules: {
        parameters: {
            query?: {
                /**
                 * @description Which rules, by their fields. Written into the address as JSON.
                 * @example {
                 *       "type": "busy",
                 *       "enabled": 1
                 *     }
                 */
                filter?: components["parameters"]["RuleFilter"] | undefined;
                /**
                 * @description What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 *       "priority"
                 *     ]
                 */
                order?: components["parameters"]["RuleOrder"] | undefined;
                /**
                 * @description How many rules to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: components["parameters"]["RuleOffset"] | undefined;
                /**
                 * @description How many rules to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: components["parameters"]["RuleLimit"] | undefined;
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
    listSipCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getSipCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the call.
                 * @example 00000000-0000-4000-8000-000000000061
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Which elements, by their fields. Written into the address as JSON.
                 * @example {
                 *       "schedule": "work",
                 *       "enabled": 1
                 *     }
                 */
                filter?: components["parameters"]["Filter"] | undefined;
                /**
                 * @description Which fields to answer with; dotted names lead into a field.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "opts.title"
                 *     ]
                 */
                mask?: components["parameters"]["Mask"] | undefined;
                /**
                 * @description What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 *       "name"
                 *     ]
                 */
                order?: components["parameters"]["Order"] | undefined;
                /**
                 * @description How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"] | undefined;
                /**
                 * @description How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * @description Whether fields that hold others are taken apart into dotted ones.
                 * @example false
                 */
                flat?: components["parameters"]["Flat"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user, UUID text, or `current` for the user who is logged in.
                 * @example current
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user, UUID text, or `current` for the user who is logged in.
                 * @example current
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user, UUID text, or `current` for the user who is logged in.
                 * @example current
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description A session is open. Its cookie is in the `Set-Cookie` header. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    deleteCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    listDomainRedirectRules: {
        parameters: {
            query?: {
                /**
                 * @description Which elements, by their fields. Written into the address as JSON.
                 * @example {
                 *       "schedule": "work",
                 *       "enabled": 1
                 *     }
                 */
                filter?: components["parameters"]["Filter"] | undefined;
                /**
                 * @description Which fields to answer with.
                 * @example [
                 *       "id",
                 *       "type",
                 *       "tran_number"
                 *     ]
                 */
                mask?: components["parameters"]["DomainRuleMask"] | undefined;
                /**
                 * @description What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 *       "name"
                 *     ]
                 */
                order?: components["parameters"]["Order"] | undefined;
                /**
                 * @description How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"] | undefined;
                /**
                 * @description How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * @description Whether fields that hold others are taken apart into dotted ones.
                 * @example false
                 */
                flat?: components["parameters"]["Flat"] | undefined;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["DomainRedirectRule"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    createDomainRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainRedirectRuleCreate"];
            };
        };
        responses: {
            200: components["responses"]["DomainRedirectRule"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getDomainRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            200: components["responses"]["DomainRedirectRule"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteDomainRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    updateDomainRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                "application/json": components["schemas"]["DomainRedirectRuleUpdate"];
            };
        };
        responses: {
            200: components["responses"]["DomainRedirectRule"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listSipUsers: {
        parameters: {
            query?: {
                /**
                 * @description Which elements, by their fields. Written into the address as JSON.
                 * @example {
                 *       "schedule": "work",
                 *       "enabled": 1
                 *     }
                 */
                filter?: components["parameters"]["Filter"] | undefined;
                /**
                 * @description Which fields to answer with.
                 * @example [
                 *       "id",
                 *       "login",
                 *       "phonenumber"
                 *     ]
                 */
                mask?: components["parameters"]["SipUserMask"] | undefined;
                /**
                 * @description What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 *       "name"
                 *     ]
                 */
                order?: components["parameters"]["Order"] | undefined;
                /**
                 * @description How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"] | undefined;
                /**
                 * @description How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"] | undefined;
                /**
                 * @description Whether fields that hold others are taken apart into dotted ones.
                 * @example false
                 */
                flat?: components["parameters"]["Flat"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SIP users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipUser"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    createSipUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipUserCreate"];
            };
        };
        responses: {
            200: components["responses"]["SipUser"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getSipUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                sip_user_id: components["parameters"]["SipUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SipUser"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteSipUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                sip_user_id: components["parameters"]["SipUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    updateSipUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the SIP user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                sip_user_id: components["parameters"]["SipUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipUserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["SipUser"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listSipUserStates: {
        parameters: {
            query?: {
                /**
                 * @description Which states. Written into the address as JSON.
                 * @example [
                 *       "==",
                 *       [
                 *         "property",
                 *         "status"
                 *       ],
                 *       "online"
                 *     ]
                 */
                filter?: components["parameters"]["StateFilter"] | undefined;
                /**
                 * @description Which fields to answer with; dotted names lead into a field.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "opts.title"
                 *     ]
                 */
                mask?: components["parameters"]["Mask"] | undefined;
                /**
                 * @description How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"] | undefined;
                /**
                 * @description How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipUserState"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    listCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the call.
                 * @example 00000000-0000-4000-8000-000000000061
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the call.
                 * @example 00000000-0000-4000-8000-000000000061
                 */
                call_id: components["parameters"]["CallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listConferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: components["parameters"]["ConferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: components["parameters"]["ConferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    listConferenceParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: components["parameters"]["ConferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceParticipant"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getConferenceParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: components["parameters"]["ConferenceId"];
                /**
                 * @description Identifier of the participant.
                 * @example 00000000-0000-4000-8000-000000000081
                 */
                participant_id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceParticipant"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    deleteConferenceParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: components["parameters"]["ConferenceId"];
                /**
                 * @description Identifier of the participant.
                 * @example 00000000-0000-4000-8000-000000000081
                 */
                participant_id: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getConferenceTopology: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: components["parameters"]["ConferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topology. Its form is not public. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceTopology"];
                };
            };
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
    "/rest/v1/user/info": operations["getUserInfo"];
    "/rest/v1/user/avatar": operations["downloadAvatar"];
    "/rest/v1/user/sip/accounts": operations["listSipAccounts"];
    "/rest/v1/user/sip/accounts/{account_id}": operations["getSipAccount"];
    "/rest/v1/user/sip/accounts/{account_id}/parallel": operations["getParallelNumbers"];
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": operations["listRedirectRules"];
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["getRedirectRule"];
    "/rest/v1/user/sip/calls": operations["listSipCalls"];
    "/rest/v1/user/sip/calls/{call_id}": operations["getSipCall"];
    "/rest/v1/iam/users": operations["listUsers"];
    "/rest/v1/iam/users/{user_id}": operations["getUser"];
    "/rest/v1/iam/sessions/current": operations["getCurrentSession"];
    "/rest/v1/uc/redirectrules": operations["listDomainRedirectRules"];
    "/rest/v1/uc/redirectrules/{rule_id}": operations["getDomainRedirectRule"];
    "/rest/v1/uc/sipusers": operations["listSipUsers"];
    "/rest/v1/uc/sipusers/{sip_user_id}": operations["getSipUser"];
    "/rest/v1/uc/sipuser_states": operations["listSipUserStates"];
    "/rest/v1/uc/calls": operations["listCalls"];
    "/rest/v1/uc/calls/{call_id}": operations["getCall"];
    "/rest/v1/uc/conferences": operations["listConferences"];
    "/rest/v1/uc/conferences/{conference_id}": operations["getConference"];
    "/rest/v1/uc/conferences/{conference_id}/paticipants": operations["listConferenceParticipants"];
    "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}": operations["getConferenceParticipant"];
    "/rest/v1/uc/conferences/{conference_id}/topology": operations["getConferenceTopology"];
  };
  PUT: {
    "/rest/v1/user/avatar": operations["replaceAvatar"];
    "/rest/v1/user/sip/accounts/{account_id}/parallel": operations["setParallelNumbers"];
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["replaceRedirectRule"];
  };
  POST: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": operations["createRedirectRule"];
    "/rest/v1/iam/users": operations["createUser"];
    "/rest/v1/iam/sessions": operations["createSession"];
    "/rest/v1/uc/redirectrules": operations["createDomainRedirectRule"];
    "/rest/v1/uc/sipusers": operations["createSipUser"];
  };
  PATCH: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["updateRedirectRule"];
    "/rest/v1/iam/users/{user_id}": operations["updateUser"];
    "/rest/v1/uc/redirectrules/{rule_id}": operations["updateDomainRedirectRule"];
    "/rest/v1/uc/sipusers/{sip_user_id}": operations["updateSipUser"];
  };
  DELETE: {
    "/rest/v1/user/avatar": operations["deleteAvatar"];
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": operations["deleteRedirectRule"];
    "/rest/v1/iam/users/{user_id}": operations["deleteUser"];
    "/rest/v1/iam/sessions/current": operations["deleteCurrentSession"];
    "/rest/v1/uc/redirectrules/{rule_id}": operations["deleteDomainRedirectRule"];
    "/rest/v1/uc/sipusers/{sip_user_id}": operations["deleteSipUser"];
    "/rest/v1/uc/calls/{call_id}": operations["deleteCall"];
    "/rest/v1/uc/conferences/{conference_id}": operations["deleteConference"];
    "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}": operations["deleteConferenceParticipant"];
  };
  CLEAR: {
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": operations["clearRedirectRules"];
  };
}

/** The paths that `paginate` takes, to the type of their rows. */
export interface lists {
  "/rest/v1/user/sip/accounts": components["schemas"]["SipAccountSummary"];
  "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": components["schemas"]["RedirectRule"];
  "/rest/v1/user/sip/calls": components["schemas"]["Call"];
  "/rest/v1/iam/users": components["schemas"]["User"];
  "/rest/v1/uc/redirectrules": components["schemas"]["DomainRedirectRule"];
  "/rest/v1/uc/sipusers": components["schemas"]["SipUser"];
  "/rest/v1/uc/sipuser_states": components["schemas"]["SipUserState"];
  "/rest/v1/uc/calls": components["schemas"]["Call"];
  "/rest/v1/uc/conferences": components["schemas"]["Conference"];
  "/rest/v1/uc/conferences/{conference_id}/paticipants": components["schemas"]["ConferenceParticipant"];
}
