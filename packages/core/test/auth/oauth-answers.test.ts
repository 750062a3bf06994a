import { unwrap } from "@pbxkit/core";
import { oauth } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { APP, refused, type TokenServerOptions, tokenServer } from "./support/token-server.ts";

const call = (onToken: NonNullable<TokenServerOptions["onToken"]>) => {
  const server = tokenServer({ onToken });
  const client = clientOf(oauth({ ...APP, grant: "client_credentials" }), {
    fetch: server.fetch,
    retry: false,
  });
  return { server, result: client.GET("/things") };
};

const token = (more: Readonly<Record<string, unknown>>) => () =>
  Response.json({ access_token: "t", ...more });

test.each([
  ["no access_token", () => Response.json({ token_type: "Bearer" }), 200, /has no access_token/],
  ["an empty access_token", token({ access_token: "" }), 200, /has no access_token/],
  ["an access_token that is no text", token({ access_token: 7 }), 200, /has no access_token/],
  ["an access_token with a line break", token({ access_token: "a\r\nx: y" }), 200, /cannot carry/],
  ["another token type", token({ token_type: "mac" }), 200, /another type of token than Bearer/],
  ["a token type that is no text", token({ token_type: { a: 1 } }), 200, /another type of token than Bearer/],
  [
    "a token type that cannot be made a text",
    token({ token_type: { toString: null } }),
    200,
    /another type of token than Bearer/,
  ],
  [
    "a refusal beside an access_token of null",
    token({ access_token: null, error: "invalid_client" }),
    200,
    /refused \(status 200, invalid_client\)/,
  ],
  [
    "a refusal beside an empty access_token",
    token({ access_token: "", error: "invalid_grant" }),
    200,
    /refused \(status 200, invalid_grant\)/,
  ],
  ["a page", () => new Response("<!doctype html>"), 200, /not a JSON object; is baseUrl the right address/],
  ["nothing", () => new Response(null, { status: 204 }), 204, /not a JSON object/],
  ["torn JSON", () => new Response('{"access_token":"t'), 200, /not a JSON object/],
  ["a list", () => Response.json(["t"]), 200, /has no access_token/],
  ["null", () => Response.json(null), 200, /not a JSON object/],
  [
    "a key that would change a prototype",
    () => new Response('{"__proto__":{"access_token":"t"}}'),
    200,
    /no access_token/,
  ],
  ["too much", () => new Response("x".repeat(300_000)), 200, /more than 262144 bytes/],
  [
    "a redirect",
    () => new Response(null, { status: 307, headers: { location: "https://api.example/x" } }),
    307,
    /redirected/,
  ],
  [
    "a rate limit",
    () => new Response("", { status: 429 }),
    429,
    /refused for now, there were too many of them \(status 429\)/,
  ],
  [
    "a failure of the server",
    () => new Response("oops", { status: 503 }),
    503,
    /failed at the server \(status 503\)/,
  ],
  [
    "a refusal with status 200",
    () => refused("unauthorized_client", 200),
    200,
    /refused \(status 200, unauthorized_client\)/,
  ],
])("%s is an AuthError", async (_name, answer, status, message) => {
  const { server, result } = call(answer);
  await expect(result).rejects.toMatchObject({
    name: "AuthError",
    status,
    outcome: "not-sent",
    message: expect.stringMatching(message),
  });
  expect(server.requests).toHaveLength(1);
});

test("the server's own words are there for code; a code of its own is not printed", async () => {
  const error = await call(() => refused("app-blocked-7", 400, "blocked by 79990001122")).result.catch(
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ error: "app-blocked-7", errorDescription: "blocked by 79990001122" });
  expect(Object.keys(error)).not.toContain("error");
  expect(JSON.stringify(error)).not.toContain("app-blocked-7");
});

test.each(["bearer", "BEARER", undefined, null])("token type %s is taken as Bearer", async (token_type) => {
  const server = tokenServer({ token: { token_type } });
  await unwrap(
    clientOf(oauth({ ...APP, grant: "client_credentials" }), { fetch: server.fetch }).GET("/things"),
  );
  expect(server.sent).toEqual(["Bearer t1"]);
});

test("a body that breaks off is an AuthError with the status", async () => {
  const torn = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.error(Object.assign(new Error("socket"), { code: "ECONNRESET" })),
      }),
    );
  await expect(call(torn).result).rejects.toMatchObject({
    name: "AuthError",
    status: 200,
    message: expect.stringContaining("broke off (ECONNRESET)"),
  });
});

test("an unreachable endpoint is an AuthError that names the reason", async () => {
  const { result } = call(() => {
    throw new TypeError("fetch failed", {
      cause: { code: "ENOTFOUND", message: "https://api.example/oauth/token" },
    });
  });
  await expect(result).rejects.toMatchObject({
    name: "AuthError",
    status: undefined,
    message: expect.stringContaining("could not be reached (ENOTFOUND)"),
  });
});

test.each([{}, "t", { status: 200 }, { headers: new Headers() }])(
  "a fetch that gives %j and no Response is a RequestError that says so",
  async (given) => {
    const { server, result } = call(() => given as unknown as Response);
    await expect(result).rejects.toMatchObject({
      name: "RequestError",
      outcome: "not-sent",
      attempts: 0,
      message: expect.stringContaining("the fetch that was passed gave no Response"),
    });
    expect(server.requests).toHaveLength(1);
  },
);

test("an answer that is only like a Response is read", async () => {
  const text = async () => JSON.stringify({ access_token: "t" });
  const { server, result } = call(() => ({ status: 200, headers: new Headers(), text }) as Response);
  await result;
  expect(server.sent).toContain("Bearer t");
});

test("one whose body cannot be read is a RequestError that says so", async () => {
  const { result } = call(() => ({ status: 200, headers: new Headers() }) as Response);
  await expect(result).rejects.toMatchObject({
    name: "RequestError",
    message: expect.stringContaining("no body that can be read"),
  });
});
