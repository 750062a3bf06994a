import type { ApiError, ErrorOf } from "@pbxkit/core";
import { createEraClient } from "@pbxkit/era";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { getSipAccount, listSipAccounts } from "@pbxkit/plusofon/operations";
import { createRingmeClient, isPbxError, unwrap } from "@pbxkit/ringme";
import { listExtensions } from "@pbxkit/ringme/operations";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { describe, expectTypeOf, test } from "vitest";

const fetch = () => Promise.reject(new Error("no type test makes a request"));
const tenant = createTenantApiClient({ baseUrl: "https://pbx.example", token: "invented", fetch });
const plusofon = createPlusofonClient({ token: "invented", fetch });
const ringme = createRingmeClient({ auth: "invented", fetch });
const era = createEraClient({ baseUrl: "https://pbx.example", auth: { session: "invented" }, fetch });

// The compiler is what runs these: a function that nobody calls is checked, and makes no call.
const check = (_: () => unknown) => {};

describe("without a look at the status, an error's body has the members that all declared ones have", () => {
  test("RingMe: message, by path and by name", () => {
    check(async () => {
      const { error } = await ringme.GET("/client/{client_id}/extension/");
      if (error) expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
      const named = await listExtensions(ringme);
      if (named.error) expectTypeOf(named.error.body.message).toEqualTypeOf<string | undefined>();
      // @ts-expect-error no body of RingMe's has it
      return error?.body.error_message;
    });
  });

  test("Plusofon: where there is no 404, whose body is another", () => {
    check(async () => {
      const { error } = await listSipAccounts(plusofon);
      if (error) expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
      // @ts-expect-error only some bodies have it
      return error?.body.code;
    });
    check(async () => {
      const { error } = await getSipAccount(plusofon, { path: { sip_id: 80 } });
      // @ts-expect-error a 404 has `error` in its place
      return error?.body.message;
    });
    check(async () => {
      const { error } = await getSipAccount(plusofon, { path: { sip_id: 80 } });
      // @ts-expect-error only a 404 has it
      return error?.body.error;
    });
  });

  test("tenant API: detail, a text or a list", () => {
    check(async () => {
      const { error } = await tenant.GET("/api/organizations/{tenant_id}/endpoints/", {
        params: { path: { tenant_id: "a" } },
      });
      // @ts-expect-error no body of the tenant API has it
      if (error?.body.message) return;
      if (typeof error?.body.detail === "string") expectTypeOf(error.body.detail).toEqualTypeOf<string>();
    });
  });

  test("Era: what the document declares for all other failures", () => {
    check(async () => {
      const { error } = await era.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
        params: { path: { account_id: "a" } },
      });
      if (error) expectTypeOf(error.body.error_message).toEqualTypeOf<string>();
      // @ts-expect-error no body of Era's has it
      return error?.body.message;
    });
  });
});

describe("a status still narrows the body", () => {
  test("a declared one to its own, any other to what all have", () => {
    check(async () => {
      const { error } = await listExtensions(ringme);
      if (error?.status === 404) expectTypeOf(error.body.message).toEqualTypeOf<string>();
      if (error?.status === 502) expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
    });
  });

  test("an error that was thrown has a body of which nothing is known", () => {
    check(async () => {
      const error: unknown = await unwrap(listExtensions(ringme)).catch((thrown: unknown) => thrown);
      // @ts-expect-error the errors that are no answers have no body
      return isPbxError(error) && error.body;
    });
    expectTypeOf<ApiError["body"]>().toEqualTypeOf<unknown>();
  });
});

describe("what has no members in common is unknown", () => {
  type Text<Body> = { headers: object; content: { "text/plain": Body } };
  type BodyAt<E, Status> = E extends { status: infer S; body: infer Body }
    ? Status extends S
      ? Body
      : never
    : never;
  type OtherBody<Responses> = BodyAt<ErrorOf<Responses>, 503>;

  test("no declared errors, texts, lists, nothing", () => {
    expectTypeOf<OtherBody<{ 200: Text<string> }>>().toEqualTypeOf<unknown>();
    expectTypeOf<OtherBody<{ 404: Text<string> }>>().toEqualTypeOf<unknown>();
    expectTypeOf<OtherBody<{ 404: Text<string[]> }>>().toEqualTypeOf<unknown>();
    expectTypeOf<OtherBody<{ 404: { headers: object; content?: never } }>>().toEqualTypeOf<unknown>();
    expectTypeOf<OtherBody<{ 404: Text<{ a: 1 }>; 409: Text<{ b: 1 }> }>>().toEqualTypeOf<unknown>();
  });
});
