// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { TenantApi } from "../client.ts";

export type { OperationFunction };

/**
 * List the endpoints of an organization.
 *
 * Answers with a bare array and no total. The final slash of the path is significant.
 *
 * **Effect:** changes nothing; may be repeated. `paginate` walks its rows.
 *
 * **Takes:**
 * - `path.tenant_id`: Identifier of the organization. Inferred, not documented: The page prints no type; identifiers may be text or numbers, as in the answers.
 * - `query.skip` (optional): How many endpoints to pass over before the first one that is returned. At least 0. Default `0`. Inferred, not documented: The page prints the default only; a number of rows to skip is a whole number from 0.
 * - `query.limit` (optional): How many endpoints to return at most. The server's own maximum is not known. At least 1. Default `100`. Inferred, not documented: The page prints the default only; a page size is a whole number from 1.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404` (inferred), `422`; see "Errors" in the README.
 *
 * @see https://docs.callbox.kz/api/callbox/endpoints/
 * @example
 * ```ts
 * const { data, error } = await listEndpoints(tenant, { path: { tenant_id: "acme" } });
 * for await (const row of tenant.paginate(listEndpoints, { path: { tenant_id: "acme" } })) console.log(row);
 * ```
 */
export const listEndpoints: OperationFunction<TenantApi, "GET", "/api/organizations/{tenant_id}/endpoints/"> =
  /* @__PURE__ */ defineOperation("GET", "/api/organizations/{tenant_id}/endpoints/");

/**
 * Create an endpoint.
 *
 * A repeat makes a second endpoint, unless the server refuses the extension number as taken; the page does not say whether it does.
 *
 * **Effect:** a repeat would create another; it is repeated only where the request provably had no effect.
 *
 * **Takes:**
 * - `path.tenant_id`: Identifier of the organization. Inferred, not documented: The page prints no type; identifiers may be text or numbers, as in the answers.
 * - `body`: What a new endpoint is made from.
 * - `body.name`: Name that people see.
 * - `body.extension`: Internal number, three digits from 000 to 999. Leading zeros count, so it is text.
 * - `body.password`: SIP password, exactly 20 characters of A-Z, a-z and 0-9.
 * - `body.transport` (optional): Name of the PBX's transport section, for example `transport-udp`.
 * - `body.disallow` (optional): Codecs to refuse, separated by commas, or `all`.
 * - `body.allow` (optional): Codecs to accept, separated by commas.
 * - `body.direct_media` (optional): Whether media may flow directly between the parties, past the PBX. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.rtp_symmetric` (optional): Whether media is sent back to the address it came from. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.force_rport` (optional): Whether answers always go to the port that the request came from. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.rewrite_contact` (optional): Whether the contact address is replaced with the address that the request came from. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.language` (optional): Language of the announcements, for example `en`, `ru` or `kk`.
 * - `body.outgoing_cli` (optional): Number shown on outgoing calls.
 * - `body.allow_long_distance` (optional): Whether long-distance and mobile numbers may be called. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_unconditional_enabled` (optional): Whether to forward every call. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_unconditional_dest` (optional): Where to forward every call to.
 * - `body.cf_unavailable_enabled` (optional): Whether to forward calls while the endpoint is not reachable. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_unavailable_dest` (optional): Where calls go while the endpoint is not reachable.
 * - `body.cf_noanswer_enabled` (optional): Whether to forward calls that nobody answers. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_noanswer_dest` (optional): Where calls that nobody answers go.
 * - `body.cf_noanswer_timeout` (optional): Seconds to ring before a call counts as not answered, from 5 to 120.
 * - `body.cf_busy_enabled` (optional): Whether to forward calls while the endpoint is busy. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_busy_dest` (optional): Where calls go while the endpoint is busy.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404` (inferred), `422`; see "Errors" in the README.
 *
 * @see https://docs.callbox.kz/api/callbox/endpoints/
 * @example
 * ```ts
 * const { data, error } = await createEndpoint(tenant, {
 *   path: { tenant_id: "acme" },
 *   body: {
 *     name: "Front desk",
 *     extension: "101",
 *     password: "Abcdefghij0123456789",
 *     transport: "transport-udp",
 *     disallow: "all",
 *     allow: "alaw,ulaw",
 *     direct_media: "no",
 *     rtp_symmetric: "yes",
 *     force_rport: "yes",
 *     rewrite_contact: "yes",
 *     language: "en",
 *     outgoing_cli: "77000000101",
 *     allow_long_distance: true,
 *     cf_noanswer_enabled: true,
 *     cf_noanswer_dest: "102",
 *     cf_noanswer_timeout: 25,
 *   },
 * });
 * ```
 */
export const createEndpoint: OperationFunction<TenantApi, "POST", "/api/organizations/{tenant_id}/endpoints/"> =
  /* @__PURE__ */ defineOperation("POST", "/api/organizations/{tenant_id}/endpoints/");

/**
 * Get the state of the organization's endpoints.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.tenant_id`: Identifier of the organization. Inferred, not documented: The page prints no type; identifiers may be text or numbers, as in the answers.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404` (inferred), `422`; see "Errors" in the README.
 *
 * @see https://docs.callbox.kz/api/callbox/endpoints/
 * @example
 * ```ts
 * const { data, error } = await getEndpointStatuses(tenant, { path: { tenant_id: "acme" } });
 * ```
 */
export const getEndpointStatuses: OperationFunction<TenantApi, "GET", "/api/organizations/{tenant_id}/endpoints/status"> =
  /* @__PURE__ */ defineOperation("GET", "/api/organizations/{tenant_id}/endpoints/status");

/**
 * Get an endpoint.
 *
 * **Effect:** changes nothing; may be repeated.
 *
 * **Takes:**
 * - `path.tenant_id`: Identifier of the organization. Inferred, not documented: The page prints no type; identifiers may be text or numbers, as in the answers.
 * - `path.endpoint_id`: Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken. Inferred, not documented: The page prints no type; an endpoint's id may be text or a number, as in the answers.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404` (inferred), `422`; see "Errors" in the README.
 *
 * @see https://docs.callbox.kz/api/callbox/endpoints/
 * @example
 * ```ts
 * const { data, error } = await getEndpoint(tenant, {
 *   path: { tenant_id: "acme", endpoint_id: "endpoint-101" },
 * });
 * ```
 */
export const getEndpoint: OperationFunction<TenantApi, "GET", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}");

/**
 * Change an endpoint.
 *
 * Every field is optional. The extension number cannot be changed, and the password has an operation of its own.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.tenant_id`: Identifier of the organization. Inferred, not documented: The page prints no type; identifiers may be text or numbers, as in the answers.
 * - `path.endpoint_id`: Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken. Inferred, not documented: The page prints no type; an endpoint's id may be text or a number, as in the answers.
 * - `body`: What to change. Fields that are left out stay as they are; null may clear one.
 * - `body.name` (optional): Name that people see.
 * - `body.transport` (optional): Name of the PBX's transport section, for example `transport-udp`.
 * - `body.disallow` (optional): Codecs to refuse, separated by commas, or `all`.
 * - `body.allow` (optional): Codecs to accept, separated by commas.
 * - `body.direct_media` (optional): Whether media may flow directly between the parties, past the PBX. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.rtp_symmetric` (optional): Whether media is sent back to the address it came from. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.force_rport` (optional): Whether answers always go to the port that the request came from. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.rewrite_contact` (optional): Whether the contact address is replaced with the address that the request came from. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.language` (optional): Language of the announcements, for example `en`, `ru` or `kk`.
 * - `body.outgoing_cli` (optional): Number shown on outgoing calls.
 * - `body.allow_long_distance` (optional): Whether long-distance and mobile numbers may be called. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_unconditional_enabled` (optional): Whether to forward every call. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_unconditional_dest` (optional): Where to forward every call to.
 * - `body.cf_unavailable_enabled` (optional): Whether to forward calls while the endpoint is not reachable. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_unavailable_dest` (optional): Where calls go while the endpoint is not reachable.
 * - `body.cf_noanswer_enabled` (optional): Whether to forward calls that nobody answers. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_noanswer_dest` (optional): Where calls that nobody answers go.
 * - `body.cf_noanswer_timeout` (optional): Seconds to ring before a call counts as not answered, from 5 to 120. Inferred, not documented: The page gives the range for creating only; the column is the same.
 * - `body.cf_busy_enabled` (optional): Whether to forward calls while the endpoint is busy. One of: `true`, `false`, `"yes"`, `"no"`, `"on"`, `"off"`, `"true"`, `"false"`, `"1"`, `"0"`. Inferred, not documented: The page prints no type; these are the PBX's own words for flags, and the framework reads each of them.
 * - `body.cf_busy_dest` (optional): Where calls go while the endpoint is busy.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404` (inferred), `422`; see "Errors" in the README.
 *
 * @see https://docs.callbox.kz/api/callbox/endpoints/
 * @example
 * ```ts
 * const { data, error } = await updateEndpoint(tenant, {
 *   path: { tenant_id: "acme", endpoint_id: "endpoint-101" },
 *   body: {
 *     name: "Front desk (night)",
 *     cf_unconditional_enabled: true,
 *     cf_unconditional_dest: "77000000199",
 *   },
 * });
 * ```
 */
export const updateEndpoint: OperationFunction<TenantApi, "PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}");

/**
 * Delete an endpoint.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.tenant_id`: Identifier of the organization. Inferred, not documented: The page prints no type; identifiers may be text or numbers, as in the answers.
 * - `path.endpoint_id`: Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken. Inferred, not documented: The page prints no type; an endpoint's id may be text or a number, as in the answers.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404` (inferred), `422`; see "Errors" in the README.
 *
 * @see https://docs.callbox.kz/api/callbox/endpoints/
 * @example
 * ```ts
 * const { error } = await deleteEndpoint(tenant, {
 *   path: { tenant_id: "acme", endpoint_id: "endpoint-101" },
 * });
 * ```
 */
export const deleteEndpoint: OperationFunction<TenantApi, "DELETE", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}");

/**
 * Set the SIP password of an endpoint.
 *
 * **Effect:** a repeat leaves the same state; may be repeated.
 *
 * **Takes:**
 * - `path.tenant_id`: Identifier of the organization. Inferred, not documented: The page prints no type; identifiers may be text or numbers, as in the answers.
 * - `path.endpoint_id`: Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken. Inferred, not documented: The page prints no type; an endpoint's id may be text or a number, as in the answers.
 * - `body`: The new SIP password.
 * - `body.password`: SIP password, exactly 20 characters of A-Z, a-z and 0-9.
 *
 * **Errors:** `401` (inferred), `403` (inferred), `404` (inferred), `422`; see "Errors" in the README.
 *
 * @see https://docs.callbox.kz/api/callbox/endpoints/
 * @example
 * ```ts
 * const { data, error } = await setEndpointPassword(tenant, {
 *   path: { tenant_id: "acme", endpoint_id: "endpoint-101" },
 *   body: { password: "Zyxwvutsrq9876543210" },
 * });
 * ```
 */
export const setEndpointPassword: OperationFunction<TenantApi, "PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password");
