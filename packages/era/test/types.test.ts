import { type components, createEraClient, type EraClient } from "@pbxkit/era";
import { describe, expectTypeOf, test } from "vitest";

type Schemas = components["schemas"];

const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
const account = { params: { path: { account_id: "00000000-0000-4000-8000-000000000001" } } };

// The compiler is what runs these: a call in a function that nobody calls is checked and never made.
const check = (_: (client: EraClient) => unknown) => {};

describe("CLEAR", () => {
  test("is a method like any other", () => {
    expectTypeOf<Parameters<EraClient["CLEAR"]>[0]>().toEqualTypeOf<typeof RULES>();
    check((client) => {
      client.CLEAR(RULES, account);
      // @ts-expect-error
      client.CLEAR(RULES);
      // @ts-expect-error
      client.CLEAR(RULES, { params: { path: { account: "1" } } });
      // @ts-expect-error
      client.CLEAR(`${RULES}/{rule_id}`, account);
    });
  });
});

test("the form that a document promises for all other statuses is the body of those", () => {
  check(async (client) => {
    const { data, error } = await client.GET(RULES, account);
    expectTypeOf(data).toEqualTypeOf<Schemas["RedirectRule"][] | undefined>();
    if (error?.status === 503) expectTypeOf(error.body).toEqualTypeOf<Schemas["Problem"]>();
  });
});

test("filters are values, masks lists of fields, and nothing else is taken", () => {
  check((client) => {
    const path = "/rest/v1/uc/sipusers";
    const filter = { reg: 1, "opts.title": "desk", id: ["a", "b"] };
    client.GET(path, {
      params: { query: { filter, mask: ["id", "opts.trunks"], order: ["name"], flat: true } },
    });
    const expression = ["==", ["property", "status"], "online"];
    client.GET("/rest/v1/uc/sipuser_states", { params: { query: { filter: expression } } });
    // @ts-expect-error
    client.GET(path, { params: { query: { filter: "reg=1" } } });
    // @ts-expect-error
    client.GET(path, { params: { query: { mask: "id,name" } } });
    // @ts-expect-error
    client.GET(path, { params: { query: { filters: {} } } });
    // @ts-expect-error
    client.GET("/rest/v1/uc/sipuser_states", { params: { query: { filter: { status: "online" } } } });
  });
});

test("credentials are a login or a session, and nothing between", () => {
  const baseUrl = "https://pbx.example";
  () => createEraClient({ baseUrl, auth: { session: "s" } });
  () => createEraClient({ baseUrl, auth: { domain: "d", login: "l", password: "p" } });
  () => createEraClient({ baseUrl, auth: async () => ({ domain: "d", login: "l", password: "p" }) });
  const { ERA_DOMAIN: domain, ERA_LOGIN: login, ERA_PASSWORD: password, ERA_SESSION: session } = process.env;
  () => createEraClient({ baseUrl, auth: { domain, login, password } });
  () => createEraClient({ baseUrl, auth: { session } });
  // @ts-expect-error a session's id is text
  () => createEraClient({ baseUrl, auth: { session: 7 } });
  // @ts-expect-error
  () => createEraClient({ baseUrl, auth: () => ({ login: "l", password: "p" }) });
  // @ts-expect-error
  () => createEraClient({ baseUrl, auth: { domain: "d", login: "l" } });
  // @ts-expect-error
  () => createEraClient({ baseUrl, auth: "s" });
  // @ts-expect-error
  () => createEraClient({ baseUrl });
});
