import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listener, listenOn } from "../src/http/listener.ts";
import { exchange, openRaw } from "./raw-client.ts";

let server: Listener;

beforeAll(async () => {
  server = await listenOn(
    async ({ head, body }) => {
      if (head.target === "/drip") return drip();
      const echo = { method: head.method, target: head.target, body: body?.toString("latin1") };
      return Response.json(echo);
    },
    { port: 0, host: "127.0.0.1", limits: { readTime: 150, idleTime: 300, bodyBytes: 1_000 } },
  );
});
afterAll(() => server.close());

function drip(): Response {
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      sent += 1;
      if (sent > 3) controller.close();
      else controller.enqueue(new TextEncoder().encode(`piece${sent};`));
    },
  });
  return new Response(stream, { headers: { "content-type": "text/plain" } });
}

const get = (target: string, more = "") => `GET ${target} HTTP/1.1\r\nhost: a\r\n${more}\r\n`;
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => Number(match[1]));
const targets = (text: string) => [...text.matchAll(/"target":"([^"]*)"/g)].map((match) => match[1]);

describe("what HTTP/1.1 asks for", () => {
  test.each(["CLEAR", "GET", "PATCH", "QUERY", "M-SEARCH"])(
    "the method %s arrives as it was sent",
    async (method) => {
      const text = await exchange(
        server.port,
        `${method} /a?b=c HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
      );
      expect(statuses(text)).toEqual([200]);
      expect(text).toContain(`{"method":"${method}","target":"/a?b=c"}`);
      expect(text).toContain(`connection: close`);
    },
  );

  test("requests sent at once are answered in order on one connection", async () => {
    const client = await openRaw(server.port);
    client.send(
      `${get("/1")}POST /2 HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\n\r\nxyz${get("/drip")}${get("/4")}`,
    );
    const text = await client.until(/"\/4"/);
    expect(targets(text)).toEqual(["/1", "/2", "/4"]);
    expect(text.indexOf("piece3")).toBeLessThan(text.indexOf('"/4"'));
    client.socket.destroy();
  });

  test("a request that comes byte by byte is the same request", async () => {
    const client = await openRaw(server.port);
    const bytes = `POST /slow HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n`;
    for (const byte of bytes) {
      client.send(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await client.until(/"body":"ab"/)).toContain('"target":"/slow"');
    client.socket.destroy();
  });

  test("a body that is there at once has its length; one that takes its time comes in chunks", async () => {
    const close = "connection: close\r\n";
    expect(await exchange(server.port, get("/a", close))).toMatch(/content-length: \d+\r\n/);
    const slow = await exchange(server.port, get("/drip", close));
    expect(slow).toContain("transfer-encoding: chunked");
    expect(slow.split("\r\n\r\n")[1]).toBe("7\r\npiece1;\r\n7\r\npiece2;\r\n7\r\npiece3;\r\n0");
  });

  test("HTTP/1.0 gets no chunks, and the connection ends", async () => {
    const text = await exchange(server.port, "GET /drip HTTP/1.0\r\n\r\n");
    expect(text).not.toContain("chunked");
    expect(text.endsWith("piece1;piece2;piece3;")).toBe(true);
  });

  test("HEAD is answered without a body", async () => {
    const text = await exchange(server.port, "HEAD /a HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    expect(text.endsWith("\r\n\r\n")).toBe(true);
  });

  test("chunk extensions and trailers are read over", async () => {
    const text = await exchange(
      server.port,
      "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: Chunked\r\n\r\n" +
        "3;name=value\r\nabc\r\n00A \r\n0123456789\r\n0\r\nx-sum: 1\r\n\r\n",
    );
    expect(text).toContain('"body":"abc0123456789"');
  });

  test("a client that waits for 100 Continue gets it before the answer", async () => {
    const client = await openRaw(server.port);
    client.send("PUT / HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n");
    await client.until(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    client.send("ok");
    expect(statuses(await client.until(/"body":"ok"/))).toEqual([100, 200]);
    client.socket.destroy();
  });

  test("a client that has finished sending still reads its answer", async () => {
    const client = await openRaw(server.port);
    client.socket.end(get("/half"));
    await client.closed();
    expect(targets(client.text())).toEqual(["/half"]);
  });

  test("the absolute form is the path, and empty lines before a request are skipped", async () => {
    const text = await exchange(
      server.port,
      "\r\n\r\nGET http://other/p?q HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
    );
    expect(targets(text)).toEqual(["/p?q"]);
  });
});

describe("what could be read in two ways is refused, and the connection ends", () => {
  const post = (headers: string, body = "") => `POST / HTTP/1.1\r\nhost: a\r\n${headers}\r\n${body}`;
  test.each([
    ["both framings", post("content-length: 3\r\ntransfer-encoding: chunked\r\n", "0\r\n\r\n"), 400],
    ["two lengths", post("content-length: 3\r\ncontent-length: 3\r\n", "abc"), 400],
    ["a list of lengths", post("content-length: 3, 3\r\n", "abc"), 400],
    ["a signed length", post("content-length: +3\r\n", "abc"), 400],
    ["a hexadecimal length", post("content-length: 0x3\r\n", "abc"), 400],
    ["two encodings", post("transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n", "0\r\n\r\n"), 400],
    ["another encoding", post("transfer-encoding: gzip, chunked\r\n"), 501],
    ["an encoding in HTTP/1.0", "POST / HTTP/1.0\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", 400],
    ["a space before the colon", post("content-length : 3\r\n", "abc"), 400],
    ["a folded header", post("x-a: 1\r\n 2\r\n"), 400],
    ["a header without a name", post(": 1\r\n"), 400],
    ["a header without a colon", post("nonsense\r\n"), 400],
    ["a NUL in a header", post("x-a: \u0000\r\n"), 400],
    ["a lone CR in a header", post("x-a: 1\r2\r\n"), 400],
    ["lines that end with LF", "GET / HTTP/1.1\nhost: a\n\n", 400],
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["two hosts", "GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n", 400],
    ["a method with a bracket", "G[T / HTTP/1.1\r\nhost: a\r\n\r\n", 400],
    ["two spaces", "GET  / HTTP/1.1\r\nhost: a\r\n\r\n", 400],
    ["no version", "GET /\r\nhost: a\r\n\r\n", 400],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505],
    ["a path that is none", "GET nowhere HTTP/1.1\r\nhost: a\r\n\r\n", 400],
    ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n", 400],
    ["a chunk size with a sign", post("transfer-encoding: chunked\r\n", "+3\r\nabc\r\n0\r\n\r\n"), 400],
    ["a chunk size with 0x", post("transfer-encoding: chunked\r\n", "0x3\r\nabc\r\n0\r\n\r\n"), 400],
    ["a huge chunk size", post("transfer-encoding: chunked\r\n", "ffffffffff\r\n"), 400],
    ["a chunk longer than it says", post("transfer-encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n"), 400],
    ["a head that is too large", `GET / HTTP/1.1\r\nhost: a\r\nx-a: ${"a".repeat(17_000)}\r\n\r\n`, 431],
    ["a head without an end", `GET / HTTP/1.1\r\nx-a: ${"a".repeat(17_000)}`, 431],
    ["a body that is too large", post("content-length: 1001\r\n"), 413],
    ["chunks that are too large", post("transfer-encoding: chunked\r\n", "3e9\r\n"), 413],
    ["an unknown expectation", post("expect: magic\r\ncontent-length: 0\r\n"), 417],
  ])("%s", async (_name, bytes, status) => {
    const text = await exchange(server.port, `${bytes}${get("/smuggled")}`);
    expect(statuses(text)).toEqual([status]);
    expect(text).not.toContain("smuggled");
    expect(text).toContain("connection: close");
  });
});

describe("clients that take their time", () => {
  test("a head that does not end in time is answered with 408", async () => {
    const client = await openRaw(server.port);
    client.send("GET / HTTP/1.1\r\nhost:");
    const loris = setInterval(() => client.send("a"), 20);
    await client.until(/HTTP\/1\.1 408/);
    clearInterval(loris);
    await client.closed();
  });

  test("a body that does not end in time is answered with 408", async () => {
    const client = await openRaw(server.port);
    client.send("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nabc");
    expect(statuses(await client.until(/408/))).toEqual([408]);
    await client.closed();
  });

  test("a connection without a request is closed without a word", async () => {
    const client = await openRaw(server.port);
    await client.closed();
    expect(client.text()).toBe("");
  });
});
