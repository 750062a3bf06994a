import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SimulatorServer, startSimulatorServer } from "../../src/index.ts";

const run = promisify(execFile);
const loader = new URL("../source-loader.ts", import.meta.url).href;
const program = fileURLToPath(new URL("./unattended.ts", import.meta.url));

let server: SimulatorServer<"era">;
beforeAll(async () => {
  server = await startSimulatorServer({ vendors: ["era"] });
});
afterAll(() => server.close());

/** Runs the program until it ends by itself: nothing may keep the process. */
async function ended(baseUrl: string, auth: unknown, close: string): Promise<unknown> {
  const args = ["--import", loader, program, baseUrl, JSON.stringify(auth), close];
  const { stdout, stderr } = await run(process.execPath, args, { timeout: 50_000 });
  return { stdout, stderr };
}

const quietly = { stdout: "closed\n", stderr: "" };
const long = { timeout: 60_000 };

test("a refused login that nobody listens for lets the process end, without a word", long, async () => {
  const { baseUrl } = server.simulators.era;
  expect(await ended(baseUrl, { session: "of-nobody" }, "never")).toEqual(quietly);
});

test("a socket that was closed lets the process end", long, async () => {
  const { baseUrl, auth } = server.simulators.era;
  expect(await ended(baseUrl, auth, "ready")).toEqual(quietly);
});

test("a socket that was closed while nobody listened there lets the process end", long, async () => {
  // A port that no server has: 1 is for tcpmux (RFC 1078).
  expect(await ended("http://127.0.0.1:1", { session: "s" }, "waiting")).toEqual(quietly);
});
