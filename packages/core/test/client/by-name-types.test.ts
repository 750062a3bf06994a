import type { PagedList } from "@pbxkit/core";
import { createEraClient, type components as Era } from "@pbxkit/era";
import { clearRedirectRules, getRedirectRule, listRedirectRules } from "@pbxkit/era/operations";
import {
  createPlusofonClient,
  type components as Plusofon,
  type PlusofonClient,
  unwrap,
} from "@pbxkit/plusofon";
import {
  createSipAccount,
  deleteSipAccount,
  getSipAccount,
  listSipAccounts,
  listSipScenarios,
} from "@pbxkit/plusofon/operations";
import { createRingmeClient, type components as Ringme } from "@pbxkit/ringme";
import { downloadRecord, getExtension, listExtensions, listRecords } from "@pbxkit/ringme/operations";
import { createTenantApiClient, type components as Tenant } from "@pbxkit/tenant-api";
import { getEndpoint, listEndpoints } from "@pbxkit/tenant-api/operations";
import { describe, expectTypeOf, test } from "vitest";

const fetch = () => Promise.reject(new Error("no type test makes a request"));
const tenant = createTenantApiClient({ baseUrl: "https://pbx.example", token: "invented", fetch });
const plusofon = createPlusofonClient({ token: "invented", fetch });
const ringme = createRingmeClient({ auth: "invented", fetch });
const era = createEraClient({ baseUrl: "https://pbx.example", auth: { session: "invented" }, fetch });

// The compiler is what runs these: a function that nobody calls is checked, and makes no call.
const check = (_: () => unknown) => {};
const path = { sip_id: 80 };
const body = { name: "x", number: 201, sip_timeout: 30 };

describe("a call by name has the type of the call by path", () => {
  test("Plusofon: data, declared errors, and failures inside a 200", () => {
    check(async () => {
      const named = await getSipAccount(plusofon, { path });
      const usual = await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path } });
      expectTypeOf(named).toEqualTypeOf(usual);
      if (named.error?.status === 404) {
        expectTypeOf(named.error.body).toEqualTypeOf<Plusofon["schemas"]["NotFound"]>();
      }
      if (named.error?.status === 200) {
        expectTypeOf(named.error.body).toEqualTypeOf<Plusofon["schemas"]["Failure"]>();
      }
    });
  });

  test("the others", () => {
    check(async () => {
      const { data: extension } = await getExtension(ringme, { path: { extension_id: 1 } });
      expectTypeOf(extension).toEqualTypeOf<Ringme["schemas"]["Extension"] | undefined>();
      const { data: endpoints } = await listEndpoints(tenant);
      expectTypeOf(endpoints).toEqualTypeOf<Tenant["schemas"]["Endpoint"][] | undefined>();
      const { data: nothing } = await clearRedirectRules(era, { path: { account_id: "a" } });
      expectTypeOf(nothing).toEqualTypeOf<undefined>();
    });
  });

  test("unwrap takes its promise", () => {
    check(() => {
      expectTypeOf(unwrap(getSipAccount(plusofon, { path }))).toEqualTypeOf<
        Promise<Plusofon["schemas"]["SipAccount"]>
      >();
    });
  });

  test("parseAs changes the type of the data", () => {
    check(async () => {
      const { data: text } = await getSipAccount(plusofon, { path, parseAs: "text" });
      expectTypeOf(text).toEqualTypeOf<string | undefined>();
      const record = { record_uuid: "a" };
      const { data: stream } = await downloadRecord(ringme, { path: record, parseAs: "stream" });
      expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array> | undefined>();
      const { data: usual } = await getSipAccount(plusofon, { path, parseAs: undefined });
      expectTypeOf(usual).toEqualTypeOf<Plusofon["schemas"]["SipAccount"] | undefined>();
      // @ts-expect-error no such form
      await getSipAccount(plusofon, { path, parseAs: "xml" });
    });
  });

  test("method and path are their literals", () => {
    expectTypeOf(getSipAccount.method).toEqualTypeOf<"GET">();
    expectTypeOf(getSipAccount.path).toEqualTypeOf<"/api/v1/sip/{sip_id}">();
    expectTypeOf(clearRedirectRules.method).toEqualTypeOf<"CLEAR">();
  });
});

describe("the input", () => {
  test("may be left out when nothing in it is required", () => {
    check(async () => {
      await listSipAccounts(plusofon);
      await listSipAccounts(plusofon, undefined);
      await listSipAccounts(plusofon, {});
      // @ts-expect-error sip_id is required
      await getSipAccount(plusofon);
      // @ts-expect-error sip_id is required
      await getSipAccount(plusofon, {});
      // @ts-expect-error sip_id is required
      await getSipAccount(plusofon, { path: {} });
      // @ts-expect-error the body is required
      await createSipAccount(plusofon, {});
      // @ts-expect-error an input is one argument
      await listSipAccounts(plusofon, {}, {});
    });
  });

  test("may leave out a path parameter that the client knows", () => {
    check(async () => {
      await listExtensions(ringme);
      await listExtensions(ringme, { path: { client_id: 7 } });
      await getExtension(ringme, { path: { client_id: 7, extension_id: 1 } });
      await getEndpoint(tenant, { path: { endpoint_id: "a" } });
      // @ts-expect-error extension_id is not known
      await getExtension(ringme, { path: { client_id: 7 } });
      // @ts-expect-error Era knows no account
      await listRedirectRules(era);
    });
  });

  test("takes overrides of a call", () => {
    check(async () => {
      const { signal } = new AbortController();
      await getSipAccount(plusofon, { path, signal, timeout: 1000, attemptTimeout: false, retry: false });
      await listSipAccounts(plusofon, { headers: { "x-trace": 1 } });
    });
  });

  test("has no undeclared key, wherever it is", () => {
    check(async () => {
      // @ts-expect-error in the input
      await getSipAccount(plusofon, { path, colour: "red" });
      // @ts-expect-error in the path
      await getSipAccount(plusofon, { path: { sip_id: 80, colour: "red" } });
      // @ts-expect-error in the query
      await listSipAccounts(plusofon, { query: { colour: "red" } });
      // @ts-expect-error in the body
      await createSipAccount(plusofon, { body: { ...body, colour: "red" } });
      // @ts-expect-error in the input of a call that needs none
      await listEndpoints(tenant, { colour: "red" });
      // @ts-expect-error an operation without a query
      await getSipAccount(plusofon, { path, query: {} });
      // @ts-expect-error an operation without a body
      await getSipAccount(plusofon, { path, body: {} });
      // @ts-expect-error `params` belongs to calls by path
      await getSipAccount(plusofon, { path, params: { path } });
      // @ts-expect-error the wrong type
      await getSipAccount(plusofon, { path: { sip_id: "eighty" } });
    });
  });
});

describe("the client", () => {
  test("is one of the operation's vendor, or whatever has its method", () => {
    check(async () => {
      const reader: Pick<PlusofonClient, "GET"> = plusofon;
      await getSipAccount(reader, { path });
      // @ts-expect-error it cannot delete
      await deleteSipAccount(reader, { path });
      // @ts-expect-error another vendor's
      await getSipAccount(ringme, { path });
      // @ts-expect-error another vendor's
      await listExtensions(plusofon);
      // @ts-expect-error no client
      await listExtensions({});
    });
  });
});

describe("paginate", () => {
  test("takes a list's function, and gives its rows", () => {
    expectTypeOf(plusofon.paginate(listSipAccounts)).toEqualTypeOf<
      PagedList<Plusofon["schemas"]["SipAccountSummary"]>
    >();
    expectTypeOf(plusofon.paginate(listSipScenarios, { path }, { prefetch: 0 })).toEqualTypeOf<
      PagedList<Plusofon["schemas"]["SipScenario"]>
    >();
    expectTypeOf(ringme.paginate(listExtensions, { query: { per_page: 100 } })).toEqualTypeOf<
      PagedList<Ringme["schemas"]["Extension"]>
    >();
    expectTypeOf(tenant.paginate(listEndpoints)).toEqualTypeOf<PagedList<Tenant["schemas"]["Endpoint"]>>();
    expectTypeOf(era.paginate(listRedirectRules, { path: { account_id: "a" } })).toEqualTypeOf<
      PagedList<Era["schemas"]["RedirectRule"]>
    >();
  });

  test("takes no other function", () => {
    check(() => {
      // @ts-expect-error one account is no list
      plusofon.paginate(getSipAccount, { path });
      // @ts-expect-error creating an account is no list, although its path has one
      plusofon.paginate(createSipAccount, { body });
      // @ts-expect-error one rule is no list
      era.paginate(getRedirectRule, { path: { account_id: "a", rule_id: "b" } });
      // @ts-expect-error another vendor's list
      plusofon.paginate(listExtensions);
      // @ts-expect-error any function
      plusofon.paginate(() => {});
    });
  });

  test("has the list's exact input", () => {
    check(() => {
      // @ts-expect-error a period is required
      ringme.paginate(listRecords);
      // @ts-expect-error sip_id is required
      plusofon.paginate(listSipScenarios);
      // @ts-expect-error undeclared
      plusofon.paginate(listSipAccounts, { query: { colour: "red" } });
      // @ts-expect-error undeclared
      plusofon.paginate(listSipAccounts, { colour: "red" });
      // @ts-expect-error `params` belongs to walks by path
      plusofon.paginate(listSipAccounts, { params: {} });
      // @ts-expect-error undeclared
      plusofon.paginate(listSipAccounts, {}, { colour: "red" });
    });
  });
});
