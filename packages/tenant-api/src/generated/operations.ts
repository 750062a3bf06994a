// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { TenantApi } from "../client.ts";

export type { OperationFunction };

/** List the endpoints of an organization. */
export const listEndpoints: OperationFunction<TenantApi, "GET", "/api/organizations/{tenant_id}/endpoints/"> =
  /* @__PURE__ */ defineOperation("GET", "/api/organizations/{tenant_id}/endpoints/");

/** Create an endpoint. */
export const createEndpoint: OperationFunction<TenantApi, "POST", "/api/organizations/{tenant_id}/endpoints/"> =
  /* @__PURE__ */ defineOperation("POST", "/api/organizations/{tenant_id}/endpoints/");

/** Get the state of the organization's endpoints. */
export const getEndpointsStatus: OperationFunction<TenantApi, "GET", "/api/organizations/{tenant_id}/endpoints/status"> =
  /* @__PURE__ */ defineOperation("GET", "/api/organizations/{tenant_id}/endpoints/status");

/** Get an endpoint. */
export const getEndpoint: OperationFunction<TenantApi, "GET", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}");

/** Change an endpoint. */
export const updateEndpoint: OperationFunction<TenantApi, "PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}");

/** Delete an endpoint. */
export const deleteEndpoint: OperationFunction<TenantApi, "DELETE", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}");

/** Set the SIP password of an endpoint. */
export const updateEndpointPassword: OperationFunction<TenantApi, "PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password");
