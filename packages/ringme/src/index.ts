export {
  AbortError,
  type AnswerObserver,
  ApiError,
  AuthError,
  type AuthProblem,
  type CallOptions,
  type ClientOptions,
  type Clock,
  ConnectionError,
  type Cursor,
  DecodeError,
  type Effect,
  type ErrorEvent,
  type ErrorStatus,
  type Fetch,
  type HookEvent,
  type Hooks,
  isPbxError,
  type OAuthTokens,
  type ObservedAnswer,
  type OnTokens,
  type Outcome,
  type PagedList,
  type PaginateOptions,
  PaginationError,
  type ParseAs,
  PbxError,
  type Phase,
  RedirectError,
  RequestError,
  type ResponseEvent,
  type Result,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type TokenSource,
  type UndeclaredCall,
  type UndeclaredInit,
  undeclared,
  unwrap,
} from "@pbxkit/core";
export type {
  RingmeApp,
  RingmeAuth,
  RingmeAuthorizationCode,
  RingmeClientCredentials,
  RingmeGrant,
  RingmePassword,
  RingmeRefreshToken,
  RingmeUser,
} from "./auth.ts";
export { type AuthorizeUrlOptions, authorizeUrl } from "./authorize-url.ts";
export * from "./client.ts";
export type * from "./generated/models.ts";
export type { components, lists, operations, paths, routes } from "./generated/schema.ts";
export * from "./generated/values.ts";
export { type DateRange, splitRecordRange } from "./record-range.ts";
export type { RecordItem, RecordWindows, RecordWindowsInit } from "./record-windows.ts";
