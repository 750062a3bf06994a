import type { AuthContext } from "../auth/authenticator.ts";
import type { IssuedTokens, OAuthTokens, SharedSupply } from "../auth/oauth/tokens.ts";
import type { HeldLock } from "./shared-store.ts";
import {
  type FleetTools,
  foundOrMade,
  fromStore,
  membersOf,
  readValue,
  storeKey,
  writeHeld,
} from "./store-access.ts";

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
  /** A renewal has begun, and has this name. Without the lock that goes with it, its refresh token may be used up. */
  readonly renewing?: string;
}

const isEntry = (value: unknown): value is Entry => {
  const { tokens, staleAt, family, renewing } = membersOf(value);
  const { accessToken, refreshToken = "", expiresAt = 0 } = membersOf(tokens);
  return tokens === undefined
    ? typeof (family ?? renewing) === "string"
    : typeof accessToken === "string" &&
        typeof refreshToken === "string" &&
        typeof expiresAt === "number" &&
        typeof (staleAt ?? 0) === "number";
};

/** What a process remembers by itself, for a store that has lost its data, or did not take the last of it. */
interface Known {
  /** The last refresh token that is not used up, as far as this process knows. */
  readonly refreshToken: string | undefined;
  /** The last renewal of its own. */
  readonly renewing?: string;
}

const knownBy = new WeakMap<SharedSupply, Known>();

const SPENT =
  "another process ended, or lost its answer, while it renewed the shared tokens, so their refresh token may be used up " +
  "and is not sent again; begin with the last tokens that onTokens was given, or with a new login";

/**
 * The tokens that all processes of an app use. Who needs others renews them under the lock, after a mark in the store
 * which says so: whoever finds the mark without the lock knows that its refresh token must not be sent again.
 */
export async function fleetTokens(
  tools: FleetTools,
  login: SharedSupply,
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

/** Keys that lead to the next one: two, unless the store lost its data, or what is there leads nowhere. */
const MOST_STEPS = 20;

async function sharedTokens(
  tools: FleetTools,
  login: SharedSupply,
  refused: string | undefined,
  context: AuthContext,
): Promise<FleetTokens> {
  const app = [context.baseUrl, ...login.names];
  const keyOf = (token: string) => storeKey([...app, "refresh token"], token);
  const read = (key: string) => readValue(tools, context, key, isEntry);
  const { identity, refreshToken: first, logIn, worksOnce } = login;
  const start = identity
    ? await storeKey([...app, identity.name], identity.secret)
    : first !== undefined && (await keyOf(first));
  if (!start) throw new tools.CredentialsFault("there is neither a login nor a refresh token");
  let key = start;
  let entry: Entry | undefined;
  const follow = async () => {
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      entry = await read(key);
      if (entry?.family === undefined) return;
      key = entry.family;
    }
    throw tools.away;
  };
  await follow();
  /** What is known here counts where the store has lost it, or has this process' own mark. */
  const known = logIn && !worksOnce ? undefined : knownBy.get(login);
  const isOwn = () =>
    known && (!entry || (entry.renewing !== undefined && entry.renewing === known.renewing));
  const old = key;
  if (isOwn() && known?.refreshToken !== undefined) {
    // All who know the last refresh token meet at its key.
    key = await keyOf(known.refreshToken);
    await follow();
  }
  const left = key === old ? [] : [start, old];

  const look = async (): Promise<FleetTokens | undefined> => {
    entry = await read(key);
    const { tokens, staleAt } = entry ?? {};
    const isGood = tokens && tokens.accessToken !== refused && context.clock.now() < (staleAt ?? Infinity);
    if (!isGood) return undefined;
    knownBy.set(login, { refreshToken: tokens.refreshToken });
    return { issued: { tokens, staleAt: staleAt ?? Infinity }, isNew: false };
  };

  return foundOrMade(tools, key, context, look, async (held) => {
    // It was left for another key meanwhile.
    if (entry?.family !== undefined) return sharedTokens(tools, login, refused, context);
    const turn: Turn = { tools, login, before: entry, held, context };
    const refreshToken = isOwn() ? known?.refreshToken : entry ? entry.tokens?.refreshToken : first;
    const issued =
      (refreshToken === undefined ? undefined : await renewed(turn, refreshToken)) ?? (await loggedIn(turn));
    const { refreshToken: young } = issued.tokens;
    knownBy.set(login, { ...knownBy.get(login), refreshToken: young });
    // Whoever begins with these must find the way to the others.
    const aliases = new Set(left);
    if (young !== undefined && young !== refreshToken) aliases.add(await keyOf(young));
    aliases.delete(key);
    await publish(turn, aliases, key, issued);
    return { issued, isNew: true };
  });
}

/** What one process does under the lock. */
interface Turn {
  readonly tools: FleetTools;
  readonly login: SharedSupply;
  readonly before: Entry | undefined;
  readonly held: HeldLock;
  readonly context: AuthContext;
}

/** Tokens for a refresh token; undefined where it is used up and a login can follow. */
async function renewed(turn: Turn, refreshToken: string): Promise<IssuedTokens | undefined> {
  const { tools, login, context } = turn;
  try {
    return await markedAs(turn, refreshToken, async () => login.renew?.(context, refreshToken));
  } catch (thrown) {
    const isSent = !wasNotLookedAt(tools, thrown);
    if (isSent && login.logIn && !login.worksOnce && login.isSpent(thrown)) return undefined;
    throw thrown;
  }
}

async function loggedIn(turn: Turn): Promise<IssuedTokens> {
  const { tools, login, before, context } = turn;
  const { logIn, worksOnce } = login;
  if (!logIn || (worksOnce && (before || knownBy.has(login)))) {
    throw new tools.CredentialsFault(SPENT, {}, true);
  }
  return worksOnce ? markedAs(turn, undefined, () => logIn(context)) : logIn(context);
}

/** Sends what works once, after a mark which says so. Takes it back where it is certain that nobody has looked at it. */
async function markedAs<T>(
  { tools, login, before, held, context }: Turn,
  refreshToken: string | undefined,
  send: () => Promise<T>,
): Promise<T> {
  const renewing = crypto.randomUUID();
  const known = knownBy.get(login);
  const unsent = refreshToken === undefined ? undefined : { refreshToken, renewing };
  if (unsent) knownBy.set(login, unsent);
  await writeHeld(tools, context, held, JSON.stringify({ renewing }), LIFETIME);
  knownBy.set(login, { refreshToken: undefined, renewing });
  try {
    return await send();
  } catch (thrown) {
    if (wasNotLookedAt(tools, thrown)) {
      const again = unsent ?? known;
      if (again) knownBy.set(login, again);
      else knownBy.delete(login);
      await restore(tools, before, held, context);
    }
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
 * Gives the tokens to all, and to those who begin with one of the `aliases` first. Where the store is away, the mark stands, and
 * the tokens are this process' alone until it renews them.
 */
async function publish(
  { tools, held, context }: Turn,
  aliases: ReadonlySet<string>,
  key: string,
  { tokens, staleAt }: IssuedTokens,
): Promise<void> {
  const family = JSON.stringify({ family: key });
  const entry: Entry = { tokens, staleAt: staleAt === Number.POSITIVE_INFINITY ? null : staleAt };
  try {
    for (const alias of aliases) {
      await fromStore(tools, context, () => tools.store.set(alias, family, LIFETIME));
    }
    await writeHeld(tools, context, held, JSON.stringify(entry), LIFETIME);
  } catch (fault) {
    if (!(fault === tools.away || fault === tools.lockLost)) throw fault;
  }
}
