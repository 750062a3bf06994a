import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { Redis } from "ioredis";

/** Starts a Redis or Valkey of the example's own on a free port; undefined where there is none on the PATH. */
export async function startRedis(
  folder: string,
): Promise<{ readonly port: number; readonly server: ChildProcess } | undefined> {
  const program = ["redis-server", "valkey-server"]
    .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((each) => join(each, name)))
    .find(existsSync);
  if (!program) return undefined;
  const port = await freePort();
  const given = ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--dir", folder];
  const server = spawn(program, given, { stdio: "ignore" });
  const probe = new Redis(port, "127.0.0.1", { retryStrategy: () => 50, maxRetriesPerRequest: null });
  probe.on("error", () => {});
  await probe.ping();
  probe.disconnect();
  return { port, server };
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
