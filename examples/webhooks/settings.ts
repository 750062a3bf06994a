/** What the programs of this folder take from the environment. */
export interface Settings {
  /** The part of the address that nobody can guess. */
  readonly secret: string;
  readonly port: number;
}

/** Reads `HOOK_SECRET` and `PORT` (3000 when it is not set); ends the program where they make no sense. */
export function readSettings(): Settings {
  const { HOOK_SECRET: secret = "", PORT = "3000" } = process.env;
  const port = Number(PORT);
  if (secret.length < 16) stop("HOOK_SECRET must be 16 characters or more: it is the lock of the receiver");
  if (!/^\d+$/.test(PORT) || port > 65_535)
    stop(`PORT must be a whole number from 0 to 65535, not "${PORT}"`);
  return { secret, port };
}

/** Ends the program with one line that says why. */
export function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}
