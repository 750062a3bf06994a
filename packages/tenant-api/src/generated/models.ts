// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

/** A SIP endpoint as the server answers it (the page calls it `EndpointResponse`). No field is promised; one that has no value comes as null or is left out. The password is never returned. */
export type Endpoint = components["schemas"]["Endpoint"];

/** What a new endpoint is made from. */
export type EndpointCreate = components["schemas"]["EndpointCreate"];

/** What to change. Fields that are left out stay as they are; null may clear one. */
export type EndpointUpdate = components["schemas"]["EndpointUpdate"];

/** The new SIP password. */
export type EndpointPasswordUpdate = components["schemas"]["EndpointPasswordUpdate"];

/** What the server says after it changed a password. */
export type EndpointPasswordResult = components["schemas"]["EndpointPasswordResult"];

/** State of the organization's endpoints. Neither the keys nor the values are documented. */
export type EndpointsStatus = components["schemas"]["EndpointsStatus"];

/** SIP password, exactly 20 characters of A-Z, a-z and 0-9. */
export type SipPassword = components["schemas"]["SipPassword"];

/** Seconds to ring before a call counts as not answered, from 5 to 120. */
export type NoAnswerTimeout = components["schemas"]["NoAnswerTimeout"];

/** A flag, a boolean or a word, in answers and in requests alike: what was answered can be sent back as it came. For a flag of the PBX (`direct_media` and its neighbours) `yes` and `no` are the safe form. */
export type Flag = components["schemas"]["Flag"];

/** The server's word on a refused request. */
export type Problem = components["schemas"]["Problem"];

/** What is wrong with the request, one entry a failure. */
export type HTTPValidationError = components["schemas"]["HTTPValidationError"];

/** One failure. Further keys may follow. */
export type ValidationError = components["schemas"]["ValidationError"];
