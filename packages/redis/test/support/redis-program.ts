import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Paths of the servers on this machine: Redis, Valkey, both or neither. */
export function redisPrograms(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return ["redis-server", "valkey-server"].flatMap((name) => {
    const program = folders.map((folder) => join(folder, name)).find(existsSync);
    return program === undefined ? [] : [program];
  });
}
