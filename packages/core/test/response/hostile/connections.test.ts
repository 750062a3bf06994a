import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { deserted, httpServer, socketServer } from "../../support/loopback.ts";
import { plainOf } from "../../support/plain-client.ts";
import { stubClient } from "../../support/stub-client.ts";
import { watchUnhandledRejections } from "../../support/unhandled.ts";

watchUnhandledRejections();

const ok = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";

test.each([
  ["closes before it answers", ""],
  ["closes in the status line", "HTTP/1.1 2"],
  ["closes in the headers", "HTTP/1.1 200 OK\r\ncontent-ty"],
  ["does not speak HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
  [
    "floods the headers",
    `HTTP/1.1 200 OK\r\n${"x-flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(2_000)}\r\n`,
  ],
  ["has a header that is none", "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n"],
  ["contradicts itself on the length", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"],
])("a server that %s", async (_, bytes) => {
  const server = await socketServer((socket) => socket.end(bytes));
  const client = stubClient({}, { baseUrl: server.origin });
  const change = await errorOf(client.POST("/things", { body: { to: "+79990000001" } }));
  expect(change).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
  expect(server.connections).toHaveLength(1);
  const read = await errorOf(client.GET("/things"));
  expect(read).toMatchObject({ name: "ConnectionError", attempts: 3 });
  expect(server.connections).toHaveLength(4);
});

test("a server that resets the connection", async () => {
  const server = await socketServer((socket) => socket.resetAndDestroy());
  const error = await errorOf(stubClient({}, { baseUrl: server.origin }).POST("/things"));
  expect(error).toMatchObject({
    name: "ConnectionError",
    code: "ECONNRESET",
    outcome: "unknown",
    attempts: 1,
  });
});

test("nobody listening: nothing was sent, so even a change is tried again", async () => {
  const error = await errorOf(stubClient({}, { baseUrl: await deserted() }).POST("/things"));
  expect(error).toMatchObject({
    name: "ConnectionError",
    code: "ECONNREFUSED",
    outcome: "not-sent",
    attempts: 3,
  });
});

test("an interim 103 before the answer is passed over", async () => {
  const server = await socketServer((socket) =>
    socket.end(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${ok}`),
  );
  expect((await stubClient({}, { baseUrl: server.origin }).GET("/things")).data).toEqual({});
});

test("a 100 that nobody asked for, which Node's fetch takes for a broken connection", async () => {
  const server = await socketServer((socket) => socket.end(`HTTP/1.1 100 Continue\r\n\r\n${ok}`));
  const error = await errorOf(stubClient({}, { baseUrl: server.origin }).POST("/things"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
});

test("an upgrade that nobody asked for", async () => {
  const server = await socketServer((socket) =>
    socket.end("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n"),
  );
  const error = await errorOf(stubClient({}, { baseUrl: server.origin }).POST("/things"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
});

test("a status that HTTP does not have", async () => {
  const server = await socketServer((socket) =>
    socket.end("HTTP/1.1 999 Denied\r\ncontent-length: 2\r\n\r\n{}"),
  );
  const client = stubClient({}, { baseUrl: server.origin });
  expect(await errorOf(client.POST("/things"))).toMatchObject({
    name: "ApiError",
    status: 999,
    outcome: "unknown",
  });
  const raw = await plainOf(client).POST("/things");
  expect(raw).toMatchObject({ error: {} });
  expect(raw.response.status).toBe(999);
});

test("a connection that the server closes between two calls", async () => {
  const server = await httpServer((_, response) =>
    response.setHeader("content-type", "application/json").end("{}"),
  );
  const client = stubClient({}, { baseUrl: server.origin });
  await client.GET("/things");
  server.requests[0]?.socket.destroy();
  expect((await client.GET("/things")).data).toEqual({});
});
