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
export { guardedLogin, heldSession, takeLoginTurn } from "../auth/guarded-session.ts";
export { basic, bearer } from "../auth/header-credentials.ts";
export { LoginGuard, type LoginLimit, type LoginTurn } from "../auth/login-guard.ts";
export {
  type AuthorizationRequest,
  authorizationUrl,
  loginTokens,
  oauth,
  sessionLogin,
} from "../auth/logins.ts";
export type {
  AuthorizationCodeGrant,
  ClientCredentialsGrant,
  OAuthClient,
  OAuthGrant,
  OAuthOptions,
  PasswordGrant,
  RefreshTokenGrant,
} from "../auth/oauth/oauth.ts";
export type { LoadLogin, LoginParts, RenewedLogin } from "../auth/oauth/supplied-tokens.ts";
export type { IssuedTokens, SharedLogin } from "../auth/oauth/tokens.ts";
export type { LoginBody, SessionLogin } from "../auth/session-login.ts";
export type { TokenAnswer, TokenRequest } from "../auth/token-request.ts";
export { systemClock } from "../clock.ts";
export type { Counted, HeldLock, SharedStore } from "../fleet/shared-store.ts";
export { notify } from "../hooks/hooks.ts";
export {
  type FoundOperation,
  findOperation,
  type OperationDetails,
  type OperationTable,
  type Paging,
} from "../operations/operation-table.ts";
export type { JoinedLists, ListPart, Overlap } from "../pagination/joined-walk.ts";
export { joinLists } from "../pagination/paginate.ts";
export { fillPath } from "../request/address.ts";
export {
  demandFields,
  demandOptions,
  InvalidInput,
  refusal,
  refuseUnknown,
} from "../request/invalid-input.ts";
export { checkBody, writeJson } from "../request/json.ts";
export { jitteredWait, type WaitBounds } from "../transport/retry.ts";
export type {
  ApiShape,
  Client,
  ClientMethod,
  Init,
  InitArguments,
  Input,
  InputArguments,
  KnownPaths,
  Paginate,
  PlainPaths,
} from "./client-types.ts";
export { createClient } from "./create-client.ts";
export { type Caller, defineOperation, type OperationFunction } from "./prepare.ts";
export type { ClientDefinition, FailureRule } from "./settings.ts";
export { checkStore, parseBaseUrl, refuseMisspelt } from "./settings.ts";
