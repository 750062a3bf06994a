import { createEraClient, type EraAuth } from "@pbxkit/era";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createEraSimulator } from "@pbxkit/era/testing";
import { describe, expect, test } from "vitest";

const CURE = "set the option, or the environment variable that it is read from";
const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";

describe.each<[unknown, string]>([
  [undefined, `auth.domain is missing: ${CURE}`],
  ["token", `auth.domain is missing: ${CURE}`],
  [{}, `auth.domain is missing: ${CURE}`],
  [{ domain: "d", login: "l" }, `auth.password is missing: ${CURE}`],
  [{ domain: "d", login: undefined, password: "p" }, `auth.login is missing: ${CURE}`],
  [{ domain: "d", login: "l", password: 5 }, "auth.password must be a string, not of type number"],
  [{ session: "" }, `auth.session is empty: ${CURE}`],
  [{ session: undefined }, `auth.session is missing: ${CURE}`],
])("with %j as auth", (auth, problem) => {
  test("each call fails with an AuthError, and nothing is sent", async () => {
    const { baseUrl, fetch, accountId, requests } = createEraSimulator();
    const era = createEraClient({ baseUrl, fetch, auth: auth as EraAuth });
    await expect(era.GET(RULES, { params: { path: { account_id: accountId } } })).rejects.toMatchObject({
      name: "AuthError",
      outcome: "not-sent",
      message: `GET ${RULES}: ${problem}`,
    });
    expect(requests).toEqual([]);
  });

  test("no socket is made", () => {
    const { baseUrl, WebSocket } = createEraSimulator();
    expect(() => connectEraSocket({ baseUrl, WebSocket, auth: auth as EraAuth })).toThrow(
      `connectEraSocket: ${problem}`,
    );
  });
});

test("an address that ends with what the paths begin with is refused", () => {
  const baseUrl = "https://pbx.example/rest/v1/";
  expect(() => createEraClient({ baseUrl, auth: { session: "s" } })).toThrow(
    "createClient: baseUrl ends with /rest/v1, which the client adds itself; give it as",
  );
});
