import { createEraClient } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import {
  AuthError,
  ConnectionError,
  PaginationError,
  type PbxError,
  RequestError,
  TimeoutError,
} from "@pbxkit/plusofon";
import { createRingmeClient } from "@pbxkit/ringme";
import { createSound } from "@pbxkit/ringme/operations";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { expect, vi } from "vitest";
import { errorOf, isAnswer, plusofon, rejects } from "./calls.ts";

/** Rows of the table: the first cell, and the check that the row is true. */
export const CALLERS: Readonly<Record<string, () => Promise<void>>> = {
  "a path parameter is missing, empty, or leads out of its place": async () => {
    const { client, simulator } = plusofon();
    for (const sip_id of [undefined, "", ".", "..", "%2e%2e", "a/../b"]) {
      const params = { path: { sip_id: sip_id as unknown as number } };
      const error = await errorOf(client.DELETE("/api/v1/sip/{sip_id}", { params }));
      rejects(RequestError, { outcome: "not-sent" })(error as PbxError);
    }
    expect(simulator.requests).toEqual([]);
  },
  "a `Date`, `NaN` or a promise is in a path, query, header or body": async () => {
    const { client, simulator } = plusofon();
    for (const value of [new Date(0), Number.NaN, Promise.resolve(1)] as unknown as number[]) {
      const headers = { "x-value": value };
      for (const call of [
        client.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: value } } }),
        client.GET("/api/v1/sip", { params: { query: { limit: value } } }),
        client.GET("/api/v1/sip", { headers }),
        client.PUT("/api/v1/sip", { body: { name: "Night shift", number: value, sip_timeout: 25 } }),
      ]) {
        rejects(RequestError, { outcome: "not-sent" })((await errorOf(call)) as PbxError);
      }
    }
    expect(simulator.requests).toEqual([]);
  },
  "parameters stand where a call does not look for them, such as `params` in a call by name, or a `query` outside of `params` in one by path":
    async () => {
      const { client, simulator } = plusofon();
      for (const init of [{ query: { limit: 5 } }, { params: { limit: 5 } }, { limit: 5 }]) {
        const error = await errorOf(client.GET("/api/v1/sip", init as object));
        rejects(RequestError, { outcome: "not-sent" })(error as PbxError);
      }
      expect(simulator.requests).toEqual([]);
    },
  "an option, a retry setting, a hook or a member of a call is misspelt, or a call's options are no object":
    async () => {
      const meant = (name: string) =>
        expect.objectContaining({
          name: "RequestError",
          outcome: "not-sent",
          message: expect.stringContaining(name),
        });
      for (const [options, name] of [
        [{ attemptTimeOut: 5 }, "attemptTimeout"],
        [{ retry: { attempt: 5 } }, "attempts"],
        [{ retry: { backoff: 5 } }, "firstWait"],
        [{ hooks: { onresponse: () => {} } }, "onResponse"],
      ] as const) {
        expect(() => plusofon(options as object)).toThrow(meant(name));
      }
      const { client, simulator } = plusofon();
      for (const [init, name] of [
        [{ param: {} }, "write params"],
        [{ retry: { maxWaits: 5 } }, "maxWait"],
        ["80", "init must be an object"],
      ] as const) {
        expect(await errorOf(client.GET("/api/v1/sip", init as object))).toEqual(meant(name));
      }
      expect(simulator.requests).toEqual([]);
    },
  "a path is not in the document but for its final slash": async () => {
    const { client, simulator } = plusofon();
    const error = await errorOf(client.GET("/api/v1/sip/" as "/api/v1/sip"));
    rejects(RequestError, { outcome: "not-sent" })(error as PbxError);
    expect(error?.message).toContain("the path is /api/v1/sip");
    expect(simulator.requests).toEqual([]);
  },
  "a file or a form is another realm's, or a polyfill's": async () => {
    const { fetch, auth, requests } = createRingmeSimulator();
    const bytes = await new Blob(["beep"]).arrayBuffer();
    const file = {
      [Symbol.toStringTag]: "File",
      name: "beep.mp3",
      type: "audio/mpeg",
      arrayBuffer: async () => bytes,
    };
    const ringme = createRingmeClient({ fetch, auth });
    const { data } = await createSound(ringme, { body: { title: "Beep", file: file as unknown as Blob } });
    expect(data?.title).toBe("Beep");
    expect(requests.at(-1)?.body).toMatchObject({
      title: "Beep",
      file: { name: "beep.mp3", type: "audio/mpeg", size: 4 },
    });
  },
  "the runtime cannot send the method (`CLEAR` in Bun and workerd)": async () => {
    const simulator = createEraSimulator();
    const era = createEraClient({ ...simulator, auth: { session: simulator.openSession() } });
    const Native = Request;
    vi.stubGlobal(
      "Request",
      class extends Native {
        constructor(input: RequestInfo | URL, init: RequestInit = {}) {
          super(input, init.method === "CLEAR" ? { ...init, method: "GET" } : init);
        }
      },
    );
    const params = { path: { account_id: simulator.accountId } };
    const call = era.CLEAR("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", { params });
    rejects(RequestError, { outcome: "not-sent" })((await errorOf(call)) as PbxError);
    expect(simulator.requests).toEqual([]);
  },
  "no token or session can be had": async () => {
    const isUnsent = rejects(AuthError, { outcome: "not-sent", attempts: 0 });
    const { read } = plusofon({
      token: async () => {
        throw new Error("no");
      },
    });
    isUnsent((await errorOf(read())) as PbxError);
    const { fetch } = createRingmeSimulator({ seed: { apps: [{ id: "known", secret: "invented" }] } });
    const auth = { grant: "client_credentials", appId: "unknown", appSecret: "invented" } as const;
    isUnsent(
      (await errorOf(createRingmeClient({ fetch, auth }).GET("/client/{client_id}/client/"))) as PbxError,
    );
  },
  "the token takes too long": async () => {
    const { read } = plusofon({ token: () => new Promise(() => {}) });
    rejects(TimeoutError, { phase: "token", outcome: "not-sent", attempts: 0 })(
      (await errorOf(read())) as PbxError,
    );
  },
  "more requests are under way than `concurrency` allows": async () => {
    const { client, simulator, read, end } = plusofon({ concurrency: 1, attemptTimeout: false });
    simulator.inject({ delay: 20_000 });
    const first = client.GET("/api/v1/sip");
    const hurried = errorOf(client.GET("/api/v1/sip", { timeout: 1_000 }));
    const patient = read();
    rejects(TimeoutError, { phase: "queue", outcome: "not-sent" })((await end(hurried)) as PbxError);
    expect((await end(first)).data).toBeDefined();
    expect((await patient).data).toBeDefined();
  },
  "the request's body is a stream": async () => {
    const { client, simulator, end } = plusofon();
    simulator.inject({ status: 503 });
    const body = new Blob([JSON.stringify({ name: "Late shift" })]).stream() as unknown as { name: string };
    const params = { path: { sip_id: 80 } };
    const call = client.PATCH("/api/v1/sip/{sip_id}", {
      params,
      body,
      headers: { "content-type": "application/json" },
    });
    isAnswer(503, "unknown")((await end(errorOf(call))) as PbxError);
    expect(simulator.requests).toHaveLength(1);
  },
  "an answer that you take as a stream breaks off": async () => {
    const { client, simulator } = plusofon();
    simulator.inject({ reset: "body" });
    const { data } = await client.GET("/api/v1/sip", { parseAs: "stream" });
    const text = new Response(data as ReadableStream<Uint8Array>).text();
    await expect(text).rejects.toBeInstanceOf(ConnectionError);
    expect(simulator.requests).toHaveLength(1);
  },
  "a file, a text or a stream comes half": async () => {
    const asked: (string | null)[] = [];
    const { simulator } = plusofon();
    const fetch = (request: Request) => {
      asked.push(request.headers.get("accept-encoding"));
      return simulator.fetch(request);
    };
    const { client, end } = plusofon({ fetch, retry: false });
    simulator.inject({ reset: "body" });
    const error = await end(errorOf(client.GET("/api/v1/sip", { parseAs: "text" })));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(asked).toEqual(["identity"]);
  },
  "a body's bytes, parameters or fields are changed while its call goes on": async () => {
    const { client, simulator, end, read } = plusofon();
    simulator.inject({ status: 503 });
    const params = { path: { sip_id: 80 } };
    const body = { name: "Late shift" };
    const call = client.PATCH("/api/v1/sip/{sip_id}", { params, body });
    params.path.sip_id = 81;
    body.name = "Night shift";
    await end(call);
    expect(simulator.requests).toHaveLength(2);
    expect((await read()).data?.name).toBe("Late shift");
  },
  "a hook throws or rejects": async () => {
    const fail = () => {
      throw new Error("no");
    };
    const hooks = { onRequest: fail, onResponse: async () => fail(), onRetry: fail, onError: fail };
    const { simulator, read } = plusofon({ hooks });
    simulator.inject({ status: 503 });
    expect((await read()).data?.id).toBe(80);
    simulator.inject({ status: 404 });
    expect((await read()).error?.status).toBe(404);
  },
  "a page of a list fails": async () => {
    const { client, simulator, end } = plusofon();
    const walk = (options = {}) =>
      client.paginate("/api/v1/sip", { params: { query: { limit: 1 } } }, options);
    simulator.inject({ match: ({ query }) => query.page === "2", status: 404 });
    const error = (await end(
      walk()
        .toArray()
        .catch((thrown: PbxError) => thrown),
    )) as PbxError;
    expect(error).toMatchObject({ name: "ApiError", status: 404 });
    const rest = await end(walk(error.cursor && { from: error.cursor }).toArray());
    expect(rest.map(({ id }) => id)).toEqual([81]);
  },
  "a list sends a page that it had sent before": async () => {
    const { fetch, auth } = createRingmeSimulator({ seed: { extensions: 4 } });
    const ringme = createRingmeClient({
      auth,
      fetch: (request) => fetch(new Request(request.url.replace(/([?&]page)=\d+/, "$1=1"), request)),
    });
    const walk = ringme.paginate("/client/{client_id}/extension/", { params: { query: { per_page: 2 } } });
    await expect(walk.toArray()).rejects.toBeInstanceOf(PaginationError);
  },
};
