import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const entryOf = (path: string) => new URL(`../../src/${path}`, import.meta.url).href;

/** Runs a program in a Node of its own, which reads the sources as they are. */
async function run(program: string): Promise<unknown> {
  const flags = ["--no-warnings", "--input-type=module", "--eval"];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program]);
  return JSON.parse(stdout);
}

const WATCHED = [
  "fetch",
  "Request",
  "Response",
  "Headers",
  "Blob",
  "FormData",
  "ReadableStream",
  "AbortController",
  "TextEncoder",
  "TextDecoder",
];
const ELSEWHERE = ["crypto", "localStorage", "navigator", "document", "XMLHttpRequest", "WebSocket"];

test.each(["index.ts", "client/index.ts", "webhooks/index.ts"])(
  "importing %s reads no global that calls need, and changes none",
  async (entry) => {
    const program = `
    const read = [];
    for (const name of ${JSON.stringify([...WATCHED, ...ELSEWHERE])}) {
      const value = globalThis[name];
      Object.defineProperty(globalThis, name, { configurable: true, get() { read.push(name); return value; } });
    }
    const before = Object.getOwnPropertyNames(globalThis);
    await import(${JSON.stringify(entryOf(entry))});
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    console.log(JSON.stringify({ read, added }));
  `;
    expect(await run(program)).toEqual({ read: [], added: [] });
  },
);

test("a runtime without fetch can import, and calls find what is there when they are made", async () => {
  const program = `
    const { Request } = globalThis;
    delete globalThis.fetch;
    delete globalThis.Request;
    const { basic, createClient } = await import(${JSON.stringify(entryOf("client/index.ts"))});
    const operations = { "/things": { GET: "read" } };
    const definition = { baseUrl: "https://pbx.example", operations, authenticator: basic("name", "password") };
    const client = createClient(definition, { retry: false });
    const without = await client.GET("/things").catch((error) => error.name);
    globalThis.Request = Request;
    globalThis.fetch = async () => Response.json([1]);
    const { data } = await client.GET("/things");
    console.log(JSON.stringify([without, data]));
  `;
  expect(await run(program)).toEqual(["RequestError", [1]]);
});
