// Generated from specs/ringme, do not edit; run `pnpm generate`.
import type { PlainPaths } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainPaths<{
    "/client/client_info/{client_id}/": {
        get: operations["getClientInfo"];
        put: operations["updateClientInfo"];
    };
    "/client/{client_id}/client/": {
        get: operations["getClient"];
        put: operations["updateClient"];
    };
    "/client/{client_id}/agent/local/": {
        get: operations["listLocalAgents"];
        post: operations["createLocalAgent"];
    };
    "/client/{client_id}/agent/local/{agent_id}": {
        get: operations["getLocalAgent"];
        put: operations["updateLocalAgent"];
        delete: operations["deleteLocalAgent"];
    };
    "/client/{client_id}/agent/local/{agent_id}/event/": {
        get: operations["listLocalAgentEventSubscriptions"];
        post: operations["createLocalAgentEventSubscription"];
    };
    "/client/{client_id}/agent/local/{agent_id}/event/{event_id}": {
        get: operations["getLocalAgentEventSubscription"];
        put: operations["updateLocalAgentEventSubscription"];
        delete: operations["deleteLocalAgentEventSubscription"];
    };
    "/client/{client_id}/agent/remote/": {
        get: operations["listRemoteAgents"];
        post: operations["createRemoteAgent"];
    };
    "/client/{client_id}/agent/remote/{agent_id}": {
        get: operations["getRemoteAgent"];
        put: operations["updateRemoteAgent"];
        delete: operations["deleteRemoteAgent"];
    };
    "/client/{client_id}/agent/remote/{agent_id}/event/": {
        get: operations["listRemoteAgentEventSubscriptions"];
        post: operations["createRemoteAgentEventSubscription"];
    };
    "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}": {
        get: operations["getRemoteAgentEventSubscription"];
        put: operations["updateRemoteAgentEventSubscription"];
        delete: operations["deleteRemoteAgentEventSubscription"];
    };
    "/client/{client_id}/alias/": {
        get: operations["listAliases"];
    };
    "/client/{client_id}/alias/{alias_id}": {
        get: operations["getAlias"];
        put: operations["updateAlias"];
    };
    "/client/{client_id}/ani/": {
        get: operations["getAni"];
        put: operations["updateAni"];
    };
    "/client/{client_id}/did/": {
        get: operations["listDids"];
    };
    "/client/{client_id}/did/{did_id}": {
        get: operations["getDid"];
        put: operations["updateDid"];
    };
    "/client/{client_id}/extension/": {
        get: operations["listExtensions"];
        post: operations["createExtension"];
    };
    "/client/{client_id}/extension/{extension_id}": {
        get: operations["getExtension"];
        put: operations["updateExtension"];
        delete: operations["deleteExtension"];
    };
    "/client/{client_id}/extension_group/": {
        get: operations["listExtensionGroups"];
        post: operations["createExtensionGroup"];
    };
    "/client/{client_id}/extension_group/{ext_group_id}": {
        get: operations["getExtensionGroup"];
        put: operations["updateExtensionGroup"];
        delete: operations["deleteExtensionGroup"];
    };
    "/client/{client_id}/extension/call_status/": {
        get: operations["listCallStatuses"];
        post: operations["createCallStatus"];
    };
    "/client/{client_id}/extension/call_status/{id}": {
        get: operations["getCallStatus"];
        put: operations["updateCallStatus"];
        delete: operations["deleteCallStatus"];
    };
    "/client/{client_id}/dial_rule/": {
        get: operations["listDialRuleLists"];
        post: operations["createDialRuleList"];
    };
    "/client/{client_id}/dial_rule/{dial_rules_id}": {
        get: operations["getDialRuleList"];
        put: operations["updateDialRuleList"];
        delete: operations["deleteDialRuleList"];
    };
    "/client/{client_id}/interval/": {
        get: operations["listIntervals"];
        post: operations["createInterval"];
    };
    "/client/{client_id}/interval/{interval_id}": {
        get: operations["getInterval"];
        put: operations["updateInterval"];
        delete: operations["deleteInterval"];
    };
    "/client/{client_id}/record/": {
        get: operations["listRecords"];
        delete: operations["deleteRecords"];
    };
    "/client/{client_id}/record/archive/": {
        post: operations["createRecordArchive"];
    };
    "/client/{client_id}/record/stats/": {
        get: operations["getRecordStatistics"];
    };
    "/client/{client_id}/record/{record_uuid}": {
        get: operations["downloadRecord"];
        delete: operations["deleteRecord"];
    };
    "/client/{client_id}/record/{record_uuid}/download/": {
        get: operations["downloadRecordWithPassword"];
    };
    "/client/{client_id}/record/{record_uuid}/path/": {
        get: operations["getRecordPath"];
    };
    "/client/{client_id}/record/{record_uuid}/storage_url/": {
        get: operations["getRecordStorageUrl"];
    };
    "/client/{client_id}/sound/": {
        get: operations["listSounds"];
        post: operations["createSound"];
    };
    "/client/{client_id}/sound/search/": {
        get: operations["searchSounds"];
    };
    "/client/{client_id}/sound/{sound_id}": {
        get: operations["getSound"];
        put: operations["updateSound"];
        post: operations["replaceSoundFile"];
        delete: operations["deleteSound"];
    };
    "/client/{client_id}/sound/{sound_id}/download/": {
        get: operations["downloadSound"];
    };
    "/client/{client_id}/fax/in/": {
        delete: operations["deleteIncomingFaxes"];
    };
    "/client/{client_id}/fax/in/{fax_uuid}": {
        get: operations["downloadIncomingFax"];
        delete: operations["deleteIncomingFax"];
    };
    "/client/{client_id}/voicemail/": {
        delete: operations["deleteVoicemails"];
    };
    "/client/{client_id}/voicemail/{record_uuid}": {
        get: operations["downloadVoicemail"];
        delete: operations["deleteVoicemail"];
    };
    "/client/{client_id}/task_scheduler/": {
        post: operations["createTaskScheduler"];
    };
    "/client/{client_id}/task_scheduler/{scheduler_id}": {
        get: operations["getTaskScheduler"];
        put: operations["updateTaskScheduler"];
    };
    "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}": {
        get: operations["getSchedulerTask"];
    };
    "/client/{client_id}/task_scheduler/{scheduler_id}/tasks/": {
        post: operations["createSchedulerTasks"];
    };
    "/client/{client_id}/user/client/": {
        get: operations["listClientUsers"];
        post: operations["createClientUser"];
    };
    "/client/{client_id}/user/client/{user_id}": {
        get: operations["getClientUser"];
        put: operations["updateClientUser"];
        delete: operations["deleteClientUser"];
    };
    "/client/{client_id}/user/extension/": {
        get: operations["listExtensionUsers"];
        post: operations["createExtensionUser"];
    };
    "/client/{client_id}/user/extension/{user_id}": {
        get: operations["getExtensionUser"];
        put: operations["updateExtensionUser"];
        delete: operations["deleteExtensionUser"];
    };
    "/client/{client_id}/user/extension_group/": {
        get: operations["listExtensionGroupUsers"];
        post: operations["createExtensionGroupUser"];
    };
    "/client/{client_id}/user/extension_group/{user_id}": {
        get: operations["getExtensionGroupUser"];
        put: operations["updateExtensionGroupUser"];
        delete: operations["deleteExtensionGroupUser"];
    };
    "/client/{client_id}/network_permission/": {
        get: operations["listNetworkPermissionGroups"];
        post: operations["createNetworkPermissionGroup"];
    };
    "/client/{client_id}/network_permission/{group_id}": {
        get: operations["getNetworkPermissionGroup"];
        put: operations["updateNetworkPermissionGroup"];
        delete: operations["deleteNetworkPermissionGroup"];
    };
    "/client/{client_id}/phone_events/": {
        get: operations["listPhoneEventSubscriptions"];
        post: operations["createPhoneEventSubscription"];
        delete: operations["deletePhoneEventSubscriptions"];
    };
    "/client/{client_id}/phone_event/{id}": {
        get: operations["getPhoneEventSubscription"];
        put: operations["updatePhoneEventSubscription"];
        delete: operations["deletePhoneEventSubscription"];
    };
    "/client/{client_id}/variables/": {
        get: operations["getVariables"];
        post: operations["setVariables"];
    };
    "/client/{client_id}/limit/": {
        get: operations["getLimits"];
    };
    "/client/{client_id}/oauth/session/": {
        get: operations["listOauthSessions"];
    };
    "/client/{client_id}/oauth/session/{session_id}": {
        delete: operations["deleteOauthSession"];
    };
    "/client/{client_id}/current_calls/": {
        get: operations["listCurrentCalls"];
    };
    "/client/{client_id}/call_center/report/": {
        post: operations["createCallCenterReport"];
    };
    "/client/{client_id}/call_history/": {
        get: operations["listCallHistory"];
    };
    "/client/{client_id}/call_history/{call_uuid}": {
        get: operations["getCallHistoryEntry"];
    };
    "/client/{client_id}/calls/": {
        get: operations["listCalls"];
    };
    "/client/{client_id}/cdr/": {
        get: operations["listCallParts"];
    };
    "/client/{client_id}/quality_rate/": {
        get: operations["listQualityRates"];
    };
    "/user/": {
        get: operations["getCurrentUser"];
    };
    "/timezone/": {
        get: operations["listTimezones"];
    };
    "/extension/{extension_id}/callback/": {
        post: operations["createCallback"];
    };
    "/extension/{extension_id}/current_calls/": {
        get: operations["listExtensionCurrentCalls"];
    };
    "/extension/{extension_id}/current_calls/{call_api_id}": {
        put: operations["steerCurrentCall"];
        delete: operations["endCurrentCall"];
    };
    "/extension/{extension_id}/cdr/": {
        get: operations["listExtensionCallParts"];
    };
    "/extension/{extension_id}/record/": {
        get: operations["listExtensionRecords"];
    };
    "/extension/{extension_id}/record/{record_uuid}/storage_url/": {
        get: operations["getExtensionRecordStorageUrl"];
    };
    "/extension/{extension_id}/event/": {
        get: operations["listExtensionEventSubscriptions"];
        post: operations["createExtensionEventSubscription"];
        delete: operations["deleteExtensionEventSubscriptions"];
    };
    "/extension/{extension_id}/event/{id}": {
        get: operations["getExtensionEventSubscription"];
        put: operations["updateExtensionEventSubscription"];
        delete: operations["deleteExtensionEventSubscription"];
    };
    "/extension/{extension_id}/incom_rule/": {
        get: operations["listIncomingRules"];
        post: operations["createIncomingRule"];
    };
    "/extension/{extension_id}/incom_rule/{rule_id}": {
        get: operations["getIncomingRule"];
        put: operations["updateIncomingRule"];
        delete: operations["deleteIncomingRule"];
    };
    "/extension/{extension_id}/phone/": {
        get: operations["getPhoneSettings"];
        put: operations["updatePhoneSettings"];
    };
    "/extension/{extension_id}/queue/": {
        get: operations["getQueueSettings"];
        put: operations["updateQueueSettings"];
    };
    "/extension/{extension_id}/ivr/": {
        get: operations["getIvrSettings"];
        put: operations["updateIvrSettings"];
    };
    "/extension/{extension_id}/ani/": {
        get: operations["getExtensionAni"];
        put: operations["updateExtensionAni"];
    };
    "/extension/{extension_id}/agent/": {
        get: operations["listExtensionAgents"];
        post: operations["createExtensionAgent"];
    };
    "/extension/{extension_id}/registration/": {
        get: operations["getExtensionRegistration"];
    };
    "/extension/registration/": {
        get: operations["listRegistrations"];
    };
    "/extension/alive/": {
        get: operations["listRegisteredExtensions"];
    };
    "/extension/call_property/": {
        get: operations["listCallStatusProperties"];
    };
    "/extension/{extension_id}/message/": {
        get: operations["listMessages"];
    };
    "/extension/{extension_id}/message/{message_id}": {
        get: operations["getMessage"];
        put: operations["markMessageRead"];
        delete: operations["deleteMessage"];
    };
    "/extension_group/{extension_group_id}/extension/": {
        get: operations["listExtensionGroupExtensions"];
    };
}> {
}
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        ClientType: ClientType;
        YesNo: YesNo;
        WebhookMethod: WebhookMethod;
        Client: Client;
        BadRequestProblem: BadRequestProblem;
        ProblemStatus: ProblemStatus;
        Problem: Problem;
        ForbiddenStatus: ForbiddenStatus;
        ForbiddenProblem: ForbiddenProblem;
        NotFoundStatus: NotFoundStatus;
        NotFoundProblem: NotFoundProblem;
        RateLimitStatus: RateLimitStatus;
        RateLimitProblem: RateLimitProblem;
        ClientUpdate: ClientUpdate;
        AgentStatus: AgentStatus;
        LocalAgent: LocalAgent;
        LocalAgentCreate: LocalAgentCreate;
        LocalAgentUpdate: LocalAgentUpdate;
        AgentEventType: AgentEventType;
        AgentEvent: AgentEvent;
        HttpMethod: HttpMethod;
        AgentEventCreate: AgentEventCreate;
        AgentEventUpdate: AgentEventUpdate;
        RemoteAgent: RemoteAgent;
        RemoteAgentCreate: RemoteAgentCreate;
        RemoteAgentUpdate: RemoteAgentUpdate;
        Alias: Alias;
        AliasUpdate: AliasUpdate;
        Ani: Ani;
        AniUpdate: AniUpdate;
        Did: Did;
        DidUpdate: DidUpdate;
        ExtensionType: ExtensionType;
        ExtensionStatus: ExtensionStatus;
        TransferCallerId: TransferCallerId;
        Extension: Extension;
        ExtensionCreate: ExtensionCreate;
        ExtensionUpdate: ExtensionUpdate;
        ExtensionGroup: ExtensionGroup;
        ExtensionGroupCreate: ExtensionGroupCreate;
        ExtensionGroupUpdate: ExtensionGroupUpdate;
        CallStatus: CallStatus;
        CallStatusCreate: CallStatusCreate;
        CallStatusUpdate: CallStatusUpdate;
        DialRule: DialRule;
        DialRuleList: DialRuleList;
        DialRuleInput: DialRuleInput;
        DialRuleListCreate: DialRuleListCreate;
        DialRuleListUpdate: DialRuleListUpdate;
        IntervalCondition: IntervalCondition;
        Interval: Interval;
        DateTime: DateTime;
        IntervalConditionInput: IntervalConditionInput;
        IntervalCreate: IntervalCreate;
        IntervalUpdate: IntervalUpdate;
        CallPartFlow: CallPartFlow;
        CallResult: CallResult;
        HangupDisposition: HangupDisposition;
        CallApplication: CallApplication;
        CallPartFields: CallPartFields;
        CallRecord: CallRecord;
        RecordArchiveCreate: RecordArchiveCreate;
        RecordArchive: RecordArchive;
        RecordStatistics: RecordStatistics;
        RecordPath: RecordPath;
        RecordStorageUrl: RecordStorageUrl;
        Sound: Sound;
        SoundUpload: SoundUpload;
        ListEnvelope: ListEnvelope;
        SoundSearchResult: SoundSearchResult;
        SoundUpdate: SoundUpdate;
        SoundReplacement: SoundReplacement;
        TaskSchedulerCreate: TaskSchedulerCreate;
        TaskSchedulerStatus: TaskSchedulerStatus;
        TaskScheduler: TaskScheduler;
        TaskSchedulerDetails: TaskSchedulerDetails;
        TaskSchedulerUpdate: TaskSchedulerUpdate;
        TaskStatus: TaskStatus;
        TaskResult: TaskResult;
        Task: Task;
        TaskCreate: TaskCreate;
        TaskListCreate: TaskListCreate;
        TaskList: TaskList;
        UserStatus: UserStatus;
        UserAccess: UserAccess;
        ClientUser: ClientUser;
        ClientUserCreate: ClientUserCreate;
        ClientUserUpdate: ClientUserUpdate;
        ExtensionUser: ExtensionUser;
        ExtensionUserCreate: ExtensionUserCreate;
        ExtensionUserUpdate: ExtensionUserUpdate;
        ExtensionGroupUser: ExtensionGroupUser;
        ExtensionGroupUserCreate: ExtensionGroupUserCreate;
        ExtensionGroupUserUpdate: ExtensionGroupUserUpdate;
        NetworkPermissionGroup: NetworkPermissionGroup;
        NetworkPermissionGroupCreate: NetworkPermissionGroupCreate;
        NetworkPermissionGroupUpdate: NetworkPermissionGroupUpdate;
        PhoneEventType: PhoneEventType;
        PhoneEvent: PhoneEvent;
        PhoneEventCreate: PhoneEventCreate;
        PhoneEventUpdate: PhoneEventUpdate;
        ClientVariable: ClientVariable;
        ClientVariablesEnvelope: ClientVariablesEnvelope;
        ClientVariables: ClientVariables;
        ClientVariableInput: ClientVariableInput;
        ClientVariablesUpdate: ClientVariablesUpdate;
        Limits: Limits;
        OauthSession: OauthSession;
        CurrentCallFlow: CurrentCallFlow;
        CallParty: CallParty;
        CurrentCall: CurrentCall;
        CurrentCallList: CurrentCallList;
        CallCenterReportCreate: CallCenterReportCreate;
        CallCenterReport: CallCenterReport;
        CallFlow: CallFlow;
        Call: Call;
        CallPart: CallPart;
        CallHistoryEntry: CallHistoryEntry;
        CallHistory: CallHistory;
        CallList: CallList;
        CallPartList: CallPartList;
        QualityRate: QualityRate;
        CurrentUser: CurrentUser;
        Timezone: Timezone;
        CallbackCreate: CallbackCreate;
        Callback: Callback;
        CurrentCallAction: CurrentCallAction;
        CurrentCallUpdate: CurrentCallUpdate;
        ExtensionEventType: ExtensionEventType;
        ExtensionEvent: ExtensionEvent;
        ExtensionEventCreate: ExtensionEventCreate;
        ExtensionEventUpdate: ExtensionEventUpdate;
        IncomingRuleType: IncomingRuleType;
        IncomingRuleCallStatus: IncomingRuleCallStatus;
        CallerIdAction: CallerIdAction;
        CascadeNumber: CascadeNumber;
        IncomingRule: IncomingRule;
        IncomingRuleCreate: IncomingRuleCreate;
        IncomingRuleUpdate: IncomingRuleUpdate;
        PhoneAuthType: PhoneAuthType;
        PhoneSettings: PhoneSettings;
        PhoneSettingsUpdate: PhoneSettingsUpdate;
        QueueStrategy: QueueStrategy;
        QueueSoundType: QueueSoundType;
        AgentHangupAction: AgentHangupAction;
        QueueSettings: QueueSettings;
        QueueSettingsUpdate: QueueSettingsUpdate;
        IvrSettings: IvrSettings;
        IvrSettingsUpdate: IvrSettingsUpdate;
        ExtensionAgentCreate: ExtensionAgentCreate;
        Registration: Registration;
        RegistrationState: RegistrationState;
        CallProperty: CallProperty;
        Message: Message;
        CallEventType: CallEventType;
        CallDeliveryStatus: CallDeliveryStatus;
        CallDelivery: CallDelivery;
        MessageEventType: MessageEventType;
        MessageDelivery: MessageDelivery;
        ExtensionCallStatusDelivery: ExtensionCallStatusDelivery;
        AgentStatusDelivery: AgentStatusDelivery;
        VoicemailDelivery: VoicemailDelivery;
        CallInteractiveRequest: CallInteractiveRequest;
        CallInteractiveResponse: CallInteractiveResponse;
    };
    responses: {
        Client: {
            content: {
                "application/json": Client;
            };
        };
        BadRequest: {
            content: {
                "application/json": BadRequestProblem;
            };
        };
        Unauthorized: {
            content: {
                "application/json": Problem;
            };
        };
        Forbidden: {
            content: {
                "application/json": ForbiddenProblem;
            };
        };
        NotFound: {
            content: {
                "application/json": NotFoundProblem;
            };
        };
        TooManyRequests: {
            content: {
                "application/json": RateLimitProblem;
            };
        };
        LocalAgentList: {
            content: {
                "application/json": LocalAgent[];
            };
        };
        LocalAgent: {
            content: {
                "application/json": LocalAgent;
            };
        };
        NoContent: {
            content?: never;
        };
        AgentEventList: {
            content: {
                "application/json": AgentEvent[];
            };
        };
        AgentEvent: {
            content: {
                "application/json": AgentEvent;
            };
        };
        RemoteAgentList: {
            content: {
                "application/json": RemoteAgent[];
            };
        };
        RemoteAgent: {
            content: {
                "application/json": RemoteAgent;
            };
        };
        AliasList: {
            content: {
                "application/json": Alias[];
            };
        };
        Alias: {
            content: {
                "application/json": Alias;
            };
        };
        Ani: {
            content: {
                "application/json": Ani;
            };
        };
        DidList: {
            content: {
                "application/json": Did[];
            };
        };
        Did: {
            content: {
                "application/json": Did;
            };
        };
        ExtensionList: {
            content: {
                "application/json": Extension[];
            };
        };
        Extension: {
            content: {
                "application/json": Extension;
            };
        };
        ExtensionGroupList: {
            content: {
                "application/json": ExtensionGroup[];
            };
        };
        ExtensionGroup: {
            content: {
                "application/json": ExtensionGroup;
            };
        };
        CallStatusList: {
            content: {
                "application/json": CallStatus[];
            };
        };
        CallStatus: {
            content: {
                "application/json": CallStatus;
            };
        };
        DialRuleLists: {
            content: {
                "application/json": DialRuleList[];
            };
        };
        DialRuleList: {
            content: {
                "application/json": DialRuleList;
            };
        };
        IntervalList: {
            content: {
                "application/json": Interval[];
            };
        };
        Interval: {
            content: {
                "application/json": Interval;
            };
        };
        CallRecordList: {
            content: {
                "application/json": CallRecord[];
            };
        };
        RecordArchive: {
            content: {
                "application/json": RecordArchive;
            };
        };
        RecordStatistics: {
            content: {
                "application/json": RecordStatistics;
            };
        };
        RecordFile: {
            content: {
                "audio/mpeg": Blob;
                "audio/wav": Blob;
                "application/octet-stream": Blob;
            };
        };
        RecordPath: {
            content: {
                "application/json": RecordPath;
            };
        };
        RecordStorageUrl: {
            content: {
                "application/json": RecordStorageUrl;
            };
        };
        SoundList: {
            content: {
                "application/json": Sound[];
            };
        };
        Sound: {
            content: {
                "application/json": Sound;
            };
        };
        SoundSearchResult: {
            content: {
                "application/json": SoundSearchResult;
            };
        };
        SoundFile: {
            content: {
                "audio/mpeg": Blob;
                "audio/wav": Blob;
                "application/octet-stream": Blob;
            };
        };
        FaxFile: {
            content: {
                "application/pdf": Blob;
                "image/tiff": Blob;
                "application/octet-stream": Blob;
            };
        };
        VoicemailFile: {
            content: {
                "audio/mpeg": Blob;
                "audio/wav": Blob;
                "application/octet-stream": Blob;
            };
        };
        TaskScheduler: {
            content: {
                "application/json": TaskScheduler;
            };
        };
        TaskSchedulerDetails: {
            content: {
                "application/json": TaskSchedulerDetails;
            };
        };
        Task: {
            content: {
                "application/json": Task;
            };
        };
        TaskList: {
            content: {
                "application/json": TaskList;
            };
        };
        ClientUserList: {
            content: {
                "application/json": ClientUser[];
            };
        };
        ClientUser: {
            content: {
                "application/json": ClientUser;
            };
        };
        ExtensionUserList: {
            content: {
                "application/json": ExtensionUser[];
            };
        };
        ExtensionUser: {
            content: {
                "application/json": ExtensionUser;
            };
        };
        ExtensionGroupUserList: {
            content: {
                "application/json": ExtensionGroupUser[];
            };
        };
        ExtensionGroupUser: {
            content: {
                "application/json": ExtensionGroupUser;
            };
        };
        NetworkPermissionGroupList: {
            content: {
                "application/json": NetworkPermissionGroup[];
            };
        };
        NetworkPermissionGroup: {
            content: {
                "application/json": NetworkPermissionGroup;
            };
        };
        PhoneEventList: {
            content: {
                "application/json": PhoneEvent[];
            };
        };
        PhoneEvent: {
            content: {
                "application/json": PhoneEvent;
            };
        };
        ClientVariables: {
            content: {
                "application/json": ClientVariables;
            };
        };
        VariablesSet: {
            content?: never;
        };
        Limits: {
            content: {
                "application/json": Limits;
            };
        };
        OauthSessionList: {
            content: {
                "application/json": OauthSession[];
            };
        };
        CurrentCallList: {
            content: {
                "application/json": CurrentCallList;
            };
        };
        CallCenterReport: {
            content: {
                "application/json": CallCenterReport;
            };
        };
        CallHistory: {
            content: {
                "application/json": CallHistory;
            };
        };
        CallHistoryEntry: {
            content: {
                "application/json": CallHistoryEntry;
            };
        };
        CallList: {
            content: {
                "application/json": CallList;
            };
        };
        CallPartList: {
            content: {
                "application/json": CallPartList;
            };
        };
        QualityRateList: {
            content: {
                "application/json": QualityRate[];
            };
        };
        CurrentUser: {
            content: {
                "application/json": CurrentUser;
            };
        };
        TimezoneList: {
            content: {
                "application/json": Timezone[];
            };
        };
        Callback: {
            content: {
                "application/json": Callback;
            };
        };
        Done: {
            content?: never;
        };
        ExtensionEventList: {
            content: {
                "application/json": ExtensionEvent[];
            };
        };
        ExtensionEvent: {
            content: {
                "application/json": ExtensionEvent;
            };
        };
        IncomingRuleList: {
            content: {
                "application/json": IncomingRule[];
            };
        };
        IncomingRule: {
            content: {
                "application/json": IncomingRule;
            };
        };
        PhoneSettings: {
            content: {
                "application/json": PhoneSettings;
            };
        };
        QueueSettings: {
            content: {
                "application/json": QueueSettings;
            };
        };
        IvrSettings: {
            content: {
                "application/json": IvrSettings;
            };
        };
        RegistrationState: {
            content: {
                "application/json": RegistrationState;
            };
        };
        RegistrationStateList: {
            content: {
                "application/json": RegistrationState[];
            };
        };
        AliveExtensionList: {
            content: {
                "application/json": number[];
            };
        };
        CallPropertyList: {
            content: {
                "application/json": CallProperty[];
            };
        };
        MessageList: {
            content: {
                "application/json": Message[];
            };
        };
        Message: {
            content: {
                "application/json": Message;
            };
        };
    };
    parameters: {
        ClientId: string | number;
        ExtensionIds: number[];
        AgentId: number;
        RemoveFromQueues: boolean;
        EventId: number;
        Page: number;
        PerPage: number;
        Ids: number[];
        Names: string[];
        Domains: string[];
        AliasId: number;
        AniClientId: string | number;
        MessageExtensionIds: number[];
        DidId: number;
        IdTexts: string[];
        ExtensionTypes: ExtensionType[];
        ExtensionStatuses: ExtensionStatus[];
        ExtensionGroupIdTexts: string[];
        ExtensionId: number | string;
        ExtensionGroupId: number;
        CallStatusId: number;
        DialRuleListId: number;
        IntervalId: number;
        StartDatetime: DateTime;
        EndDatetime: DateTime;
        RecordOrder: "desc" | "asc";
        RecordUuid: string;
        Titles: string[];
        OwnOnly: boolean;
        SearchText: string;
        SoundId: number;
        OptionalStartDatetime: DateTime;
        OptionalEndDatetime: DateTime;
        FaxUuid: string;
        VoicemailUuid: string;
        SchedulerId: number | string;
        TaskId: number;
        Logins: string[];
        UserId: number;
        Emails: string[];
        Comments: string[];
        UserStatuses: UserStatus[];
        Timezones: string[];
        UserAccesses: UserAccess[];
        ExtensionGroupIds: number[];
        NetworkPermissionGroupId: number;
        PhoneEventId: number;
        VariableName: string;
        UserIds: number[];
        SessionId: string;
        CallFlowFilter: CallFlow;
        ToUsername: string;
        CallUuid: string;
        RealmExtensionId: number | string;
        CallApiId: string;
        ExtensionEventId: number;
        RuleId: number;
        MessageId: number | string;
        RealmExtensionGroupId: number;
    };
    requestBodies: never;
    headers: {
        RateLimit: number;
        RateLimitRemaining: number;
        RateLimitReset: number;
        ContentDisposition: string;
    };
    pathItems: never;
}
/** Legal form of a client. */
export type ClientType = "J" | "F" | (string & {});
/** A setting that is written as a word. */
export type YesNo = "yes" | "no" | (string & {});
/** HTTP method of the request that a subscription makes. */
export type WebhookMethod = "GET" | "POST" | (string & {});
/** A company account (a PBX) and its settings. */
export type Client = {
    /** Id of the client. */
    id: number;
    /** Name of the client. */
    name?: string;
    /** `J` for a company, `F` for a person. */
    type?: ClientType;
    /** SIP domain of the PBX. */
    domain?: string;
    /** Prefix of the PBX: the part of an extension name before `*`. */
    prefix?: string;
    /** Prefix of this domain. A full internal number is the prefix, `*` and the number. */
    domain_prefix?: string;
    /** How many digits an internal number has. */
    extension_len?: number;
    /** When the client was created, `YYYY-MM-DD HH:MM:SS`. */
    create_date?: string;
    /**
     * Time zone name.
     * @default Europe/Moscow
     */
    timezone?: string;
    /** Language of the account. */
    language?: string | null;
    /** E-mail address. */
    email?: string;
    /** Phones of the contact persons. */
    contact_phones?: string | null;
    /** Names of the contact persons. */
    ambassadors?: string | null;
    /** Actual address. */
    fact_address?: string | null;
    /** Registered address. */
    jur_address?: string | null;
    /** Id of the sound that a caller on hold hears. */
    hold_music?: number | null;
    /** Id of the rule list for outgoing calls. */
    dial_rule_id?: number | null;
    /** Which number a call that is forwarded shows: the outside number of the PBX that it came to first. `default` was seen. */
    did_as_transfer_caller_id?: string;
    /** Whether busy and free extensions can be watched. */
    presence?: YesNo;
    /** Whether internal calls show the number without the PBX prefix. */
    short_local_caller_id?: YesNo;
    /** Id of the network permission group that phones must call from. */
    sip_network_permission_id?: number | null;
    /** Countries that phones may register from: ISO 3166 alpha-2 codes parted by spaces, `*` for all, null for the provider default. */
    geo_list?: string | null;
    /**
     * File format of call records.
     * @default mp3
     */
    record_format?: string;
    /**
     * Whether the two sides of a call are recorded on two channels.
     * @default false
     */
    record_stereo?: boolean;
    /** Whether registrations of phones are logged. Set by the provider. */
    reg_status_log?: boolean;
    /** Address that is told when disk space runs short. */
    disk_space_notify_email?: string | null;
    /** Used disk space, in percent, at which the letter is sent. */
    disk_space_notify_threshold?: number | null;
    /** Address asked what to do with an outgoing call. */
    call_interactive_url?: string | null;
    /**
     * HTTP method of that request.
     * @default GET
     */
    call_interactive_method?: WebhookMethod;
    /** How long the PBX waits for the answer. */
    call_interactive_timeout?: number | null;
    /**
     * Whether ordinary outgoing calls are steered that way.
     * @default false
     */
    call_interactive_out_call?: boolean;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** What is wrong with the request. The form of this answer is not published. */
export type BadRequestProblem = {
    /** Text for a person. */
    message?: string;
    /** Machine-readable name of the error. */
    status?: string;
} & {
    [key: string]: unknown;
};
/** Known machine-readable error names. The list that could be read is not complete. */
export type ProblemStatus = "access_denied" | "user_blocked" | "user_access_type_deny" | "app_access_type_deny" | "client_not_found" | "rate_limit_exceeded" | (string & {});
/** What an error answer says. */
export type Problem = {
    /** Text for a person. */
    message: string;
    /** Tells apart errors that share an HTTP status. Often absent. */
    status?: ProblemStatus;
};
/** Known names of errors with HTTP status 403. */
export type ForbiddenStatus = "access_denied" | "user_blocked" | "user_access_type_deny" | "app_access_type_deny" | (string & {});
/** Why a valid token may not do this. */
export type ForbiddenProblem = {
    /** Text for a person. */
    message: string;
    /** `access_denied`: no right to the resource. `user_blocked`: the user or its client is blocked. `user_access_type_deny`: for example a read-only user that writes. `app_access_type_deny`: the app was registered with too low access. */
    status?: ForbiddenStatus;
};
/** Known names of errors with HTTP status 404. */
export type NotFoundStatus = "client_not_found" | (string & {});
/** What was not found. */
export type NotFoundProblem = {
    /** Text for a person. */
    message: string;
    /** `client_not_found`: there is no such client. Absent when another resource is missing. */
    status?: NotFoundStatus;
};
/** Known names of errors with HTTP status 429. */
export type RateLimitStatus = "rate_limit_exceeded" | (string & {});
/** Why the call was refused before it was carried out. The quota is documented; that a second statistics query is refused so was seen in a public client, for the history of calls. */
export type RateLimitProblem = {
    /** Text for a person. */
    message: string;
    /** `rate_limit_exceeded`: the hourly quota is used up. What it is when a statistics query of the same client is still running, if it is there at all, is not known. */
    status?: RateLimitStatus;
};
/** Settings to change. The reference gives defaults for two settings even here, so send them along where they are in use. */
export type ClientUpdate = {
    /** Time zone name. */
    timezone?: string;
    /** Id of the sound that a caller on hold hears. */
    hold_music?: number | null;
    /** Id of the rule list for outgoing calls. */
    dial_rule_id?: number | null;
    /** Id of the network permission group that phones must call from. */
    sip_network_permission_id?: number | null;
    /** Countries that phones may register from: ISO 3166 alpha-2 codes parted by spaces, or `*` for all. */
    geo_list?: string | null;
    /** Address that is told when disk space runs short. */
    disk_space_notify_email?: string | null;
    /** Used disk space, in percent, at which the letter is sent. */
    disk_space_notify_threshold?: number | null;
    /** Address to ask what to do with an outgoing call. */
    call_interactive_url?: string | null;
    /**
     * HTTP method of that request.
     * @default GET
     */
    call_interactive_method?: WebhookMethod;
    /** How long the PBX waits for the answer. */
    call_interactive_timeout?: number | null;
    /**
     * Whether ordinary outgoing calls are steered that way.
     * @default false
     */
    call_interactive_out_call?: boolean;
};
/** Whether a call centre agent takes calls. */
export type AgentStatus = "available" | "logged_out" | (string & {});
/** A call centre agent on an extension of the PBX. */
export type LocalAgent = {
    /** Id of the agent. */
    id: number;
    /** Name of the agent. */
    name?: string;
    /** Id of the extension that is rung. */
    extension_id?: number;
    /** Whether the agent takes calls. */
    status?: AgentStatus | {
        [key: string]: unknown;
    };
    /**
     * How long the agent is rung.
     * @default 60
     */
    call_timeout?: number;
    /** Rest after a call before the next one is offered. */
    wrap_up_time?: number;
    /** Wait before an agent on do not disturb is tried again. */
    busy_delay_time?: number;
    /** Wait before an agent who did not answer is tried again. */
    no_answer_delay_time?: number;
    /** Wait before an agent who rejected a call is tried again. */
    reject_delay_time?: number;
    /** Id of the sound for the agent. */
    agent_sound_id?: number | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A new agent on an extension. */
export type LocalAgentCreate = {
    /** Name of the agent. */
    name: string;
    /** Id of the extension to ring. */
    extension_id: number;
    /**
     * Whether the agent takes calls.
     * @default available
     */
    status?: "logged_out" | "available";
    /** How long the agent is rung. */
    call_timeout?: number;
    /**
     * Rest after a call before the next one is offered.
     * @default 0
     */
    wrap_up_time?: number;
    /**
     * Wait before an agent on do not disturb is tried again.
     * @default 10
     */
    busy_delay_time?: number;
    /**
     * Wait before an agent who did not answer is tried again.
     * @default 10
     */
    no_answer_delay_time?: number;
    /**
     * Wait before an agent who rejected a call is tried again.
     * @default 10
     */
    reject_delay_time?: number;
    /** Id of the sound for the agent. */
    agent_sound_id?: number;
    /** Free text of the integrator. */
    extra_params?: string;
};
/** Fields to change. The extension cannot be changed. */
export type LocalAgentUpdate = {
    /** Name of the agent. */
    name?: string;
    /** Whether the agent takes calls. */
    status?: AgentStatus | {
        [key: string]: unknown;
    };
    /** How long the agent is rung. */
    call_timeout?: number;
    /** Rest after a call before the next one is offered. */
    wrap_up_time?: number;
    /** Wait before an agent on do not disturb is tried again. */
    busy_delay_time?: number;
    /** Wait before an agent who did not answer is tried again. */
    no_answer_delay_time?: number;
    /** Wait before an agent who rejected a call is tried again. */
    reject_delay_time?: number;
    /** Id of the sound for the agent. */
    agent_sound_id?: number | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** What an agent event reports. */
export type AgentEventType = "agent-login" | "agent-logout" | (string & {});
/** A request that the PBX sends when an agent logs in or out. Fired by a real change of status only. */
export type AgentEvent = {
    /** Id of the subscription. */
    id: number;
    /** What is reported. */
    event_type?: AgentEventType;
    /** Address that is called. */
    url?: string;
    /** HTTP method of the request. */
    method?: WebhookMethod;
};
/** How the PBX sends its request: parameters in the query string (`GET`) or in a form body (`POST`). */
export type HttpMethod = "GET" | "POST";
/** A new subscription to one kind of event. */
export type AgentEventCreate = {
    /** What to report. */
    event_type: "agent-login" | "agent-logout";
    /** Address to call. */
    url: string;
    /** HTTP method of the request. */
    method: HttpMethod;
};
/** Fields to change. */
export type AgentEventUpdate = {
    /** What to report. */
    event_type?: AgentEventType;
    /** Address to call. */
    url?: string;
    /** HTTP method of the request. */
    method?: WebhookMethod;
};
/** A call centre agent on a number outside the PBX. */
export type RemoteAgent = {
    /** Id of the agent. */
    id: number;
    /** Name of the agent. */
    name?: string;
    /** Number that is called. */
    number?: string;
    /** Whether the agent takes calls. */
    status?: AgentStatus | {
        [key: string]: unknown;
    };
    /**
     * How long the agent is rung.
     * @default 60
     */
    call_timeout?: number;
    /** Rest after a call before the next one is offered. */
    wrap_up_time?: number;
    /** Wait before an agent on do not disturb is tried again. */
    busy_delay_time?: number;
    /** Wait before an agent who did not answer is tried again. */
    no_answer_delay_time?: number;
    /** Wait before an agent who rejected a call is tried again. */
    reject_delay_time?: number;
    /** Id of the sound for the agent. */
    agent_sound_id?: number | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A new agent on an outside number. */
export type RemoteAgentCreate = {
    /** Name of the agent. */
    name: string;
    /** Number to call. */
    number: string;
    /**
     * Whether the agent takes calls.
     * @default available
     */
    status?: "logged_out" | "available";
    /** How long the agent is rung. */
    call_timeout?: number;
    /**
     * Rest after a call before the next one is offered.
     * @default 0
     */
    wrap_up_time?: number;
    /**
     * Wait before an agent on do not disturb is tried again.
     * @default 10
     */
    busy_delay_time?: number;
    /**
     * Wait before an agent who did not answer is tried again.
     * @default 10
     */
    no_answer_delay_time?: number;
    /**
     * Wait before an agent who rejected a call is tried again.
     * @default 10
     */
    reject_delay_time?: number;
    /** Id of the sound for the agent. */
    agent_sound_id?: number;
    /** Free text of the integrator. */
    extra_params?: string;
};
/** Fields to change. */
export type RemoteAgentUpdate = {
    /** Name of the agent. */
    name?: string;
    /** Number to call. */
    number?: string;
    /** Whether the agent takes calls. */
    status?: AgentStatus | {
        [key: string]: unknown;
    };
    /** How long the agent is rung. */
    call_timeout?: number;
    /** Rest after a call before the next one is offered. */
    wrap_up_time?: number;
    /** Wait before an agent on do not disturb is tried again. */
    busy_delay_time?: number;
    /** Wait before an agent who did not answer is tried again. */
    no_answer_delay_time?: number;
    /** Wait before an agent who rejected a call is tried again. */
    reject_delay_time?: number;
    /** Id of the sound for the agent. */
    agent_sound_id?: number | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A further number that leads to an extension. */
export type Alias = {
    /** Id of the alias. */
    id: number;
    /** The number. */
    name?: string;
    /** Domain of the number. */
    domain?: string | null;
    /** Id of the extension that it leads to. */
    extension_id?: number | null;
    /** Id of the client. */
    client_id?: number;
    /** When it was created, `YYYY-MM-DD HH:MM:SS`. */
    create_date?: string;
    /** Note. */
    comment?: string | null;
};
/** Where the alias shall lead. */
export type AliasUpdate = {
    /** Id of the extension. */
    extension_id?: number | null;
};
/** The number that outgoing calls show. */
export type Ani = {
    /** Number for all outgoing calls of the client. */
    default: string | null;
};
/** The number to show. */
export type AniUpdate = {
    /** A number of the client. */
    ani_number: string | null;
};
/** A public number (DID) of the client. */
export type Did = {
    /** Id of the DID. */
    id: number;
    /** The number. */
    name?: string;
    /** Domain of the number. */
    domain?: string | null;
    /** Id of the extension that takes its calls. */
    extension_id?: number | null;
    /** Id of the extension that takes its messages. */
    message_extension_id?: number | null;
    /** Whether the number can send and take messages. */
    allow_message?: boolean;
    /** Id of the client. */
    client_id?: number;
    /** When it was added, `YYYY-MM-DD HH:MM:SS`. */
    create_date?: string;
    /** Note. */
    comment?: string | null;
};
/** Where calls and messages shall go. */
export type DidUpdate = {
    /** Id of the extension for calls. */
    extension_id?: number | null;
    /** Id of the extension for messages. */
    message_extension_id?: number | null;
};
/** Kind of extension. */
export type ExtensionType = "phone" | "queue" | "ivr" | "fax" | "conference" | (string & {});
/** Whether an extension works. */
export type ExtensionStatus = "active" | "blocked" | (string & {});
/** Which number a call shows that the extension transfers. */
export type TransferCallerId = "None" | "default" | "from" | "diversion" | (string & {});
/** An internal number: a phone, a queue, a voice menu, a fax or a conference. */
export type Extension = {
    /** Id of the extension. */
    id: number;
    /** Full name, `PREFIX*NUMBER`. */
    name?: string;
    /** SIP domain. */
    domain?: string;
    /** Kind of extension. */
    type?: ExtensionType;
    /** Whether it works. */
    status?: ExtensionStatus | null;
    /** Name for people. */
    label?: string | null;
    /** Id of the client. */
    client_id?: number;
    /** Id of its group. */
    extension_group_id?: number | null;
    /** Name that its calls show. */
    caller_id_name?: string | null;
    /** Number that its outgoing calls show. */
    ani?: string | null;
    /** Whether the number is sent by RFC 3325 (`P-Asserted-Identity`). */
    ani_rfc3325?: boolean;
    /** Which number a call shows that it transfers. */
    did_as_transfer_caller_id?: TransferCallerId | null;
    /** Public number that its messages are sent from. */
    message_did?: string | null;
    /** Id of the rule list for its outgoing calls. */
    dial_rule_id?: number | null;
    /** A limit on dial rules, which the reference does not explain. */
    dial_rule_limit?: number | null;
    /** Public number of the client that its calls show. */
    client_public_caller_id_number?: string | null;
    /** Id of the group of numbers that its calls show. */
    caller_id_group_id?: number | null;
    /** How a number of that group is chosen. */
    caller_id_group_method?: string | null;
    /** Whether the public number is sent by RFC 3325 (`P-Asserted-Identity`). */
    rfc_public_caller_id_number?: boolean;
    /** When it was created, `YYYY-MM-DD HH:MM:SS`. */
    create_date?: string;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A new extension. Without a `status` it starts blocked. */
export type ExtensionCreate = {
    /** Internal number, alone or as `PREFIX*NUMBER`; the server adds the prefix. All numbers of a client have as many digits as its `extension_len` says. */
    name: string;
    /** Kind of extension. It cannot be changed later. */
    type: "phone" | "queue" | "ivr" | "fax" | "conference";
    /**
     * Whether it works.
     * @default blocked
     */
    status?: "active" | "blocked";
    /** Name for people. */
    label?: string;
    /** Id of its group. */
    extension_group_id?: number;
    /** Name that its calls show. */
    caller_id_name?: string;
    /** Whether the number is sent by RFC 3325 (`P-Asserted-Identity`). */
    ani_rfc3325?: boolean;
    /** Which number a call shows that it transfers. */
    did_as_transfer_caller_id?: "None" | "default" | "from" | "diversion";
    /** Public number that its messages are sent from. */
    message_did?: string;
    /** Id of the rule list for its outgoing calls. */
    dial_rule_id?: number;
    /** A limit on dial rules, which the reference does not explain. */
    dial_rule_limit?: number;
    /** Free text of the integrator. */
    extra_params?: string;
};
/** Fields to change. */
export type ExtensionUpdate = {
    /** Whether it works. */
    status?: ExtensionStatus | null;
    /** Name for people. */
    label?: string | null;
    /** Id of its group. */
    extension_group_id?: number | null;
    /** Name that its calls show. */
    caller_id_name?: string | null;
    /** Whether the number is sent by RFC 3325 (`P-Asserted-Identity`). */
    ani_rfc3325?: boolean;
    /** Which number a call shows that it transfers. */
    did_as_transfer_caller_id?: TransferCallerId | null;
    /** Public number that its messages are sent from. */
    message_did?: string | null;
    /** Id of the rule list for its outgoing calls. */
    dial_rule_id?: number | null;
    /** A limit on dial rules, which the reference does not explain. */
    dial_rule_limit?: number | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A group of extensions with users of its own. */
export type ExtensionGroup = {
    /** Id of the group. */
    id: number;
    /** Name of the group. */
    name?: string;
    /** Id of the client. */
    client_id?: number;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A new group. */
export type ExtensionGroupCreate = {
    /** Name of the group. */
    name: string;
    /** Free text of the integrator. */
    extra_params?: string;
};
/** Fields to change. */
export type ExtensionGroupUpdate = {
    /** Name of the group. */
    name?: string;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A status that an extension can show during calls, made of call properties. */
export type CallStatus = {
    /** Id of the status. */
    id: number;
    /** Name of the status. */
    name?: string;
    /** Names of the call properties that make up the status. */
    property_list?: string[];
    /** Id of the dealer. */
    dealer_id?: number | null;
    /** When it was created. */
    create_dt?: string;
    /** Free-form data of the integrator. */
    extra_params?: {
        [key: string]: unknown;
    } | null;
};
/** A new status. */
export type CallStatusCreate = {
    /** Name of the status. */
    name: string;
    /** Names of call properties. */
    property_list: string[];
};
/** Fields to change. */
export type CallStatusUpdate = {
    /** Name of the status. */
    name?: string;
    /** Names of call properties. */
    property_list?: string[];
};
/** One rule. */
export type DialRule = {
    /** Expression that the dialled number must match. */
    match_exp: string;
    /** What the number is replaced with. */
    repl_exp: string;
    /** Note. */
    comment?: string | null;
};
/** A named list of rules that rewrite dialled numbers. */
export type DialRuleList = {
    /** Id of the list. */
    id: number;
    /** Name of the list. */
    name?: string;
    /** Id of the client. */
    client_id?: number | null;
    /** Id of the dealer. */
    dealer_id?: number | null;
    /** The rules. */
    dial_rules?: DialRule[];
};
/** One rule to set. */
export type DialRuleInput = {
    /** Expression that the dialled number must match. */
    match_exp: string;
    /** What to replace the number with. */
    repl_exp: string;
    /** Note. */
    comment?: string | null;
};
/** A new list. */
export type DialRuleListCreate = {
    /** Name of the list. */
    name: string;
    /** The rules. */
    dial_rules: DialRuleInput[];
};
/** Fields to change. */
export type DialRuleListUpdate = {
    /** Name of the list. */
    name?: string;
    /** The rules. */
    dial_rules?: DialRuleInput[];
};
/** One condition. Fields that it does not use have no value. */
export type IntervalCondition = {
    /** Kind of condition. */
    type?: string;
    /** First moment of one fixed period. With `end_datetime` it overrides every other condition. */
    start_datetime?: string | null;
    /** Last moment of one fixed period. */
    end_datetime?: string | null;
    /** Time of day at which it begins. */
    start_time?: string | null;
    /** Time of day at which it ends. */
    end_time?: string | null;
    /** First day of the week, 1 is Sunday. */
    start_dow?: number | null;
    /** Last day of the week, 1 is Sunday. */
    end_dow?: number | null;
    /** First day of the month. */
    start_mday?: number | null;
    /** Last day of the month. */
    end_mday?: number | null;
    /** Month of the year. */
    month?: number | null;
    /** First day of a rota, `YYYY-MM-DD`. */
    sched_start_date?: string | null;
    /** Days on in the rota. */
    sched_active_days?: number | null;
    /** Days off in the rota. */
    sched_skip_days?: number | null;
};
/** A named set of times, for example working hours. */
export type Interval = {
    /** Id of the interval. */
    id: number;
    /** Name of the interval. */
    name: string;
    /** Time zone that the conditions are read in. */
    timezone: string;
    /** When the interval holds. */
    conditions: IntervalCondition[];
    /** Id of the client. */
    client_id?: number | null;
    /** Id of the dealer. */
    dealer_id?: number | null;
    /** Id of the extension that it belongs to. */
    extension_id?: number | null;
};
/** A date and a time, written `YYYY-MM-DD HH:MM:SS`. The reference does not name the time zone. */
export type DateTime = string;
/** One condition to set: a fixed period, or days and times that repeat. */
export type IntervalConditionInput = {
    /** Kind of condition. */
    type?: string;
    /** First moment of one fixed period. With `end_datetime` it overrides every other condition. */
    start_datetime?: DateTime | null;
    /** Last moment of one fixed period. */
    end_datetime?: DateTime | null;
    /** Time of day at which it begins. */
    start_time?: string | null;
    /** Time of day at which it ends. */
    end_time?: string | null;
    /** First day of the week, 1 is Sunday. */
    start_dow?: number | null;
    /** Last day of the week, 1 is Sunday. */
    end_dow?: number | null;
    /** First day of the month. */
    start_mday?: number | null;
    /** Last day of the month. */
    end_mday?: number | null;
    /** Month of the year. */
    month?: number | null;
    /**
     * First day of a rota, `YYYY-MM-DD`.
     * Format: date
     */
    sched_start_date?: string | null;
    /** Days on in the rota. */
    sched_active_days?: number | null;
    /** Days off in the rota. */
    sched_skip_days?: number | null;
};
/** A new interval. */
export type IntervalCreate = {
    /** Name of the interval. */
    name: string;
    /** Time zone that the conditions are read in. */
    timezone: string;
    /** When the interval holds. */
    conditions: IntervalConditionInput[];
};
/** The whole interval: every field is sent again. */
export type IntervalUpdate = {
    /** Name of the interval. */
    name: string;
    /** Time zone that the conditions are read in. */
    timezone: string;
    /** When the interval holds. */
    conditions: IntervalConditionInput[];
};
/** Direction of a part of a call. `transfer` is seen in parts only, not in whole calls. */
export type CallPartFlow = "in" | "out" | "transfer" | (string & {});
/** How a call, or a part of it, ended. `answered elsewhere` and `voicemail` are seen in parts only. */
export type CallResult = "busy" | "answered" | "not answered" | "answered elsewhere" | "failed" | "rejected" | "bridged" | "voicemail" | (string & {});
/** Who ended a call, and how. */
export type HangupDisposition = "callee_bye" | "caller_bye" | "caller_cancel" | "callee_refuse" | "internal_cancel" | (string & {});
/** Service that the call went through. */
export type CallApplication = "callcenter" | "callback" | "intercept" | (string & {});
/** What is known of a part of a call. All times are UTC, `YYYY-MM-DD HH:MM:SS`, sometimes with a fraction. */
export type CallPartFields = {
    /** Id of the whole call. The same in all its parts. */
    call_uuid?: string;
    /** Name of the file. */
    file_name?: string;
    /** A mark about transfers; its meaning is not published. */
    record_transfer?: boolean;
    /** Direction of this part. */
    flow?: CallPartFlow;
    /** When the call began. */
    init_time_gmt?: string;
    /** When this part began. */
    start_time_gmt?: string;
    /** When this part ended. */
    hangup_time_gmt?: string;
    /** Length of this part from its start to its end, in seconds. */
    duration?: number;
    /** How this part ended. */
    result?: CallResult;
    /** How the whole call ended. */
    calls_result?: string | null;
    /** Cause that the switch gave for the end. */
    hangup_cause?: string;
    /** Who ended this part. */
    hangup_disposition?: HangupDisposition;
    /** Who ended the whole call. */
    calls_hangup_disposition?: string | null;
    /** Id of the extension. */
    extension_id?: number;
    /** Name of the extension, `PREFIX*NUMBER@domain`. */
    extension_name?: string;
    /** Kind of extension. */
    extension_type?: ExtensionType;
    /** Id of the group of the extension. */
    extension_group_owner_id?: number | null;
    /** Id of the client. */
    client_owner_id?: number;
    /** Number or name that called. */
    from_username?: string;
    /** Domain of the caller. */
    from_domain?: string;
    /** Name that the caller showed. */
    from_screen_name?: string;
    /** Number or name that was called. */
    to_username?: string;
    /** Domain that was called. */
    to_domain?: string;
    /** Number that this part came from. */
    source_number?: string | null;
    /** Domain that this part came from. */
    source_domain?: string | null;
    /** Number that this part went to. */
    dest_number?: string;
    /** Domain that this part went to. */
    dest_domain?: string;
    /** Public number that the call came in on. */
    did_number?: string | null;
    /** Domain of that number. */
    did_domain?: string | null;
    /** Number that the outgoing call showed. */
    ani_number?: string | null;
    /** Registered number of the extension. */
    ext_number_reg?: string | null;
    /** Service that the call went through; null for an ordinary call. */
    application?: CallApplication | null;
};
/** A recorded part of a call. */
export type CallRecord = CallPartFields & {
    /** Id of the record. Those that were seen are the id of the extension, a hyphen, and 32 hexadecimal digits in either case. */
    record_uuid: string;
    /** Size of the file. */
    record_file_size?: number;
};
/** Which records to put into the archive, and whom to tell. */
export type RecordArchiveCreate = {
    /** Start of the period. */
    start_datetime: DateTime;
    /** End of the period. */
    end_datetime: DateTime;
    /** Ids of the extensions to cover. */
    extension_id?: number[];
    /** Address that is told when the archive is ready. */
    email: string;
};
/** The order for an archive, as it was taken. */
export type RecordArchive = {
    /** Id of the archive. */
    archive_uuid?: string;
    /** Start of the period. */
    start_datetime?: string;
    /** End of the period. */
    end_datetime?: string;
    /** Ids of the extensions that it covers. */
    extension_id?: number[];
    /** Who is told when it is ready. */
    email?: string;
};
/** How many records a period has. */
export type RecordStatistics = {
    /** Number of records. */
    records_count?: number;
    /** Size of their files. */
    files_size?: number;
};
/** Where the file of a record lies on the FTP server. */
export type RecordPath = string | {
    [key: string]: unknown;
};
/** Where the file of a record lies. */
export type RecordStorageUrl = {
    /** Address of the file. It is fetched without a token; how long it lives is not published. */
    record_url?: string;
};
/** A sound file for greetings, menus and music. */
export type Sound = {
    /** Id of the sound. */
    id: number;
    /** Title. */
    title?: string;
    /** Name of the file in the PBX, as Call Interactive wants it. */
    filename?: string;
    /** Id of the client. */
    client_id?: number | null;
    /** Id of the dealer. */
    dealer_id?: number | null;
};
/** A new sound. */
export type SoundUpload = {
    /** Title. */
    title: string;
    /**
     * WAV or MP3, 10 MB at most. A WAV file must not hold floating point samples, and its header must describe the format.
     * Format: binary
     */
    file: Blob;
};
/** What an answer that wraps a list says of the list. */
export type ListEnvelope = {
    /** Number of this page, from 1. */
    page?: number;
    /** Rows on a full page. */
    per_page?: number;
    /** Order of the rows. */
    order?: string;
};
/** What a search found. The property that holds the sounds is not published. */
export type SoundSearchResult = ({
    /** How many sounds match. */
    total_count?: number;
} & {
    [key: string]: unknown;
}) & ListEnvelope;
/** Fields to change. */
export type SoundUpdate = {
    /** Title. */
    title?: string;
};
/** The file to put in the place of the present one. */
export type SoundReplacement = {
    /** Title. */
    title?: string;
    /**
     * WAV or MP3, 10 MB at most. A WAV file must not hold floating point samples, and its header must describe the format.
     * Format: binary
     */
    file: Blob;
};
/** A new queue. Without a `status` it starts switched off. */
export type TaskSchedulerCreate = {
    /** Name of the queue. */
    name: string;
    /**
     * Whether it starts its tasks.
     * @default off
     */
    status?: "on" | "off";
    /** How many tasks may run at the same time. */
    concurrent_task_limit?: number;
    /** Id of the interval in which tasks may start. */
    interval_id?: number;
    /** Note. */
    comment?: string;
};
/** Whether a queue starts its tasks. */
export type TaskSchedulerStatus = "on" | "off" | (string & {});
/** A queue of callbacks to be made later. */
export type TaskScheduler = {
    /** Id of the queue. */
    id: number;
    /** Name of the queue. */
    name?: string;
    /**
     * Whether it starts its tasks.
     * @default off
     */
    status?: TaskSchedulerStatus;
    /** How many tasks run at the same time. */
    concurrent_task_limit?: number | null;
    /** Id of the interval in which tasks may start. */
    interval_id?: number | null;
    /** Note. */
    comment?: string | null;
    /** When it was created, UTC, `YYYY-MM-DD HH:MM:SS`. */
    create_date_utc?: string;
};
/** A queue of callbacks, with its counts. */
export type TaskSchedulerDetails = {
    /** Id of the queue. */
    id: number;
    /** Name of the queue. */
    name?: string;
    /**
     * Whether it starts its tasks.
     * @default off
     */
    status?: TaskSchedulerStatus;
    /** How many tasks run at the same time. */
    concurrent_task_limit?: number | null;
    /** Id of the interval in which tasks may start. */
    interval_id?: number | null;
    /** Note. */
    comment?: string | null;
    /** When it was created, UTC, `YYYY-MM-DD HH:MM:SS`. */
    create_date_utc?: string;
    /** Number of tasks. */
    task_count?: number;
    /** Number of tasks that wait. */
    sched_task_count?: number;
    /** When its last call was made. */
    last_call_date?: string | null;
};
/** Fields to change. The name cannot be changed. The reference gives `off` as the default of `status` even here, so send the status along. */
export type TaskSchedulerUpdate = {
    /**
     * Whether it starts its tasks.
     * @default off
     */
    status?: TaskSchedulerStatus;
    /** How many tasks may run at the same time. */
    concurrent_task_limit?: number | null;
    /** Id of the interval in which tasks may start. */
    interval_id?: number | null;
    /** Note. */
    comment?: string | null;
};
/** How far a task has come. */
export type TaskStatus = "scheduled" | "executed" | "delayed" | "finished" | (string & {});
/** How a task ended. */
export type TaskResult = "success" | "failed" | (string & {});
/** One callback of a queue. */
export type Task = {
    /** Id of the task. */
    id: number;
    /** Id of its queue. */
    scheduler_id?: number;
    /**
     * How far it has come.
     * @default scheduled
     */
    status?: TaskStatus;
    /** Name of the task. */
    name?: string | null;
    /** Id of the extension that makes the callback. */
    extension_id?: number | null;
    /** Number that is called first. */
    a_number?: string | null;
    /** Number that is called second. */
    b_number?: string | null;
    /** When to start, UTC. */
    start_time_utc?: string | null;
    /**
     * How many times the call is tried.
     * @default 1
     */
    try_count?: number;
    /** Pause between two tries. */
    try_again_pause?: number | null;
    /**
     * How long the task lives.
     * @default 86400
     */
    global_expires?: number;
    /** Further settings of the callback. */
    callback_params?: {
        [key: string]: unknown;
    } | null;
    /** Variables of the call: a value for each name. */
    variables?: {
        [key: string]: unknown;
    } | null;
    /** Address that is called before the first try. */
    url_before?: string | null;
    /** Address that is called before each further try. */
    url_before_again?: string | null;
    /** Address that is called when the call succeeded. */
    url_success?: string | null;
    /** Address that is called when the task is over. */
    url_after?: string | null;
    /** How it ended. */
    finish_result?: TaskResult | null;
    /** Note about the end. */
    finish_comment?: string | null;
    /** Data of the call that was made. */
    cdr?: string | null;
    /** When it was created, UTC, `YYYY-MM-DD HH:MM:SS`. */
    create_date_utc?: string;
};
/** One callback to be made. */
export type TaskCreate = {
    /** Name of the task. */
    name?: string;
    /** Id of the extension that makes the callback. */
    extension_id?: number;
    /** Number that is called first. */
    a_number?: string;
    /** Number that is called second. */
    b_number?: string;
    /** When to start, UTC. The form of the value is not published. */
    start_time_utc?: string;
    /**
     * How many times the call is tried.
     * @default 1
     */
    try_count?: number;
    /** Pause between two tries. */
    try_again_pause?: number;
    /**
     * How long the task lives.
     * @default 86400
     */
    global_expires?: number;
    /** Further settings of the callback. */
    callback_params?: {
        [key: string]: unknown;
    };
    /** Variables of the call: a value for each name. */
    variables?: {
        [key: string]: unknown;
    };
    /** Address that is called before the first try. */
    url_before?: string;
    /** Address that is called before each further try. */
    url_before_again?: string;
    /** Address that is called when the call succeeded. */
    url_success?: string;
    /** Address that is called when the task is over. */
    url_after?: string;
};
/** Callbacks to add to a queue. */
export type TaskListCreate = {
    /** The callbacks. */
    tasks: TaskCreate[];
};
/** The callbacks that were added. */
export type TaskList = {
    /** One entry a callback. */
    tasks?: Task[];
};
/** Whether a user can log in. */
export type UserStatus = "active" | "blocked" | (string & {});
/** What a user may do: everything, or GET requests only. */
export type UserAccess = "full" | "read_only" | (string & {});
/** A user who can log in for the whole client. */
export type ClientUser = {
    /** Id of the user. */
    id: number;
    /** Login. */
    login?: string;
    /** Name of the user. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Whether the user can log in. */
    status?: UserStatus;
    /** What the user may do. */
    access?: UserAccess;
    /** Id of the client. */
    client_id?: number;
    /** Time zone name. */
    timezone?: string | null;
    /** Note. */
    comment?: string | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A new user for the whole client. */
export type ClientUserCreate = {
    /** Login. */
    login: string;
    /**
     * Password.
     * Format: password
     */
    password: string;
    /** Name of the user. */
    name: string;
    /** E-mail address. */
    email: string;
    /** Whether the user can log in. */
    status?: "active" | "blocked";
    /** What the user may do: everything, or GET requests only. */
    access?: "full" | "read_only";
    /** Time zone name. */
    timezone?: string;
    /** Note. */
    comment?: string;
    /** Free text of the integrator. */
    extra_params?: string;
    /**
     * Whether the access data are sent by e-mail.
     * @default false
     */
    email_notify?: boolean;
    /** Where they are sent. To whoever creates the user when left out. */
    email_for_notify?: string;
};
/** Fields to change. The login cannot be changed. */
export type ClientUserUpdate = {
    /**
     * New password.
     * Format: password
     */
    password?: string;
    /** Name of the user. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Whether the user can log in. */
    status?: UserStatus;
    /** What the user may do: everything, or GET requests only. */
    access?: UserAccess;
    /** Time zone name. */
    timezone?: string | null;
    /** Note. */
    comment?: string | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A user who can log in for one extension. */
export type ExtensionUser = {
    /** Id of the user. */
    id: number;
    /** Login. */
    login?: string;
    /** Name of the user. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Whether the user can log in. */
    status?: UserStatus;
    /** What the user may do. */
    access?: UserAccess;
    /** Id of the extension. */
    extension_id?: number;
    /** Time zone name. */
    timezone?: string | null;
    /** Note. */
    comment?: string | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A new user for one extension. */
export type ExtensionUserCreate = {
    /** Login. */
    login: string;
    /**
     * Password.
     * Format: password
     */
    password: string;
    /** Name of the user. */
    name: string;
    /** E-mail address. */
    email: string;
    /** Id of the extension. */
    extension_id: number;
    /** Whether the user can log in. */
    status?: "active" | "blocked";
    /** What the user may do: everything, or GET requests only. */
    access?: "full" | "read_only";
    /** Time zone name. */
    timezone?: string;
    /** Note. */
    comment?: string;
    /** Free text of the integrator. */
    extra_params?: string;
    /**
     * Whether the access data are sent by e-mail.
     * @default false
     */
    email_notify?: boolean;
    /** Where they are sent. To whoever creates the user when left out. */
    email_for_notify?: string;
};
/** Fields to change. The login cannot be changed. */
export type ExtensionUserUpdate = {
    /**
     * New password.
     * Format: password
     */
    password?: string;
    /** Name of the user. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Id of the extension. */
    extension_id?: number;
    /** Whether the user can log in. */
    status?: UserStatus;
    /** What the user may do: everything, or GET requests only. */
    access?: UserAccess;
    /** Time zone name. */
    timezone?: string | null;
    /** Note. */
    comment?: string | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A user who can log in for one extension group. */
export type ExtensionGroupUser = {
    /** Id of the user. */
    id: number;
    /** Login. */
    login?: string;
    /** Name of the user. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Whether the user can log in. */
    status?: UserStatus;
    /** What the user may do. */
    access?: UserAccess;
    /** Id of the group. */
    extension_group_id?: number;
    /** Time zone name. */
    timezone?: string | null;
    /** Note. */
    comment?: string | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A new user for one extension group. */
export type ExtensionGroupUserCreate = {
    /** Login. */
    login: string;
    /**
     * Password.
     * Format: password
     */
    password: string;
    /** Name of the user. */
    name: string;
    /** E-mail address. */
    email: string;
    /** Id of the group. */
    extension_group_id: number;
    /** Whether the user can log in. */
    status?: "active" | "blocked";
    /** What the user may do: everything, or GET requests only. */
    access?: "full" | "read_only";
    /** Time zone name. */
    timezone?: string;
    /** Note. */
    comment?: string;
    /** Free text of the integrator. */
    extra_params?: string;
    /**
     * Whether the access data are sent by e-mail.
     * @default false
     */
    email_notify?: boolean;
    /** Where they are sent. To whoever creates the user when left out. */
    email_for_notify?: string;
};
/** Fields to change. The login cannot be changed. */
export type ExtensionGroupUserUpdate = {
    /**
     * New password.
     * Format: password
     */
    password?: string;
    /** Name of the user. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Id of the group. */
    extension_group_id?: number;
    /** Whether the user can log in. */
    status?: UserStatus;
    /** What the user may do: everything, or GET requests only. */
    access?: UserAccess;
    /** Time zone name. */
    timezone?: string | null;
    /** Note. */
    comment?: string | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A named list of networks that SIP phones may call from. */
export type NetworkPermissionGroup = {
    /** Id of the group. */
    id: number;
    /** Name of the group. */
    name?: string;
    /** Id of the client. */
    client_id?: number;
    /** Addresses, each with or without a mask. */
    network_address?: string[];
    /**
     * How many addresses the group has.
     * @default 0
     */
    network_count?: number;
};
/** A new group. */
export type NetworkPermissionGroupCreate = {
    /** Name of the group. */
    name: string;
    /** Addresses, each with or without a mask. */
    network_address?: string[];
};
/** Fields to change. */
export type NetworkPermissionGroupUpdate = {
    /** Name of the group. */
    name?: string;
    /** Addresses, each with or without a mask. */
    network_address?: string[];
};
/** What an event of a phone extension reports. */
export type PhoneEventType = "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail" | "extension-call-status" | (string & {});
/** A request that the PBX sends when something happens on any phone extension of the client. */
export type PhoneEvent = {
    /** Id of the subscription. */
    id: number;
    /** What is reported. */
    event_type?: PhoneEventType;
    /** Address that is called. */
    url?: string;
    /** HTTP method of the request. */
    method?: WebhookMethod;
};
/** A new subscription to one kind of event. */
export type PhoneEventCreate = {
    /** What to report. */
    event_type: "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail" | "extension-call-status";
    /** Address to call. */
    url: string;
    /** HTTP method of the request. */
    method: HttpMethod;
};
/** Fields to change. */
export type PhoneEventUpdate = {
    /** What to report. */
    event_type?: PhoneEventType;
    /** Address to call. */
    url?: string;
    /** HTTP method of the request. */
    method?: WebhookMethod;
};
/** A variable of the client. Ids in paths and some request values can name it: `@{NAME}`, `$cv(NAME)`. */
export type ClientVariable = {
    /** Name. */
    var?: string;
    /** Value. */
    value?: string;
};
/** Variables in the form of the request. */
export type ClientVariablesEnvelope = {
    variables?: ClientVariable[];
};
/** The variables of the client. */
export type ClientVariables = ClientVariable[] | ClientVariablesEnvelope;
/** A variable to set. */
export type ClientVariableInput = {
    /** Name. */
    var?: string;
    /** Value. */
    value?: string;
};
/** Variables to set. */
export type ClientVariablesUpdate = {
    /** The variables. */
    variables: ClientVariableInput[];
};
/** How many objects of each kind the client may have. */
export type Limits = {
    /** Extensions. */
    extension_limit?: number;
    /** Extension groups. */
    extension_group_limit?: number;
    /** Agents on extensions. */
    extension_agent_limit?: number;
    /** Agents on outside numbers. */
    remote_agent_limit?: number;
    /** Users of the client. */
    user_client_limit?: number;
    /** Users of extensions. */
    user_extension_limit?: number;
    /** Users of extension groups. */
    user_extension_group_limit?: number;
    /** Calls at the same time. */
    calls_limit?: number;
    /**
     * Registrations of phones.
     * @default 0
     */
    reg_limit?: number;
    /**
     * Disk space for files.
     * @default 0
     */
    disk_quota?: number;
    /** Sounds. */
    sound_limit?: number;
    /** Dial rule lists. */
    dial_rule_limit?: number;
    /** Rules for incoming calls. */
    incom_rule_limit?: number;
    /** Intervals. */
    interval_limit?: number;
    /** Contexts of voice menus. */
    ivr_context_limit?: number;
    /** Options of voice menus. */
    ivr_option_limit?: number;
    /** Rules of voice menus. */
    ivr_rule_limit?: number;
    /** Network permission groups. */
    network_permission_limit?: number;
    /** Event subscriptions. */
    event_limit?: number;
    /** OAuth apps. */
    application_limit?: number;
};
/** A live access that an app got for a user. */
export type OauthSession = {
    /** Id of the session. */
    id: string;
    /** Id of the app. */
    app_id?: string;
    /** Id of the user. */
    user_id?: number | null;
    /** When it ends. */
    expires?: string;
};
/** Direction of a call that is going on. Both spellings are in answers. */
export type CurrentCallFlow = "in" | "out" | "IN" | "OUT" | (string & {});
/** An extension at one end of a call. */
export type CallParty = {
    /** Id of the extension. */
    id?: number;
    /** Kind of extension. */
    type?: ExtensionType;
    /** Full name, `PREFIX*NUMBER`. */
    name?: string;
    /** Id of the client. */
    client_id?: number;
    /** Id of its group. */
    extension_group_id?: number | null;
};
/** A call that is going on now. */
export type CurrentCall = {
    /** Id for steering the call. */
    call_api_id?: string;
    /** Id of the phone extension that the call belongs to. */
    extension_id?: number;
    /** Id of the whole call, the `CallID` of webhooks. */
    call_id?: string;
    /** Id of this leg. */
    subcall_id?: string;
    /** Direction of the call. */
    call_flow?: CurrentCallFlow;
    /**
     * False when the extension itself is not talking, for example because the call was forwarded to a mobile phone.
     * @default true
     */
    real_call?: boolean;
    /** Number of the caller. */
    caller_id_number?: string;
    /** Name of the caller. */
    caller_id_name?: string | null;
    /** Number that was called. */
    called_number?: string;
    /** Public number that the call came in on. */
    called_did?: string | null;
    /** When the call began, UTC. A fraction of a second may follow, after a point or a comma. */
    init_time_gmt?: string;
    /** When the call was answered, UTC. */
    answer_time_gmt?: string | null;
    /** Id of the record that is being made. */
    record_uuid?: string | null;
    /** Id of the callback that started the call. */
    callback_id?: string | null;
    /** Extension that calls. */
    caller_extension?: CallParty | null;
    /** Extension that is called. */
    called_extension?: CallParty | null;
};
/** The calls of all phone extensions. */
export type CurrentCallList = {
    /** One entry a call. */
    call_list?: CurrentCall[];
};
/** What to report, and to whom. */
export type CallCenterReportCreate = {
    /** Start of the period. */
    start_datetime: DateTime;
    /** End of the period. */
    end_datetime: DateTime;
    /** Ids of the queue extensions to cover. */
    queue_id?: number[];
    /** Where to send the report. */
    emails: string;
};
/** The order for a report, as it was taken. */
export type CallCenterReport = {
    /** Start of the period. */
    start_datetime?: string;
    /** End of the period. */
    end_datetime?: string;
    /** Ids of the queue extensions that the report covers. */
    queue_id?: number[];
    /** Where the report is sent. */
    emails?: string;
};
/** Direction of a call. */
export type CallFlow = "in" | "out" | (string & {});
/** A call from its beginning to its end. Times are UTC, `YYYY-MM-DD HH:MM:SS`, often with a fraction. */
export type Call = {
    /** Id of the call. */
    call_uuid: string;
    /** Direction of the call. */
    flow?: CallFlow;
    /** When the call came to the PBX. */
    init_time_gmt?: string;
    /** When the first part began. */
    start_time_gmt?: string;
    /** When the two sides were connected; null when nobody was. */
    bridged_time_gmt?: string | null;
    /** When the call ended. */
    hangup_time_gmt?: string;
    /** From start to end, in seconds. */
    duration?: number;
    /** How long the two sides talked, in seconds. */
    bridged_duration?: number | null;
    /** Number or name that took the call. */
    bridged_username?: string | null;
    /** Domain of who took the call. */
    bridged_domain?: string | null;
    /** Id of the extension. */
    extension_id?: number;
    /** Name of the extension, `PREFIX*NUMBER@domain`. */
    extension_name?: string;
    /** Kind of extension. */
    extension_type?: ExtensionType;
    /** Id of the group of the extension. */
    extension_group_owner_id?: number | null;
    /** Id of the client. */
    client_owner_id?: number;
    /** Number or name that called. */
    from_username?: string;
    /** Domain of the caller. */
    from_domain?: string;
    /** Name that the caller showed. */
    from_screen_name?: string;
    /** Number or name that was called. */
    to_username?: string;
    /** Domain that was called. */
    to_domain?: string;
    /** Public number that the call came in on. */
    did_number?: string | null;
    /** Domain of that number. */
    did_domain?: string | null;
    /** Registration of an outside number; null for none. */
    ext_number_reg?: string | null;
    /** How the call ended. */
    result?: CallResult;
    /** Cause that the switch gave for the end. */
    hangup_cause?: string;
    /** Who ended the call. */
    hangup_disposition?: HangupDisposition;
};
/** A part of a call, recorded or not. */
export type CallPart = CallPartFields & {
    /** Id of the record; null when there is none. */
    record_uuid?: string | null;
    /** Size of the file of the record. */
    record_file_size?: number | null;
};
/** A call with its parts. */
export type CallHistoryEntry = Call & {
    /** The parts of the call, in order. */
    cdr?: CallPart[];
};
/** A page of calls with their parts. */
export type CallHistory = ListEnvelope & {
    /** The calls. */
    call_history?: CallHistoryEntry[];
};
/** A page of calls without their parts. */
export type CallList = ListEnvelope & {
    /** The calls. */
    calls?: Call[];
};
/** A page of parts of calls. */
export type CallPartList = ListEnvelope & {
    /** The parts. */
    cdr?: CallPart[];
};
/** A mark that a caller gave for a call. */
export type QualityRate = {
    /** Id of the mark. */
    id: number;
    /** Id of the call. */
    call_uuid?: string;
    /** When the mark was given. */
    datetime?: string;
    /** Id of the extension. */
    extension_id?: number;
    /** Id of the client. */
    client_id?: number;
    /** The mark. */
    rate?: number;
    /** The best mark there is. */
    max_rate?: number;
};
/** The user that a token belongs to. One of `client_id`, `extension_id`, `extension_group_id` and `dealer_id` is set, by the kind of user. */
export type CurrentUser = {
    /** Id of the user. */
    id: number;
    /** Login. */
    login?: string;
    /** Whether the user is an administrator of the provider. */
    admin?: boolean;
    /** What the user may do. */
    access?: UserAccess;
    /** Id of the client that the user belongs to. */
    client_id?: number | null;
    /** Id of the extension that the user belongs to. */
    extension_id?: number | null;
    /** Id of the group that the user belongs to. */
    extension_group_id?: number | null;
    /** Id of the dealer that the user belongs to. */
    dealer_id?: number | null;
    /** Time zone name. */
    timezone?: string | null;
    /** Free text of the integrator. */
    extra_params?: string | null;
};
/** A time zone that settings take. */
export type Timezone = string | {
    [key: string]: unknown;
};
/** Who is called, and whom with. Text may hold `$cv(NAME)`, which stands for the value of a variable of the client. */
export type CallbackCreate = {
    /** Numbers that are rung at first, all at once; extensions or outside numbers. */
    src_num: string[];
    /** Number that is called when one of them has answered. */
    dst_num: string;
    /**
     * Whether the call may be transferred to an outside number.
     * @default true
     */
    allow_public_transfer?: boolean;
    /** Id of the sound that the first side hears on answering. */
    announce_sound_id?: number;
    /** Id of the sound that both hear when the other side answers. */
    dst_announce_sound_id?: number;
    /** Longest time of the call, in seconds. Without it the system's own. */
    call_duration?: number;
    /** How long a side may ring, in seconds. */
    wait_for_pickup?: number;
    /** Name that the call shows. Without it the extension's. */
    caller_id_name?: string;
    /** Number that the call shows. Without it the extension's. */
    caller_id_number?: string;
    /** Name that the first side sees. */
    src_caller_id_name?: string;
    /** Number that the first side sees. */
    src_caller_id_number?: string;
    /** Public number of the client that an outside first side sees; ignored when it is none. */
    src_ani?: string;
    /** Public number of the client that an outside other side sees; ignored when it is none. */
    dst_ani?: string;
    /** Digits that are sent when the other side answers. */
    dst_dtmf?: string;
    /** Number that the other side is passed to when the first hangs up. */
    transfer_after_src_hangup?: string;
    /** Number that the first side is passed to when the other hangs up. */
    transfer_after_dst_hangup?: string;
};
/** A call that has begun. */
export type Callback = {
    /** Id for steering the call. */
    call_api_id: string;
    /** Id of the call; the `CallID` of its webhooks. */
    call_id: string;
};
/** What to do with a call that is going on. */
export type CurrentCallAction = "transfer" | "attended_transfer" | "eavesdrop" | "whisper" | "conference" | "hold" | "offhold" | "park" | "pickup";
/** What to do with the call. */
export type CurrentCallUpdate = {
    /** What to do. */
    action: CurrentCallAction;
    /** Number that is called, or that the call is passed to. The vendor's page requires it with each action, `hold` and `offhold` included. */
    send_dst: string;
};
/** What an event of one extension reports. */
export type ExtensionEventType = "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail" | (string & {});
/** A request that the PBX sends when something happens on an extension. */
export type ExtensionEvent = {
    /** Id of the subscription. */
    id: number;
    /** What is reported. */
    event_type?: ExtensionEventType;
    /** Address that is called. */
    url?: string;
    /** HTTP method of the request. */
    method?: WebhookMethod;
};
/** A new subscription to one kind of event. */
export type ExtensionEventCreate = {
    /** What to report. */
    event_type: "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail";
    /** Address to call. */
    url: string;
    /** HTTP method of the request. */
    method: HttpMethod;
};
/** Fields to change. */
export type ExtensionEventUpdate = {
    /** What to report. */
    event_type?: ExtensionEventType;
    /** Address to call. */
    url?: string;
    /** HTTP method of the request. */
    method?: WebhookMethod;
};
/** What a rule for incoming calls does with a call. */
export type IncomingRuleType = "transfer" | "cascade" | "simple_cascade" | "simple_transfer" | (string & {});
/** What became of the call before the rule: `no_answer` for a time-out or any error but 486, `busy` for 486. */
export type IncomingRuleCallStatus = "no_answer" | "busy" | "any" | (string & {});
/** How the caller is compared. The first two go with `caller_id`. */
export type CallerIdAction = "matches" | "not_matches" | "anonymous" | "any" | (string & {});
/** A number that a cascade rings. The one with the smallest delay starts at once. */
export type CascadeNumber = {
    /** When it starts to ring, in seconds from the beginning. */
    delay: number;
    /** The number. */
    number: string;
};
/** A rule for incoming calls. Members that the readable part of the vendor's page does not have (where a transfer goes, for example) are kept. */
export type IncomingRule = {
    /** Id of the rule. */
    id: number;
    /** What is done with the call. */
    type?: IncomingRuleType;
    /**
     * Whether a call that is forwarded outside may be transferred on.
     * @default true
     */
    allow_public_transfer?: boolean;
    /**
     * What became of the call before.
     * @default any
     */
    call_status?: IncomingRuleCallStatus;
    /** Regular expression (PCRE) for the caller. */
    caller_id?: string | null;
    /**
     * How the caller is compared.
     * @default any
     */
    caller_id_action?: CallerIdAction;
    /** Numbers that a cascade rings. */
    cascade_numbers?: CascadeNumber[];
} & {
    [key: string]: unknown;
};
/** A new rule. Its members are not all known, so others are taken. */
export type IncomingRuleCreate = {
    /** What to do with the call. */
    type: IncomingRuleType;
    /**
     * Whether a call that is forwarded outside may be transferred on.
     * @default true
     */
    allow_public_transfer?: boolean;
    /**
     * What became of the call before.
     * @default any
     */
    call_status?: IncomingRuleCallStatus;
    /** Regular expression (PCRE) for the caller. */
    caller_id?: string | null;
    /**
     * How to compare the caller.
     * @default any
     */
    caller_id_action?: CallerIdAction;
    /** Numbers to ring. A rule of the type `cascade` needs them. */
    cascade_numbers?: CascadeNumber[];
} & {
    [key: string]: unknown;
};
/** Members to change. Not all are known, so others are taken. */
export type IncomingRuleUpdate = {
    /** What to do with the call. */
    type?: IncomingRuleType;
    /** Whether a call that is forwarded outside may be transferred on. */
    allow_public_transfer?: boolean;
    /** What became of the call before. */
    call_status?: IncomingRuleCallStatus;
    /** Regular expression (PCRE) for the caller. */
    caller_id?: string | null;
    /** How to compare the caller. */
    caller_id_action?: CallerIdAction;
    /** Numbers to ring. */
    cascade_numbers?: CascadeNumber[];
} & {
    [key: string]: unknown;
};
/** How a phone proves who it is. */
export type PhoneAuthType = "digest" | "network" | "both" | (string & {});
/** Settings of a phone. Phones of one person (a bundle) are kept in step. */
export type PhoneSettings = {
    /** Name for people. */
    label?: string | null;
    /** Id of the sound that is played into outgoing calls. */
    announce_sound_upon_outgoing_call?: number | null;
    /** Id of the sound that is played into incoming calls. */
    announce_sound_upon_incoming_call?: number | null;
    /** Mark that is put into the caller's name on a transfer. */
    append_to_cid_name_on_transfer?: string | null;
    /**
     * How the phone proves who it is.
     * @default digest
     */
    auth_type?: PhoneAuthType;
    /**
     * Whether callers are asked who they are.
     * @default false
     */
    call_screening_enabled?: boolean;
    /**
     * Password that the phone registers with.
     * Format: password
     */
    password?: string;
    /** Whether a browser may be the phone. */
    allow_webrtc?: boolean;
    /** Whether calls are recorded. */
    record_enabled?: boolean;
    /** Whether transferred calls are recorded. */
    record_transfer?: boolean;
} & {
    [key: string]: unknown;
};
/** Settings of a phone to change. */
export type PhoneSettingsUpdate = {
    /** Name for people. */
    label?: string | null;
    /** Id of the sound that is played into outgoing calls. */
    announce_sound_upon_outgoing_call?: number | null;
    /** Id of the sound that is played into incoming calls. */
    announce_sound_upon_incoming_call?: number | null;
    /** Mark that is put into the caller's name on a transfer. */
    append_to_cid_name_on_transfer?: string | null;
    /** How the phone proves who it is. */
    auth_type?: PhoneAuthType;
    /** Whether callers are asked who they are. */
    call_screening_enabled?: boolean;
    /**
     * Password that the phone registers with.
     * Format: password
     */
    password?: string;
    /** Whether a browser may be the phone. */
    allow_webrtc?: boolean;
    /** Whether calls are recorded. */
    record_enabled?: boolean;
    /** Whether transferred calls are recorded. */
    record_transfer?: boolean;
} & {
    [key: string]: unknown;
};
/** Which free agents of a queue are called. `ring-all` calls all of them at once. */
export type QueueStrategy = "round-robin" | "ring-all" | (string & {});
/** What callers in a queue hear. */
export type QueueSoundType = "ring" | "music" | (string & {});
/** What follows when the agent hangs up first. */
export type AgentHangupAction = "transfer" | "quality_rate" | (string & {});
/** Settings of a queue. */
export type QueueSettings = {
    /** Id of the queue. */
    readonly extension_id?: number;
    /**
     * Which free agents are called.
     * @default round-robin
     */
    strategy?: QueueStrategy;
    /** Id of the music that callers hear. */
    sound?: number | null;
    /**
     * Whether callers hear plain tones or music. `ring` sets `sound` to null.
     * @default ring
     */
    sound_type?: QueueSoundType;
    /** Id of the sound that is played before agents are called. */
    start_sound?: number | null;
    /** Id of the announcement that is repeated; 0 or null for none. */
    announce_sound?: number | null;
    /** Seconds between two announcements. */
    announce_frequency?: number | null;
    /** Id of the sound that the agent hears on answering; 0 for none. */
    agent_announce_sound?: number | null;
    /** What follows when the agent hangs up first; null for nothing. */
    agent_hangup_action?: AgentHangupAction | null;
    /** Number that the caller is passed to then. Only with `transfer`. */
    agent_hangup_transfer_dst?: string | null;
    /**
     * Whether the agent hears how long the caller has waited.
     * @default true
     */
    agent_report_wait_time?: boolean;
    /** Mark that is put into the caller's name. */
    append_to_cid_name_on_transfer?: string | null;
    /** Key with which a caller leaves the queue, a digit or * or #. */
    exit_key?: string | null;
    /** Number that such a caller is passed to. */
    exit_transfer_dst?: string | null;
    /**
     * Whether callers leave when there are no agents.
     * @default true
     */
    exit_with_no_av_agents?: boolean;
    /** Longest wait of a caller, in seconds. */
    max_wait_time?: number;
    /** Longest wait of a caller while there are no agents, in seconds. */
    max_wait_time_with_no_agent?: number;
    /** Number that the caller is passed to after it. */
    no_agent_timeout_transfer_dst?: string | null;
    /** Number that the caller is passed to after the longest wait. */
    timeout_transfer_dst?: string | null;
    /** Whether agents of the next level are called after some time. */
    tier_rules_apply?: boolean;
    /** Seconds until the next level. */
    tier_rule_wait_second?: number;
    /** Whether those seconds are multiplied by the level. */
    tier_rule_wait_multiply_level?: boolean;
    /** Whether calls are recorded. */
    record_enabled?: boolean;
} & {
    [key: string]: unknown;
};
/** Settings of a queue to change. */
export type QueueSettingsUpdate = {
    /** Which free agents are called. */
    strategy?: QueueStrategy;
    /** Id of the music that callers hear. */
    sound?: number | null;
    /** Whether callers hear plain tones or music. `ring` sets `sound` to null. */
    sound_type?: QueueSoundType;
    /** Id of the sound that is played before agents are called. */
    start_sound?: number | null;
    /** Id of the announcement that is repeated; 0 or null for none. */
    announce_sound?: number | null;
    /** Seconds between two announcements. */
    announce_frequency?: number | null;
    /** Id of the sound that the agent hears on answering; 0 for none. */
    agent_announce_sound?: number | null;
    /** What follows when the agent hangs up first; null for nothing. */
    agent_hangup_action?: AgentHangupAction | null;
    /** Number that the caller is passed to then. Only with `transfer`. */
    agent_hangup_transfer_dst?: string | null;
    /** Whether the agent hears how long the caller has waited. */
    agent_report_wait_time?: boolean;
    /** Mark that is put into the caller's name. */
    append_to_cid_name_on_transfer?: string | null;
    /** Key with which a caller leaves the queue, a digit or * or #. */
    exit_key?: string | null;
    /** Number that such a caller is passed to. */
    exit_transfer_dst?: string | null;
    /** Whether callers leave when there are no agents. */
    exit_with_no_av_agents?: boolean;
    /** Longest wait of a caller, in seconds. */
    max_wait_time?: number;
    /** Longest wait of a caller while there are no agents, in seconds. */
    max_wait_time_with_no_agent?: number;
    /** Number that the caller is passed to after it. */
    no_agent_timeout_transfer_dst?: string | null;
    /** Number that the caller is passed to after the longest wait. */
    timeout_transfer_dst?: string | null;
    /** Whether agents of the next level are called after some time. */
    tier_rules_apply?: boolean;
    /** Seconds until the next level. */
    tier_rule_wait_second?: number;
    /** Whether those seconds are multiplied by the level. */
    tier_rule_wait_multiply_level?: boolean;
    /** Whether calls are recorded. */
    record_enabled?: boolean;
} & {
    [key: string]: unknown;
};
/** Settings of a voice menu. Its contexts are not among them. */
export type IvrSettings = {
    /** Id of the context that calls come to first. */
    entry_context?: number | null;
    /** Longest time of a call in the menu. */
    lifetime?: number | null;
    /** What follows after it. */
    lifetime_exp_action?: string | null;
    /** Number that the caller is passed to then. */
    lifetime_exp_transfer_dst?: string | null;
    /** A pause; its meaning is not published. */
    sleep_time?: number | null;
    /** Whether callers can leave a message. */
    vm_enabled?: boolean;
    /** Id of the sound that asks for the message. */
    vm_greeting?: number | null;
    /** Whether the message goes with the letter about it. */
    vm_attach_file?: boolean;
    /** Address of that letter. */
    vm_mailto?: string | null;
} & {
    [key: string]: unknown;
};
/** Settings of a voice menu to change. */
export type IvrSettingsUpdate = {
    /** Id of the context that calls come to first. */
    entry_context?: number | null;
    /** Longest time of a call in the menu. */
    lifetime?: number | null;
    /** What follows after it. */
    lifetime_exp_action?: string | null;
    /** Number that the caller is passed to then. */
    lifetime_exp_transfer_dst?: string | null;
    /** A pause; its meaning is not published. */
    sleep_time?: number | null;
    /** Whether callers can leave a message. */
    vm_enabled?: boolean;
    /** Id of the sound that asks for the message. */
    vm_greeting?: number | null;
    /** Whether the message goes with the letter about it. */
    vm_attach_file?: boolean;
    /** Address of that letter. */
    vm_mailto?: string | null;
} & {
    [key: string]: unknown;
};
/** A new agent on an extension. */
export type ExtensionAgentCreate = {
    /** Name of the agent. */
    name: string;
    /**
     * Whether the agent takes calls.
     * @default available
     */
    status?: "logged_out" | "available";
    /** How long the agent is rung. */
    call_timeout?: number;
    /**
     * Rest after a call before the next one is offered.
     * @default 0
     */
    wrap_up_time?: number;
    /**
     * Wait before an agent on do not disturb is tried again.
     * @default 10
     */
    busy_delay_time?: number;
    /**
     * Wait before an agent who did not answer is tried again.
     * @default 10
     */
    no_answer_delay_time?: number;
    /**
     * Wait before an agent who rejected a call is tried again.
     * @default 10
     */
    reject_delay_time?: number;
    /** Id of the sound for the agent. */
    agent_sound_id?: number;
    /** Free text of the integrator. */
    extra_params?: string;
};
/** A device that is registered. */
export type Registration = {
    /** What the device calls itself. */
    device?: string | null;
    /** Address that its packets come from. */
    real_address?: string | null;
    /** Address that it gave. */
    contact_address?: string | null;
    /** When the registration ends, or in how many seconds. */
    expires?: number | string | null;
    /** Id of the registration. */
    registration_id?: number | string | null;
};
/** Whether a phone is registered, and which devices are. */
export type RegistrationState = {
    /** Id of the extension. */
    extension_id?: number;
    /** Whether at least one device is registered. */
    registered?: boolean;
    /** One entry a device. */
    registrations?: Registration[];
};
/** A property that a call status can have. */
export type CallProperty = {
    /** Name for programs, as in `property_list`. */
    mnemo: string;
    /** Name for people. */
    name?: string;
    /** What it means. */
    description?: string;
};
/** A message of an extension. */
export type Message = {
    /** Id of the message. */
    id: number | string;
    /** Id of the chat that it belongs to. */
    chat_id?: number | string | null;
    /** Id of the extension. */
    extension_id?: number;
    /** Direction of the message. */
    flow?: CallFlow;
    /** Sender. */
    src_num?: string;
    /** Receiver. */
    dst_num?: string;
    /** The message. */
    text?: string;
    /** How far it has come. */
    status?: string | null;
    /** Whether it was read. */
    read?: boolean;
    /** When it was sent, UTC. */
    init_time_gmt?: string;
} & {
    [key: string]: unknown;
};
/** What happened to the call. */
export type CallEventType = "dial-in" | "dial-out" | "answer" | "hangup" | (string & {});
/** How the call stands, or how it ended (all but `CALLING`). */
export type CallDeliveryStatus = "CALLING" | "ANSWER" | "BUSY" | "NOANSWER" | "CANCEL" | "CONGESTION" | "CHANUNAVAIL" | (string & {});
/** An event of one leg of a call. */
export type CallDelivery = {
    EventType: CallEventType;
    /** When it happened, in microseconds since 1970. */
    EventTime?: string;
    /** Id of the whole call. Transfers do not change it. */
    CallID?: string;
    /** Id of the leg; its dial, answer and hangup share it. */
    SubCallID?: string;
    /** Id under which the call is steered. */
    CallAPIID?: string;
    /** `in` or `out`, in lower or upper case. */
    CallFlow?: string;
    CallStatus?: CallDeliveryStatus;
    /** Number of the caller; of an outgoing call the extension. */
    CallerIDNum?: string;
    /** Name of the caller. */
    CallerIDName?: string;
    /** Calling extension with its domain. Through a queue or menu it is that queue or menu. */
    CallerExtension?: string;
    /** Id of the calling extension. */
    CallerExtensionID?: string;
    /** Number that is called. */
    CalledNumber?: string;
    /** Called extension. Absent in outgoing calls. */
    CalledExtension?: string;
    /** Id of the called extension. */
    CalledExtensionID?: string;
    /** Public number that the call came in on. */
    CalledDID?: string;
    /** Outside number of a call passed between extensions. */
    RemoteNumber?: string;
    /** `yes` marks a transferred outgoing call. */
    Transfered?: string;
    /** In a hangup of a queue or menu, `yes` or `no` for whether any phone took the call. */
    Bridged?: string;
    /** In a hangup, the length of the call in microseconds. */
    Duration?: string;
    /** In a hangup, the time of talk in microseconds. */
    BridgedDuration?: string;
    /** Id of the callback that has begun the call. */
    CallBackID?: string;
    /** In a hangup, the `record_uuid` of the recording. Often missing although there is one. */
    RecID?: string;
};
/** What happened to the message. Whether the status can be subscribed to is not documented. */
export type MessageEventType = "message-in" | "message-out" | "message-out-status" | (string & {});
/** A message of an extension. */
export type MessageDelivery = {
    /** What happened to the message. */
    EventType?: MessageEventType;
    /** The extension with its domain; a status has no domain. */
    extension_name?: string;
    /** Id of the extension. */
    extension_id?: string;
    /** Sender. */
    src_number?: string;
    /** Public number that the message came to. */
    did_number?: string;
    /** Receiver of a message that was sent. */
    dst_number?: string;
    /** The message. */
    text?: string;
    /** `sent` or `failed`, in the status of a sent message. */
    status?: string;
};
/** A change of the status that an extension shows during calls. */
export type ExtensionCallStatusDelivery = {
    /** Always `call-status-change`. */
    event_type: string;
    /** Status before; null when there was none. */
    old_status_id?: string | null;
    /** Status now; null when there is none. */
    new_status_id?: string | null;
    /** Id of the extension. */
    extension_id?: string;
    /** Name of the extension. */
    extension_name?: string;
    /** Id of the client. */
    client_id?: string;
    /** Time of the change. Its zone is not documented. */
    change_dt?: string;
};
/** A change of an agent's status. The vendor's list of fields is cut short. */
export type AgentStatusDelivery = {
    EventType?: AgentEventType;
    /** Id of the agent. */
    agent_id?: string;
    /** `available` or `logged_out`. */
    agent_status?: string;
};
/** A message that a caller left. Its fields are not documented. */
export type VoicemailDelivery = {
    /** Always `voicemail`. */
    EventType?: string;
};
/** A call that waits for an answer. */
export type CallInteractiveRequest = {
    /** Always `call_interactive`. */
    EventType: string;
    /** Id of the call. */
    CallID?: string;
    /** Id under which the call is steered. */
    CallAPIID?: string;
    /** `IN`. */
    CallFlow?: string;
    /** `ANSWER`. */
    CallStatus?: string;
    /** Number of the caller. */
    CallerIDNum?: string;
    /** Name of the caller. */
    CallerIDName?: string;
    /** Calling extension; internal calls only. */
    CallerExtension?: string;
    /** Id of the calling extension; internal calls only. */
    CallerExtensionID?: string;
    /** Number that is called. */
    CalledNumber?: string;
    /** Extension of the voice menu. */
    CalledExtension?: string;
    /** Id of the voice menu. */
    CalledExtensionID?: string;
    /** Public number that the call came in on. */
    CalledDID?: string;
};
/** `Response` with the elements Hangup, Pause (`length`), SetVar (`name`), Jump (`context`, `option`), SetCaller (`name`, `number`), PlaySound (`where`, `digitvar`), SimpleTransfer and TTS (`lang`, `play_now`). */
export type CallInteractiveResponse = string;
/** Operation id to what the operation takes and answers. */
export interface operations {
    getClientInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Client"];
        } & usualErrors;
    };
    updateClientInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ClientUpdate;
            };
        };
        responses: {
            200: components["responses"]["Client"];
        } & usualErrors;
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Client"];
        } & usualErrors;
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ClientUpdate;
            };
        };
        responses: {
            200: components["responses"]["Client"];
        } & usualErrors;
    };
    listLocalAgents: {
        parameters: {
            query?: {
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LocalAgentList"];
        } & usualErrors;
    };
    createLocalAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": LocalAgentCreate;
            };
        };
        responses: {
            201: components["responses"]["LocalAgent"];
        } & usualErrors;
    };
    getLocalAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LocalAgent"];
        } & usualErrors;
    };
    updateLocalAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": LocalAgentUpdate;
            };
        };
        responses: {
            200: components["responses"]["LocalAgent"];
        } & usualErrors;
    };
    deleteLocalAgent: {
        parameters: {
            query?: {
                /** Take the agent out of its queues too. */
                remove_from_queues?: boolean | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listLocalAgentEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEventList"];
        } & usualErrors;
    };
    createLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": AgentEventCreate;
            };
        };
        responses: {
            201: components["responses"]["AgentEvent"];
        } & usualErrors;
    };
    getLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
                /** Id of the event subscription. */
                event_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEvent"];
        } & usualErrors;
    };
    updateLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
                /** Id of the event subscription. */
                event_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": AgentEventUpdate;
            };
        };
        responses: {
            200: components["responses"]["AgentEvent"];
        } & usualErrors;
    };
    deleteLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
                /** Id of the event subscription. */
                event_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listRemoteAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RemoteAgentList"];
        } & usualErrors;
    };
    createRemoteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": RemoteAgentCreate;
            };
        };
        responses: {
            201: components["responses"]["RemoteAgent"];
        } & usualErrors;
    };
    getRemoteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RemoteAgent"];
        } & usualErrors;
    };
    updateRemoteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": RemoteAgentUpdate;
            };
        };
        responses: {
            200: components["responses"]["RemoteAgent"];
        } & usualErrors;
    };
    deleteRemoteAgent: {
        parameters: {
            query?: {
                /** Take the agent out of its queues too. */
                remove_from_queues?: boolean | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listRemoteAgentEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEventList"];
        } & usualErrors;
    };
    createRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": AgentEventCreate;
            };
        };
        responses: {
            201: components["responses"]["AgentEvent"];
        } & usualErrors;
    };
    getRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
                /** Id of the event subscription. */
                event_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEvent"];
        } & usualErrors;
    };
    updateRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
                /** Id of the event subscription. */
                event_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": AgentEventUpdate;
            };
        };
        responses: {
            200: components["responses"]["AgentEvent"];
        } & usualErrors;
    };
    deleteRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the agent. */
                agent_id: number;
                /** Id of the event subscription. */
                event_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listAliases: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Only rows with these ids. */
                id?: number[] | undefined;
                /** Only rows with these names. */
                name?: string[] | undefined;
                /** Only rows with these domains. */
                domain?: string[] | undefined;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AliasList"];
        } & usualErrors;
    };
    getAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the alias. */
                alias_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Alias"];
        } & usualErrors;
    };
    updateAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the alias. */
                alias_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": AliasUpdate;
            };
        };
        responses: {
            200: components["responses"]["Alias"];
        } & usualErrors;
    };
    getAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ani"];
        } & usualErrors;
    };
    updateAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": AniUpdate;
            };
        };
        responses: {
            200: components["responses"]["Ani"];
        } & usualErrors;
    };
    listDids: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Only rows with these ids. */
                id?: number[] | undefined;
                /** Only rows with these names. */
                name?: string[] | undefined;
                /** Only rows with these domains. */
                domain?: string[] | undefined;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
                /** Only DIDs whose messages these extensions take. */
                message_extension_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DidList"];
        } & usualErrors;
    };
    getDid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the DID. */
                did_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Did"];
        } & usualErrors;
    };
    updateDid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the DID. */
                did_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": DidUpdate;
            };
        };
        responses: {
            200: components["responses"]["Did"];
        } & usualErrors;
    };
    listExtensions: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Only rows with these ids. */
                id?: string[] | undefined;
                /** Only rows with these names. */
                name?: string[] | undefined;
                /** Only extensions of these kinds. */
                type?: ExtensionType[] | undefined;
                /** Only extensions with these statuses. */
                status?: ExtensionStatus[] | undefined;
                /** Only rows of these extension groups. */
                extension_group_id?: string[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionList"];
        } & usualErrors;
    };
    createExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionCreate;
            };
        };
        responses: {
            201: components["responses"]["Extension"];
        } & usualErrors;
    };
    getExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Extension"];
        } & usualErrors;
    };
    updateExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionUpdate;
            };
        };
        responses: {
            200: components["responses"]["Extension"];
        } & usualErrors;
    };
    deleteExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listExtensionGroups: {
        parameters: {
            query?: {
                /** Only rows with these ids. */
                id?: string[] | undefined;
                /** Only rows with these names. */
                name?: string[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroupList"];
        } & usualErrors;
    };
    createExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionGroupCreate;
            };
        };
        responses: {
            201: components["responses"]["ExtensionGroup"];
        } & usualErrors;
    };
    getExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the extension group. */
                ext_group_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroup"];
        } & usualErrors;
    };
    updateExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the extension group. */
                ext_group_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionGroupUpdate;
            };
        };
        responses: {
            200: components["responses"]["ExtensionGroup"];
        } & usualErrors;
    };
    deleteExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the extension group. */
                ext_group_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listCallStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallStatusList"];
        } & usualErrors;
    };
    createCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": CallStatusCreate;
            };
        };
        responses: {
            201: components["responses"]["CallStatus"];
        } & usualErrors;
    };
    getCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the call status. */
                id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallStatus"];
        } & usualErrors;
    };
    updateCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the call status. */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": CallStatusUpdate;
            };
        };
        responses: {
            200: components["responses"]["CallStatus"];
        } & usualErrors;
    };
    deleteCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the call status. */
                id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listDialRuleLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DialRuleLists"];
        } & usualErrors;
    };
    createDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": DialRuleListCreate;
            };
        };
        responses: {
            201: components["responses"]["DialRuleList"];
        } & usualErrors;
    };
    getDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the dial rule list. */
                dial_rules_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DialRuleList"];
        } & usualErrors;
    };
    updateDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the dial rule list. */
                dial_rules_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": DialRuleListUpdate;
            };
        };
        responses: {
            200: components["responses"]["DialRuleList"];
        } & usualErrors;
    };
    deleteDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the dial rule list. */
                dial_rules_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listIntervals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IntervalList"];
        } & usualErrors;
    };
    createInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": IntervalCreate;
            };
        };
        responses: {
            201: components["responses"]["Interval"];
        } & usualErrors;
    };
    getInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the interval. */
                interval_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Interval"];
        } & usualErrors;
    };
    updateInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the interval. */
                interval_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": IntervalUpdate;
            };
        };
        responses: {
            200: components["responses"]["Interval"];
        } & usualErrors;
    };
    deleteInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the interval. */
                interval_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listRecords: {
        parameters: {
            query: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Start of the period. */
                start_datetime: DateTime;
                /** End of the period. */
                end_datetime: DateTime;
                /** Order by the time at which the call began. */
                order?: ("desc" | "asc") | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallRecordList"];
        } & usualErrors;
    };
    deleteRecords: {
        parameters: {
            query: {
                /** Start of the period. */
                start_datetime: DateTime;
                /** End of the period. */
                end_datetime: DateTime;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    createRecordArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": RecordArchiveCreate;
            };
        };
        responses: {
            201: components["responses"]["RecordArchive"];
        } & usualErrors;
    };
    getRecordStatistics: {
        parameters: {
            query: {
                /** Start of the period. */
                start_datetime: DateTime;
                /** End of the period. */
                end_datetime: DateTime;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordStatistics"];
        } & usualErrors;
    };
    downloadRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordFile"];
        } & usualErrors;
    };
    deleteRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    downloadRecordWithPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordFile"];
        } & usualErrors;
    };
    getRecordPath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordPath"];
        } & usualErrors;
    };
    getRecordStorageUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordStorageUrl"];
        } & usualErrors;
    };
    listSounds: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Only rows with these ids. */
                id?: number[] | undefined;
                /** Only sounds with these titles. */
                title?: string[] | undefined;
                /** Only sounds of the client itself. */
                own_only?: boolean | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SoundList"];
        } & usualErrors;
    };
    createSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "multipart/form-data": SoundUpload;
            };
        };
        responses: {
            201: components["responses"]["Sound"];
        } & usualErrors;
    };
    searchSounds: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Only rows with these ids. */
                id?: number[] | undefined;
                /** Only sounds with these titles. */
                title?: string[] | undefined;
                /** Only sounds of the client itself. */
                own_only?: boolean | undefined;
                /** Text to search for. */
                q?: string | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SoundSearchResult"];
        } & usualErrors;
    };
    getSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the sound. */
                sound_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sound"];
        } & usualErrors;
    };
    updateSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the sound. */
                sound_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": SoundUpdate;
            };
        };
        responses: {
            200: components["responses"]["Sound"];
        } & usualErrors;
    };
    replaceSoundFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the sound. */
                sound_id: number;
            };
        };
        requestBody: {
            content: {
                "multipart/form-data": SoundReplacement;
            };
        };
        responses: {
            201: components["responses"]["Sound"];
        } & usualErrors;
    };
    deleteSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the sound. */
                sound_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    downloadSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the sound. */
                sound_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SoundFile"];
        } & usualErrors;
    };
    deleteIncomingFaxes: {
        parameters: {
            query?: {
                /** Start of the period. */
                start_datetime?: DateTime | undefined;
                /** End of the period. */
                end_datetime?: DateTime | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    downloadIncomingFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the fax.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                fax_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FaxFile"];
        } & usualErrors;
    };
    deleteIncomingFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the fax.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                fax_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    deleteVoicemails: {
        parameters: {
            query: {
                /** Start of the period. */
                start_datetime: DateTime;
                /** End of the period. */
                end_datetime: DateTime;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    downloadVoicemail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the message. */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VoicemailFile"];
        } & usualErrors;
    };
    deleteVoicemail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the message. */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    createTaskScheduler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": TaskSchedulerCreate;
            };
        };
        responses: {
            201: components["responses"]["TaskScheduler"];
        } & usualErrors;
    };
    getTaskScheduler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the queue. */
                scheduler_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TaskSchedulerDetails"];
        } & usualErrors;
    };
    updateTaskScheduler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the queue. */
                scheduler_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": TaskSchedulerUpdate;
            };
        };
        responses: {
            200: components["responses"]["TaskScheduler"];
        } & usualErrors;
    };
    getSchedulerTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the queue. */
                scheduler_id: number | string;
                /** Id of the task. */
                task_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Task"];
        } & usualErrors;
    };
    createSchedulerTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the queue. */
                scheduler_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": TaskListCreate;
            };
        };
        responses: {
            201: components["responses"]["TaskList"];
        } & usualErrors;
    };
    listClientUsers: {
        parameters: {
            query?: {
                /** Only rows with these ids. */
                id?: number[] | undefined;
                /** Only users with these logins. */
                login?: string[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientUserList"];
        } & usualErrors;
    };
    createClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ClientUserCreate;
            };
        };
        responses: {
            201: components["responses"]["ClientUser"];
        } & usualErrors;
    };
    getClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientUser"];
        } & usualErrors;
    };
    updateClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": ClientUserUpdate;
            };
        };
        responses: {
            200: components["responses"]["ClientUser"];
        } & usualErrors;
    };
    deleteClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listExtensionUsers: {
        parameters: {
            query?: {
                /** Only rows with these ids. */
                id?: number[] | undefined;
                /** Only users with these logins. */
                login?: string[] | undefined;
                /** Only rows with these names. */
                name?: string[] | undefined;
                /** Only users with these e-mail addresses. */
                email?: string[] | undefined;
                /** Only users with these notes. */
                comment?: string[] | undefined;
                /** Only users with these statuses. */
                status?: UserStatus[] | undefined;
                /** Only users with these time zones. */
                timezone?: string[] | undefined;
                /** Only users with these rights. */
                access?: UserAccess[] | undefined;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionUserList"];
        } & usualErrors;
    };
    createExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionUserCreate;
            };
        };
        responses: {
            201: components["responses"]["ExtensionUser"];
        } & usualErrors;
    };
    getExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionUser"];
        } & usualErrors;
    };
    updateExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionUserUpdate;
            };
        };
        responses: {
            200: components["responses"]["ExtensionUser"];
        } & usualErrors;
    };
    deleteExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listExtensionGroupUsers: {
        parameters: {
            query?: {
                /** Only rows with these ids. */
                id?: number[] | undefined;
                /** Only users with these logins. */
                login?: string[] | undefined;
                /** Only rows with these names. */
                name?: string[] | undefined;
                /** Only users with these e-mail addresses. */
                email?: string[] | undefined;
                /** Only users with these notes. */
                comment?: string[] | undefined;
                /** Only users with these statuses. */
                status?: UserStatus[] | undefined;
                /** Only users with these time zones. */
                timezone?: string[] | undefined;
                /** Only users with these rights. */
                access?: UserAccess[] | undefined;
                /** Only rows of these extension groups. */
                extension_group_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroupUserList"];
        } & usualErrors;
    };
    createExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionGroupUserCreate;
            };
        };
        responses: {
            201: components["responses"]["ExtensionGroupUser"];
        } & usualErrors;
    };
    getExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroupUser"];
        } & usualErrors;
    };
    updateExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionGroupUserUpdate;
            };
        };
        responses: {
            200: components["responses"]["ExtensionGroupUser"];
        } & usualErrors;
    };
    deleteExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the user. */
                user_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listNetworkPermissionGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NetworkPermissionGroupList"];
        } & usualErrors;
    };
    createNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": NetworkPermissionGroupCreate;
            };
        };
        responses: {
            201: components["responses"]["NetworkPermissionGroup"];
        } & usualErrors;
    };
    getNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the network permission group. */
                group_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NetworkPermissionGroup"];
        } & usualErrors;
    };
    updateNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the network permission group. */
                group_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": NetworkPermissionGroupUpdate;
            };
        };
        responses: {
            200: components["responses"]["NetworkPermissionGroup"];
        } & usualErrors;
    };
    deleteNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the network permission group. */
                group_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listPhoneEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PhoneEventList"];
        } & usualErrors;
    };
    createPhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PhoneEventCreate;
            };
        };
        responses: {
            201: components["responses"]["PhoneEvent"];
        } & usualErrors;
    };
    deletePhoneEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    getPhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the event subscription. */
                id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PhoneEvent"];
        } & usualErrors;
    };
    updatePhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the event subscription. */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": PhoneEventUpdate;
            };
        };
        responses: {
            200: components["responses"]["PhoneEvent"];
        } & usualErrors;
    };
    deletePhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /** Id of the event subscription. */
                id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    getVariables: {
        parameters: {
            query?: {
                /** Only the variable with this name. */
                variable?: string | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientVariables"];
        } & usualErrors;
    };
    setVariables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ClientVariablesUpdate;
            };
        };
        responses: {
            201: components["responses"]["VariablesSet"];
        } & usualErrors;
    };
    getLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Limits"];
        } & usualErrors;
    };
    listOauthSessions: {
        parameters: {
            query?: {
                /** Only sessions of these users. */
                user_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthSessionList"];
        } & usualErrors;
    };
    deleteOauthSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the OAuth session.
                 * @example 0123456789abcdef
                 */
                session_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listCurrentCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CurrentCallList"];
        } & usualErrors;
    };
    createCallCenterReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": CallCenterReportCreate;
            };
        };
        responses: {
            201: components["responses"]["CallCenterReport"];
        } & usualErrors;
    };
    listCallHistory: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Start of the period. */
                start_datetime?: DateTime | undefined;
                /** End of the period. */
                end_datetime?: DateTime | undefined;
                /** Only calls in this direction. */
                flow?: CallFlow | undefined;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
                /** Only calls to this number. */
                to_username?: string | undefined;
                /** Order by the time at which the call began. */
                order?: ("desc" | "asc") | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallHistory"];
        } & usualErrors;
    };
    getCallHistoryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
                /**
                 * Id of the call, in upper or lower case.
                 * @example 0123456789ABCDEF0123456789ABCDEF
                 */
                call_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallHistoryEntry"];
        } & usualErrors;
    };
    listCalls: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Start of the period. */
                start_datetime?: DateTime | undefined;
                /** End of the period. */
                end_datetime?: DateTime | undefined;
                /** Only calls in this direction. */
                flow?: CallFlow | undefined;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
                /** Only calls to this number. */
                to_username?: string | undefined;
                /** Order by the time at which the call began. */
                order?: ("desc" | "asc") | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallList"];
        } & usualErrors;
    };
    listCallParts: {
        parameters: {
            query: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Start of the period. */
                start_datetime: DateTime;
                /** End of the period. */
                end_datetime: DateTime;
                /** Order by the time at which the call began. */
                order?: ("desc" | "asc") | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallPartList"];
        } & usualErrors;
    };
    listQualityRates: {
        parameters: {
            query?: {
                /** Start of the period. */
                start_datetime?: DateTime | undefined;
                /** End of the period. */
                end_datetime?: DateTime | undefined;
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
            };
            header?: never;
            path: {
                /** Id of the client, or `@me` for the client that the token belongs to. */
                client_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QualityRateList"];
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
            200: components["responses"]["CurrentUser"];
        } & usualErrors;
    };
    listTimezones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TimezoneList"];
        } & usualErrors;
    };
    createCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": CallbackCreate;
            };
        };
        responses: {
            201: components["responses"]["Callback"];
        } & usualErrors;
    };
    listExtensionCurrentCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CurrentCallList"];
        } & usualErrors;
    };
    steerCurrentCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /**
                 * Id for steering the call, as the list of current calls, a callback and webhooks have it.
                 * @example 3584700000-00000000
                 */
                call_api_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": CurrentCallUpdate;
            };
        };
        responses: {
            200: components["responses"]["Done"];
        } & usualErrors;
    };
    endCurrentCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /**
                 * Id for steering the call, as the list of current calls, a callback and webhooks have it.
                 * @example 3584700000-00000000
                 */
                call_api_id: string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listExtensionCallParts: {
        parameters: {
            query: {
                /** Number of the page, from 1. */
                page?: number | undefined;
                /** Rows on one page. The default and the maximum are not published. */
                per_page?: number | undefined;
                /** Start of the period. */
                start_datetime: DateTime;
                /** End of the period. */
                end_datetime: DateTime;
                /** Order by the time at which the call began. */
                order?: ("desc" | "asc") | undefined;
            };
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallPartList"];
        } & usualErrors;
    };
    listExtensionRecords: {
        parameters: {
            query: {
                /** Start of the period. */
                start_datetime: DateTime;
                /** End of the period. */
                end_datetime: DateTime;
                /** Order by the time at which the call began. */
                order?: ("desc" | "asc") | undefined;
            };
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallRecordList"];
        } & usualErrors;
    };
    getExtensionRecordStorageUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /**
                 * Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordStorageUrl"];
        } & usualErrors;
    };
    listExtensionEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionEventList"];
        } & usualErrors;
    };
    createExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionEventCreate;
            };
        };
        responses: {
            201: components["responses"]["ExtensionEvent"];
        } & usualErrors;
    };
    deleteExtensionEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    getExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the event subscription. */
                id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionEvent"];
        } & usualErrors;
    };
    updateExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the event subscription. */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionEventUpdate;
            };
        };
        responses: {
            200: components["responses"]["ExtensionEvent"];
        } & usualErrors;
    };
    deleteExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the event subscription. */
                id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listIncomingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IncomingRuleList"];
        } & usualErrors;
    };
    createIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": IncomingRuleCreate;
            };
        };
        responses: {
            201: components["responses"]["IncomingRule"];
        } & usualErrors;
    };
    getIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the rule. */
                rule_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IncomingRule"];
        } & usualErrors;
    };
    updateIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the rule. */
                rule_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": IncomingRuleUpdate;
            };
        };
        responses: {
            200: components["responses"]["IncomingRule"];
        } & usualErrors;
    };
    deleteIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the rule. */
                rule_id: number;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    getPhoneSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PhoneSettings"];
        } & usualErrors;
    };
    updatePhoneSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": PhoneSettingsUpdate;
            };
        };
        responses: {
            200: components["responses"]["PhoneSettings"];
        } & usualErrors;
    };
    getQueueSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QueueSettings"];
        } & usualErrors;
    };
    updateQueueSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": QueueSettingsUpdate;
            };
        };
        responses: {
            200: components["responses"]["QueueSettings"];
        } & usualErrors;
    };
    getIvrSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IvrSettings"];
        } & usualErrors;
    };
    updateIvrSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": IvrSettingsUpdate;
            };
        };
        responses: {
            200: components["responses"]["IvrSettings"];
        } & usualErrors;
    };
    getExtensionAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ani"];
        } & usualErrors;
    };
    updateExtensionAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": AniUpdate;
            };
        };
        responses: {
            200: components["responses"]["Ani"];
        } & usualErrors;
    };
    listExtensionAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LocalAgentList"];
        } & usualErrors;
    };
    createExtensionAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody: {
            content: {
                "application/json": ExtensionAgentCreate;
            };
        };
        responses: {
            201: components["responses"]["LocalAgent"];
        } & usualErrors;
    };
    getExtensionRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RegistrationState"];
        } & usualErrors;
    };
    listRegistrations: {
        parameters: {
            query?: {
                /** Only rows of these extensions. */
                extension_id?: number[] | undefined;
            };
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RegistrationStateList"];
        } & usualErrors;
    };
    listRegisteredExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AliveExtensionList"];
        } & usualErrors;
    };
    listCallStatusProperties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallPropertyList"];
        } & usualErrors;
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageList"];
        } & usualErrors;
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the message. */
                message_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Message"];
        } & usualErrors;
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the message. */
                message_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        } & usualErrors;
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: number | string;
                /** Id of the message. */
                message_id: number | string;
            };
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        } & usualErrors;
    };
    listExtensionGroupExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the extension group. */
                extension_group_id: number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionList"];
        } & usualErrors;
    };
}

/** The errors that most operations have. */
type usualErrors = {
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    404: components["responses"]["NotFound"];
    429: components["responses"]["TooManyRequests"];
};

/** Method, then path, to the operation. */
export interface routes {
  GET: {
    "/client/client_info/{client_id}/": operations["getClientInfo"];
    "/client/{client_id}/client/": operations["getClient"];
    "/client/{client_id}/agent/local/": operations["listLocalAgents"];
    "/client/{client_id}/agent/local/{agent_id}": operations["getLocalAgent"];
    "/client/{client_id}/agent/local/{agent_id}/event/": operations["listLocalAgentEventSubscriptions"];
    "/client/{client_id}/agent/local/{agent_id}/event/{event_id}": operations["getLocalAgentEventSubscription"];
    "/client/{client_id}/agent/remote/": operations["listRemoteAgents"];
    "/client/{client_id}/agent/remote/{agent_id}": operations["getRemoteAgent"];
    "/client/{client_id}/agent/remote/{agent_id}/event/": operations["listRemoteAgentEventSubscriptions"];
    "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}": operations["getRemoteAgentEventSubscription"];
    "/client/{client_id}/alias/": operations["listAliases"];
    "/client/{client_id}/alias/{alias_id}": operations["getAlias"];
    "/client/{client_id}/ani/": operations["getAni"];
    "/client/{client_id}/did/": operations["listDids"];
    "/client/{client_id}/did/{did_id}": operations["getDid"];
    "/client/{client_id}/extension/": operations["listExtensions"];
    "/client/{client_id}/extension/{extension_id}": operations["getExtension"];
    "/client/{client_id}/extension_group/": operations["listExtensionGroups"];
    "/client/{client_id}/extension_group/{ext_group_id}": operations["getExtensionGroup"];
    "/client/{client_id}/extension/call_status/": operations["listCallStatuses"];
    "/client/{client_id}/extension/call_status/{id}": operations["getCallStatus"];
    "/client/{client_id}/dial_rule/": operations["listDialRuleLists"];
    "/client/{client_id}/dial_rule/{dial_rules_id}": operations["getDialRuleList"];
    "/client/{client_id}/interval/": operations["listIntervals"];
    "/client/{client_id}/interval/{interval_id}": operations["getInterval"];
    "/client/{client_id}/record/": operations["listRecords"];
    "/client/{client_id}/record/stats/": operations["getRecordStatistics"];
    "/client/{client_id}/record/{record_uuid}": operations["downloadRecord"];
    "/client/{client_id}/record/{record_uuid}/download/": operations["downloadRecordWithPassword"];
    "/client/{client_id}/record/{record_uuid}/path/": operations["getRecordPath"];
    "/client/{client_id}/record/{record_uuid}/storage_url/": operations["getRecordStorageUrl"];
    "/client/{client_id}/sound/": operations["listSounds"];
    "/client/{client_id}/sound/search/": operations["searchSounds"];
    "/client/{client_id}/sound/{sound_id}": operations["getSound"];
    "/client/{client_id}/sound/{sound_id}/download/": operations["downloadSound"];
    "/client/{client_id}/fax/in/{fax_uuid}": operations["downloadIncomingFax"];
    "/client/{client_id}/voicemail/{record_uuid}": operations["downloadVoicemail"];
    "/client/{client_id}/task_scheduler/{scheduler_id}": operations["getTaskScheduler"];
    "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}": operations["getSchedulerTask"];
    "/client/{client_id}/user/client/": operations["listClientUsers"];
    "/client/{client_id}/user/client/{user_id}": operations["getClientUser"];
    "/client/{client_id}/user/extension/": operations["listExtensionUsers"];
    "/client/{client_id}/user/extension/{user_id}": operations["getExtensionUser"];
    "/client/{client_id}/user/extension_group/": operations["listExtensionGroupUsers"];
    "/client/{client_id}/user/extension_group/{user_id}": operations["getExtensionGroupUser"];
    "/client/{client_id}/network_permission/": operations["listNetworkPermissionGroups"];
    "/client/{client_id}/network_permission/{group_id}": operations["getNetworkPermissionGroup"];
    "/client/{client_id}/phone_events/": operations["listPhoneEventSubscriptions"];
    "/client/{client_id}/phone_event/{id}": operations["getPhoneEventSubscription"];
    "/client/{client_id}/variables/": operations["getVariables"];
    "/client/{client_id}/limit/": operations["getLimits"];
    "/client/{client_id}/oauth/session/": operations["listOauthSessions"];
    "/client/{client_id}/current_calls/": operations["listCurrentCalls"];
    "/client/{client_id}/call_history/": operations["listCallHistory"];
    "/client/{client_id}/call_history/{call_uuid}": operations["getCallHistoryEntry"];
    "/client/{client_id}/calls/": operations["listCalls"];
    "/client/{client_id}/cdr/": operations["listCallParts"];
    "/client/{client_id}/quality_rate/": operations["listQualityRates"];
    "/user/": operations["getCurrentUser"];
    "/timezone/": operations["listTimezones"];
    "/extension/{extension_id}/current_calls/": operations["listExtensionCurrentCalls"];
    "/extension/{extension_id}/cdr/": operations["listExtensionCallParts"];
    "/extension/{extension_id}/record/": operations["listExtensionRecords"];
    "/extension/{extension_id}/record/{record_uuid}/storage_url/": operations["getExtensionRecordStorageUrl"];
    "/extension/{extension_id}/event/": operations["listExtensionEventSubscriptions"];
    "/extension/{extension_id}/event/{id}": operations["getExtensionEventSubscription"];
    "/extension/{extension_id}/incom_rule/": operations["listIncomingRules"];
    "/extension/{extension_id}/incom_rule/{rule_id}": operations["getIncomingRule"];
    "/extension/{extension_id}/phone/": operations["getPhoneSettings"];
    "/extension/{extension_id}/queue/": operations["getQueueSettings"];
    "/extension/{extension_id}/ivr/": operations["getIvrSettings"];
    "/extension/{extension_id}/ani/": operations["getExtensionAni"];
    "/extension/{extension_id}/agent/": operations["listExtensionAgents"];
    "/extension/{extension_id}/registration/": operations["getExtensionRegistration"];
    "/extension/registration/": operations["listRegistrations"];
    "/extension/alive/": operations["listRegisteredExtensions"];
    "/extension/call_property/": operations["listCallStatusProperties"];
    "/extension/{extension_id}/message/": operations["listMessages"];
    "/extension/{extension_id}/message/{message_id}": operations["getMessage"];
    "/extension_group/{extension_group_id}/extension/": operations["listExtensionGroupExtensions"];
  };
  PUT: {
    "/client/client_info/{client_id}/": operations["updateClientInfo"];
    "/client/{client_id}/client/": operations["updateClient"];
    "/client/{client_id}/agent/local/{agent_id}": operations["updateLocalAgent"];
    "/client/{client_id}/agent/local/{agent_id}/event/{event_id}": operations["updateLocalAgentEventSubscription"];
    "/client/{client_id}/agent/remote/{agent_id}": operations["updateRemoteAgent"];
    "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}": operations["updateRemoteAgentEventSubscription"];
    "/client/{client_id}/alias/{alias_id}": operations["updateAlias"];
    "/client/{client_id}/ani/": operations["updateAni"];
    "/client/{client_id}/did/{did_id}": operations["updateDid"];
    "/client/{client_id}/extension/{extension_id}": operations["updateExtension"];
    "/client/{client_id}/extension_group/{ext_group_id}": operations["updateExtensionGroup"];
    "/client/{client_id}/extension/call_status/{id}": operations["updateCallStatus"];
    "/client/{client_id}/dial_rule/{dial_rules_id}": operations["updateDialRuleList"];
    "/client/{client_id}/interval/{interval_id}": operations["updateInterval"];
    "/client/{client_id}/sound/{sound_id}": operations["updateSound"];
    "/client/{client_id}/task_scheduler/{scheduler_id}": operations["updateTaskScheduler"];
    "/client/{client_id}/user/client/{user_id}": operations["updateClientUser"];
    "/client/{client_id}/user/extension/{user_id}": operations["updateExtensionUser"];
    "/client/{client_id}/user/extension_group/{user_id}": operations["updateExtensionGroupUser"];
    "/client/{client_id}/network_permission/{group_id}": operations["updateNetworkPermissionGroup"];
    "/client/{client_id}/phone_event/{id}": operations["updatePhoneEventSubscription"];
    "/extension/{extension_id}/current_calls/{call_api_id}": operations["steerCurrentCall"];
    "/extension/{extension_id}/event/{id}": operations["updateExtensionEventSubscription"];
    "/extension/{extension_id}/incom_rule/{rule_id}": operations["updateIncomingRule"];
    "/extension/{extension_id}/phone/": operations["updatePhoneSettings"];
    "/extension/{extension_id}/queue/": operations["updateQueueSettings"];
    "/extension/{extension_id}/ivr/": operations["updateIvrSettings"];
    "/extension/{extension_id}/ani/": operations["updateExtensionAni"];
    "/extension/{extension_id}/message/{message_id}": operations["markMessageRead"];
  };
  POST: {
    "/client/{client_id}/agent/local/": operations["createLocalAgent"];
    "/client/{client_id}/agent/local/{agent_id}/event/": operations["createLocalAgentEventSubscription"];
    "/client/{client_id}/agent/remote/": operations["createRemoteAgent"];
    "/client/{client_id}/agent/remote/{agent_id}/event/": operations["createRemoteAgentEventSubscription"];
    "/client/{client_id}/extension/": operations["createExtension"];
    "/client/{client_id}/extension_group/": operations["createExtensionGroup"];
    "/client/{client_id}/extension/call_status/": operations["createCallStatus"];
    "/client/{client_id}/dial_rule/": operations["createDialRuleList"];
    "/client/{client_id}/interval/": operations["createInterval"];
    "/client/{client_id}/record/archive/": operations["createRecordArchive"];
    "/client/{client_id}/sound/": operations["createSound"];
    "/client/{client_id}/sound/{sound_id}": operations["replaceSoundFile"];
    "/client/{client_id}/task_scheduler/": operations["createTaskScheduler"];
    "/client/{client_id}/task_scheduler/{scheduler_id}/tasks/": operations["createSchedulerTasks"];
    "/client/{client_id}/user/client/": operations["createClientUser"];
    "/client/{client_id}/user/extension/": operations["createExtensionUser"];
    "/client/{client_id}/user/extension_group/": operations["createExtensionGroupUser"];
    "/client/{client_id}/network_permission/": operations["createNetworkPermissionGroup"];
    "/client/{client_id}/phone_events/": operations["createPhoneEventSubscription"];
    "/client/{client_id}/variables/": operations["setVariables"];
    "/client/{client_id}/call_center/report/": operations["createCallCenterReport"];
    "/extension/{extension_id}/callback/": operations["createCallback"];
    "/extension/{extension_id}/event/": operations["createExtensionEventSubscription"];
    "/extension/{extension_id}/incom_rule/": operations["createIncomingRule"];
    "/extension/{extension_id}/agent/": operations["createExtensionAgent"];
  };
  PATCH: {};
  DELETE: {
    "/client/{client_id}/agent/local/{agent_id}": operations["deleteLocalAgent"];
    "/client/{client_id}/agent/local/{agent_id}/event/{event_id}": operations["deleteLocalAgentEventSubscription"];
    "/client/{client_id}/agent/remote/{agent_id}": operations["deleteRemoteAgent"];
    "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}": operations["deleteRemoteAgentEventSubscription"];
    "/client/{client_id}/extension/{extension_id}": operations["deleteExtension"];
    "/client/{client_id}/extension_group/{ext_group_id}": operations["deleteExtensionGroup"];
    "/client/{client_id}/extension/call_status/{id}": operations["deleteCallStatus"];
    "/client/{client_id}/dial_rule/{dial_rules_id}": operations["deleteDialRuleList"];
    "/client/{client_id}/interval/{interval_id}": operations["deleteInterval"];
    "/client/{client_id}/record/": operations["deleteRecords"];
    "/client/{client_id}/record/{record_uuid}": operations["deleteRecord"];
    "/client/{client_id}/sound/{sound_id}": operations["deleteSound"];
    "/client/{client_id}/fax/in/": operations["deleteIncomingFaxes"];
    "/client/{client_id}/fax/in/{fax_uuid}": operations["deleteIncomingFax"];
    "/client/{client_id}/voicemail/": operations["deleteVoicemails"];
    "/client/{client_id}/voicemail/{record_uuid}": operations["deleteVoicemail"];
    "/client/{client_id}/user/client/{user_id}": operations["deleteClientUser"];
    "/client/{client_id}/user/extension/{user_id}": operations["deleteExtensionUser"];
    "/client/{client_id}/user/extension_group/{user_id}": operations["deleteExtensionGroupUser"];
    "/client/{client_id}/network_permission/{group_id}": operations["deleteNetworkPermissionGroup"];
    "/client/{client_id}/phone_events/": operations["deletePhoneEventSubscriptions"];
    "/client/{client_id}/phone_event/{id}": operations["deletePhoneEventSubscription"];
    "/client/{client_id}/oauth/session/{session_id}": operations["deleteOauthSession"];
    "/extension/{extension_id}/current_calls/{call_api_id}": operations["endCurrentCall"];
    "/extension/{extension_id}/event/": operations["deleteExtensionEventSubscriptions"];
    "/extension/{extension_id}/event/{id}": operations["deleteExtensionEventSubscription"];
    "/extension/{extension_id}/incom_rule/{rule_id}": operations["deleteIncomingRule"];
    "/extension/{extension_id}/message/{message_id}": operations["deleteMessage"];
  };
}

/** The paths that `paginate` takes, to the type of their rows. */
export interface lists {
  "/client/{client_id}/agent/local/": LocalAgent;
  "/client/{client_id}/agent/local/{agent_id}/event/": AgentEvent;
  "/client/{client_id}/agent/remote/": RemoteAgent;
  "/client/{client_id}/agent/remote/{agent_id}/event/": AgentEvent;
  "/client/{client_id}/alias/": Alias;
  "/client/{client_id}/did/": Did;
  "/client/{client_id}/extension/": Extension;
  "/client/{client_id}/extension_group/": ExtensionGroup;
  "/client/{client_id}/extension/call_status/": CallStatus;
  "/client/{client_id}/dial_rule/": DialRuleList;
  "/client/{client_id}/interval/": Interval;
  "/client/{client_id}/record/": CallRecord;
  "/client/{client_id}/sound/": Sound;
  "/client/{client_id}/user/client/": ClientUser;
  "/client/{client_id}/user/extension/": ExtensionUser;
  "/client/{client_id}/user/extension_group/": ExtensionGroupUser;
  "/client/{client_id}/network_permission/": NetworkPermissionGroup;
  "/client/{client_id}/phone_events/": PhoneEvent;
  "/client/{client_id}/oauth/session/": OauthSession;
  "/client/{client_id}/current_calls/": CurrentCall;
  "/client/{client_id}/call_history/": CallHistoryEntry;
  "/client/{client_id}/calls/": Call;
  "/client/{client_id}/cdr/": CallPart;
  "/client/{client_id}/quality_rate/": QualityRate;
  "/timezone/": Timezone;
  "/extension/{extension_id}/current_calls/": CurrentCall;
  "/extension/{extension_id}/cdr/": CallPart;
  "/extension/{extension_id}/record/": CallRecord;
  "/extension/{extension_id}/event/": ExtensionEvent;
  "/extension/{extension_id}/incom_rule/": IncomingRule;
  "/extension/{extension_id}/agent/": LocalAgent;
  "/extension/registration/": RegistrationState;
  "/extension/alive/": operations["listRegisteredExtensions"]["responses"][200]["content"]["application/json"][number];
  "/extension/call_property/": CallProperty;
  "/extension/{extension_id}/message/": Message;
  "/extension_group/{extension_group_id}/extension/": Extension;
}
