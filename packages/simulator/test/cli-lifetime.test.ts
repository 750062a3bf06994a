import { describe, expect, test } from "vitest";
import { spawnCli } from "./spawn-cli.ts";

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
