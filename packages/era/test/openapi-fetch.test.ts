import { createEraClient } from "@pbxkit/era";
import { openapiFetch } from "@pbxkit/era/openapi-fetch";
import { createEraSimulator } from "@pbxkit/era/testing";
import { expect, expectTypeOf, test } from "vitest";

const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";

test("CLEAR is a method of the plain client", async () => {
  const { baseUrl, auth, fetch, accountId } = createEraSimulator();
  const plain = openapiFetch(createEraClient({ baseUrl, auth, fetch }));
  const init = { params: { path: { account_id: accountId } } };
  const { error } = await plain.CLEAR(RULES, init);
  expect(error).toBe(undefined);
  const { data } = await plain.GET(RULES, init);
  expect(data).toEqual([]);
  expectTypeOf(data?.[0]?.priority).toEqualTypeOf<number | undefined>();
  // @ts-expect-error the account is missing
  const incomplete = () => plain.CLEAR(RULES);
  // @ts-expect-error there is no such path
  const elsewhere = () => plain.CLEAR("/rest/v1/user/sip/accounts", init);
  expect([incomplete, elsewhere]).toHaveLength(2);
});
