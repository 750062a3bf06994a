// Generated from specs/ringme, do not edit; run `pnpm generate`.

/** Known values of ClientType; the vendor may add others. */
export const clientTypeValues = ["J", "F"] as const;

/** Known values of YesNo; the vendor may add others. */
export const yesNoValues = ["yes", "no"] as const;

/** Known values of WebhookMethod; the vendor may add others. */
export const webhookMethodValues = ["GET", "POST"] as const;

/** Known values of ProblemStatus; the vendor may add others. */
export const problemStatusValues = ["access_denied", "user_blocked", "user_access_type_deny", "app_access_type_deny", "client_not_found", "rate_limit_exceeded"] as const;

/** Known values of ForbiddenStatus; the vendor may add others. */
export const forbiddenStatusValues = ["access_denied", "user_blocked", "user_access_type_deny", "app_access_type_deny"] as const;

/** Known values of NotFoundStatus; the vendor may add others. */
export const notFoundStatusValues = ["client_not_found"] as const;

/** Known values of RateLimitStatus; the vendor may add others. */
export const rateLimitStatusValues = ["rate_limit_exceeded"] as const;

/** Known values of AgentStatus; the vendor may add others. */
export const agentStatusValues = ["available", "logged_out"] as const;

/** Known values of AgentEventType; the vendor may add others. */
export const agentEventTypeValues = ["agent-login", "agent-logout"] as const;

/** Known values of ExtensionType; the vendor may add others. */
export const extensionTypeValues = ["phone", "queue", "ivr", "fax", "conference"] as const;

/** Known values of ExtensionStatus; the vendor may add others. */
export const extensionStatusValues = ["active", "blocked"] as const;

/** Known values of TransferCallerId; the vendor may add others. */
export const transferCallerIdValues = ["None", "default", "from", "diversion"] as const;

/** Known values of CallPartFlow; the vendor may add others. */
export const callPartFlowValues = ["in", "out", "transfer"] as const;

/** Known values of CallResult; the vendor may add others. */
export const callResultValues = ["busy", "answered", "not answered", "answered elsewhere", "failed", "rejected", "bridged", "voicemail"] as const;

/** Known values of HangupDisposition; the vendor may add others. */
export const hangupDispositionValues = ["callee_bye", "caller_bye", "caller_cancel", "callee_refuse", "internal_cancel"] as const;

/** Known values of CallApplication; the vendor may add others. */
export const callApplicationValues = ["callcenter", "callback", "intercept"] as const;

/** Known values of TaskSchedulerStatus; the vendor may add others. */
export const taskSchedulerStatusValues = ["on", "off"] as const;

/** Known values of TaskStatus; the vendor may add others. */
export const taskStatusValues = ["scheduled", "executed", "delayed", "finished"] as const;

/** Known values of TaskResult; the vendor may add others. */
export const taskResultValues = ["success", "failed"] as const;

/** Known values of UserStatus; the vendor may add others. */
export const userStatusValues = ["active", "blocked"] as const;

/** Known values of UserAccess; the vendor may add others. */
export const userAccessValues = ["full", "read_only"] as const;

/** Known values of PhoneEventType; the vendor may add others. */
export const phoneEventTypeValues = ["dial-in", "dial-out", "hangup", "answer", "message-in", "message-out", "voicemail", "extension-call-status"] as const;

/** Known values of CurrentCallFlow; the vendor may add others. */
export const currentCallFlowValues = ["in", "out", "IN", "OUT"] as const;

/** Known values of CallFlow; the vendor may add others. */
export const callFlowValues = ["in", "out"] as const;

/** Known values of ExtensionEventType; the vendor may add others. */
export const extensionEventTypeValues = ["dial-in", "dial-out", "hangup", "answer", "message-in", "message-out", "voicemail"] as const;

/** Known values of IncomingRuleType; the vendor may add others. */
export const incomingRuleTypeValues = ["transfer", "cascade", "simple_cascade", "simple_transfer"] as const;

/** Known values of IncomingRuleCallStatus; the vendor may add others. */
export const incomingRuleCallStatusValues = ["no_answer", "busy", "any"] as const;

/** Known values of CallerIdAction; the vendor may add others. */
export const callerIdActionValues = ["matches", "not_matches", "anonymous", "any"] as const;

/** Known values of PhoneAuthType; the vendor may add others. */
export const phoneAuthTypeValues = ["digest", "network", "both"] as const;

/** Known values of QueueStrategy; the vendor may add others. */
export const queueStrategyValues = ["round-robin", "ring-all"] as const;

/** Known values of QueueSoundType; the vendor may add others. */
export const queueSoundTypeValues = ["ring", "music"] as const;

/** Known values of AgentHangupAction; the vendor may add others. */
export const agentHangupActionValues = ["transfer", "quality_rate"] as const;

/** Known values of CallEventType; the vendor may add others. */
export const callEventTypeValues = ["dial-in", "dial-out", "answer", "hangup"] as const;

/** Known values of CallDeliveryStatus; the vendor may add others. */
export const callDeliveryStatusValues = ["CALLING", "ANSWER", "BUSY", "NOANSWER", "CANCEL", "CONGESTION", "CHANUNAVAIL"] as const;

/** Known values of MessageEventType; the vendor may add others. */
export const messageEventTypeValues = ["message-in", "message-out", "message-out-status"] as const;
