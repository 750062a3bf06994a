import type { AuthContext } from "../auth/authenticator.ts";
import type { IssuedTokens, OAuthTokens, SharedLogin } from "../auth/oauth/tokens.ts";
import type { HeldLock } from "./shared-store.ts";
import { type FleetTools, foundOrMade, fromStore, storeKey, writeHeld } from "./store-access.ts";

/** Tokens, and whether they were issued just now, to this process. */
export interface FleetTokens {
  readonly issued: IssuedTokens;
  readonly isNew: boolean;
}

/** What a process knows by itself. */
export interface OwnTokens {
  /** The tokens in its memory, that the server has not refused. */
  readonly held: OAuthTokens | undefined;
  /** The access token that the server took no more. */
  readonly refused: string | undefined;
}

/** Milliseconds for which a store that was away is not asked again while there are tokens in memory. */
const AWAY_FOR = 5_000;

/** Milliseconds that tokens, and the mark of a renewal, are kept: 90 days. A refresh token must not outlive its mark. */
const LIFETIME = 90 * 86_400_000;

/** What stands in the store. */
interface Entry {
  /** Tokens that all may use. */
  readonly tokens?: OAuthTokens;
  /** From when on they are replaced; null for not before a 401. */
  readonly staleAt?: number | null;
  /** These tokens go on under another key: that of the refresh token, code or login which they began with. */
  readonly family?: string;
  /** A renewal with this refresh token (its key) has begun. Without the lock that goes with it, it may be used up. */
  readonly renewing?: string;
}

const SPENT =
  "another process ended, or lost its answer, while it renewed the shared tokens, so their refresh token may be used up " +
  "and is not sent again; begin with the last tokens that onTokens was given, or with a new login";

/**
 * The tokens that all processes of an app use. Who needs others renews them under the lock, after a mark in the store
 * which says so: whoever finds the mark without the lock knows that its refresh token must not be sent again.
 */
export async function fleetTokens(
  tools: FleetTools,
  login: SharedLogin,
  { held, refused }: OwnTokens,
  context: AuthContext,
): Promise<FleetTokens> {
  const { clock } = context;
  try {
    return await sharedTokens(tools, login, refused, briefly(context));
  } catch (fault) {
    if (fault !== tools.away && fault !== tools.lockLost) throw fault;
    const endsAt = held?.expiresAt ?? 0;
    if (held && clock.now() < endsAt) {
      // Good to its last second. Until the store is asked again, calls do not wait for it.
      return { issued: { tokens: held, staleAt: Math.min(endsAt, clock.now() + AWAY_FOR) }, isNew: false };
    }
    if (!login.logIn || login.worksOnce) throw fault;
    // A login of its own uses nothing up.
    return { issued: await login.logIn(context), isNew: true };
  }
}

/** Milliseconds of a wait between two token requests under the lock: it must not end in between. */
const LONGEST_WAIT = 2_000;

function briefly(context: AuthContext): AuthContext {
  const { attempts, maxWait, maxRetryAfter } = context.retry;
  const retry = {
    ...context.retry,
    attempts: Math.min(attempts, 2),
    maxWait: Math.min(maxWait, LONGEST_WAIT),
    maxRetryAfter: Math.min(maxRetryAfter, LONGEST_WAIT),
  };
  return { ...context, retry };
}

async function sharedTokens(
  tools: FleetTools,
  login: SharedLogin,
  refused: string | undefined,
  context: AuthContext,
): Promise<FleetTokens> {
  const app = [context.baseUrl, ...login.names];
  const keyOf = (token: string) => storeKey([...app, "refresh token"], token);
  const own = login.refreshToken === undefined ? undefined : await keyOf(login.refreshToken);
  const start = login.identity ? await storeKey([...app, login.identity.name], login.identity.secret) : own;
  if (start === undefined) throw new tools.CredentialsFault("there is neither a login nor a refresh token");
  const read = async (key: string): Promise<Entry | undefined> => {
    const text = await fromStore(tools, context, () => tools.store.get(key));
    return text ? (JSON.parse(text) as Entry) : undefined;
  };
  const key = (await read(start))?.family ?? start;
  let entry: Entry | undefined;

  const look = async (): Promise<FleetTokens | undefined> => {
    entry = await read(key);
    const { tokens, staleAt } = entry ?? {};
    const isGood = tokens && tokens.accessToken !== refused && context.clock.now() < (staleAt ?? Infinity);
    return isGood ? { issued: { tokens, staleAt: staleAt ?? Infinity }, isNew: false } : undefined;
  };

  return foundOrMade(tools, key, context, look, async (held) => {
    const before = entry;
    const refreshToken = before ? before.tokens?.refreshToken : login.refreshToken;
    const issued =
      (refreshToken === undefined
        ? undefined
        : await renewed(tools, login, refreshToken, await keyOf(refreshToken), before, held, context)) ??
      (await loggedIn(tools, login, start, before, held, context));
    await publish(tools, key, issued, refreshToken, keyOf, held, context);
    return { issued, isNew: true };
  });
}

/** Tokens for a refresh token; undefined where it is used up and a login can follow. */
async function renewed(
  tools: FleetTools,
  login: SharedLogin,
  refreshToken: string,
  renewing: string,
  before: Entry | undefined,
  held: HeldLock,
  context: AuthContext,
): Promise<IssuedTokens | undefined> {
  await writeHeld(tools, context, held, JSON.stringify({ renewing }), LIFETIME);
  try {
    return await login.renew?.(context, refreshToken);
  } catch (thrown) {
    if (wasNotLookedAt(tools, thrown)) await restore(tools, before, held, context);
    else if (login.logIn && !login.worksOnce && login.isSpent(thrown)) return undefined;
    throw thrown;
  }
}

async function loggedIn(
  tools: FleetTools,
  { logIn, worksOnce }: SharedLogin,
  start: string,
  before: Entry | undefined,
  held: HeldLock,
  context: AuthContext,
): Promise<IssuedTokens> {
  if (!logIn || (worksOnce && before)) throw new tools.CredentialsFault(SPENT, {}, true);
  if (!worksOnce) return logIn(context);
  await writeHeld(tools, context, held, JSON.stringify({ renewing: start }), LIFETIME);
  try {
    return await logIn(context);
  } catch (thrown) {
    if (wasNotLookedAt(tools, thrown)) await restore(tools, before, held, context);
    throw thrown;
  }
}

/** True when it is certain that the server has not used up what it was sent. */
const wasNotLookedAt = ({ CredentialsFault }: FleetTools, thrown: unknown): boolean =>
  thrown instanceof CredentialsFault &&
  (thrown.neverSent || thrown.problem.status === 429 || thrown.problem.error === "invalid_client");

/** Takes the mark back; where that fails, it stands, and the refresh token counts as used up. */
async function restore(
  tools: FleetTools,
  before: Entry | undefined,
  held: HeldLock,
  context: AuthContext,
): Promise<void> {
  try {
    // An empty value is as good as none, and lasts a moment.
    await writeHeld(tools, context, held, before ? JSON.stringify(before) : "", before ? LIFETIME : 1);
  } catch {}
}

/**
 * Gives the tokens to all. The new refresh token's own key comes first: whoever begins with it later must find the way to
 * the others. Where the store is away, the mark stands, and the tokens are this process' alone.
 */
async function publish(
  tools: FleetTools,
  key: string,
  { tokens, staleAt }: IssuedTokens,
  replaced: string | undefined,
  keyOf: (token: string) => Promise<string>,
  held: HeldLock,
  context: AuthContext,
): Promise<void> {
  const { refreshToken } = tokens;
  try {
    if (refreshToken !== undefined && refreshToken !== replaced) {
      const alias = await keyOf(refreshToken);
      await fromStore(tools, context, () =>
        tools.store.set(alias, JSON.stringify({ family: key }), LIFETIME),
      );
    }
    const entry: Entry = { tokens, staleAt: staleAt === Number.POSITIVE_INFINITY ? null : staleAt };
    await writeHeld(tools, context, held, JSON.stringify(entry), LIFETIME);
  } catch (fault) {
    if (!(fault === tools.away || fault === tools.lockLost)) throw fault;
  }
}
