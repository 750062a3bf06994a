import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, sources, spawnCli, spawnNode } from "./spawn-cli.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pbxkit-simulator-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("arguments that make no sense: one line on stderr, exit 2", () => {
  test.each([
    [["asterisk"], 'there is no vendor "asterisk"; there are tenant-api, plusofon, ringme, era'],
    [["--port", "abc"], '--port must be a whole number from 0 to 65535, not "abc"'],
    [["--port", "65534"], "--port 65534 leaves no room for 4 vendors"],
    [["--latency", "-1"], '--latency needs a value that does not begin with "-"'],
    [["--latency=-1"], '--latency must be a whole number from 0 to 600000, not "-1"'],
    [["--host", ""], "--host needs an address"],
    [["--verbose"], "Unknown option '--verbose'"],
    [["--port"], "Option '--port <value>' argument missing"],
    [["--seed", "/nowhere.json"], "--seed: /nowhere.json cannot be read"],
  ])("%j", async (args, reason) => {
    const run = spawnCli(...args);
    expect(await run.exit).toBe(2);
    expect(run.err()).toBe(`pbxkit-simulator: ${reason}\n`);
    expect(run.out()).toBe("");
  });

  test("a file with something else in it", async () => {
    const path = await file("given.json", { plusofon: { sipAcounts: 3 } });
    const run = spawnCli("--seed", path);
    expect(await run.exit).toBe(2);
    expect(run.err()).toMatch(
      /^pbxkit-simulator: --seed: .*given.json: plusofon: there is no "sipAcounts".*\n$/,
    );
    expect(run.out()).toBe("");
  });

  test("a fault for an operation that does not exist", async () => {
    const path = await file("faults.json", { plusofon: [{ match: { operation: "PUT /sip" }, status: 503 }] });
    const run = spawnCli("plusofon", "--port", "0", "--fault", path);
    expect(await run.exit).toBe(2);
    expect(run.err()).toBe(
      `pbxkit-simulator: --fault: ${path}: plusofon: fault: match: there is no operation "PUT /sip"\n`,
    );
  });

  test("a file whose rows contradict each other", async () => {
    const path = await file("given.json", { plusofon: { sipAccounts: [{ number: 7 }, { number: 7 }] } });
    const run = spawnCli("--port", "0", "--seed", path);
    expect(await run.exit).toBe(2);
    expect(run.err()).toBe(
      `pbxkit-simulator: --seed: ${path}: sipAccounts: another row has the same number\n`,
    );
  });
});

test("--help prints the usage and exits 0", async () => {
  const run = spawnCli("--help");
  expect(await run.exit).toBe(0);
  expect(run.out()).toContain("Usage: pbxkit-simulator [vendor...]");
});

test("--version prints the version and exits 0", async () => {
  const run = spawnCli("--version");
  expect(await run.exit).toBe(0);
  expect(run.out()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("finds a few of many made-up rows without holding them all", async () => {
  const seed = await file("many.json", { ringme: { records: 60_000 } });
  const heap = "--max-old-space-size=72";
  const run = spawnNode([heap, "--import", sources, cli, "ringme", "--port", "0", "--json", "--seed", seed]);
  const { baseUrl } = JSON.parse((await run.line(1))[0] ?? "");
  const day = "start_datetime=2026-01-01 00:00:00&end_datetime=2026-01-02 00:00:00";
  const ask = (path: string, method = "GET") =>
    fetch(`${baseUrl}/api/ver1.0/client/@me/record/${path}?${day}`, {
      method,
      headers: { authorization: "Bearer any" },
    });
  expect(await (await ask("")).json()).toHaveLength(20);
  expect(await (await ask("stats/")).json()).toMatchObject({ records_count: 145 });
  expect((await ask("", "DELETE")).status).toBe(204);
});

test("a host that there is not: one line, exit 1", async () => {
  const run = spawnCli("plusofon", "--port", "0", "--host", "no-such-host.invalid");
  expect(await run.exit).toBe(1);
  expect(run.err()).toMatch(/^pbxkit-simulator: --host no-such-host\.invalid: there is no such address\n$/);
});

test("a port that is taken: one line, exit 1", async () => {
  const first = spawnCli("plusofon", "--port", "0", "--json");
  const { baseUrl } = JSON.parse((await first.line(1))[0] ?? "");
  const second = spawnCli("plusofon", "--port", new URL(baseUrl).port);
  expect(await second.exit).toBe(1);
  expect(second.err()).toBe(
    `pbxkit-simulator: port ${new URL(baseUrl).port} is taken; choose others with --port\n`,
  );
  first.child.kill("SIGKILL");
});
