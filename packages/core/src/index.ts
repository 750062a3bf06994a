export type { AuthContext, Authenticator, Credentials, Refusal } from "./auth/authenticator.ts";
export { basic } from "./auth/basic.ts";
export { bearer, type TokenSource } from "./auth/bearer.ts";
export { noCredentials } from "./auth/no-credentials.ts";
export { type AuthorizationRequest, authorizationUrl } from "./auth/oauth/authorization-url.ts";
export type {
  AuthorizationCodeGrant,
  ClientCredentialsGrant,
  OAuthClient,
  OAuthGrant,
  PasswordGrant,
  RefreshTokenGrant,
} from "./auth/oauth/grants.ts";
export { type OAuthOptions, oauth } from "./auth/oauth/oauth.ts";
export type { OnTokens } from "./auth/oauth/tell-host.ts";
export type { OAuthTokens } from "./auth/oauth/tokens.ts";
export { heldSession, type SessionLogin, sessionLogin } from "./auth/session-login.ts";
export type { ApiShape, Call, Client } from "./client/client-types.ts";
export { createClient } from "./client/create-client.ts";
export type { ClientDefinition, FailureRule } from "./client/definition.ts";
export type { Init, InitArguments } from "./client/init-types.ts";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  HeadersInput,
  ParseAs,
  SharedOptions,
} from "./client/options.ts";
export type { DataOf, ErrorOf, ErrorStatus, Failure, Result, Success } from "./client/result-types.ts";
export { unwrap } from "./client/unwrap.ts";
export { type Clock, systemClock } from "./clock.ts";
export { AbortError } from "./errors/abort-error.ts";
export { ApiError } from "./errors/api-error.ts";
export { AuthError, type AuthProblem } from "./errors/auth-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { DecodeError } from "./errors/decode-error.ts";
export { PaginationError } from "./errors/pagination-error.ts";
export { type CallRecord, isPbxError, type Outcome, PbxError } from "./errors/pbx-error.ts";
export { RedirectError } from "./errors/redirect-error.ts";
export { RequestError } from "./errors/request-error.ts";
export { type Phase, TimeoutError } from "./errors/timeout-error.ts";
export type {
  ErrorEvent,
  HookEvent,
  Hooks,
  RequestAttributes,
  ResponseEvent,
  RetryEvent,
} from "./hooks/hooks.ts";
export type { AnswerObserver, ObservedAnswer } from "./hooks/observer.ts";
export type { Effect, OperationDetails, OperationTable, Paging } from "./operations/operation-table.ts";
export { type JoinedLists, joinLists, type ListPart } from "./pagination/joined-lists.ts";
export type { Overlap } from "./pagination/overlap.ts";
export type { Cursor, Page, PagedList, Paginate, PaginateOptions } from "./pagination/paginate-types.ts";
export type { RetryOptions } from "./transport/retry-options.ts";
