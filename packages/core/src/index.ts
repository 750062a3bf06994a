export type { TokenSource } from "./auth/header-credentials.ts";
export type { OAuthTokens, OnTokens } from "./auth/oauth/tokens.ts";
export type { ClientMethod, OperationResult, Paginate } from "./client/client-types.ts";
export { type UndeclaredCall, type UndeclaredInit, undeclared } from "./client/create-client.ts";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  HeadersInput,
  ParseAs,
  SharedOptions,
} from "./client/options.ts";
export {
  type DataOf,
  type ErrorOf,
  type ErrorStatus,
  type FailureResult,
  type Result,
  type SuccessResult,
  unwrap,
} from "./client/result.ts";
export type { Clock } from "./clock.ts";
export { ApiError, DecodeError, PaginationError, RedirectError } from "./errors/answer-errors.ts";
export { explain } from "./errors/explain.ts";
export { type CallRecord, isPbxError, type Outcome, PbxError } from "./errors/pbx-error.ts";
export {
  AbortError,
  AuthError,
  type AuthProblem,
  BudgetError,
  ConnectionError,
  type Phase,
  RequestError,
  TimeoutError,
} from "./errors/unanswered-errors.ts";
export type { Counted, HeldLock, SharedStore } from "./fleet/shared-store.ts";
export type {
  AnswerObserver,
  EndEvent,
  ErrorEvent,
  HookEvent,
  Hooks,
  ObservedAnswer,
  RequestAttributes,
  ResponseEvent,
  RetryEvent,
} from "./hooks/hooks.ts";
export type { Effect } from "./operations/operation-table.ts";
export type { Cursor, PagedList, PageOf, PaginateOptions } from "./pagination/page.ts";
export type { BudgetOptions } from "./transport/limits.ts";
export type { RetryOptions } from "./transport/retry.ts";
