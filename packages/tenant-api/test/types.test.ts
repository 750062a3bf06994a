import { type components, createTenantApiClient, type TenantApiClient, unwrap } from "@pbxkit/tenant-api";
import { openapiFetch, type paths, type TenantApiOpenapiFetch } from "@pbxkit/tenant-api/openapi-fetch";
import type { Client as OpenapiFetchClient } from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";

type Schemas = components["schemas"];

// The compiler is what runs these: a call in a function that nobody calls is checked and never made.
const check = (_: (client: TenantApiClient) => unknown) => {};

describe("a path parameter that the client knows", () => {
  test("is optional, and may still be given", () => {
    check((client) => {
      client.GET("/api/organizations/{tenant_id}/endpoints/");
      client.GET("/api/organizations/{tenant_id}/endpoints/", {});
      client.GET("/api/organizations/{tenant_id}/endpoints/", { params: { query: { skip: 10 } } });
      client.GET("/api/organizations/{tenant_id}/endpoints/", { params: { path: {} } });
      client.GET("/api/organizations/{tenant_id}/endpoints/", { params: { path: { tenant_id: "acme" } } });
      client.GET("/api/organizations/{tenant_id}/endpoints/", { params: { path: { tenant_id: 7 } } });
      client.GET("/api/organizations/{tenant_id}/endpoints/{endpoint_id}", {
        params: { path: { endpoint_id: "1" } },
      });
    });
  });

  test("is optional in the plain client as well, which is still one of openapi-fetch", () => {
    expectTypeOf<TenantApiOpenapiFetch>().toExtend<OpenapiFetchClient<paths>>();
    check(async (client) => {
      const plain = openapiFetch(client);
      const { data } = await plain.GET("/api/organizations/{tenant_id}/endpoints/");
      expectTypeOf(data?.[0]).not.toBeAny();
      plain.GET("/api/organizations/{tenant_id}/endpoints/", { params: { path: { tenant_id: "acme" } } });
      // @ts-expect-error
      plain.GET("/api/organizations/{tenant_id}/endpoints/", { params: { path: { tenant_id: true } } });
      // @ts-expect-error
      plain.GET("/api/organizations/{tenant_id}/endpoints/{endpoint_id}");
    });
  });

  test("is still of its type, and the others are still required", () => {
    check((client) => {
      // @ts-expect-error
      client.GET("/api/organizations/{tenant_id}/endpoints/", { params: { path: { tenant_id: true } } });
      // @ts-expect-error
      client.GET("/api/organizations/{tenant_id}/endpoints/", { params: { path: { tenant: "acme" } } });
      // @ts-expect-error
      client.GET("/api/organizations/{tenant_id}/endpoints/{endpoint_id}");
      const path = "/api/organizations/{tenant_id}/endpoints/{endpoint_id}";
      // @ts-expect-error
      client.GET(path, { params: { path: { tenant_id: "acme" } } });
    });
  });
});

test("a method without operations accepts no path", () => {
  expectTypeOf<Parameters<TenantApiClient["PATCH"]>[0]>().toEqualTypeOf<never>();
  check((client) => {
    // @ts-expect-error
    client.PATCH("/api/organizations/{tenant_id}/endpoints/{endpoint_id}");
    // @ts-expect-error
    client.CLEAR("/api/organizations/{tenant_id}/endpoints/");
  });
});

test("data and errors are those of the document", () => {
  check(async (client) => {
    const { data, error } = await client.GET("/api/organizations/{tenant_id}/endpoints/");
    expectTypeOf(data).toEqualTypeOf<Schemas["Endpoint"][] | undefined>();
    if (error?.status === 422) expectTypeOf(error.body).toEqualTypeOf<Schemas["HTTPValidationError"]>();
    // What all declared bodies have; nobody promises it here.
    if (error?.status === 500)
      expectTypeOf(error.body.detail).toEqualTypeOf<
        Schemas["Problem"]["detail"] | Schemas["HTTPValidationError"]["detail"] | undefined
      >();
    // @ts-expect-error this API reports no failure inside a 200
    if (error?.status === 200) return;
    expectTypeOf(unwrap(client.GET("/api/organizations/{tenant_id}/endpoints/"))).toEqualTypeOf<
      Promise<Schemas["Endpoint"][]>
    >();
  });
});

test("an answer without content is undefined", () => {
  check(async (client) => {
    const init = { params: { path: { endpoint_id: "1" } } };
    const deleted = await client.DELETE("/api/organizations/{tenant_id}/endpoints/{endpoint_id}", init);
    expectTypeOf(deleted.data).toEqualTypeOf<undefined>();
  });
});

test("what an answer holds of identifiers and flags is taken in requests", () => {
  const path = "/api/organizations/{tenant_id}/endpoints/{endpoint_id}";
  check(async (client) => {
    const {
      id,
      direct_media = null,
      cf_busy_enabled = null,
    } = await unwrap(client.GET(path, { params: { path: { endpoint_id: 101 } } }));
    const params = { path: { endpoint_id: id ?? "" } };
    client.PUT(path, { params, body: { direct_media, cf_busy_enabled } });
    // @ts-expect-error
    client.PUT(path, { params, body: { direct_media: "yess" } });
    // @ts-expect-error
    client.PUT(path, { params, body: { cf_busy_enabled: 1 } });
  });
});

test("the client's options", () => {
  () => createTenantApiClient({ baseUrl: "https://pbx.example", token: "t", tenantId: undefined });
  () => createTenantApiClient({ baseUrl: "https://pbx.example", token: "t", tenantId: 7 });
  () => createTenantApiClient({ baseUrl: "https://pbx.example", token: process.env.CALLBOX_TOKEN });
  // @ts-expect-error a token is text
  () => createTenantApiClient({ baseUrl: "https://pbx.example", token: 7 });
  // @ts-expect-error it may be undefined, and not be left out
  () => createTenantApiClient({ baseUrl: "https://pbx.example" });
  // @ts-expect-error there is no address that all share
  () => createTenantApiClient({ token: "t" });
  // @ts-expect-error
  () => createTenantApiClient({ baseUrl: "https://pbx.example", token: "t", tenant_id: "acme" });
});
