import { describe, expect, test } from "vitest";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { bare } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

/** What each of three attempts carries: content type and bytes. */
async function sentBodies(
  path: string,
  body: unknown,
): Promise<{ type: string | null; bytes: Uint8Array }[]> {
  const seen: { type: string | null; bytes: Uint8Array }[] = [];
  const { fetch } = steadyFetch(async (request) => {
    const type = request.headers.get("content-type");
    seen.push({ type, bytes: new Uint8Array(await request.arrayBuffer()) });
    return bare(503);
  });
  await stubClient({ fetch }).PUT(path, { body });
  return seen;
}

const bytes = new Uint8Array(70_000).map((_, index) => index);

describe("each attempt carries the whole body", () => {
  test.each([
    ["JSON", "/things", { name: "ж", list: [1, null] }],
    ["a form", "/forms", { a: ["x", "y"], b: "&" }],
    ["URLSearchParams", "/forms", new URLSearchParams({ a: "x y" })],
    ["bytes", "/bytes", bytes],
    ["a buffer", "/bytes", bytes.buffer],
    ["a Blob", "/bytes", new Blob([bytes], { type: "audio/x-wav" })],
    ["text", "/notes", "plain ж"],
  ])("%s", async (_, path, body) => {
    const [first, ...others] = await sentBodies(path, body);
    expect(first?.bytes.byteLength).toBeGreaterThan(0);
    expect(others).toEqual([first, first]);
  });

  test("multipart", async () => {
    const seen: [string, string][][] = [];
    const { fetch } = steadyFetch(async (request) => {
      const fields = [...(await request.formData())];
      seen.push(
        await Promise.all(
          fields.map(
            async ([name, value]): Promise<[string, string]> => [
              name,
              typeof value === "string" ? value : await value.text(),
            ],
          ),
        ),
      );
      return bare(503);
    });
    await stubClient({ fetch }).PUT("/uploads", { body: { name: "x", file: new File(["abc"], "a.wav") } });
    const whole = [
      ["name", "x"],
      ["file", "abc"],
    ];
    expect(seen).toEqual([whole, whole, whole]);
  });
});

test("an object that the caller changes while the call waits is sent as it was", async () => {
  const body = { name: "before" };
  const seen: string[] = [];
  const { fetch } = steadyFetch(async (request) => {
    seen.push(await request.text());
    body.name = "after";
    return bare(503);
  });
  await stubClient({ fetch }).PUT("/things", { body });
  expect(new Set(seen)).toEqual(new Set(['{"name":"before"}']));
});

test.each<[string, string, () => unknown, (body: never) => void]>([
  ["bytes", "/bytes", () => new Uint8Array([1, 2]), (body: Uint8Array) => body.fill(9)],
  ["a part of a buffer", "/bytes", () => Buffer.from("xabx").subarray(1, 3), (body: Buffer) => body.fill(9)],
  [
    "a buffer",
    "/bytes",
    () => new Uint8Array([1, 2]).buffer,
    (body: ArrayBuffer) => new Uint8Array(body).fill(9),
  ],
  ["a view", "/bytes", () => new DataView(new ArrayBuffer(2)), (body: DataView) => body.setInt8(0, 9)],
  ["parameters", "/forms", () => new URLSearchParams("a=1"), (body: URLSearchParams) => body.set("a", "9")],
])(
  "%s that the caller changes at once, and again before a repeat, are sent as they were",
  async (_, path, make, change) => {
    const body = make();
    const seen: string[] = [];
    const { fetch } = steadyFetch(async (request) => {
      seen.push(await request.text());
      change(body as never);
      return bare(503);
    });
    const call = stubClient({ fetch }).PUT(path, { body });
    change(body as never);
    await call;
    const asItWas = await new Request("https://pbx.example", {
      method: "POST",
      body: make() as BodyInit,
    }).text();
    expect(seen).toEqual([asItWas, asItWas, asItWas]);
  },
);
