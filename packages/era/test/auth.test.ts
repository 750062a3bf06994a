import { createEraClient, type EraAuth } from "@pbxkit/era";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createEraSimulator } from "@pbxkit/era/testing";
import { describe, expect, test } from "vitest";

const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";

describe.each<[unknown, string]>([
  [undefined, 'auth needs "domain", which is missing or no text; nothing was sent'],
  ["token", 'auth needs "domain", which is missing or no text; nothing was sent'],
  [{}, 'auth needs "domain", which is missing or no text; nothing was sent'],
  [{ domain: "d", login: "l" }, 'auth needs "password", which is missing or no text; nothing was sent'],
  [
    { domain: "d", login: "l", password: 5 },
    'auth needs "password", which is missing or no text; nothing was sent',
  ],
  [{ session: "" }, 'auth needs "session", which is missing or no text; nothing was sent'],
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
