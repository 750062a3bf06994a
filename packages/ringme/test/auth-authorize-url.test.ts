import { authorizeUrl, RequestError } from "@pbxkit/ringme";
import { expect, test } from "vitest";

const options = { appId: "app-1", redirectUri: "https://app.example/back?from=pbx&x=1", state: "s +&=я" };

test("the page on which a user allows the app", () => {
  const url = new URL(authorizeUrl(options));
  expect(url.origin + url.pathname).toBe("https://apiproxy.telphin.ru/oauth/authorize");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: "code",
    client_id: "app-1",
    redirect_uri: "https://app.example/back?from=pbx&x=1",
    scope: "all",
    state: "s +&=я",
  });
});

test.each([
  ["https://pbx.example", "https://pbx.example/oauth/authorize?"],
  ["https://pbx.example/", "https://pbx.example/oauth/authorize?"],
  ["https://proxy.example/pbx/", "https://proxy.example/pbx/oauth/authorize?"],
])("of the provider at %s", (baseUrl, start) => {
  expect(authorizeUrl({ ...options, baseUrl }).startsWith(start)).toBe(true);
});

test.each([
  [{ ...options, state: "" }, "options.state is empty"],
  [{ ...options, appId: undefined }, "options.appId is missing"],
  [
    { ...options, redirectUri: new URL("https://app.example") as unknown as string },
    "options.redirectUri must be a string",
  ],
  [{ ...options, baseUrl: "pbx.example" }, "baseUrl is not an absolute address"],
])("what cannot be used is a RequestError", (given, message) => {
  expect(() => authorizeUrl(given)).toThrow(RequestError);
  expect(() => authorizeUrl(given)).toThrow(message);
});
