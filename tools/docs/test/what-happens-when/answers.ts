import { createTestClock } from "@pbxkit/core/testing";
import { createEraClient } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import {
  type ApiError,
  createPlusofonClient,
  DecodeError,
  explain,
  type PbxError,
  RedirectError,
  RequestError,
} from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { expect } from "vitest";
import { EFFECTS, errorOf, isAnswer, plusofon, rejects, repeated } from "./calls.ts";

/** Rows of the table: the first cell, and the check that the row is true. */
export const ANSWERS: Readonly<Record<string, () => Promise<void>>> = {
  "the server answers 400, 404, 409 or 422": async () => {
    for (const status of [400, 404, 409, 422]) {
      expect(await repeated({ status }, isAnswer(status, "rejected"))).toEqual([]);
    }
  },
  "the server answers 401": async () => {
    expect(await repeated({ unauthorized: true }, isAnswer(401, "rejected"))).toEqual([]);
    for (const effect of EFFECTS) {
      let asked = 0;
      const { simulator, ...calls } = plusofon({ token: async () => `token-${++asked}` });
      simulator.inject({ unauthorized: true, times: Number.POSITIVE_INFINITY });
      isAnswer(401, "rejected")((await errorOf(calls[effect]())) as PbxError);
      expect(simulator.requests).toHaveLength(2);
    }
  },
  "the server answers 403": async () => {
    expect(await repeated({ status: 403 }, isAnswer(403, "rejected"))).toEqual([]);
    const simulator = createEraSimulator();
    const { baseUrl, auth, fetch, accountId } = simulator;
    const era = createEraClient({ baseUrl, auth, fetch });
    const list = () =>
      era.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
        params: { path: { account_id: accountId } },
      });
    await list();
    const before = simulator.requests.length;
    simulator.inject({ match: { method: "GET" }, status: 403, times: Number.POSITIVE_INFINITY });
    isAnswer(403, "rejected")((await list()).error as ApiError);
    expect(simulator.requests.slice(before).map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  },
  "the server answers 429": async () => {
    expect(await repeated({ status: 429 }, isAnswer(429, "rejected"))).toEqual(EFFECTS);
    const { fetch, auth, requests } = createRingmeSimulator({ quota: 0 });
    const { error } = await createRingmeClient({ auth, fetch }).GET("/client/{client_id}/client/");
    isAnswer(429, "rejected")(error as ApiError);
    expect(requests.filter(({ status }) => status === 429)).toHaveLength(1);
    const simulator = createEraSimulator();
    const clock = createTestClock();
    const era = createEraClient({ ...simulator, clock, auth: { session: simulator.openSession() } });
    simulator.inject({ status: 429, times: Number.POSITIVE_INFINITY });
    const params = { path: { account_id: simulator.accountId } };
    const create = era.POST("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
      params,
      body: { type: "busy" },
    });
    isAnswer(429, "rejected")((await clock.runUntil(create)).error as ApiError);
    expect(simulator.requests).toHaveLength(1);
  },
  "the server answers 408, 502, 503 or 504": async () => {
    for (const status of [408, 502, 503, 504]) {
      expect(await repeated({ status }, isAnswer(status, "unknown"))).toEqual(["read", "idempotent"]);
    }
  },
  "the server answers 425": async () => {
    expect(await repeated({ status: 425 }, isAnswer(425, "rejected"))).toEqual(["read", "idempotent"]);
  },
  "the server answers 500": async () => {
    expect(await repeated({ status: 500 }, isAnswer(500, "unknown"))).toEqual(["read"]);
  },
  "the server asks to wait for more than a minute": async () => {
    const fault = { status: 503, headers: { "retry-after": "61" } };
    const isHint = (error: PbxError) => expect(error).toMatchObject({ name: "ApiError", retryAfter: 61_000 });
    expect(await repeated(fault, isHint)).toEqual([]);
  },
  "Plusofon answers 200 with `success: false`": async () => {
    const body = (code: number) => ({ status: 200, body: { success: false, code, message: "No." } });
    expect(await repeated(body(404), isAnswer(200, "rejected"))).toEqual([]);
    expect(await repeated(body(500), isAnswer(200, "unknown"))).toEqual([]);
  },
  "a good answer is HTML, torn JSON, or empty where JSON was promised": async () => {
    const isDecode = rejects(DecodeError, { outcome: "unknown" });
    expect(
      await repeated({ status: 200, body: "<html></html>", contentType: "text/html" }, isDecode),
    ).toEqual([]);
    expect(await repeated({ torn: true }, isDecode)).toEqual([]);
    expect(await repeated({ status: 200, body: "" }, isDecode)).toEqual([]);
  },
  "a good answer has more than `maxJsonBytes` (16 MiB; other texts `maxResponseBytes`, 64 MiB), or JSON nested beyond `maxJsonDepth` (200)":
    async () => {
      const isDecode = rejects(DecodeError, { outcome: "unknown" });
      const answer = { status: 200, body: { success: true } };
      expect(await repeated(answer, isDecode, { maxJsonBytes: 5 })).toEqual([]);
      expect(await repeated(answer, isDecode, { maxResponseBytes: 5 })).toEqual([]);
      const deep = JSON.parse(`${"[".repeat(201)}${JSON.stringify("x".repeat(1024))}${"]".repeat(201)}`);
      expect(await repeated({ status: 200, body: deep }, isDecode)).toEqual([]);
    },
  "the server redirects within its origin": async () => {
    const { simulator, read } = plusofon();
    simulator.inject({ redirect: "/api/v1/sip/81", times: 5 });
    expect((await read()).data?.id).toBe(81);
    simulator.inject({ redirect: "/api/v1/sip/81", times: 6 });
    expect(await errorOf(read())).toBeInstanceOf(RedirectError);
  },
  "it redirects to where a result can be read (303, or 301 and 302 after a POST), and that fails":
    async () => {
      for (const status of [401, 503]) {
        const repeatedEffects = [];
        for (const effect of EFFECTS) {
          let asked = 0;
          let done = 0;
          const calls = plusofon({
            token: async () => `token-${++asked}`,
            fetch: async ({ url }) => {
              if (url.endsWith("/result"))
                return new Response(null, { status, headers: { "retry-after": "0" } });
              done += 1;
              return new Response(null, { status: 303, headers: { location: "/result" } });
            },
          });
          isAnswer(status, "unknown")((await errorOf(calls[effect]())) as PbxError);
          if (done > 1) repeatedEffects.push(effect);
        }
        expect(repeatedEffects).toEqual(["read", "idempotent"]);
      }
    },
  "it answers a `once` operation with 301 or 302 to send it again elsewhere, or sends it back to a path that had it, whatever the query":
    async () => {
      for (const status of [301, 302, 307]) {
        let sent = 0;
        const client = createPlusofonClient({
          token: "t",
          fetch: async ({ url }) => {
            sent += 1;
            const location = status === 307 ? url : "/api/v1/moved";
            return new Response(null, { status, headers: { location } });
          },
        });
        const put = client.PUT("/api/v1/sip", { body: { name: "Front desk", number: 201, sip_timeout: 30 } });
        rejects(RedirectError, { outcome: "unknown" })((await errorOf(put)) as PbxError);
        expect(sent).toBe(1);
      }
    },
  "your own `fetch` fails by itself: a `ReferenceError` in a wrapper, a mock without an answer, another version's `fetch` that cannot read the request":
    async () => {
      const causes = [
        new ReferenceError("agent is not defined"),
        Object.assign(new TypeError("no URL"), { code: "ERR_INVALID_URL" }),
      ];
      for (const cause of causes) {
        let sent = 0;
        const client = createPlusofonClient({
          token: "t",
          fetch: () => {
            sent += 1;
            return Promise.reject(cause);
          },
        });
        const error = (await errorOf(client.GET("/api/v1/sip"))) as PbxError;
        rejects(RequestError, { outcome: "not-sent" })(error);
        expect(explain(error)).toContain(cause.message);
        expect(sent).toBe(1);
      }
    },
  "the server redirects to another origin": async () => {
    const { fetch, requests, inject, token } = createPlusofonSimulator();
    const hosts: string[] = [];
    const client = createPlusofonClient({
      token,
      fetch: (request) => {
        hosts.push(new URL(request.url).host);
        return fetch(request);
      },
    });
    inject({ redirect: "https://elsewhere.example/api/v1/sip" });
    rejects(RedirectError, { outcome: "unknown" })((await errorOf(client.GET("/api/v1/sip"))) as PbxError);
    expect(requests).toHaveLength(1);
    expect(hosts).toEqual(["restapi.plusofon.ru"]);
  },
};
