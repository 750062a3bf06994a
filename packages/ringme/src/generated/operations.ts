// Generated from specs/ringme, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { RingmeApi } from "../client.ts";

export type { OperationFunction };

/**
 * Read the client.
 *
 * The same as `getClient`, under another path.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getClientInfo(ringme);
 * ```
 */
export const getClientInfo: OperationFunction<RingmeApi, "GET", "/client/client_info/{client_id}/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/client_info/{client_id}/");

/**
 * Change settings of the client.
 *
 * The same as `updateClient`, under another path.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: Settings to change. The reference gives defaults for two settings even here, so send them along where they are in use.
 * - `body.timezone` (optional): Time zone name.
 * - `body.hold_music` (optional): Id of the sound that a caller on hold hears. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.dial_rule_id` (optional): Id of the rule list for outgoing calls. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.sip_network_permission_id` (optional): Id of the network permission group that phones must call from. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.geo_list` (optional): Countries that phones may register from: ISO 3166 alpha-2 codes parted by spaces, or `*` for all. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.disk_space_notify_email` (optional): Address that is told when disk space runs short. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.disk_space_notify_threshold` (optional): Used disk space, in percent, at which the letter is sent. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.call_interactive_url` (optional): Address to ask what to do with an outgoing call. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.call_interactive_method` (optional): HTTP method of that request. Known values: `"GET"`, `"POST"`. Default `"GET"`.
 * - `body.call_interactive_timeout` (optional): How long the PBX waits for the answer. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.call_interactive_out_call` (optional): Whether ordinary outgoing calls are steered that way. Default `false`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateClientInfo(ringme, {
 *   body: {
 *     timezone: "Europe/Moscow",
 *     hold_music: 310,
 *     disk_space_notify_email: "office@example.com",
 *     disk_space_notify_threshold: 90,
 *   },
 * });
 * ```
 */
export const updateClientInfo: OperationFunction<RingmeApi, "PUT", "/client/client_info/{client_id}/"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/client_info/{client_id}/");

/**
 * Read the client.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getClient(ringme);
 * ```
 */
export const getClient: OperationFunction<RingmeApi, "GET", "/client/{client_id}/client/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/client/");

/**
 * Change settings of the client.
 *
 * Not every setting is open to every client.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: Settings to change. The reference gives defaults for two settings even here, so send them along where they are in use.
 * - `body.timezone` (optional): Time zone name.
 * - `body.hold_music` (optional): Id of the sound that a caller on hold hears. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.dial_rule_id` (optional): Id of the rule list for outgoing calls. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.sip_network_permission_id` (optional): Id of the network permission group that phones must call from. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.geo_list` (optional): Countries that phones may register from: ISO 3166 alpha-2 codes parted by spaces, or `*` for all. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.disk_space_notify_email` (optional): Address that is told when disk space runs short. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.disk_space_notify_threshold` (optional): Used disk space, in percent, at which the letter is sent. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.call_interactive_url` (optional): Address to ask what to do with an outgoing call. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.call_interactive_method` (optional): HTTP method of that request. Known values: `"GET"`, `"POST"`. Default `"GET"`.
 * - `body.call_interactive_timeout` (optional): How long the PBX waits for the answer. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.call_interactive_out_call` (optional): Whether ordinary outgoing calls are steered that way. Default `false`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateClient(ringme, {
 *   body: {
 *     timezone: "Europe/Moscow",
 *     hold_music: 310,
 *     disk_space_notify_email: "office@example.com",
 *     disk_space_notify_threshold: 90,
 *   },
 * });
 * ```
 */
export const updateClient: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/client/"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/client/");

/**
 * List agents on extensions.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listLocalAgents(ringme);
 * for await (const row of ringme.paginate(listLocalAgents)) console.log(row);
 * ```
 */
export const listLocalAgents: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/");

/**
 * Add an agent on an extension.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new agent on an extension.
 * - `body.name`: Name of the agent.
 * - `body.extension_id`: Id of the extension to ring.
 * - `body.status` (optional): Whether the agent takes calls. One of: `"logged_out"`, `"available"`. Default `"available"`.
 * - `body.call_timeout` (optional): How long the agent is rung.
 * - `body.wrap_up_time` (optional): Rest after a call before the next one is offered. Default `0`.
 * - `body.busy_delay_time` (optional): Wait before an agent on do not disturb is tried again. Default `10`.
 * - `body.no_answer_delay_time` (optional): Wait before an agent who did not answer is tried again. Default `10`.
 * - `body.reject_delay_time` (optional): Wait before an agent who rejected a call is tried again. Default `10`.
 * - `body.agent_sound_id` (optional): Id of the sound for the agent.
 * - `body.extra_params` (optional): Free text of the integrator.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createLocalAgent(ringme, {
 *   body: { name: "Front desk", extension_id: 5101, call_timeout: 60, wrap_up_time: 5 },
 * });
 * ```
 */
export const createLocalAgent: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/local/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/local/");

/**
 * Read an agent on an extension.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getLocalAgent(ringme, { path: { agent_id: 1 } });
 * ```
 */
export const getLocalAgent: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/{agent_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/{agent_id}");

/**
 * Change an agent on an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `body`: Fields to change. The extension cannot be changed.
 * - `body.name` (optional): Name of the agent.
 * - `body.status` (optional): Whether the agent takes calls. Inferred, not documented: Answers have an object by the reference; what they have is taken.
 * - `body.call_timeout` (optional): How long the agent is rung.
 * - `body.wrap_up_time` (optional): Rest after a call before the next one is offered.
 * - `body.busy_delay_time` (optional): Wait before an agent on do not disturb is tried again.
 * - `body.no_answer_delay_time` (optional): Wait before an agent who did not answer is tried again.
 * - `body.reject_delay_time` (optional): Wait before an agent who rejected a call is tried again.
 * - `body.agent_sound_id` (optional): Id of the sound for the agent. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.extra_params` (optional): Free text of the integrator. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateLocalAgent(ringme, {
 *   path: { agent_id: 1 },
 *   body: { status: "logged_out" },
 * });
 * ```
 */
export const updateLocalAgent: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/local/{agent_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/local/{agent_id}");

/**
 * Delete an agent on an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `query.remove_from_queues` (optional): Take the agent out of its queues too. Default `true`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteLocalAgent(ringme, { path: { agent_id: 1 } });
 * ```
 */
export const deleteLocalAgent: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/local/{agent_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/local/{agent_id}");

/**
 * List event subscriptions of an agent on an extension.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listLocalAgentEventSubscriptions(ringme, { path: { agent_id: 1 } });
 * for await (const row of ringme.paginate(listLocalAgentEventSubscriptions, { path: { agent_id: 1 } })) console.log(row);
 * ```
 */
export const listLocalAgentEventSubscriptions: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/{agent_id}/event/");

/**
 * Subscribe to events of an agent on an extension.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `body`: A new subscription to one kind of event.
 * - `body.event_type`: What to report. One of: `"agent-login"`, `"agent-logout"`.
 * - `body.url`: Address to call.
 * - `body.method`: HTTP method of the request. One of: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createLocalAgentEventSubscription(ringme, {
 *   path: { agent_id: 1 },
 *   body: { event_type: "agent-login", url: "https://crm.example.com/hooks/agents", method: "POST" },
 * });
 * ```
 */
export const createLocalAgentEventSubscription: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/local/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/local/{agent_id}/event/");

/**
 * Read an event subscription of an agent on an extension.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `path.event_id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getLocalAgentEventSubscription(ringme, { path: { agent_id: 1, event_id: 1 } });
 * ```
 */
export const getLocalAgentEventSubscription: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}");

/**
 * Change an event subscription of an agent on an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `path.event_id`: Id of the event subscription.
 * - `body`: Fields to change.
 * - `body.event_type` (optional): What to report. Known values: `"agent-login"`, `"agent-logout"`.
 * - `body.url` (optional): Address to call.
 * - `body.method` (optional): HTTP method of the request. Known values: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateLocalAgentEventSubscription(ringme, {
 *   path: { agent_id: 1, event_id: 1 },
 *   body: { url: "https://crm.example.com/hooks/agents-v2" },
 * });
 * ```
 */
export const updateLocalAgentEventSubscription: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}");

/**
 * Delete an event subscription of an agent on an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `path.event_id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteLocalAgentEventSubscription(ringme, { path: { agent_id: 1, event_id: 1 } });
 * ```
 */
export const deleteLocalAgentEventSubscription: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/local/{agent_id}/event/{event_id}");

/**
 * List agents on outside numbers.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listRemoteAgents(ringme);
 * for await (const row of ringme.paginate(listRemoteAgents)) console.log(row);
 * ```
 */
export const listRemoteAgents: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/");

/**
 * Add an agent on an outside number.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new agent on an outside number.
 * - `body.name`: Name of the agent.
 * - `body.number`: Number to call.
 * - `body.status` (optional): Whether the agent takes calls. One of: `"logged_out"`, `"available"`. Default `"available"`.
 * - `body.call_timeout` (optional): How long the agent is rung.
 * - `body.wrap_up_time` (optional): Rest after a call before the next one is offered. Default `0`.
 * - `body.busy_delay_time` (optional): Wait before an agent on do not disturb is tried again. Default `10`.
 * - `body.no_answer_delay_time` (optional): Wait before an agent who did not answer is tried again. Default `10`.
 * - `body.reject_delay_time` (optional): Wait before an agent who rejected a call is tried again. Default `10`.
 * - `body.agent_sound_id` (optional): Id of the sound for the agent.
 * - `body.extra_params` (optional): Free text of the integrator.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createRemoteAgent(ringme, {
 *   body: { name: "On-call engineer", number: "12025550123" },
 * });
 * ```
 */
export const createRemoteAgent: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/remote/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/remote/");

/**
 * Read an agent on an outside number.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getRemoteAgent(ringme, { path: { agent_id: 1 } });
 * ```
 */
export const getRemoteAgent: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/{agent_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/{agent_id}");

/**
 * Change an agent on an outside number.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `body`: Fields to change.
 * - `body.name` (optional): Name of the agent.
 * - `body.number` (optional): Number to call.
 * - `body.status` (optional): Whether the agent takes calls. Inferred, not documented: Answers have an object by the reference; what they have is taken.
 * - `body.call_timeout` (optional): How long the agent is rung.
 * - `body.wrap_up_time` (optional): Rest after a call before the next one is offered.
 * - `body.busy_delay_time` (optional): Wait before an agent on do not disturb is tried again.
 * - `body.no_answer_delay_time` (optional): Wait before an agent who did not answer is tried again.
 * - `body.reject_delay_time` (optional): Wait before an agent who rejected a call is tried again.
 * - `body.agent_sound_id` (optional): Id of the sound for the agent. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.extra_params` (optional): Free text of the integrator. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateRemoteAgent(ringme, {
 *   path: { agent_id: 1 },
 *   body: { number: "12025550124" },
 * });
 * ```
 */
export const updateRemoteAgent: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/remote/{agent_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/remote/{agent_id}");

/**
 * Delete an agent on an outside number.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `query.remove_from_queues` (optional): Take the agent out of its queues too. Default `true`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteRemoteAgent(ringme, { path: { agent_id: 1 } });
 * ```
 */
export const deleteRemoteAgent: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/remote/{agent_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/remote/{agent_id}");

/**
 * List event subscriptions of an agent on an outside number.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listRemoteAgentEventSubscriptions(ringme, { path: { agent_id: 1 } });
 * for await (const row of ringme.paginate(listRemoteAgentEventSubscriptions, { path: { agent_id: 1 } })) console.log(row);
 * ```
 */
export const listRemoteAgentEventSubscriptions: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/{agent_id}/event/");

/**
 * Subscribe to events of an agent on an outside number.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `body`: A new subscription to one kind of event.
 * - `body.event_type`: What to report. One of: `"agent-login"`, `"agent-logout"`.
 * - `body.url`: Address to call.
 * - `body.method`: HTTP method of the request. One of: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createRemoteAgentEventSubscription(ringme, {
 *   path: { agent_id: 1 },
 *   body: { event_type: "agent-login", url: "https://crm.example.com/hooks/agents", method: "POST" },
 * });
 * ```
 */
export const createRemoteAgentEventSubscription: OperationFunction<RingmeApi, "POST", "/client/{client_id}/agent/remote/{agent_id}/event/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/agent/remote/{agent_id}/event/");

/**
 * Read an event subscription of an agent on an outside number.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `path.event_id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getRemoteAgentEventSubscription(ringme, { path: { agent_id: 1, event_id: 1 } });
 * ```
 */
export const getRemoteAgentEventSubscription: OperationFunction<RingmeApi, "GET", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}");

/**
 * Change an event subscription of an agent on an outside number.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `path.event_id`: Id of the event subscription.
 * - `body`: Fields to change.
 * - `body.event_type` (optional): What to report. Known values: `"agent-login"`, `"agent-logout"`.
 * - `body.url` (optional): Address to call.
 * - `body.method` (optional): HTTP method of the request. Known values: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateRemoteAgentEventSubscription(ringme, {
 *   path: { agent_id: 1, event_id: 1 },
 *   body: { url: "https://crm.example.com/hooks/agents-v2" },
 * });
 * ```
 */
export const updateRemoteAgentEventSubscription: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}");

/**
 * Delete an event subscription of an agent on an outside number.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.agent_id`: Id of the agent.
 * - `path.event_id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteRemoteAgentEventSubscription(ringme, { path: { agent_id: 1, event_id: 1 } });
 * ```
 */
export const deleteRemoteAgentEventSubscription: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/agent/remote/{agent_id}/event/{event_id}");

/**
 * List aliases.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.name` (optional): Only rows with these names. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.domain` (optional): Only rows with these domains. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listAliases(ringme);
 * for await (const row of ringme.paginate(listAliases)) console.log(row);
 * ```
 */
export const listAliases: OperationFunction<RingmeApi, "GET", "/client/{client_id}/alias/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/alias/");

/**
 * Read an alias.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.alias_id`: Id of the alias.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getAlias(ringme, { path: { alias_id: 1 } });
 * ```
 */
export const getAlias: OperationFunction<RingmeApi, "GET", "/client/{client_id}/alias/{alias_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/alias/{alias_id}");

/**
 * Lead an alias to another extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.alias_id`: Id of the alias.
 * - `body`: Where the alias shall lead.
 * - `body.extension_id` (optional): Id of the extension. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateAlias(ringme, {
 *   path: { alias_id: 1 },
 *   body: { extension_id: 5102 },
 * });
 * ```
 */
export const updateAlias: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/alias/{alias_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/alias/{alias_id}");

/**
 * Read the number that outgoing calls show.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Inferred, not documented: The reference says integer for this path only; whether `@me` is taken here is not known.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getAni(ringme);
 * ```
 */
export const getAni: OperationFunction<RingmeApi, "GET", "/client/{client_id}/ani/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/ani/");

/**
 * Set the number that outgoing calls show.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Inferred, not documented: The reference says integer for this path only; whether `@me` is taken here is not known.
 * - `body`: The number to show.
 * - `body.ani_number`: A number of the client. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateAni(ringme, { body: { ani_number: "12025550142" } });
 * ```
 */
export const updateAni: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/ani/"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/ani/");

/**
 * List public numbers.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.name` (optional): Only rows with these names. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.domain` (optional): Only rows with these domains. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.message_extension_id` (optional): Only DIDs whose messages these extensions take. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listDids(ringme);
 * for await (const row of ringme.paginate(listDids)) console.log(row);
 * ```
 */
export const listDids: OperationFunction<RingmeApi, "GET", "/client/{client_id}/did/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/did/");

/**
 * Read a public number.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.did_id`: Id of the DID.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getDid(ringme, { path: { did_id: 1 } });
 * ```
 */
export const getDid: OperationFunction<RingmeApi, "GET", "/client/{client_id}/did/{did_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/did/{did_id}");

/**
 * Lead a public number to other extensions.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.did_id`: Id of the DID.
 * - `body`: Where calls and messages shall go.
 * - `body.extension_id` (optional): Id of the extension for calls. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.message_extension_id` (optional): Id of the extension for messages. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateDid(ringme, {
 *   path: { did_id: 1 },
 *   body: { extension_id: 5150 },
 * });
 * ```
 */
export const updateDid: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/did/{did_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/did/{did_id}");

/**
 * List extensions.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.name` (optional): Only rows with these names. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.type` (optional): Only extensions of these kinds. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.status` (optional): Only extensions with these statuses. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.extension_group_id` (optional): Only rows of these extension groups. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensions(ringme);
 * for await (const row of ringme.paginate(listExtensions)) console.log(row);
 * ```
 */
export const listExtensions: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/");

/**
 * Add an extension.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new extension. Without a `status` it starts blocked.
 * - `body.name`: Internal number, alone or as `PREFIX*NUMBER`; the server adds the prefix. All numbers of a client have as many digits as its `extension_len` says.
 * - `body.type`: Kind of extension. It cannot be changed later. One of: `"phone"`, `"queue"`, `"ivr"`, `"fax"`, `"conference"`.
 * - `body.status` (optional): Whether it works. One of: `"active"`, `"blocked"`. Default `"blocked"`.
 * - `body.label` (optional): Name for people.
 * - `body.extension_group_id` (optional): Id of its group.
 * - `body.caller_id_name` (optional): Name that its calls show.
 * - `body.ani_rfc3325` (optional): Whether the number is sent by RFC 3325 (`P-Asserted-Identity`).
 * - `body.did_as_transfer_caller_id` (optional): Which number a call shows that it transfers. One of: `"None"`, `"default"`, `"from"`, `"diversion"`.
 * - `body.message_did` (optional): Public number that its messages are sent from.
 * - `body.dial_rule_id` (optional): Id of the rule list for its outgoing calls.
 * - `body.dial_rule_limit` (optional): A limit on dial rules, which the reference does not explain.
 * - `body.extra_params` (optional): Free text of the integrator.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createExtension(ringme, {
 *   body: { name: "180", type: "phone", status: "active", label: "Front desk", ani_rfc3325: true },
 * });
 * ```
 */
export const createExtension: OperationFunction<RingmeApi, "POST", "/client/{client_id}/extension/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/extension/");

/**
 * Read an extension.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.extension_id`: Id of the extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtension(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const getExtension: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/{extension_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/{extension_id}");

/**
 * Change an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.extension_id`: Id of the extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: Fields to change.
 * - `body.status` (optional): Whether it works. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.label` (optional): Name for people. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.extension_group_id` (optional): Id of its group. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.caller_id_name` (optional): Name that its calls show. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.ani_rfc3325` (optional): Whether the number is sent by RFC 3325 (`P-Asserted-Identity`).
 * - `body.did_as_transfer_caller_id` (optional): Which number a call shows that it transfers. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.message_did` (optional): Public number that its messages are sent from. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.dial_rule_id` (optional): Id of the rule list for its outgoing calls. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.dial_rule_limit` (optional): A limit on dial rules, which the reference does not explain. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.extra_params` (optional): Free text of the integrator. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateExtension(ringme, {
 *   path: { extension_id: 1 },
 *   body: { label: "Reception", dial_rule_id: 21 },
 * });
 * ```
 */
export const updateExtension: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/extension/{extension_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/extension/{extension_id}");

/**
 * Delete an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.extension_id`: Id of the extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteExtension(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const deleteExtension: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/extension/{extension_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/extension/{extension_id}");

/**
 * List extension groups.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.name` (optional): Only rows with these names. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionGroups(ringme);
 * for await (const row of ringme.paginate(listExtensionGroups)) console.log(row);
 * ```
 */
export const listExtensionGroups: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension_group/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension_group/");

/**
 * Add an extension group.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new group.
 * - `body.name`: Name of the group.
 * - `body.extra_params` (optional): Free text of the integrator.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createExtensionGroup(ringme, { body: { name: "Branch office" } });
 * ```
 */
export const createExtensionGroup: OperationFunction<RingmeApi, "POST", "/client/{client_id}/extension_group/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/extension_group/");

/**
 * Read an extension group.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.ext_group_id`: Id of the extension group.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtensionGroup(ringme, { path: { ext_group_id: 1 } });
 * ```
 */
export const getExtensionGroup: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension_group/{ext_group_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension_group/{ext_group_id}");

/**
 * Change an extension group.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.ext_group_id`: Id of the extension group.
 * - `body`: Fields to change.
 * - `body.name` (optional): Name of the group.
 * - `body.extra_params` (optional): Free text of the integrator. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateExtensionGroup(ringme, {
 *   path: { ext_group_id: 1 },
 *   body: { name: "Second floor" },
 * });
 * ```
 */
export const updateExtensionGroup: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/extension_group/{ext_group_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/extension_group/{ext_group_id}");

/**
 * Delete an extension group.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.ext_group_id`: Id of the extension group.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteExtensionGroup(ringme, { path: { ext_group_id: 1 } });
 * ```
 */
export const deleteExtensionGroup: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/extension_group/{ext_group_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/extension_group/{ext_group_id}");

/**
 * List call statuses.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listCallStatuses(ringme);
 * for await (const row of ringme.paginate(listCallStatuses)) console.log(row);
 * ```
 */
export const listCallStatuses: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/call_status/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/call_status/");

/**
 * Add a call status.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new status.
 * - `body.name`: Name of the status.
 * - `body.property_list`: Names of call properties.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createCallStatus(ringme, {
 *   body: { name: "At lunch", property_list: ["busy"] },
 * });
 * ```
 */
export const createCallStatus: OperationFunction<RingmeApi, "POST", "/client/{client_id}/extension/call_status/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/extension/call_status/");

/**
 * Read a call status.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.id`: Id of the call status.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getCallStatus(ringme, { path: { id: 1 } });
 * ```
 */
export const getCallStatus: OperationFunction<RingmeApi, "GET", "/client/{client_id}/extension/call_status/{id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/extension/call_status/{id}");

/**
 * Change a call status.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.id`: Id of the call status.
 * - `body`: Fields to change.
 * - `body.name` (optional): Name of the status.
 * - `body.property_list` (optional): Names of call properties.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateCallStatus(ringme, { path: { id: 1 }, body: { name: "On a break" } });
 * ```
 */
export const updateCallStatus: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/extension/call_status/{id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/extension/call_status/{id}");

/**
 * Delete a call status.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.id`: Id of the call status.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteCallStatus(ringme, { path: { id: 1 } });
 * ```
 */
export const deleteCallStatus: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/extension/call_status/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/extension/call_status/{id}");

/**
 * List dial rule lists.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listDialRuleLists(ringme);
 * for await (const row of ringme.paginate(listDialRuleLists)) console.log(row);
 * ```
 */
export const listDialRuleLists: OperationFunction<RingmeApi, "GET", "/client/{client_id}/dial_rule/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/dial_rule/");

/**
 * Add a dial rule list.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new list.
 * - `body.name`: Name of the list.
 * - `body.dial_rules`: The rules.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createDialRuleList(ringme, {
 *   body: {
 *     name: "Local calls",
 *     dial_rules: [{ match_exp: "^8(\\d{10})$", repl_exp: "7\\1", comment: "Eight to seven" }],
 *   },
 * });
 * ```
 */
export const createDialRuleList: OperationFunction<RingmeApi, "POST", "/client/{client_id}/dial_rule/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/dial_rule/");

/**
 * Read a dial rule list.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.dial_rules_id`: Id of the dial rule list.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getDialRuleList(ringme, { path: { dial_rules_id: 1 } });
 * ```
 */
export const getDialRuleList: OperationFunction<RingmeApi, "GET", "/client/{client_id}/dial_rule/{dial_rules_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/dial_rule/{dial_rules_id}");

/**
 * Change a dial rule list.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.dial_rules_id`: Id of the dial rule list.
 * - `body`: Fields to change.
 * - `body.name` (optional): Name of the list.
 * - `body.dial_rules` (optional): The rules.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateDialRuleList(ringme, {
 *   path: { dial_rules_id: 1 },
 *   body: { name: "National calls" },
 * });
 * ```
 */
export const updateDialRuleList: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/dial_rule/{dial_rules_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/dial_rule/{dial_rules_id}");

/**
 * Delete a dial rule list.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.dial_rules_id`: Id of the dial rule list.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteDialRuleList(ringme, { path: { dial_rules_id: 1 } });
 * ```
 */
export const deleteDialRuleList: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/dial_rule/{dial_rules_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/dial_rule/{dial_rules_id}");

/**
 * List intervals.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listIntervals(ringme);
 * for await (const row of ringme.paginate(listIntervals)) console.log(row);
 * ```
 */
export const listIntervals: OperationFunction<RingmeApi, "GET", "/client/{client_id}/interval/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/interval/");

/**
 * Add an interval.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new interval.
 * - `body.name`: Name of the interval.
 * - `body.timezone`: Time zone that the conditions are read in.
 * - `body.conditions`: When the interval holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createInterval(ringme, {
 *   body: {
 *     name: "Working hours",
 *     timezone: "Europe/Moscow",
 *     conditions: [{ start_dow: 2, end_dow: 6, start_time: "09:00:00", end_time: "18:00:00" }],
 *   },
 * });
 * ```
 */
export const createInterval: OperationFunction<RingmeApi, "POST", "/client/{client_id}/interval/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/interval/");

/**
 * Read an interval.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.interval_id`: Id of the interval.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getInterval(ringme, { path: { interval_id: 1 } });
 * ```
 */
export const getInterval: OperationFunction<RingmeApi, "GET", "/client/{client_id}/interval/{interval_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/interval/{interval_id}");

/**
 * Replace an interval.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.interval_id`: Id of the interval.
 * - `body`: The whole interval: every field is sent again.
 * - `body.name`: Name of the interval.
 * - `body.timezone`: Time zone that the conditions are read in.
 * - `body.conditions`: When the interval holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateInterval(ringme, {
 *   path: { interval_id: 1 },
 *   body: {
 *     name: "Holiday",
 *     timezone: "Europe/Moscow",
 *     conditions: [{ start_datetime: "2026-12-31 00:00:00", end_datetime: "2027-01-08 23:59:59" }],
 *   },
 * });
 * ```
 */
export const updateInterval: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/interval/{interval_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/interval/{interval_id}");

/**
 * Delete an interval.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.interval_id`: Id of the interval.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteInterval(ringme, { path: { interval_id: 1 } });
 * ```
 */
export const deleteInterval: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/interval/{interval_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/interval/{interval_id}");

/**
 * List call records.
 *
 * `end_datetime` may not be later than the last day of the month after that of `start_datetime`; ask for longer spans piece by piece.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.start_datetime`: Start of the period.
 * - `query.end_datetime`: End of the period.
 * - `query.order` (optional): Order by the time at which the call began. One of: `"desc"`, `"asc"`. Default `"desc"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listRecords(ringme, {
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * });
 * for await (const row of ringme.paginate(listRecords, {
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * })) console.log(row);
 * ```
 */
export const listRecords: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/");

/**
 * Delete the call records of a period.
 *
 * `end_datetime` may not be later than the last day of the month after that of `start_datetime`; ask for longer spans piece by piece.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.start_datetime`: Start of the period.
 * - `query.end_datetime`: End of the period.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteRecords(ringme, {
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * });
 * ```
 */
export const deleteRecords: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/record/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/record/");

/**
 * Order an archive of call records.
 *
 * The archive is made later and announced by e-mail; a repeat makes another one.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: Which records to put into the archive, and whom to tell.
 * - `body.start_datetime`: Start of the period.
 * - `body.end_datetime`: End of the period.
 * - `body.extension_id` (optional): Ids of the extensions to cover.
 * - `body.email`: Address that is told when the archive is ready.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createRecordArchive(ringme, {
 *   body: {
 *     start_datetime: "2026-02-02 00:00:00",
 *     end_datetime: "2026-02-28 23:59:59",
 *     extension_id: [5101],
 *     email: "archive@example.com",
 *   },
 * });
 * ```
 */
export const createRecordArchive: OperationFunction<RingmeApi, "POST", "/client/{client_id}/record/archive/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/record/archive/");

/**
 * Count the call records of a period.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.start_datetime`: Start of the period.
 * - `query.end_datetime`: End of the period.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getRecordStatistics(ringme, {
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * });
 * ```
 */
export const getRecordStatistics: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/stats/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/stats/");

/**
 * Download a call record.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.record_uuid`: Id of the call record, as the list of records has it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await downloadRecord(ringme, {
 *   path: { record_uuid: "2001-0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const downloadRecord: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}");

/**
 * Delete a call record.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.record_uuid`: Id of the call record, as the list of records has it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteRecord(ringme, {
 *   path: { record_uuid: "2001-0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const deleteRecord: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/record/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/record/{record_uuid}");

/**
 * Download a call record with a login and a password.
 *
 * The same file as `downloadRecord`, but by HTTP Basic with the login and password of a PBX user, so that a link works in a browser. Whether a token is taken is not known.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.record_uuid`: Id of the call record, as the list of records has it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await downloadRecordWithPassword(ringme, {
 *   path: { record_uuid: "2001-0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const downloadRecordWithPassword: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}/download/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}/download/");

/**
 * Read where a call record lies on the FTP server.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.record_uuid`: Id of the call record, as the list of records has it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getRecordPath(ringme, {
 *   path: { record_uuid: "2001-0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const getRecordPath: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}/path/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}/path/");

/**
 * Read where a call record can be fetched.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.record_uuid`: Id of the call record, as the list of records has it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getRecordStorageUrl(ringme, {
 *   path: { record_uuid: "2001-0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const getRecordStorageUrl: OperationFunction<RingmeApi, "GET", "/client/{client_id}/record/{record_uuid}/storage_url/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/record/{record_uuid}/storage_url/");

/**
 * List sounds.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.title` (optional): Only sounds with these titles. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.own_only` (optional): Only sounds of the client itself.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listSounds(ringme);
 * for await (const row of ringme.paginate(listSounds)) console.log(row);
 * ```
 */
export const listSounds: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/");

/**
 * Upload a sound.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new sound. Sent as multipart/form-data.
 * - `body.title`: Title.
 * - `body.file`: WAV or MP3, 10 MB at most. A WAV file must not hold floating point samples, and its header must describe the format.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createSound(ringme, {
 *   body: { title: "...", file: new Blob(["..."]) },
 * });
 * ```
 */
export const createSound: OperationFunction<RingmeApi, "POST", "/client/{client_id}/sound/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/sound/");

/**
 * Search for sounds.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.title` (optional): Only sounds with these titles. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.own_only` (optional): Only sounds of the client itself.
 * - `query.q` (optional): Text to search for.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await searchSounds(ringme);
 * ```
 */
export const searchSounds: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/search/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/search/");

/**
 * Read a sound.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.sound_id`: Id of the sound.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getSound(ringme, { path: { sound_id: 1 } });
 * ```
 */
export const getSound: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/{sound_id}");

/**
 * Replace the file of a sound.
 *
 * The id stays. 201 is the rule for POST; the answer of this operation was not seen.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.sound_id`: Id of the sound.
 * - `body`: The file to put in the place of the present one. Sent as multipart/form-data.
 * - `body.title` (optional): Title.
 * - `body.file`: WAV or MP3, 10 MB at most. A WAV file must not hold floating point samples, and its header must describe the format.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await replaceSoundFile(ringme, {
 *   path: { sound_id: 1 },
 *   body: { file: new Blob(["..."]) },
 * });
 * ```
 */
export const replaceSoundFile: OperationFunction<RingmeApi, "POST", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/sound/{sound_id}");

/**
 * Change the title of a sound.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.sound_id`: Id of the sound.
 * - `body`: Fields to change.
 * - `body.title` (optional): Title.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateSound(ringme, {
 *   path: { sound_id: 1 },
 *   body: { title: "Summer hold music" },
 * });
 * ```
 */
export const updateSound: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/sound/{sound_id}");

/**
 * Delete a sound.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.sound_id`: Id of the sound.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteSound(ringme, { path: { sound_id: 1 } });
 * ```
 */
export const deleteSound: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/sound/{sound_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/sound/{sound_id}");

/**
 * Download the file of a sound.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.sound_id`: Id of the sound.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await downloadSound(ringme, { path: { sound_id: 1 } });
 * ```
 */
export const downloadSound: OperationFunction<RingmeApi, "GET", "/client/{client_id}/sound/{sound_id}/download/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/sound/{sound_id}/download/");

/**
 * Delete the incoming faxes of a period.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.start_datetime` (optional): Start of the period.
 * - `query.end_datetime` (optional): End of the period.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteIncomingFaxes(ringme);
 * ```
 */
export const deleteIncomingFaxes: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/fax/in/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/fax/in/");

/**
 * Download an incoming fax.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.fax_uuid`: Id of the fax.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await downloadIncomingFax(ringme, {
 *   path: { fax_uuid: "0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const downloadIncomingFax: OperationFunction<RingmeApi, "GET", "/client/{client_id}/fax/in/{fax_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/fax/in/{fax_uuid}");

/**
 * Delete an incoming fax.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.fax_uuid`: Id of the fax.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteIncomingFax(ringme, {
 *   path: { fax_uuid: "0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const deleteIncomingFax: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/fax/in/{fax_uuid}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/fax/in/{fax_uuid}");

/**
 * Delete the voicemail of a period.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.start_datetime`: Start of the period.
 * - `query.end_datetime`: End of the period.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteVoicemails(ringme, {
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * });
 * ```
 */
export const deleteVoicemails: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/voicemail/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/voicemail/");

/**
 * Download a voicemail message.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.record_uuid`: Id of the message.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await downloadVoicemail(ringme, { path: { record_uuid: "..." } });
 * ```
 */
export const downloadVoicemail: OperationFunction<RingmeApi, "GET", "/client/{client_id}/voicemail/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/voicemail/{record_uuid}");

/**
 * Delete a voicemail message.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.record_uuid`: Id of the message.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteVoicemail(ringme, { path: { record_uuid: "..." } });
 * ```
 */
export const deleteVoicemail: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/voicemail/{record_uuid}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/voicemail/{record_uuid}");

/**
 * Add a queue of callbacks.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new queue. Without a `status` it starts switched off.
 * - `body.name`: Name of the queue.
 * - `body.status` (optional): Whether it starts its tasks. One of: `"on"`, `"off"`. Default `"off"`.
 * - `body.concurrent_task_limit` (optional): How many tasks may run at the same time.
 * - `body.interval_id` (optional): Id of the interval in which tasks may start.
 * - `body.comment` (optional): Note.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createTaskScheduler(ringme, {
 *   body: { name: "Follow-up calls", status: "on", concurrent_task_limit: 2, interval_id: 14 },
 * });
 * ```
 */
export const createTaskScheduler: OperationFunction<RingmeApi, "POST", "/client/{client_id}/task_scheduler/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/task_scheduler/");

/**
 * Read a queue of callbacks.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.scheduler_id`: Id of the queue. Inferred, not documented: The reference says string; the queue that was created has an integer, which must be good here.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getTaskScheduler(ringme, { path: { scheduler_id: 1 } });
 * ```
 */
export const getTaskScheduler: OperationFunction<RingmeApi, "GET", "/client/{client_id}/task_scheduler/{scheduler_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/task_scheduler/{scheduler_id}");

/**
 * Change a queue of callbacks.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.scheduler_id`: Id of the queue. Inferred, not documented: The reference says string; the queue that was created has an integer, which must be good here.
 * - `body`: Fields to change. The name cannot be changed. The reference gives `off` as the default of `status` even here, so send the status along.
 * - `body.status` (optional): Whether it starts its tasks. Known values: `"on"`, `"off"`. Default `"off"`.
 * - `body.concurrent_task_limit` (optional): How many tasks may run at the same time. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.interval_id` (optional): Id of the interval in which tasks may start. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.comment` (optional): Note. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateTaskScheduler(ringme, {
 *   path: { scheduler_id: 1 },
 *   body: { status: "off" },
 * });
 * ```
 */
export const updateTaskScheduler: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/task_scheduler/{scheduler_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/task_scheduler/{scheduler_id}");

/**
 * Read a callback of a queue.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.scheduler_id`: Id of the queue. Inferred, not documented: The reference says string; the queue that was created has an integer, which must be good here.
 * - `path.task_id`: Id of the task.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getSchedulerTask(ringme, { path: { scheduler_id: 1, task_id: 1 } });
 * ```
 */
export const getSchedulerTask: OperationFunction<RingmeApi, "GET", "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}");

/**
 * Add callbacks to a queue.
 *
 * A repeat adds them again, and so calls again.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.scheduler_id`: Id of the queue. Inferred, not documented: The reference says string; the queue that was created has an integer, which must be good here.
 * - `body`: Callbacks to add to a queue.
 * - `body.tasks`: The callbacks.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createSchedulerTasks(ringme, {
 *   path: { scheduler_id: 1 },
 *   body: {
 *     tasks: [
 *       {
 *         name: "Order 1001",
 *         extension_id: 5101,
 *         a_number: "7700*101",
 *         b_number: "12025550177",
 *         start_time_utc: "2026-02-03 09:30:00",
 *         try_count: 2,
 *         try_again_pause: 300,
 *         variables: { order: "1001" },
 *         url_success: "https://crm.example.com/hooks/task-done",
 *       },
 *     ],
 *   },
 * });
 * ```
 */
export const createSchedulerTasks: OperationFunction<RingmeApi, "POST", "/client/{client_id}/task_scheduler/{scheduler_id}/tasks/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/task_scheduler/{scheduler_id}/tasks/");

/**
 * List users of the client.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.login` (optional): Only users with these logins. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listClientUsers(ringme);
 * for await (const row of ringme.paginate(listClientUsers)) console.log(row);
 * ```
 */
export const listClientUsers: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/client/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/client/");

/**
 * Add a user of the client.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new user for the whole client.
 * - `body.login`: Login.
 * - `body.password`: Password.
 * - `body.name`: Name of the user.
 * - `body.email`: E-mail address.
 * - `body.status` (optional): Whether the user can log in. One of: `"active"`, `"blocked"`.
 * - `body.access` (optional): What the user may do: everything, or GET requests only. One of: `"full"`, `"read_only"`.
 * - `body.timezone` (optional): Time zone name.
 * - `body.comment` (optional): Note.
 * - `body.extra_params` (optional): Free text of the integrator.
 * - `body.email_notify` (optional): Whether the access data are sent by e-mail. Default `false`.
 * - `body.email_for_notify` (optional): Where they are sent. To whoever creates the user when left out.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createClientUser(ringme, {
 *   body: {
 *     login: "front.desk",
 *     password: "invented-Passw0rd",
 *     name: "Front Desk",
 *     email: "front.desk@example.com",
 *     access: "full",
 *   },
 * });
 * ```
 */
export const createClientUser: OperationFunction<RingmeApi, "POST", "/client/{client_id}/user/client/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/user/client/");

/**
 * Read a user of the client.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getClientUser(ringme, { path: { user_id: 1 } });
 * ```
 */
export const getClientUser: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/client/{user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/client/{user_id}");

/**
 * Change a user of the client.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 * - `body`: Fields to change. The login cannot be changed.
 * - `body.password` (optional): New password.
 * - `body.name` (optional): Name of the user.
 * - `body.email` (optional): E-mail address.
 * - `body.status` (optional): Whether the user can log in. Known values: `"active"`, `"blocked"`.
 * - `body.access` (optional): What the user may do: everything, or GET requests only. Known values: `"full"`, `"read_only"`.
 * - `body.timezone` (optional): Time zone name. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.comment` (optional): Note. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.extra_params` (optional): Free text of the integrator. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateClientUser(ringme, {
 *   path: { user_id: 1 },
 *   body: { access: "read_only" },
 * });
 * ```
 */
export const updateClientUser: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/user/client/{user_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/user/client/{user_id}");

/**
 * Delete a user of the client.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteClientUser(ringme, { path: { user_id: 1 } });
 * ```
 */
export const deleteClientUser: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/user/client/{user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/user/client/{user_id}");

/**
 * List users of extensions.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.login` (optional): Only users with these logins. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.name` (optional): Only rows with these names. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.email` (optional): Only users with these e-mail addresses. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.comment` (optional): Only users with these notes. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.status` (optional): Only users with these statuses. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.timezone` (optional): Only users with these time zones. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.access` (optional): Only users with these rights. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionUsers(ringme);
 * for await (const row of ringme.paginate(listExtensionUsers)) console.log(row);
 * ```
 */
export const listExtensionUsers: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension/");

/**
 * Add a user of an extension.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new user for one extension.
 * - `body.login`: Login.
 * - `body.password`: Password.
 * - `body.name`: Name of the user.
 * - `body.email`: E-mail address.
 * - `body.extension_id`: Id of the extension.
 * - `body.status` (optional): Whether the user can log in. One of: `"active"`, `"blocked"`.
 * - `body.access` (optional): What the user may do: everything, or GET requests only. One of: `"full"`, `"read_only"`.
 * - `body.timezone` (optional): Time zone name.
 * - `body.comment` (optional): Note.
 * - `body.extra_params` (optional): Free text of the integrator.
 * - `body.email_notify` (optional): Whether the access data are sent by e-mail. Default `false`.
 * - `body.email_for_notify` (optional): Where they are sent. To whoever creates the user when left out.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createExtensionUser(ringme, {
 *   body: {
 *     login: "desk101",
 *     password: "invented-Passw0rd",
 *     name: "Desk 101",
 *     email: "desk101@example.com",
 *     extension_id: 5101,
 *   },
 * });
 * ```
 */
export const createExtensionUser: OperationFunction<RingmeApi, "POST", "/client/{client_id}/user/extension/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/user/extension/");

/**
 * Read a user of an extension.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtensionUser(ringme, { path: { user_id: 1 } });
 * ```
 */
export const getExtensionUser: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension/{user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension/{user_id}");

/**
 * Change a user of an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 * - `body`: Fields to change. The login cannot be changed.
 * - `body.password` (optional): New password.
 * - `body.name` (optional): Name of the user.
 * - `body.email` (optional): E-mail address.
 * - `body.extension_id` (optional): Id of the extension.
 * - `body.status` (optional): Whether the user can log in. Known values: `"active"`, `"blocked"`.
 * - `body.access` (optional): What the user may do: everything, or GET requests only. Known values: `"full"`, `"read_only"`.
 * - `body.timezone` (optional): Time zone name. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.comment` (optional): Note. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.extra_params` (optional): Free text of the integrator. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateExtensionUser(ringme, {
 *   path: { user_id: 1 },
 *   body: { status: "blocked" },
 * });
 * ```
 */
export const updateExtensionUser: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/user/extension/{user_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/user/extension/{user_id}");

/**
 * Delete a user of an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteExtensionUser(ringme, { path: { user_id: 1 } });
 * ```
 */
export const deleteExtensionUser: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/user/extension/{user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/user/extension/{user_id}");

/**
 * List users of extension groups.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.id` (optional): Only rows with these ids. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.login` (optional): Only users with these logins. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.name` (optional): Only rows with these names. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.email` (optional): Only users with these e-mail addresses. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.comment` (optional): Only users with these notes. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.status` (optional): Only users with these statuses. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.timezone` (optional): Only users with these time zones. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.access` (optional): Only users with these rights. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.extension_group_id` (optional): Only rows of these extension groups. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionGroupUsers(ringme);
 * for await (const row of ringme.paginate(listExtensionGroupUsers)) console.log(row);
 * ```
 */
export const listExtensionGroupUsers: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension_group/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension_group/");

/**
 * Add a user of an extension group.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new user for one extension group.
 * - `body.login`: Login.
 * - `body.password`: Password.
 * - `body.name`: Name of the user.
 * - `body.email`: E-mail address.
 * - `body.extension_group_id`: Id of the group.
 * - `body.status` (optional): Whether the user can log in. One of: `"active"`, `"blocked"`.
 * - `body.access` (optional): What the user may do: everything, or GET requests only. One of: `"full"`, `"read_only"`.
 * - `body.timezone` (optional): Time zone name.
 * - `body.comment` (optional): Note.
 * - `body.extra_params` (optional): Free text of the integrator.
 * - `body.email_notify` (optional): Whether the access data are sent by e-mail. Default `false`.
 * - `body.email_for_notify` (optional): Where they are sent. To whoever creates the user when left out.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createExtensionGroupUser(ringme, {
 *   body: {
 *     login: "branch",
 *     password: "invented-Passw0rd",
 *     name: "Branch Manager",
 *     email: "branch@example.com",
 *     extension_group_id: 33,
 *   },
 * });
 * ```
 */
export const createExtensionGroupUser: OperationFunction<RingmeApi, "POST", "/client/{client_id}/user/extension_group/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/user/extension_group/");

/**
 * Read a user of an extension group.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtensionGroupUser(ringme, { path: { user_id: 1 } });
 * ```
 */
export const getExtensionGroupUser: OperationFunction<RingmeApi, "GET", "/client/{client_id}/user/extension_group/{user_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/user/extension_group/{user_id}");

/**
 * Change a user of an extension group.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 * - `body`: Fields to change. The login cannot be changed.
 * - `body.password` (optional): New password.
 * - `body.name` (optional): Name of the user.
 * - `body.email` (optional): E-mail address.
 * - `body.extension_group_id` (optional): Id of the group.
 * - `body.status` (optional): Whether the user can log in. Known values: `"active"`, `"blocked"`.
 * - `body.access` (optional): What the user may do: everything, or GET requests only. Known values: `"full"`, `"read_only"`.
 * - `body.timezone` (optional): Time zone name. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.comment` (optional): Note. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 * - `body.extra_params` (optional): Free text of the integrator. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateExtensionGroupUser(ringme, {
 *   path: { user_id: 1 },
 *   body: { name: "Branch Office Manager" },
 * });
 * ```
 */
export const updateExtensionGroupUser: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/user/extension_group/{user_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/user/extension_group/{user_id}");

/**
 * Delete a user of an extension group.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.user_id`: Id of the user.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteExtensionGroupUser(ringme, { path: { user_id: 1 } });
 * ```
 */
export const deleteExtensionGroupUser: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/user/extension_group/{user_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/user/extension_group/{user_id}");

/**
 * List network permission groups.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listNetworkPermissionGroups(ringme);
 * for await (const row of ringme.paginate(listNetworkPermissionGroups)) console.log(row);
 * ```
 */
export const listNetworkPermissionGroups: OperationFunction<RingmeApi, "GET", "/client/{client_id}/network_permission/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/network_permission/");

/**
 * Add a network permission group.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new group.
 * - `body.name`: Name of the group.
 * - `body.network_address` (optional): Addresses, each with or without a mask.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createNetworkPermissionGroup(ringme, {
 *   body: { name: "Office", network_address: ["192.0.2.0/24", "198.51.100.7"] },
 * });
 * ```
 */
export const createNetworkPermissionGroup: OperationFunction<RingmeApi, "POST", "/client/{client_id}/network_permission/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/network_permission/");

/**
 * Read a network permission group.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.group_id`: Id of the network permission group.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getNetworkPermissionGroup(ringme, { path: { group_id: 1 } });
 * ```
 */
export const getNetworkPermissionGroup: OperationFunction<RingmeApi, "GET", "/client/{client_id}/network_permission/{group_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/network_permission/{group_id}");

/**
 * Change a network permission group.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.group_id`: Id of the network permission group.
 * - `body`: Fields to change.
 * - `body.name` (optional): Name of the group.
 * - `body.network_address` (optional): Addresses, each with or without a mask.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateNetworkPermissionGroup(ringme, {
 *   path: { group_id: 1 },
 *   body: { network_address: ["192.0.2.0/25"] },
 * });
 * ```
 */
export const updateNetworkPermissionGroup: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/network_permission/{group_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/network_permission/{group_id}");

/**
 * Delete a network permission group.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.group_id`: Id of the network permission group.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteNetworkPermissionGroup(ringme, { path: { group_id: 1 } });
 * ```
 */
export const deleteNetworkPermissionGroup: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/network_permission/{group_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/network_permission/{group_id}");

/**
 * List event subscriptions of all phones.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listPhoneEventSubscriptions(ringme);
 * for await (const row of ringme.paginate(listPhoneEventSubscriptions)) console.log(row);
 * ```
 */
export const listPhoneEventSubscriptions: OperationFunction<RingmeApi, "GET", "/client/{client_id}/phone_events/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/phone_events/");

/**
 * Subscribe to events of all phones.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: A new subscription to one kind of event.
 * - `body.event_type`: What to report. One of: `"dial-in"`, `"dial-out"`, `"hangup"`, `"answer"`, `"message-in"`, `"message-out"`, `"voicemail"`, `"extension-call-status"`.
 * - `body.url`: Address to call.
 * - `body.method`: HTTP method of the request. One of: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createPhoneEventSubscription(ringme, {
 *   body: { event_type: "hangup", url: "https://crm.example.com/hooks/calls", method: "POST" },
 * });
 * ```
 */
export const createPhoneEventSubscription: OperationFunction<RingmeApi, "POST", "/client/{client_id}/phone_events/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/phone_events/");

/**
 * Delete every event subscription of all phones.
 *
 * Subscriptions that other apps made go as well.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deletePhoneEventSubscriptions(ringme);
 * ```
 */
export const deletePhoneEventSubscriptions: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/phone_events/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/phone_events/");

/**
 * Read an event subscription of all phones.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getPhoneEventSubscription(ringme, { path: { id: 1 } });
 * ```
 */
export const getPhoneEventSubscription: OperationFunction<RingmeApi, "GET", "/client/{client_id}/phone_event/{id}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/phone_event/{id}");

/**
 * Change an event subscription of all phones.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.id`: Id of the event subscription.
 * - `body`: Fields to change.
 * - `body.event_type` (optional): What to report. Known values: `"dial-in"`, `"dial-out"`, `"hangup"`, `"answer"`, `"message-in"`, `"message-out"`, `"voicemail"`, `"extension-call-status"`.
 * - `body.url` (optional): Address to call.
 * - `body.method` (optional): HTTP method of the request. Known values: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updatePhoneEventSubscription(ringme, { path: { id: 1 }, body: { method: "GET" } });
 * ```
 */
export const updatePhoneEventSubscription: OperationFunction<RingmeApi, "PUT", "/client/{client_id}/phone_event/{id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/client/{client_id}/phone_event/{id}");

/**
 * Delete an event subscription of all phones.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deletePhoneEventSubscription(ringme, { path: { id: 1 } });
 * ```
 */
export const deletePhoneEventSubscription: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/phone_event/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/phone_event/{id}");

/**
 * Read variables of the client.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.variable` (optional): Only the variable with this name.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getVariables(ringme);
 * ```
 */
export const getVariables: OperationFunction<RingmeApi, "GET", "/client/{client_id}/variables/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/variables/");

/**
 * Set variables of the client.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: Variables to set.
 * - `body.variables`: The variables.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await setVariables(ringme, {
 *   body: { variables: [{ var: "MAIN_QUEUE", value: "5150" }] },
 * });
 * ```
 */
export const setVariables: OperationFunction<RingmeApi, "POST", "/client/{client_id}/variables/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/variables/");

/**
 * Read how much the client may have.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getLimits(ringme);
 * ```
 */
export const getLimits: OperationFunction<RingmeApi, "GET", "/client/{client_id}/limit/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/limit/");

/**
 * List live OAuth sessions.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.user_id` (optional): Only sessions of these users. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listOauthSessions(ringme);
 * for await (const row of ringme.paginate(listOauthSessions)) console.log(row);
 * ```
 */
export const listOauthSessions: OperationFunction<RingmeApi, "GET", "/client/{client_id}/oauth/session/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/oauth/session/");

/**
 * End an OAuth session.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.session_id`: Id of the OAuth session.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteOauthSession(ringme, { path: { session_id: "0123456789abcdef" } });
 * ```
 */
export const deleteOauthSession: OperationFunction<RingmeApi, "DELETE", "/client/{client_id}/oauth/session/{session_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/client/{client_id}/oauth/session/{session_id}");

/**
 * List calls that are going on.
 *
 * Calls of phone extensions only.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listCurrentCalls(ringme);
 * for await (const row of ringme.paginate(listCurrentCalls)) console.log(row);
 * ```
 */
export const listCurrentCalls: OperationFunction<RingmeApi, "GET", "/client/{client_id}/current_calls/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/current_calls/");

/**
 * Order a report of the call centre.
 *
 * The report is made later and sent by e-mail; a repeat sends it again.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `body`: What to report, and to whom.
 * - `body.start_datetime`: Start of the period.
 * - `body.end_datetime`: End of the period.
 * - `body.queue_id` (optional): Ids of the queue extensions to cover.
 * - `body.emails`: Where to send the report.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createCallCenterReport(ringme, {
 *   body: {
 *     start_datetime: "2026-02-02 00:00:00",
 *     end_datetime: "2026-02-28 23:59:59",
 *     queue_id: [5150],
 *     emails: "reports@example.com",
 *   },
 * });
 * ```
 */
export const createCallCenterReport: OperationFunction<RingmeApi, "POST", "/client/{client_id}/call_center/report/"> =
  /* @__PURE__ */ defineOperation("POST", "/client/{client_id}/call_center/report/");

/**
 * List calls with their parts.
 *
 * Calls that have ended, answered or not. A second list of calls at the same time is refused with 429. `listCalls` has the same calls without their parts, and is faster.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.start_datetime` (optional): Start of the period.
 * - `query.end_datetime` (optional): End of the period.
 * - `query.flow` (optional): Only calls in this direction. Known values: `"in"`, `"out"`. Observed, not documented: The table of parameters could not be read; a public client sends it.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.to_username` (optional): Only calls to this number. Observed, not documented: The table of parameters could not be read; a public client sends it.
 * - `query.order` (optional): Order by the time at which the call began. One of: `"desc"`, `"asc"`. Default `"desc"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listCallHistory(ringme);
 * for await (const row of ringme.paginate(listCallHistory)) console.log(row);
 * ```
 */
export const listCallHistory: OperationFunction<RingmeApi, "GET", "/client/{client_id}/call_history/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/call_history/");

/**
 * Read a call with its parts.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `path.call_uuid`: Id of the call, in upper or lower case.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getCallHistoryEntry(ringme, {
 *   path: { call_uuid: "0123456789ABCDEF0123456789ABCDEF" },
 * });
 * ```
 */
export const getCallHistoryEntry: OperationFunction<RingmeApi, "GET", "/client/{client_id}/call_history/{call_uuid}"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/call_history/{call_uuid}");

/**
 * List calls without their parts.
 *
 * Calls that have ended, answered or not.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.start_datetime` (optional): Start of the period.
 * - `query.end_datetime` (optional): End of the period.
 * - `query.flow` (optional): Only calls in this direction. Known values: `"in"`, `"out"`. Observed, not documented: The table of parameters could not be read; a public client sends it.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 * - `query.to_username` (optional): Only calls to this number. Observed, not documented: The table of parameters could not be read; a public client sends it.
 * - `query.order` (optional): Order by the time at which the call began. One of: `"desc"`, `"asc"`. Default `"desc"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listCalls(ringme);
 * for await (const row of ringme.paginate(listCalls)) console.log(row);
 * ```
 */
export const listCalls: OperationFunction<RingmeApi, "GET", "/client/{client_id}/calls/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/calls/");

/**
 * List parts of calls.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.start_datetime`: Start of the period.
 * - `query.end_datetime`: End of the period.
 * - `query.order` (optional): Order by the time at which the call began. One of: `"desc"`, `"asc"`. Default `"desc"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listCallParts(ringme, {
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * });
 * for await (const row of ringme.paginate(listCallParts, {
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * })) console.log(row);
 * ```
 */
export const listCallParts: OperationFunction<RingmeApi, "GET", "/client/{client_id}/cdr/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/cdr/");

/**
 * List marks that callers gave.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.client_id` (optional): Id of the client, or `@me` for the client that the token belongs to. Observed, not documented: The reference says string; clients send `@me` or a number.
 * - `query.start_datetime` (optional): Start of the period.
 * - `query.end_datetime` (optional): End of the period.
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: Not on the pages that could be read; a public client calls it.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listQualityRates(ringme);
 * for await (const row of ringme.paginate(listQualityRates)) console.log(row);
 * ```
 */
export const listQualityRates: OperationFunction<RingmeApi, "GET", "/client/{client_id}/quality_rate/"> =
  /* @__PURE__ */ defineOperation("GET", "/client/{client_id}/quality_rate/");

/**
 * Read who the token belongs to.
 *
 * The way to the number of the client, or of the extension, that a token works for.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getCurrentUser(ringme);
 * ```
 */
export const getCurrentUser: OperationFunction<RingmeApi, "GET", "/user/"> =
  /* @__PURE__ */ defineOperation("GET", "/user/");

/**
 * List the time zones that settings take.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Inferred, not documented: The wiki names the path; no answer was seen.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listTimezones(ringme);
 * for await (const row of ringme.paginate(listTimezones)) console.log(row);
 * ```
 */
export const listTimezones: OperationFunction<RingmeApi, "GET", "/timezone/"> =
  /* @__PURE__ */ defineOperation("GET", "/timezone/");

/**
 * Call somebody, then connect the call to a number.
 *
 * Every number of `src_num` is rung; when one of them answers, `dst_num` is called. Forwarding rules of the source phones are ignored. A repeat makes a second call.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: Who is called, and whom with. Text may hold `$cv(NAME)`, which stands for the value of a variable of the client.
 * - `body.src_num`: Numbers that are rung at first, all at once; extensions or outside numbers.
 * - `body.dst_num`: Number that is called when one of them has answered. Inferred, not documented: Nothing can be called without a number.
 * - `body.allow_public_transfer` (optional): Whether the call may be transferred to an outside number. Default `true`.
 * - `body.announce_sound_id` (optional): Id of the sound that the first side hears on answering.
 * - `body.dst_announce_sound_id` (optional): Id of the sound that both hear when the other side answers.
 * - `body.call_duration` (optional): Longest time of the call, in seconds. Without it the system's own. At least 0. Inferred, not documented: A time is not below zero.
 * - `body.wait_for_pickup` (optional): How long a side may ring, in seconds. At least 0. Inferred, not documented: A time is not below zero.
 * - `body.caller_id_name` (optional): Name that the call shows. Without it the extension's.
 * - `body.caller_id_number` (optional): Number that the call shows. Without it the extension's.
 * - `body.src_caller_id_name` (optional): Name that the first side sees.
 * - `body.src_caller_id_number` (optional): Number that the first side sees.
 * - `body.src_ani` (optional): Public number of the client that an outside first side sees; ignored when it is none.
 * - `body.dst_ani` (optional): Public number of the client that an outside other side sees; ignored when it is none.
 * - `body.dst_dtmf` (optional): Digits that are sent when the other side answers.
 * - `body.transfer_after_src_hangup` (optional): Number that the other side is passed to when the first hangs up.
 * - `body.transfer_after_dst_hangup` (optional): Number that the first side is passed to when the other hangs up.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createCallback(ringme, {
 *   path: { extension_id: 1 },
 *   body: {
 *     src_num: ["101"],
 *     dst_num: "12025550177",
 *     wait_for_pickup: 30,
 *     caller_id_name: "Front desk",
 *   },
 * });
 * ```
 */
export const createCallback: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/callback/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/callback/");

/**
 * List calls of an extension that are going on.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionCurrentCalls(ringme, { path: { extension_id: 1 } });
 * for await (const row of ringme.paginate(listExtensionCurrentCalls, { path: { extension_id: 1 } })) console.log(row);
 * ```
 */
export const listExtensionCurrentCalls: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/current_calls/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/current_calls/");

/**
 * Steer a call that is going on.
 *
 * Transfers it, puts it on hold or back, parks it, picks it up, or joins it. A repeat would transfer again.
 *
 * **Effect:** a repeat would steer again; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.call_api_id`: Id for steering the call, as the list of current calls, a callback and webhooks have it.
 * - `body`: What to do with the call.
 * - `body.action`: What to do. One of: `"transfer"`, `"attended_transfer"`, `"eavesdrop"`, `"whisper"`, `"conference"`, `"hold"`, `"offhold"`, `"park"`, `"pickup"`.
 * - `body.send_dst`: Number that is called, or that the call is passed to. The vendor's page requires it with each action, `hold` and `offhold` included.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await steerCurrentCall(ringme, {
 *   path: { extension_id: 1, call_api_id: "3584700000-00000000" },
 *   body: { action: "transfer", send_dst: "102" },
 * });
 * ```
 */
export const steerCurrentCall: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/current_calls/{call_api_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/current_calls/{call_api_id}");

/**
 * End a call that is going on.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.call_api_id`: Id for steering the call, as the list of current calls, a callback and webhooks have it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: The vendor's page has the heading and breaks off before the method; two public clients send DELETE and expect 204.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await endCurrentCall(ringme, {
 *   path: { extension_id: 1, call_api_id: "3584700000-00000000" },
 * });
 * ```
 */
export const endCurrentCall: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/current_calls/{call_api_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/current_calls/{call_api_id}");

/**
 * List parts of calls of an extension.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `query.page` (optional): Number of the page, from 1.
 * - `query.per_page` (optional): Rows on one page. The default and the maximum are not published.
 * - `query.start_datetime`: Start of the period.
 * - `query.end_datetime`: End of the period.
 * - `query.order` (optional): Order by the time at which the call began. One of: `"desc"`, `"asc"`. Default `"desc"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionCallParts(ringme, {
 *   path: { extension_id: 1 },
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * });
 * for await (const row of ringme.paginate(listExtensionCallParts, {
 *   path: { extension_id: 1 },
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * })) console.log(row);
 * ```
 */
export const listExtensionCallParts: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/cdr/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/cdr/");

/**
 * List call records of an extension.
 *
 * `end_datetime` may not be later than the last day of the month after that of `start_datetime`; ask for longer spans piece by piece.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `query.start_datetime`: Start of the period.
 * - `query.end_datetime`: End of the period.
 * - `query.order` (optional): Order by the time at which the call began. One of: `"desc"`, `"asc"`. Default `"desc"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: The vendor's pages name the path; public clients read one array.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionRecords(ringme, {
 *   path: { extension_id: 1 },
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * });
 * for await (const row of ringme.paginate(listExtensionRecords, {
 *   path: { extension_id: 1 },
 *   query: { start_datetime: "2026-02-03 09:30:00", end_datetime: "2026-02-03 09:30:00" },
 * })) console.log(row);
 * ```
 */
export const listExtensionRecords: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/record/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/record/");

/**
 * Read where the file of an extension's record lies.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.record_uuid`: Id of the call record, as the list of records has it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: Not on the pages that could be read; a public client calls it.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtensionRecordStorageUrl(ringme, {
 *   path: { extension_id: 1, record_uuid: "2001-0123456789abcdef0123456789abcdef" },
 * });
 * ```
 */
export const getExtensionRecordStorageUrl: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/record/{record_uuid}/storage_url/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/record/{record_uuid}/storage_url/");

/**
 * List event subscriptions of an extension.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionEventSubscriptions(ringme, { path: { extension_id: 1 } });
 * for await (const row of ringme.paginate(listExtensionEventSubscriptions, { path: { extension_id: 1 } })) console.log(row);
 * ```
 */
export const listExtensionEventSubscriptions: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/event/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/event/");

/**
 * Subscribe to events of an extension.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: A new subscription to one kind of event.
 * - `body.event_type`: What to report. One of: `"dial-in"`, `"dial-out"`, `"hangup"`, `"answer"`, `"message-in"`, `"message-out"`, `"voicemail"`.
 * - `body.url`: Address to call.
 * - `body.method`: HTTP method of the request. One of: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createExtensionEventSubscription(ringme, {
 *   path: { extension_id: 1 },
 *   body: { event_type: "hangup", url: "https://crm.example.com/hooks/calls", method: "POST" },
 * });
 * ```
 */
export const createExtensionEventSubscription: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/event/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/event/");

/**
 * Delete every event subscription of an extension.
 *
 * Subscriptions that other apps made go as well.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteExtensionEventSubscriptions(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const deleteExtensionEventSubscriptions: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/event/"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/event/");

/**
 * Read an event subscription of an extension.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtensionEventSubscription(ringme, { path: { extension_id: 1, id: 1 } });
 * ```
 */
export const getExtensionEventSubscription: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/event/{id}"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/event/{id}");

/**
 * Change an event subscription of an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.id`: Id of the event subscription.
 * - `body`: Fields to change.
 * - `body.event_type` (optional): What to report. Known values: `"dial-in"`, `"dial-out"`, `"hangup"`, `"answer"`, `"message-in"`, `"message-out"`, `"voicemail"`.
 * - `body.url` (optional): Address to call.
 * - `body.method` (optional): HTTP method of the request. Known values: `"GET"`, `"POST"`.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateExtensionEventSubscription(ringme, {
 *   path: { extension_id: 1, id: 1 },
 *   body: { method: "GET" },
 * });
 * ```
 */
export const updateExtensionEventSubscription: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/event/{id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/event/{id}");

/**
 * Delete an event subscription of an extension.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.id`: Id of the event subscription.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteExtensionEventSubscription(ringme, { path: { extension_id: 1, id: 1 } });
 * ```
 */
export const deleteExtensionEventSubscription: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/event/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/event/{id}");

/**
 * List rules for incoming calls of an extension.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listIncomingRules(ringme, { path: { extension_id: 1 } });
 * for await (const row of ringme.paginate(listIncomingRules, { path: { extension_id: 1 } })) console.log(row);
 * ```
 */
export const listIncomingRules: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/incom_rule/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/incom_rule/");

/**
 * Add a rule for incoming calls.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: A new rule. Its members are not all known, so others are taken.
 * - `body.type`: What to do with the call. Known values: `"transfer"`, `"cascade"`, `"simple_cascade"`, `"simple_transfer"`.
 * - `body.allow_public_transfer` (optional): Whether a call that is forwarded outside may be transferred on. Default `true`.
 * - `body.call_status` (optional): What became of the call before. Known values: `"no_answer"`, `"busy"`, `"any"`. Default `"any"`.
 * - `body.caller_id` (optional): Regular expression (PCRE) for the caller.
 * - `body.caller_id_action` (optional): How to compare the caller. Known values: `"matches"`, `"not_matches"`, `"anonymous"`, `"any"`. Default `"any"`.
 * - `body.cascade_numbers` (optional): Numbers to ring. A rule of the type `cascade` needs them.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createIncomingRule(ringme, {
 *   path: { extension_id: 1 },
 *   body: {
 *     type: "cascade",
 *     call_status: "any",
 *     cascade_numbers: [{ delay: 0, number: "102" }, { delay: 15, number: "12025550177" }],
 *   },
 * });
 * ```
 */
export const createIncomingRule: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/incom_rule/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/incom_rule/");

/**
 * Read a rule for incoming calls.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.rule_id`: Id of the rule.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getIncomingRule(ringme, { path: { extension_id: 1, rule_id: 1 } });
 * ```
 */
export const getIncomingRule: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/incom_rule/{rule_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/incom_rule/{rule_id}");

/**
 * Change a rule for incoming calls.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.rule_id`: Id of the rule.
 * - `body`: Members to change. Not all are known, so others are taken.
 * - `body.type` (optional): What to do with the call. Known values: `"transfer"`, `"cascade"`, `"simple_cascade"`, `"simple_transfer"`.
 * - `body.allow_public_transfer` (optional): Whether a call that is forwarded outside may be transferred on.
 * - `body.call_status` (optional): What became of the call before. Known values: `"no_answer"`, `"busy"`, `"any"`.
 * - `body.caller_id` (optional): Regular expression (PCRE) for the caller.
 * - `body.caller_id_action` (optional): How to compare the caller. Known values: `"matches"`, `"not_matches"`, `"anonymous"`, `"any"`.
 * - `body.cascade_numbers` (optional): Numbers to ring.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateIncomingRule(ringme, {
 *   path: { extension_id: 1, rule_id: 1 },
 *   body: { call_status: "busy" },
 * });
 * ```
 */
export const updateIncomingRule: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/incom_rule/{rule_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/incom_rule/{rule_id}");

/**
 * Delete a rule for incoming calls.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.rule_id`: Id of the rule.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteIncomingRule(ringme, { path: { extension_id: 1, rule_id: 1 } });
 * ```
 */
export const deleteIncomingRule: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/incom_rule/{rule_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/incom_rule/{rule_id}");

/**
 * Read the settings of a phone.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getPhoneSettings(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const getPhoneSettings: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/phone/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/phone/");

/**
 * Change settings of a phone.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: Settings of a phone to change.
 * - `body.label` (optional): Name for people. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.announce_sound_upon_outgoing_call` (optional): Id of the sound that is played into outgoing calls. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.announce_sound_upon_incoming_call` (optional): Id of the sound that is played into incoming calls. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.append_to_cid_name_on_transfer` (optional): Mark that is put into the caller's name on a transfer. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.auth_type` (optional): How the phone proves who it is. Known values: `"digest"`, `"network"`, `"both"`.
 * - `body.call_screening_enabled` (optional): Whether callers are asked who they are.
 * - `body.password` (optional): Password that the phone registers with. Observed, not documented: Not in the readable part of the vendor's table; public clients have it.
 * - `body.allow_webrtc` (optional): Whether a browser may be the phone. Observed, not documented: Not in the readable part of the vendor's table; public clients have it.
 * - `body.record_enabled` (optional): Whether calls are recorded. Observed, not documented: Not in the readable part of the vendor's table; public clients have it.
 * - `body.record_transfer` (optional): Whether transferred calls are recorded. Observed, not documented: Not in the readable part of the vendor's table; public clients have it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updatePhoneSettings(ringme, {
 *   path: { extension_id: 1 },
 *   body: { record_enabled: true, auth_type: "digest" },
 * });
 * ```
 */
export const updatePhoneSettings: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/phone/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/phone/");

/**
 * Read the settings of a queue.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getQueueSettings(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const getQueueSettings: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/queue/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/queue/");

/**
 * Change settings of a queue.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: Settings of a queue to change.
 * - `body.strategy` (optional): Which free agents are called. Known values: `"round-robin"`, `"ring-all"`.
 * - `body.sound` (optional): Id of the music that callers hear. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.sound_type` (optional): Whether callers hear plain tones or music. `ring` sets `sound` to null.
 * - `body.start_sound` (optional): Id of the sound that is played before agents are called. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.announce_sound` (optional): Id of the announcement that is repeated; 0 or null for none. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.announce_frequency` (optional): Seconds between two announcements. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.agent_announce_sound` (optional): Id of the sound that the agent hears on answering; 0 for none. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.agent_hangup_action` (optional): What follows when the agent hangs up first; null for nothing. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.agent_hangup_transfer_dst` (optional): Number that the caller is passed to then. Only with `transfer`. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.agent_report_wait_time` (optional): Whether the agent hears how long the caller has waited.
 * - `body.append_to_cid_name_on_transfer` (optional): Mark that is put into the caller's name. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.exit_key` (optional): Key with which a caller leaves the queue, a digit or * or #. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.exit_transfer_dst` (optional): Number that such a caller is passed to. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.exit_with_no_av_agents` (optional): Whether callers leave when there are no agents.
 * - `body.max_wait_time` (optional): Longest wait of a caller, in seconds.
 * - `body.max_wait_time_with_no_agent` (optional): Longest wait of a caller while there are no agents, in seconds.
 * - `body.no_agent_timeout_transfer_dst` (optional): Number that the caller is passed to after it. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.timeout_transfer_dst` (optional): Number that the caller is passed to after the longest wait. Observed, not documented: Not in the readable part of the vendor's table; public clients have it.
 * - `body.tier_rules_apply` (optional): Whether agents of the next level are called after some time.
 * - `body.tier_rule_wait_second` (optional): Seconds until the next level.
 * - `body.tier_rule_wait_multiply_level` (optional): Whether those seconds are multiplied by the level.
 * - `body.record_enabled` (optional): Whether calls are recorded. Observed, not documented: Not in the readable part of the vendor's table; public clients have it.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateQueueSettings(ringme, {
 *   path: { extension_id: 1 },
 *   body: { strategy: "ring-all", max_wait_time: 120 },
 * });
 * ```
 */
export const updateQueueSettings: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/queue/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/queue/");

/**
 * Read the settings of a voice menu.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getIvrSettings(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const getIvrSettings: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/ivr/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/ivr/");

/**
 * Change settings of a voice menu.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: Settings of a voice menu to change.
 * - `body.entry_context` (optional): Id of the context that calls come to first. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.lifetime` (optional): Longest time of a call in the menu. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.lifetime_exp_action` (optional): What follows after it. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.lifetime_exp_transfer_dst` (optional): Number that the caller is passed to then. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.sleep_time` (optional): A pause; its meaning is not published. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.vm_enabled` (optional): Whether callers can leave a message.
 * - `body.vm_greeting` (optional): Id of the sound that asks for the message. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 * - `body.vm_attach_file` (optional): Whether the message goes with the letter about it.
 * - `body.vm_mailto` (optional): Address of that letter. Inferred, not documented: Null is our reading; unset fields are null elsewhere in this API.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateIvrSettings(ringme, {
 *   path: { extension_id: 1 },
 *   body: { lifetime: 300 },
 * });
 * ```
 */
export const updateIvrSettings: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/ivr/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/ivr/");

/**
 * Read the number that outgoing calls of an extension show.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: Not on the pages that could be read; public clients call it.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtensionAni(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const getExtensionAni: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/ani/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/ani/");

/**
 * Set the number that outgoing calls of an extension show.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: The number to show.
 * - `body.ani_number`: A number of the client. Inferred, not documented: Null is our reading; answers have it where nothing is set.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: Not on the pages that could be read; a public client calls it.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await updateExtensionAni(ringme, {
 *   path: { extension_id: 1 },
 *   body: { ani_number: "12025550142" },
 * });
 * ```
 */
export const updateExtensionAni: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/ani/"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/ani/");

/**
 * List agents on an extension.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionAgents(ringme, { path: { extension_id: 1 } });
 * for await (const row of ringme.paginate(listExtensionAgents, { path: { extension_id: 1 } })) console.log(row);
 * ```
 */
export const listExtensionAgents: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/agent/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/agent/");

/**
 * Add an agent on an extension.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `body`: A new agent on an extension.
 * - `body.name`: Name of the agent.
 * - `body.status` (optional): Whether the agent takes calls. One of: `"logged_out"`, `"available"`. Default `"available"`.
 * - `body.call_timeout` (optional): How long the agent is rung.
 * - `body.wrap_up_time` (optional): Rest after a call before the next one is offered. Default `0`.
 * - `body.busy_delay_time` (optional): Wait before an agent on do not disturb is tried again. Default `10`.
 * - `body.no_answer_delay_time` (optional): Wait before an agent who did not answer is tried again. Default `10`.
 * - `body.reject_delay_time` (optional): Wait before an agent who rejected a call is tried again. Default `10`.
 * - `body.agent_sound_id` (optional): Id of the sound for the agent.
 * - `body.extra_params` (optional): Free text of the integrator.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await createExtensionAgent(ringme, {
 *   path: { extension_id: 1 },
 *   body: { name: "Anna", status: "available" },
 * });
 * ```
 */
export const createExtensionAgent: OperationFunction<RingmeApi, "POST", "/extension/{extension_id}/agent/"> =
  /* @__PURE__ */ defineOperation("POST", "/extension/{extension_id}/agent/");

/**
 * Read whether a phone is registered.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: Not on the pages that could be read; a public client reads `registered`.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getExtensionRegistration(ringme, { path: { extension_id: 1 } });
 * ```
 */
export const getExtensionRegistration: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/registration/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/registration/");

/**
 * List which phones are registered.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `query.extension_id` (optional): Only rows of these extensions. Observed, not documented: The reference allows several values but not how they are written; a public client repeats the key.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listRegistrations(ringme);
 * for await (const row of ringme.paginate(listRegistrations)) console.log(row);
 * ```
 */
export const listRegistrations: OperationFunction<RingmeApi, "GET", "/extension/registration/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/registration/");

/**
 * List the ids of extensions whose phones are registered.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Inferred, not documented: The vendor's reference names the path; no answer was seen.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listRegisteredExtensions(ringme);
 * for await (const row of ringme.paginate(listRegisteredExtensions)) console.log(row);
 * ```
 */
export const listRegisteredExtensions: OperationFunction<RingmeApi, "GET", "/extension/alive/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/alive/");

/**
 * List the properties of a call status.
 *
 * Its `mnemo` values are what `property_list` of a call status is made of.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listCallStatusProperties(ringme);
 * for await (const row of ringme.paginate(listCallStatusProperties)) console.log(row);
 * ```
 */
export const listCallStatusProperties: OperationFunction<RingmeApi, "GET", "/extension/call_property/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/call_property/");

/**
 * List messages of an extension.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listMessages(ringme, { path: { extension_id: 1 } });
 * for await (const row of ringme.paginate(listMessages, { path: { extension_id: 1 } })) console.log(row);
 * ```
 */
export const listMessages: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/message/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/message/");

/**
 * Read a message.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.message_id`: Id of the message. Inferred, not documented: The type is not published.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await getMessage(ringme, { path: { extension_id: 1, message_id: 1 } });
 * ```
 */
export const getMessage: OperationFunction<RingmeApi, "GET", "/extension/{extension_id}/message/{message_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/extension/{extension_id}/message/{message_id}");

/**
 * Mark a message as read.
 *
 * It is sent without a body.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.message_id`: Id of the message. Inferred, not documented: The type is not published.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await markMessageRead(ringme, { path: { extension_id: 1, message_id: 1 } });
 * ```
 */
export const markMessageRead: OperationFunction<RingmeApi, "PUT", "/extension/{extension_id}/message/{message_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/extension/{extension_id}/message/{message_id}");

/**
 * Delete a message.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.extension_id`: Id of the extension, `@me` for the extension of a user of an extension, or `@{NAME}` for the id that a variable of the client holds.
 * - `path.message_id`: Id of the message. Inferred, not documented: The type is not published.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { error } = await deleteMessage(ringme, { path: { extension_id: 1, message_id: 1 } });
 * ```
 */
export const deleteMessage: OperationFunction<RingmeApi, "DELETE", "/extension/{extension_id}/message/{message_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/extension/{extension_id}/message/{message_id}");

/**
 * List extensions of a group.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.extension_group_id`: Id of the extension group.
 *
 * **Errors:** `400` (inferred), `401`, `403`, `404`, `429`; see "Errors" in the README.
 *
 * Observed, not documented: Not on the pages that could be read; a public client calls it.
 *
 * @see https://ringme-confluence.atlassian.net/wiki/pages/viewpage.action?pageId=10420297
 * @example
 * ```ts
 * const { data, error } = await listExtensionGroupExtensions(ringme, { path: { extension_group_id: 1 } });
 * for await (const row of ringme.paginate(listExtensionGroupExtensions, { path: { extension_group_id: 1 } })) console.log(row);
 * ```
 */
export const listExtensionGroupExtensions: OperationFunction<RingmeApi, "GET", "/extension_group/{extension_group_id}/extension/"> =
  /* @__PURE__ */ defineOperation("GET", "/extension_group/{extension_group_id}/extension/");
