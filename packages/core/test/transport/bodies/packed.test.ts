import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { httpServer } from "../../support/loopback.ts";
import { plainOf } from "../../support/plain-client.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { stubClient } from "../../support/stub-client.ts";

afterEach(() => vi.unstubAllGlobals());

const file = Buffer.from("beep ".repeat(10_000));

/** A server behind a proxy that packs for those who take it, and loses its own server in the middle of the file. */
function half({ headers }: IncomingMessage, response: ServerResponse): void {
  if (`${headers["accept-encoding"]}`.includes("gzip")) {
    const packed = gzipSync(file);
    response.writeHead(200, { "content-type": "audio/mpeg", "content-encoding": "gzip" });
    response.end(packed.subarray(0, packed.length / 2));
    return;
  }
  response.writeHead(200, { "content-type": "audio/mpeg", "content-length": file.length });
  response.write(file.subarray(0, file.length / 2), () => response.destroy());
}

test("half of a file is no success: files are not asked for packed, whose half runtimes take for the whole", async () => {
  const { origin, requests } = await httpServer(half);
  const client = stubClient({ retry: false }, { baseUrl: origin });
  expect(await errorOf(client.GET("/bytes"))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  const { data } = await client.GET("/bytes", { parseAs: "stream" });
  await expect(new Response(data as ReadableStream<Uint8Array>).arrayBuffer()).rejects.toMatchObject({
    name: "ConnectionError",
  });
  expect(requests.map(({ headers }) => headers["accept-encoding"])).toEqual(["identity", "identity"]);
});

test.each(["text", "blob", "arrayBuffer", "stream"])(
  "nor is half of what is taken as %s, whatever the operation gives",
  async (parseAs) => {
    const { origin, requests } = await httpServer(half);
    const client = stubClient({ retry: false }, { baseUrl: origin });
    for (const { GET } of [client, plainOf(client)]) {
      const read = async () => new Response((await GET("/things", { parseAs })).data as BodyInit).text();
      await expect(read()).rejects.toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    }
    expect(requests.map(({ headers }) => [headers["accept-encoding"], headers.accept])).toEqual(
      Array(2).fill(["identity", "application/json"]),
    );
  },
);

test("everything else may come packed, and a caller's own word goes first", async () => {
  const { origin, requests } = await httpServer((_, response) =>
    response.setHeader("content-type", "application/json").end("{}"),
  );
  const client = stubClient({}, { baseUrl: origin });
  await client.GET("/things");
  await client.GET("/bytes", { headers: { "accept-encoding": "gzip" }, parseAs: "text" });
  expect(requests[0]?.headers["accept-encoding"]).toContain("gzip");
  expect(requests[1]?.headers["accept-encoding"]).toBe("gzip");
});

test("Deno, which unpacks nothing for those who ask, and tells of half an answer by itself, is asked nothing", async () => {
  vi.stubGlobal("Deno", {});
  const { fetch, arrived } = scriptedFetch(new Response("beep"));
  await stubClient({ fetch }).GET("/bytes");
  expect(arrived[0]?.headers.has("accept-encoding")).toBe(false);
});
