import {
  type ApiError,
  type components,
  createPlusofonClient,
  type ErrorStatus,
  type PlusofonClient,
  type paths,
  unwrap,
} from "@pbxkit/plusofon";
import { openapiFetch, type PlusofonOpenapiFetch } from "@pbxkit/plusofon/openapi-fetch";
import type { Client as OpenapiFetchClient } from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";

type Schemas = components["schemas"];
const item = { params: { path: { sip_id: 80 } } };

// The compiler is what runs these: a call in a function that nobody calls is checked and never made.
const check = (_: (client: PlusofonClient) => unknown) => {};

describe("a result", () => {
  test("is data or an error", () => {
    check(async (client) => {
      const { data, error, response } = await client.GET("/api/v1/sip/{sip_id}", item);
      expectTypeOf(response).toEqualTypeOf<Response>();
      expectTypeOf(data).toEqualTypeOf<Schemas["SipAccount"] | undefined>();
      if (error) {
        expectTypeOf(data).toEqualTypeOf<undefined>();
        return;
      }
      expectTypeOf(data).toEqualTypeOf<Schemas["SipAccount"]>();
    });
  });

  test("the error's status narrows its body to what the document declares", () => {
    check(async (client) => {
      const { error } = await client.GET("/api/v1/sip/{sip_id}", item);
      if (!error) return;
      if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<Schemas["NotFound"]>();
      if (error.status === 400) expectTypeOf(error.body).toEqualTypeOf<Schemas["InvalidParameter"]>();
      if (error.status === 500) expectTypeOf(error.body).toEqualTypeOf<Schemas["Failure"]>();
      // What Plusofon reports inside a 200.
      if (error.status === 200) expectTypeOf(error.body).toEqualTypeOf<Schemas["Failure"]>();
      switch (error.status) {
        case 404:
          expectTypeOf(error.body.error).toEqualTypeOf<string>();
          // @ts-expect-error a 404 has no message
          return error.body.message;
        case 400:
          expectTypeOf(error.body.message).toEqualTypeOf<string>();
          // @ts-expect-error a 400 has no error
          return error.body.error;
        default:
          return undefined;
      }
    });
  });

  test("any other status can be compared with, and its body is unknown", () => {
    check(async (client) => {
      const { error } = await client.GET("/api/v1/sip/{sip_id}", item);
      if (!error) return;
      if (error.status === 503 || error.status === 520 || error.status === 429) {
        expectTypeOf(error.body).toEqualTypeOf<unknown>();
      }
      expectTypeOf(error.status).toExtend<ErrorStatus | 200 | 201>();
      // @ts-expect-error no status of HTTP
      return error.status === 1;
    });
  });

  test("the error of an operation is an ApiError", () => {
    check(async (client) => {
      const { error } = await client.PUT("/api/v1/sip", {
        body: { name: "x", number: 201, sip_timeout: 30 },
      });
      if (error) expectTypeOf(error).toExtend<ApiError>();
      expectTypeOf(error?.outcome).toEqualTypeOf<"not-sent" | "rejected" | "unknown" | undefined>();
      expectTypeOf(error?.retryAfter).toEqualTypeOf<number | undefined>();
    });
  });
});

describe("unwrap", () => {
  test("takes a result or a promise of one", () => {
    check(async (client) => {
      const call = client.GET("/api/v1/sip/{sip_id}", item);
      expectTypeOf(unwrap(await call)).toEqualTypeOf<Schemas["SipAccount"]>();
      expectTypeOf(unwrap(call)).toEqualTypeOf<Promise<Schemas["SipAccount"]>>();
      // @ts-expect-error neither
      unwrap({ id: 80 });
    });
  });
});

describe("parseAs", () => {
  test("changes the type of the data", () => {
    check(async (client) => {
      const parsed = <As extends "json" | "text" | "blob" | "arrayBuffer" | "stream">(parseAs: As) =>
        client.GET("/api/v1/sip/{sip_id}", { ...item, parseAs });
      expectTypeOf(unwrap(await parsed("text"))).toEqualTypeOf<string>();
      expectTypeOf(unwrap(await parsed("blob"))).toEqualTypeOf<Blob>();
      expectTypeOf(unwrap(await parsed("arrayBuffer"))).toEqualTypeOf<ArrayBuffer>();
      expectTypeOf(unwrap(await parsed("stream"))).toEqualTypeOf<ReadableStream<Uint8Array>>();
      expectTypeOf(unwrap(await parsed("json"))).toEqualTypeOf<Schemas["SipAccount"]>();
      const literal = await client.GET("/api/v1/sip/{sip_id}", {
        params: { path: { sip_id: 80 } },
        parseAs: "text",
      });
      expectTypeOf(literal.data).toEqualTypeOf<string | undefined>();
      // @ts-expect-error no such form
      await client.GET("/api/v1/sip/{sip_id}", { ...item, parseAs: "xml" });
    });
  });

  test("absent or undefined leaves the declared type", () => {
    check(async (client) => {
      const { data } = await client.GET("/api/v1/sip/{sip_id}", { ...item, parseAs: undefined });
      expectTypeOf(data).toEqualTypeOf<Schemas["SipAccount"] | undefined>();
    });
  });
});

describe("what is not declared is an error", () => {
  test("a path, and a method of a path", () => {
    check((client) => {
      // @ts-expect-error no such path
      client.GET("/api/v1/nope");
      // @ts-expect-error the filled-in path is no template
      client.GET("/api/v1/sip/80");
      // @ts-expect-error no DELETE of the collection
      client.DELETE("/api/v1/sip");
      // @ts-expect-error no CLEAR at all
      client.CLEAR("/api/v1/sip");
    });
  });

  test("a path, and the complaint is about the path, not about the arguments after it", () => {
    check((client) => {
      client.GET(
        // @ts-expect-error
        "/api/v1/nope",
      );
      client.PATCH(
        // @ts-expect-error
        "/api/v1/nope",
        { body: {} },
      );
      client.paginate(
        // @ts-expect-error one account is no list
        "/api/v1/sip/{sip_id}",
      );
    });
  });

  test("a key of init", () => {
    check((client) => {
      // @ts-expect-error
      client.GET("/api/v1/sip", { parms: {} });
      // @ts-expect-error
      client.GET("/api/v1/sip", { timeuot: 5 });
      // @ts-expect-error no body
      client.GET("/api/v1/sip", { body: {} });
      // @ts-expect-error
      client.GET("/api/v1/sip", { retry: { attempts: 2, statusses: [503] } });
      // @ts-expect-error
      client.GET("/api/v1/sip", { retry: true });
      // @ts-expect-error
      client.GET("/api/v1/sip", { timeout: true });
    });
  });

  test("a key of params, path, query and header", () => {
    check((client) => {
      // @ts-expect-error
      client.GET("/api/v1/sip", { params: { qurey: {} } });
      // @ts-expect-error
      client.GET("/api/v1/sip", { params: { path: { sip_id: 80 } } });
      // @ts-expect-error
      client.GET("/api/v1/sip", { params: { query: { page: 1, size: 2 } } });
      // @ts-expect-error
      client.GET("/api/v1/sip", { params: { header: { client: "1" } } });
      // @ts-expect-error
      client.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80, id: 80 } } });
      // @ts-expect-error
      client.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 }, query: { page: 1 } } });
    });
  });

  test("a key of params, where the operation has no parameters", () => {
    const body = { name: "x", number: 201, sip_timeout: 30 };
    check((client) => {
      // @ts-expect-error
      client.PUT("/api/v1/sip", { params: { query: { page: 1 } }, body });
      // @ts-expect-error
      client.PUT("/api/v1/sip", { params: 5, body });
      client.PUT("/api/v1/sip", { params: {}, body });
    });
  });

  test("a key of the body, at any depth", () => {
    const body = { name: "x", number: 201, sip_timeout: 30 };
    const scenario = { name: "x", sequence_rule: "single", sip_timeout: 30, voicemail: false };
    check((client) => {
      // @ts-expect-error
      client.PUT("/api/v1/sip", { body: { name: "x", number: 201, sip_timeout: 30, extra: 1 } });
      client.PUT("/api/v1/sip", { body });
      const path = "/api/v1/sip/{sip_id}/scenarios";
      client.POST(path, { ...item, body: { ...scenario, phones: [{ number: "70000000003", timeout: 30 }] } });
      const phone = { number: "70000000003", timeout: 30 };
      // @ts-expect-error
      client.POST(path, { ...item, body: { ...scenario, phones: [{ ...phone, extra: 1 }] } });
    });
  });

  test("an option of the client", () => {
    // @ts-expect-error
    () => createPlusofonClient({ token: "t", tokn: "t" });
    // @ts-expect-error
    () => createPlusofonClient({ token: "t", retry: { atempts: 2 } });
    // @ts-expect-error
    () => createPlusofonClient({ token: 5 });
    // @ts-expect-error
    () => createPlusofonClient({});
    () => createPlusofonClient({ token: "t", fetch });
    () => createPlusofonClient({ token: "t", fetch: (request) => fetch(request, { keepalive: true }) });
    () =>
      createPlusofonClient({
        token: async () => "t",
        clientCode: undefined,
        baseUrl: undefined,
        timeout: false,
      });
  });
});

describe("what is required is an error when it is missing", () => {
  test("init, params, path, a parameter, a body, a field", () => {
    check((client) => {
      // @ts-expect-error
      client.GET("/api/v1/sip/{sip_id}");
      // @ts-expect-error
      client.GET("/api/v1/sip/{sip_id}", {});
      // @ts-expect-error
      client.GET("/api/v1/sip/{sip_id}", { params: {} });
      // @ts-expect-error
      client.GET("/api/v1/sip/{sip_id}", { params: { path: {} } });
      // @ts-expect-error
      client.PUT("/api/v1/sip/{sip_id}/scenarios/{scenario_id}", { params: { path: { sip_id: 80 } } });
      // @ts-expect-error
      client.PUT("/api/v1/sip");
      // @ts-expect-error
      client.PUT("/api/v1/sip", { body: { name: "x", number: 201 } });
      // @ts-expect-error of another type
      client.PUT("/api/v1/sip", { body: { name: "x", number: "201", sip_timeout: 30 } });
      // @ts-expect-error undefined is not a number
      client.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: undefined } } });
      // @ts-expect-error one of the two needs its parameter
      client.GET<"/api/v1/sip" | "/api/v1/sip/{sip_id}">("/api/v1/sip");
    });
  });

  test("and what is not required can be left out", () => {
    check((client) => {
      client.GET("/api/v1/sip");
      client.GET("/api/v1/sip", {});
      client.GET("/api/v1/sip", { params: {} });
      client.GET("/api/v1/sip", { params: { query: {} } });
      client.GET("/api/v1/sip", {
        params: { query: { page: 2 } },
        timeout: false,
        retry: false,
        headers: { "x-a": 1 },
      });
      client.GET("/api/v1/sip", {
        signal: undefined,
        timeout: undefined,
        retry: undefined,
        headers: { "x-a": undefined },
      });
      client.PATCH("/api/v1/sip/{sip_id}", { ...item, body: {} });
    });
  });
});

test("openapiFetch gives an openapi-fetch client of the document's paths", () => {
  expectTypeOf<PlusofonOpenapiFetch>().toExtend<OpenapiFetchClient<paths>>();
  check(async (client) => {
    const { data } = await openapiFetch(client).GET("/api/v1/sip/{sip_id}", item);
    expectTypeOf(data?.sip_scenarios[0]?.name).toEqualTypeOf<string | undefined>();
    // @ts-expect-error there is no such option
    openapiFetch(client, { pathSerializer: () => "" });
    // @ts-expect-error it takes a client
    openapiFetch({});
  });
});
