import { unwrap } from "@pbxkit/core";
import { expect, test } from "vitest";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json, reset } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

test("the data of a result, and of a promise of one", async () => {
  const client = stubClient({ fetch: async () => json({ id: 1 }) });
  expect(unwrap(await client.GET("/things"))).toEqual({ id: 1 });
  expect(await unwrap(client.GET("/things"))).toEqual({ id: 1 });
});

test("data that is falsy is data", async () => {
  const { fetch } = scriptedFetch(json(null), json(0), json(false));
  const client = stubClient({ fetch });
  expect([
    unwrap(await client.GET("/things")),
    await unwrap(client.GET("/things")),
    await unwrap(client.GET("/things")),
  ]).toEqual([null, 0, false]);
});

test("the ApiError of a result is thrown, of a promise rejected with", async () => {
  const client = stubClient({ fetch: async () => bare(404) });
  const result = await client.GET("/things");
  expect(() => unwrap(result)).toThrow(expect.objectContaining({ name: "ApiError", status: 404 }));
  await expect(unwrap(client.GET("/things"))).rejects.toMatchObject({ name: "ApiError", status: 404 });
});

test("what never got an answer goes on rejecting", async () => {
  const client = stubClient({ fetch: () => Promise.reject(reset()) });
  await expect(unwrap(client.POST("/things"))).rejects.toMatchObject({ name: "ConnectionError" });
});
