// Generated from specs/ringme, do not edit; run `pnpm generate`.
import type { PlainStrings } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainStrings<{
    "/client/client_info/{client_id}/": {
        /**
         * Read the client.
         * @description The same as `getClient`, under another path.
         */
        get: operations["getClientInfo"];
        /**
         * Change settings of the client.
         * @description The same as `updateClient`, under another path.
         */
        put: operations["updateClientInfo"];
    };
    "/client/{client_id}/client/": {
        /** Read the client. */
        get: operations["getClient"];
        /**
         * Change settings of the client.
         * @description Not every setting is open to every client.
         */
        put: operations["updateClient"];
    };
    "/client/{client_id}/agent/local/": {
        /** List agents on extensions. */
        get: operations["listLocalAgents"];
        /** Add an agent on an extension. */
        post: operations["createLocalAgent"];
    };
    "/client/{client_id}/agent/local/{agent_id}": {
        /** Read an agent on an extension. */
        get: operations["getLocalAgent"];
        /** Change an agent on an extension. */
        put: operations["updateLocalAgent"];
        /** Delete an agent on an extension. */
        delete: operations["deleteLocalAgent"];
    };
    "/client/{client_id}/agent/local/{agent_id}/event/": {
        /** List event subscriptions of an agent on an extension. */
        get: operations["listLocalAgentEventSubscriptions"];
        /** Subscribe to events of an agent on an extension. */
        post: operations["createLocalAgentEventSubscription"];
    };
    "/client/{client_id}/agent/local/{agent_id}/event/{event_id}": {
        /** Read an event subscription of an agent on an extension. */
        get: operations["getLocalAgentEventSubscription"];
        /** Change an event subscription of an agent on an extension. */
        put: operations["updateLocalAgentEventSubscription"];
        /** Delete an event subscription of an agent on an extension. */
        delete: operations["deleteLocalAgentEventSubscription"];
    };
    "/client/{client_id}/agent/remote/": {
        /** List agents on outside numbers. */
        get: operations["listRemoteAgents"];
        /** Add an agent on an outside number. */
        post: operations["createRemoteAgent"];
    };
    "/client/{client_id}/agent/remote/{agent_id}": {
        /** Read an agent on an outside number. */
        get: operations["getRemoteAgent"];
        /** Change an agent on an outside number. */
        put: operations["updateRemoteAgent"];
        /** Delete an agent on an outside number. */
        delete: operations["deleteRemoteAgent"];
    };
    "/client/{client_id}/agent/remote/{agent_id}/event/": {
        /** List event subscriptions of an agent on an outside number. */
        get: operations["listRemoteAgentEventSubscriptions"];
        /** Subscribe to events of an agent on an outside number. */
        post: operations["createRemoteAgentEventSubscription"];
    };
    "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}": {
        /** Read an event subscription of an agent on an outside number. */
        get: operations["getRemoteAgentEventSubscription"];
        /** Change an event subscription of an agent on an outside number. */
        put: operations["updateRemoteAgentEventSubscription"];
        /** Delete an event subscription of an agent on an outside number. */
        delete: operations["deleteRemoteAgentEventSubscription"];
    };
    "/client/{client_id}/alias/": {
        /** List aliases. */
        get: operations["listAliases"];
    };
    "/client/{client_id}/alias/{alias_id}": {
        /** Read an alias. */
        get: operations["getAlias"];
        /** Lead an alias to another extension. */
        put: operations["updateAlias"];
    };
    "/client/{client_id}/ani/": {
        /** Read the number that outgoing calls show. */
        get: operations["getAni"];
        /** Set the number that outgoing calls show. */
        put: operations["updateAni"];
    };
    "/client/{client_id}/did/": {
        /** List public numbers. */
        get: operations["listDids"];
    };
    "/client/{client_id}/did/{did_id}": {
        /** Read a public number. */
        get: operations["getDid"];
        /** Lead a public number to other extensions. */
        put: operations["updateDid"];
    };
    "/client/{client_id}/extension/": {
        /** List extensions. */
        get: operations["listExtensions"];
        /** Add an extension. */
        post: operations["createExtension"];
    };
    "/client/{client_id}/extension/{extension_id}": {
        /** Read an extension. */
        get: operations["getExtension"];
        /** Change an extension. */
        put: operations["updateExtension"];
        /** Delete an extension. */
        delete: operations["deleteExtension"];
    };
    "/client/{client_id}/extension_group/": {
        /** List extension groups. */
        get: operations["listExtensionGroups"];
        /** Add an extension group. */
        post: operations["createExtensionGroup"];
    };
    "/client/{client_id}/extension_group/{ext_group_id}": {
        /** Read an extension group. */
        get: operations["getExtensionGroup"];
        /** Change an extension group. */
        put: operations["updateExtensionGroup"];
        /** Delete an extension group. */
        delete: operations["deleteExtensionGroup"];
    };
    "/client/{client_id}/extension/call_status/": {
        /** List call statuses. */
        get: operations["listCallStatuses"];
        /** Add a call status. */
        post: operations["createCallStatus"];
    };
    "/client/{client_id}/extension/call_status/{id}": {
        /** Read a call status. */
        get: operations["getCallStatus"];
        /** Change a call status. */
        put: operations["updateCallStatus"];
        /** Delete a call status. */
        delete: operations["deleteCallStatus"];
    };
    "/client/{client_id}/dial_rule/": {
        /** List dial rule lists. */
        get: operations["listDialRuleLists"];
        /** Add a dial rule list. */
        post: operations["createDialRuleList"];
    };
    "/client/{client_id}/dial_rule/{dial_rules_id}": {
        /** Read a dial rule list. */
        get: operations["getDialRuleList"];
        /** Change a dial rule list. */
        put: operations["updateDialRuleList"];
        /** Delete a dial rule list. */
        delete: operations["deleteDialRuleList"];
    };
    "/client/{client_id}/interval/": {
        /** List intervals. */
        get: operations["listIntervals"];
        /** Add an interval. */
        post: operations["createInterval"];
    };
    "/client/{client_id}/interval/{interval_id}": {
        /** Read an interval. */
        get: operations["getInterval"];
        /** Replace an interval. */
        put: operations["updateInterval"];
        /** Delete an interval. */
        delete: operations["deleteInterval"];
    };
    "/client/{client_id}/record/": {
        /**
         * List call records.
         * @description `end_datetime` may not be later than the last day of the month after that of `start_datetime`; ask for longer spans piece by piece.
         */
        get: operations["listRecords"];
        /**
         * Delete the call records of a period.
         * @description `end_datetime` may not be later than the last day of the month after that of `start_datetime`; ask for longer spans piece by piece.
         */
        delete: operations["deleteRecords"];
    };
    "/client/{client_id}/record/archive/": {
        /**
         * Order an archive of call records.
         * @description The archive is made later and announced by e-mail; a repeat makes another one.
         */
        post: operations["createRecordArchive"];
    };
    "/client/{client_id}/record/stats/": {
        /** Count the call records of a period. */
        get: operations["getRecordStatistics"];
    };
    "/client/{client_id}/record/{record_uuid}": {
        /** Download a call record. */
        get: operations["downloadRecord"];
        /** Delete a call record. */
        delete: operations["deleteRecord"];
    };
    "/client/{client_id}/record/{record_uuid}/download/": {
        /**
         * Download a call record with a login and a password.
         * @description The same file as `downloadRecord`, but by HTTP Basic with the login and password of a PBX user, so that a link works in a browser. Whether a token is taken is not known.
         */
        get: operations["downloadRecordWithPassword"];
    };
    "/client/{client_id}/record/{record_uuid}/path/": {
        /** Read where a call record lies on the FTP server. */
        get: operations["getRecordPath"];
    };
    "/client/{client_id}/record/{record_uuid}/storage_url/": {
        /** Read where a call record can be fetched. */
        get: operations["getRecordStorageUrl"];
    };
    "/client/{client_id}/sound/": {
        /** List sounds. */
        get: operations["listSounds"];
        /** Upload a sound. */
        post: operations["createSound"];
    };
    "/client/{client_id}/sound/search/": {
        /** Search for sounds. */
        get: operations["searchSounds"];
    };
    "/client/{client_id}/sound/{sound_id}": {
        /** Read a sound. */
        get: operations["getSound"];
        /** Change the title of a sound. */
        put: operations["updateSound"];
        /**
         * Replace the file of a sound.
         * @description The id stays. 201 is the rule for POST; the answer of this operation was not seen.
         */
        post: operations["replaceSoundFile"];
        /** Delete a sound. */
        delete: operations["deleteSound"];
    };
    "/client/{client_id}/sound/{sound_id}/download/": {
        /** Download the file of a sound. */
        get: operations["downloadSound"];
    };
    "/client/{client_id}/fax/in/": {
        /** Delete the incoming faxes of a period. */
        delete: operations["deleteIncomingFaxes"];
    };
    "/client/{client_id}/fax/in/{fax_uuid}": {
        /** Download an incoming fax. */
        get: operations["downloadIncomingFax"];
        /** Delete an incoming fax. */
        delete: operations["deleteIncomingFax"];
    };
    "/client/{client_id}/voicemail/": {
        /** Delete the voicemail of a period. */
        delete: operations["deleteVoicemails"];
    };
    "/client/{client_id}/voicemail/{record_uuid}": {
        /** Download a voicemail message. */
        get: operations["downloadVoicemail"];
        /** Delete a voicemail message. */
        delete: operations["deleteVoicemail"];
    };
    "/client/{client_id}/task_scheduler/": {
        /** Add a queue of callbacks. */
        post: operations["createTaskScheduler"];
    };
    "/client/{client_id}/task_scheduler/{scheduler_id}": {
        /** Read a queue of callbacks. */
        get: operations["getTaskScheduler"];
        /** Change a queue of callbacks. */
        put: operations["updateTaskScheduler"];
    };
    "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}": {
        /** Read a callback of a queue. */
        get: operations["getSchedulerTask"];
    };
    "/client/{client_id}/task_scheduler/{scheduler_id}/tasks/": {
        /**
         * Add callbacks to a queue.
         * @description A repeat adds them again, and so calls again.
         */
        post: operations["createSchedulerTasks"];
    };
    "/client/{client_id}/user/client/": {
        /** List users of the client. */
        get: operations["listClientUsers"];
        /** Add a user of the client. */
        post: operations["createClientUser"];
    };
    "/client/{client_id}/user/client/{user_id}": {
        /** Read a user of the client. */
        get: operations["getClientUser"];
        /** Change a user of the client. */
        put: operations["updateClientUser"];
        /** Delete a user of the client. */
        delete: operations["deleteClientUser"];
    };
    "/client/{client_id}/user/extension/": {
        /** List users of extensions. */
        get: operations["listExtensionUsers"];
        /** Add a user of an extension. */
        post: operations["createExtensionUser"];
    };
    "/client/{client_id}/user/extension/{user_id}": {
        /** Read a user of an extension. */
        get: operations["getExtensionUser"];
        /** Change a user of an extension. */
        put: operations["updateExtensionUser"];
        /** Delete a user of an extension. */
        delete: operations["deleteExtensionUser"];
    };
    "/client/{client_id}/user/extension_group/": {
        /** List users of extension groups. */
        get: operations["listExtensionGroupUsers"];
        /** Add a user of an extension group. */
        post: operations["createExtensionGroupUser"];
    };
    "/client/{client_id}/user/extension_group/{user_id}": {
        /** Read a user of an extension group. */
        get: operations["getExtensionGroupUser"];
        /** Change a user of an extension group. */
        put: operations["updateExtensionGroupUser"];
        /** Delete a user of an extension group. */
        delete: operations["deleteExtensionGroupUser"];
    };
    "/client/{client_id}/network_permission/": {
        /** List network permission groups. */
        get: operations["listNetworkPermissionGroups"];
        /** Add a network permission group. */
        post: operations["createNetworkPermissionGroup"];
    };
    "/client/{client_id}/network_permission/{group_id}": {
        /** Read a network permission group. */
        get: operations["getNetworkPermissionGroup"];
        /** Change a network permission group. */
        put: operations["updateNetworkPermissionGroup"];
        /** Delete a network permission group. */
        delete: operations["deleteNetworkPermissionGroup"];
    };
    "/client/{client_id}/phone_events/": {
        /** List event subscriptions of all phones. */
        get: operations["listPhoneEventSubscriptions"];
        /** Subscribe to events of all phones. */
        post: operations["createPhoneEventSubscription"];
        /**
         * Delete every event subscription of all phones.
         * @description Subscriptions that other apps made go as well.
         */
        delete: operations["deletePhoneEventSubscriptions"];
    };
    "/client/{client_id}/phone_event/{id}": {
        /** Read an event subscription of all phones. */
        get: operations["getPhoneEventSubscription"];
        /** Change an event subscription of all phones. */
        put: operations["updatePhoneEventSubscription"];
        /** Delete an event subscription of all phones. */
        delete: operations["deletePhoneEventSubscription"];
    };
    "/client/{client_id}/variables/": {
        /** Read variables of the client. */
        get: operations["getVariables"];
        /** Set variables of the client. */
        post: operations["setVariables"];
    };
    "/client/{client_id}/limit/": {
        /** Read how much the client may have. */
        get: operations["getLimits"];
    };
    "/client/{client_id}/oauth/session/": {
        /** List live OAuth sessions. */
        get: operations["listOauthSessions"];
    };
    "/client/{client_id}/oauth/session/{session_id}": {
        /** End an OAuth session. */
        delete: operations["deleteOauthSession"];
    };
    "/client/{client_id}/current_calls/": {
        /**
         * List calls that are going on.
         * @description Calls of phone extensions only.
         */
        get: operations["listCurrentCalls"];
    };
    "/client/{client_id}/call_center/report/": {
        /**
         * Order a report of the call centre.
         * @description The report is made later and sent by e-mail; a repeat sends it again.
         */
        post: operations["createCallCenterReport"];
    };
    "/client/{client_id}/call_history/": {
        /**
         * List calls with their parts.
         * @description Calls that have ended, answered or not. A second list of calls at the same time is refused with 429. `listCalls` has the same calls without their parts, and is faster.
         */
        get: operations["listCallHistory"];
    };
    "/client/{client_id}/call_history/{call_uuid}": {
        /** Read a call with its parts. */
        get: operations["getCallHistoryEntry"];
    };
    "/client/{client_id}/calls/": {
        /**
         * List calls without their parts.
         * @description Calls that have ended, answered or not.
         */
        get: operations["listCalls"];
    };
    "/client/{client_id}/cdr/": {
        /** List parts of calls. */
        get: operations["listCallParts"];
    };
    "/client/{client_id}/quality_rate/": {
        /** List marks that callers gave. */
        get: operations["listQualityRates"];
    };
    "/user/": {
        /**
         * Read who the token belongs to.
         * @description The way to the number of the client, or of the extension, that a token works for.
         */
        get: operations["getCurrentUser"];
    };
    "/timezone/": {
        /** List the time zones that settings take. */
        get: operations["listTimezones"];
    };
    "/extension/{extension_id}/callback/": {
        /**
         * Call somebody, then connect the call to a number.
         * @description Every number of `src_num` is rung; when one of them answers, `dst_num` is called. Forwarding rules of the source phones are ignored. A repeat makes a second call.
         */
        post: operations["createCallback"];
    };
    "/extension/{extension_id}/current_calls/": {
        /** List calls of an extension that are going on. */
        get: operations["listExtensionCurrentCalls"];
    };
    "/extension/{extension_id}/current_calls/{call_api_id}": {
        /**
         * Steer a call that is going on.
         * @description Transfers it, puts it on hold or back, parks it, picks it up, or joins it. A repeat would transfer again.
         */
        put: operations["steerCurrentCall"];
        /** End a call that is going on. */
        delete: operations["endCurrentCall"];
    };
    "/extension/{extension_id}/cdr/": {
        /** List parts of calls of an extension. */
        get: operations["listExtensionCallParts"];
    };
    "/extension/{extension_id}/record/": {
        /**
         * List call records of an extension.
         * @description `end_datetime` may not be later than the last day of the month after that of `start_datetime`; ask for longer spans piece by piece.
         */
        get: operations["listExtensionRecords"];
    };
    "/extension/{extension_id}/record/{record_uuid}/storage_url/": {
        /** Read where the file of an extension's record lies. */
        get: operations["getExtensionRecordStorageUrl"];
    };
    "/extension/{extension_id}/event/": {
        /** List event subscriptions of an extension. */
        get: operations["listExtensionEventSubscriptions"];
        /** Subscribe to events of an extension. */
        post: operations["createExtensionEventSubscription"];
        /**
         * Delete every event subscription of an extension.
         * @description Subscriptions that other apps made go as well.
         */
        delete: operations["deleteExtensionEventSubscriptions"];
    };
    "/extension/{extension_id}/event/{id}": {
        /** Read an event subscription of an extension. */
        get: operations["getExtensionEventSubscription"];
        /** Change an event subscription of an extension. */
        put: operations["updateExtensionEventSubscription"];
        /** Delete an event subscription of an extension. */
        delete: operations["deleteExtensionEventSubscription"];
    };
    "/extension/{extension_id}/incom_rule/": {
        /** List rules for incoming calls of an extension. */
        get: operations["listIncomingRules"];
        /** Add a rule for incoming calls. */
        post: operations["createIncomingRule"];
    };
    "/extension/{extension_id}/incom_rule/{rule_id}": {
        /** Read a rule for incoming calls. */
        get: operations["getIncomingRule"];
        /** Change a rule for incoming calls. */
        put: operations["updateIncomingRule"];
        /** Delete a rule for incoming calls. */
        delete: operations["deleteIncomingRule"];
    };
    "/extension/{extension_id}/phone/": {
        /** Read the settings of a phone. */
        get: operations["getPhoneSettings"];
        /** Change settings of a phone. */
        put: operations["updatePhoneSettings"];
    };
    "/extension/{extension_id}/queue/": {
        /** Read the settings of a queue. */
        get: operations["getQueueSettings"];
        /** Change settings of a queue. */
        put: operations["updateQueueSettings"];
    };
    "/extension/{extension_id}/ivr/": {
        /** Read the settings of a voice menu. */
        get: operations["getIvrSettings"];
        /** Change settings of a voice menu. */
        put: operations["updateIvrSettings"];
    };
    "/extension/{extension_id}/ani/": {
        /** Read the number that outgoing calls of an extension show. */
        get: operations["getExtensionAni"];
        /** Set the number that outgoing calls of an extension show. */
        put: operations["updateExtensionAni"];
    };
    "/extension/{extension_id}/agent/": {
        /** List agents on an extension. */
        get: operations["listExtensionAgents"];
        /** Add an agent on an extension. */
        post: operations["createExtensionAgent"];
    };
    "/extension/{extension_id}/registration/": {
        /** Read whether a phone is registered. */
        get: operations["getExtensionRegistration"];
    };
    "/extension/registration/": {
        /** List which phones are registered. */
        get: operations["listRegistrations"];
    };
    "/extension/alive/": {
        /** List extensions that are alive. */
        get: operations["listAliveExtensions"];
    };
    "/extension/call_property/": {
        /**
         * List the properties of a call status.
         * @description Its `mnemo` values are what `property_list` of a call status is made of.
         */
        get: operations["listCallStatusProperties"];
    };
    "/extension/{extension_id}/message/": {
        /** List messages of an extension. */
        get: operations["listMessages"];
    };
    "/extension/{extension_id}/message/{message_id}": {
        /** Read a message. */
        get: operations["getMessage"];
        /**
         * Mark a message as read.
         * @description It is sent without a body.
         */
        put: operations["markMessageRead"];
        /** Delete a message. */
        delete: operations["deleteMessage"];
    };
    "/extension_group/{extension_group_id}/extension/": {
        /** List extensions of a group. */
        get: operations["listExtensionGroupExtensions"];
    };
}> {
}
export interface webhooks {
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
         * A call begins, is taken or ends.
         * @description One delivery for each event of a leg. `CallID` is that of the whole call, `SubCallID` that of the leg. The vendor's advice is to subscribe to all four events of phones, and to nothing but the `hangup` of queues and menus.
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
                    "application/x-www-form-urlencoded": components["schemas"]["CallDelivery"];
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
    message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message arrived, was sent, or what became of it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": components["schemas"]["MessageDelivery"];
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
    extensionCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The status that an extension shows during calls changed. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": components["schemas"]["ExtensionCallStatusDelivery"];
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
    agentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A queue agent logged in or out.
         * @description Sent only when the status really changes.
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
                    "application/x-www-form-urlencoded": components["schemas"]["AgentStatusDelivery"];
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
    voicemail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A caller left a message. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": components["schemas"]["VoicemailDelivery"];
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
    callInteractive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The PBX asks what to do with a call.
         * @description Sent by an option of a voice menu, and for outgoing calls of phones when the client's settings say so. The answer steers the call: actions in XML, run in order.
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
                    "application/x-www-form-urlencoded": components["schemas"]["CallInteractiveRequest"];
                };
            };
            responses: {
                /** @description What to do with the call. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/xml": components["schemas"]["CallInteractiveResponse"];
                    };
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
        /** @description Legal form of a client. */
        ClientType: "J" | "F" | (string & {});
        /** @description A setting that is written as a word. */
        YesNo: "yes" | "no" | (string & {});
        /** @description HTTP method of the request that a subscription makes. */
        WebhookMethod: "GET" | "POST" | (string & {});
        /** @description A company account (a PBX) and its settings. */
        Client: {
            /** @description Id of the client. */
            id: number;
            /** @description Name of the client. */
            name?: string;
            /** @description `J` for a company, `F` for a person. */
            type?: components["schemas"]["ClientType"];
            /** @description SIP domain of the PBX. */
            domain?: string;
            /** @description Prefix of the PBX: the part of an extension name before `*`. */
            prefix?: string;
            /** @description Prefix of this domain. A full internal number is the prefix, `*` and the number. */
            domain_prefix?: string;
            /** @description How many digits an internal number has. */
            extension_len?: number;
            /** @description When the client was created, `YYYY-MM-DD HH:MM:SS`. */
            create_date?: string;
            /**
             * @description Time zone name.
             * @default Europe/Moscow
             */
            timezone?: string;
            /** @description Language of the account. */
            language?: string | null;
            /** @description E-mail address. */
            email?: string;
            /** @description Phones of the contact persons. */
            contact_phones?: string | null;
            /** @description Names of the contact persons. */
            ambassadors?: string | null;
            /** @description Actual address. */
            fact_address?: string | null;
            /** @description Registered address. */
            jur_address?: string | null;
            /** @description Id of the sound that a caller on hold hears. */
            hold_music?: number | null;
            /** @description Id of the rule list for outgoing calls. */
            dial_rule_id?: number | null;
            /** @description Which number a call that is forwarded shows: the outside number of the PBX that it came to first. `default` was seen. */
            did_as_transfer_caller_id?: string;
            /** @description Whether busy and free extensions can be watched. */
            presence?: components["schemas"]["YesNo"];
            /** @description Whether internal calls show the number without the PBX prefix. */
            short_local_caller_id?: components["schemas"]["YesNo"];
            /** @description Id of the network permission group that phones must call from. */
            sip_network_permission_id?: number | null;
            /** @description Countries that phones may register from: ISO 3166 alpha-2 codes parted by spaces, `*` for all, null for the provider default. */
            geo_list?: string | null;
            /**
             * @description File format of call records.
             * @default mp3
             */
            record_format?: string;
            /**
             * @description Whether the two sides of a call are recorded on two channels.
             * @default false
             */
            record_stereo?: boolean;
            /** @description Whether registrations of phones are logged. Set by the provider. */
            reg_status_log?: boolean;
            /** @description Address that is told when disk space runs short. */
            disk_space_notify_email?: string | null;
            /** @description Used disk space, in percent, at which the letter is sent. */
            disk_space_notify_threshold?: number | null;
            /** @description Address asked what to do with an outgoing call. */
            call_interactive_url?: string | null;
            /**
             * @description HTTP method of that request.
             * @default GET
             */
            call_interactive_method?: components["schemas"]["WebhookMethod"];
            /** @description How long the PBX waits for the answer. */
            call_interactive_timeout?: number | null;
            /**
             * @description Whether ordinary outgoing calls are steered that way.
             * @default false
             */
            call_interactive_out_call?: boolean;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description What is wrong with the request. The form of this answer is not published. */
        BadRequestProblem: {
            /** @description Text for a person. */
            message?: string;
            /** @description Machine-readable name of the error. */
            status?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Known machine-readable error names. The list that could be read is not complete. */
        ProblemStatus: "access_denied" | "user_blocked" | "user_access_type_deny" | "app_access_type_deny" | "client_not_found" | "rate_limit_exceeded" | (string & {});
        /** @description What an error answer says. */
        Problem: {
            /** @description Text for a person. */
            message: string;
            /** @description Tells apart errors that share an HTTP status. Often absent. */
            status?: components["schemas"]["ProblemStatus"];
        };
        /** @description Known names of errors with HTTP status 403. */
        ForbiddenStatus: "access_denied" | "user_blocked" | "user_access_type_deny" | "app_access_type_deny" | (string & {});
        /** @description Why a valid token may not do this. */
        ForbiddenProblem: {
            /** @description Text for a person. */
            message: string;
            /** @description `access_denied`: no right to the resource. `user_blocked`: the user or its client is blocked. `user_access_type_deny`: for example a read-only user that writes. `app_access_type_deny`: the app was registered with too low access. */
            status?: components["schemas"]["ForbiddenStatus"];
        };
        /** @description Known names of errors with HTTP status 404. */
        NotFoundStatus: "client_not_found" | (string & {});
        /** @description What was not found. */
        NotFoundProblem: {
            /** @description Text for a person. */
            message: string;
            /** @description `client_not_found`: there is no such client. Absent when another resource is missing. */
            status?: components["schemas"]["NotFoundStatus"];
        };
        /** @description Known names of errors with HTTP status 429. */
        RateLimitStatus: "rate_limit_exceeded" | (string & {});
        /** @description Why the call was refused before it was carried out. The quota is documented; that a second statistics query is refused so was seen in a public client, for the history of calls. */
        RateLimitProblem: {
            /** @description Text for a person. */
            message: string;
            /** @description `rate_limit_exceeded`: the hourly quota is used up. What it is when a statistics query of the same client is still running, if it is there at all, is not known. */
            status?: components["schemas"]["RateLimitStatus"];
        };
        /** @description Settings to change. The reference gives defaults for two settings even here, so send them along where they are in use. */
        ClientUpdate: {
            /** @description Time zone name. */
            timezone?: string;
            /** @description Id of the sound that a caller on hold hears. */
            hold_music?: number | null;
            /** @description Id of the rule list for outgoing calls. */
            dial_rule_id?: number | null;
            /** @description Id of the network permission group that phones must call from. */
            sip_network_permission_id?: number | null;
            /** @description Countries that phones may register from: ISO 3166 alpha-2 codes parted by spaces, or `*` for all. */
            geo_list?: string | null;
            /** @description Address that is told when disk space runs short. */
            disk_space_notify_email?: string | null;
            /** @description Used disk space, in percent, at which the letter is sent. */
            disk_space_notify_threshold?: number | null;
            /** @description Address to ask what to do with an outgoing call. */
            call_interactive_url?: string | null;
            /**
             * @description HTTP method of that request.
             * @default GET
             */
            call_interactive_method?: components["schemas"]["WebhookMethod"];
            /** @description How long the PBX waits for the answer. */
            call_interactive_timeout?: number | null;
            /**
             * @description Whether ordinary outgoing calls are steered that way.
             * @default false
             */
            call_interactive_out_call?: boolean;
        };
        /** @description Whether a call centre agent takes calls. */
        AgentStatus: "available" | "logged_out" | (string & {});
        /** @description A call centre agent on an extension of the PBX. */
        LocalAgent: {
            /** @description Id of the agent. */
            id: number;
            /** @description Name of the agent. */
            name?: string;
            /** @description Id of the extension that is rung. */
            extension_id?: number;
            /** @description Whether the agent takes calls. */
            status?: components["schemas"]["AgentStatus"] | {
                [key: string]: unknown;
            };
            /**
             * @description How long the agent is rung.
             * @default 60
             */
            call_timeout?: number;
            /** @description Rest after a call before the next one is offered. */
            wrap_up_time?: number;
            /** @description Wait before an agent on do not disturb is tried again. */
            busy_delay_time?: number;
            /** @description Wait before an agent who did not answer is tried again. */
            no_answer_delay_time?: number;
            /** @description Wait before an agent who rejected a call is tried again. */
            reject_delay_time?: number;
            /** @description Id of the sound for the agent. */
            agent_sound_id?: number | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A new agent on an extension. */
        LocalAgentCreate: {
            /** @description Name of the agent. */
            name: string;
            /** @description Id of the extension to ring. */
            extension_id: number;
            /**
             * @description Whether the agent takes calls.
             * @default available
             * @enum {string}
             */
            status?: "logged_out" | "available";
            /** @description How long the agent is rung. */
            call_timeout?: number;
            /**
             * @description Rest after a call before the next one is offered.
             * @default 0
             */
            wrap_up_time?: number;
            /**
             * @description Wait before an agent on do not disturb is tried again.
             * @default 10
             */
            busy_delay_time?: number;
            /**
             * @description Wait before an agent who did not answer is tried again.
             * @default 10
             */
            no_answer_delay_time?: number;
            /**
             * @description Wait before an agent who rejected a call is tried again.
             * @default 10
             */
            reject_delay_time?: number;
            /** @description Id of the sound for the agent. */
            agent_sound_id?: number;
            /** @description Free text of the integrator. */
            extra_params?: string;
        };
        /** @description Fields to change. The extension cannot be changed. */
        LocalAgentUpdate: {
            /** @description Name of the agent. */
            name?: string;
            /** @description Whether the agent takes calls. */
            status?: components["schemas"]["AgentStatus"] | {
                [key: string]: unknown;
            };
            /** @description How long the agent is rung. */
            call_timeout?: number;
            /** @description Rest after a call before the next one is offered. */
            wrap_up_time?: number;
            /** @description Wait before an agent on do not disturb is tried again. */
            busy_delay_time?: number;
            /** @description Wait before an agent who did not answer is tried again. */
            no_answer_delay_time?: number;
            /** @description Wait before an agent who rejected a call is tried again. */
            reject_delay_time?: number;
            /** @description Id of the sound for the agent. */
            agent_sound_id?: number | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description What an agent event reports. */
        AgentEventType: "agent-login" | "agent-logout" | (string & {});
        /** @description A request that the PBX sends when an agent logs in or out. Fired by a real change of status only. */
        AgentEvent: {
            /** @description Id of the subscription. */
            id: number;
            /** @description What is reported. */
            event_type?: components["schemas"]["AgentEventType"];
            /** @description Address that is called. */
            url?: string;
            /** @description HTTP method of the request. */
            method?: components["schemas"]["WebhookMethod"];
        };
        /**
         * @description How the PBX sends its request: parameters in the query string (`GET`) or in a form body (`POST`).
         * @enum {string}
         */
        HttpMethod: "GET" | "POST";
        /** @description A new subscription to one kind of event. */
        AgentEventCreate: {
            /**
             * @description What to report.
             * @enum {string}
             */
            event_type: "agent-login" | "agent-logout";
            /** @description Address to call. */
            url: string;
            /** @description HTTP method of the request. */
            method: components["schemas"]["HttpMethod"];
        };
        /** @description Fields to change. */
        AgentEventUpdate: {
            /** @description What to report. */
            event_type?: components["schemas"]["AgentEventType"];
            /** @description Address to call. */
            url?: string;
            /** @description HTTP method of the request. */
            method?: components["schemas"]["WebhookMethod"];
        };
        /** @description A call centre agent on a number outside the PBX. */
        RemoteAgent: {
            /** @description Id of the agent. */
            id: number;
            /** @description Name of the agent. */
            name?: string;
            /** @description Number that is called. */
            number?: string;
            /** @description Whether the agent takes calls. */
            status?: components["schemas"]["AgentStatus"] | {
                [key: string]: unknown;
            };
            /**
             * @description How long the agent is rung.
             * @default 60
             */
            call_timeout?: number;
            /** @description Rest after a call before the next one is offered. */
            wrap_up_time?: number;
            /** @description Wait before an agent on do not disturb is tried again. */
            busy_delay_time?: number;
            /** @description Wait before an agent who did not answer is tried again. */
            no_answer_delay_time?: number;
            /** @description Wait before an agent who rejected a call is tried again. */
            reject_delay_time?: number;
            /** @description Id of the sound for the agent. */
            agent_sound_id?: number | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A new agent on an outside number. */
        RemoteAgentCreate: {
            /** @description Name of the agent. */
            name: string;
            /** @description Number to call. */
            number: string;
            /**
             * @description Whether the agent takes calls.
             * @default available
             * @enum {string}
             */
            status?: "logged_out" | "available";
            /** @description How long the agent is rung. */
            call_timeout?: number;
            /**
             * @description Rest after a call before the next one is offered.
             * @default 0
             */
            wrap_up_time?: number;
            /**
             * @description Wait before an agent on do not disturb is tried again.
             * @default 10
             */
            busy_delay_time?: number;
            /**
             * @description Wait before an agent who did not answer is tried again.
             * @default 10
             */
            no_answer_delay_time?: number;
            /**
             * @description Wait before an agent who rejected a call is tried again.
             * @default 10
             */
            reject_delay_time?: number;
            /** @description Id of the sound for the agent. */
            agent_sound_id?: number;
            /** @description Free text of the integrator. */
            extra_params?: string;
        };
        /** @description Fields to change. */
        RemoteAgentUpdate: {
            /** @description Name of the agent. */
            name?: string;
            /** @description Number to call. */
            number?: string;
            /** @description Whether the agent takes calls. */
            status?: components["schemas"]["AgentStatus"] | {
                [key: string]: unknown;
            };
            /** @description How long the agent is rung. */
            call_timeout?: number;
            /** @description Rest after a call before the next one is offered. */
            wrap_up_time?: number;
            /** @description Wait before an agent on do not disturb is tried again. */
            busy_delay_time?: number;
            /** @description Wait before an agent who did not answer is tried again. */
            no_answer_delay_time?: number;
            /** @description Wait before an agent who rejected a call is tried again. */
            reject_delay_time?: number;
            /** @description Id of the sound for the agent. */
            agent_sound_id?: number | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A further number that leads to an extension. */
        Alias: {
            /** @description Id of the alias. */
            id: number;
            /** @description The number. */
            name?: string;
            /** @description Domain of the number. */
            domain?: string | null;
            /** @description Id of the extension that it leads to. */
            extension_id?: number | null;
            /** @description Id of the client. */
            client_id?: number;
            /** @description When it was created, `YYYY-MM-DD HH:MM:SS`. */
            create_date?: string;
            /** @description Note. */
            comment?: string | null;
        };
        /** @description Where the alias shall lead. */
        AliasUpdate: {
            /** @description Id of the extension. */
            extension_id?: number | null;
        };
        /** @description The number that outgoing calls show. */
        Ani: {
            /** @description Number for all outgoing calls of the client. */
            default: string | null;
        };
        /** @description The number to show. */
        AniUpdate: {
            /** @description A number of the client. */
            ani_number: string | null;
        };
        /** @description A public number (DID) of the client. */
        Did: {
            /** @description Id of the DID. */
            id: number;
            /** @description The number. */
            name?: string;
            /** @description Domain of the number. */
            domain?: string | null;
            /** @description Id of the extension that takes its calls. */
            extension_id?: number | null;
            /** @description Id of the extension that takes its messages. */
            message_extension_id?: number | null;
            /** @description Whether the number can send and take messages. */
            allow_message?: boolean;
            /** @description Id of the client. */
            client_id?: number;
            /** @description When it was added, `YYYY-MM-DD HH:MM:SS`. */
            create_date?: string;
            /** @description Note. */
            comment?: string | null;
        };
        /** @description Where calls and messages shall go. */
        DidUpdate: {
            /** @description Id of the extension for calls. */
            extension_id?: number | null;
            /** @description Id of the extension for messages. */
            message_extension_id?: number | null;
        };
        /** @description Kind of extension. */
        ExtensionType: "phone" | "queue" | "ivr" | "fax" | "conference" | (string & {});
        /** @description Whether an extension works. */
        ExtensionStatus: "active" | "blocked" | (string & {});
        /** @description Which number a call shows that the extension transfers. */
        TransferCallerId: "None" | "default" | "from" | "diversion" | (string & {});
        /** @description An internal number: a phone, a queue, a voice menu, a fax or a conference. */
        Extension: {
            /** @description Id of the extension. */
            id: number;
            /** @description Full name, `PREFIX*NUMBER`. */
            name?: string;
            /** @description SIP domain. */
            domain?: string;
            /** @description Kind of extension. */
            type?: components["schemas"]["ExtensionType"];
            /** @description Whether it works. */
            status?: components["schemas"]["ExtensionStatus"] | null;
            /** @description Name for people. */
            label?: string | null;
            /** @description Id of the client. */
            client_id?: number;
            /** @description Id of its group. */
            extension_group_id?: number | null;
            /** @description Name that its calls show. */
            caller_id_name?: string | null;
            /** @description Number that its outgoing calls show. */
            ani?: string | null;
            /** @description Whether the number is sent by RFC 3325 (`P-Asserted-Identity`). */
            ani_rfc3325?: boolean;
            /** @description Which number a call shows that it transfers. */
            did_as_transfer_caller_id?: components["schemas"]["TransferCallerId"] | null;
            /** @description Public number that its messages are sent from. */
            message_did?: string | null;
            /** @description Id of the rule list for its outgoing calls. */
            dial_rule_id?: number | null;
            /** @description A limit on dial rules, which the reference does not explain. */
            dial_rule_limit?: number | null;
            /** @description Public number of the client that its calls show. */
            client_public_caller_id_number?: string | null;
            /** @description Id of the group of numbers that its calls show. */
            caller_id_group_id?: number | null;
            /** @description How a number of that group is chosen. */
            caller_id_group_method?: string | null;
            /** @description Whether the public number is sent by RFC 3325 (`P-Asserted-Identity`). */
            rfc_public_caller_id_number?: boolean;
            /** @description When it was created, `YYYY-MM-DD HH:MM:SS`. */
            create_date?: string;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A new extension. Without a `status` it starts blocked. */
        ExtensionCreate: {
            /** @description Internal number, alone or as `PREFIX*NUMBER`; the server adds the prefix. All numbers of a client have as many digits as its `extension_len` says. */
            name: string;
            /**
             * @description Kind of extension. It cannot be changed later.
             * @enum {string}
             */
            type: "phone" | "queue" | "ivr" | "fax" | "conference";
            /**
             * @description Whether it works.
             * @default blocked
             * @enum {string}
             */
            status?: "active" | "blocked";
            /** @description Name for people. */
            label?: string;
            /** @description Id of its group. */
            extension_group_id?: number;
            /** @description Name that its calls show. */
            caller_id_name?: string;
            /** @description Whether the number is sent by RFC 3325 (`P-Asserted-Identity`). */
            ani_rfc3325?: boolean;
            /**
             * @description Which number a call shows that it transfers.
             * @enum {string}
             */
            did_as_transfer_caller_id?: "None" | "default" | "from" | "diversion";
            /** @description Public number that its messages are sent from. */
            message_did?: string;
            /** @description Id of the rule list for its outgoing calls. */
            dial_rule_id?: number;
            /** @description A limit on dial rules, which the reference does not explain. */
            dial_rule_limit?: number;
            /** @description Free text of the integrator. */
            extra_params?: string;
        };
        /** @description Fields to change. */
        ExtensionUpdate: {
            /** @description Whether it works. */
            status?: components["schemas"]["ExtensionStatus"] | null;
            /** @description Name for people. */
            label?: string | null;
            /** @description Id of its group. */
            extension_group_id?: number | null;
            /** @description Name that its calls show. */
            caller_id_name?: string | null;
            /** @description Whether the number is sent by RFC 3325 (`P-Asserted-Identity`). */
            ani_rfc3325?: boolean;
            /** @description Which number a call shows that it transfers. */
            did_as_transfer_caller_id?: components["schemas"]["TransferCallerId"] | null;
            /** @description Public number that its messages are sent from. */
            message_did?: string | null;
            /** @description Id of the rule list for its outgoing calls. */
            dial_rule_id?: number | null;
            /** @description A limit on dial rules, which the reference does not explain. */
            dial_rule_limit?: number | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A group of extensions with users of its own. */
        ExtensionGroup: {
            /** @description Id of the group. */
            id: number;
            /** @description Name of the group. */
            name?: string;
            /** @description Id of the client. */
            client_id?: number;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A new group. */
        ExtensionGroupCreate: {
            /** @description Name of the group. */
            name: string;
            /** @description Free text of the integrator. */
            extra_params?: string;
        };
        /** @description Fields to change. */
        ExtensionGroupUpdate: {
            /** @description Name of the group. */
            name?: string;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A status that an extension can show during calls, made of call properties. */
        CallStatus: {
            /** @description Id of the status. */
            id: number;
            /** @description Name of the status. */
            name?: string;
            /** @description Names of the call properties that make up the status. */
            property_list?: string[];
            /** @description Id of the dealer. */
            dealer_id?: number | null;
            /** @description When it was created. */
            create_dt?: string;
            /** @description Free-form data of the integrator. */
            extra_params?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A new status. */
        CallStatusCreate: {
            /** @description Name of the status. */
            name: string;
            /** @description Names of call properties. */
            property_list: string[];
        };
        /** @description Fields to change. */
        CallStatusUpdate: {
            /** @description Name of the status. */
            name?: string;
            /** @description Names of call properties. */
            property_list?: string[];
        };
        /** @description One rule. */
        DialRule: {
            /** @description Expression that the dialled number must match. */
            match_exp: string;
            /** @description What the number is replaced with. */
            repl_exp: string;
            /** @description Note. */
            comment?: string | null;
        };
        /** @description A named list of rules that rewrite dialled numbers. */
        DialRuleList: {
            /** @description Id of the list. */
            id: number;
            /** @description Name of the list. */
            name?: string;
            /** @description Id of the client. */
            client_id?: number | null;
            /** @description Id of the dealer. */
            dealer_id?: number | null;
            /** @description The rules. */
            dial_rules?: components["schemas"]["DialRule"][];
        };
        /** @description One rule to set. */
        DialRuleInput: {
            /** @description Expression that the dialled number must match. */
            match_exp: string;
            /** @description What to replace the number with. */
            repl_exp: string;
            /** @description Note. */
            comment?: string | null;
        };
        /** @description A new list. */
        DialRuleListCreate: {
            /** @description Name of the list. */
            name: string;
            /** @description The rules. */
            dial_rules: components["schemas"]["DialRuleInput"][];
        };
        /** @description Fields to change. */
        DialRuleListUpdate: {
            /** @description Name of the list. */
            name?: string;
            /** @description The rules. */
            dial_rules?: components["schemas"]["DialRuleInput"][];
        };
        /** @description One condition. Fields that it does not use have no value. */
        IntervalCondition: {
            /** @description Kind of condition. */
            type?: string;
            /** @description First moment of one fixed period. With `end_datetime` it overrides every other condition. */
            start_datetime?: string | null;
            /** @description Last moment of one fixed period. */
            end_datetime?: string | null;
            /** @description Time of day at which it begins. */
            start_time?: string | null;
            /** @description Time of day at which it ends. */
            end_time?: string | null;
            /** @description First day of the week, 1 is Sunday. */
            start_dow?: number | null;
            /** @description Last day of the week, 1 is Sunday. */
            end_dow?: number | null;
            /** @description First day of the month. */
            start_mday?: number | null;
            /** @description Last day of the month. */
            end_mday?: number | null;
            /** @description Month of the year. */
            month?: number | null;
            /** @description First day of a rota, `YYYY-MM-DD`. */
            sched_start_date?: string | null;
            /** @description Days on in the rota. */
            sched_active_days?: number | null;
            /** @description Days off in the rota. */
            sched_skip_days?: number | null;
        };
        /** @description A named set of times, for example working hours. */
        Interval: {
            /** @description Id of the interval. */
            id: number;
            /** @description Name of the interval. */
            name: string;
            /** @description Time zone that the conditions are read in. */
            timezone: string;
            /** @description When the interval holds. */
            conditions: components["schemas"]["IntervalCondition"][];
            /** @description Id of the client. */
            client_id?: number | null;
            /** @description Id of the dealer. */
            dealer_id?: number | null;
            /** @description Id of the extension that it belongs to. */
            extension_id?: number | null;
        };
        /**
         * @description A date and a time, written `YYYY-MM-DD HH:MM:SS`. The reference does not name the time zone.
         * @example 2026-02-03 09:30:00
         */
        DateTime: string;
        /** @description One condition to set: a fixed period, or days and times that repeat. */
        IntervalConditionInput: {
            /** @description Kind of condition. */
            type?: string;
            /** @description First moment of one fixed period. With `end_datetime` it overrides every other condition. */
            start_datetime?: components["schemas"]["DateTime"] | null;
            /** @description Last moment of one fixed period. */
            end_datetime?: components["schemas"]["DateTime"] | null;
            /** @description Time of day at which it begins. */
            start_time?: string | null;
            /** @description Time of day at which it ends. */
            end_time?: string | null;
            /** @description First day of the week, 1 is Sunday. */
            start_dow?: number | null;
            /** @description Last day of the week, 1 is Sunday. */
            end_dow?: number | null;
            /** @description First day of the month. */
            start_mday?: number | null;
            /** @description Last day of the month. */
            end_mday?: number | null;
            /** @description Month of the year. */
            month?: number | null;
            /**
             * Format: date
             * @description First day of a rota, `YYYY-MM-DD`.
             */
            sched_start_date?: string | null;
            /** @description Days on in the rota. */
            sched_active_days?: number | null;
            /** @description Days off in the rota. */
            sched_skip_days?: number | null;
        };
        /** @description A new interval. */
        IntervalCreate: {
            /** @description Name of the interval. */
            name: string;
            /** @description Time zone that the conditions are read in. */
            timezone: string;
            /** @description When the interval holds. */
            conditions: components["schemas"]["IntervalConditionInput"][];
        };
        /** @description The whole interval: every field is sent again. */
        IntervalUpdate: {
            /** @description Name of the interval. */
            name: string;
            /** @description Time zone that the conditions are read in. */
            timezone: string;
            /** @description When the interval holds. */
            conditions: components["schemas"]["IntervalConditionInput"][];
        };
        /** @description Direction of a part of a call. `transfer` is seen in parts only, not in whole calls. */
        CallPartFlow: "in" | "out" | "transfer" | (string & {});
        /** @description How a call, or a part of it, ended. `answered elsewhere` and `voicemail` are seen in parts only. */
        CallResult: "busy" | "answered" | "not answered" | "answered elsewhere" | "failed" | "rejected" | "bridged" | "voicemail" | (string & {});
        /** @description Who ended a call, and how. */
        HangupDisposition: "callee_bye" | "caller_bye" | "caller_cancel" | "callee_refuse" | "internal_cancel" | (string & {});
        /** @description Service that the call went through. */
        CallApplication: "callcenter" | "callback" | "intercept" | (string & {});
        /** @description What is known of a part of a call. All times are UTC, `YYYY-MM-DD HH:MM:SS`, sometimes with a fraction. */
        CallPartFields: {
            /** @description Id of the whole call. The same in all its parts. */
            call_uuid?: string;
            /** @description Name of the file. */
            file_name?: string;
            /** @description A mark about transfers; its meaning is not published. */
            record_transfer?: boolean;
            /** @description Direction of this part. */
            flow?: components["schemas"]["CallPartFlow"];
            /** @description When the call began. */
            init_time_gmt?: string;
            /** @description When this part began. */
            start_time_gmt?: string;
            /** @description When this part ended. */
            hangup_time_gmt?: string;
            /** @description Length of this part from its start to its end, in seconds. */
            duration?: number;
            /** @description How this part ended. */
            result?: components["schemas"]["CallResult"];
            /** @description How the whole call ended. */
            calls_result?: string | null;
            /** @description Cause that the switch gave for the end. */
            hangup_cause?: string;
            /** @description Who ended this part. */
            hangup_disposition?: components["schemas"]["HangupDisposition"];
            /** @description Who ended the whole call. */
            calls_hangup_disposition?: string | null;
            /** @description Id of the extension. */
            extension_id?: number;
            /** @description Name of the extension, `PREFIX*NUMBER@domain`. */
            extension_name?: string;
            /** @description Kind of extension. */
            extension_type?: components["schemas"]["ExtensionType"];
            /** @description Id of the group of the extension. */
            extension_group_owner_id?: number | null;
            /** @description Id of the client. */
            client_owner_id?: number;
            /** @description Number or name that called. */
            from_username?: string;
            /** @description Domain of the caller. */
            from_domain?: string;
            /** @description Name that the caller showed. */
            from_screen_name?: string;
            /** @description Number or name that was called. */
            to_username?: string;
            /** @description Domain that was called. */
            to_domain?: string;
            /** @description Number that this part came from. */
            source_number?: string | null;
            /** @description Domain that this part came from. */
            source_domain?: string | null;
            /** @description Number that this part went to. */
            dest_number?: string;
            /** @description Domain that this part went to. */
            dest_domain?: string;
            /** @description Public number that the call came in on. */
            did_number?: string | null;
            /** @description Domain of that number. */
            did_domain?: string | null;
            /** @description Number that the outgoing call showed. */
            ani_number?: string | null;
            /** @description Registered number of the extension. */
            ext_number_reg?: string | null;
            /** @description Service that the call went through; null for an ordinary call. */
            application?: components["schemas"]["CallApplication"] | null;
        };
        /** @description A recorded part of a call. */
        CallRecord: components["schemas"]["CallPartFields"] & {
            /** @description Id of the record. Those that were seen are the id of the extension, a hyphen, and 32 hexadecimal digits in either case. */
            record_uuid: string;
            /** @description Size of the file. */
            record_file_size?: number;
        };
        /** @description Which records to put into the archive, and whom to tell. */
        RecordArchiveCreate: {
            /** @description Start of the period. */
            start_datetime: components["schemas"]["DateTime"];
            /** @description End of the period. */
            end_datetime: components["schemas"]["DateTime"];
            /** @description Ids of the extensions to cover. */
            extension_id?: number[];
            /** @description Address that is told when the archive is ready. */
            email: string;
        };
        /** @description The order for an archive, as it was taken. */
        RecordArchive: {
            /** @description Id of the archive. */
            archive_uuid?: string;
            /** @description Start of the period. */
            start_datetime?: string;
            /** @description End of the period. */
            end_datetime?: string;
            /** @description Ids of the extensions that it covers. */
            extension_id?: number[];
            /** @description Who is told when it is ready. */
            email?: string;
        };
        /** @description How many records a period has. */
        RecordStatistics: {
            /** @description Number of records. */
            records_count?: number;
            /** @description Size of their files. */
            files_size?: number;
        };
        /** @description Where the file of a record lies on the FTP server. */
        RecordPath: string | {
            [key: string]: unknown;
        };
        /** @description Where the file of a record lies. */
        RecordStorageUrl: {
            /** @description Address of the file. It is fetched without a token; how long it lives is not published. */
            record_url?: string;
        };
        /** @description A sound file for greetings, menus and music. */
        Sound: {
            /** @description Id of the sound. */
            id: number;
            /** @description Title. */
            title?: string;
            /** @description Name of the file in the PBX, as Call Interactive wants it. */
            filename?: string;
            /** @description Id of the client. */
            client_id?: number | null;
            /** @description Id of the dealer. */
            dealer_id?: number | null;
        };
        /** @description A new sound. */
        SoundUpload: {
            /** @description Title. */
            title: string;
            /**
             * Format: binary
             * @description WAV or MP3, 10 MB at most. A WAV file must not hold floating point samples, and its header must describe the format.
             */
            file: Blob;
        };
        /** @description What an answer that wraps a list says of the list. */
        ListEnvelope: {
            /** @description Number of this page, from 1. */
            page?: number;
            /** @description Rows on a full page. */
            per_page?: number;
            /** @description Order of the rows. */
            order?: string;
        };
        /** @description What a search found. The property that holds the sounds is not published. */
        SoundSearchResult: ({
            /** @description How many sounds match. */
            total_count?: number;
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["ListEnvelope"];
        /** @description Fields to change. */
        SoundUpdate: {
            /** @description Title. */
            title?: string;
        };
        /** @description The file to put in the place of the present one. */
        SoundReplacement: {
            /** @description Title. */
            title?: string;
            /**
             * Format: binary
             * @description WAV or MP3, 10 MB at most. A WAV file must not hold floating point samples, and its header must describe the format.
             */
            file: Blob;
        };
        /** @description A new queue. Without a `status` it starts switched off. */
        TaskSchedulerCreate: {
            /** @description Name of the queue. */
            name: string;
            /**
             * @description Whether it starts its tasks.
             * @default off
             * @enum {string}
             */
            status?: "on" | "off";
            /** @description How many tasks may run at the same time. */
            concurrent_task_limit?: number;
            /** @description Id of the interval in which tasks may start. */
            interval_id?: number;
            /** @description Note. */
            comment?: string;
        };
        /** @description Whether a queue starts its tasks. */
        TaskSchedulerStatus: "on" | "off" | (string & {});
        /** @description A queue of callbacks to be made later. */
        TaskScheduler: {
            /** @description Id of the queue. */
            id: number;
            /** @description Name of the queue. */
            name?: string;
            /**
             * @description Whether it starts its tasks.
             * @default off
             */
            status?: components["schemas"]["TaskSchedulerStatus"];
            /** @description How many tasks run at the same time. */
            concurrent_task_limit?: number | null;
            /** @description Id of the interval in which tasks may start. */
            interval_id?: number | null;
            /** @description Note. */
            comment?: string | null;
            /** @description When it was created, UTC, `YYYY-MM-DD HH:MM:SS`. */
            create_date_utc?: string;
        };
        /** @description A queue of callbacks, with its counts. */
        TaskSchedulerDetails: {
            /** @description Id of the queue. */
            id: number;
            /** @description Name of the queue. */
            name?: string;
            /**
             * @description Whether it starts its tasks.
             * @default off
             */
            status?: components["schemas"]["TaskSchedulerStatus"];
            /** @description How many tasks run at the same time. */
            concurrent_task_limit?: number | null;
            /** @description Id of the interval in which tasks may start. */
            interval_id?: number | null;
            /** @description Note. */
            comment?: string | null;
            /** @description When it was created, UTC, `YYYY-MM-DD HH:MM:SS`. */
            create_date_utc?: string;
            /** @description Number of tasks. */
            task_count?: number;
            /** @description Number of tasks that wait. */
            sched_task_count?: number;
            /** @description When its last call was made. */
            last_call_date?: string | null;
        };
        /** @description Fields to change. The name cannot be changed. The reference gives `off` as the default of `status` even here, so send the status along. */
        TaskSchedulerUpdate: {
            /**
             * @description Whether it starts its tasks.
             * @default off
             */
            status?: components["schemas"]["TaskSchedulerStatus"];
            /** @description How many tasks may run at the same time. */
            concurrent_task_limit?: number | null;
            /** @description Id of the interval in which tasks may start. */
            interval_id?: number | null;
            /** @description Note. */
            comment?: string | null;
        };
        /** @description How far a task has come. */
        TaskStatus: "scheduled" | "executed" | "delayed" | "finished" | (string & {});
        /** @description How a task ended. */
        TaskResult: "success" | "failed" | (string & {});
        /** @description One callback of a queue. */
        Task: {
            /** @description Id of the task. */
            id: number;
            /** @description Id of its queue. */
            scheduler_id?: number;
            /**
             * @description How far it has come.
             * @default scheduled
             */
            status?: components["schemas"]["TaskStatus"];
            /** @description Name of the task. */
            name?: string | null;
            /** @description Id of the extension that makes the callback. */
            extension_id?: number | null;
            /** @description Number that is called first. */
            a_number?: string | null;
            /** @description Number that is called second. */
            b_number?: string | null;
            /** @description When to start, UTC. */
            start_time_utc?: string | null;
            /**
             * @description How many times the call is tried.
             * @default 1
             */
            try_count?: number;
            /** @description Pause between two tries. */
            try_again_pause?: number | null;
            /**
             * @description How long the task lives.
             * @default 86400
             */
            global_expires?: number;
            /** @description Further settings of the callback. */
            callback_params?: {
                [key: string]: unknown;
            } | null;
            /** @description Variables of the call: a value for each name. */
            variables?: {
                [key: string]: unknown;
            } | null;
            /** @description Address that is called before the first try. */
            url_before?: string | null;
            /** @description Address that is called before each further try. */
            url_before_again?: string | null;
            /** @description Address that is called when the call succeeded. */
            url_success?: string | null;
            /** @description Address that is called when the task is over. */
            url_after?: string | null;
            /** @description How it ended. */
            finish_result?: components["schemas"]["TaskResult"] | null;
            /** @description Note about the end. */
            finish_comment?: string | null;
            /** @description Data of the call that was made. */
            cdr?: string | null;
            /** @description When it was created, UTC, `YYYY-MM-DD HH:MM:SS`. */
            create_date_utc?: string;
        };
        /** @description One callback to be made. */
        TaskCreate: {
            /** @description Name of the task. */
            name?: string;
            /** @description Id of the extension that makes the callback. */
            extension_id?: number;
            /** @description Number that is called first. */
            a_number?: string;
            /** @description Number that is called second. */
            b_number?: string;
            /** @description When to start, UTC. The form of the value is not published. */
            start_time_utc?: string;
            /**
             * @description How many times the call is tried.
             * @default 1
             */
            try_count?: number;
            /** @description Pause between two tries. */
            try_again_pause?: number;
            /**
             * @description How long the task lives.
             * @default 86400
             */
            global_expires?: number;
            /** @description Further settings of the callback. */
            callback_params?: {
                [key: string]: unknown;
            };
            /** @description Variables of the call: a value for each name. */
            variables?: {
                [key: string]: unknown;
            };
            /** @description Address that is called before the first try. */
            url_before?: string;
            /** @description Address that is called before each further try. */
            url_before_again?: string;
            /** @description Address that is called when the call succeeded. */
            url_success?: string;
            /** @description Address that is called when the task is over. */
            url_after?: string;
        };
        /** @description Callbacks to add to a queue. */
        TaskListCreate: {
            /** @description The callbacks. */
            tasks: components["schemas"]["TaskCreate"][];
        };
        /** @description The callbacks that were added. */
        TaskList: {
            /** @description One entry a callback. */
            tasks?: components["schemas"]["Task"][];
        };
        /** @description Whether a user can log in. */
        UserStatus: "active" | "blocked" | (string & {});
        /** @description What a user may do: everything, or GET requests only. */
        UserAccess: "full" | "read_only" | (string & {});
        /** @description A user who can log in for the whole client. */
        ClientUser: {
            /** @description Id of the user. */
            id: number;
            /** @description Login. */
            login?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the user can log in. */
            status?: components["schemas"]["UserStatus"];
            /** @description What the user may do. */
            access?: components["schemas"]["UserAccess"];
            /** @description Id of the client. */
            client_id?: number;
            /** @description Time zone name. */
            timezone?: string | null;
            /** @description Note. */
            comment?: string | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A new user for the whole client. */
        ClientUserCreate: {
            /** @description Login. */
            login: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
            /** @description Name of the user. */
            name: string;
            /** @description E-mail address. */
            email: string;
            /**
             * @description Whether the user can log in.
             * @enum {string}
             */
            status?: "active" | "blocked";
            /**
             * @description What the user may do: everything, or GET requests only.
             * @enum {string}
             */
            access?: "full" | "read_only";
            /** @description Time zone name. */
            timezone?: string;
            /** @description Note. */
            comment?: string;
            /** @description Free text of the integrator. */
            extra_params?: string;
            /**
             * @description Whether the access data are sent by e-mail.
             * @default false
             */
            email_notify?: boolean;
            /** @description Where they are sent. To whoever creates the user when left out. */
            email_for_notify?: string;
        };
        /** @description Fields to change. The login cannot be changed. */
        ClientUserUpdate: {
            /**
             * Format: password
             * @description New password.
             */
            password?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the user can log in. */
            status?: components["schemas"]["UserStatus"];
            /** @description What the user may do: everything, or GET requests only. */
            access?: components["schemas"]["UserAccess"];
            /** @description Time zone name. */
            timezone?: string | null;
            /** @description Note. */
            comment?: string | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A user who can log in for one extension. */
        ExtensionUser: {
            /** @description Id of the user. */
            id: number;
            /** @description Login. */
            login?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the user can log in. */
            status?: components["schemas"]["UserStatus"];
            /** @description What the user may do. */
            access?: components["schemas"]["UserAccess"];
            /** @description Id of the extension. */
            extension_id?: number;
            /** @description Time zone name. */
            timezone?: string | null;
            /** @description Note. */
            comment?: string | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A new user for one extension. */
        ExtensionUserCreate: {
            /** @description Login. */
            login: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
            /** @description Name of the user. */
            name: string;
            /** @description E-mail address. */
            email: string;
            /** @description Id of the extension. */
            extension_id: number;
            /**
             * @description Whether the user can log in.
             * @enum {string}
             */
            status?: "active" | "blocked";
            /**
             * @description What the user may do: everything, or GET requests only.
             * @enum {string}
             */
            access?: "full" | "read_only";
            /** @description Time zone name. */
            timezone?: string;
            /** @description Note. */
            comment?: string;
            /** @description Free text of the integrator. */
            extra_params?: string;
            /**
             * @description Whether the access data are sent by e-mail.
             * @default false
             */
            email_notify?: boolean;
            /** @description Where they are sent. To whoever creates the user when left out. */
            email_for_notify?: string;
        };
        /** @description Fields to change. The login cannot be changed. */
        ExtensionUserUpdate: {
            /**
             * Format: password
             * @description New password.
             */
            password?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Id of the extension. */
            extension_id?: number;
            /** @description Whether the user can log in. */
            status?: components["schemas"]["UserStatus"];
            /** @description What the user may do: everything, or GET requests only. */
            access?: components["schemas"]["UserAccess"];
            /** @description Time zone name. */
            timezone?: string | null;
            /** @description Note. */
            comment?: string | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A user who can log in for one extension group. */
        ExtensionGroupUser: {
            /** @description Id of the user. */
            id: number;
            /** @description Login. */
            login?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Whether the user can log in. */
            status?: components["schemas"]["UserStatus"];
            /** @description What the user may do. */
            access?: components["schemas"]["UserAccess"];
            /** @description Id of the group. */
            extension_group_id?: number;
            /** @description Time zone name. */
            timezone?: string | null;
            /** @description Note. */
            comment?: string | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A new user for one extension group. */
        ExtensionGroupUserCreate: {
            /** @description Login. */
            login: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
            /** @description Name of the user. */
            name: string;
            /** @description E-mail address. */
            email: string;
            /** @description Id of the group. */
            extension_group_id: number;
            /**
             * @description Whether the user can log in.
             * @enum {string}
             */
            status?: "active" | "blocked";
            /**
             * @description What the user may do: everything, or GET requests only.
             * @enum {string}
             */
            access?: "full" | "read_only";
            /** @description Time zone name. */
            timezone?: string;
            /** @description Note. */
            comment?: string;
            /** @description Free text of the integrator. */
            extra_params?: string;
            /**
             * @description Whether the access data are sent by e-mail.
             * @default false
             */
            email_notify?: boolean;
            /** @description Where they are sent. To whoever creates the user when left out. */
            email_for_notify?: string;
        };
        /** @description Fields to change. The login cannot be changed. */
        ExtensionGroupUserUpdate: {
            /**
             * Format: password
             * @description New password.
             */
            password?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Id of the group. */
            extension_group_id?: number;
            /** @description Whether the user can log in. */
            status?: components["schemas"]["UserStatus"];
            /** @description What the user may do: everything, or GET requests only. */
            access?: components["schemas"]["UserAccess"];
            /** @description Time zone name. */
            timezone?: string | null;
            /** @description Note. */
            comment?: string | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A named list of networks that SIP phones may call from. */
        NetworkPermissionGroup: {
            /** @description Id of the group. */
            id: number;
            /** @description Name of the group. */
            name?: string;
            /** @description Id of the client. */
            client_id?: number;
            /** @description Addresses, each with or without a mask. */
            network_address?: string[];
            /**
             * @description How many addresses the group has.
             * @default 0
             */
            network_count?: number;
        };
        /** @description A new group. */
        NetworkPermissionGroupCreate: {
            /** @description Name of the group. */
            name: string;
            /** @description Addresses, each with or without a mask. */
            network_address?: string[];
        };
        /** @description Fields to change. */
        NetworkPermissionGroupUpdate: {
            /** @description Name of the group. */
            name?: string;
            /** @description Addresses, each with or without a mask. */
            network_address?: string[];
        };
        /** @description What an event of a phone extension reports. */
        PhoneEventType: "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail" | "extension-call-status" | (string & {});
        /** @description A request that the PBX sends when something happens on any phone extension of the client. */
        PhoneEvent: {
            /** @description Id of the subscription. */
            id: number;
            /** @description What is reported. */
            event_type?: components["schemas"]["PhoneEventType"];
            /** @description Address that is called. */
            url?: string;
            /** @description HTTP method of the request. */
            method?: components["schemas"]["WebhookMethod"];
        };
        /** @description A new subscription to one kind of event. */
        PhoneEventCreate: {
            /**
             * @description What to report.
             * @enum {string}
             */
            event_type: "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail" | "extension-call-status";
            /** @description Address to call. */
            url: string;
            /** @description HTTP method of the request. */
            method: components["schemas"]["HttpMethod"];
        };
        /** @description Fields to change. */
        PhoneEventUpdate: {
            /** @description What to report. */
            event_type?: components["schemas"]["PhoneEventType"];
            /** @description Address to call. */
            url?: string;
            /** @description HTTP method of the request. */
            method?: components["schemas"]["WebhookMethod"];
        };
        /** @description A variable of the client. Ids in paths and some request values can name it: `@{NAME}`, `$cv(NAME)`. */
        ClientVariable: {
            /** @description Name. */
            var?: string;
            /** @description Value. */
            value?: string;
        };
        /** @description Variables in the form of the request. */
        ClientVariablesEnvelope: {
            variables?: components["schemas"]["ClientVariable"][];
        };
        /** @description The variables of the client. */
        ClientVariables: components["schemas"]["ClientVariable"][] | components["schemas"]["ClientVariablesEnvelope"];
        /** @description A variable to set. */
        ClientVariableInput: {
            /** @description Name. */
            var?: string;
            /** @description Value. */
            value?: string;
        };
        /** @description Variables to set. */
        ClientVariablesUpdate: {
            /** @description The variables. */
            variables: components["schemas"]["ClientVariableInput"][];
        };
        /** @description How many objects of each kind the client may have. */
        Limits: {
            /** @description Extensions. */
            extension_limit?: number;
            /** @description Extension groups. */
            extension_group_limit?: number;
            /** @description Agents on extensions. */
            extension_agent_limit?: number;
            /** @description Agents on outside numbers. */
            remote_agent_limit?: number;
            /** @description Users of the client. */
            user_client_limit?: number;
            /** @description Users of extensions. */
            user_extension_limit?: number;
            /** @description Users of extension groups. */
            user_extension_group_limit?: number;
            /** @description Calls at the same time. */
            calls_limit?: number;
            /**
             * @description Registrations of phones.
             * @default 0
             */
            reg_limit?: number;
            /**
             * @description Disk space for files.
             * @default 0
             */
            disk_quota?: number;
            /** @description Sounds. */
            sound_limit?: number;
            /** @description Dial rule lists. */
            dial_rule_limit?: number;
            /** @description Rules for incoming calls. */
            incom_rule_limit?: number;
            /** @description Intervals. */
            interval_limit?: number;
            /** @description Contexts of voice menus. */
            ivr_context_limit?: number;
            /** @description Options of voice menus. */
            ivr_option_limit?: number;
            /** @description Rules of voice menus. */
            ivr_rule_limit?: number;
            /** @description Network permission groups. */
            network_permission_limit?: number;
            /** @description Event subscriptions. */
            event_limit?: number;
            /** @description OAuth apps. */
            application_limit?: number;
        };
        /** @description A live access that an app got for a user. */
        OauthSession: {
            /** @description Id of the session. */
            id: string;
            /** @description Id of the app. */
            app_id?: string;
            /** @description Id of the user. */
            user_id?: number | null;
            /** @description When it ends. */
            expires?: string;
        };
        /** @description Direction of a call that is going on. Both spellings are in answers. */
        CurrentCallFlow: "in" | "out" | "IN" | "OUT" | (string & {});
        /** @description An extension at one end of a call. */
        CallParty: {
            /** @description Id of the extension. */
            id?: number;
            /** @description Kind of extension. */
            type?: components["schemas"]["ExtensionType"];
            /** @description Full name, `PREFIX*NUMBER`. */
            name?: string;
            /** @description Id of the client. */
            client_id?: number;
            /** @description Id of its group. */
            extension_group_id?: number | null;
        };
        /** @description A call that is going on now. */
        CurrentCall: {
            /** @description Id for steering the call. */
            call_api_id?: string;
            /** @description Id of the phone extension that the call belongs to. */
            extension_id?: number;
            /** @description Id of the whole call, the `CallID` of webhooks. */
            call_id?: string;
            /** @description Id of this leg. */
            subcall_id?: string;
            /** @description Direction of the call. */
            call_flow?: components["schemas"]["CurrentCallFlow"];
            /**
             * @description False when the extension itself is not talking, for example because the call was forwarded to a mobile phone.
             * @default true
             */
            real_call?: boolean;
            /** @description Number of the caller. */
            caller_id_number?: string;
            /** @description Name of the caller. */
            caller_id_name?: string | null;
            /** @description Number that was called. */
            called_number?: string;
            /** @description Public number that the call came in on. */
            called_did?: string | null;
            /** @description When the call began, UTC. A fraction of a second may follow, after a point or a comma. */
            init_time_gmt?: string;
            /** @description When the call was answered, UTC. */
            answer_time_gmt?: string | null;
            /** @description Id of the record that is being made. */
            record_uuid?: string | null;
            /** @description Id of the callback that started the call. */
            callback_id?: string | null;
            /** @description Extension that calls. */
            caller_extension?: components["schemas"]["CallParty"] | null;
            /** @description Extension that is called. */
            called_extension?: components["schemas"]["CallParty"] | null;
        };
        /** @description The calls of all phone extensions. */
        CurrentCallList: {
            /** @description One entry a call. */
            call_list?: components["schemas"]["CurrentCall"][];
        };
        /** @description What to report, and to whom. */
        CallCenterReportCreate: {
            /** @description Start of the period. */
            start_datetime: components["schemas"]["DateTime"];
            /** @description End of the period. */
            end_datetime: components["schemas"]["DateTime"];
            /** @description Ids of the queue extensions to cover. */
            queue_id?: number[];
            /** @description Where to send the report. */
            emails: string;
        };
        /** @description The order for a report, as it was taken. */
        CallCenterReport: {
            /** @description Start of the period. */
            start_datetime?: string;
            /** @description End of the period. */
            end_datetime?: string;
            /** @description Ids of the queue extensions that the report covers. */
            queue_id?: number[];
            /** @description Where the report is sent. */
            emails?: string;
        };
        /** @description Direction of a call. */
        CallFlow: "in" | "out" | (string & {});
        /** @description A call from its beginning to its end. Times are UTC, `YYYY-MM-DD HH:MM:SS`, often with a fraction. */
        Call: {
            /** @description Id of the call. */
            call_uuid: string;
            /** @description Direction of the call. */
            flow?: components["schemas"]["CallFlow"];
            /** @description When the call came to the PBX. */
            init_time_gmt?: string;
            /** @description When the first part began. */
            start_time_gmt?: string;
            /** @description When the two sides were connected; null when nobody was. */
            bridged_time_gmt?: string | null;
            /** @description When the call ended. */
            hangup_time_gmt?: string;
            /** @description From start to end, in seconds. */
            duration?: number;
            /** @description How long the two sides talked, in seconds. */
            bridged_duration?: number | null;
            /** @description Number or name that took the call. */
            bridged_username?: string | null;
            /** @description Domain of who took the call. */
            bridged_domain?: string | null;
            /** @description Id of the extension. */
            extension_id?: number;
            /** @description Name of the extension, `PREFIX*NUMBER@domain`. */
            extension_name?: string;
            /** @description Kind of extension. */
            extension_type?: components["schemas"]["ExtensionType"];
            /** @description Id of the group of the extension. */
            extension_group_owner_id?: number | null;
            /** @description Id of the client. */
            client_owner_id?: number;
            /** @description Number or name that called. */
            from_username?: string;
            /** @description Domain of the caller. */
            from_domain?: string;
            /** @description Name that the caller showed. */
            from_screen_name?: string;
            /** @description Number or name that was called. */
            to_username?: string;
            /** @description Domain that was called. */
            to_domain?: string;
            /** @description Public number that the call came in on. */
            did_number?: string | null;
            /** @description Domain of that number. */
            did_domain?: string | null;
            /** @description Registration of an outside number; null for none. */
            ext_number_reg?: string | null;
            /** @description How the call ended. */
            result?: components["schemas"]["CallResult"];
            /** @description Cause that the switch gave for the end. */
            hangup_cause?: string;
            /** @description Who ended the call. */
            hangup_disposition?: components["schemas"]["HangupDisposition"];
        };
        /** @description A part of a call, recorded or not. */
        CallPart: components["schemas"]["CallPartFields"] & {
            /** @description Id of the record; null when there is none. */
            record_uuid?: string | null;
            /** @description Size of the file of the record. */
            record_file_size?: number | null;
        };
        /** @description A call with its parts. */
        CallHistoryEntry: components["schemas"]["Call"] & {
            /** @description The parts of the call, in order. */
            cdr?: components["schemas"]["CallPart"][];
        };
        /** @description A page of calls with their parts. */
        CallHistory: components["schemas"]["ListEnvelope"] & {
            /** @description The calls. */
            call_history?: components["schemas"]["CallHistoryEntry"][];
        };
        /** @description A page of calls without their parts. */
        CallList: components["schemas"]["ListEnvelope"] & {
            /** @description The calls. */
            calls?: components["schemas"]["Call"][];
        };
        /** @description A page of parts of calls. */
        CallPartList: components["schemas"]["ListEnvelope"] & {
            /** @description The parts. */
            cdr?: components["schemas"]["CallPart"][];
        };
        /** @description A mark that a caller gave for a call. */
        QualityRate: {
            /** @description Id of the mark. */
            id: number;
            /** @description Id of the call. */
            call_uuid?: string;
            /** @description When the mark was given. */
            datetime?: string;
            /** @description Id of the extension. */
            extension_id?: number;
            /** @description Id of the client. */
            client_id?: number;
            /** @description The mark. */
            rate?: number;
            /** @description The best mark there is. */
            max_rate?: number;
        };
        /** @description The user that a token belongs to. One of `client_id`, `extension_id`, `extension_group_id` and `dealer_id` is set, by the kind of user. */
        CurrentUser: {
            /** @description Id of the user. */
            id: number;
            /** @description Login. */
            login?: string;
            /** @description Whether the user is an administrator of the provider. */
            admin?: boolean;
            /** @description What the user may do. */
            access?: components["schemas"]["UserAccess"];
            /** @description Id of the client that the user belongs to. */
            client_id?: number | null;
            /** @description Id of the extension that the user belongs to. */
            extension_id?: number | null;
            /** @description Id of the group that the user belongs to. */
            extension_group_id?: number | null;
            /** @description Id of the dealer that the user belongs to. */
            dealer_id?: number | null;
            /** @description Time zone name. */
            timezone?: string | null;
            /** @description Free text of the integrator. */
            extra_params?: string | null;
        };
        /** @description A time zone that settings take. */
        Timezone: string | {
            [key: string]: unknown;
        };
        /** @description Who is called, and whom with. Text may hold `$cv(NAME)`, which stands for the value of a variable of the client. */
        CallbackCreate: {
            /** @description Numbers that are rung at first, all at once; extensions or outside numbers. */
            src_num: string[];
            /** @description Number that is called when one of them has answered. */
            dst_num: string;
            /**
             * @description Whether the call may be transferred to an outside number.
             * @default true
             */
            allow_public_transfer?: boolean;
            /** @description Id of the sound that the first side hears on answering. */
            announce_sound_id?: number;
            /** @description Id of the sound that both hear when the other side answers. */
            dst_announce_sound_id?: number;
            /** @description Longest time of the call, in seconds. Without it the system's own. */
            call_duration?: number;
            /** @description How long a side may ring, in seconds. */
            wait_for_pickup?: number;
            /** @description Name that the call shows. Without it the extension's. */
            caller_id_name?: string;
            /** @description Number that the call shows. Without it the extension's. */
            caller_id_number?: string;
            /** @description Name that the first side sees. */
            src_caller_id_name?: string;
            /** @description Number that the first side sees. */
            src_caller_id_number?: string;
            /** @description Public number of the client that an outside first side sees; ignored when it is none. */
            src_ani?: string;
            /** @description Public number of the client that an outside other side sees; ignored when it is none. */
            dst_ani?: string;
            /** @description Digits that are sent when the other side answers. */
            dst_dtmf?: string;
            /** @description Number that the other side is passed to when the first hangs up. */
            transfer_after_src_hangup?: string;
            /** @description Number that the first side is passed to when the other hangs up. */
            transfer_after_dst_hangup?: string;
        };
        /** @description A call that has begun. */
        Callback: {
            /** @description Id for steering the call. */
            call_api_id: string;
            /** @description Id of the call; the `CallID` of its webhooks. */
            call_id: string;
        };
        /**
         * @description What to do with a call that is going on.
         * @enum {string}
         */
        CurrentCallAction: "transfer" | "attended_transfer" | "eavesdrop" | "whisper" | "conference" | "hold" | "offhold" | "park" | "pickup";
        /** @description What to do with the call. */
        CurrentCallUpdate: {
            /** @description What to do. */
            action: components["schemas"]["CurrentCallAction"];
            /** @description Number that is called, or that the call is passed to. The vendor's page requires it with each action, `hold` and `offhold` included. */
            send_dst: string;
        };
        /** @description What an event of one extension reports. */
        ExtensionEventType: "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail" | (string & {});
        /** @description A request that the PBX sends when something happens on an extension. */
        ExtensionEvent: {
            /** @description Id of the subscription. */
            id: number;
            /** @description What is reported. */
            event_type?: components["schemas"]["ExtensionEventType"];
            /** @description Address that is called. */
            url?: string;
            /** @description HTTP method of the request. */
            method?: components["schemas"]["WebhookMethod"];
        };
        /** @description A new subscription to one kind of event. */
        ExtensionEventCreate: {
            /**
             * @description What to report.
             * @enum {string}
             */
            event_type: "dial-in" | "dial-out" | "hangup" | "answer" | "message-in" | "message-out" | "voicemail";
            /** @description Address to call. */
            url: string;
            /** @description HTTP method of the request. */
            method: components["schemas"]["HttpMethod"];
        };
        /** @description Fields to change. */
        ExtensionEventUpdate: {
            /** @description What to report. */
            event_type?: components["schemas"]["ExtensionEventType"];
            /** @description Address to call. */
            url?: string;
            /** @description HTTP method of the request. */
            method?: components["schemas"]["WebhookMethod"];
        };
        /** @description What a rule for incoming calls does with a call. */
        IncomingRuleType: "transfer" | "cascade" | "simple_cascade" | "simple_transfer" | (string & {});
        /** @description What became of the call before the rule: `no_answer` for a time-out or any error but 486, `busy` for 486. */
        IncomingRuleCallStatus: "no_answer" | "busy" | "any" | (string & {});
        /** @description How the caller is compared. The first two go with `caller_id`. */
        CallerIdAction: "matches" | "not_matches" | "anonymous" | "any" | (string & {});
        /** @description A number that a cascade rings. The one with the smallest delay starts at once. */
        CascadeNumber: {
            /** @description When it starts to ring, in seconds from the beginning. */
            delay: number;
            /** @description The number. */
            number: string;
        };
        /** @description A rule for incoming calls. Members that the readable part of the vendor's page does not have (where a transfer goes, for example) are kept. */
        IncomingRule: {
            /** @description Id of the rule. */
            id: number;
            /** @description What is done with the call. */
            type?: components["schemas"]["IncomingRuleType"];
            /**
             * @description Whether a call that is forwarded outside may be transferred on.
             * @default true
             */
            allow_public_transfer?: boolean;
            /**
             * @description What became of the call before.
             * @default any
             */
            call_status?: components["schemas"]["IncomingRuleCallStatus"];
            /** @description Regular expression (PCRE) for the caller. */
            caller_id?: string | null;
            /**
             * @description How the caller is compared.
             * @default any
             */
            caller_id_action?: components["schemas"]["CallerIdAction"];
            /** @description Numbers that a cascade rings. */
            cascade_numbers?: components["schemas"]["CascadeNumber"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A new rule. Its members are not all known, so others are taken. */
        IncomingRuleCreate: {
            /** @description What to do with the call. */
            type: components["schemas"]["IncomingRuleType"];
            /**
             * @description Whether a call that is forwarded outside may be transferred on.
             * @default true
             */
            allow_public_transfer?: boolean;
            /**
             * @description What became of the call before.
             * @default any
             */
            call_status?: components["schemas"]["IncomingRuleCallStatus"];
            /** @description Regular expression (PCRE) for the caller. */
            caller_id?: string | null;
            /**
             * @description How to compare the caller.
             * @default any
             */
            caller_id_action?: components["schemas"]["CallerIdAction"];
            /** @description Numbers to ring. A rule of the type `cascade` needs them. */
            cascade_numbers?: components["schemas"]["CascadeNumber"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Members to change. Not all are known, so others are taken. */
        IncomingRuleUpdate: {
            /** @description What to do with the call. */
            type?: components["schemas"]["IncomingRuleType"];
            /** @description Whether a call that is forwarded outside may be transferred on. */
            allow_public_transfer?: boolean;
            /** @description What became of the call before. */
            call_status?: components["schemas"]["IncomingRuleCallStatus"];
            /** @description Regular expression (PCRE) for the caller. */
            caller_id?: string | null;
            /** @description How to compare the caller. */
            caller_id_action?: components["schemas"]["CallerIdAction"];
            /** @description Numbers to ring. */
            cascade_numbers?: components["schemas"]["CascadeNumber"][];
        } & {
            [key: string]: unknown;
        };
        /** @description How a phone proves who it is. */
        PhoneAuthType: "digest" | "network" | "both" | (string & {});
        /** @description Settings of a phone. Phones of one person (a bundle) are kept in step. */
        PhoneSettings: {
            /** @description Name for people. */
            label?: string | null;
            /** @description Id of the sound that is played into outgoing calls. */
            announce_sound_upon_outgoing_call?: number | null;
            /** @description Id of the sound that is played into incoming calls. */
            announce_sound_upon_incoming_call?: number | null;
            /** @description Mark that is put into the caller's name on a transfer. */
            append_to_cid_name_on_transfer?: string | null;
            /**
             * @description How the phone proves who it is.
             * @default digest
             */
            auth_type?: components["schemas"]["PhoneAuthType"];
            /**
             * @description Whether callers are asked who they are.
             * @default false
             */
            call_screening_enabled?: boolean;
            /**
             * Format: password
             * @description Password that the phone registers with.
             */
            password?: string;
            /** @description Whether a browser may be the phone. */
            allow_webrtc?: boolean;
            /** @description Whether calls are recorded. */
            record_enabled?: boolean;
            /** @description Whether transferred calls are recorded. */
            record_transfer?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a phone to change. */
        PhoneSettingsUpdate: {
            /** @description Name for people. */
            label?: string | null;
            /** @description Id of the sound that is played into outgoing calls. */
            announce_sound_upon_outgoing_call?: number | null;
            /** @description Id of the sound that is played into incoming calls. */
            announce_sound_upon_incoming_call?: number | null;
            /** @description Mark that is put into the caller's name on a transfer. */
            append_to_cid_name_on_transfer?: string | null;
            /** @description How the phone proves who it is. */
            auth_type?: components["schemas"]["PhoneAuthType"];
            /** @description Whether callers are asked who they are. */
            call_screening_enabled?: boolean;
            /**
             * Format: password
             * @description Password that the phone registers with.
             */
            password?: string;
            /** @description Whether a browser may be the phone. */
            allow_webrtc?: boolean;
            /** @description Whether calls are recorded. */
            record_enabled?: boolean;
            /** @description Whether transferred calls are recorded. */
            record_transfer?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Which free agents of a queue are called. `ring-all` calls all of them at once. */
        QueueStrategy: "round-robin" | "ring-all" | (string & {});
        /** @description What callers in a queue hear. */
        QueueSoundType: "ring" | "music" | (string & {});
        /** @description What follows when the agent hangs up first. */
        AgentHangupAction: "transfer" | "quality_rate" | (string & {});
        /** @description Settings of a queue. */
        QueueSettings: {
            /** @description Id of the queue. */
            readonly extension_id?: number;
            /**
             * @description Which free agents are called.
             * @default round-robin
             */
            strategy?: components["schemas"]["QueueStrategy"];
            /** @description Id of the music that callers hear. */
            sound?: number | null;
            /**
             * @description Whether callers hear plain tones or music. `ring` sets `sound` to null.
             * @default ring
             */
            sound_type?: components["schemas"]["QueueSoundType"];
            /** @description Id of the sound that is played before agents are called. */
            start_sound?: number | null;
            /** @description Id of the announcement that is repeated; 0 or null for none. */
            announce_sound?: number | null;
            /** @description Seconds between two announcements. */
            announce_frequency?: number | null;
            /** @description Id of the sound that the agent hears on answering; 0 for none. */
            agent_announce_sound?: number | null;
            /** @description What follows when the agent hangs up first; null for nothing. */
            agent_hangup_action?: components["schemas"]["AgentHangupAction"] | null;
            /** @description Number that the caller is passed to then. Only with `transfer`. */
            agent_hangup_transfer_dst?: string | null;
            /**
             * @description Whether the agent hears how long the caller has waited.
             * @default true
             */
            agent_report_wait_time?: boolean;
            /** @description Mark that is put into the caller's name. */
            append_to_cid_name_on_transfer?: string | null;
            /** @description Key with which a caller leaves the queue, a digit or * or #. */
            exit_key?: string | null;
            /** @description Number that such a caller is passed to. */
            exit_transfer_dst?: string | null;
            /**
             * @description Whether callers leave when there are no agents.
             * @default true
             */
            exit_with_no_av_agents?: boolean;
            /** @description Longest wait of a caller, in seconds. */
            max_wait_time?: number;
            /** @description Longest wait of a caller while there are no agents, in seconds. */
            max_wait_time_with_no_agent?: number;
            /** @description Number that the caller is passed to after it. */
            no_agent_timeout_transfer_dst?: string | null;
            /** @description Number that the caller is passed to after the longest wait. */
            timeout_transfer_dst?: string | null;
            /** @description Whether agents of the next level are called after some time. */
            tier_rules_apply?: boolean;
            /** @description Seconds until the next level. */
            tier_rule_wait_second?: number;
            /** @description Whether those seconds are multiplied by the level. */
            tier_rule_wait_multiply_level?: boolean;
            /** @description Whether calls are recorded. */
            record_enabled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a queue to change. */
        QueueSettingsUpdate: {
            /** @description Which free agents are called. */
            strategy?: components["schemas"]["QueueStrategy"];
            /** @description Id of the music that callers hear. */
            sound?: number | null;
            /** @description Whether callers hear plain tones or music. `ring` sets `sound` to null. */
            sound_type?: components["schemas"]["QueueSoundType"];
            /** @description Id of the sound that is played before agents are called. */
            start_sound?: number | null;
            /** @description Id of the announcement that is repeated; 0 or null for none. */
            announce_sound?: number | null;
            /** @description Seconds between two announcements. */
            announce_frequency?: number | null;
            /** @description Id of the sound that the agent hears on answering; 0 for none. */
            agent_announce_sound?: number | null;
            /** @description What follows when the agent hangs up first; null for nothing. */
            agent_hangup_action?: components["schemas"]["AgentHangupAction"] | null;
            /** @description Number that the caller is passed to then. Only with `transfer`. */
            agent_hangup_transfer_dst?: string | null;
            /** @description Whether the agent hears how long the caller has waited. */
            agent_report_wait_time?: boolean;
            /** @description Mark that is put into the caller's name. */
            append_to_cid_name_on_transfer?: string | null;
            /** @description Key with which a caller leaves the queue, a digit or * or #. */
            exit_key?: string | null;
            /** @description Number that such a caller is passed to. */
            exit_transfer_dst?: string | null;
            /** @description Whether callers leave when there are no agents. */
            exit_with_no_av_agents?: boolean;
            /** @description Longest wait of a caller, in seconds. */
            max_wait_time?: number;
            /** @description Longest wait of a caller while there are no agents, in seconds. */
            max_wait_time_with_no_agent?: number;
            /** @description Number that the caller is passed to after it. */
            no_agent_timeout_transfer_dst?: string | null;
            /** @description Number that the caller is passed to after the longest wait. */
            timeout_transfer_dst?: string | null;
            /** @description Whether agents of the next level are called after some time. */
            tier_rules_apply?: boolean;
            /** @description Seconds until the next level. */
            tier_rule_wait_second?: number;
            /** @description Whether those seconds are multiplied by the level. */
            tier_rule_wait_multiply_level?: boolean;
            /** @description Whether calls are recorded. */
            record_enabled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a voice menu. Its contexts are not among them. */
        IvrSettings: {
            /** @description Id of the context that calls come to first. */
            entry_context?: number | null;
            /** @description Longest time of a call in the menu. */
            lifetime?: number | null;
            /** @description What follows after it. */
            lifetime_exp_action?: string | null;
            /** @description Number that the caller is passed to then. */
            lifetime_exp_transfer_dst?: string | null;
            /** @description A pause; its meaning is not published. */
            sleep_time?: number | null;
            /** @description Whether callers can leave a message. */
            vm_enabled?: boolean;
            /** @description Id of the sound that asks for the message. */
            vm_greeting?: number | null;
            /** @description Whether the message goes with the letter about it. */
            vm_attach_file?: boolean;
            /** @description Address of that letter. */
            vm_mailto?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a voice menu to change. */
        IvrSettingsUpdate: {
            /** @description Id of the context that calls come to first. */
            entry_context?: number | null;
            /** @description Longest time of a call in the menu. */
            lifetime?: number | null;
            /** @description What follows after it. */
            lifetime_exp_action?: string | null;
            /** @description Number that the caller is passed to then. */
            lifetime_exp_transfer_dst?: string | null;
            /** @description A pause; its meaning is not published. */
            sleep_time?: number | null;
            /** @description Whether callers can leave a message. */
            vm_enabled?: boolean;
            /** @description Id of the sound that asks for the message. */
            vm_greeting?: number | null;
            /** @description Whether the message goes with the letter about it. */
            vm_attach_file?: boolean;
            /** @description Address of that letter. */
            vm_mailto?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A new agent on an extension. */
        ExtensionAgentCreate: {
            /** @description Name of the agent. */
            name: string;
            /**
             * @description Whether the agent takes calls.
             * @default available
             * @enum {string}
             */
            status?: "logged_out" | "available";
            /** @description How long the agent is rung. */
            call_timeout?: number;
            /**
             * @description Rest after a call before the next one is offered.
             * @default 0
             */
            wrap_up_time?: number;
            /**
             * @description Wait before an agent on do not disturb is tried again.
             * @default 10
             */
            busy_delay_time?: number;
            /**
             * @description Wait before an agent who did not answer is tried again.
             * @default 10
             */
            no_answer_delay_time?: number;
            /**
             * @description Wait before an agent who rejected a call is tried again.
             * @default 10
             */
            reject_delay_time?: number;
            /** @description Id of the sound for the agent. */
            agent_sound_id?: number;
            /** @description Free text of the integrator. */
            extra_params?: string;
        };
        /** @description A device that is registered. */
        Registration: {
            /** @description What the device calls itself. */
            device?: string | null;
            /** @description Address that its packets come from. */
            real_address?: string | null;
            /** @description Address that it gave. */
            contact_address?: string | null;
            /** @description When the registration ends, or in how many seconds. */
            expires?: number | string | null;
            /** @description Id of the registration. */
            registration_id?: number | string | null;
        };
        /** @description Whether a phone is registered, and which devices are. */
        RegistrationState: {
            /** @description Id of the extension. */
            extension_id?: number;
            /** @description Whether at least one device is registered. */
            registered?: boolean;
            /** @description One entry a device. */
            registrations?: components["schemas"]["Registration"][];
        };
        /** @description A property that a call status can have. */
        CallProperty: {
            /** @description Name for programs, as in `property_list`. */
            mnemo: string;
            /** @description Name for people. */
            name?: string;
            /** @description What it means. */
            description?: string;
        };
        /** @description A message of an extension. */
        Message: {
            /** @description Id of the message. */
            id: number | string;
            /** @description Id of the chat that it belongs to. */
            chat_id?: number | string | null;
            /** @description Id of the extension. */
            extension_id?: number;
            /** @description Direction of the message. */
            flow?: components["schemas"]["CallFlow"];
            /** @description Sender. */
            src_num?: string;
            /** @description Receiver. */
            dst_num?: string;
            /** @description The message. */
            text?: string;
            /** @description How far it has come. */
            status?: string | null;
            /** @description Whether it was read. */
            read?: boolean;
            /** @description When it was sent, UTC. */
            init_time_gmt?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What happened to the call. */
        CallEventType: "dial-in" | "dial-out" | "answer" | "hangup" | (string & {});
        /** @description How the call stands, or how it ended (all but `CALLING`). */
        CallDeliveryStatus: "CALLING" | "ANSWER" | "BUSY" | "NOANSWER" | "CANCEL" | "CONGESTION" | "CHANUNAVAIL" | (string & {});
        /** @description An event of one leg of a call. */
        CallDelivery: {
            EventType: components["schemas"]["CallEventType"];
            /** @description When it happened, in microseconds since 1970. */
            EventTime?: string;
            /** @description Id of the whole call. Transfers do not change it. */
            CallID?: string;
            /** @description Id of the leg; its dial, answer and hangup share it. */
            SubCallID?: string;
            /** @description Id under which the call is steered. */
            CallAPIID?: string;
            /** @description `in` or `out`, in lower or upper case. */
            CallFlow?: string;
            CallStatus?: components["schemas"]["CallDeliveryStatus"];
            /** @description Number of the caller; of an outgoing call the extension. */
            CallerIDNum?: string;
            /** @description Name of the caller. */
            CallerIDName?: string;
            /** @description Calling extension with its domain. Through a queue or menu it is that queue or menu. */
            CallerExtension?: string;
            /** @description Id of the calling extension. */
            CallerExtensionID?: string;
            /** @description Number that is called. */
            CalledNumber?: string;
            /** @description Called extension. Absent in outgoing calls. */
            CalledExtension?: string;
            /** @description Id of the called extension. */
            CalledExtensionID?: string;
            /** @description Public number that the call came in on. */
            CalledDID?: string;
            /** @description Outside number of a call passed between extensions. */
            RemoteNumber?: string;
            /** @description `yes` marks a transferred outgoing call. */
            Transfered?: string;
            /** @description In a hangup of a queue or menu, `yes` or `no` for whether any phone took the call. */
            Bridged?: string;
            /** @description In a hangup, the length of the call in microseconds. */
            Duration?: string;
            /** @description In a hangup, the time of talk in microseconds. */
            BridgedDuration?: string;
            /** @description Id of the callback that has begun the call. */
            CallBackID?: string;
            /** @description In a hangup, the `record_uuid` of the recording. Often missing although there is one. */
            RecID?: string;
        };
        /** @description What happened to the message. Whether the status can be subscribed to is not documented. */
        MessageEventType: "message-in" | "message-out" | "message-out-status" | (string & {});
        /** @description A message of an extension. */
        MessageDelivery: {
            /** @description What happened to the message. */
            EventType?: components["schemas"]["MessageEventType"];
            /** @description The extension with its domain; a status has no domain. */
            extension_name?: string;
            /** @description Id of the extension. */
            extension_id?: string;
            /** @description Sender. */
            src_number?: string;
            /** @description Public number that the message came to. */
            did_number?: string;
            /** @description Receiver of a message that was sent. */
            dst_number?: string;
            /** @description The message. */
            text?: string;
            /** @description `sent` or `failed`, in the status of a sent message. */
            status?: string;
        };
        /** @description A change of the status that an extension shows during calls. */
        ExtensionCallStatusDelivery: {
            /** @description Always `call-status-change`. */
            event_type: string;
            /** @description Status before; null when there was none. */
            old_status_id?: string | null;
            /** @description Status now; null when there is none. */
            new_status_id?: string | null;
            /** @description Id of the extension. */
            extension_id?: string;
            /** @description Name of the extension. */
            extension_name?: string;
            /** @description Id of the client. */
            client_id?: string;
            /** @description Time of the change. Its zone is not documented. */
            change_dt?: string;
        };
        /** @description A change of an agent's status. The vendor's list of fields is cut short. */
        AgentStatusDelivery: {
            EventType?: components["schemas"]["AgentEventType"];
            /** @description Id of the agent. */
            agent_id?: string;
            /** @description `available` or `logged_out`. */
            agent_status?: string;
        };
        /** @description A message that a caller left. Its fields are not documented. */
        VoicemailDelivery: {
            /** @description Always `voicemail`. */
            EventType?: string;
        };
        /** @description A call that waits for an answer. */
        CallInteractiveRequest: {
            /** @description Always `call_interactive`. */
            EventType: string;
            /** @description Id of the call. */
            CallID?: string;
            /** @description Id under which the call is steered. */
            CallAPIID?: string;
            /** @description `IN`. */
            CallFlow?: string;
            /** @description `ANSWER`. */
            CallStatus?: string;
            /** @description Number of the caller. */
            CallerIDNum?: string;
            /** @description Name of the caller. */
            CallerIDName?: string;
            /** @description Calling extension; internal calls only. */
            CallerExtension?: string;
            /** @description Id of the calling extension; internal calls only. */
            CallerExtensionID?: string;
            /** @description Number that is called. */
            CalledNumber?: string;
            /** @description Extension of the voice menu. */
            CalledExtension?: string;
            /** @description Id of the voice menu. */
            CalledExtensionID?: string;
            /** @description Public number that the call came in on. */
            CalledDID?: string;
        };
        /** @description `Response` with the elements Hangup, Pause (`length`), SetVar (`name`), Jump (`context`, `option`), SetCaller (`name`, `number`), PlaySound (`where`, `digitvar`), SimpleTransfer and TTS (`lang`, `play_now`). */
        CallInteractiveResponse: string;
    };
    responses: {
        /** @description The client. */
        Client: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Client"];
            };
        };
        /** @description The request is not valid. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description The token is missing, wrong or no longer valid. It may end before its time, so a new one is worth one try. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The user, or the app, may not do this. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /** @description There is no such resource. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundProblem"];
            };
        };
        /** @description The hourly quota is used up (wait for the next hour), or a statistics query is still running. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitProblem"];
            };
        };
        /** @description All agents on extensions that match. */
        LocalAgentList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LocalAgent"][];
            };
        };
        /** @description The agent. */
        LocalAgent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LocalAgent"];
            };
        };
        /** @description Done. There is no body. */
        NoContent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description All subscriptions of the agent. */
        AgentEventList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgentEvent"][];
            };
        };
        /** @description The subscription. */
        AgentEvent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgentEvent"];
            };
        };
        /** @description All agents on outside numbers. */
        RemoteAgentList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RemoteAgent"][];
            };
        };
        /** @description The agent. */
        RemoteAgent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RemoteAgent"];
            };
        };
        /** @description One page of aliases. */
        AliasList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Alias"][];
            };
        };
        /** @description The alias. */
        Alias: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Alias"];
            };
        };
        /** @description The number. */
        Ani: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Ani"];
            };
        };
        /** @description One page of DIDs. */
        DidList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Did"][];
            };
        };
        /** @description The DID. */
        Did: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Did"];
            };
        };
        /** @description One page of extensions. */
        ExtensionList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Extension"][];
            };
        };
        /** @description The extension. */
        Extension: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Extension"];
            };
        };
        /** @description All groups that match. */
        ExtensionGroupList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionGroup"][];
            };
        };
        /** @description The group. */
        ExtensionGroup: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionGroup"];
            };
        };
        /** @description All statuses. */
        CallStatusList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallStatus"][];
            };
        };
        /** @description The status. */
        CallStatus: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallStatus"];
            };
        };
        /** @description All lists. */
        DialRuleLists: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DialRuleList"][];
            };
        };
        /** @description The list. */
        DialRuleList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DialRuleList"];
            };
        };
        /** @description All intervals. */
        IntervalList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Interval"][];
            };
        };
        /** @description The interval. */
        Interval: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Interval"];
            };
        };
        /** @description One page of records. */
        CallRecordList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallRecord"][];
            };
        };
        /** @description The order was taken. */
        RecordArchive: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordArchive"];
            };
        };
        /** @description The numbers. */
        RecordStatistics: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordStatistics"];
            };
        };
        /** @description The sound of the call, in the format that the client has set (`record_format`). */
        RecordFile: {
            headers: {
                "Content-Disposition": components["headers"]["ContentDisposition"];
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "audio/mpeg": Blob;
                "audio/wav": Blob;
                "application/octet-stream": Blob;
            };
        };
        /** @description The path. */
        RecordPath: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordPath"];
            };
        };
        /** @description The address. */
        RecordStorageUrl: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordStorageUrl"];
            };
        };
        /** @description One page of sounds. */
        SoundList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sound"][];
            };
        };
        /** @description The sound. */
        Sound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sound"];
            };
        };
        /** @description What was found. */
        SoundSearchResult: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SoundSearchResult"];
            };
        };
        /** @description The file. */
        SoundFile: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "audio/mpeg": Blob;
                "audio/wav": Blob;
                "application/octet-stream": Blob;
            };
        };
        /** @description The fax. */
        FaxFile: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/pdf": Blob;
                "image/tiff": Blob;
                "application/octet-stream": Blob;
            };
        };
        /** @description The message. */
        VoicemailFile: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "audio/mpeg": Blob;
                "audio/wav": Blob;
                "application/octet-stream": Blob;
            };
        };
        /** @description The queue. */
        TaskScheduler: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TaskScheduler"];
            };
        };
        /** @description The queue, with its counts. */
        TaskSchedulerDetails: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TaskSchedulerDetails"];
            };
        };
        /** @description The task. */
        Task: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Task"];
            };
        };
        /** @description The tasks that were added. */
        TaskList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TaskList"];
            };
        };
        /** @description All users of the client that match. */
        ClientUserList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientUser"][];
            };
        };
        /** @description The user. */
        ClientUser: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientUser"];
            };
        };
        /** @description All users of extensions that match. */
        ExtensionUserList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionUser"][];
            };
        };
        /** @description The user. */
        ExtensionUser: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionUser"];
            };
        };
        /** @description All users of extension groups that match. */
        ExtensionGroupUserList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionGroupUser"][];
            };
        };
        /** @description The user. */
        ExtensionGroupUser: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionGroupUser"];
            };
        };
        /** @description All groups. */
        NetworkPermissionGroupList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NetworkPermissionGroup"][];
            };
        };
        /** @description The group. */
        NetworkPermissionGroup: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NetworkPermissionGroup"];
            };
        };
        /** @description All subscriptions. */
        PhoneEventList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PhoneEvent"][];
            };
        };
        /** @description The subscription. */
        PhoneEvent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PhoneEvent"];
            };
        };
        /** @description The variables. */
        ClientVariables: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientVariables"];
            };
        };
        /** @description The variables are set. */
        VariablesSet: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The limits. */
        Limits: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Limits"];
            };
        };
        /** @description All live sessions that match. */
        OauthSessionList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OauthSession"][];
            };
        };
        /** @description The calls. */
        CurrentCallList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CurrentCallList"];
            };
        };
        /** @description The order was taken. */
        CallCenterReport: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallCenterReport"];
            };
        };
        /** @description A page of calls. */
        CallHistory: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallHistory"];
            };
        };
        /** @description The call. */
        CallHistoryEntry: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallHistoryEntry"];
            };
        };
        /** @description A page of calls. */
        CallList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallList"];
            };
        };
        /** @description A page of parts of calls. */
        CallPartList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallPartList"];
            };
        };
        /** @description The marks. */
        QualityRateList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QualityRate"][];
            };
        };
        /** @description The user of the token. */
        CurrentUser: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CurrentUser"];
            };
        };
        /** @description The time zones. */
        TimezoneList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Timezone"][];
            };
        };
        /** @description The call has begun. */
        Callback: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Callback"];
            };
        };
        /** @description Done. */
        Done: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description All subscriptions of the extension. */
        ExtensionEventList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionEvent"][];
            };
        };
        /** @description The subscription. */
        ExtensionEvent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExtensionEvent"];
            };
        };
        /** @description All rules of the extension. */
        IncomingRuleList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IncomingRule"][];
            };
        };
        /** @description The rule. */
        IncomingRule: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IncomingRule"];
            };
        };
        /** @description The settings. */
        PhoneSettings: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PhoneSettings"];
            };
        };
        /** @description The settings. */
        QueueSettings: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QueueSettings"];
            };
        };
        /** @description The settings. */
        IvrSettings: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IvrSettings"];
            };
        };
        /** @description The state. */
        RegistrationState: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RegistrationState"];
            };
        };
        /** @description One state an extension. */
        RegistrationStateList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RegistrationState"][];
            };
        };
        /** @description Ids of the extensions. */
        AliveExtensionList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": number[];
            };
        };
        /** @description The properties. */
        CallPropertyList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallProperty"][];
            };
        };
        /** @description The messages. */
        MessageList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"][];
            };
        };
        /** @description The message. */
        Message: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
    };
    parameters: {
        /** @description Id of the client, or `@me` for the client that the token belongs to. */
        ClientId: string | number;
        /** @description Only rows of these extensions. */
        ExtensionIds: number[];
        /** @description Id of the agent. */
        AgentId: number;
        /** @description Take the agent out of its queues too. */
        RemoveFromQueues: boolean;
        /** @description Id of the event subscription. */
        EventId: number;
        /** @description Number of the page, from 1. */
        Page: number;
        /** @description Rows on one page. The default and the maximum are not published. */
        PerPage: number;
        /** @description Only rows with these ids. */
        Ids: number[];
        /** @description Only rows with these names. */
        Names: string[];
        /** @description Only rows with these domains. */
        Domains: string[];
        /** @description Id of the alias. */
        AliasId: number;
        /** @description Id of the client, or `@me` for the client that the token belongs to. */
        AniClientId: string | number;
        /** @description Only DIDs whose messages these extensions take. */
        MessageExtensionIds: number[];
        /** @description Id of the DID. */
        DidId: number;
        /** @description Only rows with these ids. */
        IdTexts: string[];
        /** @description Only extensions of these kinds. */
        ExtensionTypes: components["schemas"]["ExtensionType"][];
        /** @description Only extensions with these statuses. */
        ExtensionStatuses: components["schemas"]["ExtensionStatus"][];
        /** @description Only rows of these extension groups. */
        ExtensionGroupIdTexts: string[];
        /** @description Id of the extension, or `@{NAME}` for the id that a variable of the client holds. */
        ExtensionId: number | string;
        /** @description Id of the extension group. */
        ExtensionGroupId: number;
        /** @description Id of the call status. */
        CallStatusId: number;
        /** @description Id of the dial rule list. */
        DialRuleListId: number;
        /** @description Id of the interval. */
        IntervalId: number;
        /** @description Start of the period. */
        StartDatetime: components["schemas"]["DateTime"];
        /** @description End of the period. */
        EndDatetime: components["schemas"]["DateTime"];
        /** @description Order by the time at which the call began. */
        RecordOrder: "desc" | "asc";
        /**
         * @description Id of the call record, as the list of records has it.
         * @example 2001-0123456789abcdef0123456789abcdef
         */
        RecordUuid: string;
        /** @description Only sounds with these titles. */
        Titles: string[];
        /** @description Only sounds of the client itself. */
        OwnOnly: boolean;
        /** @description Text to search for. */
        SearchText: string;
        /** @description Id of the sound. */
        SoundId: number;
        /** @description Start of the period. */
        OptionalStartDatetime: components["schemas"]["DateTime"];
        /** @description End of the period. */
        OptionalEndDatetime: components["schemas"]["DateTime"];
        /**
         * @description Id of the fax.
         * @example 0123456789abcdef0123456789abcdef
         */
        FaxUuid: string;
        /** @description Id of the message. */
        VoicemailUuid: string;
        /** @description Id of the queue. */
        SchedulerId: number | string;
        /** @description Id of the task. */
        TaskId: number;
        /** @description Only users with these logins. */
        Logins: string[];
        /** @description Id of the user. */
        UserId: number;
        /** @description Only users with these e-mail addresses. */
        Emails: string[];
        /** @description Only users with these notes. */
        Comments: string[];
        /** @description Only users with these statuses. */
        UserStatuses: components["schemas"]["UserStatus"][];
        /** @description Only users with these time zones. */
        Timezones: string[];
        /** @description Only users with these rights. */
        UserAccesses: components["schemas"]["UserAccess"][];
        /** @description Only rows of these extension groups. */
        ExtensionGroupIds: number[];
        /** @description Id of the network permission group. */
        NetworkPermissionGroupId: number;
        /** @description Id of the event subscription. */
        PhoneEventId: number;
        /** @description Only the variable with this name. */
        VariableName: string;
        /** @description Only sessions of these users. */
        UserIds: number[];
        /**
         * @description Id of the OAuth session.
         * @example 0123456789abcdef
         */
        SessionId: string;
        /** @description Only calls in this direction. */
        CallFlowFilter: components["schemas"]["CallFlow"];
        /** @description Only calls to this number. */
        ToUsername: string;
        /**
         * @description Id of the call, in upper or lower case.
         * @example 0123456789ABCDEF0123456789ABCDEF
         */
        CallUuid: string;
        /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
        RealmExtensionId: number | string;
        /**
         * @description Id for steering the call, as the list of current calls, a callback and webhooks have it.
         * @example 3584700000-00000000
         */
        CallApiId: string;
        /** @description Id of the event subscription. */
        ExtensionEventId: number;
        /** @description Id of the rule. */
        RuleId: number;
        /** @description Id of the message. */
        MessageId: number | string;
        /** @description Id of the extension group. */
        RealmExtensionGroupId: number;
    };
    requestBodies: never;
    headers: {
        /** @description Calls that the client may make in an hour, over all its apps and users. */
        RateLimit: number;
        /** @description Calls that are left of this hour. */
        RateLimitRemaining: number;
        /** @description Seconds until the count starts again. */
        RateLimitReset: number;
        /** @description Holds the name of the file. */
        ContentDisposition: string;
    };
    pathItems: never;
}
/** Operation id to what the operation takes and answers. */
export interface operations {
    getClientInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Client"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateClientInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Client"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Client"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Client"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listLocalAgents: {
        parameters: {
            query?: {
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LocalAgentList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createLocalAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalAgentCreate"];
            };
        };
        responses: {
            201: components["responses"]["LocalAgent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLocalAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LocalAgent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateLocalAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalAgentUpdate"];
            };
        };
        responses: {
            200: components["responses"]["LocalAgent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteLocalAgent: {
        parameters: {
            query?: {
                /** @description Take the agent out of its queues too. */
                remove_from_queues?: components["parameters"]["RemoveFromQueues"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listLocalAgentEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEventList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentEventCreate"];
            };
        };
        responses: {
            201: components["responses"]["AgentEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
                /** @description Id of the event subscription. */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
                /** @description Id of the event subscription. */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentEventUpdate"];
            };
        };
        responses: {
            200: components["responses"]["AgentEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteLocalAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
                /** @description Id of the event subscription. */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRemoteAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RemoteAgentList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createRemoteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoteAgentCreate"];
            };
        };
        responses: {
            201: components["responses"]["RemoteAgent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRemoteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RemoteAgent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateRemoteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoteAgentUpdate"];
            };
        };
        responses: {
            200: components["responses"]["RemoteAgent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteRemoteAgent: {
        parameters: {
            query?: {
                /** @description Take the agent out of its queues too. */
                remove_from_queues?: components["parameters"]["RemoveFromQueues"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRemoteAgentEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEventList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentEventCreate"];
            };
        };
        responses: {
            201: components["responses"]["AgentEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
                /** @description Id of the event subscription. */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
                /** @description Id of the event subscription. */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentEventUpdate"];
            };
        };
        responses: {
            200: components["responses"]["AgentEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteRemoteAgentEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the agent. */
                agent_id: components["parameters"]["AgentId"];
                /** @description Id of the event subscription. */
                event_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAliases: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Only rows with these ids. */
                id?: components["parameters"]["Ids"] | undefined;
                /** @description Only rows with these names. */
                name?: components["parameters"]["Names"] | undefined;
                /** @description Only rows with these domains. */
                domain?: components["parameters"]["Domains"] | undefined;
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AliasList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the alias. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Alias"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the alias. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AliasUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Alias"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["AniClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ani"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["AniClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AniUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Ani"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDids: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Only rows with these ids. */
                id?: components["parameters"]["Ids"] | undefined;
                /** @description Only rows with these names. */
                name?: components["parameters"]["Names"] | undefined;
                /** @description Only rows with these domains. */
                domain?: components["parameters"]["Domains"] | undefined;
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
                /** @description Only DIDs whose messages these extensions take. */
                message_extension_id?: components["parameters"]["MessageExtensionIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DidList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the DID. */
                did_id: components["parameters"]["DidId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Did"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateDid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the DID. */
                did_id: components["parameters"]["DidId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DidUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Did"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Only rows with these ids. */
                id?: components["parameters"]["IdTexts"] | undefined;
                /** @description Only rows with these names. */
                name?: components["parameters"]["Names"] | undefined;
                /** @description Only extensions of these kinds. */
                type?: components["parameters"]["ExtensionTypes"] | undefined;
                /** @description Only extensions with these statuses. */
                status?: components["parameters"]["ExtensionStatuses"] | undefined;
                /** @description Only rows of these extension groups. */
                extension_group_id?: components["parameters"]["ExtensionGroupIdTexts"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionCreate"];
            };
        };
        responses: {
            201: components["responses"]["Extension"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Extension"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Extension"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionGroups: {
        parameters: {
            query?: {
                /** @description Only rows with these ids. */
                id?: components["parameters"]["IdTexts"] | undefined;
                /** @description Only rows with these names. */
                name?: components["parameters"]["Names"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionGroupCreate"];
            };
        };
        responses: {
            201: components["responses"]["ExtensionGroup"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the extension group. */
                ext_group_id: components["parameters"]["ExtensionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroup"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the extension group. */
                ext_group_id: components["parameters"]["ExtensionGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionGroupUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ExtensionGroup"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteExtensionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the extension group. */
                ext_group_id: components["parameters"]["ExtensionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCallStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallStatusList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallStatusCreate"];
            };
        };
        responses: {
            201: components["responses"]["CallStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the call status. */
                id: components["parameters"]["CallStatusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the call status. */
                id: components["parameters"]["CallStatusId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallStatusUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CallStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteCallStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the call status. */
                id: components["parameters"]["CallStatusId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDialRuleLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DialRuleLists"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialRuleListCreate"];
            };
        };
        responses: {
            201: components["responses"]["DialRuleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the dial rule list. */
                dial_rules_id: components["parameters"]["DialRuleListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DialRuleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the dial rule list. */
                dial_rules_id: components["parameters"]["DialRuleListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialRuleListUpdate"];
            };
        };
        responses: {
            200: components["responses"]["DialRuleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDialRuleList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the dial rule list. */
                dial_rules_id: components["parameters"]["DialRuleListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listIntervals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IntervalList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntervalCreate"];
            };
        };
        responses: {
            201: components["responses"]["Interval"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the interval. */
                interval_id: components["parameters"]["IntervalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Interval"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the interval. */
                interval_id: components["parameters"]["IntervalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntervalUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Interval"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteInterval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the interval. */
                interval_id: components["parameters"]["IntervalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRecords: {
        parameters: {
            query: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Start of the period. */
                start_datetime: components["parameters"]["StartDatetime"];
                /** @description End of the period. */
                end_datetime: components["parameters"]["EndDatetime"];
                /** @description Order by the time at which the call began. */
                order?: components["parameters"]["RecordOrder"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallRecordList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteRecords: {
        parameters: {
            query: {
                /** @description Start of the period. */
                start_datetime: components["parameters"]["StartDatetime"];
                /** @description End of the period. */
                end_datetime: components["parameters"]["EndDatetime"];
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createRecordArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordArchiveCreate"];
            };
        };
        responses: {
            201: components["responses"]["RecordArchive"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRecordStatistics: {
        parameters: {
            query: {
                /** @description Start of the period. */
                start_datetime: components["parameters"]["StartDatetime"];
                /** @description End of the period. */
                end_datetime: components["parameters"]["EndDatetime"];
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordStatistics"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    downloadRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: components["parameters"]["RecordUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordFile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: components["parameters"]["RecordUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    downloadRecordWithPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: components["parameters"]["RecordUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordFile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRecordPath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: components["parameters"]["RecordUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordPath"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRecordStorageUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: components["parameters"]["RecordUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordStorageUrl"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSounds: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Only rows with these ids. */
                id?: components["parameters"]["Ids"] | undefined;
                /** @description Only sounds with these titles. */
                title?: components["parameters"]["Titles"] | undefined;
                /** @description Only sounds of the client itself. */
                own_only?: components["parameters"]["OwnOnly"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SoundList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SoundUpload"];
            };
        };
        responses: {
            201: components["responses"]["Sound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchSounds: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Only rows with these ids. */
                id?: components["parameters"]["Ids"] | undefined;
                /** @description Only sounds with these titles. */
                title?: components["parameters"]["Titles"] | undefined;
                /** @description Only sounds of the client itself. */
                own_only?: components["parameters"]["OwnOnly"] | undefined;
                /** @description Text to search for. */
                q?: components["parameters"]["SearchText"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SoundSearchResult"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the sound. */
                sound_id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the sound. */
                sound_id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoundUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Sound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceSoundFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the sound. */
                sound_id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SoundReplacement"];
            };
        };
        responses: {
            201: components["responses"]["Sound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the sound. */
                sound_id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    downloadSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the sound. */
                sound_id: components["parameters"]["SoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SoundFile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteIncomingFaxes: {
        parameters: {
            query?: {
                /** @description Start of the period. */
                start_datetime?: components["parameters"]["OptionalStartDatetime"] | undefined;
                /** @description End of the period. */
                end_datetime?: components["parameters"]["OptionalEndDatetime"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    downloadIncomingFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the fax.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                fax_uuid: components["parameters"]["FaxUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FaxFile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteIncomingFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the fax.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                fax_uuid: components["parameters"]["FaxUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteVoicemails: {
        parameters: {
            query: {
                /** @description Start of the period. */
                start_datetime: components["parameters"]["StartDatetime"];
                /** @description End of the period. */
                end_datetime: components["parameters"]["EndDatetime"];
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    downloadVoicemail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the message. */
                record_uuid: components["parameters"]["VoicemailUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VoicemailFile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteVoicemail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the message. */
                record_uuid: components["parameters"]["VoicemailUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTaskScheduler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskSchedulerCreate"];
            };
        };
        responses: {
            201: components["responses"]["TaskScheduler"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTaskScheduler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the queue. */
                scheduler_id: components["parameters"]["SchedulerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TaskSchedulerDetails"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTaskScheduler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the queue. */
                scheduler_id: components["parameters"]["SchedulerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskSchedulerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["TaskScheduler"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSchedulerTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the queue. */
                scheduler_id: components["parameters"]["SchedulerId"];
                /** @description Id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Task"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSchedulerTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the queue. */
                scheduler_id: components["parameters"]["SchedulerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskListCreate"];
            };
        };
        responses: {
            201: components["responses"]["TaskList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listClientUsers: {
        parameters: {
            query?: {
                /** @description Only rows with these ids. */
                id?: components["parameters"]["Ids"] | undefined;
                /** @description Only users with these logins. */
                login?: components["parameters"]["Logins"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientUserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUserCreate"];
            };
        };
        responses: {
            201: components["responses"]["ClientUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientUserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ClientUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteClientUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionUsers: {
        parameters: {
            query?: {
                /** @description Only rows with these ids. */
                id?: components["parameters"]["Ids"] | undefined;
                /** @description Only users with these logins. */
                login?: components["parameters"]["Logins"] | undefined;
                /** @description Only rows with these names. */
                name?: components["parameters"]["Names"] | undefined;
                /** @description Only users with these e-mail addresses. */
                email?: components["parameters"]["Emails"] | undefined;
                /** @description Only users with these notes. */
                comment?: components["parameters"]["Comments"] | undefined;
                /** @description Only users with these statuses. */
                status?: components["parameters"]["UserStatuses"] | undefined;
                /** @description Only users with these time zones. */
                timezone?: components["parameters"]["Timezones"] | undefined;
                /** @description Only users with these rights. */
                access?: components["parameters"]["UserAccesses"] | undefined;
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionUserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUserCreate"];
            };
        };
        responses: {
            201: components["responses"]["ExtensionUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ExtensionUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteExtensionUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionGroupUsers: {
        parameters: {
            query?: {
                /** @description Only rows with these ids. */
                id?: components["parameters"]["Ids"] | undefined;
                /** @description Only users with these logins. */
                login?: components["parameters"]["Logins"] | undefined;
                /** @description Only rows with these names. */
                name?: components["parameters"]["Names"] | undefined;
                /** @description Only users with these e-mail addresses. */
                email?: components["parameters"]["Emails"] | undefined;
                /** @description Only users with these notes. */
                comment?: components["parameters"]["Comments"] | undefined;
                /** @description Only users with these statuses. */
                status?: components["parameters"]["UserStatuses"] | undefined;
                /** @description Only users with these time zones. */
                timezone?: components["parameters"]["Timezones"] | undefined;
                /** @description Only users with these rights. */
                access?: components["parameters"]["UserAccesses"] | undefined;
                /** @description Only rows of these extension groups. */
                extension_group_id?: components["parameters"]["ExtensionGroupIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroupUserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionGroupUserCreate"];
            };
        };
        responses: {
            201: components["responses"]["ExtensionGroupUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionGroupUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionGroupUserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ExtensionGroupUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteExtensionGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listNetworkPermissionGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NetworkPermissionGroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkPermissionGroupCreate"];
            };
        };
        responses: {
            201: components["responses"]["NetworkPermissionGroup"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the network permission group. */
                group_id: components["parameters"]["NetworkPermissionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NetworkPermissionGroup"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the network permission group. */
                group_id: components["parameters"]["NetworkPermissionGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkPermissionGroupUpdate"];
            };
        };
        responses: {
            200: components["responses"]["NetworkPermissionGroup"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteNetworkPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the network permission group. */
                group_id: components["parameters"]["NetworkPermissionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPhoneEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PhoneEventList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createPhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneEventCreate"];
            };
        };
        responses: {
            201: components["responses"]["PhoneEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deletePhoneEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the event subscription. */
                id: components["parameters"]["PhoneEventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PhoneEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updatePhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the event subscription. */
                id: components["parameters"]["PhoneEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneEventUpdate"];
            };
        };
        responses: {
            200: components["responses"]["PhoneEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deletePhoneEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /** @description Id of the event subscription. */
                id: components["parameters"]["PhoneEventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getVariables: {
        parameters: {
            query?: {
                /** @description Only the variable with this name. */
                variable?: components["parameters"]["VariableName"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientVariables"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setVariables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientVariablesUpdate"];
            };
        };
        responses: {
            201: components["responses"]["VariablesSet"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Limits"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOauthSessions: {
        parameters: {
            query?: {
                /** @description Only sessions of these users. */
                user_id?: components["parameters"]["UserIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthSessionList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteOauthSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the OAuth session.
                 * @example 0123456789abcdef
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCurrentCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CurrentCallList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createCallCenterReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallCenterReportCreate"];
            };
        };
        responses: {
            201: components["responses"]["CallCenterReport"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCallHistory: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Start of the period. */
                start_datetime?: components["parameters"]["OptionalStartDatetime"] | undefined;
                /** @description End of the period. */
                end_datetime?: components["parameters"]["OptionalEndDatetime"] | undefined;
                /** @description Only calls in this direction. */
                flow?: components["parameters"]["CallFlowFilter"] | undefined;
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
                /** @description Only calls to this number. */
                to_username?: components["parameters"]["ToUsername"] | undefined;
                /** @description Order by the time at which the call began. */
                order?: components["parameters"]["RecordOrder"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallHistory"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCallHistoryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Id of the call, in upper or lower case.
                 * @example 0123456789ABCDEF0123456789ABCDEF
                 */
                call_uuid: components["parameters"]["CallUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallHistoryEntry"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Start of the period. */
                start_datetime?: components["parameters"]["OptionalStartDatetime"] | undefined;
                /** @description End of the period. */
                end_datetime?: components["parameters"]["OptionalEndDatetime"] | undefined;
                /** @description Only calls in this direction. */
                flow?: components["parameters"]["CallFlowFilter"] | undefined;
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
                /** @description Only calls to this number. */
                to_username?: components["parameters"]["ToUsername"] | undefined;
                /** @description Order by the time at which the call began. */
                order?: components["parameters"]["RecordOrder"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCallParts: {
        parameters: {
            query: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Start of the period. */
                start_datetime: components["parameters"]["StartDatetime"];
                /** @description End of the period. */
                end_datetime: components["parameters"]["EndDatetime"];
                /** @description Order by the time at which the call began. */
                order?: components["parameters"]["RecordOrder"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallPartList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listQualityRates: {
        parameters: {
            query?: {
                /** @description Start of the period. */
                start_datetime?: components["parameters"]["OptionalStartDatetime"] | undefined;
                /** @description End of the period. */
                end_datetime?: components["parameters"]["OptionalEndDatetime"] | undefined;
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the client, or `@me` for the client that the token belongs to. */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QualityRateList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CurrentUser"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTimezones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TimezoneList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackCreate"];
            };
        };
        responses: {
            201: components["responses"]["Callback"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionCurrentCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CurrentCallList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    steerCurrentCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /**
                 * @description Id for steering the call, as the list of current calls, a callback and webhooks have it.
                 * @example 3584700000-00000000
                 */
                call_api_id: components["parameters"]["CallApiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentCallUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    endCurrentCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /**
                 * @description Id for steering the call, as the list of current calls, a callback and webhooks have it.
                 * @example 3584700000-00000000
                 */
                call_api_id: components["parameters"]["CallApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionCallParts: {
        parameters: {
            query: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description Rows on one page. The default and the maximum are not published. */
                per_page?: components["parameters"]["PerPage"] | undefined;
                /** @description Start of the period. */
                start_datetime: components["parameters"]["StartDatetime"];
                /** @description End of the period. */
                end_datetime: components["parameters"]["EndDatetime"];
                /** @description Order by the time at which the call began. */
                order?: components["parameters"]["RecordOrder"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallPartList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionRecords: {
        parameters: {
            query: {
                /** @description Start of the period. */
                start_datetime: components["parameters"]["StartDatetime"];
                /** @description End of the period. */
                end_datetime: components["parameters"]["EndDatetime"];
                /** @description Order by the time at which the call began. */
                order?: components["parameters"]["RecordOrder"] | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallRecordList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtensionRecordStorageUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /**
                 * @description Id of the call record, as the list of records has it.
                 * @example 2001-0123456789abcdef0123456789abcdef
                 */
                record_uuid: components["parameters"]["RecordUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RecordStorageUrl"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionEventList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionEventCreate"];
            };
        };
        responses: {
            201: components["responses"]["ExtensionEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteExtensionEventSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the event subscription. */
                id: components["parameters"]["ExtensionEventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the event subscription. */
                id: components["parameters"]["ExtensionEventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionEventUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ExtensionEvent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteExtensionEventSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the event subscription. */
                id: components["parameters"]["ExtensionEventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listIncomingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IncomingRuleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingRuleCreate"];
            };
        };
        responses: {
            201: components["responses"]["IncomingRule"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the rule. */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IncomingRule"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the rule. */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingRuleUpdate"];
            };
        };
        responses: {
            200: components["responses"]["IncomingRule"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteIncomingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the rule. */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPhoneSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PhoneSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updatePhoneSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneSettingsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["PhoneSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getQueueSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QueueSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateQueueSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueSettingsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["QueueSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getIvrSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IvrSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateIvrSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IvrSettingsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["IvrSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtensionAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ani"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateExtensionAni: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AniUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Ani"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LocalAgentList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createExtensionAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionAgentCreate"];
            };
        };
        responses: {
            201: components["responses"]["LocalAgent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExtensionRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RegistrationState"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /** @description Only rows of these extensions. */
                extension_id?: components["parameters"]["ExtensionIds"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RegistrationStateList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAliveExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AliveExtensionList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCallStatusProperties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CallPropertyList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the message. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the message. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds. */
                extension_id: components["parameters"]["RealmExtensionId"];
                /** @description Id of the message. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExtensionGroupExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the extension group. */
                extension_group_id: components["parameters"]["RealmExtensionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExtensionList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}

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
    "/extension/alive/": operations["listAliveExtensions"];
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
  "/client/{client_id}/agent/local/": components["schemas"]["LocalAgent"];
  "/client/{client_id}/agent/local/{agent_id}/event/": components["schemas"]["AgentEvent"];
  "/client/{client_id}/agent/remote/": components["schemas"]["RemoteAgent"];
  "/client/{client_id}/agent/remote/{agent_id}/event/": components["schemas"]["AgentEvent"];
  "/client/{client_id}/alias/": components["schemas"]["Alias"];
  "/client/{client_id}/did/": components["schemas"]["Did"];
  "/client/{client_id}/extension/": components["schemas"]["Extension"];
  "/client/{client_id}/extension_group/": components["schemas"]["ExtensionGroup"];
  "/client/{client_id}/extension/call_status/": components["schemas"]["CallStatus"];
  "/client/{client_id}/dial_rule/": components["schemas"]["DialRuleList"];
  "/client/{client_id}/interval/": components["schemas"]["Interval"];
  "/client/{client_id}/record/": components["schemas"]["CallRecord"];
  "/client/{client_id}/sound/": components["schemas"]["Sound"];
  "/client/{client_id}/user/client/": components["schemas"]["ClientUser"];
  "/client/{client_id}/user/extension/": components["schemas"]["ExtensionUser"];
  "/client/{client_id}/user/extension_group/": components["schemas"]["ExtensionGroupUser"];
  "/client/{client_id}/network_permission/": components["schemas"]["NetworkPermissionGroup"];
  "/client/{client_id}/phone_events/": components["schemas"]["PhoneEvent"];
  "/client/{client_id}/oauth/session/": components["schemas"]["OauthSession"];
  "/client/{client_id}/current_calls/": components["schemas"]["CurrentCall"];
  "/client/{client_id}/call_history/": components["schemas"]["CallHistoryEntry"];
  "/client/{client_id}/calls/": components["schemas"]["Call"];
  "/client/{client_id}/cdr/": components["schemas"]["CallPart"];
  "/client/{client_id}/quality_rate/": components["schemas"]["QualityRate"];
  "/timezone/": components["schemas"]["Timezone"];
  "/extension/{extension_id}/current_calls/": components["schemas"]["CurrentCall"];
  "/extension/{extension_id}/cdr/": components["schemas"]["CallPart"];
  "/extension/{extension_id}/record/": components["schemas"]["CallRecord"];
  "/extension/{extension_id}/event/": components["schemas"]["ExtensionEvent"];
  "/extension/{extension_id}/incom_rule/": components["schemas"]["IncomingRule"];
  "/extension/{extension_id}/agent/": components["schemas"]["LocalAgent"];
  "/extension/registration/": components["schemas"]["RegistrationState"];
  "/extension/alive/": operations["listAliveExtensions"]["responses"][200]["content"]["application/json"][number];
  "/extension/call_property/": components["schemas"]["CallProperty"];
  "/extension/{extension_id}/message/": components["schemas"]["Message"];
  "/extension_group/{extension_group_id}/extension/": components["schemas"]["Extension"];
}
