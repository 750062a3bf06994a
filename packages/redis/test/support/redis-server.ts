import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redisPrograms } from "./redis-program.ts";

/** A server of a test's own. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Stops it so that it answers nothing, though its port stays open; and lets it go on. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/**
 * Starts a Redis or Valkey (the first that is there, when none is named) on a port of the loopback address, a free one when none is
 * given, without anything kept on disk.
 */
export async function startRedis(program = redisPrograms()[0], givenPort?: number): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "pbxkit-redis-"));
  const port = givenPort ?? (await freePort());
  const options = { bind: "127.0.0.1", port, save: "", appendonly: "no", dir: folder };
  const server = spawn(
    program ?? "redis-server",
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await isReady(server);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    pause: () => void server.kill("SIGSTOP"),
    resume: () => void server.kill("SIGCONT"),
    async stop() {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGKILL");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = "";
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`the server did not start: ${seen}`)));
    server.stdout?.on("data", (chunk: Buffer) => {
      seen += chunk;
      if (/Ready to accept connections/.test(seen)) resolve();
    });
  });
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
