import { unwrap } from "@pbxkit/core";
import { oauth } from "@pbxkit/core/client";
import fc from "fast-check";
import { expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { APP, tokenServer } from "./support/token-server.ts";

/** As the URL standard's form parser reads it, written out, so that the encoder is not checked against its own twin. */
function readForm(body: string): Record<string, string> {
  const read = (text: string) => decodeURIComponent(text.replaceAll("+", " "));
  const pairs = body.split("&").map((pair) => {
    const [name = "", value = "", ...rest] = pair.split("=");
    expect(rest).toEqual([]);
    return [read(name), read(value)];
  });
  return Object.fromEntries(pairs);
}

const secret = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({
    unit: fc.constantFrom("+", "&", "=", "%", "#", "?", " ", "\n", "я", "€", "😀", "a"),
    minLength: 1,
  }),
);

test("any secret arrives as it was given", async () => {
  await fc.assert(
    fc.asyncProperty(secret, secret, secret, secret, async (clientId, clientSecret, username, password) => {
      const server = tokenServer();
      const auth = oauth({ ...APP, clientId, clientSecret, grant: "password", username, password });
      await unwrap(clientOf(auth, { fetch: server.fetch }).GET("/things"));
      const [request] = server.requests;
      expect(request?.body).toMatch(/^[\w*.%+&=-]+$/);
      expect(readForm(request?.body ?? "")).toEqual({
        grant_type: "password",
        username,
        password,
        client_id: clientId,
        client_secret: clientSecret,
      });
    }),
  );
});
