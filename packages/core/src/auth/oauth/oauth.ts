import type { Clock } from "../../clock.ts";
import { fleetOf } from "../../fleet/fleet.ts";
import { Deadline } from "../../transport/call.ts";
import { type AuthContext, type Authenticator, type Credentials, SingleFlight } from "../authenticator.ts";
import { bearerCredentials } from "../header-credentials.ts";
import { type OAuthClient, type OAuthGrant, type TokenSupply, tokenSupply } from "./grants.ts";
import type { OAuthTokens } from "./tokens.ts";

/** An app, the grant it uses, and who is told of the tokens. */
export type OAuthOptions = OAuthClient &
  OAuthGrant & {
    /** Takes each set of tokens that is issued. Without it they are kept in memory only. */
    readonly onTokens?: OnTokens | undefined;
  };

/**
 * Bearer tokens from an OAuth 2 token endpoint.
 *
 * A token is kept until shortly before its end (a minute, or a tenth of a short life), or until the server refuses it
 * with a 401, which may be earlier. One token request serves all calls that wait, and none of them can end it by giving
 * up. Its failure fails those calls with an `AuthError` and is not kept: the next call tries again. Only an
 * authorization code is never sent again once the server has answered.
 *
 * Source: RFC 6749.
 */
export const oauth = ({ onTokens, ...options }: OAuthOptions): Authenticator =>
  suppliedTokens(tokenSupply(options, options), onTokens);

/** Bearer tokens from a supply of any kind, kept, renewed and told of as those of {@link oauth} are. */
export function suppliedTokens(supply: TokenSupply, onTokens: OnTokens | undefined): Authenticator {
  const flight = new SingleFlight<Credentials>();
  let held:
    | { readonly credentials: Credentials; readonly staleAt: number; readonly tokens: OAuthTokens }
    | undefined;
  /** The token that the server took no more. */
  let refused: string | undefined;

  const obtain = (context: AuthContext): Promise<Credentials> =>
    flight.run(async () => {
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

/**
 * Takes what was issued, to keep it beyond this process: with the grants that have one, the refresh token (which the
 * server may replace each time) is what a later run starts from.
 *
 * The calls that wait for the tokens go on once the returned promise has settled, or after ten seconds. The tokens are
 * used in any case: an error that this function throws or rejects with is ignored, so report it yourself.
 * It may make calls of the same client. Sets come one after the other, in the order in which they were issued.
 */
export type OnTokens = (tokens: OAuthTokens) => void | Promise<void>;

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
