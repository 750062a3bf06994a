import { RequestError } from "@pbxkit/core";
import { describe, expect, test, vi } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

async function sent(path: string, init: object): Promise<Request> {
  const { fetch, arrived } = scriptedFetch(json({}));
  await stubClient({ fetch }).PUT(path, init);
  return arrived[0]?.request as Request;
}

const bytes = new Uint8Array([0, 1, 254, 255]);

describe("what is a body already is sent as it is", () => {
  test.each([
    ["bytes", bytes, "application/octet-stream"],
    ["a view of bytes", new DataView(bytes.buffer), "application/octet-stream"],
    ["a buffer", bytes.buffer, "application/octet-stream"],
    ["a Blob with its type", new Blob([bytes], { type: "audio/x-wav" }), "audio/x-wav"],
    ["a Blob without one", new Blob([bytes]), "application/octet-stream"],
  ])("%s", async (_, body, type) => {
    const request = await sent("/things", { body });
    expect(request.headers.get("content-type")).toBe(type);
    expect(new Uint8Array(await request.arrayBuffer())).toEqual(bytes);
  });

  test("URLSearchParams", async () => {
    const request = await sent("/things", { body: new URLSearchParams({ a: "b c" }) });
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(await request.text()).toBe("a=b+c");
  });

  test("FormData, with the runtime's own boundary whatever the caller's content type says", async () => {
    const body = new FormData();
    body.append("file", new File(["abc"], "a.txt"));
    const request = await sent("/things", { body, headers: { "content-type": "multipart/form-data" } });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=.+/);
    expect(((await request.formData()).get("file") as File).name).toBe("a.txt");
  });
});

describe("anything else takes the operation's form", () => {
  test("JSON", async () => {
    const request = await sent("/things", { body: { a: [1, "ж", null], b: undefined } });
    expect(request.headers.get("content-type")).toBe("application/json");
    expect(await request.text()).toBe('{"a":[1,"ж",null]}');
  });

  test.each([
    [null, "null"],
    [0, "0"],
    ["", '""'],
    [false, "false"],
    [[], "[]"],
  ])("the JSON value %j", async (body, text) => {
    expect(await (await sent("/things", { body })).text()).toBe(text);
  });

  test("a form, with arrays repeated and nothing for undefined and null", async () => {
    const request = await sent("/forms", {
      body: { a: ["x", "y"], b: true, c: undefined, d: null, "e&": "&" },
    });
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(await request.text()).toBe("a=x&a=y&b=true&e%26=%26");
  });

  test("multipart", async () => {
    const request = await sent("/uploads", { body: { name: "x", file: new File(["abc"], "a.wav") } });
    const form = await request.formData();
    expect(form.get("name")).toBe("x");
    expect(await (form.get("file") as File).text()).toBe("abc");
  });

  test("text", async () => {
    const request = await sent("/notes", { body: "plain" });
    expect(request.headers.get("content-type")).toBe("text/plain;charset=UTF-8");
    expect(await request.text()).toBe("plain");
  });

  test("unless the caller's content type asks for another, parameters included", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
    const request = await sent("/things", { body: { a: 1 }, headers });
    expect(request.headers.get("content-type")).toBe(headers["content-type"]);
    expect(await request.text()).toBe("a=1");
    const asJson = await sent("/forms", {
      body: { a: 1 },
      headers: { "content-type": "application/vnd.x+json" },
    });
    expect(await asJson.text()).toBe('{"a":1}');
  });
});

class Schedule {
  readonly start = new Date(0);
}
const cycle: Record<string, unknown> = {};
cycle.self = cycle;

test.each([
  ["a Date in JSON", "/things", { rules: [{ start: new Date(0) }] }, /body field "start" is a Date/],
  ["an invalid Date in JSON", "/things", { start: new Date(Number.NaN) }, /field "start" is a Date/],
  ["a Date in an instance of a class", "/things", new Schedule(), /field "start" is a Date/],
  ["a Date as the whole body", "/things", new Date(0), /body holds a Date/],
  ["a Date under a key that is data", "/things", { "+79990000001": new Date(0) }, /body holds a Date/],
  ["NaN in JSON", "/things", { seconds: Number.NaN }, /field "seconds" is a number that is not finite/],
  ["a promise that nobody awaits", "/things", { name: Promise.resolve("x") }, /field "name" is a Promise$/],
  ["a promise as the whole body", "/things", Promise.resolve({}), /body holds a Promise$/],
  ["a Map in JSON", "/things", { rules: [new Map([["a", 1]])] }, /body holds a Map$/],
  ["a file in JSON", "/things", { file: new File([], "a.wav") }, /field "file" is a File$/],
  ["a promise in multipart", "/uploads", { file: Promise.resolve(new Blob()) }, /body\.file is a Promise,/],
  ["a cycle", "/things", cycle, /cannot be written as JSON/],
  ["a BigInt", "/things", { id: 5n }, /cannot be written as JSON/],
  [
    "bytes in multipart",
    "/uploads",
    { file: bytes },
    /body\.file is no Blob; wrap bytes in one: new Blob\(\[bytes\]\)$/,
  ],
  ["a stream in multipart", "/uploads", { file: new ReadableStream() }, /body\.file is no Blob/],
  ["a function", "/things", () => 1, /cannot be written as JSON/],
  ["a Date in a form", "/forms", { start: new Date(0) }, /body\.start is a Date/],
  ["an object in a form", "/forms", { filter: {} }, /body\.filter is an object/],
  ["an array as a form", "/forms", [1], /body must be a plain object/],
  ["a string as a form", "/forms", "a=b", /body must be a plain object/],
  ["an object in multipart", "/uploads", { file: { name: "a.wav" } }, /body\.file is an object/],
  ["an object as text", "/notes", { a: 1 }, /body is an object/],
  ["an object as bytes", "/bytes", { a: 1 }, /body must be a Blob, bytes or a stream/],
  ["a number as bytes", "/bytes", 5, /body must be a Blob, bytes or a stream/],
])("%s is refused, and its value is not repeated", async (_, path, body, message) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).PUT(path, { body }));
  expect(error).toBeInstanceOf(RequestError);
  expect(String(error)).toMatch(message);
  expect(String(error)).not.toContain("7999");
  expect(arrived).toEqual([]);
});

test("a stream is refused where the runtime would send a text in its place, as Firefox does", async () => {
  class Writing extends Request {
    constructor(input: RequestInfo, init?: RequestInit) {
      super(input, init?.body instanceof ReadableStream ? { ...init, body: String(init.body) } : init);
    }
  }
  vi.stubGlobal("Request", Writing);
  const { fetch, arrived } = scriptedFetch();
  const client = stubClient({ fetch });
  const body = () => new Blob(["abc"]).stream();
  for (const call of [
    client.PUT("/bytes", { body: body() }),
    plainOf(client).PUT("/bytes", { body: body() }),
  ]) {
    const error = await rejection(call);
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
    expect(String(error)).toMatch(/body is a stream, which this runtime cannot send/);
  }
  expect(arrived).toEqual([]);
});
