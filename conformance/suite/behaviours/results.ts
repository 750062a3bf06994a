import { ApiError, RequestError, unwrap } from "@pbxkit/core";
import { openapiFetch } from "@pbxkit/plusofon/openapi-fetch";
import { createSipAccount, getSipAccount, listSipAccounts } from "@pbxkit/plusofon/operations";
import { listEndpoints } from "@pbxkit/tenant-api/operations";
import { check, equal, failure, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { ACCOUNT, eraOf, NEW_ACCOUNT, plusofonAt, plusofonOf, ringmeAt, tenantOf } from "../clients.ts";
import { responseText } from "../script.ts";

export const results: Group = {
  name: "results",
  behaviours: [
    {
      name: "create, read, change, delete, and 404 after (Plusofon over HTTP)",
      async run(context) {
        const plusofon = plusofonOf(await context.simulator("plusofon"));
        const created = await plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT });
        check(created.data, "the account was not created");
        equal(created.response.status, 201, "status");
        const location = created.response.headers.get("location") ?? "";
        const params = { path: { sip_id: Number(location.split("/").pop()) } };
        const read = await unwrap(plusofon.GET("/api/v1/sip/{sip_id}", { params }));
        equal(read.name, "Reception", "name");
        await unwrap(plusofon.PATCH("/api/v1/sip/{sip_id}", { params, body: { name: "Night desk" } }));
        equal(
          (await unwrap(plusofon.GET("/api/v1/sip/{sip_id}", { params }))).name,
          "Night desk",
          "changed name",
        );
        await unwrap(plusofon.DELETE("/api/v1/sip/{sip_id}", { params }));
        equal((await failure(plusofon.GET("/api/v1/sip/{sip_id}", { params }))).status, 404, "status after");
      },
    },
    {
      name: "calls by name, and a walk of a list by its function (Plusofon, tenant API)",
      async run(context) {
        const plusofon = plusofonOf(await context.simulator("plusofon"));
        await unwrap(createSipAccount(plusofon, { body: NEW_ACCOUNT }));
        const accounts = await plusofon.paginate(listSipAccounts, { query: { limit: 2 } }).toArray();
        equal(accounts.at(-1)?.name, "Reception", "name of the last row");
        const sip_id = accounts.at(-1)?.id ?? 0;
        equal((await unwrap(getSipAccount(plusofon, { path: { sip_id } }))).id, sip_id, "id");
        const tenant = tenantOf(await context.simulator("tenant-api"));
        equal((await unwrap(listEndpoints(tenant, { query: { limit: 3 } }))).length, 3, "rows");
      },
    },
    {
      name: "a path parameter that the client knows is filled in (tenant API)",
      async run(context) {
        const simulator = await context.simulator("tenant-api");
        const tenant = tenantOf(simulator);
        const endpoints = await unwrap(
          tenant.GET("/api/organizations/{tenant_id}/endpoints/", { params: { query: { limit: 3 } } }),
        );
        equal(endpoints.length, 3, "rows");
        const [request] = await simulator.requests();
        equal(request?.path, `/api/organizations/${simulator.credentials.tenantId}/endpoints/`, "path");
      },
    },
    {
      name: "an answer without a body is undefined data (Era, 204)",
      async run(context) {
        const simulator = await context.simulator("era");
        const era = eraOf(simulator);
        const account_id = simulator.credentials.accountId;
        const rules = await unwrap(
          era.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
            params: { path: { account_id } },
          }),
        );
        const rule_id = rules[0]?.id ?? "";
        const deleted = await era.DELETE("/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}", {
          params: { path: { account_id, rule_id } },
        });
        equal([deleted.response.status, deleted.data, deleted.error], [204, undefined, undefined], "result");
      },
    },
    {
      name: "a failure inside a 200 is an error (Plusofon, success: false)",
      async run(context) {
        const script = await context.script({ body: { success: false, code: 422, message: "No." } });
        const error = await failure(plusofonAt(script).PUT("/api/v1/sip", { body: NEW_ACCOUNT }));
        equal([error.status, error.outcome], [200, "rejected"], "status and outcome");
      },
    },
    {
      name: "unwrap gives the data or throws the ApiError",
      async run(context) {
        const script = await context.script({ body: { id: 80 } }, { status: 404, body: { error: "gone" } });
        const plusofon = plusofonAt(script);
        equal((await unwrap(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT))).id, 80, "id");
        const error = await rejection(unwrap(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT)), ApiError);
        equal([error.status, error.body], [404, { error: "gone" }], "status and body");
      },
    },
    {
      name: "paths, queries and JSON arrive as they were meant",
      async run(context) {
        const script = await context.script({ body: [] });
        const ringme = ringmeAt(script);
        await ringme.GET("/client/{client_id}/record/{record_uuid}/path/", {
          params: { path: { record_uuid: "a b/c?d#e%2Fж" } },
        });
        await ringme.GET("/client/{client_id}/extension/", { params: { query: { name: ["a&b=c +ж#%"] } } });
        const name = 'Касса "1"\\\u2028 __proto__';
        await plusofonAt(script).PATCH("/api/v1/sip/{sip_id}", { ...ACCOUNT, body: { name } });
        const [path, query, patch] = await script.requests();
        equal(path?.target, "/api/ver1.0/client/@me/record/a%20b%2Fc%3Fd%23e%252F%D0%B6/path/", "path");
        equal(
          new URL(query?.target ?? "", "http://any.invalid").searchParams.get("name"),
          "a&b=c +ж#%",
          "query",
        );
        check(patch, "nothing was patched");
        equal(JSON.parse(responseText(patch)), { name }, "body");
        equal(patch.headers["content-type"], "application/json", "content type");
        equal(patch.headers.authorization, "Bearer conformance-token-31415", "token");
      },
    },
    {
      name: "a base address may have a path, with or without a final slash",
      async run(context) {
        const script = await context.script({ body: { id: 80 } });
        await plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        await plusofonAt({ baseUrl: `${script.baseUrl}/` }).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        await script.expectRequests("GET /api/v1/sip/80", "GET /api/v1/sip/80");
      },
    },
    {
      name: "a header of one call wins over the client's, undefined takes it out",
      async run(context) {
        const script = await context.script({ body: { id: 80 } });
        const plusofon = plusofonAt(script, { headers: { "x-note": "client", "x-other": "client" } });
        await plusofon.GET("/api/v1/sip/{sip_id}", {
          ...ACCOUNT,
          headers: { "X-Note": "call", "x-other": undefined },
        });
        const [request] = await script.requests();
        equal([request?.headers["x-note"], request?.headers["x-other"]], ["call", undefined], "headers");
      },
    },
    {
      name: "JSON is read in the charset that the answer names",
      async run(context) {
        const name = "Привет";
        const windows1251 = btoa(`{"id":80,"name":"\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2"}`);
        const script = await context.script(
          { base64: windows1251, headers: { "content-type": "application/json; charset=windows-1251" } },
          { body: `\ufeff{"id":80,"name":"${name}"}` },
        );
        const plusofon = plusofonAt(script);
        equal((await unwrap(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT))).name, name, "windows-1251");
        equal((await unwrap(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT))).name, name, "UTF-8 with a mark");
      },
    },
    {
      name: "openapiFetch gives a plain openapi-fetch client over the same transport",
      async run(context) {
        const script = await context.script({ status: 503 }, { body: { id: 80 } });
        const { data } = await openapiFetch(plusofonAt(script)).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        equal((data as { id?: number } | undefined)?.id, 80, "id");
        await script.expectRequests("GET /api/v1/sip/80", "GET /api/v1/sip/80");
      },
    },
    {
      name: "openapiFetch sends the body of a request that middleware puts in place, and never to another origin",
      async run(context) {
        const script = await context.script({ status: 201, body: { id: 80 } });
        const plain = openapiFetch(plusofonAt(script));
        const leading = { elsewhere: false };
        plain.use({
          onRequest: ({ request }) => new Request(leading.elsewhere ? script.otherOrigin : request),
        });
        equal((await plain.PUT("/api/v1/sip", { body: NEW_ACCOUNT })).response.status, 201, "status");
        leading.elsewhere = true;
        await rejection(plain.PUT("/api/v1/sip", { body: NEW_ACCOUNT }), RequestError);
        const [request, ...others] = await script.requests();
        check(request && others.length === 0, "one request was to arrive");
        equal(responseText(request), JSON.stringify(NEW_ACCOUNT), "body");
      },
    },
  ],
};
