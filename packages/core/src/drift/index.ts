export type { OpenApiDocument } from "../document/openapi-document.ts";
export type { AnswerObserver, ObservedAnswer } from "../hooks/hooks.ts";
export type { Departure, DepartureKind, DriftReport, JsonType } from "./departure.ts";
export { createDriftObserver, type DriftObserver } from "./observer.ts";
export type { DriftOptions } from "./options.ts";
export { looksLikeIdentifier } from "./privacy/identifier.ts";
