import { unwrap } from "@pbxkit/core";
import type { Authenticator, Refusal } from "@pbxkit/core/client";
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
