import type { Cursor, PagedList, PageOf } from "@pbxkit/core";
import { createEraClient, type components as Era } from "@pbxkit/era";
import { createPlusofonClient, type components as Plusofon } from "@pbxkit/plusofon";
import { createRingmeClient, type RecordItem, type components as Ringme } from "@pbxkit/ringme";
import { createTenantApiClient, type components as Tenant } from "@pbxkit/tenant-api";
import { describe, expectTypeOf, test } from "vitest";

// Lists ask for nothing until they are iterated, so everything below is types only.
const fetch = () => Promise.reject(new Error("no type test makes a request"));
const tenant = createTenantApiClient({
  baseUrl: "https://pbx.example",
  token: "invented",
  tenantId: "acme",
  fetch,
});
const plusofon = createPlusofonClient({ token: "invented", fetch });
const ringme = createRingmeClient({ auth: "invented", fetch });
const era = createEraClient({ baseUrl: "https://pbx.example", auth: { session: "invented" }, fetch });

describe("items have the item's type", () => {
  test("Tenant API", () => {
    const list = tenant.paginate("/api/organizations/{tenant_id}/endpoints/");
    expectTypeOf(list).toEqualTypeOf<PagedList<Tenant["schemas"]["Endpoint"]>>();
  });

  test("Plusofon, out of the envelope", () => {
    const list = plusofon.paginate("/api/v1/sip");
    expectTypeOf(list).toEqualTypeOf<PagedList<Plusofon["schemas"]["SipAccountSummary"]>>();
    const scenarios = plusofon.paginate("/api/v1/sip/{sip_id}/scenarios", {
      params: { path: { sip_id: 80 } },
    });
    expectTypeOf(scenarios).toEqualTypeOf<PagedList<Plusofon["schemas"]["SipScenario"]>>();
  });

  test("RingMe", () => {
    const list = ringme.paginate("/client/{client_id}/extension/", { params: { query: { per_page: 100 } } });
    expectTypeOf(list).toEqualTypeOf<PagedList<Ringme["schemas"]["Extension"]>>();
    const calls = ringme.paginate("/client/{client_id}/current_calls/");
    expectTypeOf(calls).toEqualTypeOf<PagedList<Ringme["schemas"]["CurrentCall"]>>();
  });

  test("RingMe's records by period", () => {
    const list = ringme.recordWindows({ start: "2026-01-01 00:00:00", end: "2026-12-31 23:59:59" });
    expectTypeOf(list).toEqualTypeOf<PagedList<Ringme["schemas"]["CallRecord"]>>();
    expectTypeOf<RecordItem>().toEqualTypeOf<Ringme["schemas"]["CallRecord"]>();
  });

  test("Era", () => {
    const list = era.paginate("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
      params: { path: { account_id: "00000000-0000-4000-8000-000000000001" }, query: { limit: 50 } },
    });
    expectTypeOf(list).toEqualTypeOf<PagedList<Era["schemas"]["RedirectRule"]>>();
  });

  test("in every way of reading a list", () => {
    type Account = Plusofon["schemas"]["SipAccountSummary"];
    const list = plusofon.paginate("/api/v1/sip");
    expectTypeOf(list.toArray).returns.resolves.toEqualTypeOf<Account[]>();
    expectTypeOf(list.pages).returns.toExtend<AsyncIterable<PageOf<Account>>>();
    expectTypeOf<PageOf<Account>["cursor"]>().toEqualTypeOf<Cursor>();
    expectTypeOf<PageOf<Account>["response"]>().toEqualTypeOf<Response>();
    const loop = async () => {
      for await (const account of list) expectTypeOf(account).toEqualTypeOf<Account>();
      for await (const { items } of list.pages()) expectTypeOf(items).toEqualTypeOf<Account[]>();
    };
    expectTypeOf(loop).toBeFunction();
  });
});

describe("only lists are accepted", () => {
  test("a path that is no list", () => {
    // @ts-expect-error one account is no list
    plusofon.paginate("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } });
    // @ts-expect-error an answer that counts is no list
    ringme.paginate("/client/{client_id}/record/stats/");
    // @ts-expect-error a search answers with an envelope that the document does not mark as a list
    ringme.paginate("/client/{client_id}/sound/search/");
    // @ts-expect-error one rule is no list
    era.paginate("/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");
    // @ts-expect-error registration states are keyed, not listed
    tenant.paginate("/api/organizations/{tenant_id}/endpoints/status");
    // @ts-expect-error an undeclared path
    plusofon.paginate("/api/v1/nothing");
  });

  test("another vendor's path", () => {
    // @ts-expect-error RingMe's path
    plusofon.paginate("/client/{client_id}/extension/");
  });
});

describe("input is exact", () => {
  test("an undeclared key is an error, anywhere", () => {
    // @ts-expect-error Plusofon's size parameter is `limit`
    plusofon.paginate("/api/v1/sip", { params: { query: { per_page: 100 } } });
    // @ts-expect-error a number is asked for
    ringme.paginate("/client/{client_id}/extension/", { params: { query: { per_page: "100" } } });
    // @ts-expect-error no such option of a call
    plusofon.paginate("/api/v1/sip", { prefetch: 2 });
    // @ts-expect-error no such option of a walk
    plusofon.paginate("/api/v1/sip", {}, { ahead: 2 });
    // @ts-expect-error a cursor is an object
    plusofon.paginate("/api/v1/sip", {}, { from: 2 });
    // @ts-expect-error how answers are parsed is the walk's own business
    plusofon.paginate("/api/v1/sip", { parseAs: "text" });
  });

  test("a required parameter is required, unless the client knows it", () => {
    // @ts-expect-error sip_id is missing
    plusofon.paginate("/api/v1/sip/{sip_id}/scenarios");
    // @ts-expect-error the period is missing
    ringme.paginate("/client/{client_id}/record/");
    tenant.paginate("/api/organizations/{tenant_id}/endpoints/", {
      params: { path: { tenant_id: "other" } },
    });
  });

  test("init may be left undefined where nothing in it is required", () => {
    plusofon.paginate("/api/v1/sip", undefined, { prefetch: 4, maxItems: 10 });
  });

  test("recordWindows fills in the period and the page itself", () => {
    const range = { start: "2026-01-01 00:00:00", end: "2026-12-31 23:59:59" };
    ringme.recordWindows(
      range,
      { params: { query: { per_page: 100, order: "desc" } }, timeout: 5_000 },
      { prefetch: 2 },
    );
    // @ts-expect-error the period is the first argument
    ringme.recordWindows(range, { params: { query: { start_datetime: "2026-01-01 00:00:00" } } });
    // @ts-expect-error pages are the walk's own
    ringme.recordWindows(range, { params: { query: { page: 2 } } });
    // @ts-expect-error a closed set
    ringme.recordWindows(range, { params: { query: { order: "newest" } } });
    // @ts-expect-error a period has two ends
    ringme.recordWindows({ start: "2026-01-01 00:00:00" });
  });
});
