// Generated from specs/plusofon, do not edit; run `pnpm generate`.

/** Known values of CallDirectionFilter; the vendor may add others. */
export const callDirectionFilterValues = ["all", "internal", "external"] as const;

/** Known values of CallColumn; the vendor may add others. */
export const callColumnValues = ["connect_time", "number_a", "number_b", "cld", "direction", "duration", "account", "record"] as const;

/** Known values of CallDirection; the vendor may add others. */
export const callDirectionValues = ["internal", "external"] as const;

/** Known values of PaymentOperationType; the vendor may add others. */
export const paymentOperationTypeValues = ["payment", "charge", "subscription"] as const;

/** Known values of PhoneType; the vendor may add others. */
export const phoneTypeValues = ["abc", "def", "800"] as const;

/** Known values of OwnerType; the vendor may add others. */
export const ownerTypeValues = ["business", "personal"] as const;

/** Known values of SipScenarioEndpointType; the vendor may add others. */
export const sipScenarioEndpointTypeValues = ["sip", "mob"] as const;

/** Known values of SequenceRule; the vendor may add others. */
export const sequenceRuleValues = ["single", "simultaneous", "Order"] as const;

/** Known values of GroupSequenceRule; the vendor may add others. */
export const groupSequenceRuleValues = ["Order", "Random", "Simultaneous"] as const;

/** Known values of ScenarioType; the vendor may add others. */
export const scenarioTypeValues = ["number", "menu"] as const;

/** Known values of ContactListType; the vendor may add others. */
export const contactListTypeValues = ["black", "white"] as const;

/** Known values of WebhookType; the vendor may add others. */
export const webhookTypeValues = ["lk"] as const;

/** Known values of AgreementType; the vendor may add others. */
export const agreementTypeValues = ["jur", "fiz", "ip"] as const;

/** Known values of CallHookEvent; the vendor may add others. */
export const callHookEventValues = ["create", "answer", "bridge", "destroy"] as const;
