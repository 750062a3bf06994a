import { hasSecret } from "@pbxkit/core/webhooks";
import { describe, expect, test } from "vitest";

const secret = "0123456789abcdef-invented";
const at = (url: string) => new Request(url);

describe("a secret in the path", () => {
  test.each([
    [`https://receiver.example/hooks/${secret}`],
    [`https://receiver.example/hooks/${secret}/`],
    [`https://receiver.example/${secret}/ringme?a=1`],
  ])("is found in %s", (url) => {
    expect(hasSecret(at(url), secret)).toBe(true);
  });

  test.each([
    ["https://receiver.example/hooks"],
    [`https://receiver.example/hooks/${secret}x`],
    [`https://receiver.example/hooks/x${secret}`],
    [`https://receiver.example/hooks/${secret.slice(0, -1)}`],
    [`https://receiver.example/hooks/${secret.toUpperCase()}`],
    [`https://receiver.example/hooks/${secret}${secret}`],
    [`https://receiver.example/hooks?secret=${secret}`],
    [`https://receiver.example/hooks#${secret}`],
    [`https://${secret}/hooks`],
    [`https://receiver.example/hooks/${secret}/..`],
  ])("is not in %s", (url) => {
    expect(hasSecret(at(url), secret)).toBe(false);
  });

  test("may hold characters that an address encodes", () => {
    expect(hasSecret(at(`https://receiver.example/${encodeURIComponent("a/b ü%")}`), "a/b ü%")).toBe(true);
    expect(hasSecret(at("https://receiver.example/100%"), "100%")).toBe(true);
  });

  test("is found where a router has taken it off the path", () => {
    expect(hasSecret({ url: "/ringme", originalUrl: `/${secret}/ringme` }, secret)).toBe(true);
    expect(hasSecret({ url: `/${secret}`, originalUrl: "/hooks" }, secret)).toBe(false);
    const query = { url: "/", originalUrl: `/hooks?key=${secret}` };
    expect(hasSecret(query, secret, { parameter: "key" })).toBe(true);
  });

  test("is found in the path that Node's server gives", () => {
    expect(hasSecret({ url: `/hooks/${secret}?a=1` }, secret)).toBe(true);
    expect(hasSecret({ url: "/hooks" }, secret)).toBe(false);
  });

  test.each([`//${secret}`, `//hooks/${secret}`, `//hooks:99999/${secret}`, `///${secret}`])(
    "is found in %s, which names no host",
    (url) => {
      expect(hasSecret({ url }, secret)).toBe(true);
      expect(hasSecret({ url: "/", originalUrl: url }, secret)).toBe(true);
      expect(hasSecret({ url: `${url}x` }, secret)).toBe(false);
    },
  );

  test.each([[undefined], [""], ["//"], ["http://[bad"], ["https://"]])(
    "is not in %s, which is no address",
    (url) => {
      expect(hasSecret({ url }, secret)).toBe(false);
    },
  );
});

describe("a secret in a parameter", () => {
  const options = { parameter: "key" };

  test("is found under its name only", () => {
    expect(hasSecret(at(`https://receiver.example/?key=${secret}`), secret, options)).toBe(true);
    expect(hasSecret(at(`https://receiver.example/?other=${secret}`), secret, options)).toBe(false);
    expect(hasSecret(at(`https://receiver.example/${secret}`), secret, options)).toBe(false);
  });

  test("is found among repeats", () => {
    expect(hasSecret(at(`https://receiver.example/?key=no&key=${secret}&key=no`), secret, options)).toBe(
      true,
    );
  });
});

test("types: a secret is text, or comes from an environment where it may not be set", () => {
  () => hasSecret({ url: "/" }, process.env.HOOK_SECRET);
  // @ts-expect-error a number is none
  () => hasSecret({ url: "/" }, 7);
  // @ts-expect-error it is not left out
  () => hasSecret({ url: "/" });
  expect(hasSecret({ url: "/undefined" }, process.env.NO_SUCH_SECRET)).toBe(false);
});

test.each([[undefined], [null], [0]])("a secret that is not configured (%s) is nowhere", (none) => {
  const unset = none as unknown as string;
  expect(hasSecret(at("https://receiver.example/hooks"), unset)).toBe(false);
  expect(hasSecret(at("https://receiver.example/undefined/null/0"), unset)).toBe(false);
  expect(hasSecret(at("https://receiver.example/?key="), unset, { parameter: "key" })).toBe(false);
});

test("an empty secret is nowhere", () => {
  expect(hasSecret(at("https://receiver.example//"), "")).toBe(false);
  expect(hasSecret(at("https://receiver.example/?key="), "", { parameter: "key" })).toBe(false);
});
