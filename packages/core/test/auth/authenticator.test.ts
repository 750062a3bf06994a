import { unwrap } from "@pbxkit/core";
import { type Authenticator, loginTokens, type Refusal } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { serve } from "./support/server.ts";

/** Always has yet another token to offer. */
class Endless implements Authenticator {
  readonly refusals: Refusal[] = [];

  current() {
    return { headers: { authorization: "Bearer t0" } };
  }

  renew(_used: unknown, refusal: Refusal) {
    this.refusals.push(refusal);
    return { headers: { authorization: `Bearer t${this.refusals.length}` } };
  }
}

test.each([
  [401, 1],
  // The second one is reported, for the authenticator to learn from.
  [403, 2],
])(
  "a call is repeated once for its credentials, whatever the authenticator offers (%i)",
  async (status, reported) => {
    const authenticator = new Endless();
    const server = serve(() => new Response("{}", { status }));
    const { error } = await clientOf(authenticator, { fetch: server.fetch }).GET("/things");
    expect(error).toMatchObject({ status, attempts: 2 });
    expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer t0",
      "Bearer t1",
    ]);
    expect(authenticator.refusals.map(({ fresh }) => fresh)).toEqual([false, true].slice(0, reported));
  },
);

test("headers of several names go on together", async () => {
  const server = serve(() => Response.json({ ok: true }));
  const authenticator = { current: () => ({ headers: { "x-key": "k", "x-account": "a" } }) };
  await unwrap(clientOf(authenticator, { fetch: server.fetch }).GET("/things"));
  expect(server.requests[0]?.headers.get("x-key")).toBe("k");
  expect(server.requests[0]?.headers.get("x-account")).toBe("a");
});

test("a login whose code cannot be loaded ends the call, with nothing sent, and is loaded anew for the next one", async () => {
  const server = serve(() => Response.json({ ok: true }));
  let isOffline = true;
  const issued = { tokens: { accessToken: "t1" }, staleAt: Number.POSITIVE_INFINITY };
  const client = clientOf(
    loginTokens(async () => {
      if (isOffline) throw new TypeError("Failed to fetch dynamically imported module");
      return { logIn: async () => issued, renew: async () => issued, isSpent: () => true };
    }),
    { fetch: server.fetch },
  );
  await expect(client.GET("/things")).rejects.toMatchObject({
    name: "RequestError",
    message: "GET /things: a part of the client's code could not be loaded",
    outcome: "not-sent",
  });
  expect(server.requests).toEqual([]);
  isOffline = false;
  await unwrap(client.GET("/things"));
  expect(server.requests[0]?.headers.get("authorization")).toBe("Bearer t1");
});
