// Left out on Windows, which has no signals: there a process that gets one is gone.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { usualLimits } from "../src/http/limits.ts";
import { openRaw } from "./raw-client.ts";
import { cli, sources, spawnCli, spawnNode } from "./spawn-cli.ts";

test("prints base URLs and credentials, logs requests, and ends on SIGTERM", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pbxkit-simulator-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [seed, fault] = [join(folder, "seed.json"), join(folder, "faults.json")];
  await writeFile(seed, JSON.stringify({ plusofon: { sipAccounts: 2 } }));
  await writeFile(fault, JSON.stringify({ plusofon: { status: 503, match: { method: "DELETE" } } }));
  const run = spawnCli("plusofon", "era", "--port", "0", "--json", "--seed", seed, "--fault", fault);
  const [plusofon, era] = (await run.line(2)).slice(0, 2).map((line) => JSON.parse(line));
  expect(era).toMatchObject({ event: "listening", vendor: "era", auth: { login: "operator" } });

  const headers = { authorization: `Bearer ${plusofon.token}`, client: plusofon.clientCode };
  const list = await fetch(`${plusofon.baseUrl}/api/v1/sip`, { headers });
  expect(await list.json()).toMatchObject({ total: 2 });
  expect((await fetch(`${plusofon.baseUrl}/api/v1/sip/501`, { method: "DELETE", headers })).status).toBe(503);

  const [, , first, second] = await run.line(4);
  expect(JSON.parse(first ?? "")).toMatchObject({
    event: "request",
    method: "GET",
    path: "/api/v1/sip",
    status: 200,
  });
  expect(JSON.parse(second ?? "")).toMatchObject({
    path: "/api/v1/sip/{sip_id}",
    status: 503,
    faults: ["status"],
  });
  run.child.kill("SIGTERM");
  expect(await run.exit).toBe(0);
});

test("finishes the request in flight on SIGINT", async () => {
  const run = spawnCli("plusofon", "--port", "0", "--json", "--latency", "300");
  const { baseUrl, token } = JSON.parse((await run.line(1))[0] ?? "");
  const answer = fetch(`${baseUrl}/api/v1/sip`, {
    headers: { authorization: `Bearer ${token}`, client: "10553" },
  });
  const arrived = async () => (await (await fetch(`${baseUrl}/__simulator/requests`)).json()) as unknown[];
  while ((await arrived()).length === 0);
  run.child.kill("SIGINT");
  expect((await answer).status).toBe(200);
  expect(await run.exit).toBe(0);
});

test("takes the signal that npx passes on for the one that the terminal has sent", async () => {
  const run = spawnCli("plusofon", "--port", "0", "--json", "--latency", "400");
  const { baseUrl } = JSON.parse((await run.line(1))[0] ?? "");
  const answer = fetch(`${baseUrl}/api/v1/sip`);
  const requests = async () => (await (await fetch(`${baseUrl}/__simulator/requests`)).json()) as unknown[];
  while ((await requests()).length === 0);
  // Two of one kind could arrive as one.
  run.child.kill("SIGINT");
  run.child.kill("SIGTERM");
  expect((await answer).status).toBe(401);
  expect(await run.exit).toBe(0);
});

test("serves on when nobody reads its log any more", async () => {
  const run = spawnCli("plusofon", "--port", "0", "--json");
  const { baseUrl } = JSON.parse((await run.line(1))[0] ?? "");
  run.child.stdout.destroy();
  for (let time = 0; time < 3; time += 1) expect((await fetch(`${baseUrl}/api/v1/sip`)).status).toBe(401);
  run.child.kill("SIGTERM");
  expect([await run.exit, run.err()]).toEqual([0, ""]);
});

describe("it stops", () => {
  const half = "PUT /api/v1/sip HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\n{";

  test.each(["SIGTERM", "SIGINT"] as const)("on %s, though a request was only half sent", async (signal) => {
    const run = spawnCli("plusofon", "--port", "0", "--json");
    const { baseUrl } = JSON.parse((await run.line(1))[0] ?? "");
    const client = await openRaw(Number(new URL(baseUrl).port));
    client.send(half);
    // The next connection is served after the first one's bytes have come.
    await fetch(`${baseUrl}/__simulator`);
    run.child.kill(signal);
    expect(await run.exit).toBe(0);
  });

  test("within two seconds, whatever is on its way", () => {
    expect(usualLimits.closeTime).toBeLessThan(2_000);
  });

  test("with the npx that has started it, through the shell that npx starts", async () => {
    const command = [process.execPath, "--import", sources, cli, "plusofon", "--port", "0", "--json"];
    const shell = `${command.map((word) => `'${word}'`).join(" ")}; true`;
    const npx = `require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(shell)}], {
      stdio: "inherit", env: { ...process.env, npm_command: "exec" } });`;
    const run = spawnNode(["-e", npx]);
    const { baseUrl } = JSON.parse((await run.line(1))[0] ?? "");
    run.child.kill("SIGKILL");
    // Its output is ours: it is over when nobody can write to it any more.
    await run.exit;
    await expect(fetch(baseUrl)).rejects.toThrow();
  });
});
