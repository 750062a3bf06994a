import type { AuthContext, CredentialsFault } from "../auth/authenticator.ts";
import type { elapsedBy } from "../clock.ts";
import type { HeldLock, SharedStore } from "./shared-store.ts";

/** Milliseconds that one request to the store may take. Redis answers within one or two. */
const PATIENCE = 2_000;
/** Milliseconds that a lock outlives the time limit of the request that is made under it. */
const LOCK_MARGIN = 5_000;
const LONGEST_REQUEST = 60_000;
/** Milliseconds between two looks at a lock that another holds: the first, and the most. */
const FIRST_LOOK = 25;
const LAST_LOOK = 400;

/** What clients hand over: see `fleetOf` and `turnOf`. */
export interface FleetParts {
  readonly store: SharedStore;
  readonly CredentialsFault: typeof CredentialsFault;
  readonly elapsedBy: typeof elapsedBy;
}

/** What all that processes do together works with. */
export interface FleetTools extends FleetParts {
  /** The store did not answer, or not in time. */
  readonly away: CredentialsFault;
  /** The lock's lifetime was over before what it guards was written. */
  readonly lockLost: CredentialsFault;
}

/** What all that processes do together works with, for this store. */
export function fleetTools(parts: FleetParts): FleetTools {
  const fault = (message: string) => new parts.CredentialsFault(message, {}, true);
  return {
    ...parts,
    away: fault(
      "the shared store cannot be reached or read, and without it nothing is renewed that works once",
    ),
    lockLost: fault("the lock of the shared store ended too early; nothing was sent"),
  };
}

/** What the store answers; throws `away` where it does not. */
export async function fromStore<T>(
  { away }: FleetTools,
  { clock }: Pick<AuthContext, "clock">,
  ask: () => Promise<T>,
): Promise<T> {
  let timer: unknown;
  const over = new Promise<never>((_, reject) => {
    timer = clock.setTimeout(() => reject(away), PATIENCE);
  });
  const asked = async () => {
    try {
      return await ask();
    } catch (thrown) {
      away.cause = thrown;
      throw thrown;
    }
  };
  try {
    return await Promise.race([asked(), over]);
  } catch {
    away.cause ??= new Error(`there was no answer within ${PATIENCE} ms`);
    throw away;
  } finally {
    clock.clearTimeout(timer);
  }
}

/**
 * The value of a key, of the kind that `isSound` knows; undefined where there is none. Another one, such as a damaged or an older
 * version's, throws `away`: nobody can tell what it stood for.
 */
export const readValue = <T>(
  tools: FleetTools,
  context: Pick<AuthContext, "clock">,
  key: string,
  isSound: (value: unknown) => value is T,
): Promise<T | undefined> =>
  fromStore(tools, context, async () => {
    const text = await tools.store.get(key);
    if (!text) return undefined;
    const value = parsed(text);
    if (isSound(value)) return value;
    throw new Error("a value is none that this version of the package has written");
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the runtime throws shows a piece of the text.
    return undefined;
  }
}

/** The members of an object; none of anything else. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Writes under the lock. Throws `lockLost` where it is no longer held. */
export async function writeHeld(
  tools: FleetTools,
  context: Pick<AuthContext, "clock">,
  held: HeldLock,
  value: string,
  lifetime: number,
): Promise<void> {
  if (!(await fromStore(tools, context, () => held.set(value, lifetime)))) throw tools.lockLost;
}

/**
 * What `look` finds in the store, or what `work` gives, run by one of all processes at a time: whoever does not get the
 * lock looks again until something is found, or the lock is free. Throws `away`; it ends in any case.
 */
export async function foundOrMade<T extends object>(
  tools: FleetTools,
  key: string,
  context: Pick<AuthContext, "clock" | "timeout">,
  look: () => Promise<T | undefined>,
  work: (held: HeldLock) => Promise<T>,
): Promise<T> {
  const { clock } = context;
  const lifetime = (context.timeout || LONGEST_REQUEST) + LOCK_MARGIN;
  // The one before may have died just now, and the one after it may still be at work.
  const endsAt = tools.elapsedBy(clock) + 2 * lifetime;
  for (let wait = FIRST_LOOK; ; wait = Math.min(2 * wait, LAST_LOOK)) {
    const found = await look();
    if (found) return found;
    const ran = await alone(tools, key, lifetime, context, async (held) => (await look()) ?? work(held));
    if (ran) return ran.result;
    if (tools.elapsedBy(clock) >= endsAt) throw tools.away;
    await new Promise<void>((resolve) => {
      clock.setTimeout(resolve, wait);
    });
  }
}

/** Runs work under a lock. Only the way to the lock has the store's time limit; giving it back is waited for by nobody. */
async function alone<T>(
  tools: FleetTools,
  key: string,
  lifetime: number,
  context: Pick<AuthContext, "clock">,
  work: (held: HeldLock) => Promise<T>,
): Promise<{ readonly result: T } | undefined> {
  let isLate = false;
  let running: Promise<T> | undefined;
  const entered = new Promise<true>((resolve, reject) => {
    const enter = async (held: HeldLock) => {
      if (isLate) return;
      running = work(held);
      resolve(true);
      await running.catch(() => {});
    };
    tools.store.lock(key, lifetime, enter).then(() => resolve(true), reject);
  });
  try {
    await fromStore(tools, context, () => entered);
  } catch (fault) {
    isLate = true;
    throw fault;
  }
  return running && { result: await running };
}

/** Rounds of the derivation: the most that every runtime allows. A password must not be guessed from the name of a key. */
const ROUNDS = 100_000;
const derived = new Map<string, Promise<string>>();
/** Keys that are remembered, with their secrets, which clients keep anyway; each costs tens of milliseconds to make. */
const MOST_DERIVED = 1_000;

/**
 * A key made from what is public (`names`: address, endpoint, app) and what must be the same for all who share
 * (`secret`), which cannot be had back from it.
 *
 * Source: RFC 8018, section 5.2 (PBKDF2).
 */
export function storeKey(names: readonly string[], secret: string): Promise<string> {
  const salt = JSON.stringify(names);
  const id = `${salt}\n${secret}`;
  let key = derived.get(id);
  if (!key) {
    if (derived.size >= MOST_DERIVED) derived.clear();
    key = derive(salt, secret);
    derived.set(id, key);
  }
  return key;
}

async function derive(salt: string, secret: string): Promise<string> {
  const material = await crypto.subtle.importKey("raw", bytesOf(secret), "PBKDF2", false, ["deriveBits"]);
  const algorithm = { name: "PBKDF2", hash: "SHA-256", salt: bytesOf(salt), iterations: ROUNDS };
  return hex(await crypto.subtle.deriveBits(algorithm, material, 128));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
