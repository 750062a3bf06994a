import { PassThrough } from "node:stream";
import { readRequest } from "@pbxkit/core/webhooks";
import { describe, expect, test } from "vitest";

const address = "https://receiver.example/hook";
const post = (body: BodyInit | null, headers?: Record<string, string>) =>
  new Request(address, { method: "POST", body, ...(headers && { headers }), duplex: "half" } as RequestInit);

/** A body that comes in these pieces, and tells whether it was given up. */
function piecewise(pieces: Iterable<Uint8Array>) {
  const iterator = pieces[Symbol.iterator]();
  const seen = { cancelled: false, pulled: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      seen.pulled += 1;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { body, seen };
}

describe("where the fields are", () => {
  test("a GET has them in the query", async () => {
    expect(await readRequest(new Request(`${address}?a=1&b=%2B2#c=3`))).toEqual({ a: "1", b: "+2" });
    expect(await readRequest(new Request(address))).toEqual({});
  });

  test("a POST has them in the body, whatever the query says", async () => {
    const request = new Request(`${address}?secret=s`, { method: "POST", body: "a=1" });
    expect(await readRequest(request)).toEqual({ a: "1" });
  });

  test("a body that comes in pieces is one", async () => {
    const { body } = piecewise(
      [...new TextEncoder().encode("text=привет&b=1")].map((byte) => Uint8Array.of(byte)),
    );
    expect(await readRequest(post(body))).toEqual({ text: "привет", b: "1" });
  });

  test("a POST without a body has none", async () => {
    expect(await readRequest(post(null))).toEqual({});
  });
});

describe("how they are written", () => {
  test.each([
    ["application/x-www-form-urlencoded"],
    ["application/x-www-form-urlencoded; charset=windows-1251"],
    ["text/plain"],
    ["application/json"],
    ["nonsense"],
  ])("a form is read as UTF-8 under the content type %s", async (type) => {
    const request = post("text=%D0%BF&b=1", { "content-type": type });
    expect(await readRequest(request)).toEqual({ text: "п", b: "1" });
  });

  test.each([
    ["application/json"],
    ["application/vnd.pbx+json"],
    ["application/x-www-form-urlencoded"],
    ["text/plain"],
  ])("JSON is read under the content type %s", async (type) => {
    expect(await readRequest(post('{"a": "1"}', { "content-type": type }))).toEqual({ a: "1" });
  });

  test("multipart is read, repeats and files included", async () => {
    const form = new FormData();
    form.append("a", "1");
    form.append("a", "2");
    form.append("sound", new Blob(["beep"]), "beep.mp3");
    const { a, sound } = await readRequest(post(form));
    expect(a).toEqual(["1", "2"]);
    expect(sound).toBeInstanceOf(File);
  });

  test.each([
    ["multipart/form-data; boundary=x", "--x\r\nbroken"],
    ["multipart/form-data; boundary=x", ""],
    ["multipart/form-data;", "a=1"],
  ])("a body that is no multipart although %s says so does not fail", async (type, body) => {
    await expect(readRequest(post(body, { "content-type": type }))).resolves.toBeTypeOf("object");
  });

  test("bytes that are no UTF-8 give U+FFFD", async () => {
    expect(await readRequest(post(Uint8Array.of(0x61, 0x3d, 0xcf, 0xf0)))).toEqual({ a: "\ufffd\ufffd" });
  });
});

describe("multipart that runtimes read in different ways", () => {
  const part = (disposition: string, value = "1") =>
    `--x\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${value}\r\n`;
  const read = (body: string, type = "multipart/form-data; boundary=x") =>
    readRequest(post(body, { "content-type": type }));

  test.each([
    ["names without quotes", `${part("name=a")}--x--\r\n`],
    ["a preamble", `for old programs\r\n${part('name="a"')}--x--\r\n`],
    ["a line break before it", `\r\n${part('name="a"')}--x--\r\n`],
    ["an epilogue", `${part('name="a"')}--x--\r\nthe end`],
    ["names in lower case, and no spaces", '--x\r\ncontent-disposition:form-data;name="a"\r\n\r\n1\r\n--x--'],
    ["a preamble that is like a boundary", `--xyz\r\n\r\n${part('name="a"')}--x--\r\n`],
    ["half a line break before it", `\n${part('name="a"')}--x--\r\n`],
    ["a byte order mark", `\ufeff${part('name="a"')}--x--\r\n`],
    ["a type of each field", `${part('name="a"\r\nContent-Type: application/octet-stream')}--x--`],
    ["a plain encoding", `${part('name="a"\r\nContent-Transfer-Encoding: 8bit')}--x--`],
  ])("%s", async (_name, body) => {
    expect(await read(body)).toEqual({ a: "1" });
  });

  test.each([
    "multipart/form-data",
    "multipart/form-data; charset=utf-8",
    "multipart/mixed; boundary=x",
    "application/x-www-form-urlencoded",
    "application/json",
    "text/plain",
  ])("by its beginning, where the content type is %s", async (type) => {
    expect(await read(`${part('name="a"')}--x--\r\n`, type)).toEqual({ a: "1" });
    await expect(read(part('name="a"'), type)).rejects.toThrow("multipart that cannot be read");
  });

  test("bytes in it that are no UTF-8 give U+FFFD", async () => {
    const body = new TextEncoder()
      .encode(`${part('name="a"', "??")}--x--`)
      .map((byte) => (byte === 0x3f ? 0xcf : byte));
    const request = post(body, { "content-type": "multipart/form-data; boundary=x" });
    expect(await readRequest(request)).toEqual({ a: "\ufffd\ufffd" });
  });

  test("a boundary in quotes, and a file's name in the extended form", async () => {
    const body = `${part("name=\"a\"; filename*=UTF-8''%D0%BF.mp3")}--x--\r\n`;
    const { a } = await read(body, 'multipart/form-data; charset=utf-8; boundary="x"');
    expect(a).toMatchObject({ name: "п.mp3", size: 1 });
  });

  test.each([
    ["that breaks off", part('name="a"')],
    ["with bare line feeds", '--x\nContent-Disposition: form-data; name="a"\n\n1\n--x--\n'],
    ["under another boundary", part('name="a"').replace("--x", "--y")],
    ["with a part that has no name", `${part('name="a"')}${part('title="b"')}--x--`],
    ["in base64", `${part('name="a"\r\nContent-Transfer-Encoding: base64', "MQ==")}--x--`],
    ["in quoted-printable", `${part('name="a"\r\ncontent-transfer-encoding: Quoted-Printable', "=31")}--x--`],
  ])("one %s is refused, for its fields would be lost", async (_name, body) => {
    await expect(read(body)).rejects.toThrow(new TypeError("the delivery is multipart that cannot be read"));
  });
});

describe("a body that cannot be had", () => {
  test("nor a query of more than 64 KiB", async () => {
    await expect(readRequest(new Request(`${address}?${"a".repeat(65_537)}`))).rejects.toThrow(
      new RangeError("the query of the delivery has more than 65536 bytes"),
    );
  });

  test("of more than 64 KiB is refused, and not read to its end", async () => {
    const piece = new Uint8Array(4 * 1024).fill(0x61);
    const { body, seen } = piecewise(Array<Uint8Array>(1_000).fill(piece));
    await expect(readRequest(post(body))).rejects.toThrow(
      new RangeError("the body of the delivery has more than 65536 bytes"),
    );
    expect(seen.cancelled).toBe(true);
    expect(seen.pulled).toBeLessThan(25);
  });

  test("of exactly 64 KiB is read", async () => {
    const fields = await readRequest(post(`a=${"b".repeat(64 * 1024 - 2)}`));
    expect(fields.a).toHaveLength(64 * 1024 - 2);
  });

  test("that was read before is refused: its event would be lost", async () => {
    const request = post("a=1");
    await request.text();
    await expect(readRequest(request)).rejects.toThrow(TypeError);
    await expect(readRequest(request)).rejects.toThrow("read before");
  });

  test("that is packed is refused: servers do not unpack it, and its event would be lost", async () => {
    const packed = new Blob(["a=1"]).stream().pipeThrough(new CompressionStream("gzip"));
    const error = await readRequest(post(packed, { "content-encoding": "gzip" })).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("is packed; unpack it");
    expect(await readRequest(post("a=1", { "content-encoding": "Identity" }))).toEqual({ a: "1" });
  });

  test("that somebody else is reading is refused", async () => {
    const request = post("a=1");
    request.body?.getReader();
    await expect(readRequest(request)).rejects.toThrow(TypeError);
  });

  test("whose connection breaks rejects with what broke it", async () => {
    const broken = new Error("connection lost");
    const body = new ReadableStream({
      pull: (controller) => controller.error(broken),
    });
    await expect(readRequest(post(body))).rejects.toBe(broken);
  });

  test("a clone is read as well as the first", async () => {
    const request = post("a=1");
    const clone = request.clone();
    expect([await readRequest(request), await readRequest(clone)]).toEqual([{ a: "1" }, { a: "1" }]);
  });
});

test.each([undefined, new PassThrough()])(
  "a body that is no web stream is read, within the same limit",
  async (body) => {
    const like = (text: string): Request => {
      const headers = new Headers();
      return {
        method: "POST",
        headers,
        body,
        arrayBuffer: async () => new TextEncoder().encode(text).buffer,
      } as never;
    };
    expect(await readRequest(like("a=1"))).toEqual({ a: "1" });
    await expect(readRequest(like("a".repeat(65_537)))).rejects.toThrow(RangeError);
  },
);

test("a request of Node's http is refused with the way to go", async () => {
  const request = { method: "POST", headers: { "content-type": "application/json" }, url: "/hook" };
  await expect(readRequest(request as unknown as Request)).rejects.toThrow(
    /Request; pass .* to parseEventFields/,
  );
});
