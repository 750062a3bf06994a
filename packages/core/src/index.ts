export {
  type AuthContext,
  type Authenticator,
  type Credentials,
  noCredentials,
  type Refusal,
} from "./auth/authenticator.ts";
export { basic, bearer, type TokenSource } from "./auth/header-credentials.ts";
export { type AuthorizationRequest, authorizationUrl } from "./auth/oauth/authorization-url.ts";
export type {
  AuthorizationCodeGrant,
  ClientCredentialsGrant,
  OAuthClient,
  OAuthGrant,
  PasswordGrant,
  RefreshTokenGrant,
} from "./auth/oauth/grants.ts";
export { type OAuthOptions, type OnTokens, oauth } from "./auth/oauth/oauth.ts";
export type { OAuthTokens } from "./auth/oauth/tokens.ts";
export { heldSession, type SessionLogin, sessionLogin } from "./auth/session-login.ts";
export type { ApiShape, Call, Client, Init, InitArguments, Paginate } from "./client/client-types.ts";
export { createClient } from "./client/create-client.ts";
export type { ClientDefinition, FailureRule } from "./client/definition.ts";
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
  type Failure,
  type Result,
  type Success,
  unwrap,
} from "./client/result.ts";
export { type Clock, systemClock } from "./clock.ts";
export { ApiError, DecodeError, PaginationError, RedirectError } from "./errors/answer-errors.ts";
export { AuthError, type AuthProblem } from "./errors/auth-error.ts";
export { type CallRecord, isPbxError, type Outcome, PbxError } from "./errors/pbx-error.ts";
export {
  AbortError,
  ConnectionError,
  type Phase,
  RequestError,
  TimeoutError,
} from "./errors/unanswered-errors.ts";
export type {
  AnswerObserver,
  ErrorEvent,
  HookEvent,
  Hooks,
  ObservedAnswer,
  RequestAttributes,
  ResponseEvent,
  RetryEvent,
} from "./hooks/hooks.ts";
export type { Effect, OperationDetails, OperationTable, Paging } from "./operations/operation-table.ts";
export { type JoinedLists, joinLists, type ListPart, type Overlap } from "./pagination/joined-lists.ts";
export type { Cursor, Page, PagedList, PaginateOptions } from "./pagination/page.ts";
export type { RetryOptions } from "./transport/retry.ts";
