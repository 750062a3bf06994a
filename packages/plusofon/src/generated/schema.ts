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
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        Paginator: Paginator;
        Sms: Sms;
        SmsPage: SmsPage;
        InvalidParameter: InvalidParameter;
        Unauthenticated: Unauthenticated;
        Forbidden: Forbidden;
        Failure: Failure;
        SmsCreate: SmsCreate;
        SentSmsData: SentSmsData;
        SentSms: SentSms;
        SmsDialogMessage: SmsDialogMessage;
        SmsDialog: SmsDialog;
        PhoneNumber: PhoneNumber;
        SmsUrl: SmsUrl;
        WriteResult: WriteResult;
        DateTime: DateTime;
        CallDirectionFilter: CallDirectionFilter;
        CallColumn: CallColumn;
        CallDirection: CallDirection;
        Call: Call;
        CallPage: CallPage;
        QuickCall: QuickCall;
        CallRecord: CallRecord;
        NotFound: NotFound;
        FlashCallAccount: FlashCallAccount;
        FlashCallAccountList: FlashCallAccountList;
        FlashCallAccountCreate: FlashCallAccountCreate;
        NewFlashCallAccount: NewFlashCallAccount;
        FlashCallAccountCreated: FlashCallAccountCreated;
        FlashCallSettings: FlashCallSettings;
        FlashCallSettingsAnswer: FlashCallSettingsAnswer;
        FlashCallProposal: FlashCallProposal;
        FlashCallProposalList: FlashCallProposalList;
        FlashCallProposalAnswer: FlashCallProposalAnswer;
        FlashCallProposalChoice: FlashCallProposalChoice;
        RussianPhoneNumber: RussianPhoneNumber;
        FlashCallPin: FlashCallPin;
        FlashCallSend: FlashCallSend;
        FlashCallKey: FlashCallKey;
        FlashCallSent: FlashCallSent;
        FlashCallCheck: FlashCallCheck;
        FlashCallCheckResult: FlashCallCheckResult;
        CallToAuthStart: CallToAuthStart;
        CallToAuthNumber: CallToAuthNumber;
        CallToAuthStarted: CallToAuthStarted;
        Balance: Balance;
        BalanceNotice: BalanceNotice;
        PaymentOperationType: PaymentOperationType;
        PaymentOperation: PaymentOperation;
        PaymentHistory: PaymentHistory;
        Autopay: Autopay;
        PhoneType: PhoneType;
        ConnectedNumber: ConnectedNumber;
        ConnectedNumberList: ConnectedNumberList;
        SmsNumber: SmsNumber;
        SmsNumberList: SmsNumberList;
        OwnerType: OwnerType;
        NumberOffer: NumberOffer;
        NumberOfferList: NumberOfferList;
        FreeNumber: FreeNumber;
        NumberReservation: NumberReservation;
        NumberPurchase: NumberPurchase;
        ExternalNumber: ExternalNumber;
        ExternalNumberList: ExternalNumberList;
        CallerId: CallerId;
        SipScenarioEndpointType: SipScenarioEndpointType;
        SipScenarioEndpoint: SipScenarioEndpoint;
        ActiveSipScenario: ActiveSipScenario;
        SipAccountSummary: SipAccountSummary;
        SipAccountPage: SipAccountPage;
        InternalNumber: InternalNumber;
        SequenceRule: SequenceRule;
        RingTimeout: RingTimeout;
        SipAccountCreate: SipAccountCreate;
        SipAccountStatus: SipAccountStatus;
        SipAccountStatusPage: SipAccountStatusPage;
        SipScenario: SipScenario;
        SipAccount: SipAccount;
        SipAccountUpdate: SipAccountUpdate;
        SipScenarioPage: SipScenarioPage;
        SipScenarioPhone: SipScenarioPhone;
        SipScenarioSettings: SipScenarioSettings;
        GroupSequenceRule: GroupSequenceRule;
        Group: Group;
        GroupList: GroupList;
        ScenarioType: ScenarioType;
        Scenario: Scenario;
        ScenarioPage: ScenarioPage;
        MediaFile: MediaFile;
        MediaPage: MediaPage;
        ContactListType: ContactListType;
        ContactList: ContactList;
        ContactListPage: ContactListPage;
        ContactListTypeList: ContactListTypeList;
        Voicemail: Voicemail;
        VoicemailUpdate: VoicemailUpdate;
        WebhookType: WebhookType;
        Webhook: Webhook;
        WebhookList: WebhookList;
        CustomerTariff: CustomerTariff;
        TrialEnd: TrialEnd;
        CustomerInfo: CustomerInfo;
        AgreementType: AgreementType;
        AgreementStatus: AgreementStatus;
        TariffDescription: TariffDescription;
        TariffLink: TariffLink;
        CurrentTariff: CurrentTariff;
        Login: Login;
        Tokens: Tokens;
        UserRole: UserRole;
        User: User;
        CurrentUser: CurrentUser;
        IncomingSmsDelivery: IncomingSmsDelivery;
        CallHookEvent: CallHookEvent;
        CallEventDelivery: CallEventDelivery;
        CallToAuthDelivery: CallToAuthDelivery;
    };
    responses: {
        InvalidParameter: {
            content: {
                "application/json": InvalidParameter;
            };
        };
        Unauthenticated: {
            content: {
                "application/json": Unauthenticated;
            };
        };
        Forbidden: {
            content: {
                "application/json": Forbidden;
            };
        };
        ServerProblem: {
            content: {
                "application/json": Failure;
            };
        };
        Done: {
            content: {
                "application/json": WriteResult;
            };
        };
        NotFound: {
            content: {
                "application/json": NotFound;
            };
        };
        Created: {
            content: {
                "application/json": WriteResult;
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
        CallsFrom: DateTime;
        CallsTo: DateTime;
        CallsDirection: CallDirectionFilter;
        CallsColumns: CallColumn[];
        ObservedLimit: number;
        CallId: string;
        FlashCallId: number;
        FlashCallAccountId: number;
        OperationType: PaymentOperationType;
        NumbersPhoneType: PhoneType;
        SearchOwnerType: OwnerType;
        SearchNumberType: number;
        SearchPhoneType: PhoneType;
        InferredPage: number;
        InferredLimit: number;
        SipId: number;
        Page: number;
        ScenarioId: number;
        WebhooksType: WebhookType;
    };
    requestBodies: never;
    headers: {
        Location: string;
    };
    pathItems: never;
}
/** What every page of a list carries beside its rows. */
export type Paginator = {
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
/** A message that was sent or received. It has no identifier. */
export type Sms = {
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
/** One page of messages. */
export type SmsPage = {
    /** The messages of this page. */
    data: Sms[];
} & Paginator;
/** Body of a 400 answer. */
export type InvalidParameter = {
    /** Which parameter is wrong, in words. */
    message: string;
};
/** Body of a 401 answer. */
export type Unauthenticated = {
    /** Why the token is not accepted. */
    message?: string;
};
/** Body of a 403 answer. */
export type Forbidden = {
    /** Which right is missing, in words. */
    message?: string;
};
/** Body of a 500 answer, and of a failure inside a 2xx answer, where it stands in place of the operation's own answer and `success` is false. */
export type Failure = {
    /** Always false; a 500 answer can leave it out. */
    success?: false;
    /** The status of the failure, for example 500. */
    code?: number;
    /** What went wrong, or that access is refused. */
    message: string;
};
/** A message to send. */
export type SmsCreate = {
    /** The text. A long one is sent in parts. */
    text: string;
    /** Identifier of the own number that it comes from, an `id` of `GET /number/sms`. */
    number_id: number;
    /** Number that it goes to, of 11 digits: an integer or text, with or without a plus. */
    to: number | string;
    /** Whose reports of delivery to send on. 1 is the operator's message centre, 2 the phone, 3 both. */
    dlr_level?: 1 | 2 | 3;
    /** Whether to refuse a text that needs several parts. */
    reject_long?: boolean;
    /** Whether to say in the answer how many parts it was. */
    count_pdu?: boolean;
};
/** What became of the message. */
export type SentSmsData = {
    /** Identifier of the message. */
    id?: number | string;
    /** How many parts it was. */
    pdu?: number;
};
/** Answer to sending a message. */
export type SentSms = {
    /** Whether the request succeeded. */
    success?: boolean;
    data?: SentSmsData;
    /** How many parts it was. */
    pdu?: number;
};
/** A message of a dialog. */
export type SmsDialogMessage = {
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
/** The messages with one other number. */
export type SmsDialog = {
    /** The messages. */
    data: SmsDialogMessage[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Telephone number of 11 digits without a plus. */
export type PhoneNumber = string;
/** Where messages that come to a number are told to. */
export type SmsUrl = {
    /** The own number. */
    number: PhoneNumber;
    /** Address that Plusofon posts to. */
    url: string;
};
/** Answer to a change. */
export type WriteResult = {
    /** Whether the request succeeded. It may be absent. */
    success?: boolean;
    /** What went wrong. Absent after a success. */
    message?: string;
};
/** A date and a time, `YYYY-MM-DD HH:MM:SS`. */
export type DateTime = string;
/** Which calls to list. `internal` are those that came in, `external` those that went out. */
export type CallDirectionFilter = "all" | "internal" | "external" | (string & {});
/** A field of a call. */
export type CallColumn = "connect_time" | "number_a" | "number_b" | "cld" | "direction" | "duration" | "account" | "record" | (string & {});
/** Direction of a call. `internal` came in, `external` went out. */
export type CallDirection = "internal" | "external" | (string & {});
/** A call. Every field may be missing but the time; `columns[]` chooses them. */
export type Call = {
    /** When it was taken, `YYYY-MM-DD HH:MM:SS`. Its zone is not known. */
    connect_time: string;
    /** Number of the caller. */
    number_a?: string;
    /** Number that was called. */
    number_b?: string;
    /** Number that the call came to. */
    cld?: string;
    direction?: CallDirection;
    /** Length in seconds. */
    duration?: number | null;
    /** Extension or SIP account. */
    account?: string;
    /** Address of the recording, null when there is none. */
    record?: string | null;
    /** Identifier of the call. It may be missing. */
    call_id?: string;
};
/** One page of calls. */
export type CallPage = {
    /** The calls of this page. */
    data: Call[];
} & Paginator;
/** Whom to call, and what to show. */
export type QuickCall = {
    /** Number of the client. */
    number: PhoneNumber;
    /** Own number that the client sees. */
    line_number: PhoneNumber;
    /** Identifier of the SIP account that rings first, as text. */
    sip_id?: string;
};
/** Where a recording is. */
export type CallRecord = {
    /** Address of the recording. */
    record: string;
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Body of a 404 answer. */
export type NotFound = {
    /** What was not found. */
    error: string;
};
/** A Flash Call account. */
export type FlashCallAccount = {
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
/** The Flash Call accounts. */
export type FlashCallAccountList = {
    /** The accounts. */
    data: FlashCallAccount[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** What a new account is made from. */
export type FlashCallAccountCreate = {
    /** Name of the account. */
    name: string;
};
/** The new account. */
export type NewFlashCallAccount = {
    /** Identifier of the account. */
    account_id: number;
    /**
     * Token for `send`, `check` and `call-to-auth`.
     * Format: password
     */
    access_token: string;
};
/** Answer to making an account. */
export type FlashCallAccountCreated = {
    data: NewFlashCallAccount;
    /** Whether the request succeeded. */
    success?: boolean;
};
/** The limits of Flash Call. */
export type FlashCallSettings = {
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
/** Answer with the limits. */
export type FlashCallSettingsAnswer = {
    data: FlashCallSettings;
    /** Whether the request succeeded. */
    success?: boolean;
};
/** A package of calls. Its fields were not seen. */
export type FlashCallProposal = {
    [key: string]: unknown;
};
/** The packages. */
export type FlashCallProposalList = {
    /** The packages. */
    data: FlashCallProposal[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Answer with a package. */
export type FlashCallProposalAnswer = {
    data: FlashCallProposal;
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Which package to change to. The fields were not seen. */
export type FlashCallProposalChoice = {
    [key: string]: unknown;
};
/** Russian telephone number of 11 digits without a plus. */
export type RussianPhoneNumber = string;
/** The last digits of the number that calls. */
export type FlashCallPin = string;
/** Which phone to call. */
export type FlashCallSend = {
    /** The phone to call. */
    phone: RussianPhoneNumber;
    /** The pin to show; without it, Plusofon makes one up. */
    pin?: FlashCallPin;
};
/** What to check the pin with. */
export type FlashCallKey = {
    /** The key of this proof. */
    key: string;
    /** The pin, if the settings say so. */
    pin?: string;
    /** The phone's operator, if the settings say so. */
    operator?: string;
};
/** Answer to placing a Flash Call. */
export type FlashCallSent = {
    /** Whether the request succeeded. */
    success?: boolean;
    data?: FlashCallKey;
};
/** The pin that a person typed in. */
export type FlashCallCheck = {
    /** The key that `send` answered with. */
    key: string;
    /** The pin. */
    pin: FlashCallPin;
};
/** Whether the pin is the right one. */
export type FlashCallCheckResult = {
    /** True for the right pin. False is an error, as everywhere. */
    success?: boolean;
};
/** Which phone to prove. */
export type CallToAuthStart = {
    /** The phone that the person will call from. */
    phone: RussianPhoneNumber;
    /** Address that Plusofon posts to. */
    hook_url: string;
};
/** The number to call. */
export type CallToAuthNumber = {
    /** The number that the person must call. */
    phone: string;
    /** The key of this proof. */
    key: string;
};
/** Answer to starting a proof. */
export type CallToAuthStarted = {
    /** Whether the request succeeded. */
    success?: boolean;
    data?: CallToAuthNumber;
};
/** The account's balance. */
export type Balance = {
    /** The balance in roubles. */
    balance: number;
};
/** The balance below which the account is warned. */
export type BalanceNotice = {
    /** The balance in roubles. */
    amount: number;
};
/** Kind of an operation on the balance. `payment` is money in, `charge` money out, `subscription` a regular fee. */
export type PaymentOperationType = "payment" | "charge" | "subscription" | (string & {});
/** An operation on the balance. */
export type PaymentOperation = {
    /** Roubles, never negative. */
    money: number;
    /** When it was made. */
    datetime: string;
    /** What it was for. */
    comment: string;
};
/** Operations on the balance. */
export type PaymentHistory = {
    /** The operations. */
    data: PaymentOperation[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Whether the account is topped up by itself. */
export type Autopay = {
    /** Whether it can be used. */
    access: boolean;
    /** Whether it is on. */
    active: boolean;
    /** Roubles to top up with. */
    sum: number | null;
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Kind of a telephone number. `abc` is a city number, `def` a mobile one, `800` a free-call one. */
export type PhoneType = "abc" | "def" | "800" | (string & {});
/** A number of the account. Further fields were not seen. */
export type ConnectedNumber = {
    /** Identifier of the number: `aon` of a SIP account, `number_id` of a message. */
    id: number;
    /** The number, digits without a plus. */
    number?: string;
    phone_type?: PhoneType;
};
/** The connected numbers. */
export type ConnectedNumberList = {
    /** The numbers. */
    data: ConnectedNumber[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** A number that can send messages. */
export type SmsNumber = {
    /** Identifier of the number, `number_id` of a message. */
    id: number;
    /** The number, digits without a plus. */
    number: string;
};
/** The numbers that can send messages. */
export type SmsNumberList = {
    /** The numbers. */
    data: SmsNumber[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Use of a telephone number. `business` takes several calls at once and serves the PBX, `personal` takes one call and serves one person. */
export type OwnerType = "business" | "personal" | (string & {});
/** A number that can be bought. */
export type NumberOffer = {
    /** The number, ten digits without the 7. */
    number: number;
    /** Its price in roubles, as text with a decimal point. */
    buy_price?: string;
};
/** Numbers that can be bought. */
export type NumberOfferList = {
    /** The numbers. */
    data: NumberOffer[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** A number as the search gives it. */
export type FreeNumber = number;
/** The number to reserve. */
export type NumberReservation = {
    number: FreeNumber;
    owner_type: OwnerType;
    /** Sent by the client that was seen; its meaning is not known. */
    short?: 1;
};
/** The numbers to buy. */
export type NumberPurchase = {
    /** The numbers. */
    numbers: FreeNumber[];
    owner_type: OwnerType;
};
/** A number of another operator. Further fields may exist. */
export type ExternalNumber = {
    /** The number in international form. */
    number: string;
    /** SIP account or list of SIP servers that calls come from. */
    source?: unknown;
    /** Identifier of the customer. */
    customer_id?: number;
    /** Kind of connection. */
    type?: string;
};
/** The connected numbers of other operators. */
export type ExternalNumberList = {
    /** The numbers. */
    external_numbers: ExternalNumber[];
};
/** A telephone number that outgoing calls show. */
export type CallerId = {
    /** Identifier of the telephone number. */
    id: number;
    /** The telephone number, digits without a plus. */
    number: string;
    phone_type?: PhoneType;
    owner_type?: OwnerType;
};
/** Kind of a place that rings. `sip` is the account itself, `mob` a mobile number. */
export type SipScenarioEndpointType = "sip" | "mob" | (string & {});
/** One place that a scenario rings. The number of a mobile one is not returned. */
export type SipScenarioEndpoint = {
    type: SipScenarioEndpointType;
    /** Seconds to ring there. */
    timeout: number;
};
/** The active scenario of an account, as the list of accounts shows it. */
export type ActiveSipScenario = {
    /** Identifier of the scenario. */
    id: number;
    /** Name of the scenario. */
    name: string;
    /** Where calls go, in order. */
    endpoints: SipScenarioEndpoint[];
};
/** A SIP account as a row of the list. */
export type SipAccountSummary = {
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
    aon: CallerId | null;
    /** Scenario that incoming calls follow now, null when there is none. */
    active_sip_scenario: ActiveSipScenario | null;
};
/** One page of SIP accounts. */
export type SipAccountPage = {
    /** The accounts of this page. */
    data: SipAccountSummary[];
} & Paginator;
/** Internal number, from 200 to 99999. */
export type InternalNumber = number;
/** How calls are distributed. `single` rings one place after another, `simultaneous` all at once. */
export type SequenceRule = "single" | "simultaneous" | "Order" | (string & {});
/** Seconds to ring, from 0 to 90 in steps of 5. */
export type RingTimeout = number;
/** What a new SIP account is made from. */
export type SipAccountCreate = {
    /** Name of the account. */
    name: string;
    number: InternalNumber;
    /** Note on the account, such as a person's role, town or department. */
    role?: string;
    /** Identifier of the telephone number that outgoing calls show. */
    aon?: number;
    sequence_rule?: SequenceRule;
    /** Seconds to ring the account itself, from 0 to 90 in steps of 5. */
    sip_timeout: RingTimeout;
    /** Telephone number to forward calls to. */
    phone_number?: PhoneNumber;
    /** Seconds to ring the telephone number, from 0 to 90 in steps of 5. */
    phone_timeout?: RingTimeout;
};
/** Whether a SIP account is registered. */
export type SipAccountStatus = {
    /** Identifier of the account. */
    id: number;
    /** Name of the account. */
    name: string;
    /** Whether a phone is registered with the account now. */
    on_line: boolean;
};
/** One page of registration states. */
export type SipAccountStatusPage = {
    /** The states of this page. */
    data: SipAccountStatus[];
} & Paginator;
/** A scenario of an account. */
export type SipScenario = {
    /** Identifier of the scenario. */
    id: number;
    /** Name of the scenario. */
    name: string;
    /** Whether incoming calls follow this scenario now. */
    active: boolean;
    /** Where calls go, in order. */
    endpoints: SipScenarioEndpoint[];
};
/** A SIP account with its credentials and scenarios. */
export type SipAccount = {
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
    aon: CallerId | null;
    /** Every scenario of the account. */
    sip_scenarios: SipScenario[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** What to change in a SIP account. */
export type SipAccountUpdate = {
    /** Name of the account. */
    name?: string;
    /**
     * SIP password.
     * Format: password
     */
    password?: string;
    number?: InternalNumber;
    /** Note on the account, such as a person's role, town or department. Null for none. */
    role?: string | null;
    /** Identifier of the telephone number that outgoing calls show. Null for none. */
    aon?: number | null;
};
/** One page of an account's scenarios. */
export type SipScenarioPage = {
    /** The scenarios of this page. */
    data: SipScenario[];
} & Paginator;
/** A telephone number that a scenario forwards calls to. */
export type SipScenarioPhone = {
    /** The telephone number. */
    number: PhoneNumber;
    /** Seconds to ring the telephone number, from 0 to 90 in steps of 5. */
    timeout: RingTimeout;
};
/** What a scenario is made from, the same for creating and changing one. */
export type SipScenarioSettings = {
    /** Name of the scenario. */
    name: string;
    sequence_rule: SequenceRule;
    /** Seconds to ring the account itself, from 0 to 90 in steps of 5. */
    sip_timeout: RingTimeout;
    /** Telephone numbers to forward calls to, at most 5. */
    phones?: SipScenarioPhone[];
    /** Whether calls that nobody takes end in voicemail. */
    voicemail: boolean;
    /** Identifier of the media file that greets voicemail callers. */
    voicemail_media_id?: number;
};
/** How calls are distributed over a group. `Order` is strictly one after another. */
export type GroupSequenceRule = "Order" | "Random" | "Simultaneous" | (string & {});
/** A group of employees that a call can go to. Further fields may exist. */
export type Group = {
    /** Identifier of the group. */
    id: number;
    /** Name of the group. */
    name: string;
    /** Seconds to ring. */
    timeout?: number;
    /** Internal number. */
    number?: number;
    sequence_rule?: GroupSequenceRule;
};
/** The groups of employees. */
export type GroupList = {
    /** The groups. */
    data: Group[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** Kind of a scenario. `number` is a greeting with further dialling, `menu` a voice menu. */
export type ScenarioType = "number" | "menu" | (string & {});
/** A scenario of incoming calls. Further fields may exist. */
export type Scenario = {
    /** Identifier of the scenario. */
    id: number;
    /** Name of the scenario. */
    name: string;
    type?: ScenarioType;
    /** Internal number. */
    number?: string;
};
/** One page of scenarios. */
export type ScenarioPage = {
    /** The scenarios of this page. */
    data: Scenario[];
} & Paginator;
/** A sound file. Further fields may exist. */
export type MediaFile = {
    /** Identifier of the file. */
    id: number;
    /** Name of the file. */
    name: string;
};
/** One page of sound files. */
export type MediaPage = {
    /** The files of this page. */
    data: MediaFile[];
} & Paginator;
/** Kind of a list of contacts. `black` is of those to refuse; `white` is not used yet. */
export type ContactListType = "black" | "white" | (string & {});
/** A list of contacts. Further fields may exist. */
export type ContactList = {
    /** Identifier of the list. */
    id: number;
    /** Name of the list. */
    name: string;
    type?: ContactListType;
};
/** One page of lists of contacts. */
export type ContactListPage = {
    /** The lists of this page. */
    data: ContactList[];
} & Paginator;
/** The types of lists. The form of the answer was not seen. */
export type ContactListTypeList = {
    /** Whether the request succeeded. */
    success?: boolean;
} & {
    [key: string]: unknown;
};
/** Where voicemail is sent to. */
export type Voicemail = {
    /** E-mail address. */
    email: string | null;
    /** Whether it is sent. */
    send: boolean;
};
/** What to change. */
export type VoicemailUpdate = {
    /** E-mail address. */
    email?: string;
    /** Whether to send it. */
    send?: boolean;
};
/** Kind of an address. `lk` are those of the account area; others were not seen. */
export type WebhookType = "lk" | (string & {});
/** An address that events are sent to. Further fields may exist. */
export type Webhook = {
    /** Identifier of the address. */
    id: number;
    /** The address. */
    url: string;
};
/** Addresses that events are sent to. */
export type WebhookList = {
    /** The addresses. */
    data: Webhook[];
    /** Whether the request succeeded. */
    success?: boolean;
};
/** The tariff, as the customer shows it. */
export type CustomerTariff = {
    /** Name of the tariff. */
    name?: string;
    /** Description of the tariff. */
    description?: string;
};
/** When a trial ends. */
export type TrialEnd = {
    /** Days that are left. */
    days?: number;
    /** Date and time. */
    expiration?: string;
};
/** The customer. Further fields may exist. */
export type CustomerInfo = {
    /** Identifier of the customer. */
    id: number;
    tariff?: CustomerTariff;
    /** End of the trial. */
    expiration_date?: TrialEnd | null;
};
/** Who the contract is with. `jur` is a company, `fiz` a person, `ip` a sole trader. */
export type AgreementType = "jur" | "fiz" | "ip" | (string & {});
/** The state of the contract. */
export type AgreementStatus = {
    /** Code of the state, for example `signed`. */
    status: string;
    /** The state in words. */
    title?: string;
    /** Name of the customer. */
    name?: string;
    type?: AgreementType;
};
/** What the tariff is. */
export type TariffDescription = {
    /** Identifier of the tariff. */
    id: number;
    /** Name of the tariff. */
    name: string;
    /** Description of the tariff. */
    description?: string;
};
/** A page about the tariff. */
export type TariffLink = {
    /** Title of the page. */
    title?: string;
};
/** The tariff. Further fields may exist. */
export type CurrentTariff = {
    tariff_description: TariffDescription;
    /** Pages about the tariff. */
    links?: TariffLink[];
};
/** What a login needs. */
export type Login = {
    /** E-mail address of the user of the account area. */
    email: string;
    /**
     * Password of that user.
     * Format: password
     */
    password: string;
};
/** A pair of tokens. Their lifetimes are not known. */
export type Tokens = {
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
/** What the user may do, and in which application. */
export type UserRole = {
    /** Code of the level of access. */
    name?: string;
    /** Code of the application, as in the header `Client`. */
    client_id?: number | string;
};
/** A user of the account area. */
export type User = {
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
    role?: UserRole;
};
/** Answer with the user. */
export type CurrentUser = {
    user: User;
};
/** A message that arrived. */
export type IncomingSmsDelivery = {
    /** Sender. */
    src_number?: string;
    /** Number of the account that it came to. */
    dst_number?: string;
    /** The message. */
    content?: string;
    /** When it came, `YYYY-MM-DD HH:MM:SS`. Its zone is not documented. */
    date?: string;
};
/** What happened to the call; `destroy` is its end. */
export type CallHookEvent = "create" | "answer" | "bridge" | "destroy" | (string & {});
/** Something that happened to a call. */
export type CallEventDelivery = {
    hook_event?: CallHookEvent;
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
/** A number that was handed out to be called, or a phone that its owner has called from. Both deliveries have the same keys, so an arrival alone proves nothing. */
export type CallToAuthDelivery = {
    /** The number to call in the first delivery, the phone that called in the second. */
    phone?: string;
    /** The key that starting the proof answered with. */
    key?: string;
};
/** Operation id to what the operation takes and answers. */
export interface operations {
    listSms: {
        parameters: {
            query?: {
                /**
                 * Messages from this day on.
                 * @example 2026-01-01
                 */
                date_from?: string | undefined;
                /**
                 * Messages up to this day.
                 * @example 2026-01-31
                 */
                date_to?: string | undefined;
                /**
                 * 1 for those that were received only, 0 for those that were sent only.
                 * @example 1
                 */
                incoming?: (0 | 1) | undefined;
                /**
                 * Number that they come from.
                 * @example 70000000009
                 */
                sender?: string | undefined;
                /**
                 * Number that they go to.
                 * @example 70000000001
                 */
                receiver?: string | undefined;
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the messages. */
            200: {
                content: {
                    "application/json": SmsPage;
                };
            };
        } & usualErrors;
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": SmsCreate;
            };
        };
        responses: {
            /** What was sent. */
            200: {
                content: {
                    "application/json": SentSms;
                };
            };
        } & usualErrors;
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
                number: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The messages, in no promised order. */
            200: {
                content: {
                    "application/json": SmsDialog;
                };
            };
        } & usualErrors;
    };
    setSmsUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": SmsUrl;
            };
        };
        responses: {
            200: components["responses"]["Done"];
        } & usualErrors;
    };
    listCalls: {
        parameters: {
            query?: {
                /**
                 * Calls from this time on, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
                 * @example 2026-01-01 00:00:00
                 */
                date_from?: DateTime | undefined;
                /**
                 * Calls up to this time, `YYYY-MM-DD HH:MM:SS`. Its zone is not known.
                 * @example 2026-01-01 23:59:59
                 */
                date_to?: DateTime | undefined;
                /**
                 * Which calls to list.
                 * @example all
                 */
                direction?: CallDirectionFilter | undefined;
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
                "columns[]"?: CallColumn[] | undefined;
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known; 100 is used.
                 * @example 100
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the calls. */
            200: {
                content: {
                    "application/json": CallPage;
                };
            };
        } & usualErrors;
    };
    startQuickCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": QuickCall;
            };
        };
        responses: {
            200: components["responses"]["Done"];
        } & usualErrors;
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
                call_id: string;
            };
        };
        requestBody?: never;
        responses: {
            /** The address. */
            200: {
                content: {
                    "application/json": CallRecord;
                };
            };
            /** There is no recording yet. */
            204: {
                content?: never;
            };
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                content: {
                    "application/json": FlashCallAccountList;
                };
            };
        } & usualErrors;
    };
    createFlashCallAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": FlashCallAccountCreate;
            };
        };
        responses: {
            /** The new account's id and token. */
            200: {
                content: {
                    "application/json": FlashCallAccountCreated;
                };
            };
        } & usualErrors;
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
                id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                content: {
                    "application/json": FlashCallSettingsAnswer;
                };
            };
        } & usualErrors;
    };
    updateFlashCallSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": FlashCallSettings;
            };
        };
        responses: {
            200: components["responses"]["Done"];
        } & usualErrors;
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
                content: {
                    "application/json": FlashCallProposalList;
                };
            };
        } & usualErrors;
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
                account_id: number;
            };
        };
        requestBody?: never;
        responses: {
            /** The package. Its fields were not seen. */
            200: {
                content: {
                    "application/json": FlashCallProposalAnswer;
                };
            };
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                account_id: number;
            };
        };
        requestBody?: {
            content: {
                "application/json": FlashCallProposalChoice;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
    };
    sendFlashCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": FlashCallSend;
            };
        };
        responses: {
            /** The key to check the pin with. */
            200: {
                content: {
                    "application/json": FlashCallSent;
                };
            };
        } & usualErrors;
    };
    checkFlashCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": FlashCallCheck;
            };
        };
        responses: {
            /** Whether it is the right one. */
            200: {
                content: {
                    "application/json": FlashCallCheckResult;
                };
            };
            404: components["responses"]["NotFound"];
        } & usualErrors;
    };
    startCallToAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CallToAuthStart;
            };
        };
        responses: {
            /** The number to call, and the key of this proof. */
            200: {
                content: {
                    "application/json": CallToAuthStarted;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": Balance;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": BalanceNotice;
                };
            };
        } & usualErrors;
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
                operation_type: PaymentOperationType;
            };
        };
        requestBody?: never;
        responses: {
            /** The operations. */
            200: {
                content: {
                    "application/json": PaymentHistory;
                };
            };
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                content: {
                    "application/json": Autopay;
                };
            };
        } & usualErrors;
    };
    listNumbers: {
        parameters: {
            query?: {
                /**
                 * Kind of the numbers.
                 * @example def
                 */
                phone_type?: PhoneType | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The numbers. */
            200: {
                content: {
                    "application/json": ConnectedNumberList;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": SmsNumberList;
                };
            };
        } & usualErrors;
    };
    searchNumbers: {
        parameters: {
            query?: {
                /**
                 * Use of the numbers.
                 * @example personal
                 */
                owner_type?: OwnerType | undefined;
                /**
                 * Sent as 0 by the client that was seen; its meaning is not known.
                 * @example 0
                 */
                number_type?: number | undefined;
                /**
                 * Kind of the numbers.
                 * @example def
                 */
                phone_type?: PhoneType | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** Free numbers. */
            200: {
                content: {
                    "application/json": NumberOfferList;
                };
            };
        } & usualErrors;
    };
    reserveNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": NumberReservation;
            };
        };
        responses: {
            200: components["responses"]["Done"];
        } & usualErrors;
    };
    buyNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": NumberPurchase;
            };
        };
        responses: {
            200: components["responses"]["Done"];
        } & usualErrors;
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
                content: {
                    "application/json": ExternalNumberList;
                };
            };
        } & usualErrors;
    };
    listSipAccounts: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the accounts. */
            200: {
                content: {
                    "application/json": SipAccountPage;
                };
            };
        } & usualErrors;
    };
    createSipAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": SipAccountCreate;
            };
        };
        responses: {
            200: components["responses"]["Created"];
            201: components["responses"]["Created"];
        } & usualErrors;
    };
    listSipAccountStatuses: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the states. */
            200: {
                content: {
                    "application/json": SipAccountStatusPage;
                };
            };
        } & usualErrors;
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
                sip_id: number;
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
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                sip_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                sip_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": SipAccountUpdate;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
    };
    listSipScenarios: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: number | undefined;
            };
            header?: never;
            path: {
                /**
                 * Identifier of the SIP account.
                 * @example 501
                 */
                sip_id: number;
            };
        };
        requestBody?: never;
        responses: {
            /** One page of the scenarios. */
            200: {
                content: {
                    "application/json": SipScenarioPage;
                };
            };
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                sip_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": SipScenarioSettings;
            };
        };
        responses: {
            200: components["responses"]["Created"];
            201: components["responses"]["Created"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                sip_id: number;
                /**
                 * Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": SipScenarioSettings;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                sip_id: number;
                /**
                 * Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                sip_id: number;
                /**
                 * Identifier of the scenario.
                 * @example 901
                 */
                scenario_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
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
                content: {
                    "application/json": GroupList;
                };
            };
        } & usualErrors;
    };
    listScenarios: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the scenarios. */
            200: {
                content: {
                    "application/json": ScenarioPage;
                };
            };
        } & usualErrors;
    };
    listMedia: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the files. */
            200: {
                content: {
                    "application/json": MediaPage;
                };
            };
        } & usualErrors;
    };
    listContactLists: {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Rows on a page. The server's own maximum is not known.
                 * @example 15
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the lists. */
            200: {
                content: {
                    "application/json": ContactListPage;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": ContactListTypeList;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": Voicemail;
                };
            };
            404: components["responses"]["NotFound"];
        } & usualErrors;
    };
    updateVoicemailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": VoicemailUpdate;
            };
        };
        responses: {
            200: components["responses"]["Done"];
            404: components["responses"]["NotFound"];
        } & usualErrors;
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * Kind of the addresses.
                 * @example lk
                 */
                type?: WebhookType | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            /** The addresses. */
            200: {
                content: {
                    "application/json": WebhookList;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": CustomerInfo;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": AgreementStatus;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": CurrentTariff;
                };
            };
        } & usualErrors;
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": Login;
            };
        };
        responses: {
            /** The tokens. */
            200: {
                content: {
                    "application/json": Tokens;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": Tokens;
                };
            };
        } & usualErrors;
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
                content: {
                    "application/json": CurrentUser;
                };
            };
        } & usualErrors;
    };
}

/** The errors that most operations have. */
type usualErrors = {
    400: components["responses"]["InvalidParameter"];
    401: components["responses"]["Unauthenticated"];
    403: components["responses"]["Forbidden"];
    500: components["responses"]["ServerProblem"];
};

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
  "/api/v1/sms": Sms;
  "/api/v1/sms/dialog/{number}": SmsDialogMessage;
  "/api/v1/call": Call;
  "/api/v1/flash-call": FlashCallAccount;
  "/api/v1/flash-call/proposals": FlashCallProposal;
  "/api/v1/payment/history/{operation_type}": PaymentOperation;
  "/api/v1/number": ConnectedNumber;
  "/api/v1/number/sms": SmsNumber;
  "/api/v1/number/search": NumberOffer;
  "/api/v1/number/external": ExternalNumber;
  "/api/v1/sip": SipAccountSummary;
  "/api/v1/sip/statuses": SipAccountStatus;
  "/api/v1/sip/{sip_id}/scenarios": SipScenario;
  "/api/v1/groups": Group;
  "/api/v1/scenario": Scenario;
  "/api/v1/media": MediaFile;
  "/api/v1/contact-lists": ContactList;
  "/api/v1/webhooks": Webhook;
}
