import createOpenapiFetch from "openapi-fetch";
import { expect, test } from "vitest";
import { bare, json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

interface Plain {
  POST(path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

const answers: readonly [string, () => Response][] = [
  ["JSON", () => json({ a: 1 })],
  ["201 with JSON", () => json([1], 201)],
  ["204", () => bare(204)],
  ["an empty body of no length", () => new Response("", { headers: { "content-length": "0" } })],
  ["an empty body of unknown length", () => new Response("")],
  ["a JSON error", () => json({ message: "no" }, 400)],
  ["a text error", () => new Response("no", { status: 400 })],
  ["an empty error", () => bare(404)],
  ["a 304", () => bare(304)],
];

test.each(answers)("%s is what openapi-fetch makes of it", async (_, answer) => {
  const baseUrl = "https://pbx.example";
  const plain = createOpenapiFetch({ baseUrl, fetch: async () => answer() }) as unknown as Plain;
  const ours: Plain = stubClient({ fetch: async () => answer() }).raw;
  const expected = await plain.POST("/things", { body: { a: 1 } });
  const actual = await ours.POST("/things", { body: { a: 1 } });
  expect({ data: actual.data, error: actual.error }).toEqual({ data: expected.data, error: expected.error });
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  expect(actual.response.status).toBe(expected.response.status);
  expect([...actual.response.headers]).toEqual([...expected.response.headers]);
});

test.each(["json", "text", "blob", "arrayBuffer", "stream"])(
  "parseAs %s is openapi-fetch's own",
  async (parseAs) => {
    const ours = stubClient({ fetch: async () => new Response('"abc"') }).raw;
    const { data } = await ours.GET("/things", { parseAs });
    const text = parseAs === "json" ? JSON.stringify(data) : await new Response(data as BodyInit).text();
    expect(text).toBe('"abc"');
  },
);

test("its middleware runs, and its methods can be taken off the client", async () => {
  const { raw } = stubClient({ fetch: async (request) => json(request.headers.get("x-added")) });
  raw.use({
    onRequest({ request }: { request: Request }) {
      request.headers.set("x-added", "yes");
      return request;
    },
  });
  const { GET } = raw;
  expect((await GET("/things")).data).toBe("yes");
});

test("it is made once", () => {
  const client = stubClient({ fetch: async () => json({}) });
  expect(client.raw).toBe(client.raw);
});
