// Generated from specs/plusofon, do not edit; run `pnpm generate`.

/** Known values of PhoneType; the vendor may add others. */
export const phoneTypeValues = ["abc", "def", "800"] as const;

/** Known values of OwnerType; the vendor may add others. */
export const ownerTypeValues = ["business", "personal"] as const;

/** Known values of SipScenarioEndpointType; the vendor may add others. */
export const sipScenarioEndpointTypeValues = ["sip", "mob"] as const;

/** Known values of SequenceRule; the vendor may add others. */
export const sequenceRuleValues = ["single", "simultaneous", "Order"] as const;

/** Known values of CallHookEvent; the vendor may add others. */
export const callHookEventValues = ["create", "answer", "bridge", "destroy"] as const;
