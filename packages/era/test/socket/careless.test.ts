import { RequestError } from "@pbxkit/core";
import { connectEraSocket } from "@pbxkit/era/socket";
import { describe, expect, test } from "vitest";
import { connected, RULES } from "./connected.ts";

// Types refuse all of this; plain JavaScript does not, and would leave it out without a word.
describe("a socket is not made", () => {
  const make = (options: unknown) => () => connectEraSocket(options as never);
  const auth = { session: "s" };
  const baseUrl = "https://pbx.example";
  const WebSocket = class {};

  test.each([undefined, null, "https://pbx.example", 7])("without options: %j", (options) => {
    expect(make(options)).toThrow("connectEraSocket: takes an object with options");
  });

  test.each([
    [{ maxQueue: 5 }, "there is no option maxQueue; write maxQueued"],
    [{ subscriptionLifeTime: 60_000 }, "write subscriptionLifetime"],
    [{ reconect: {} }, "write reconnect"],
    [{ onmessage: () => {} }, "write onMessage"],
    [{ reconnect: { maxwait: 5 } }, 'there is no "maxwait"; there are firstWait, maxWait; write maxWait'],
    [{ reconnect: null }, "reconnect must be an object"],
    [{ random: 0.5 }, "random must be a function"],
    [{ onState: "log" }, "onState must be a function"],
    [{ clock: {} }, "clock.now must be a function"],
    [{ clock: null }, "clock.now must be a function"],
  ])("with %j", (options, problem) => {
    expect(make({ baseUrl, auth, WebSocket, ...options })).toThrow(RequestError);
    expect(make({ baseUrl, auth, WebSocket, ...options })).toThrow(problem);
  });
});

test("an operation with parameters where it does not look for them is refused, and nothing is sent", async () => {
  const { socket, path, simulator } = connected();
  const loose = socket as unknown as Record<
    "read" | "clear",
    (path: string, init?: unknown) => Promise<unknown>
  >;
  const params = { path };
  for (const [init, problem] of [
    [{ params, query: { limit: 1 } }, 'init: there is no "query"; there are params,'],
    [{ parms: params }, "write params"],
    [{ params: { path, qurey: {} } }, "write query"],
    [{ params: { path, query: new Map([["limit", 1]]) } }, "params.query must be a plain object"],
    [{ params: new Map() }, "params must be a plain object"],
    ["limit=1", "init must be a plain object"],
    [null, "is missing"],
  ] as const) {
    const error = await loose.read(RULES, init).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
    expect(String(error)).toContain(problem);
  }
  const subscribe = socket.subscribe as unknown as (path: string, init: unknown) => unknown;
  expect(() => subscribe(RULES, { params, filters: {} })).toThrow("write filter");
  expect(simulator.sockets.messages.filter(({ method }) => method === "rest")).toEqual([]);
  await socket.close();
});

test("a clock that takes no timer back keeps no operation from its end", async () => {
  const clearTimeout = (): void => {
    throw new Error("no");
  };
  const clock = { now: Date.now, setTimeout: () => 0, clearTimeout };
  const { socket, path } = connected({ seed: { redirectRules: 3 } }, { clock });
  expect(await socket.read(RULES, { params: { path } })).toHaveLength(3);
  const controller = new AbortController();
  const aborted = socket.read(RULES, { params: { path }, signal: controller.signal });
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
  await socket.close();
});
