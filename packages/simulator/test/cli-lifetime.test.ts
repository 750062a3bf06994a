import { describe, expect, test } from "vitest";
import { usualLimits } from "../src/http/limits.ts";
import { openRaw } from "./raw-client.ts";
import { cli, sources, spawnCli, spawnNode } from "./spawn-cli.ts";

describe("the log for people", () => {
  test("says what was wrong with a request that was refused, and which path is near", async () => {
    const run = spawnCli("plusofon", "--port", "0");
    const [, baseUrl, token] = /(http:\S+)\s+\{"token":"(\w+)"/.exec((await run.line(2))[0] ?? "") ?? [];
    const headers = { authorization: `Bearer ${token}`, client: "10553", "content-type": "application/json" };
    await fetch(`${baseUrl}/api/v1/sip`, { method: "PUT", headers, body: '{"number":"secret"}' });
    const unknown = await fetch(`${baseUrl}/api/v1/sips`, { headers });
    await fetch(`${baseUrl}/api/v1/sip`);
    const [refused, lost, nobody] = (await run.line(5)).slice(2);
    expect(refused).toMatch(/^plusofon {3}PUT \/api\/v1\/sip 400 \d+ ms {2}body\.\w+: /);
    expect(refused).not.toContain("secret");
    expect(lost).toMatch(
      /^plusofon {3}GET \(unknown path\) 404 \d+ ms {2}there is no such path; the nearest is \/api\/v1\/sip$/,
    );
    expect(nobody).toMatch(/401 \d+ ms {2}no credentials$/);
    expect(await unknown.json()).toEqual({ error: "Not found. (the nearest path is /api/v1/sip)" });
  });
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

test("serves on when its log is not read any more, though the pipe is full", async () => {
  const run = spawnCli("plusofon", "--port", "0", "--json");
  const { baseUrl } = JSON.parse((await run.line(1))[0] ?? "");
  run.child.stdout.pause();
  run.child.stdout.removeAllListeners("data");
  for (let round = 0; round < 40; round += 1) {
    await Promise.all(Array.from({ length: 50 }, () => fetch(`${baseUrl}/api/v1/sip`)));
  }
  expect((await fetch(`${baseUrl}/api/v1/sip`)).status).toBe(401);
});

test("the options reach the simulators", async () => {
  const run = spawnCli(
    "plusofon",
    "ringme",
    "--port",
    "0",
    "--json",
    "--lenient",
    "--page-size",
    "3",
    "--quota",
    "2",
    "--token-lifetime",
    "60",
  );
  const [plusofon, ringme] = (await run.line(2)).slice(0, 2).map((line) => JSON.parse(line));
  const rows = { method: "PUT", body: "20" };
  await fetch(`${plusofon.baseUrl}/__simulator/state/sipAccounts`, rows);
  const headers = { authorization: `Bearer ${plusofon.token}`, client: "10553" };
  const list = await fetch(`${plusofon.baseUrl}/api/v1/sip?colour=red`, { headers });
  expect(((await list.json()) as { data: unknown[] }).data).toHaveLength(3);
  const { appId: client_id, appSecret: client_secret } = ringme.auth;
  const query = new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret });
  const token = await fetch(`${ringme.baseUrl}/oauth/token?${query}`, { method: "POST" });
  expect(await token.json()).toMatchObject({ expires_in: 60 });
  const ask = () =>
    fetch(`${ringme.baseUrl}/api/ver1.0/client/@me/extension/`, { headers: { authorization: "Bearer any" } });
  expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 429]);
  expect(run.out()).toContain("query.colour: not a parameter, ignored");
});
