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

test("JSON is read to a depth that nobody needs, and refused beyond it", async () => {
  const nested = (depth: number) => `${"[".repeat(depth)}"${"]".repeat(2_000)}"${"]".repeat(depth)}`;
  let value = await data(nested(200));
  let depth = 0;
  for (; Array.isArray(value); depth += 1) value = value[0];
  expect(depth).toBe(200);
  await expect(data(nested(201))).rejects.toMatchObject({
    name: "DecodeError",
    message: expect.stringContaining("nested deeper than 200 (maxJsonDepth)"),
  });
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
