import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { redirect } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchedBody } from "../../support/watched-body.ts";

test.each([
  ["another host", "https://elsewhere.example/things?to=x", "https://elsewhere.example"],
  ["a subdomain", "https://api.pbx.example/things", "https://api.pbx.example"],
  ["another scheme", "http://pbx.example/things", "http://pbx.example"],
  ["another port", "https://pbx.example:8443/things", "https://pbx.example:8443"],
  ["no scheme", "//elsewhere.example/things", "https://elsewhere.example"],
  ["no scheme, backslashes", "\\\\elsewhere.example/things", "https://elsewhere.example"],
  ["our host as a user name", "https://pbx.example@elsewhere.example/", "https://elsewhere.example"],
  [
    "a host that begins like ours",
    "https://pbx.example.elsewhere.example/",
    "https://pbx.example.elsewhere.example",
  ],
  ["javascript:", "javascript:alert(1)", "javascript:"],
  ["data:", "data:application/json,{}", "data:"],
  ["file:", "file:///etc/passwd", "file:"],
  ["blob:, whose origin is ours", "blob:https://pbx.example/7d4e9c1a", "https://pbx.example"],
  ["ftp:", "ftp://pbx.example/", "ftp://pbx.example"],
  ["a scheme that may be data", "planted-secret-79990000001:x", "another scheme"],
])("a redirect to %s is refused", async (_, location, origin) => {
  for (const status of [301, 302, 303, 307, 308]) {
    const { fetch, arrived } = scriptedFetch(redirect(status, location));
    const error = await errorOf(stubClient({ fetch }).POST("/things", { body: { to: "+79990000001" } }));
    expect(error).toMatchObject({
      name: "RedirectError",
      status,
      origin,
      outcome: "unknown",
      attempts: 1,
      reasons: [`${status}`],
    });
    expect(error.message).toBe(
      `POST /things: redirected to another origin (${origin}); nothing was sent there`,
    );
    expect(arrived).toHaveLength(1);
  }
});

test("a redirect into our origin with credentials in the address is refused", async () => {
  const { fetch, arrived } = scriptedFetch(redirect(302, "https://user:secret@pbx.example/things"));
  const error = await errorOf(stubClient({ fetch }).GET("/things"));
  expect(error).toMatchObject({ name: "RedirectError", origin: "https://pbx.example" });
  expect(error.message).not.toContain("secret");
  expect(arrived).toHaveLength(1);
});

test.each(["https://", "http://[", "https://pbx.example:99999/"])(
  "a Location that cannot be read (%s) is refused",
  async (location) => {
    const error = await errorOf(
      stubClient({ fetch: scriptedFetch(redirect(302, location)).fetch }).GET("/things"),
    );
    expect(error).toMatchObject({ name: "RedirectError", status: 302, origin: undefined });
    expect(error.message).toBe("GET /things: redirected to an address that cannot be read");
  },
);

test("a second hop is held to the same rule", async () => {
  const { fetch, arrived } = scriptedFetch(
    redirect(302, "/things/1"),
    redirect(302, "https://elsewhere.example/"),
  );
  const error = await errorOf(stubClient({ fetch }).GET("/things"));
  expect(error).toMatchObject({ name: "RedirectError", origin: "https://elsewhere.example" });
  expect(arrived).toHaveLength(2);
});

test("a redirect that is refused is not tried again, and its body is let go", async () => {
  const body = watchedBody("moved");
  const moved = new Response(body.stream, {
    status: 302,
    headers: { location: "https://elsewhere.example/" },
  });
  const { fetch, arrived } = scriptedFetch(moved);
  await errorOf(stubClient({ fetch }).GET("/things"));
  expect(arrived).toHaveLength(1);
  expect(body.cancelled).toBe(true);
});

test("where a browser hides the target, the error says what to do", async () => {
  const opaque = new Response(null);
  Object.defineProperties(opaque, {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
    ok: { value: false },
  });
  const error = await errorOf(stubClient({ fetch: scriptedFetch(opaque).fetch }).GET("/things"));
  expect(error).toMatchObject({ name: "RedirectError", status: 0, origin: undefined, reasons: ["redirect"] });
  expect(error.message).toBe(
    "GET /things: redirected, and this runtime (a browser) hides where to; use the final address as baseUrl",
  );
});
