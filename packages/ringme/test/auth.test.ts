import { inspect } from "node:util";
import { createRingmeClient, type RingmeAuth, type RingmeOptions, unwrap } from "@pbxkit/ringme";
import { describe, expect, test } from "vitest";

const APP = { appId: "app-1", appSecret: "app-secret" };
const redirectUri = "https://app.example/back";

/** A client over a server in memory that gives out the token "t" and takes anything. */
function setUp(options: Partial<RingmeOptions> & Pick<RingmeOptions, "auth">) {
  const requests: { url: string; authorization: string | null; body: string }[] = [];
  const fetch = async (request: Request) => {
    const { url, headers } = request;
    requests.push({ url, authorization: headers.get("authorization"), body: await request.text() });
    if (url.endsWith("/oauth/token"))
      return Response.json({ access_token: "t", token_type: "Bearer", expires_in: 3600 });
    return url.endsWith("/download/") ? new Response("audio") : Response.json({});
  };
  return { requests, client: createRingmeClient({ fetch, ...options }) };
}

const getClient = ({ client }: ReturnType<typeof setUp>) => unwrap(client.GET("/client/{client_id}/client/"));
const download = ({ client }: ReturnType<typeof setUp>) =>
  unwrap(
    client.GET("/client/{client_id}/record/{record_uuid}/download/", {
      params: { path: { record_uuid: "7-abc" } },
    }),
  );

describe("each way to sign in", () => {
  test.each<[string, RingmeAuth]>([
    ["a token", "t"],
    ["a function", () => "t"],
  ])("%s", async (_name, auth) => {
    const given = setUp({ auth });
    await getClient(given);
    expect(given.requests).toEqual([
      {
        url: "https://apiproxy.telphin.ru/api/ver1.0/client/@me/client/",
        authorization: "Bearer t",
        body: "",
      },
    ]);
  });

  test.each<[RingmeAuth, string]>([
    [
      { grant: "client_credentials", ...APP },
      "grant_type=client_credentials&client_id=app-1&client_secret=app-secret",
    ],
    [
      { grant: "password", ...APP, username: "u@x", password: "p&p" },
      "grant_type=password&username=u%40x&password=p%26p&client_id=app-1&client_secret=app-secret",
    ],
    [
      { grant: "authorization_code", ...APP, redirectUri, code: "c" },
      "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fapp.example%2Fback&client_id=app-1&client_secret=app-secret",
    ],
    [
      { grant: "refresh_token", ...APP, redirectUri, refreshToken: "r" },
      "grant_type=refresh_token&refresh_token=r&redirect_uri=https%3A%2F%2Fapp.example%2Fback&client_id=app-1&client_secret=app-secret",
    ],
  ])("%o", async (auth, body) => {
    const given = setUp({ auth });
    await getClient(given);
    expect(given.requests).toEqual([
      { url: "https://apiproxy.telphin.ru/oauth/token", authorization: null, body },
      {
        url: "https://apiproxy.telphin.ru/api/ver1.0/client/@me/client/",
        authorization: "Bearer t",
        body: "",
      },
    ]);
  });

  test("the provider's host, and a proxy's path, hold for both addresses", async () => {
    const given = setUp({
      auth: { grant: "client_credentials", ...APP },
      baseUrl: "https://proxy.example/pbx/",
    });
    await getClient(given);
    expect(given.requests.map(({ url }) => url)).toEqual([
      "https://proxy.example/pbx/oauth/token",
      "https://proxy.example/pbx/api/ver1.0/client/@me/client/",
    ]);
  });

  test("what was issued goes to onTokens", async () => {
    const told: unknown[] = [];
    await getClient(
      setUp({ auth: { grant: "client_credentials", ...APP, onTokens: (tokens) => void told.push(tokens) } }),
    );
    expect(told).toEqual([{ accessToken: "t", expiresAt: expect.any(Number) }]);
  });
});

describe("what is missing is named by the first call, and nothing is sent", () => {
  test.each<[unknown, string]>([
    [{ grant: "client_credentials", appId: "a" }, "auth.appSecret is missing"],
    [{ grant: "client_credentials", appId: "", appSecret: "s" }, "auth.appId is empty"],
    [
      { grant: "client_credentials", appId: 17, appSecret: "s" },
      "auth.appId must be a string, not of type number",
    ],
    [{ grant: "password", ...APP, username: "u" }, "auth.password is missing"],
    [{ grant: "client_credentials", ...APP, ontokens: () => {} }, 'auth has no "ontokens"; write onTokens'],
    [{ grant: "authorization_code", ...APP, redirectUri }, "auth.code is missing"],
    [{ grant: "refresh_token", ...APP, redirectUri, refreshToken: null }, "auth.refreshToken is missing"],
    [
      { grant: "implicit", ...APP },
      "auth must be a token, a function that gives one, or { grant, ... } with a grant of: ",
    ],
    [{ ...APP }, "auth must be a token"],
    [{ grant: "toString", ...APP }, "auth must be a token"],
    [null, "auth must be a token"],
    [42, "the token in auth must be a string, not of type number"],
    [
      undefined,
      "the token in auth is missing: set the option, or the environment variable that it is read from",
    ],
    ["", "the token in auth is empty: "],
  ])("%j", async (auth, message) => {
    const given = setUp({ auth: auth as RingmeAuth });
    await expect(getClient(given)).rejects.toMatchObject({
      name: "AuthError",
      outcome: "not-sent",
      attempts: 0,
      message: expect.stringContaining(`GET /client/{client_id}/client/: ${message}`),
    });
    expect(given.requests).toEqual([]);
  });
});

describe("the download that takes a user's name and password", () => {
  const basic = `Basic ${btoa("u:p")}`;

  test.each<[string, Pick<RingmeOptions, "auth" | "user">]>([
    ["the password grant's", { auth: { grant: "password", ...APP, username: "u", password: "p" } }],
    ["the option's", { auth: "t", user: { username: "u", password: "p" } }],
    [
      "the option's before the grant's",
      {
        auth: { grant: "password", ...APP, username: "app-user", password: "x" },
        user: { username: "u", password: "p" },
      },
    ],
  ])("%s", async (_name, options) => {
    const given = setUp(options);
    expect(await (await download(given)).text()).toBe("audio");
    expect(given.requests).toEqual([
      {
        url: "https://apiproxy.telphin.ru/api/ver1.0/client/@me/record/7-abc/download/",
        authorization: basic,
        body: "",
      },
    ]);
  });

  test.each<[Pick<RingmeOptions, "auth"> & { user?: unknown }, string]>([
    [{ auth: "t" }, "give createRingmeClient `user: { username, password }`"],
    [
      { auth: { grant: "client_credentials", ...APP } },
      "give createRingmeClient `user: { username, password }`",
    ],
    [{ auth: "t", user: { username: "u" } }, "user.password is missing"],
    [{ auth: "t", user: "u:p" }, "user.username is missing"],
  ])("%j is not enough, and nothing is sent", async (options, message) => {
    const given = setUp(options as RingmeOptions);
    await expect(download(given)).rejects.toMatchObject({
      name: "AuthError",
      outcome: "not-sent",
      message: expect.stringContaining(message),
    });
    expect(given.requests).toEqual([]);
  });

  test("other operations never carry it", async () => {
    const given = setUp({ auth: "t", user: { username: "u", password: "p" } });
    await getClient(given);
    expect(given.requests[0]?.authorization).toBe("Bearer t");
  });
});

test("nothing secret is shown of a client or of its errors", async () => {
  const auth = {
    grant: "password",
    appId: "planted",
    appSecret: "planted",
    username: "",
    password: "planted",
  } as const;
  const given = setUp({ auth, user: { username: "planted:planted", password: "planted" } });
  for (const call of [getClient, download]) {
    const error = await call(given).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthError" });
    expect(`${error} ${JSON.stringify(error)} ${inspect(error, { depth: 10 })}`).not.toContain("planted");
  }
  expect(`${inspect(given.client, { depth: 10 })} ${JSON.stringify(given.client)}`).not.toContain("planted");
});

test("types: each grant takes its own fields, and no others", () => {
  const auths: RingmeAuth[] = [
    "t",
    async () => "t",
    { grant: "client_credentials", ...APP },
    { grant: "password", ...APP, username: "u", password: "p", onTokens: async () => {} },
    { grant: "authorization_code", ...APP, redirectUri, code: "c" },
    { grant: "refresh_token", ...APP, redirectUri, refreshToken: "r" },
    process.env.RINGME_TOKEN,
    async () => process.env.RINGME_TOKEN,
    {
      grant: "client_credentials",
      appId: process.env.RINGME_APP_ID,
      appSecret: process.env.RINGME_APP_SECRET,
    },
    { grant: "refresh_token", ...APP, redirectUri, refreshToken: process.env.RINGME_REFRESH_TOKEN },
    // @ts-expect-error null is in no environment
    null,
    // @ts-expect-error a token is text
    7,
    // @ts-expect-error so is a secret
    { grant: "client_credentials", appId: "a", appSecret: 7 },
    // @ts-expect-error the secret is missing
    { grant: "client_credentials", appId: "a" },
    // @ts-expect-error not a field of this grant
    { grant: "client_credentials", ...APP, code: "c" },
    // @ts-expect-error the code is missing
    { grant: "authorization_code", ...APP, redirectUri },
    // @ts-expect-error not a grant
    { grant: "implicit", ...APP },
  ];
  expect(auths).toHaveLength(17);
});

test.each(["https://pbx.example/api/ver1.0", "https://pbx.example/proxy/api/ver1.0/"])(
  "an address that ends with the API's prefix is refused: %s",
  (baseUrl) => {
    expect(() => createRingmeClient({ auth: "t", baseUrl })).toThrow(
      "createClient: baseUrl ends with /api/ver1.0, which the client adds itself; give it as",
    );
  },
);
