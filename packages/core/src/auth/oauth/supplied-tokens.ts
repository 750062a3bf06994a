import type { Clock } from "../../clock.ts";
import { fleetOf } from "../../fleet/fleet.ts";
import { Deadline } from "../../transport/call.ts";
import {
  type AuthContext,
  type Authenticator,
  type Credentials,
  CredentialsFault,
  SingleFlight,
} from "../authenticator.ts";
import { bearerCredentials } from "../header-credentials.ts";
import { sendTokenRequest, type TokenAnswer, type TokenRequest } from "../token-request.ts";
import type { IssuedTokens, OAuthTokens, OnTokens, SharedLogin, SharedSupply } from "./tokens.ts";

/** Gets new tokens. Is asked again only after it has settled. */
export interface TokenSupply {
  /** Resolves with the tokens that were issued. */
  (context: AuthContext): Promise<IssuedTokens>;
  /** How processes with the same `store` share it; without it each has tokens of its own. */
  readonly shared?: SharedSupply;
}

/** Bearer tokens from a supply of any kind, kept, renewed and told of as those of `oauth` are. */
export function suppliedTokens(supply: TokenSupply, onTokens: OnTokens | undefined): Authenticator {
  const flight = new SingleFlight<Credentials>();
  let held:
    | { readonly credentials: Credentials; readonly staleAt: number; readonly tokens: OAuthTokens }
    | undefined;
  /** The token that the server took no more. */
  let refused: string | undefined;

  const obtain = (context: AuthContext): Promise<Credentials> =>
    flight.run(async () => {
      // Looked at before anything is used up: tokens that are good once would be kept by nobody.
      if (onTokens && typeof onTokens !== "function")
        throw new CredentialsFault("onTokens must be a function", {}, true);
      const { shared } = supply;
      const fleet = shared && (await fleetOf(context));
      const { issued, isNew } = fleet
        ? await fleet.tokens(shared, { held: held?.tokens, refused }, context)
        : { issued: await supply(context), isNew: true };
      const { tokens, staleAt } = issued;
      const credentials = bearerCredentials(tokens.accessToken);
      // Held before the host is told, for calls that the host makes then.
      held = { credentials, staleAt, tokens };
      if (isNew) await tellHost(onTokens, tokens, context.clock);
      return credentials;
    });

  const current = (context: AuthContext): Credentials | Promise<Credentials> =>
    held && context.clock.now() < held.staleAt ? held.credentials : obtain(context);

  return {
    freesPlace: onTokens !== undefined,
    current,
    async renew(used, { status }, context) {
      if (status !== 401) return undefined;
      // Another call may have brought a new token since this one was sent.
      if (held?.credentials === used) {
        refused = held.tokens.accessToken;
        held = undefined;
      }
      const others = await current(context);
      // What is under way may be what brought the refused one, with the host still being told of it.
      return others === used ? current(context) : others;
    },
  };
}

/** Milliseconds. A host that hangs must not hang every call of the client. */
const PATIENCE = 10_000;

/** Waits for the host to have taken the tokens; never rejects. */
async function tellHost(onTokens: OnTokens | undefined, tokens: OAuthTokens, clock: Clock): Promise<void> {
  if (!onTokens) return;
  const deadline = new Deadline(clock, PATIENCE, undefined);
  try {
    await deadline.race("token", onTokens(tokens));
  } catch {
    // The tokens are good all the same, and losing them would lose a refresh token that cannot be had again.
  } finally {
    deadline.dispose();
  }
}

/** How a user logs in, and how what a login gave is renewed. */
export interface RenewedLogin {
  /** The refresh token of an earlier run. */
  readonly refreshToken?: string | undefined;
  /** The first tokens, and those after a refresh token that is spent. */
  readonly logIn: (context: AuthContext) => Promise<IssuedTokens>;
  /** Tokens for a refresh token. */
  readonly renew: (context: AuthContext, refreshToken: string) => Promise<IssuedTokens>;
  /** Whether a renewal that failed has used up its refresh token, or may have. */
  readonly isSpent: (thrown: unknown) => boolean;
  /** Where it logs in and who does, for processes with the same `store`; without it each has tokens of its own. */
  readonly shared?: SharedLogin;
}

/** Tokens by a refresh token while there is one, by a login otherwise. A refresh token that is spent is never sent again. */
export function renewedLogin(login: RenewedLogin): TokenSupply {
  const { refreshToken, logIn, renew, isSpent, shared } = login;
  let latest = refreshToken;
  const keep = (issued: IssuedTokens): IssuedTokens => {
    latest = issued.tokens.refreshToken;
    return issued;
  };
  const supply: TokenSupply = async (context) => {
    if (latest !== undefined) {
      try {
        return keep(await renew(context, latest));
      } catch (thrown) {
        if (!isSpent(thrown)) throw thrown;
        latest = undefined;
      }
    }
    return keep(await logIn(context));
  };
  return shared
    ? Object.assign(supply, { shared: { ...shared, refreshToken, logIn, renew, isSpent } })
    : supply;
}

/** What a login is made with. It is handed over: a file that imports it from here would have bundlers take the client apart. */
export interface LoginParts {
  /**
   * Sends credentials to their endpoint, never redirected, each time with a time limit of its own, since several calls may wait
   * for it; they wait no longer than their own deadlines. What is worth another attempt is sent again as the client's `retry`
   * says. Rejects with a `CredentialsFault` (its `status` is there once the server has answered), or when its time is over.
   */
  readonly request: (context: AuthContext, request: TokenRequest) => Promise<TokenAnswer>;
  /** What a login rejects with. */
  readonly Fault: typeof CredentialsFault;
}

/** Gives the login, and may load its code. */
export type LoadLogin = (parts: LoginParts) => RenewedLogin | Promise<RenewedLogin>;

/** What `loginTokens` is once its code is there. */
export const loginAuthenticator = async (
  load: LoadLogin,
  onTokens: OnTokens | undefined,
): Promise<Authenticator> =>
  suppliedTokens(renewedLogin(await load({ request: sendTokenRequest, Fault: CredentialsFault })), onTokens);
