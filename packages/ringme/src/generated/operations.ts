// Generated from specs/ringme, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { RingmeApi } from "../client.ts";

export type { OperationFunction };

/** Read the client. */
export const getClientInfo: OperationFunction<RingmeApi, "GET", "/client/client_info/{client_id}/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/client_info/{client_id}/");

/** Change settings of the client. */
export const updateClientInfo: OperationFunction<RingmeApi, "PUT", "/client/client_info/{client_id}/"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/client_info/{client_id}/");

/** Read the client. */
export const getClient: OperationFunction<RingmeApi, "GET", "/client/{client_id}/client/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/client/");

/** Change settings of the client. */
export const updateClient: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/client/"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/client/");

/** List agents on extensions. */
export const listLocalAgents: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/");

/** Add an agent on an extension. */
export const createLocalAgent: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/local/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/local/");

/** Read an agent on an extension. */
export const getLocalAgent: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/{agent_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/{agent_id}");

/** Change an agent on an extension. */
export const updateLocalAgent: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/local/{agent_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/local/{agent_id}");

/** Delete an agent on an extension. */
export const deleteLocalAgent: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/local/{agent_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/local/{agent_id}");

/** List event subscriptions of an agent on an extension. */
export const listLocalAgentEvents: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/{agent_id}/event/");

/** Subscribe to events of an agent on an extension. */
export const createLocalAgentEvent: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/local/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/local/{agent_id}/event/");

/** Read an event subscription of an agent on an extension. */
export const getLocalAgentEvent: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}");

/** Change an event subscription of an agent on an extension. */
export const updateLocalAgentEvent: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}");

/** Delete an event subscription of an agent on an extension. */
export const deleteLocalAgentEvent: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}");

/** List agents on outside numbers. */
export const listRemoteAgents: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/");

/** Add an agent on an outside number. */
export const createRemoteAgent: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/remote/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/remote/");

/** Read an agent on an outside number. */
export const getRemoteAgent: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/{agent_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/{agent_id}");

/** Change an agent on an outside number. */
export const updateRemoteAgent: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/remote/{agent_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/remote/{agent_id}");

/** Delete an agent on an outside number. */
export const deleteRemoteAgent: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/remote/{agent_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/remote/{agent_id}");

/** List event subscriptions of an agent on an outside number. */
export const listRemoteAgentEvents: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/{agent_id}/event/");

/** Subscribe to events of an agent on an outside number. */
export const createRemoteAgentEvent: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/remote/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/remote/{agent_id}/event/");

/** Read an event subscription of an agent on an outside number. */
export const getRemoteAgentEvent: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}");

/** Change an event subscription of an agent on an outside number. */
export const updateRemoteAgentEvent: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}");

/** Delete an event subscription of an agent on an outside number. */
export const deleteRemoteAgentEvent: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}");

/** List aliases. */
export const listAliases: OperationFunction<RingmeApi, "GET", "/client/{client_id}/alias/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/alias/");

/** Read an alias. */
export const getAlias: OperationFunction<RingmeApi, "GET", "/client/{client_id}/alias/{alias_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/alias/{alias_id}");

/** Lead an alias to another extension. */
export const updateAlias: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/alias/{alias_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/alias/{alias_id}");

/** Read the number that outgoing calls show. */
export const getAni: OperationFunction<RingmeApi, "GET", "/client/{client_id}/ani/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/ani/");

/** Set the number that outgoing calls show. */
export const updateAni: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/ani/"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/ani/");

/** List public numbers. */
export const listDids: OperationFunction<RingmeApi, "GET", "/client/{client_id}/did/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/did/");

/** Read a public number. */
export const getDid: OperationFunction<RingmeApi, "GET", "/client/{client_id}/did/{did_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/did/{did_id}");

/** Lead a public number to other extensions. */
export const updateDid: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/did/{did_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/did/{did_id}");

/** List extensions. */
export const listExtensions: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/");

/** Add an extension. */
export const createExtension: OperationFunction<RingmeApi, "POST", "/client/{client_id}/extension/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/extension/");

/** Read an extension. */
export const getExtension: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/{extension_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/{extension_id}");

/** Change an extension. */
export const updateExtension: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/extension/{extension_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/extension/{extension_id}");

/** Delete an extension. */
export const deleteExtension: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/extension/{extension_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/extension/{extension_id}");

/** List extension groups. */
export const listExtensionGroups: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension_group/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension_group/");

/** Add an extension group. */
export const createExtensionGroup: OperationFunction<RingmeApi, "POST", "/client/{client_id}/extension_group/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/extension_group/");

/** Read an extension group. */
export const getExtensionGroup: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension_group/{ext_group_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension_group/{ext_group_id}");

/** Change an extension group. */
export const updateExtensionGroup: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/extension_group/{ext_group_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/extension_group/{ext_group_id}");

/** Delete an extension group. */
export const deleteExtensionGroup: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/extension_group/{ext_group_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/extension_group/{ext_group_id}");

/** List call statuses. */
export const listCallStatuses: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/call_status/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/call_status/");

/** Add a call status. */
export const createCallStatus: OperationFunction<RingmeApi, "POST", "/client/{client_id}/extension/call_status/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/extension/call_status/");

/** Read a call status. */
export const getCallStatus: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/call_status/{id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/call_status/{id}");

/** Change a call status. */
export const updateCallStatus: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/extension/call_status/{id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/extension/call_status/{id}");

/** Delete a call status. */
export const deleteCallStatus: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/extension/call_status/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/extension/call_status/{id}");

/** List dial rule lists. */
export const listDialRuleLists: OperationFunction<RingmeApi, "GET", "/client/{client_id}/dial_rule/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/dial_rule/");

/** Add a dial rule list. */
export const createDialRuleList: OperationFunction<RingmeApi, "POST", "/client/{client_id}/dial_rule/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/dial_rule/");

/** Read a dial rule list. */
export const getDialRuleList: OperationFunction<RingmeApi, "GET", "/client/{client_id}/dial_rule/{dial_rules_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/dial_rule/{dial_rules_id}");

/** Change a dial rule list. */
export const updateDialRuleList: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/dial_rule/{dial_rules_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/dial_rule/{dial_rules_id}");

/** Delete a dial rule list. */
export const deleteDialRuleList: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/dial_rule/{dial_rules_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/dial_rule/{dial_rules_id}");

/** List intervals. */
export const listIntervals: OperationFunction<RingmeApi, "GET", "/client/{client_id}/interval/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/interval/");

/** Add an interval. */
export const createInterval: OperationFunction<RingmeApi, "POST", "/client/{client_id}/interval/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/interval/");

/** Read an interval. */
export const getInterval: OperationFunction<RingmeApi, "GET", "/client/{client_id}/interval/{interval_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/interval/{interval_id}");

/** Replace an interval. */
export const updateInterval: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/interval/{interval_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/interval/{interval_id}");

/** Delete an interval. */
export const deleteInterval: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/interval/{interval_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/interval/{interval_id}");

/** List call records. */
export const listRecords: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/");

/** Delete the call records of a period. */
export const deleteRecords: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/record/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/record/");

/** Order an archive of call records. */
export const createRecordArchive: OperationFunction<RingmeApi, "POST", "/client/{client_id}/record/archive/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/record/archive/");

/** Count the call records of a period. */
export const getRecordStatistics: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/stats/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/stats/");

/** Download a call record. */
export const downloadRecord: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}");

/** Delete a call record. */
export const deleteRecord: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/record/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/record/{record_uuid}");

/** Download a call record with a login and a password. */
export const downloadRecordByPassword: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}/download/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}/download/");

/** Read where a call record lies on the FTP server. */
export const getRecordPath: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}/path/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}/path/");

/** Read where a call record can be fetched. */
export const getRecordStorageUrl: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}/storage_url/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}/storage_url/");

/** List sounds. */
export const listSounds: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/");

/** Upload a sound. */
export const createSound: OperationFunction<RingmeApi, "POST", "/client/{client_id}/sound/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/sound/");

/** Search for sounds. */
export const searchSounds: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/search/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/search/");

/** Read a sound. */
export const getSound: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/{sound_id}");

/** Replace the file of a sound. */
export const replaceSoundFile: OperationFunction<RingmeApi, "POST", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/sound/{sound_id}");

/** Change the title of a sound. */
export const updateSound: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/sound/{sound_id}");

/** Delete a sound. */
export const deleteSound: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/sound/{sound_id}");

/** Download the file of a sound. */
export const downloadSound: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/{sound_id}/download/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/{sound_id}/download/");

/** Delete the incoming faxes of a period. */
export const deleteIncomingFaxes: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/fax/in/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/fax/in/");

/** Download an incoming fax. */
export const downloadIncomingFax: OperationFunction<RingmeApi, "GET", "/client/{client_id}/fax/in/{fax_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/fax/in/{fax_uuid}");

/** Delete an incoming fax. */
export const deleteIncomingFax: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/fax/in/{fax_uuid}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/fax/in/{fax_uuid}");

/** Delete the voicemail of a period. */
export const deleteVoicemails: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/voicemail/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/voicemail/");

/** Download a voicemail message. */
export const downloadVoicemail: OperationFunction<RingmeApi, "GET", "/client/{client_id}/voicemail/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/voicemail/{record_uuid}");

/** Delete a voicemail message. */
export const deleteVoicemail: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/voicemail/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/voicemail/{record_uuid}");

/** Add a queue of callbacks. */
export const createTaskScheduler: OperationFunction<RingmeApi, "POST", "/client/{client_id}/task_scheduler/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/task_scheduler/");

/** Read a queue of callbacks. */
export const getTaskScheduler: OperationFunction<RingmeApi, "GET", "/client/{client_id}/task_scheduler/{scheduler_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/task_scheduler/{scheduler_id}");

/** Change a queue of callbacks. */
export const updateTaskScheduler: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/task_scheduler/{scheduler_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/task_scheduler/{scheduler_id}");

/** Read a callback of a queue. */
export const getTask: OperationFunction<RingmeApi, "GET", "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}");

/** Add callbacks to a queue. */
export const createTasks: OperationFunction<RingmeApi, "POST", "/client/{client_id}/task_scheduler/{scheduler_id}/tasks/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/task_scheduler/{scheduler_id}/tasks/");

/** List users of the client. */
export const listClientUsers: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/client/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/client/");

/** Add a user of the client. */
export const createClientUser: OperationFunction<RingmeApi, "POST", "/client/{client_id}/user/client/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/user/client/");

/** Read a user of the client. */
export const getClientUser: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/client/{user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/client/{user_id}");

/** Change a user of the client. */
export const updateClientUser: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/user/client/{user_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/user/client/{user_id}");

/** Delete a user of the client. */
export const deleteClientUser: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/user/client/{user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/user/client/{user_id}");

/** List users of extensions. */
export const listExtensionUsers: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension/");

/** Add a user of an extension. */
export const createExtensionUser: OperationFunction<RingmeApi, "POST", "/client/{client_id}/user/extension/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/user/extension/");

/** Read a user of an extension. */
export const getExtensionUser: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension/{user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension/{user_id}");

/** Change a user of an extension. */
export const updateExtensionUser: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/user/extension/{user_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/user/extension/{user_id}");

/** Delete a user of an extension. */
export const deleteExtensionUser: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/user/extension/{user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/user/extension/{user_id}");

/** List users of extension groups. */
export const listExtensionGroupUsers: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension_group/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension_group/");

/** Add a user of an extension group. */
export const createExtensionGroupUser: OperationFunction<RingmeApi, "POST", "/client/{client_id}/user/extension_group/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/user/extension_group/");

/** Read a user of an extension group. */
export const getExtensionGroupUser: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension_group/{user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension_group/{user_id}");

/** Change a user of an extension group. */
export const updateExtensionGroupUser: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/user/extension_group/{user_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/user/extension_group/{user_id}");

/** Delete a user of an extension group. */
export const deleteExtensionGroupUser: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/user/extension_group/{user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/user/extension_group/{user_id}");

/** List network permission groups. */
export const listNetworkPermissionGroups: OperationFunction<RingmeApi, "GET", "/client/{client_id}/network_permission/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/network_permission/");

/** Add a network permission group. */
export const createNetworkPermissionGroup: OperationFunction<RingmeApi, "POST", "/client/{client_id}/network_permission/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/network_permission/");

/** Read a network permission group. */
export const getNetworkPermissionGroup: OperationFunction<RingmeApi, "GET", "/client/{client_id}/network_permission/{group_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/network_permission/{group_id}");

/** Change a network permission group. */
export const updateNetworkPermissionGroup: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/network_permission/{group_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/network_permission/{group_id}");

/** Delete a network permission group. */
export const deleteNetworkPermissionGroup: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/network_permission/{group_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/network_permission/{group_id}");

/** List event subscriptions of all phones. */
export const listPhoneEvents: OperationFunction<RingmeApi, "GET", "/client/{client_id}/phone_events/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/phone_events/");

/** Subscribe to events of all phones. */
export const createPhoneEvent: OperationFunction<RingmeApi, "POST", "/client/{client_id}/phone_events/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/phone_events/");

/** Delete every event subscription of all phones. */
export const deletePhoneEvents: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/phone_events/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/phone_events/");

/** Read an event subscription of all phones. */
export const getPhoneEvent: OperationFunction<RingmeApi, "GET", "/client/{client_id}/phone_event/{id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/phone_event/{id}");

/** Change an event subscription of all phones. */
export const updatePhoneEvent: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/phone_event/{id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/phone_event/{id}");

/** Delete an event subscription of all phones. */
export const deletePhoneEvent: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/phone_event/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/phone_event/{id}");

/** Read variables of the client. */
export const listVariables: OperationFunction<RingmeApi, "GET", "/client/{client_id}/variables/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/variables/");

/** Set variables of the client. */
export const setVariables: OperationFunction<RingmeApi, "POST", "/client/{client_id}/variables/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/variables/");

/** Read how much the client may have. */
export const getLimits: OperationFunction<RingmeApi, "GET", "/client/{client_id}/limit/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/limit/");

/** List live OAuth sessions. */
export const listOauthSessions: OperationFunction<RingmeApi, "GET", "/client/{client_id}/oauth/session/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/oauth/session/");

/** End an OAuth session. */
export const deleteOauthSession: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/oauth/session/{session_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/oauth/session/{session_id}");

/** List calls that are going on. */
export const listCurrentCalls: OperationFunction<RingmeApi, "GET", "/client/{client_id}/current_calls/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/current_calls/");

/** Order a report of the call centre. */
export const createCallCenterReport: OperationFunction<RingmeApi, "POST", "/client/{client_id}/call_center/report/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/call_center/report/");

/** List calls with their parts. */
export const listCallHistory: OperationFunction<RingmeApi, "GET", "/client/{client_id}/call_history/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/call_history/");

/** Read a call with its parts. */
export const getCallHistoryEntry: OperationFunction<RingmeApi, "GET", "/client/{client_id}/call_history/{call_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/call_history/{call_uuid}");

/** List calls without their parts. */
export const listCalls: OperationFunction<RingmeApi, "GET", "/client/{client_id}/calls/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/calls/");

/** List parts of calls. */
export const listCallParts: OperationFunction<RingmeApi, "GET", "/client/{client_id}/cdr/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/cdr/");

/** List marks that callers gave. */
export const listQualityRates: OperationFunction<RingmeApi, "GET", "/client/{client_id}/quality_rate/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/quality_rate/");

/** Read who the token belongs to. */
export const getCurrentUser: OperationFunction<RingmeApi, "GET", "/user/"> =
  /* @__PURE__ */ defineOperation("GET", "/user/");

/** List the time zones that settings take. */
export const listTimezones: OperationFunction<RingmeApi, "GET", "/timezone/"> =
  /* @__PURE__ */ defineOperation("GET", "/timezone/");

/** Call somebody, then connect the call to a number. */
export const createCallback: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/callback/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/callback/");

/** List calls of an extension that are going on. */
export const listExtensionCurrentCalls: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/current_calls/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/current_calls/");

/** Steer a call that is going on. */
export const updateExtensionCurrentCall: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/current_calls/{call_api_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/current_calls/{call_api_id}");

/** End a call that is going on. */
export const deleteExtensionCurrentCall: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/current_calls/{call_api_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/current_calls/{call_api_id}");

/** List parts of calls of an extension. */
export const listExtensionCallParts: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/cdr/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/cdr/");

/** List call records of an extension. */
export const listExtensionRecords: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/record/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/record/");

/** Read where the file of an extension's record lies. */
export const getExtensionRecordStorageUrl: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/record/{record_uuid}/storage_url/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/record/{record_uuid}/storage_url/");

/** List event subscriptions of an extension. */
export const listExtensionEvents: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/event/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/event/");

/** Subscribe to events of an extension. */
export const createExtensionEvent: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/event/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/event/");

/** Delete every event subscription of an extension. */
export const deleteExtensionEvents: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/event/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/event/");

/** Read an event subscription of an extension. */
export const getExtensionEvent: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/event/{id}"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/event/{id}");

/** Change an event subscription of an extension. */
export const updateExtensionEvent: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/event/{id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/event/{id}");

/** Delete an event subscription of an extension. */
export const deleteExtensionEvent: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/event/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/event/{id}");

/** List rules for incoming calls of an extension. */
export const listIncomingRules: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/incom_rule/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/incom_rule/");

/** Add a rule for incoming calls. */
export const createIncomingRule: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/incom_rule/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/incom_rule/");

/** Read a rule for incoming calls. */
export const getIncomingRule: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/incom_rule/{rule_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/incom_rule/{rule_id}");

/** Change a rule for incoming calls. */
export const updateIncomingRule: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/incom_rule/{rule_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/incom_rule/{rule_id}");

/** Delete a rule for incoming calls. */
export const deleteIncomingRule: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/incom_rule/{rule_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/incom_rule/{rule_id}");

/** Read the settings of a phone. */
export const getPhoneSettings: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/phone/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/phone/");

/** Change settings of a phone. */
export const updatePhoneSettings: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/phone/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/phone/");

/** Read the settings of a queue. */
export const getQueueSettings: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/queue/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/queue/");

/** Change settings of a queue. */
export const updateQueueSettings: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/queue/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/queue/");

/** Read the settings of a voice menu. */
export const getIvrSettings: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/ivr/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/ivr/");

/** Change settings of a voice menu. */
export const updateIvrSettings: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/ivr/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/ivr/");

/** Read the number that outgoing calls of an extension show. */
export const getExtensionAni: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/ani/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/ani/");

/** Set the number that outgoing calls of an extension show. */
export const updateExtensionAni: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/ani/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/ani/");

/** List agents on an extension. */
export const listExtensionAgents: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/agent/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/agent/");

/** Add an agent on an extension. */
export const createExtensionAgent: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/agent/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/agent/");

/** Read whether a phone is registered. */
export const getExtensionRegistration: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/registration/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/registration/");

/** List which phones are registered. */
export const listRegistrations: OperationFunction<RingmeApi, "GET", "/extension/registration/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/registration/");

/** List extensions that are alive. */
export const listAliveExtensions: OperationFunction<RingmeApi, "GET", "/extension/alive/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/alive/");

/** List the properties of a call status. */
export const listCallProperties: OperationFunction<RingmeApi, "GET", "/extension/call_property/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/call_property/");

/** List messages of an extension. */
export const listMessages: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/message/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/message/");

/** Read a message. */
export const getMessage: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/message/{message_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/message/{message_id}");

/** Mark a message as read. */
export const updateMessage: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/message/{message_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/message/{message_id}");

/** Delete a message. */
export const deleteMessage: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/message/{message_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/message/{message_id}");

/** List extensions of a group. */
export const listExtensionGroupExtensions: OperationFunction<RingmeApi, "GET", "/extension_group/{extension_group_id}/extension/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension_group/{extension_group_id}/extension/");
