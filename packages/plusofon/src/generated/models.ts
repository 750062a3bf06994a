// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import type { components } from "./schema.ts";

/** What every page of a list carries beside its rows. */
export type Paginator = components["schemas"]["Paginator"];

/** One page of SIP accounts. */
export type SipAccountPage = components["schemas"]["SipAccountPage"];

/** One page of registration states. */
export type SipAccountStatusPage = components["schemas"]["SipAccountStatusPage"];

/** One page of an account's scenarios. */
export type SipScenarioPage = components["schemas"]["SipScenarioPage"];

/** A SIP account as a row of the list. */
export type SipAccountSummary = components["schemas"]["SipAccountSummary"];

/** Whether a SIP account is registered. */
export type SipAccountStatus = components["schemas"]["SipAccountStatus"];

/** A SIP account with its credentials and scenarios. */
export type SipAccount = components["schemas"]["SipAccount"];

/** A telephone number that outgoing calls show. */
export type CallerId = components["schemas"]["CallerId"];

/** Kind of a telephone number. `abc` is a city number, `def` a mobile one, `800` a free-call one. */
export type PhoneType = components["schemas"]["PhoneType"];

/** Use of a telephone number. `business` takes several calls at once and serves the PBX, `personal` takes one call and serves one person. */
export type OwnerType = components["schemas"]["OwnerType"];

/** The active scenario of an account, as the list of accounts shows it. */
export type ActiveSipScenario = components["schemas"]["ActiveSipScenario"];

/** A scenario of an account. */
export type SipScenario = components["schemas"]["SipScenario"];

/** One place that a scenario rings. The number of a mobile one is not returned. */
export type SipScenarioEndpoint = components["schemas"]["SipScenarioEndpoint"];

/** Kind of a place that rings. `sip` is the account itself, `mob` a mobile number. */
export type SipScenarioEndpointType = components["schemas"]["SipScenarioEndpointType"];

/** What a new SIP account is made from. */
export type SipAccountCreate = components["schemas"]["SipAccountCreate"];

/** What to change in a SIP account. */
export type SipAccountUpdate = components["schemas"]["SipAccountUpdate"];

/** What a scenario is made from, the same for creating and changing one. */
export type SipScenarioSettings = components["schemas"]["SipScenarioSettings"];

/** A telephone number that a scenario forwards calls to. */
export type SipScenarioPhone = components["schemas"]["SipScenarioPhone"];

/** Internal number, from 200 to 99999. */
export type InternalNumber = components["schemas"]["InternalNumber"];

/** Telephone number of 11 digits without a plus. */
export type PhoneNumber = components["schemas"]["PhoneNumber"];

/** Seconds to ring, from 0 to 90 in steps of 5. */
export type RingTimeout = components["schemas"]["RingTimeout"];

/** How calls are distributed. `single` rings one place after another, `simultaneous` all at once. */
export type SequenceRule = components["schemas"]["SequenceRule"];

/** Answer to a change. */
export type WriteResult = components["schemas"]["WriteResult"];

/** Body of a 500 answer, and of a failure inside a 2xx answer, where it stands in place of the operation's own answer and `success` is false. */
export type Failure = components["schemas"]["Failure"];

/** Body of a 400 answer. */
export type InvalidParameter = components["schemas"]["InvalidParameter"];

/** Body of a 401 answer. */
export type Unauthenticated = components["schemas"]["Unauthenticated"];

/** Body of a 403 answer. */
export type Forbidden = components["schemas"]["Forbidden"];

/** Body of a 404 answer. */
export type NotFound = components["schemas"]["NotFound"];

/** A message that arrived. */
export type IncomingSmsDelivery = components["schemas"]["IncomingSmsDelivery"];

/** What happened to the call; `destroy` is its end. */
export type CallHookEvent = components["schemas"]["CallHookEvent"];

/** Something that happened to a call. */
export type CallEventDelivery = components["schemas"]["CallEventDelivery"];

/** A phone number that its owner has called from. */
export type CallToAuthDelivery = components["schemas"]["CallToAuthDelivery"];
