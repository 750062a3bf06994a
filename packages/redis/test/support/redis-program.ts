import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of the server on this machine; undefined where there is none. Valkey is taken where there is no Redis. */
export function redisProgram(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return ["redis-server", "valkey-server"]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync);
}
