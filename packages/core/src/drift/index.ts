export type { OpenApiDocument } from "../document/openapi-document.ts";
export type { AnswerObserver, ObservedAnswer } from "../hooks/hooks.ts";
export type { Departure, DepartureKind, DriftReport, JsonType } from "./departure.ts";
export type { DriftOptions } from "./observer.ts";
export { createDriftObserver, type DriftObserver } from "./observer.ts";
