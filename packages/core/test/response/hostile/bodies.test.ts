import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { httpServer, socketServer } from "../../support/loopback.ts";
import { plainOf } from "../../support/plain-client.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchUnhandledRejections } from "../../support/unhandled.ts";

watchUnhandledRejections();

const jsonHead = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

test("a page instead of JSON", async () => {
  const server = await httpServer((_, response) =>
    response.setHeader("content-type", "text/html").end("<h1>It works!</h1>"),
  );
  const error = await errorOf(stubClient({}, { baseUrl: server.origin }).GET("/things"));
  expect(error).toMatchObject({ name: "DecodeError", status: 200, contentType: "text/html" });
  expect(server.requests).toHaveLength(1);
});

test("an empty 500", async () => {
  const server = await httpServer((_, response) => response.writeHead(500).end());
  const error = await errorOf(stubClient({}, { baseUrl: server.origin }).POST("/things"));
  expect(error).toMatchObject({ name: "ApiError", status: 500, body: undefined, outcome: "unknown" });
});

test("204 where a body is promised", async () => {
  const server = await httpServer((_, response) => response.writeHead(204).end());
  const error = await errorOf(stubClient({}, { baseUrl: server.origin }).GET("/things"));
  expect(error).toMatchObject({ name: "DecodeError", status: 204, contentType: "none" });
});

test("a declared length that is over the limit", async () => {
  const size = 300_000;
  const server = await httpServer((_, response) =>
    response.setHeader("content-type", "application/json").end("1".repeat(size)),
  );
  const error = await errorOf(
    stubClient({ maxResponseBytes: size - 1 }, { baseUrl: server.origin }).GET("/things"),
  );
  expect(error).toMatchObject({ name: "DecodeError", message: expect.stringContaining("maxResponseBytes") });
});

test("a chunked body without an end is cut at the limit, and the connection is let go", async () => {
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const server = await httpServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.on("close", () => close());
    const more = () => {
      // Bounded by the client: writing stops with the connection.
      while (!response.destroyed && response.write(" ".repeat(10_000)));
      response.once("drain", more);
    };
    more();
  });
  const error = await errorOf(
    stubClient({ maxResponseBytes: 100_000 }, { baseUrl: server.origin }).GET("/things"),
  );
  expect(error).toMatchObject({ name: "DecodeError", message: expect.stringContaining("100000 bytes") });
  await closed;
});

test("a compressed bomb counts by what it unpacks to", async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000, " "));
  expect(bomb.byteLength).toBeLessThan(10_000);
  const server = await httpServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(bomb),
  );
  const client = stubClient({ maxResponseBytes: 100_000 }, { baseUrl: server.origin });
  expect(await errorOf(client.GET("/things"))).toMatchObject({ name: "DecodeError" });
  const raw = await plainOf(client)
    .GET("/things")
    .catch((error: unknown) => error);
  expect(raw).toMatchObject({ name: "DecodeError" });
});

test("a body that claims to be compressed and is not", async () => {
  const server = await httpServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end("{}"),
  );
  const error = await errorOf(stubClient({}, { baseUrl: server.origin }).POST("/things"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
});

test.each([
  ["a body shorter than its length", `${jsonHead}content-length: 50\r\n\r\n{"a":`],
  ["a chunk that is cut", `${jsonHead}transfer-encoding: chunked\r\n\r\nff\r\n{"a":`],
])("%s is a connection that broke: repeated for a read, never for a change", async (_, bytes) => {
  const server = await socketServer((socket) => socket.end(bytes));
  const client = stubClient({}, { baseUrl: server.origin });
  const read = await errorOf(client.GET("/things"));
  expect(read).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 3 });
  const change = await errorOf(client.POST("/things"));
  expect(change).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
});
