import { Blob as NodeBlob } from "node:buffer";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch, steadyFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const bytes = new Uint8Array([0, 1, 254, 255]);

/** A `Blob` as polyfills make it (fetch-blob, jsdom, React Native): another class with the same members. */
class PolyfillBlob {
  readonly #blob: NodeBlob;
  constructor(parts: BlobPart[], options?: BlobPropertyBag) {
    this.#blob = new NodeBlob(parts as never, options);
  }
  get size() {
    return this.#blob.size;
  }
  get type() {
    return this.#blob.type;
  }
  arrayBuffer() {
    return this.#blob.arrayBuffer();
  }
  get [Symbol.toStringTag]() {
    return "Blob";
  }
}
class PolyfillFile extends PolyfillBlob {
  readonly name: string;
  constructor(parts: BlobPart[], name: string, options?: BlobPropertyBag) {
    super(parts, options);
    this.name = name;
  }
  override get [Symbol.toStringTag]() {
    return "File";
  }
}
class PolyfillFormData extends Array<[string, unknown]> {
  get [Symbol.toStringTag]() {
    return "FormData";
  }
}

const realm = createContext();
const audio = { type: "audio/x-wav" };
const blobs: readonly [name: string, blob: unknown][] = [
  ["a polyfill's Blob", new PolyfillBlob([bytes], audio)],
  ["a polyfill's File", new PolyfillFile([bytes], "a.wav", audio)],
  ["this realm's Blob", new Blob([bytes], audio)],
];

async function sent(path: string, body: unknown): Promise<Request> {
  const { fetch, arrived } = scriptedFetch(json({}));
  await stubClient({ fetch }).PUT(path, { body });
  return arrived[0]?.request as Request;
}

describe("a file of another realm is sent with its bytes and its type", () => {
  test.each(blobs)("as the body: %s", async (_, blob) => {
    const request = await sent("/bytes", blob);
    expect(request.headers.get("content-type")).toBe("audio/x-wav");
    expect(new Uint8Array(await request.arrayBuffer())).toEqual(bytes);
  });

  test.each(blobs)("as a field: %s", async (_, file) => {
    const form = await (await sent("/uploads", { name: "beep", file: [file, file] })).formData();
    expect(form.get("name")).toBe("beep");
    const files = form.getAll("file") as File[];
    expect(files.map(({ type }) => type)).toEqual(["audio/x-wav", "audio/x-wav"]);
    for (const each of files) expect(new Uint8Array(await each.arrayBuffer())).toEqual(bytes);
    expect(files[0]?.name).toBe((file as Partial<File>).name ?? "blob");
  });

  test("in a form of another realm", async () => {
    const given = new PolyfillFormData(["name", "beep"], ["file", new PolyfillFile([bytes], "a.wav", audio)]);
    const request = await sent("/uploads", given);
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const form = await request.formData();
    expect(form.get("name")).toBe("beep");
    expect(form.get("file")).toMatchObject({ name: "a.wav", type: "audio/x-wav", size: 4 });
  });
});

test("a buffer of another realm is bytes, not JSON", async () => {
  const buffer = runInContext("new Uint8Array([0, 1, 254, 255]).buffer", realm) as ArrayBuffer;
  expect(buffer).not.toBeInstanceOf(ArrayBuffer);
  const request = await sent("/things", buffer);
  expect(request.headers.get("content-type")).toBe("application/octet-stream");
  expect(new Uint8Array(await request.arrayBuffer())).toEqual(bytes);
});

test("bytes in shared memory are bytes, not text", async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(4));
  shared.set(bytes);
  const { fetch, arrived } = scriptedFetch(json({}), json({}));
  const client = stubClient({ fetch });
  await client.PUT("/bytes", { body: shared });
  await plainOf(client).PUT("/bytes", { body: shared });
  for (const { request } of arrived) expect(new Uint8Array(await request.arrayBuffer())).toEqual(bytes);
});

test("parameters of another realm are a form", async () => {
  const parameters = {
    [Symbol.toStringTag]: "URLSearchParams",
    [Symbol.iterator]: () => [["a", "b c"]].values(),
  };
  expect(await (await sent("/forms", parameters)).text()).toBe("a=b+c");
});

describe("a file that cannot be read", () => {
  const refused = async (arrayBuffer: unknown, options: object = {}) => {
    const { fetch, arrived } = scriptedFetch();
    const body = { [Symbol.toStringTag]: "Blob", type: "", arrayBuffer };
    const error = await rejection(stubClient({ fetch, ...options }).PUT("/bytes", { body }));
    expect(error).toMatchObject({ outcome: "not-sent", attempts: 0 });
    expect(arrived).toEqual([]);
    return String(error);
  };

  test("is a RequestError, and nothing is sent", async () => {
    expect(await refused(() => Promise.reject(new Error("gone")))).toMatch(/^RequestError: PUT \/bytes: /);
    expect(await refused(undefined)).toMatch(/^RequestError: PUT \/bytes: /);
  });

  test("ends with the call's time when it never comes", async () => {
    expect(await refused(() => new Promise(() => {}), { timeout: 5 })).toMatch(
      /^TimeoutError: PUT \/bytes: /,
    );
  });
});

test("the plain client refuses one, for its requests are made at once", async () => {
  const { fetch, arrived } = scriptedFetch();
  const client = plainOf(stubClient({ fetch }));
  const put = (path: string, body: unknown) => rejection(client.PUT(path as never, { body } as never));
  const file = new PolyfillBlob([bytes], audio);
  for (const error of [await put("/bytes", file), await put("/uploads", { file })]) {
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
    expect(String(error)).toContain("body holds a file of another realm");
  }
  expect(arrived).toEqual([]);
});

test("a file and a form that do not say what they are, as happy-dom's, are sent as such", async () => {
  class UntoldBlob extends Blob {
    get [Symbol.toStringTag]() {
      return "Object";
    }
  }
  class UntoldForm extends FormData {
    get [Symbol.toStringTag]() {
      return "Object";
    }
  }
  const form = new UntoldForm();
  form.append("a", new UntoldBlob(["abc"]), "a.txt");
  const { fetch, arrived } = steadyFetch(() => json({}));
  const client = stubClient({ fetch });
  for (const { PUT } of [client, plainOf(client)]) {
    await PUT("/things", { body: new UntoldBlob(["abc"]) });
    await PUT("/things", { body: form });
  }
  const texts = arrived.map(async ({ request }, index) => {
    const file = index % 2 === 0 ? request : ((await request.formData()).get("a") as File);
    return file.text();
  });
  expect(await Promise.all(texts)).toEqual(["abc", "abc", "abc", "abc"]);
});
