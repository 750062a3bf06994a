import { unwrap } from "@pbxkit/core";
import { basic, noCredentials } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { serve } from "./support/server.ts";

const good = () => serve(() => Response.json({ ok: true }));

test.each([
  ["Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
  ["имя", "пароль:€", "0LjQvNGPOtC/0LDRgNC+0LvRjDrigqw="],
  ["u", "", "dTo="],
])("Basic of %s", async (username, password, encoded) => {
  const server = good();
  await unwrap(clientOf(basic(username, password), { fetch: server.fetch }).GET("/things"));
  expect(server.requests[0]?.headers.get("authorization")).toBe(`Basic ${encoded}`);
});

test("a user name with a colon cannot be sent", async () => {
  const server = good();
  await expect(clientOf(basic("a:b", "c"), { fetch: server.fetch }).GET("/things")).rejects.toMatchObject({
    name: "AuthError",
    outcome: "not-sent",
    message: expect.stringContaining("colon"),
  });
  expect(server.requests).toEqual([]);
});

test("missing credentials fail each call with what is to be done, and nothing is sent", async () => {
  const server = good();
  const client = clientOf(noCredentials("give createClient a token"), { fetch: server.fetch });
  await expect(client.GET("/things")).rejects.toMatchObject({
    name: "AuthError",
    outcome: "not-sent",
    message: "GET /things: give createClient a token",
  });
  expect(server.requests).toEqual([]);
});
