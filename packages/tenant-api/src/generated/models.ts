// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

export type Endpoint = components["schemas"]["Endpoint"];
export type EndpointCreate = components["schemas"]["EndpointCreate"];
export type EndpointUpdate = components["schemas"]["EndpointUpdate"];
export type EndpointPasswordUpdate = components["schemas"]["EndpointPasswordUpdate"];
export type EndpointPasswordResult = components["schemas"]["EndpointPasswordResult"];
export type EndpointsStatus = components["schemas"]["EndpointsStatus"];
export type SipPassword = components["schemas"]["SipPassword"];
export type NoAnswerTimeout = components["schemas"]["NoAnswerTimeout"];
export type PjsipFlag = components["schemas"]["PjsipFlag"];
export type Flag = components["schemas"]["Flag"];
export type FlagAnswer = components["schemas"]["FlagAnswer"];
export type Problem = components["schemas"]["Problem"];
export type HTTPValidationError = components["schemas"]["HTTPValidationError"];
export type ValidationError = components["schemas"]["ValidationError"];
