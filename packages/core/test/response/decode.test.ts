import { describe, expect, test } from "vitest";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { stubClient } from "../support/stub-client.ts";

const typed = (body: BodyInit | null, type?: string): Response =>
  // A Blob has no type of its own here, so that the answer has none either.
  new Response(
    typeof body === "string" ? new Blob([body]) : body,
    type === undefined ? {} : { headers: { "content-type": type } },
  );

const get = (response: Response, path = "/things", init = {}) =>
  stubClient({ fetch: scriptedFetch(response).fetch }).GET(path, init);

describe("JSON is read", () => {
  test.each([
    ["application/json"],
    ["application/json; charset=utf-8"],
    ["Application/JSON;charset=UTF-8"],
    ["application/vnd.vendor.v1+json"],
    ["application/problem+json"],
    ["text/json"],
    [undefined],
  ])("under the content type %s", async (type) => {
    expect((await get(typed(' {"a":"ж"}\n', type))).data).toEqual({ a: "ж" });
  });

  test.each([
    "text/html",
    "text/plain",
    "application/octet-stream",
    "application/javascript",
    "a type that is none",
  ])("under %s where it looks like a document", async (type) => {
    expect((await get(typed("[1]", type))).data).toEqual([1]);
    expect(await rejection(get(typed('"just text"', type)))).toMatchObject({ name: "DecodeError" });
  });

  test.each([
    ["null", null],
    ["0", 0],
    ['""', ""],
    ["false", false],
  ])("the value %s", async (text, value) => {
    expect((await get(typed(text, "application/json"))).data).toBe(value);
  });

  test("behind a byte order mark", async () => {
    expect((await get(typed("\ufeff[1]", "application/json"))).data).toEqual([1]);
  });

  test("in windows-1251, where the answer says so", async () => {
    const bytes = new Uint8Array([0x22, 0xcf, 0xf0, 0xe8, 0x22]);
    expect((await get(typed(bytes, 'application/json; charset="windows-1251"'))).data).toBe("При");
  });

  test("as UTF-8 where the charset is none that exists", async () => {
    expect((await get(typed('"ж"', "application/json; charset=klingon"))).data).toBe("ж");
  });
});

describe("what was not promised is a DecodeError", () => {
  test.each([
    ["a page", typed("<html>+79990000001</html>", "text/html"), "JSON was promised", "text/html"],
    [
      "a page labelled as JSON",
      typed("<html></html>", "application/json"),
      "the body is not valid JSON",
      "application/json",
    ],
    [
      "torn JSON",
      typed('{"phone":"+7999', "application/json"),
      "the body is not valid JSON",
      "application/json",
    ],
    ["two documents", typed("{}{}", "application/json"), "the body is not valid JSON", "application/json"],
    [
      "nothing",
      typed("", "application/json"),
      "the body is empty where JSON was promised",
      "application/json",
    ],
    ["nothing at all", new Response(null), "the body is empty where JSON was promised", "none"],
    ["only spaces", typed("  ", "application/json"), "the body is not valid JSON", "application/json"],
    [
      "bytes that are no UTF-8",
      typed(new Uint8Array([0x22, 0xff, 0x22]), "application/json"),
      "the body is not valid text",
      "application/json",
    ],
  ])("%s", async (_, response, problem, contentType) => {
    const error = await rejection(get(response));
    expect(error).toMatchObject({
      name: "DecodeError",
      status: 200,
      contentType,
      attempts: 1,
      reasons: ["200"],
      outcome: "unknown",
    });
    expect((error as Error).message).toBe(
      `GET /things: ${problem} (status 200, content type ${contentType})`,
    );
    expect((error as { response: Response }).response).toBe(response);
  });

  test("a content type that is none is not repeated", async () => {
    const error = await rejection(get(typed("x", "secret of +79990000001; a=b")));
    expect(error).toMatchObject({ contentType: "unreadable" });
  });
});

describe("a file", () => {
  test("is a Blob with its type", async () => {
    const { data } = await get(typed(new Uint8Array([1, 2]), "audio/mpeg; name=x"), "/bytes");
    expect(data).toBeInstanceOf(Blob);
    expect((data as Blob).type).toBe("audio/mpeg; name=x");
    expect(new Uint8Array(await (data as Blob).arrayBuffer())).toEqual(new Uint8Array([1, 2]));
  });

  test("may be larger than the limit for what is read as text", async () => {
    const { fetch } = scriptedFetch(typed(new Uint8Array(1_000), "audio/mpeg"));
    const { data } = await stubClient({ fetch, maxResponseBytes: 100 }).GET("/bytes");
    expect((data as Blob).size).toBe(1_000);
  });

  test("is not an error message in JSON", async () => {
    const error = await rejection(get(typed("{}", "application/json"), "/bytes"));
    expect(error).toMatchObject({
      name: "DecodeError",
      message: expect.stringContaining("a file was promised"),
    });
  });
});

test("text is text", async () => {
  expect((await get(typed("привет", "text/plain"), "/notes")).data).toBe("привет");
  expect((await get(typed(null), "/notes")).data).toBe("");
});

describe("parseAs hands the answer over in another form", () => {
  const response = () => typed('{"a":1}', "application/json");
  test("text", async () => {
    expect((await get(response(), "/things", { parseAs: "text" })).data).toBe('{"a":1}');
  });
  test("blob", async () => {
    const { data } = await get(response(), "/things", { parseAs: "blob" });
    expect(await (data as Blob).text()).toBe('{"a":1}');
  });
  test("arrayBuffer", async () => {
    const { data } = await get(response(), "/things", { parseAs: "arrayBuffer" });
    expect(new TextDecoder().decode(data as ArrayBuffer)).toBe('{"a":1}');
  });
  test("json, where the document promises a file or text", async () => {
    expect((await get(response(), "/bytes", { parseAs: "json" })).data).toEqual({ a: 1 });
    expect((await get(response(), "/notes", { parseAs: "json" })).data).toEqual({ a: 1 });
  });
});

describe("the largest answer that is read", () => {
  const chunked = (size: number) =>
    new Response(new Blob([JSON.stringify("x".repeat(size - 2))]).stream(), {
      headers: { "content-type": "application/json" },
    });

  test("is one of exactly the limit", async () => {
    const read = (size: number) =>
      stubClient({ fetch: async () => chunked(size), maxResponseBytes: 100 }).GET("/things");
    expect((await read(100)).data).toHaveLength(98);
    expect(await rejection(read(101))).toMatchObject({
      name: "DecodeError",
      message:
        "GET /things: the body is larger than 100 bytes (maxResponseBytes) (status 200, content type application/json)",
    });
  });
});
