import { unwrap } from "@pbxkit/core";
import { bearer, oauth } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { serve } from "./support/server.ts";
import { APP, tokenServer } from "./support/token-server.ts";

test("a call with an authorization header of its own asks for no token", async () => {
  const server = tokenServer({ onCall: () => Response.json({ ok: true }) });
  const client = clientOf(oauth({ ...APP, grant: "client_credentials" }), { fetch: server.fetch });
  await unwrap(client.GET("/things", { headers: { Authorization: "Bearer own" } }));
  expect(server.sent).toEqual(["Bearer own"]);
  expect(server.asked).toEqual([]);
});

test("when that is refused, nothing is renewed: the 401 is the result", async () => {
  let asked = 0;
  const server = serve(() => new Response("{}", { status: 401 }));
  const client = clientOf(
    bearer(() => `t${++asked}`),
    { fetch: server.fetch },
  );
  const { error } = await client.GET("/things", { headers: { authorization: "Bearer own" } });
  expect(error?.status).toBe(401);
  expect(server.requests).toHaveLength(1);
  expect(asked).toBe(0);
});
