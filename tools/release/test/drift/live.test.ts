import { type SimulatorServer, startSimulatorServer, type VendorName } from "@pbxkit/simulator";
import { expect, onTestFinished, test } from "vitest";
import { applyPatch, lint, refusal, runDrift, specsOf } from "./support/run-drift.ts";

const PATIENCE = 120_000;
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 19).replace("T", " ");
const seed = {
  plusofon: { sipAccounts: [{ id: 501 }, { id: 502 }, { id: 503 }], sipScenarios: [{ sip_id: 501 }] },
  ringme: { extensions: 3, dids: 2, sounds: 1, records: [{ init_time_gmt: yesterday }] },
  era: { redirectRules: 3 },
  "tenant-api": { endpoints: 3 },
};

/** A picture, or reading it would be answered with 404. */
function furnishEra({ users, avatars }: SimulatorServer["simulators"]["era"]["state"]): void {
  const [user] = users.list();
  const mtime = "2026-01-01T00:00:00Z";
  if (user)
    avatars.insert({ id: user.id, name: "a.png", type: "image/png", mtime, bytes: new Uint8Array(4) });
}

/** What the vendors' clients log in with. */
const LOGINS = ["POST /oauth/token", "POST /rest/v1/iam/sessions"];

async function serve<Name extends VendorName>(vendor: Name): Promise<SimulatorServer<Name>> {
  const server = await startSimulatorServer({ vendors: [vendor], seed });
  const { era } = server.simulators as Partial<SimulatorServer["simulators"]>;
  if (era) furnishEra(era.state);
  onTestFinished(() => server.close());
  return server;
}

const environmentOf = {
  plusofon: ({ simulators }: SimulatorServer<"plusofon">) => ({ PLUSOFON_TOKEN: simulators.plusofon.token }),
  ringme: ({ simulators }: SimulatorServer<"ringme">) => {
    const { auth, clientId } = simulators.ringme;
    return {
      RINGME_APP_ID: auth.appId,
      RINGME_APP_SECRET: auth.appSecret,
      RINGME_CLIENT_ID: String(clientId),
    };
  },
  era: ({ simulators }: SimulatorServer<"era">) => {
    const { auth, accountId } = simulators.era;
    return {
      ERA_DOMAIN: auth.domain,
      ERA_LOGIN: auth.login,
      ERA_PASSWORD: auth.password,
      ERA_ACCOUNT_ID: accountId,
    };
  },
  "tenant-api": ({ simulators }: SimulatorServer<"tenant-api">) => {
    const { token, tenantId } = simulators["tenant-api"];
    return { CALLBOX_TOKEN: token, CALLBOX_TENANT_ID: tenantId };
  },
};

/** Runs the command against the simulator's server on this machine. */
async function live<Name extends VendorName>(
  vendor: Name,
  server: SimulatorServer<Name>,
  root: string,
  ...args: string[]
) {
  const environment = environmentOf[vendor](server as never) as Record<string, string>;
  const options = ["--vendor", vendor, "--live", "--base-url", server.origins[vendor], ...args];
  return runDrift(root, options, environment);
}

test.each(["plusofon", "ringme", "era", "tenant-api"] as const)(
  "of %s, lists and what is found in them are read, and nothing else is asked for but the login",
  async (vendor) => {
    const server = await serve(vendor);
    const { status, output } = await live(vendor, server, specsOf(vendor), "--json", "--max-calls", "200");
    const { answers, departures, notes } = JSON.parse(output);
    expect(departures).toEqual([]);
    expect(status).toBe(0);
    const { requests } = server.simulators[vendor];
    const calls = requests.filter(({ operation }) => !LOGINS.includes(operation ?? ""));
    expect(new Set(calls.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(answers).toBe(calls.length);
    expect(requests.every(({ status: answered }) => answered === 200)).toBe(true);
    expect(notes[0]).toBe(`${answers} calls made, reads only`);
  },
  PATIENCE,
);

test(
  "RingMe's records are asked for in the last week, and those that are found are read",
  async () => {
    const server = await serve("ringme");
    const { output } = await live("ringme", server, specsOf("ringme"), "--json", "--max-calls", "200");
    const { requests } = server.simulators.ringme;
    const to = (operation: string) => requests.filter((request) => request.operation?.endsWith(operation));
    const [list] = to("/client/{client_id}/record/");
    const date = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
    expect(list?.query).toEqual({
      start_datetime: expect.stringMatching(date),
      end_datetime: expect.stringMatching(date),
    });
    expect(to("/client/{client_id}/record/stats/")).toHaveLength(1);
    expect(to("/client/{client_id}/record/{record_uuid}/storage_url/")).not.toEqual([]);
    expect(output).not.toContain("because it needs");
  },
  PATIENCE,
);

test(
  "where the live answers depart, the patch makes the document fit them",
  async () => {
    const server = await serve("plusofon");
    const { plusofon } = server.simulators;
    const answer = await plusofon.fetch(
      new Request(`${plusofon.baseUrl}/api/v1/sip`, {
        headers: { authorization: `Bearer ${plusofon.token}`, client: "10553" },
      }),
    );
    const page = (await answer.json()) as { data: object[] };
    const body = {
      ...page,
      data: page.data.map((row) => ({ ...row, has_video: true, number: "79990000001" })),
    };
    plusofon.inject({ match: { operation: "GET /api/v1/sip" }, times: Number.POSITIVE_INFINITY, body });
    const root = specsOf("plusofon");
    const before = await live("plusofon", server, root, "--patch", "a.patch");
    expect(before.status).toBe(3);
    expect(before.output).toContain("news: GET /api/v1/sip 200, /data/*/has_video");
    expect(before.output).toContain("error: GET /api/v1/sip 200, /data/*/number");
    expect(before.output).not.toContain("79990000001");
    await applyPatch(root, "a.patch");
    await lint(root, "plusofon");
    expect(await live("plusofon", server, root)).toMatchObject({ status: 0 });
  },
  PATIENCE,
);

test(
  "there are no more calls than --max-calls",
  async () => {
    const server = await serve("plusofon");
    const { output } = await live("plusofon", server, specsOf("plusofon"), "--max-calls", "3");
    expect(server.simulators.plusofon.requests).toHaveLength(3);
    expect(output).toContain(
      "not called, because there had been enough calls (--max-calls): GET /api/v1/flash-call/settings",
    );
  },
  PATIENCE,
);

test(
  "refused credentials end it at once, in one line",
  async () => {
    const server = await serve("plusofon");
    server.simulators.plusofon.inject({ unauthorized: true, times: Number.POSITIVE_INFINITY });
    const args = ["--vendor", "plusofon", "--live", "--base-url", server.origins.plusofon];
    const { message } = await refusal(specsOf("plusofon"), args, { PLUSOFON_TOKEN: "planted-secret" });
    expect(message).toBe("plusofon was not read: the credentials were refused (401)");
    expect(server.simulators.plusofon.requests).toHaveLength(1);
  },
  PATIENCE,
);

test(
  "an address where nobody answers is given up",
  async () => {
    const server = await startSimulatorServer({ vendors: ["plusofon"] });
    await server.close();
    const args = ["--vendor", "plusofon", "--live", "--base-url", server.origins.plusofon];
    const { message } = await refusal(specsOf("plusofon"), args, { PLUSOFON_TOKEN: "planted-secret" });
    expect(message).toMatch(
      /^plusofon was not read: 3 calls in a row got no answer; GET \/api\/v1\/sms: ConnectionError/,
    );
    expect(message).not.toContain("planted");
  },
  PATIENCE,
);
