// Generated from specs/ringme, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

/** Legal form of a client. */
export type ClientType = components["schemas"]["ClientType"];

/** A setting that is written as a word. */
export type YesNo = components["schemas"]["YesNo"];

/** HTTP method of the request that a subscription makes. */
export type WebhookMethod = components["schemas"]["WebhookMethod"];

/** A company account (a PBX) and its settings. */
export type Client = components["schemas"]["Client"];

/** What is wrong with the request. The form of this answer is not published. */
export type BadRequestProblem = components["schemas"]["BadRequestProblem"];

/** Known machine-readable error names. The list that could be read is not complete. */
export type ProblemStatus = components["schemas"]["ProblemStatus"];

/** What an error answer says. */
export type Problem = components["schemas"]["Problem"];

/** Known names of errors with HTTP status 403. */
export type ForbiddenStatus = components["schemas"]["ForbiddenStatus"];

/** Why a valid token may not do this. */
export type ForbiddenProblem = components["schemas"]["ForbiddenProblem"];

/** Known names of errors with HTTP status 404. */
export type NotFoundStatus = components["schemas"]["NotFoundStatus"];

/** What was not found. */
export type NotFoundProblem = components["schemas"]["NotFoundProblem"];

/** Known names of errors with HTTP status 429. */
export type RateLimitStatus = components["schemas"]["RateLimitStatus"];

/** Why the call was refused before it was carried out. The quota is documented; that a second statistics query is refused so was seen in a public client, for the history of calls. */
export type RateLimitProblem = components["schemas"]["RateLimitProblem"];

/** Settings to change. The reference gives defaults for two settings even here, so send them along where they are in use. */
export type ClientUpdate = components["schemas"]["ClientUpdate"];

/** Whether a call centre agent takes calls. */
export type AgentStatus = components["schemas"]["AgentStatus"];

/** A call centre agent on an extension of the PBX. */
export type LocalAgent = components["schemas"]["LocalAgent"];

/** A new agent on an extension. */
export type LocalAgentCreate = components["schemas"]["LocalAgentCreate"];

/** Fields to change. The extension cannot be changed. */
export type LocalAgentUpdate = components["schemas"]["LocalAgentUpdate"];

/** What an agent event reports. */
export type AgentEventType = components["schemas"]["AgentEventType"];

/** A request that the PBX sends when an agent logs in or out. Fired by a real change of status only. */
export type AgentEvent = components["schemas"]["AgentEvent"];

/** How the PBX sends its request: parameters in the query string (`GET`) or in a form body (`POST`). */
export type HttpMethod = components["schemas"]["HttpMethod"];

/** A new subscription to one kind of event. */
export type AgentEventCreate = components["schemas"]["AgentEventCreate"];

/** Fields to change. */
export type AgentEventUpdate = components["schemas"]["AgentEventUpdate"];

/** A call centre agent on a number outside the PBX. */
export type RemoteAgent = components["schemas"]["RemoteAgent"];

/** A new agent on an outside number. */
export type RemoteAgentCreate = components["schemas"]["RemoteAgentCreate"];

/** Fields to change. */
export type RemoteAgentUpdate = components["schemas"]["RemoteAgentUpdate"];

/** A further number that leads to an extension. */
export type Alias = components["schemas"]["Alias"];

/** Where the alias shall lead. */
export type AliasUpdate = components["schemas"]["AliasUpdate"];

/** The number that outgoing calls show. */
export type Ani = components["schemas"]["Ani"];

/** The number to show. */
export type AniUpdate = components["schemas"]["AniUpdate"];

/** A public number (DID) of the client. */
export type Did = components["schemas"]["Did"];

/** Where calls and messages shall go. */
export type DidUpdate = components["schemas"]["DidUpdate"];

/** Kind of extension. */
export type ExtensionType = components["schemas"]["ExtensionType"];

/** Whether an extension works. */
export type ExtensionStatus = components["schemas"]["ExtensionStatus"];

/** Which number a call shows that the extension transfers. */
export type TransferCallerId = components["schemas"]["TransferCallerId"];

/** An internal number: a phone, a queue, a voice menu, a fax or a conference. */
export type Extension = components["schemas"]["Extension"];

/** A new extension. Without a `status` it starts blocked. */
export type ExtensionCreate = components["schemas"]["ExtensionCreate"];

/** Fields to change. */
export type ExtensionUpdate = components["schemas"]["ExtensionUpdate"];

/** A group of extensions with users of its own. */
export type ExtensionGroup = components["schemas"]["ExtensionGroup"];

/** A new group. */
export type ExtensionGroupCreate = components["schemas"]["ExtensionGroupCreate"];

/** Fields to change. */
export type ExtensionGroupUpdate = components["schemas"]["ExtensionGroupUpdate"];

/** A status that an extension can show during calls, made of call properties. */
export type CallStatus = components["schemas"]["CallStatus"];

/** A new status. */
export type CallStatusCreate = components["schemas"]["CallStatusCreate"];

/** Fields to change. */
export type CallStatusUpdate = components["schemas"]["CallStatusUpdate"];

/** One rule. */
export type DialRule = components["schemas"]["DialRule"];

/** A named list of rules that rewrite dialled numbers. */
export type DialRuleList = components["schemas"]["DialRuleList"];

/** One rule to set. */
export type DialRuleInput = components["schemas"]["DialRuleInput"];

/** A new list. */
export type DialRuleListCreate = components["schemas"]["DialRuleListCreate"];

/** Fields to change. */
export type DialRuleListUpdate = components["schemas"]["DialRuleListUpdate"];

/** One condition. Fields that it does not use have no value. */
export type IntervalCondition = components["schemas"]["IntervalCondition"];

/** A named set of times, for example working hours. */
export type Interval = components["schemas"]["Interval"];

/** A date and a time, written `YYYY-MM-DD HH:MM:SS`. The reference does not name the time zone. */
export type DateTime = components["schemas"]["DateTime"];

/** One condition to set: a fixed period, or days and times that repeat. */
export type IntervalConditionInput = components["schemas"]["IntervalConditionInput"];

/** A new interval. */
export type IntervalCreate = components["schemas"]["IntervalCreate"];

/** The whole interval: every field is sent again. */
export type IntervalUpdate = components["schemas"]["IntervalUpdate"];

/** Direction of a part of a call. `transfer` is seen in parts only, not in whole calls. */
export type CallPartFlow = components["schemas"]["CallPartFlow"];

/** How a call, or a part of it, ended. `answered elsewhere` and `voicemail` are seen in parts only. */
export type CallResult = components["schemas"]["CallResult"];

/** Who ended a call, and how. */
export type HangupDisposition = components["schemas"]["HangupDisposition"];

/** Service that the call went through. */
export type CallApplication = components["schemas"]["CallApplication"];

/** What is known of a part of a call. All times are UTC, `YYYY-MM-DD HH:MM:SS`, sometimes with a fraction. */
export type CallPartFields = components["schemas"]["CallPartFields"];

/** A recorded part of a call. */
export type CallRecord = components["schemas"]["CallRecord"];

/** Which records to put into the archive, and whom to tell. */
export type RecordArchiveCreate = components["schemas"]["RecordArchiveCreate"];

/** The order for an archive, as it was taken. */
export type RecordArchive = components["schemas"]["RecordArchive"];

/** How many records a period has. */
export type RecordStatistics = components["schemas"]["RecordStatistics"];

/** Where the file of a record lies on the FTP server. */
export type RecordPath = components["schemas"]["RecordPath"];

/** Where the file of a record lies. */
export type RecordStorageUrl = components["schemas"]["RecordStorageUrl"];

/** A sound file for greetings, menus and music. */
export type Sound = components["schemas"]["Sound"];

/** A new sound. */
export type SoundUpload = components["schemas"]["SoundUpload"];

/** What an answer that wraps a list says of the list. */
export type ListEnvelope = components["schemas"]["ListEnvelope"];

/** What a search found. The property that holds the sounds is not published. */
export type SoundSearchResult = components["schemas"]["SoundSearchResult"];

/** Fields to change. */
export type SoundUpdate = components["schemas"]["SoundUpdate"];

/** The file to put in the place of the present one. */
export type SoundReplacement = components["schemas"]["SoundReplacement"];

/** A new queue. Without a `status` it starts switched off. */
export type TaskSchedulerCreate = components["schemas"]["TaskSchedulerCreate"];

/** Whether a queue starts its tasks. */
export type TaskSchedulerStatus = components["schemas"]["TaskSchedulerStatus"];

/** A queue of callbacks to be made later. */
export type TaskScheduler = components["schemas"]["TaskScheduler"];

/** A queue of callbacks, with its counts. */
export type TaskSchedulerDetails = components["schemas"]["TaskSchedulerDetails"];

/** Fields to change. The name cannot be changed. The reference gives `off` as the default of `status` even here, so send the status along. */
export type TaskSchedulerUpdate = components["schemas"]["TaskSchedulerUpdate"];

/** How far a task has come. */
export type TaskStatus = components["schemas"]["TaskStatus"];

/** How a task ended. */
export type TaskResult = components["schemas"]["TaskResult"];

/** One callback of a queue. */
export type Task = components["schemas"]["Task"];

/** One callback to be made. */
export type TaskCreate = components["schemas"]["TaskCreate"];

/** Callbacks to add to a queue. */
export type TaskListCreate = components["schemas"]["TaskListCreate"];

/** The callbacks that were added. */
export type TaskList = components["schemas"]["TaskList"];

/** Whether a user can log in. */
export type UserStatus = components["schemas"]["UserStatus"];

/** What a user may do: everything, or GET requests only. */
export type UserAccess = components["schemas"]["UserAccess"];

/** A user who can log in for the whole client. */
export type ClientUser = components["schemas"]["ClientUser"];

/** A new user for the whole client. */
export type ClientUserCreate = components["schemas"]["ClientUserCreate"];

/** Fields to change. The login cannot be changed. */
export type ClientUserUpdate = components["schemas"]["ClientUserUpdate"];

/** A user who can log in for one extension. */
export type ExtensionUser = components["schemas"]["ExtensionUser"];

/** A new user for one extension. */
export type ExtensionUserCreate = components["schemas"]["ExtensionUserCreate"];

/** Fields to change. The login cannot be changed. */
export type ExtensionUserUpdate = components["schemas"]["ExtensionUserUpdate"];

/** A user who can log in for one extension group. */
export type ExtensionGroupUser = components["schemas"]["ExtensionGroupUser"];

/** A new user for one extension group. */
export type ExtensionGroupUserCreate = components["schemas"]["ExtensionGroupUserCreate"];

/** Fields to change. The login cannot be changed. */
export type ExtensionGroupUserUpdate = components["schemas"]["ExtensionGroupUserUpdate"];

/** A named list of networks that SIP phones may call from. */
export type NetworkPermissionGroup = components["schemas"]["NetworkPermissionGroup"];

/** A new group. */
export type NetworkPermissionGroupCreate = components["schemas"]["NetworkPermissionGroupCreate"];

/** Fields to change. */
export type NetworkPermissionGroupUpdate = components["schemas"]["NetworkPermissionGroupUpdate"];

/** What an event of a phone extension reports. */
export type PhoneEventType = components["schemas"]["PhoneEventType"];

/** A request that the PBX sends when something happens on any phone extension of the client. */
export type PhoneEvent = components["schemas"]["PhoneEvent"];

/** A new subscription to one kind of event. */
export type PhoneEventCreate = components["schemas"]["PhoneEventCreate"];

/** Fields to change. */
export type PhoneEventUpdate = components["schemas"]["PhoneEventUpdate"];

/** A variable of the client. Ids in paths and some request values can name it: `@{NAME}`, `$cv(NAME)`. */
export type ClientVariable = components["schemas"]["ClientVariable"];

/** Variables in the form of the request. */
export type ClientVariablesEnvelope = components["schemas"]["ClientVariablesEnvelope"];

/** The variables of the client. */
export type ClientVariables = components["schemas"]["ClientVariables"];

/** A variable to set. */
export type ClientVariableInput = components["schemas"]["ClientVariableInput"];

/** Variables to set. */
export type ClientVariablesUpdate = components["schemas"]["ClientVariablesUpdate"];

/** How many objects of each kind the client may have. */
export type Limits = components["schemas"]["Limits"];

/** A live access that an app got for a user. */
export type OauthSession = components["schemas"]["OauthSession"];

/** Direction of a call that is going on. Both spellings are in answers. */
export type CurrentCallFlow = components["schemas"]["CurrentCallFlow"];

/** An extension at one end of a call. */
export type CallParty = components["schemas"]["CallParty"];

/** A call that is going on now. */
export type CurrentCall = components["schemas"]["CurrentCall"];

/** The calls of all phone extensions. */
export type CurrentCallList = components["schemas"]["CurrentCallList"];

/** What to report, and to whom. */
export type CallCenterReportCreate = components["schemas"]["CallCenterReportCreate"];

/** The order for a report, as it was taken. */
export type CallCenterReport = components["schemas"]["CallCenterReport"];

/** Direction of a call. */
export type CallFlow = components["schemas"]["CallFlow"];

/** A call from its beginning to its end. Times are UTC, `YYYY-MM-DD HH:MM:SS`, often with a fraction. */
export type Call = components["schemas"]["Call"];

/** A part of a call, recorded or not. */
export type CallPart = components["schemas"]["CallPart"];

/** A call with its parts. */
export type CallHistoryEntry = components["schemas"]["CallHistoryEntry"];

/** A page of calls with their parts. */
export type CallHistory = components["schemas"]["CallHistory"];

/** A page of calls without their parts. */
export type CallList = components["schemas"]["CallList"];

/** A page of parts of calls. */
export type CallPartList = components["schemas"]["CallPartList"];

/** A mark that a caller gave for a call. */
export type QualityRate = components["schemas"]["QualityRate"];

/** The user that a token belongs to. One of `client_id`, `extension_id`, `extension_group_id` and `dealer_id` is set, by the kind of user. */
export type CurrentUser = components["schemas"]["CurrentUser"];

/** A time zone that settings take. */
export type Timezone = components["schemas"]["Timezone"];

/** Who is called, and whom with. Text may hold `$cv(NAME)`, which stands for the value of a variable of the client. */
export type CallbackCreate = components["schemas"]["CallbackCreate"];

/** A call that has begun. */
export type Callback = components["schemas"]["Callback"];

/** What to do with a call that is going on. */
export type CurrentCallAction = components["schemas"]["CurrentCallAction"];

/** What to do with the call. */
export type CurrentCallUpdate = components["schemas"]["CurrentCallUpdate"];

/** What an event of one extension reports. */
export type ExtensionEventType = components["schemas"]["ExtensionEventType"];

/** A request that the PBX sends when something happens on an extension. */
export type ExtensionEvent = components["schemas"]["ExtensionEvent"];

/** A new subscription to one kind of event. */
export type ExtensionEventCreate = components["schemas"]["ExtensionEventCreate"];

/** Fields to change. */
export type ExtensionEventUpdate = components["schemas"]["ExtensionEventUpdate"];

/** What a rule for incoming calls does with a call. */
export type IncomingRuleType = components["schemas"]["IncomingRuleType"];

/** What became of the call before the rule: `no_answer` for a time-out or any error but 486, `busy` for 486. */
export type IncomingRuleCallStatus = components["schemas"]["IncomingRuleCallStatus"];

/** How the caller is compared. The first two go with `caller_id`. */
export type CallerIdAction = components["schemas"]["CallerIdAction"];

/** A number that a cascade rings. The one with the smallest delay starts at once. */
export type CascadeNumber = components["schemas"]["CascadeNumber"];

/** A rule for incoming calls. Members that the readable part of the vendor's page does not have (where a transfer goes, for example) are kept. */
export type IncomingRule = components["schemas"]["IncomingRule"];

/** A new rule. Its members are not all known, so others are taken. */
export type IncomingRuleCreate = components["schemas"]["IncomingRuleCreate"];

/** Members to change. Not all are known, so others are taken. */
export type IncomingRuleUpdate = components["schemas"]["IncomingRuleUpdate"];

/** How a phone proves who it is. */
export type PhoneAuthType = components["schemas"]["PhoneAuthType"];

/** Settings of a phone. Phones of one person (a bundle) are kept in step. */
export type PhoneSettings = components["schemas"]["PhoneSettings"];

/** Settings of a phone to change. */
export type PhoneSettingsUpdate = components["schemas"]["PhoneSettingsUpdate"];

/** Which free agents of a queue are called. `ring-all` calls all of them at once. */
export type QueueStrategy = components["schemas"]["QueueStrategy"];

/** What callers in a queue hear. */
export type QueueSoundType = components["schemas"]["QueueSoundType"];

/** What follows when the agent hangs up first. */
export type AgentHangupAction = components["schemas"]["AgentHangupAction"];

/** Settings of a queue. */
export type QueueSettings = components["schemas"]["QueueSettings"];

/** Settings of a queue to change. */
export type QueueSettingsUpdate = components["schemas"]["QueueSettingsUpdate"];

/** Settings of a voice menu. Its contexts are not among them. */
export type IvrSettings = components["schemas"]["IvrSettings"];

/** Settings of a voice menu to change. */
export type IvrSettingsUpdate = components["schemas"]["IvrSettingsUpdate"];

/** A new agent on an extension. */
export type ExtensionAgentCreate = components["schemas"]["ExtensionAgentCreate"];

/** A device that is registered. */
export type Registration = components["schemas"]["Registration"];

/** Whether a phone is registered, and which devices are. */
export type RegistrationState = components["schemas"]["RegistrationState"];

/** A property that a call status can have. */
export type CallProperty = components["schemas"]["CallProperty"];

/** A message of an extension. */
export type Message = components["schemas"]["Message"];

/** What happened to the call. */
export type CallEventType = components["schemas"]["CallEventType"];

/** How the call stands, or how it ended (all but `CALLING`). */
export type CallDeliveryStatus = components["schemas"]["CallDeliveryStatus"];

/** An event of one leg of a call. */
export type CallDelivery = components["schemas"]["CallDelivery"];

/** What happened to the message. Whether the status can be subscribed to is not documented. */
export type MessageEventType = components["schemas"]["MessageEventType"];

/** A message of an extension. */
export type MessageDelivery = components["schemas"]["MessageDelivery"];

/** A change of the status that an extension shows during calls. */
export type ExtensionCallStatusDelivery = components["schemas"]["ExtensionCallStatusDelivery"];

/** A change of an agent's status. The vendor's list of fields is cut short. */
export type AgentStatusDelivery = components["schemas"]["AgentStatusDelivery"];

/** A message that a caller left. Its fields are not documented. */
export type VoicemailDelivery = components["schemas"]["VoicemailDelivery"];

/** A call that waits for an answer. */
export type CallInteractiveRequest = components["schemas"]["CallInteractiveRequest"];

/** `Response` with the elements Hangup, Pause (`length`), SetVar (`name`), Jump (`context`, `option`), SetCaller (`name`, `number`), PlaySound (`where`, `digitvar`), SimpleTransfer and TTS (`lang`, `play_now`). */
export type CallInteractiveResponse = components["schemas"]["CallInteractiveResponse"];
