import { checkBody } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { steadyFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const recording = (definition = {}) => {
  const { fetch, arrived } = steadyFetch(() => json({}));
  const client = stubClient({ fetch }, definition);
  return { client, plain: plainOf(client), arrived };
};

const failing = () => {
  throw new Error("the serializer failed");
};

const FORM = "application/x-www-form-urlencoded";

test.each<[string, string, object, string | RegExp, string]>([
  ["JSON", "/things", { body: { a: 1 } }, "application/json", '{"a":1}'],
  ["null", "/things", { body: null }, "application/json", "null"],
  ["a Blob", "/bytes", { body: new Blob(["abc"], { type: "audio/wav" }) }, "audio/wav", "abc"],
  ["bytes", "/things", { body: new TextEncoder().encode("abc") }, "application/octet-stream", "abc"],
  ["URLSearchParams", "/things", { body: new URLSearchParams({ a: "&" }) }, FORM, "a=%26"],
  ["the document's form", "/forms", { body: { a: "&", b: [1, 2] } }, FORM, "a=%26&b=1&b=2"],
  [
    "a form with a charset",
    "/things",
    { body: { a: "1" }, headers: { "Content-Type": `${FORM}; charset=utf-8` } },
    `${FORM}; charset=utf-8`,
    "a=1",
  ],
  [
    "a form that is text already",
    "/things",
    { body: "a=1&b=%26", headers: { "Content-Type": FORM } },
    FORM,
    "a=1&b=%26",
  ],
  ["the document's form that is text already", "/forms", { body: "a=1" }, FORM, "a=1"],
  [
    "a form type as a header parameter",
    "/things",
    { body: { a: "1" }, params: { header: { "content-type": FORM } } },
    FORM,
    "a=1",
  ],
  ["text", "/notes", { body: "a note" }, "text/plain;charset=UTF-8", "a note"],
  [
    "the call's own serializer",
    "/things",
    { body: { a: 1 }, bodySerializer: () => "own" },
    "application/json",
    "own",
  ],
  [
    "URLSearchParams of the call's own serializer",
    "/things",
    { body: { a: "1" }, bodySerializer: (body: Record<string, string>) => new URLSearchParams(body) },
    FORM,
    "a=1",
  ],
  [
    "a file of the call's own serializer, with a type that the call gives",
    "/things",
    {
      body: {},
      bodySerializer: () => new Blob(["abc"], { type: "audio/wav" }),
      headers: { "content-type": "audio/x-wav" },
    },
    "audio/x-wav",
    "abc",
  ],
  ["a stream", "/bytes", { body: new Blob(["abc"]).stream() }, "application/octet-stream", "abc"],
  [
    "no content type",
    "/things",
    { body: { a: 1 }, headers: { "content-type": null } },
    "text/plain;charset=UTF-8",
    '{"a":1}',
  ],
])("a body of %s is sent as such", async (_, path, init, type, text) => {
  const { plain, arrived } = recording();
  await plain.PUT(path, init);
  expect(arrived[0]?.headers.get("content-type")).toBe(type);
  expect(await arrived[0]?.request.text()).toBe(text);
});

test("FormData and the document's multipart forms get their boundary from the runtime", async () => {
  const { plain, arrived } = recording();
  const form = new FormData();
  form.append("a", "1");
  await plain.PUT("/things", { body: form });
  await plain.PUT("/uploads", { body: { a: "1" } });
  for (const { request } of arrived) expect((await request.formData()).get("a")).toBe("1");
});

test("a serializer may leave the body out, sees the headers, and may make a form", async () => {
  const { plain, arrived } = recording();
  const seen: string[] = [];
  const form = new FormData();
  form.append("a", "1");
  const write = (result: unknown) => (_: unknown, headers: Headers) => {
    seen.push([...headers].join());
    return result;
  };
  await plain.PUT("/things", { body: {}, headers: { "x-a": "1" }, bodySerializer: write(undefined) });
  await plain.PUT("/things", { body: {}, bodySerializer: write(form) });
  expect(seen).toEqual(["accept,application/json,x-a,1", "accept,application/json"]);
  expect(arrived[0]?.request.body).toBe(null);
  expect((await arrived[1]?.request.formData())?.get("a")).toBe("1");
});

test("a body is sent where no Request tells of one, as in Firefox", async () => {
  class Bodiless extends Request {
    override get body(): never {
      return undefined as never;
    }
  }
  const { plain, arrived } = recording();
  await plain.PUT("/things", { body: { a: 1 }, Request: Bodiless });
  await plain.GET("/things", { Request: Bodiless });
  expect(await Promise.all(arrived.map(({ request }) => request.text()))).toEqual(['{"a":1}', ""]);
});

test("the client's own body serializer holds for all calls, and a call's goes before it", async () => {
  const { client, arrived } = recording();
  const plain = plainOf(client, { bodySerializer: () => "general" });
  await plain.PUT("/things", { body: {} });
  await plain.PUT("/things", { body: {}, bodySerializer: () => "own" });
  expect(await Promise.all(arrived.map(({ request }) => request.text()))).toEqual(["general", "own"]);
});

test.each<[string, object]>([
  ["an object", { bodySerializer: (body: unknown) => body }],
  ["a promise", { bodySerializer: async () => "{}" }],
  ["a number", { bodySerializer: () => 5 }],
  ["nothing, since it fails", { bodySerializer: failing }],
  ["nothing, since it is no function", { bodySerializer: "json" }],
])("a body serializer that gives %s rejects with a RequestError, and nothing is sent", async (_, init) => {
  const { plain, arrived } = recording();
  const error = await rejection(plain.PUT("/things", { body: { a: 1 }, ...init }));
  expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  expect(arrived).toEqual([]);
});

test("a body is looked at as in the typed call, where the document says what it must be like", async () => {
  const operations = { "/messages": { POST: { effect: "once" as const, check: { text: "." } } } };
  const { plain, arrived } = recording({ operations, checkBody });
  for (const body of [{ text: "" }, {}, undefined]) {
    expect(String(await rejection(plain.POST("/messages", { body })))).toMatch(
      /body\.text is (empty|missing)/,
    );
  }
  await plain.POST("/messages", { body: { text: "a" } });
  await plain.POST("/messages", { body: {}, bodySerializer: () => "text=a" });
  expect(arrived).toHaveLength(2);
});
