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
