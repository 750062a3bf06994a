import { createPlusofonClient, type OAuthTokens, unwrap } from "@pbxkit/plusofon";
import {
  checkFlashCall,
  getBalance,
  listFlashCallAccounts,
  refreshTokens,
  sendFlashCall,
  startCallToAuth,
} from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator, createTestClock, type PlusofonSimulator } from "@pbxkit/plusofon/testing";
import { describe, expect, test } from "vitest";

/** A simulator's `fetch` that notes the path and the credentials of each request: the simulator's own list hides them. */
function noting({ fetch }: Pick<PlusofonSimulator, "fetch">) {
  const sent: { path: string; authorization: string | null }[] = [];
  const noted = (request: Request) => {
    const { pathname } = new URL(request.url);
    sent.push({
      path: pathname.replace("/api/v1/", ""),
      authorization: request.headers.get("authorization"),
    });
    return fetch(request);
  };
  return { sent, fetch: noted };
}

/** A simulator, and a client that logs in; `asked` are the requests for tokens. */
function setUp({ refreshToken }: { refreshToken?: string } = {}) {
  const clock = createTestClock();
  const simulator = createPlusofonSimulator({ clock, token: "of-the-account-area" });
  const issued: OAuthTokens[] = [];
  const { sent, fetch } = noting(simulator);
  const client = createPlusofonClient({
    auth: { ...simulator.auth, refreshToken, onTokens: (tokens) => void issued.push(tokens) },
    fetch,
    clock,
    retry: false,
  });
  const asked = () =>
    simulator.requests.flatMap(({ path, status }) =>
      /login|refresh/.test(path) ? [`${path.replace("/api/v1/", "")} ${status}`] : [],
    );
  return { clock, simulator, client, issued, asked, sent };
}

describe("a login", () => {
  test("serves all calls that wait, and carries the code of the application", async () => {
    const { client, simulator, asked } = setUp();
    const results = await Promise.all(Array.from({ length: 20 }, () => unwrap(getBalance(client))));
    expect(new Set(results.map(({ balance }) => balance))).toEqual(new Set([1_000]));
    expect(asked()).toEqual(["login 200"]);
    expect(simulator.requests.every(({ headers }) => headers.client === "10553")).toBe(true);
  });

  test("is renewed by its refresh token when the token has ended, once for all calls", async () => {
    const { client, clock, issued, asked } = setUp();
    await unwrap(getBalance(client));
    await clock.advance(3_600_000);
    await Promise.all(Array.from({ length: 20 }, () => unwrap(getBalance(client))));
    expect(asked()).toEqual(["login 200", "refresh 200"]);
    expect(issued).toHaveLength(2);
    expect(issued[1]?.refreshToken).not.toBe(issued[0]?.refreshToken);
  });

  test("is done anew when the refresh token is refused", async () => {
    const { client, simulator, asked } = setUp();
    await unwrap(getBalance(client));
    simulator.revokeTokens();
    await unwrap(getBalance(client));
    expect(asked()).toEqual(["login 200", "refresh 401", "login 200"]);
  });

  test.each([
    ["breaks off after the server took it", { reset: "after" }],
    ["fails at the server", { status: 500 }],
  ] as const)("is done anew when the renewal %s: a refresh token is never sent twice", async (_, fault) => {
    const { client, clock, simulator, asked, sent } = setUp();
    await unwrap(getBalance(client));
    await clock.advance(3_600_000);
    simulator.inject({ ...fault, match: "GET /api/v1/refresh" });
    await unwrap(getBalance(client));
    await clock.advance(3_600_000);
    await unwrap(getBalance(client));
    const renewals = sent.filter(({ path }) => path === "refresh");
    expect(renewals).toHaveLength(2);
    expect(new Set(renewals.map(({ authorization }) => authorization)).size).toBe(2);
    expect(asked().filter((line) => line.startsWith("login"))).toHaveLength(2);
  });

  test("that is refused fails the call with the vendor's words, and the next call tries again", async () => {
    const simulator = createPlusofonSimulator({ seed: { cabinet: { password: "another-password" } } });
    const auth = { email: "person@example.com", password: "a-wrong-one" };
    const client = createPlusofonClient({ auth, fetch: simulator.fetch });
    await expect(getBalance(client)).rejects.toMatchObject({
      name: "AuthError",
      status: 401,
      errorDescription: "Wrong e-mail address or password.",
      message: expect.not.stringContaining("a-wrong-one"),
    });
    await expect(getBalance(client)).rejects.toMatchObject({ name: "AuthError" });
    expect(simulator.requests).toHaveLength(2);
  });

  test("may begin with the refresh token of an earlier run", async () => {
    const earlier = setUp();
    await unwrap(getBalance(earlier.client));
    const refreshToken = earlier.issued[0]?.refreshToken ?? "";
    const { fetch, auth, requests } = earlier.simulator;
    const later = createPlusofonClient({ auth: { ...auth, refreshToken }, fetch });
    await unwrap(getBalance(later));
    expect(requests.map(({ path }) => path).slice(-2)).toEqual([
      "/api/v1/refresh",
      "/api/v1/payment/balance",
    ]);
  });

  test.each([
    ["auth.password is missing", { auth: { email: "person@example.com" } }],
    ["auth.email is missing", { auth: { email: undefined, password: "p" }, token: undefined }],
    ["the token is missing: set the option", { token: undefined }],
    ["the token is missing: set the option", { token: () => undefined }],
    ["auth.email is empty", { auth: { email: "", password: "p" } }],
    ['auth has no "onToken"; write onTokens', { auth: { email: "e", password: "p", onToken: () => {} } }],
    [
      'auth has no "refresh_token"; write refreshToken',
      { auth: { email: "e", password: "p", refresh_token: "r" } },
    ],
    ["either token or auth, not both", { auth: { email: "e", password: "p" }, token: "t" }],
  ])("says what is wrong before anything is sent: %s", async (problem, options) => {
    const simulator = createPlusofonSimulator();
    const client = createPlusofonClient({ ...(options as { token: string }), fetch: simulator.fetch });
    await expect(getBalance(client)).rejects.toMatchObject({
      name: "AuthError",
      outcome: "not-sent",
      message: expect.stringContaining(problem),
    });
    expect(simulator.requests).toEqual([]);
  });

  test("a client that renews by itself does not let a call use its refresh token up", async () => {
    const { client, simulator } = setUp();
    await expect(refreshTokens(client)).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
    expect(simulator.requests).toEqual([]);
  });
});

test("the operation takes the refresh token as `token`, once", async () => {
  const simulator = createPlusofonSimulator();
  const { refresh_token } = simulator.issueTokens();
  const client = createPlusofonClient({ token: refresh_token, fetch: simulator.fetch });
  const renewed = await unwrap(refreshTokens(client));
  expect(renewed.refresh_token).not.toBe(refresh_token);
  expect((await refreshTokens(client)).error?.status).toBe(401);
});

describe("the token of Flash Call", () => {
  const body = { phone: "70000000009" };
  const calls = [
    ["send", (client: ReturnType<typeof createPlusofonClient>) => sendFlashCall(client, { body })],
    [
      "check",
      (client: ReturnType<typeof createPlusofonClient>) =>
        checkFlashCall(client, { body: { key: "k", pin: "1234" } }),
    ],
    [
      "call-to-auth",
      (client: ReturnType<typeof createPlusofonClient>) =>
        startCallToAuth(client, { body: { ...body, hook_url: "https://my.example/hook" } }),
    ],
  ] as const;

  test.each(calls)("%s: without one nothing is sent", async (_, call) => {
    const simulator = createPlusofonSimulator();
    const client = createPlusofonClient({ token: simulator.token, fetch: simulator.fetch });
    await expect(call(client)).rejects.toMatchObject({
      name: "AuthError",
      outcome: "not-sent",
      message: expect.stringContaining("flashCallToken"),
    });
    expect(simulator.requests).toEqual([]);
  });

  test.each(calls)("%s: with that of the account area nothing is sent", async (_, call) => {
    const simulator = createPlusofonSimulator();
    const { token, fetch } = simulator;
    const client = createPlusofonClient({ token, flashCallToken: token, fetch });
    await expect(call(client)).rejects.toMatchObject({ name: "AuthError", outcome: "not-sent" });
    expect(simulator.requests).toEqual([]);
  });

  test.each([
    ["the flashCallToken is empty", ""],
    ["the flashCallToken function failed", () => Promise.reject(new Error("no vault"))],
  ])("%s: nothing is sent, and the right one is named", async (problem, flashCallToken) => {
    const simulator = createPlusofonSimulator();
    const client = createPlusofonClient({ token: "t", flashCallToken, fetch: simulator.fetch });
    const message = expect.stringContaining(problem);
    await expect(sendFlashCall(client, { body })).rejects.toMatchObject({ name: "AuthError", message });
    expect(simulator.requests).toEqual([]);
  });

  test("goes to those three operations, and to no other", async () => {
    const simulator = createPlusofonSimulator();
    const { token, flashCallToken } = simulator;
    const { sent, fetch } = noting(simulator);
    const client = createPlusofonClient({ token, flashCallToken: async () => flashCallToken, fetch });
    await unwrap(sendFlashCall(client, { body }));
    await unwrap(listFlashCallAccounts(client));
    expect(sent.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${flashCallToken}`,
      `Bearer ${token}`,
    ]);
  });

  test("is refused with 403 where the account's is wanted, and the account's where it is", async () => {
    const simulator = createPlusofonSimulator({ token: "of-the-account-area" });
    const { flashCallToken, fetch } = simulator;
    const client = createPlusofonClient({
      token: flashCallToken,
      flashCallToken: "of-the-account-area",
      fetch,
    });
    expect((await getBalance(client)).error?.status).toBe(403);
    expect((await sendFlashCall(client, { body })).error?.status).toBe(403);
  });
});
