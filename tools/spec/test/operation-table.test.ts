import { expect, test } from "vitest";
import { generatedFile } from "./generated-file.ts";

/** The lines of the table, path to operations. */
async function table(fixture: string): Promise<string[]> {
  const text = await generatedFile(fixture, "operation-table.ts");
  return text.split("\n").filter((line) => line.startsWith('  "/'));
}

test("an operation without exceptions is its effect", async () => {
  expect(await table("split")).toEqual(['  "/rooms/{room_id}": { GET: "read" },']);
});

test("methods of OpenAPI 3.2 stand beside the usual ones, in the document's order", async () => {
  expect(await table("good/additional-operations.yaml")).toEqual([
    '  "/accounts/{account_id}/rules": { GET: { effect: "read", page: { style: "single", id: "id" } }, QUERY: "read", CLEAR: { effect: "idempotent", answer: "none" } },',
  ]);
});

test("bodies and answers that are not JSON are told apart", async () => {
  expect(await table("good/bodies.yaml")).toEqual([
    '  "/sounds/form": { POST: { effect: "once", body: "form", answer: "none" } },',
    '  "/sounds/multipart": { POST: { effect: "once", body: "multipart", empty: true } },',
    '  "/sounds/binary": { PUT: { effect: "idempotent", body: "binary", answer: "binary" } },',
    '  "/sounds/text": { PUT: { effect: "idempotent", body: "text", answer: "text" } },',
    '  "/sounds/json": { GET: "read" },',
  ]);
});

test("query parameters are told of when they are not written as name=value repeated", async () => {
  const [call] = await table("good/parameters.yaml");

  expect(call).toContain(
    'query: { shared: "comma", "comma[]": "comma", space: "space", pipe: "pipe", json: "json" }',
  );
});

test("an operation's own parameter replaces the path's", async () => {
  const [call] = await table("good/parameters.yaml");

  expect(call).toContain('DELETE: { effect: "idempotent", answer: "none" }');
});

test("a security scheme is named where it is not the document's", async () => {
  const [, login, download] = await table("good/parameters.yaml");

  expect(login).toContain('security: "none"');
  expect(download).toContain('security: "password"');
});

test("paging carries the size that the server uses when none is asked for", async () => {
  expect(await table("good/lists.yaml")).toEqual([
    '  "/rooms": { GET: { effect: "read", page: { style: "page", items: "data", id: "id", page: "page", size: "limit", end: "last", last: "pages", total: "total", current: "page" } } },',
    '  "/rooms/names": { GET: { effect: "read", page: { style: "offset", offset: "skip", size: "limit", end: "empty", optional: true } } },',
    '  "/rooms/doors": { GET: { effect: "read", page: { style: "single", items: "rows" } } },',
    '  "/rooms/plan": { GET: "read" },',
    '  "/rooms/calls": { GET: { effect: "read", page: { style: "cursor", items: "rows", id: "id", cursor: "after", next: "meta.next", size: "limit" } } },',
    '  "/rooms/keys": { GET: { effect: "read", page: { style: "link", id: "id", size: "limit" } } },',
  ]);
});

test("what a client looks at before it sends a body", async () => {
  expect(await table("good/checks.yaml")).toEqual([
    '  "/messages": { POST: { effect: "once", check: { text: "[^]", from: "", to: "^[0-9]+$", copies: "[^]", "pin?": "^[0-9]+$" }, answer: "none" } },',
  ]);
});
