import { expect, test } from "vitest";
import { httpServer } from "../../support/loopback.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchUnhandledRejections } from "../../support/unhandled.ts";

watchUnhandledRejections();

async function data(body: string): Promise<unknown> {
  const server = await httpServer((_, response) =>
    response.setHeader("content-type", "application/json").end(body),
  );
  return (await stubClient({}, { baseUrl: server.origin }).GET("/things")).data;
}

test("JSON that is 100,000 levels deep is read", async () => {
  let value = await data("[".repeat(100_000) + "]".repeat(100_000));
  let depth = 0;
  for (; Array.isArray(value); depth += 1) value = value[0];
  expect(depth).toBe(100_000);
});

test("__proto__ is a key like any other, and reaches no prototype", async () => {
  const value = (await data(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  )) as object;
  expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test("numbers beyond what a double holds are rounded as JSON.parse does", async () => {
  expect(await data("[12345678901234567890]")).toEqual([12345678901234567000]);
});
