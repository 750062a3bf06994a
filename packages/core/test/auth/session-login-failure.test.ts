import { explain, unwrap } from "@pbxkit/core";
import { describe, expect, test } from "vitest";
import { pending } from "./support/server.ts";
import { cookieAnswer, refusedLogin, sessionServer } from "./support/session-server.ts";
import { gatheringHooks, shown } from "./support/shown.ts";

describe("a failed login is never tried again within the failure", () => {
  test("one for all that wait, and a later call tries again", async () => {
    const { client, logins } = sessionServer({
      onLogin: (count) => (count === 1 ? refusedLogin() : cookieAnswer("Sid=s2")),
    });
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => client.GET("/things")));
    for (const result of results) {
      expect(result).toMatchObject({
        status: "rejected",
        reason: { name: "AuthError", status: 403, outcome: "not-sent" },
      });
    }
    expect(logins()).toBe(1);
    await unwrap(client.GET("/things"));
    expect(logins()).toBe(2);
  });

  test("calls that waited for a place share it, too", async () => {
    const { client, logins } = sessionServer({ onLogin: refusedLogin, concurrency: 3 });
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => client.GET("/things")));
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
    expect(logins()).toBe(1);
  });

  test("so does a call whose refusal comes after the failure", async () => {
    const late = pending<void>();
    const { client, end, logins } = sessionServer({
      onLogin: (count) => (count === 2 ? refusedLogin() : cookieAnswer(`Sid=s${count}`)),
      onCall: async ({ path }) => {
        if (path !== "/v1/other") return undefined;
        await late.promise;
        return Response.json({}, { status: 401 });
      },
    });
    await unwrap(client.GET("/things"));
    const slow = client.GET("/other");
    end("Sid=s1");
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "AuthError", outcome: "rejected" });
    late.resolve();
    await expect(slow).rejects.toMatchObject({
      name: "AuthError",
      status: 403,
      outcome: "rejected",
      attempts: 1,
    });
    expect(logins()).toBe(2);
    await unwrap(client.GET("/things"));
    expect(logins()).toBe(3);
  });

  test("a late refusal takes the session that another call got since", async () => {
    const late = pending<void>();
    const { client, end, logins, cookies } = sessionServer({
      onCall: async ({ path, headers }) => {
        if (path !== "/v1/other" || headers.get("cookie") !== "Sid=s1") return undefined;
        await late.promise;
        return Response.json({}, { status: 401 });
      },
    });
    await unwrap(client.GET("/things"));
    const slow = unwrap(client.GET("/other"));
    end("Sid=s1");
    await unwrap(client.GET("/things"));
    late.resolve();
    await slow;
    expect(logins()).toBe(2);
    expect(cookies().at(-1)).toBe("Sid=s2");
  });

  test("a call that begins while a login is under way joins it", async () => {
    const answer = pending<Response>();
    const { client, clock, logins } = sessionServer({
      onLogin: (count) => (count === 1 ? refusedLogin() : answer.promise),
    });
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "AuthError" });
    const first = unwrap(client.GET("/things"));
    await clock.advance(0);
    const second = unwrap(client.GET("/things"));
    await clock.advance(0);
    answer.resolve(cookieAnswer("Sid=s2"));
    await Promise.all([first, second]);
    expect(logins()).toBe(2);
  });

  test("so does a call that was under way when an earlier login failed", async () => {
    const answer = pending<Response>();
    const { client, clock, end, logins } = sessionServer({
      onLogin: (count) =>
        [cookieAnswer("Sid=s1"), refusedLogin(), answer.promise][count - 1] ?? refusedLogin(),
      onCall: ({ path, headers }) =>
        path === "/v1/other" && headers.get("cookie") === "Sid=s1"
          ? new Response("", { status: 503, headers: { "retry-after": "10" } })
          : undefined,
    });
    const waiting = unwrap(client.GET("/other"));
    await clock.advance(1_000);
    end("Sid=s1");
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "AuthError" });
    const later = unwrap(client.GET("/things"));
    await clock.advance(9_000);
    answer.resolve(cookieAnswer("Sid=s3"));
    await Promise.all([waiting, later]);
    expect(logins()).toBe(3);
  });

  test("what the server says of it is in errorDescription, for explain alone", async () => {
    const { client } = sessionServer({
      onLogin: () => Response.json({ error_message: "Wrong domain" }, { status: 401 }),
    });
    const error = await client.GET("/things").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthError", errorDescription: "Wrong domain" });
    expect(explain(error)).toContain("the server: Wrong domain");
    expect(shown(error)).not.toContain("Wrong domain");
  });

  test("nothing of the password is shown", async () => {
    const { events, hooks } = gatheringHooks();
    const { client } = sessionServer({
      hooks,
      onLogin: () => Response.json({ error: "planted", error_message: "planted-password" }, { status: 401 }),
    });
    const error = await client.GET("/things").catch((thrown: unknown) => thrown);
    expect(String(error)).toBe("AuthError: GET /things: the login failed with status 401");
    expect(shown(error)).not.toContain("planted");
    expect(shown(client)).not.toContain("planted");
    expect(shown(events)).not.toContain("planted");
  });
});
