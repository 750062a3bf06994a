// For authors of clients: what makes one, and the writers and guards of requests for those that send them in other ways.
export {
  type AuthContext,
  type Authenticator,
  type Credentials,
  CredentialsFault,
  noCredentials,
  type Refusal,
  unusableField,
} from "../auth/authenticator.ts";
export { guardedLogin, heldSession } from "../auth/guarded-session.ts";
export { basic, bearer } from "../auth/header-credentials.ts";
export { type FailedLogin, LoginGuard, type LoginLimit } from "../auth/login-guard.ts";
export { type AuthorizationRequest, authorizationUrl } from "../auth/oauth/authorization-url.ts";
export type {
  AuthorizationCodeGrant,
  ClientCredentialsGrant,
  OAuthClient,
  OAuthGrant,
  PasswordGrant,
  RefreshTokenGrant,
  RenewedLogin,
  TokenSupply,
} from "../auth/oauth/grants.ts";
export { renewedLogin } from "../auth/oauth/grants.ts";
export { type OAuthOptions, oauth, suppliedTokens } from "../auth/oauth/oauth.ts";
export type { SharedLogin } from "../auth/oauth/shared-login.ts";
export type { IssuedTokens } from "../auth/oauth/tokens.ts";
export { type LoginBody, type SessionLogin, sessionLogin } from "../auth/session-login.ts";
export { type TokenAnswer, type TokenRequest, tokenRequest } from "../auth/token-request.ts";
export { systemClock } from "../clock.ts";
export type { Counted, HeldLock, SharedStore } from "../fleet/shared-store.ts";
export { notify } from "../hooks/notify.ts";
export { type Caller, defineOperation, type OperationFunction } from "../operations/define-operation.ts";
export {
  type FoundOperation,
  findOperation,
  type OperationDetails,
  type OperationTable,
  type Paging,
} from "../operations/operation-table.ts";
export { type JoinedLists, joinLists, type ListPart, type Overlap } from "../pagination/joined-lists.ts";
export { checkBody } from "../request/check-body.ts";
export { demandOptions, InvalidInput, refusal } from "../request/invalid-input.ts";
export { writeJson } from "../request/json.ts";
export { fillPath } from "../request/path.ts";
export { jitteredWait, type RetryPolicy, type WaitBounds } from "../transport/retry.ts";
export type {
  ApiShape,
  Client,
  ClientMethod,
  Init,
  InitArguments,
  Input,
  InputArguments,
  Paginate,
} from "./client-types.ts";
export { createClient } from "./create-client.ts";
export type { ClientDefinition, FailureRule } from "./definition.ts";
export type { PlainStrings } from "./plain-strings.ts";
export { parseBaseUrl } from "./settings.ts";
