import { type TokenSource, unwrap } from "@pbxkit/core";
import { bearer } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { pending, serve } from "./support/server.ts";
import { shown } from "./support/shown.ts";

/** A server for which only `good()` is a good token. */
const serverFor = (good: () => string) =>
  serve(({ headers }) =>
    headers.get("authorization") === `Bearer ${good()}`
      ? Response.json({ ok: true })
      : new Response("{}", { status: 401 }),
  );

describe("a token as text", () => {
  test("goes with each call; a 401 is the result", async () => {
    const server = serverFor(() => "b");
    const { error } = await clientOf(bearer("a"), { fetch: server.fetch }).GET("/things");
    expect(error?.status).toBe(401);
    expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer a"]);
  });

  test.each<[unknown, RegExp]>([
    ["", /the token is empty: set the option, or the environment variable that it is read from$/],
    ["Bearer a", /the token begins with "Bearer", which the client adds itself/],
    ["a\n", /the token begins or ends with white space; trim it/],
    ["a b", /characters that a header cannot carry/],
    ["a\nb", /characters that a header cannot carry/],
    ["токен", /characters that a header cannot carry/],
    [undefined, /the token is missing: set the option, or the environment variable/],
    [null, /the token is missing/],
    [7, /the token must be a string, not of type number/],
  ])("%j makes a client, whose calls fail with an AuthError", async (token, message) => {
    const server = serverFor(() => "a");
    const client = clientOf(bearer(token as TokenSource), { fetch: server.fetch });
    await expect(client.GET("/things")).rejects.toMatchObject({
      name: "AuthError",
      outcome: "not-sent",
      message: expect.stringMatching(message),
    });
    expect(server.requests).toEqual([]);
  });
});

describe("a function", () => {
  test("is asked before each call, once for calls at the same time", async () => {
    let asked = 0;
    const server = serverFor(() => "a");
    const client = clientOf(
      bearer(async () => {
        asked += 1;
        return "a";
      }),
      { fetch: server.fetch },
    );
    await Promise.all(Array.from({ length: 50 }, () => unwrap(client.GET("/things"))));
    expect(asked).toBe(1);
    await unwrap(client.GET("/things"));
    expect(asked).toBe(2);
  });

  test("is asked once more after a 401, and the call repeated with another token", async () => {
    const tokens = ["old", "new"];
    const server = serverFor(() => "new");
    const client = clientOf(
      bearer(() => tokens.shift() ?? "none"),
      { fetch: server.fetch },
    );
    await unwrap(client.GET("/things"));
    expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer old",
      "Bearer new",
    ]);
  });

  test("is asked once for a storm of 401, also where the answers come one after the other", async () => {
    let asked = 0;
    let good = "t1";
    let arrived = 0;
    const server = serve(async ({ headers }) => {
      arrived += 1;
      for (let turn = arrived * 20; turn > 0; turn -= 1) await Promise.resolve();
      const ok = headers.get("authorization") === `Bearer ${good}`;
      return ok ? Response.json({ ok: true }) : new Response("{}", { status: 401 });
    });
    const client = clientOf(
      bearer(() => {
        asked += 1;
        return `t${asked}`;
      }),
      { fetch: server.fetch },
    );
    const calls = Array.from({ length: 50 }, () => unwrap(client.GET("/things")));
    good = "t2";
    await Promise.all(calls);
    expect(asked).toBe(2);
  });

  test("that never answers is asked again by calls that begin later", async () => {
    const clock = createTestClock();
    const server = serverFor(() => "a");
    let asked = 0;
    const client = clientOf(
      bearer(() => {
        asked += 1;
        return asked === 1 ? pending<string>().promise : "a";
      }),
      { fetch: server.fetch, clock },
    );
    await expect(clock.runUntil(client.GET("/things"))).rejects.toMatchObject({
      name: "TimeoutError",
      phase: "token",
    });
    await clock.advance(30_000);
    await unwrap(clock.runUntil(client.GET("/things")));
    expect(asked).toBe(2);
  });

  test("that gives the same token leaves the 401 as the result", async () => {
    const server = serverFor(() => "other");
    const client = clientOf(
      bearer(() => "same"),
      { fetch: server.fetch },
    );
    expect((await client.GET("/things")).error).toMatchObject({ status: 401, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, () => string]>([
    [
      "throws",
      () => {
        throw new Error("planted");
      },
    ],
    ["gives what is no token", () => ({ planted: "planted" }) as unknown as string],
    ["gives what a header cannot carry", () => "planted planted"],
  ])("that %s fails the call with an AuthError that shows nothing of it", async (_name, source) => {
    const error = await clientOf(bearer(source), { fetch: serverFor(() => "a").fetch })
      .GET("/things")
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthError", outcome: "not-sent" });
    expect(shown(error)).not.toContain("planted");
  });

  test("that failed is asked again by the next call", async () => {
    const source = pending<string>();
    const answers: (() => Promise<string>)[] = [() => source.promise, async () => "a"];
    const client = clientOf(
      bearer(() => answers.shift()?.() ?? "none"),
      { fetch: serverFor(() => "a").fetch },
    );
    const failing = client.GET("/things");
    source.reject(new Error("no"));
    await expect(failing).rejects.toMatchObject({ name: "AuthError" });
    await unwrap(client.GET("/things"));
  });
});
