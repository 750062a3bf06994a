import { createTestClock } from "@pbxkit/core/testing";
import { createEraClient } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
import { expect, test } from "vitest";

/** Distinct ids of a list's rows. */
async function distinct(list: { toArray(): Promise<{ id?: unknown }[]> }): Promise<number> {
  const rows = await list.toArray();
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  return rows.length;
}

test("Tenant API: skip and limit, in a bare array", async () => {
  const { baseUrl, token, tenantId, fetch, requests } = createTenantApiSimulator({
    seed: { endpoints: 250 },
  });
  const tenant = createTenantApiClient({ baseUrl, token, tenantId, fetch });
  expect(await distinct(tenant.paginate("/api/organizations/{tenant_id}/endpoints/"))).toBe(250);
  expect(requests).toHaveLength(3);
});

test("Tenant API: a server with a cap of its own, whatever is asked for", async () => {
  const { baseUrl, token, tenantId, fetch } = createTenantApiSimulator({ seed: { endpoints: 130 } });
  const capped = (request: Request) => {
    const url = new URL(request.url);
    url.searchParams.set("limit", "50");
    return fetch(new Request(url, request));
  };
  const tenant = createTenantApiClient({ baseUrl, token, tenantId, fetch: capped });
  for (const query of [{}, { limit: 60 }, { limit: 100 }, { limit: 1_000 }]) {
    const list = tenant.paginate("/api/organizations/{tenant_id}/endpoints/", { params: { query } });
    expect(await distinct(list)).toBe(130);
  }
});

test("Plusofon: pages in an envelope", async () => {
  const { token, fetch, requests } = createPlusofonSimulator({ seed: { sipAccounts: 40 } });
  const plusofon = createPlusofonClient({ token, fetch });
  expect(await distinct(plusofon.paginate("/api/v1/sip"))).toBe(40);
  expect(
    await distinct(plusofon.paginate("/api/v1/sip/statuses", { params: { query: { limit: 40 } } })),
  ).toBe(40);
  expect(requests).toHaveLength(4);
});

test("RingMe: pages in a bare array, whole lists, and a named array", async () => {
  const simulator = createRingmeSimulator({
    seed: { extensions: 130, currentCalls: [{ call_api_id: "call-1" }, { call_api_id: "call-2" }] },
  });
  const { baseUrl, fetch } = simulator;
  const ringme = createRingmeClient({ baseUrl, auth: simulator.issueToken(), fetch });
  expect(await distinct(ringme.paginate("/client/{client_id}/extension/"))).toBe(130);

  const before = simulator.requests.length;
  expect(await ringme.paginate("/client/{client_id}/current_calls/").toArray()).toHaveLength(2);
  expect(await ringme.paginate("/client/{client_id}/interval/").toArray()).toEqual([]);
  expect(simulator.requests.length - before).toBe(2);
});

test("Era: offset and limit", async () => {
  const { baseUrl, auth, fetch, accountId } = createEraSimulator({ seed: { redirectRules: 70 } });
  const era = createEraClient({ baseUrl, auth, fetch });
  const rules = era.paginate("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
    params: { path: { account_id: accountId }, query: { limit: 30 } },
  });
  expect(await distinct(rules)).toBe(70);
});

test("Era: a server that ignores offset and limit, and one whose whole page moved", async () => {
  const { baseUrl, auth, fetch, accountId, state } = createEraSimulator({ seed: { redirectRules: 70 } });
  const path = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
  const walk = async (alter: (url: URL, number: number) => void) => {
    let number = 0;
    const altered = (request: Request) => {
      const url = new URL(request.url);
      if (request.method === "GET") {
        number += 1;
        alter(url, number);
      }
      return fetch(new Request(url, request));
    };
    const era = createEraClient({ baseUrl, auth, fetch: altered });
    const list = era.paginate(path, { params: { path: { account_id: accountId } } });
    return { rows: await distinct(list), requests: number, repeated: list.repeated };
  };
  expect(
    await walk((url) => {
      url.search = "";
    }),
  ).toEqual({ rows: 70, requests: 3, repeated: 0 });

  // A server with pages of 15, where one page of rules is put in before the second is read.
  const moved = await walk((url, number) => {
    url.searchParams.set("limit", "15");
    const [rule] = state.redirectRules.list(accountId);
    if (number !== 2 || !rule) return;
    const rules = state.redirectRules.list(accountId);
    state.redirectRules.clear(accountId);
    for (let index = 0; index < 15; index += 1) {
      state.redirectRules.insert(
        { ...rule, id: `00000000-0000-4000-8000-9000000000${index + 10}` },
        accountId,
      );
    }
    for (const each of rules) state.redirectRules.insert(each, accountId);
  });
  expect(moved).toMatchObject({ rows: 70, repeated: 15 });
});

test("100 pages of 50 ms each, 20 ms of work on each: the chains overlap", async () => {
  const walk = async (prefetch: number) => {
    const clock = createTestClock();
    const { token, fetch } = createPlusofonSimulator({ seed: { sipAccounts: 1_500 }, latency: 50, clock });
    const plusofon = createPlusofonClient({ token, fetch, clock });
    const startedAt = clock.now();
    const loop = async () => {
      let pages = 0;
      for await (const _page of plusofon.paginate("/api/v1/sip", {}, { prefetch }).pages()) {
        pages += 1;
        await new Promise<void>((resolve) => {
          clock.setTimeout(resolve, 20);
        });
      }
      return pages;
    };
    expect(await clock.runUntil(loop())).toBe(100);
    return clock.now() - startedAt;
  };
  const sequential = await walk(0);
  expect(sequential).toBe(100 * 70);
  expect(await walk(1)).toBeLessThanOrEqual(1.15 * 100 * 50);
  expect(sequential / (await walk(4))).toBeGreaterThanOrEqual(2.5);
});
