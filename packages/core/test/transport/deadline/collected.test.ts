import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const client = new URL("../../../src/client/index.ts", import.meta.url).href;

/**
 * Runs a call of a program of its own against a server that never answers, and collects garbage meanwhile: once V8 has made the code
 * faster, which the calls before it are for, nobody but Node's `fetch` has the request, and that does not hold it. What is
 * printed comes when the server has seen the connection go.
 */
async function run(authenticator: string, options: string): Promise<string> {
  const program = `
    import { createServer } from "node:net";
    import { bearer, createClient, oauth } from ${JSON.stringify(client)};
    const arrived = Promise.withResolvers();
    const gone = Promise.withResolvers();
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.on("data", () => arrived.resolve());
      socket.on("close", () => gone.resolve());
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const baseUrl = "http://127.0.0.1:" + server.address().port;
    const caller = new AbortController();
    const timers = new Set();
    const clock = {
      now: () => 0,
      setTimeout: (run, wait) => { const timer = { run, wait }; timers.add(timer); return timer; },
      clearTimeout: (timer) => timers.delete(timer),
    };
    const call = (fetch) => {
      const definition = { baseUrl, operations: {}, authenticator: ${authenticator} };
      return createClient(definition, { fetch, clock, retry: false }).GET("/things", ${options}).then(String, String);
    };
    for (let round = 0; round < 3_000; round += 1) await call(async () => Response.json({ access_token: "a" }));
    const ended = call((...asked) => fetch(...asked));
    await arrived.promise;
    for (let round = 0; round < 20; round += 1) {
      await new Promise(setImmediate);
      gc();
    }
    caller.abort();
    for (const { run } of [...timers].sort((one, other) => one.wait - other.wait)) run();
    console.log(await ended);
    await gone.promise;
    console.log("gone");
    server.close();
  `;
  const flags = ["--expose-gc", "--no-warnings", "--input-type=module", "--eval"];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program], { timeout: 30_000 });
  return stdout;
}

test.each([
  [
    "a caller's abort",
    'bearer("token")',
    "{ signal: caller.signal, attemptTimeout: false, timeout: false }",
    "AbortError",
  ],
  ["attemptTimeout", 'bearer("token")', "{ attemptTimeout: 5 }", "TimeoutError"],
  [
    "a token request's limit",
    'oauth({ tokenPath: "/token", clientId: "a", clientSecret: "b", grant: "client_credentials" })',
    "{ timeout: false }",
    "TimeoutError",
  ],
])(
  "%s ends the connection although nobody else holds the request",
  async (_, authenticator, options, name) => {
    expect(await run(authenticator, options)).toMatch(new RegExp(`^${name}: .*\\ngone\\n$`));
  },
);
