import createOpenapiFetch from "openapi-fetch";
import { expect, test } from "vitest";
import { type PlainClient, plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { bare, json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const answering = (answer: () => Response, definition = {}) =>
  plainOf(stubClient({ fetch: async () => answer() }, definition));

const answers: readonly [string, () => Response][] = [
  ["JSON", () => json({ a: 1 })],
  ["201 with JSON", () => json([1], 201)],
  ["JSON null", () => json(null)],
  ["204", () => bare(204)],
  ["an empty body of no length", () => new Response("", { headers: { "content-length": "0" } })],
  ["an empty body of unknown length", () => new Response("")],
  ["a JSON error", () => json({ message: "no" }, 400)],
  ["a text error", () => new Response("no", { status: 400 })],
];

test.each(answers)("%s is what openapi-fetch makes of it", async (_, answer) => {
  const baseUrl = "https://pbx.example";
  const plain = createOpenapiFetch({ baseUrl, fetch: async () => answer() }) as unknown as PlainClient;
  const expected = await plain.POST("/things", { body: { a: 1 } });
  const actual = await answering(answer).POST("/things", { body: { a: 1 } });
  expect({ data: actual.data, error: actual.error }).toEqual({ data: expected.data, error: expected.error });
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  expect(actual.response.status).toBe(expected.response.status);
  expect([...actual.response.headers]).toEqual([...expected.response.headers]);
});

test("an empty body of a length that was promised is no data", async () => {
  const answer = () => new Response("", { headers: { "content-length": "12" } });
  expect((await answering(answer).GET("/things")).data).toBe(undefined);
});

test.each([
  ["an empty body", () => bare(500)],
  ["an empty body of no length", () => bare(404, { "content-length": "0" })],
  ["a 304", () => bare(304)],
  ["JSON false", () => json(false, 500)],
  ["JSON null", () => json(null, 500)],
])("an error with %s is an ApiError, so that it is truthy", async (_, answer) => {
  const { error, response } = await answering(answer).POST("/things");
  expect(error).toMatchObject({ name: "ApiError", operation: "POST /things", status: response.status });
});

test("HEAD of what is missing is an error, too", async () => {
  const { error } = await answering(() => bare(404)).HEAD("/things");
  expect(error).toMatchObject({ name: "ApiError", status: 404 });
});

test("what the vendor reports as a failure inside a 2xx answer is an error", async () => {
  const failure = {
    isFailure: (data: unknown) => (data as { success?: boolean }).success === false,
    outcome: () => "rejected" as const,
  };
  const plain = answering(() => json({ success: false, message: "no" }), { failure });
  expect(await plain.POST("/things")).toEqual({
    error: { success: false, message: "no" },
    response: expect.any(Response),
  });
});

test.each(["json", "text", "blob", "arrayBuffer", "stream"])(
  "parseAs %s is openapi-fetch's own",
  async (parseAs) => {
    const { data } = await answering(() => json("abc")).GET("/things", { parseAs });
    const text = parseAs === "json" ? JSON.stringify(data) : await new Response(data as BodyInit).text();
    expect(text).toBe('"abc"');
  },
);

test("without parseAs, the form is the document's", async () => {
  const file = () => new Response("RIFF", { headers: { "content-type": "audio/wav" } });
  expect(await ((await answering(file).GET("/bytes")).data as Blob).text()).toBe("RIFF");
  expect((await answering(() => new Response("a note")).GET("/notes")).data).toBe("a note");
  expect((await answering(() => new Response("<p>done</p>")).DELETE("/things/{id}", ID)).data).toBe(
    undefined,
  );
});

test.each([
  [
    "HTML where JSON was promised",
    () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  ],
  ["JSON that is none", () => new Response("{", { headers: { "content-type": "application/json" } })],
])("%s rejects with a DecodeError", async (_, answer) => {
  const error = await rejection(answering(answer).GET("/things"));
  expect(error).toMatchObject({ name: "DecodeError", operation: "GET /things", status: 200 });
});

test("JSON where a file was promised rejects with a DecodeError", async () => {
  expect(await rejection(answering(() => json({})).GET("/bytes"))).toMatchObject({ name: "DecodeError" });
});

test.each([
  ["data", 200],
  ["an error", 404],
])("%s is read in the charset of its content type, a file is left as it is", async (_, status) => {
  const bytes = new Uint8Array([0x22, 0xcf, 0xf0, 0x22]);
  const headers = { "content-type": "application/json; charset=windows-1251" };
  const plain = answering(() => new Response(bytes, { status, headers }));
  const { data, error } = await plain.POST("/things");
  expect(data ?? error).toBe("Пр");
  const file = (await plain.GET("/bytes", { parseAs: "arrayBuffer" })).data ?? bytes.buffer;
  expect(new Uint8Array(file as ArrayBuffer)).toEqual(bytes);
});

test("an error that is nested too deep is an ApiError", async () => {
  const deep = () => json(JSON.parse("[".repeat(3_000) + "]".repeat(3_000)), 404);
  expect((await answering(deep).GET("/things")).error).toMatchObject({ name: "ApiError", status: 404 });
});

test("an answer's status text may be in any letters", async () => {
  const answer = () =>
    Object.defineProperty(json({ message: "no" }, 404), "statusText", { value: "Не найдено" });
  const { error, response } = await answering(answer).POST("/things");
  expect([error, response.statusText]).toEqual([{ message: "no" }, "Не найдено"]);
});

test("a mock that has no more than openapi-fetch asks for is an answer", async () => {
  const mock = { status: 200, headers: { get: () => null }, text: async () => '{"a":1}' };
  const { data, response } = await answering(() => mock as unknown as Response).GET("/things");
  expect([data, response.ok, response.url]).toEqual([{ a: 1 }, true, ""]);
});

test("the answer keeps its address and its kind, and so does a clone", async () => {
  const answer = () =>
    Object.defineProperties(json({}), {
      url: { value: "https://pbx.example/things?page=1" },
      redirected: { value: true },
      type: { value: "basic" },
    });
  const plain = answering(answer);
  const clones: Response[] = [];
  plain.use({ onResponse: ({ response }: { response: Response }) => void clones.push(response.clone()) });
  const { response } = await plain.GET("/things");
  const kept = { url: "https://pbx.example/things?page=1", redirected: true, type: "basic", ok: true };
  expect([response, ...clones]).toMatchObject([kept, kept]);
  expect(await clones[0]?.json()).toEqual({});
});

const ID = { params: { path: { id: 80 } } };
