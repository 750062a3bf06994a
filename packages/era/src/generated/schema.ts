// Generated from specs/era, do not edit; run `pnpm generate`.
import type { PlainPaths } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainPaths<{
    "/rest/v1/user/info": {
        get: operations["getUserInfo"];
    };
    "/rest/v1/user/avatar": {
        get: operations["downloadAvatar"];
        put: operations["replaceAvatar"];
        delete: operations["deleteAvatar"];
    };
    "/rest/v1/user/sip/accounts": {
        get: operations["listSipAccounts"];
    };
    "/rest/v1/user/sip/accounts/{account_id}": {
        get: operations["getSipAccount"];
    };
    "/rest/v1/user/sip/accounts/{account_id}/parallel": {
        get: operations["getParallelNumbers"];
        put: operations["setParallelNumbers"];
    };
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": {
        get: operations["listRedirectRules"];
        post: operations["createRedirectRule"];
        clear: operations["clearRedirectRules"];
    };
    "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": {
        get: operations["getRedirectRule"];
        put: operations["replaceRedirectRule"];
        delete: operations["deleteRedirectRule"];
        patch: operations["updateRedirectRule"];
    };
    "/rest/v1/user/sip/calls": {
        get: operations["listSipCalls"];
    };
    "/rest/v1/user/sip/calls/{call_id}": {
        get: operations["getSipCall"];
    };
    "/rest/v1/iam/users": {
        get: operations["listUsers"];
        post: operations["createUser"];
    };
    "/rest/v1/iam/users/{user_id}": {
        get: operations["getUser"];
        delete: operations["deleteUser"];
        patch: operations["updateUser"];
    };
    "/rest/v1/iam/sessions": {
        post: operations["createSession"];
    };
    "/rest/v1/iam/sessions/current": {
        get: operations["getCurrentSession"];
        delete: operations["deleteCurrentSession"];
    };
    "/rest/v1/uc/redirectrules": {
        get: operations["listDomainRedirectRules"];
        post: operations["createDomainRedirectRule"];
    };
    "/rest/v1/uc/redirectrules/{rule_id}": {
        get: operations["getDomainRedirectRule"];
        delete: operations["deleteDomainRedirectRule"];
        patch: operations["updateDomainRedirectRule"];
    };
    "/rest/v1/uc/sipusers": {
        get: operations["listSipUsers"];
        post: operations["createSipUser"];
    };
    "/rest/v1/uc/sipusers/{sip_user_id}": {
        get: operations["getSipUser"];
        delete: operations["deleteSipUser"];
        patch: operations["updateSipUser"];
    };
    "/rest/v1/uc/sipuser_states": {
        get: operations["listSipUserStates"];
    };
    "/rest/v1/uc/calls": {
        get: operations["listCalls"];
    };
    "/rest/v1/uc/calls/{call_id}": {
        get: operations["getCall"];
        delete: operations["deleteCall"];
    };
    "/rest/v1/uc/conferences": {
        get: operations["listConferences"];
    };
    "/rest/v1/uc/conferences/{conference_id}": {
        get: operations["getConference"];
        delete: operations["deleteConference"];
    };
    "/rest/v1/uc/conferences/{conference_id}/paticipants": {
        get: operations["listConferenceParticipants"];
    };
    "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}": {
        get: operations["getConferenceParticipant"];
        delete: operations["deleteConferenceParticipant"];
    };
    "/rest/v1/uc/conferences/{conference_id}/topology": {
        get: operations["getConferenceTopology"];
    };
}> {
}
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        Problem: Problem;
        AvatarInfo: AvatarInfo;
        AvatarState: AvatarState;
        UserGroup: UserGroup;
        SipAccountSummary: SipAccountSummary;
        UserInfo: UserInfo;
        AvatarUpload: AvatarUpload;
        Times: Times;
        SipAccount: SipAccount;
        ParallelNumbers: ParallelNumbers;
        FilterValue: FilterValue;
        FieldFilter: FieldFilter;
        OrderTerm: OrderTerm;
        IntBool: IntBool;
        RedirectRuleType: RedirectRuleType;
        RedirectRuleSchedule: RedirectRuleSchedule;
        RedirectRulePeriod: RedirectRulePeriod;
        RedirectRuleOptions: RedirectRuleOptions;
        RedirectRule: RedirectRule;
        RedirectRuleOptionsInput: RedirectRuleOptionsInput;
        RedirectRuleCreate: RedirectRuleCreate;
        RedirectRuleReplace: RedirectRuleReplace;
        RedirectRuleUpdate: RedirectRuleUpdate;
        Call: Call;
        UserOptions: UserOptions;
        User: User;
        NewId: NewId;
        Extension: Extension;
        UserCreate: UserCreate;
        UserUpdate: UserUpdate;
        SessionCreate: SessionCreate;
        Session: Session;
        DomainRedirectRuleField: DomainRedirectRuleField;
        DomainRedirectRule: DomainRedirectRule;
        DomainRedirectRuleCreate: DomainRedirectRuleCreate;
        DomainRedirectRuleUpdate: DomainRedirectRuleUpdate;
        SipUserField: SipUserField;
        SipUserLicence: SipUserLicence;
        SipUserOptions: SipUserOptions;
        SipUser: SipUser;
        SipUserCreate: SipUserCreate;
        SipUserUpdate: SipUserUpdate;
        StateFilter: StateFilter;
        SipUserStatus: SipUserStatus;
        SipUserState: SipUserState;
        Conference: Conference;
        ConferenceParticipant: ConferenceParticipant;
        ConferenceTopology: ConferenceTopology;
    };
    responses: {
        Problem: {
            content: {
                "application/json": Problem;
            };
        };
        Unauthorized: {
            content: {
                "application/json": Problem;
            };
        };
        Forbidden: {
            content: {
                "application/json": Problem;
            };
        };
        NotFound: {
            content: {
                "application/json": Problem;
            };
        };
        NoContent: {
            content?: never;
        };
        RedirectRule: {
            content: {
                "application/json": RedirectRule;
            };
        };
        User: {
            content: {
                "application/json": User;
            };
        };
        DomainRedirectRule: {
            content: {
                "application/json": DomainRedirectRule;
            };
        };
        SipUser: {
            content: {
                "application/json": SipUser;
            };
        };
    };
    parameters: {
        Attachment: boolean;
        AccountId: string;
        RuleFilter: FieldFilter;
        RuleOrder: OrderTerm[];
        RuleOffset: number;
        RuleLimit: number;
        RuleId: string;
        CallId: string;
        Filter: FieldFilter;
        Mask: string[];
        Order: OrderTerm[];
        Offset: number;
        Limit: number;
        Flat: boolean;
        UserId: string;
        DomainRuleMask: DomainRedirectRuleField[];
        SipUserMask: SipUserField[];
        SipUserId: string;
        StateFilter: StateFilter;
        ConferenceId: string;
        ParticipantId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** The platform's form of a failure. */
export type Problem = {
    /** The platform's own code, for example 1404 for what is not there and 1506 for an upload that is too large. It need not follow the status. */
    error_code: number;
    /** The failure in words. */
    error_message: string;
};
/** A picture that is stored. */
export type AvatarInfo = {
    /** Name of the file. */
    name?: string;
    /** Size in bytes. */
    size?: number;
    /** When it was stored, ISO 8601 in UTC. */
    mtime?: string;
    /** Its checksum, as the algorithm and hexadecimal digits with a semicolon between. */
    hasha?: string;
};
/** The user's picture, or false where there is none. */
export type AvatarState = false | AvatarInfo;
/** A group of users. */
export type UserGroup = {
    /** Identifier of the group, UUID text. */
    id?: string;
    /** Short name of the group. */
    code?: string;
    /** Text on the group. */
    description?: string;
    /** Settings of the group. */
    opts?: {
        /** Name to show. */
        title?: string;
    } & {
        [key: string]: unknown;
    };
};
/** A SIP account in short. */
export type SipAccountSummary = {
    /** Identifier of the account, UUID text. */
    id: string;
    /** Login name of the account's devices. */
    login: string;
    /** Internal number. */
    phonenumber: string;
};
/** The logged-in user. */
export type UserInfo = {
    /** Identifier of the user, UUID text. */
    id: string;
    /** The domain that the user belongs to. */
    domain: string;
    /** Login name, without the domain. */
    login: string;
    /** Name of the user. */
    name: string;
    /** Address of the user. */
    email?: string;
    avatar?: AvatarState;
    avatar_info?: AvatarState;
    /** Groups that the user is in. */
    groups?: UserGroup[];
    /** Roles of the user, those of the groups included. */
    roles?: string[];
    /** SIP accounts of the user. */
    sip_accounts?: SipAccountSummary[];
};
/** A picture to store. */
export type AvatarUpload = {
    /**
     * The picture, at most 204 800 bytes.
     * Format: binary
     */
    file: Blob;
};
/** Data beside the element's own. Keys of your own are kept. */
export type Times = {
    /** When it was created, ISO 8601 in UTC. Set by the server. */
    ct?: string;
    /** When it was changed last, ISO 8601 in UTC. Set by the server. */
    lwt?: string;
} & {
    [key: string]: unknown;
};
/** A SIP account of the logged-in user. */
export type SipAccount = {
    /** Identifier of the account, UUID text. */
    id: string;
    /** Login name of the account's devices. */
    login: string;
    /** Internal number. */
    phonenumber: string;
    /** Name to show. May hold templates, such as `{D}`. */
    name?: string;
    /** Whether the account works with registration. */
    reg?: boolean | number;
    /** Devices that are registered. Empty in the page's samples. */
    devices?: unknown[];
    /** What the licence allows. */
    lic?: {
        /** Devices that may be registered at once. */
        devices?: number;
    } & {
        [key: string]: unknown;
    };
    /** Settings of the account. */
    opts?: {
        /** Model of the device that is set up by itself. */
        ap_device_model?: string;
        /** Hardware address of that device. */
        ap_mac_address?: string;
        /** Seconds that a call rings at most. */
        calltimesec?: number;
        /** Seconds that a call lasts at most. */
        dlgtimesec?: number;
        /** Numbers that ring together with the account. */
        parallel?: string[];
        /** Calls at once; -1 for no limit of the account's own. */
        trunks?: number;
    } & {
        [key: string]: unknown;
    };
    ext?: Times;
};
/** Numbers that ring together with a SIP account. */
export type ParallelNumbers = string[];
/** What a field must be equal to, or a condition. */
export type FilterValue = (string | number | boolean | null) | unknown[] | {
    [key: string]: unknown;
};
/** Values that fields must have, by the field's name. A dot leads into a field: `opts.title`. The platform has search conditions for text, numbers, lists and objects, too; how they are written is not public. */
export type FieldFilter = {
    [key: string]: FilterValue;
};
/** A field to sort by. */
export type OrderTerm = string | {
    [key: string]: unknown;
};
/** A boolean as the platform writes it, 1 for true and 0 for false. */
export type IntBool = 0 | 1;
/** When the rule acts, read from the words: `absolute` is always, `busy` while the called side is busy, `dnd` while it refuses calls, `error` when the call fails. Installations can have further values. */
export type RedirectRuleType = "absolute" | "busy" | "error" | "dnd" | (string & {});
/** Working hours that the rule acts in. `all` is always. */
export type RedirectRuleSchedule = "all" | "work" | "non-work" | (string & {});
/** A stretch of time. Its keys are not documented; these two are those of the platform's working days. */
export type RedirectRulePeriod = {
    /** Start, in minutes after midnight. */
    timestart?: number;
    /** End, in minutes after midnight. */
    timestop?: number;
} & {
    [key: string]: unknown;
};
/** Texts and data that belong to a rule. */
export type RedirectRuleOptions = {
    /** Name of the rule for people. */
    title?: string;
    /** Note on the rule. */
    comment?: string;
    /** Table that the rule's filters look numbers up in. Its rows are not documented. */
    tab?: unknown[];
};
/** A rule that sends calls to a SIP account elsewhere. */
export type RedirectRule = {
    /** Identifier of the rule, UUID text. */
    id: string;
    /** Whether the rule acts, 1 or 0. */
    enabled: IntBool;
    type: RedirectRuleType;
    /** Mask of the caller's number; `*` is every caller. */
    filter_fromnumber: string;
    /** Number that calls go to, or a modifier that makes it from the called one. */
    tran_number: string;
    /** Place among the account's rules; the lower value wins. */
    priority: number;
    schedule: RedirectRuleSchedule;
    /** Times of the week when the rule acts. */
    periods: RedirectRulePeriod[];
    opts: RedirectRuleOptions;
    /** Further data, such as the times of creation (`ct`) and of the last change (`lwt`). */
    ext?: {
        [key: string]: unknown;
    };
};
/** Texts and data to store with a rule. */
export type RedirectRuleOptionsInput = {
    /** Name of the rule for people. */
    title?: string;
    /** Note on the rule. */
    comment?: string;
    /** Table that the rule's filters look numbers up in. Its rows are not documented. */
    tab?: unknown[];
};
/** What a new rule is made from. */
export type RedirectRuleCreate = {
    /** Identifier for the new rule, UUID text; made by the server when it is left out. */
    id?: string;
    /** Whether the rule acts, 1 or 0. */
    enabled?: IntBool;
    type: RedirectRuleType;
    /** Mask of the caller's number; `*` is every caller. */
    filter_fromnumber?: string;
    /** Number that calls go to, or a modifier that makes it from the called one. */
    tran_number?: string;
    /** Place among the account's rules; the lower value wins. */
    priority?: number;
    schedule?: RedirectRuleSchedule;
    /** Times of the week when the rule acts. */
    periods?: RedirectRulePeriod[];
    opts?: RedirectRuleOptionsInput;
};
/** The rule that takes the place of the one in the path. */
export type RedirectRuleReplace = {
    /** Whether the rule acts, 1 or 0. */
    enabled?: IntBool;
    type: RedirectRuleType;
    /** Mask of the caller's number; `*` is every caller. */
    filter_fromnumber?: string;
    /** Number that calls go to, or a modifier that makes it from the called one. */
    tran_number?: string;
    /** Place among the account's rules; the lower value wins. */
    priority?: number;
    schedule?: RedirectRuleSchedule;
    /** Times of the week when the rule acts. */
    periods?: RedirectRulePeriod[];
    opts?: RedirectRuleOptionsInput;
};
/** What to change in a rule. */
export type RedirectRuleUpdate = {
    /** Whether the rule acts, 1 or 0. */
    enabled?: IntBool;
    type?: RedirectRuleType;
    /** Mask of the caller's number; `*` is every caller. */
    filter_fromnumber?: string;
    /** Number that calls go to, or a modifier that makes it from the called one. */
    tran_number?: string;
    /** Place among the account's rules; the lower value wins. */
    priority?: number;
    schedule?: RedirectRuleSchedule;
    /** Times of the week when the rule acts. */
    periods?: RedirectRulePeriod[];
    opts?: RedirectRuleOptionsInput;
};
/** A call between two sides. What it holds beside its id is not public. */
export type Call = {
    /** Identifier of the call. */
    id?: string;
} & {
    [key: string]: unknown;
};
/** Settings of a user. */
export type UserOptions = {
    /** Name to show. */
    title?: string;
    /** Roles of the user. */
    roles?: string[];
    /** Tags of the user. */
    tags?: string[];
    /** Note on the user. */
    comment?: string;
    /** Whether scripts may change the user. */
    allow_script_crud?: boolean;
} & {
    [key: string]: unknown;
};
/** A user of the domain. A row of a list has some of the fields only. */
export type User = {
    /** Identifier of the user, UUID text. */
    id: string;
    /** Name of the user. */
    name?: string;
    /** Login name, without the domain. */
    login?: string;
    /** Stars in place of the password. */
    readonly pwd?: string;
    /** Offset of the user's time, or `default` for that of the domain. */
    timezone?: string | number;
    opts?: UserOptions;
    ext?: Times;
};
/** Identifier for the new element, UUID text; made by the server when it is left out. */
export type NewId = string;
/** Keys and values of your own to keep with the element. */
export type Extension = {
    [key: string]: unknown;
};
/** What a new user is made from. */
export type UserCreate = {
    id?: NewId;
    /** Name of the user. */
    name: string;
    /** Login name, without the domain. */
    login: string;
    /**
     * Password to log in with.
     * Format: password
     */
    pwd: string;
    /** Offset of the user's time, or `default` for that of the domain. */
    timezone?: string | number;
    opts?: UserOptions;
    ext?: Extension;
};
/** What to change in a user. */
export type UserUpdate = {
    /** Name of the user. */
    name?: string;
    /** Login name, without the domain. */
    login?: string;
    /**
     * Password to log in with.
     * Format: password
     */
    pwd?: string;
    /** Offset of the user's time, or `default` for that of the domain. */
    timezone?: string | number;
    opts?: UserOptions;
    ext?: Extension;
};
/** Credentials of a user. */
export type SessionCreate = {
    /** The domain (tenant) that the user belongs to. */
    domain: string;
    /** Login name of the user, without the domain. */
    login: string;
    /**
     * Password of the user.
     * Format: password
     */
    pwd: string;
    /** Asks for a token in place of a cookie. The values are not public. */
    session_type?: string;
};
/** A session of the logged-in user. Its fields are public in part only. */
export type Session = {
    /** Identifier of the session. */
    id?: string;
    /**
     * For `Authorization` with the scheme Bearer. There after a login with `session_type`.
     * Format: password
     */
    session_token?: string;
    /** The user's domain. */
    domain?: string;
    /** The user's login name. */
    login?: string;
} & {
    [key: string]: unknown;
};
/** A field that lists of rules can be reduced to. */
export type DomainRedirectRuleField = "id" | "type" | "filter_number" | "tran_number" | "priority" | "enabled" | "schedule" | "opts.title" | "ext.lwt" | "ext.ct" | (string & {});
/** A redirect rule as administrators see it. A row of a list has some of the fields only. */
export type DomainRedirectRule = {
    /** Identifier of the rule, UUID text. */
    id: string;
    /** Whether the rule acts, 1 or 0. */
    enabled?: IntBool;
    type?: RedirectRuleType;
    /** Mask of the called number that the rule is for: an account's number, or one such as `2XX`. */
    filter_number?: string;
    /** Mask of the caller's number; `*` is every caller. */
    filter_fromnumber?: string;
    /** Number that calls go to, or a modifier that makes it from the called one. */
    tran_number?: string;
    /** Place among the domain's rules; the lower value wins. */
    priority?: number;
    schedule?: RedirectRuleSchedule;
    /** Times of the week when the rule acts. */
    periods?: RedirectRulePeriod[];
    opts?: RedirectRuleOptions;
    ext?: Times;
};
/** What a new rule of the domain is made from. */
export type DomainRedirectRuleCreate = {
    id?: NewId;
    /** Whether the rule acts, 1 or 0. */
    enabled?: IntBool;
    type: RedirectRuleType;
    /** Mask of the called number that the rule is for: an account's number, or one such as `2XX`. */
    filter_number: string;
    /** Mask of the caller's number; `*` is every caller. */
    filter_fromnumber?: string;
    /** Number that calls go to, or a modifier that makes it from the called one. */
    tran_number?: string;
    /** Place among the domain's rules; the lower value wins. */
    priority?: number;
    schedule?: RedirectRuleSchedule;
    /** Times of the week when the rule acts. */
    periods?: RedirectRulePeriod[];
    opts?: RedirectRuleOptionsInput;
    ext?: Extension;
};
/** What to change in a rule of the domain. */
export type DomainRedirectRuleUpdate = {
    /** Whether the rule acts, 1 or 0. */
    enabled?: IntBool;
    type?: RedirectRuleType;
    /** Mask of the called number that the rule is for: an account's number, or one such as `2XX`. */
    filter_number?: string;
    /** Mask of the caller's number; `*` is every caller. */
    filter_fromnumber?: string;
    /** Number that calls go to, or a modifier that makes it from the called one. */
    tran_number?: string;
    /** Place among the domain's rules; the lower value wins. */
    priority?: number;
    schedule?: RedirectRuleSchedule;
    /** Times of the week when the rule acts. */
    periods?: RedirectRulePeriod[];
    opts?: RedirectRuleOptionsInput;
    ext?: Extension;
};
/** A field that lists of SIP users can be reduced to. */
export type SipUserField = "id" | "name" | "login" | "phonenumber" | "reg" | "iduser" | "opts.modextin" | "opts.modextout" | "opts.trunks" | "ext.lwt" | "ext.ct" | (string & {});
/** What the licence allows. */
export type SipUserLicence = {
    /** Devices that may be registered at once. */
    devices?: number;
} & {
    [key: string]: unknown;
};
/** Settings of a SIP user. */
export type SipUserOptions = {
    /** Name for people. */
    title?: string;
    /** Note on it. */
    comment?: string;
    /** Model of the device that is set up by itself. */
    ap_device_model?: string;
    /** Hardware address of that device. */
    ap_mac_address?: string;
    /** Seconds that a call rings at most. */
    calltimesec?: number;
    /** Seconds that a call lasts at most. */
    dlgtimesec?: number;
    /** Modifier of numbers that call in from outside. */
    modextin?: string;
    /** Modifier of numbers that are called outside. */
    modextout?: string;
    /** Calls at once; -1 for no limit of its own. */
    trunks?: number;
    /** Seconds that a registration lasts at least. */
    minexpires?: number;
    /** Seconds that a registration lasts at most. */
    maxexpires?: number;
    /** Numbers that ring together with it. */
    parallel?: string[];
} & {
    [key: string]: unknown;
};
/** A SIP user: a number with its devices. What the user's own interface calls a SIP account. A row of a list has some of the fields only. */
export type SipUser = {
    /** Identifier of the SIP user, UUID text. */
    id: string;
    /** Name to show. May hold templates, such as `{D}`. */
    name?: string;
    /** Login name of the devices. */
    login?: string;
    /**
     * Password of the devices. Given to administrators only.
     * Format: password
     */
    pwd?: string;
    /** Internal number. */
    phonenumber?: string;
    /** Whether the devices register, 1 or 0. */
    reg?: IntBool;
    /** Identifier of the user that it belongs to; a UUID of zeros for none. */
    iduser?: string;
    /** Offset of its time, or `default` for that of the domain. */
    timezone?: string | number;
    lic?: SipUserLicence;
    opts?: SipUserOptions;
    /** Further credentials. Their form is not public. */
    credentials?: unknown[];
    /** Devices that are registered. Their form is not public. */
    devices?: unknown[];
    ext?: Times;
};
/** What a new SIP user is made from. */
export type SipUserCreate = {
    id?: NewId;
    /** Name to show. May hold templates, such as `{D}`. */
    name?: string;
    /** Login name of the devices. */
    login: string;
    /**
     * Password of the devices.
     * Format: password
     */
    pwd?: string;
    /** Internal number. */
    phonenumber: string;
    /** Whether the devices register, 1 or 0. */
    reg?: IntBool;
    /** Identifier of the user that it belongs to; a UUID of zeros for none. */
    iduser?: string;
    /** Offset of its time, or `default` for that of the domain. */
    timezone?: string | number;
    lic?: SipUserLicence;
    opts?: SipUserOptions;
    ext?: Extension;
};
/** What to change in a SIP user. */
export type SipUserUpdate = {
    /** Name to show. May hold templates, such as `{D}`. */
    name?: string;
    /** Login name of the devices. */
    login?: string;
    /**
     * Password of the devices.
     * Format: password
     */
    pwd?: string;
    /** Internal number. */
    phonenumber?: string;
    /** Whether the devices register, 1 or 0. */
    reg?: IntBool;
    /** Identifier of the user that it belongs to; a UUID of zeros for none. */
    iduser?: string;
    /** Offset of its time, or `default` for that of the domain. */
    timezone?: string | number;
    lic?: SipUserLicence;
    opts?: SipUserOptions;
    ext?: Extension;
};
/** An expression in prefix notation, such as `["==", ["property", "status"], "online"]`. Other operators are not public. */
export type StateFilter = unknown[];
/** Whether a device is registered. */
export type SipUserStatus = "online" | "offline" | (string & {});
/** Whether a SIP user is reachable. */
export type SipUserState = {
    /** Identifier of the SIP user, UUID text. */
    id?: string;
    status?: SipUserStatus;
} & {
    [key: string]: unknown;
};
/** A conference. What it holds beside its id is not public. */
export type Conference = {
    /** Identifier of the conference. */
    id?: string;
} & {
    [key: string]: unknown;
};
/** Somebody in a conference. What it holds beside its id is not public. */
export type ConferenceParticipant = {
    /** Identifier of the participant. */
    id?: string;
} & {
    [key: string]: unknown;
};
/** Who hears whom. Its form is not public. */
export type ConferenceTopology = unknown;
/** Operation id to what the operation takes and answers. */
export interface operations {
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                content: {
                    "application/json": UserInfo;
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
                 * Whether the answer is to be saved as a file.
                 * @example true
                 */
                attachment?: boolean | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The picture. */
            200: {
                content: {
                    "image/*": Blob;
                };
            };
        } & usualErrors;
    };
    replaceAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": AvatarUpload;
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** The picture is too large. */
            413: {
                content: {
                    "application/json": Problem;
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
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listSipAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts. */
            200: {
                content: {
                    "application/json": SipAccountSummary[];
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
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The account. */
            200: {
                content: {
                    "application/json": SipAccount;
                };
            };
        } & usualErrors;
    };
    getParallelNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The numbers. */
            200: {
                content: {
                    "application/json": string[];
                };
            };
        } & usualErrors;
    };
    setParallelNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": ParallelNumbers;
            };
        };
        responses: {
            /** The numbers as they are stored now. */
            200: {
                content: {
                    "application/json": string[];
                };
            };
        } & usualErrors;
    };
    listRedirectRules: {
        parameters: {
            query?: {
                /**
                 * Which rules, by their fields. Written into the address as JSON.
                 * @example {
                 * "type": "busy",
                 * "enabled": 1
                 * }
                 */
                filter?: FieldFilter | undefined;
                /**
                 * What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 * "priority"
                 * ]
                 */
                order?: OrderTerm[] | undefined;
                /**
                 * How many rules to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * How many rules to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: number | undefined;
            };
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The rules. */
            200: {
                content: {
                    "application/json": RedirectRule[];
                };
            };
        } & usualErrors;
    };
    createRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": RedirectRuleCreate;
            };
        };
        responses: {
            200: components["responses"]["RedirectRule"];
        } & usualErrors;
    };
    clearRedirectRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The account has no rules any more. */
            204: {
                content?: never;
            };
        } & usualErrors;
    };
    getRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
                /**
                 * Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RedirectRule"];
        } & usualErrors;
    };
    replaceRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
                /**
                 * Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": RedirectRuleReplace;
            };
        };
        responses: {
            200: components["responses"]["RedirectRule"];
        } & usualErrors;
    };
    deleteRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
                /**
                 * Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The rule is deleted. */
            204: {
                content?: never;
            };
        } & usualErrors;
    };
    updateRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of a SIP account of the logged-in user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                account_id: string;
                /**
                 * Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": RedirectRuleUpdate;
            };
        };
        responses: {
            200: components["responses"]["RedirectRule"];
        } & usualErrors;
    };
    listSipCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The calls. */
            200: {
                content: {
                    "application/json": Call[];
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
                 * Identifier of the call.
                 * @example 00000000-0000-4000-8000-000000000061
                 */
                call_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The call. */
            200: {
                content: {
                    "application/json": Call;
                };
            };
        } & usualErrors;
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * Which elements, by their fields. Written into the address as JSON.
                 * @example {
                 * "schedule": "work",
                 * "enabled": 1
                 * }
                 */
                filter?: FieldFilter | undefined;
                /**
                 * Which fields to answer with; dotted names lead into a field.
                 * @example [
                 * "id",
                 * "name",
                 * "opts.title"
                 * ]
                 */
                mask?: string[] | undefined;
                /**
                 * What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 * "name"
                 * ]
                 */
                order?: OrderTerm[] | undefined;
                /**
                 * How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: number | undefined;
                /**
                 * Whether fields that hold others are taken apart into dotted ones.
                 * @example false
                 */
                flat?: boolean | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The users. */
            200: {
                content: {
                    "application/json": User[];
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
        };
        requestBody: {
            content: {
                "application/json": UserCreate;
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
                 * Identifier of the user, UUID text, or `current` for the user who is logged in.
                 * @example current
                 */
                user_id: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
        } & usualErrors;
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the user, UUID text, or `current` for the user who is logged in.
                 * @example current
                 */
                user_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the user, UUID text, or `current` for the user who is logged in.
                 * @example current
                 */
                user_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": UserUpdate;
            };
        };
        responses: {
            200: components["responses"]["User"];
        } & usualErrors;
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": SessionCreate;
            };
        };
        responses: {
            /** A session is open. Its cookie is in the `Set-Cookie` header. */
            200: {
                content: {
                    "application/json": Session;
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
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                content: {
                    "application/json": Session;
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
                 * Which elements, by their fields. Written into the address as JSON.
                 * @example {
                 * "schedule": "work",
                 * "enabled": 1
                 * }
                 */
                filter?: FieldFilter | undefined;
                /**
                 * Which fields to answer with.
                 * @example [
                 * "id",
                 * "type",
                 * "tran_number"
                 * ]
                 */
                mask?: DomainRedirectRuleField[] | undefined;
                /**
                 * What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 * "name"
                 * ]
                 */
                order?: OrderTerm[] | undefined;
                /**
                 * How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: number | undefined;
                /**
                 * Whether fields that hold others are taken apart into dotted ones.
                 * @example false
                 */
                flat?: boolean | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules. */
            200: {
                content: {
                    "application/json": DomainRedirectRule[];
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
        };
        requestBody: {
            content: {
                "application/json": DomainRedirectRuleCreate;
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
                 * Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DomainRedirectRule"];
        } & usualErrors;
    };
    deleteDomainRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    updateDomainRedirectRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the rule, UUID text.
                 * @example 00000000-0000-4000-8000-000000000011
                 */
                rule_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": DomainRedirectRuleUpdate;
            };
        };
        responses: {
            200: components["responses"]["DomainRedirectRule"];
        } & usualErrors;
    };
    listSipUsers: {
        parameters: {
            query?: {
                /**
                 * Which elements, by their fields. Written into the address as JSON.
                 * @example {
                 * "schedule": "work",
                 * "enabled": 1
                 * }
                 */
                filter?: FieldFilter | undefined;
                /**
                 * Which fields to answer with.
                 * @example [
                 * "id",
                 * "login",
                 * "phonenumber"
                 * ]
                 */
                mask?: SipUserField[] | undefined;
                /**
                 * What to sort by, the first field first. Written into the address as JSON.
                 * @example [
                 * "name"
                 * ]
                 */
                order?: OrderTerm[] | undefined;
                /**
                 * How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: number | undefined;
                /**
                 * Whether fields that hold others are taken apart into dotted ones.
                 * @example false
                 */
                flat?: boolean | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The SIP users. */
            200: {
                content: {
                    "application/json": SipUser[];
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
        };
        requestBody: {
            content: {
                "application/json": SipUserCreate;
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
                 * Identifier of the SIP user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                sip_user_id: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SipUser"];
        } & usualErrors;
    };
    deleteSipUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the SIP user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                sip_user_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    updateSipUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the SIP user, UUID text.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                sip_user_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": SipUserUpdate;
            };
        };
        responses: {
            200: components["responses"]["SipUser"];
        } & usualErrors;
    };
    listSipUserStates: {
        parameters: {
            query?: {
                /**
                 * Which states. Written into the address as JSON.
                 * @example [
                 * "==",
                 * [
                 * "property",
                 * "status"
                 * ],
                 * "online"
                 * ]
                 */
                filter?: StateFilter | undefined;
                /**
                 * Which fields to answer with; dotted names lead into a field.
                 * @example [
                 * "id",
                 * "name",
                 * "opts.title"
                 * ]
                 */
                mask?: string[] | undefined;
                /**
                 * How many elements to pass over before the first one that is returned.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * How many elements to return at most. Neither default nor maximum is known.
                 * @example 50
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The states. */
            200: {
                content: {
                    "application/json": SipUserState[];
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
        };
        requestBody?: never;
        responses: {
            /** The calls. */
            200: {
                content: {
                    "application/json": Call[];
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
                 * Identifier of the call.
                 * @example 00000000-0000-4000-8000-000000000061
                 */
                call_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The call. */
            200: {
                content: {
                    "application/json": Call;
                };
            };
        } & usualErrors;
    };
    deleteCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the call.
                 * @example 00000000-0000-4000-8000-000000000061
                 */
                call_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listConferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The conferences. */
            200: {
                content: {
                    "application/json": Conference[];
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
                 * Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The conference. */
            200: {
                content: {
                    "application/json": Conference;
                };
            };
        } & usualErrors;
    };
    deleteConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listConferenceParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The participants. */
            200: {
                content: {
                    "application/json": ConferenceParticipant[];
                };
            };
        } & usualErrors;
    };
    getConferenceParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: string;
                /**
                 * Identifier of the participant.
                 * @example 00000000-0000-4000-8000-000000000081
                 */
                participant_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The participant. */
            200: {
                content: {
                    "application/json": ConferenceParticipant;
                };
            };
        } & usualErrors;
    };
    deleteConferenceParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: string;
                /**
                 * Identifier of the participant.
                 * @example 00000000-0000-4000-8000-000000000081
                 */
                participant_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    getConferenceTopology: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the conference.
                 * @example 00000000-0000-4000-8000-000000000071
                 */
                conference_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The topology. Its form is not public. */
            200: {
                content: {
                    "application/json": ConferenceTopology;
                };
            };
        } & usualErrors;
    };
}

/** The errors that most operations have. */
type usualErrors = {
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    default: components["responses"]["Problem"];
    404: components["responses"]["NotFound"];
};

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
  "/rest/v1/user/sip/accounts": SipAccountSummary;
  "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": RedirectRule;
  "/rest/v1/user/sip/calls": Call;
  "/rest/v1/iam/users": User;
  "/rest/v1/uc/redirectrules": DomainRedirectRule;
  "/rest/v1/uc/sipusers": SipUser;
  "/rest/v1/uc/sipuser_states": SipUserState;
  "/rest/v1/uc/calls": Call;
  "/rest/v1/uc/conferences": Conference;
  "/rest/v1/uc/conferences/{conference_id}/paticipants": ConferenceParticipant;
}
