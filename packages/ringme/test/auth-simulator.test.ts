import { createTestClock } from "@pbxkit/core/testing";
import { authorizeUrl, createRingmeClient, type OAuthTokens, type RingmeAuth, unwrap } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test } from "vitest";

const HOUR = 3_600_000;
const APP = { appId: "app-1", appSecret: "app-secret" };
const redirectUri = "https://app.example/back";

function setUp() {
  const clock = createTestClock();
  const simulator = createRingmeSimulator({ clock });
  const clientOf = (auth: RingmeAuth) => createRingmeClient({ auth, clock, fetch: simulator.fetch });
  const grants = () =>
    simulator.requests
      .filter(({ path }) => path === "/oauth/token")
      .map(({ body }) => (body as { grant_type?: string }).grant_type);
  return { clock, simulator, clientOf, grants };
}

const listExtensions = (client: ReturnType<typeof createRingmeClient>) =>
  unwrap(client.GET("/client/{client_id}/extension/"));

describe("an hour's token and a revoked one, by grant", () => {
  test("client_credentials asks anew", async () => {
    const { clock, simulator, clientOf, grants } = setUp();
    const client = clientOf(simulator.auth);
    await listExtensions(client);
    await clock.advance(HOUR);
    await listExtensions(client);
    simulator.revokeTokens();
    await Promise.all(Array.from({ length: 50 }, () => listExtensions(client)));
    expect(grants()).toEqual(Array(3).fill("client_credentials"));
  });

  test("password goes on with the refresh token, which is replaced each time", async () => {
    const { clock, simulator, clientOf, grants } = setUp();
    const told: OAuthTokens[] = [];
    const client = clientOf({
      grant: "password",
      ...APP,
      ...simulator.user,
      onTokens: (tokens) => void told.push(tokens),
    });
    for (let hour = 0; hour < 3; hour += 1) {
      await listExtensions(client);
      await clock.advance(HOUR);
    }
    expect(grants()).toEqual(["password", "refresh_token", "refresh_token"]);
    expect(new Set(told.map(({ refreshToken }) => refreshToken)).size).toBe(3);
  });

  test("the code grant, from the user's page to a later run", async () => {
    const { clock, simulator, clientOf, grants } = setUp();
    const page = authorizeUrl({ appId: APP.appId, redirectUri, state: "s1", baseUrl: simulator.baseUrl });
    const sentBack = await simulator.fetch(page, { redirect: "manual" });
    const { searchParams } = new URL(sentBack.headers.get("location") ?? "");
    expect(searchParams.get("state")).toBe("s1");

    let kept: OAuthTokens | undefined;
    const onTokens = (tokens: OAuthTokens) => {
      kept = tokens;
    };
    const code = searchParams.get("code") ?? "";
    const first = clientOf({ grant: "authorization_code", ...APP, redirectUri, code, onTokens });
    await listExtensions(first);
    await clock.advance(HOUR);
    await listExtensions(first);

    const refreshToken = kept?.refreshToken ?? "";
    await listExtensions(clientOf({ grant: "refresh_token", ...APP, redirectUri, refreshToken }));
    expect(grants()).toEqual(["authorization_code", "refresh_token", "refresh_token"]);

    const second = clientOf({ grant: "authorization_code", ...APP, redirectUri, code });
    await expect(listExtensions(second)).rejects.toMatchObject({ status: 401, error: "invalid_grant" });
  });
});

test("a wrong secret is an AuthError with the server's reason", async () => {
  const { simulator, clientOf } = setUp();
  const client = clientOf({ ...simulator.auth, appSecret: "wrong" });
  await expect(listExtensions(client)).rejects.toMatchObject({
    name: "AuthError",
    status: 400,
    error: "invalid_client",
    outcome: "not-sent",
  });
});
