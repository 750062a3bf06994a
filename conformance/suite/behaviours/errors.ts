import { ApiError, ConnectionError, DecodeError, RequestError } from "@pbxkit/core";
import { check, equal, failure, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { ACCOUNT, NEW_ACCOUNT, plusofonAt, plusofonOf, TOKEN, tenantOf } from "../clients.ts";
import { printed } from "../printed.ts";

export const errors: Group = {
  name: "errors",
  behaviours: [
    {
      name: "a refusal by the vendor is an ApiError with status and body",
      async run(context) {
        const simulator = await context.simulator("tenant-api");
        const error = await failure(
          tenantOf(simulator).GET("/api/organizations/{tenant_id}/endpoints/{endpoint_id}", {
            params: { path: { endpoint_id: "missing" } },
          }),
        );
        check(error instanceof ApiError, "not an ApiError");
        equal(
          [error.name, error.status, error.outcome, error.attempts],
          ["ApiError", 404, "rejected", 1],
          "error",
        );
        check(typeof (error.body as { detail?: unknown }).detail === "string", "the body has no detail");
      },
    },
    {
      name: "an empty error body is still an error",
      async run(context) {
        const script = await context.script({ status: 500 });
        const error = await failure(
          plusofonAt(script, { retry: false }).GET("/api/v1/sip/{sip_id}", ACCOUNT),
        );
        equal([error.status, error.body], [500, undefined], "error");
      },
    },
    {
      name: "HTML, torn JSON, wrong UTF-8 and nothing at all in a 200 are DecodeErrors",
      async run(context) {
        const script = await context.script(
          { body: "<!doctype html><p>Bad gateway", headers: { "content-type": "text/html" } },
          { body: '{"id": 80, "na' },
          { base64: btoa('{"name":"\u00ff\u00fe"}') },
          { body: "" },
        );
        const plusofon = plusofonAt(script);
        for (let answer = 0; answer < 4; answer += 1) {
          const error = await rejection(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT), DecodeError);
          equal([error.status, error.attempts], [200, 1], `answer ${answer + 1}`);
        }
      },
    },
    {
      name: "a body beyond maxResponseBytes is a DecodeError, and the connection is let go",
      async run(context) {
        const script = await context.script({ body: '{"id": 80,', fault: "drip" });
        const plusofon = plusofonAt(script, { maxResponseBytes: 16 });
        await rejection(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT), DecodeError);
        await script.expectBroken(1);
      },
    },
    {
      name: "__proto__ in an answer pollutes nothing",
      async run(context) {
        const script = await context.script({ body: '{"id": 80, "__proto__": {"polluted": true}}' });
        const { data } = await plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        check(data && Object.hasOwn(data, "__proto__"), "the key is lost");
        check(!("polluted" in {}), "Object.prototype is polluted");
      },
    },
    {
      name: "nobody listens: ConnectionError, not sent",
      async run(context) {
        const error = await refused(context.nowhere);
        equal(error.outcome, "not-sent", "outcome");
        equal(error.attempts, 3, "attempts: repeating what was not sent is safe");
      },
      alternatives: [
        {
          runtimes: ["workerd", "chromium"],
          says: "the runtime does not tell why it could not connect, so the outcome is `unknown`, and a `once` operation is not repeated",
          async run(context) {
            const error = await refused(context.nowhere);
            equal([error.outcome, error.attempts], ["unknown", 1], "outcome and attempts");
          },
        },
      ],
    },
    {
      name: "a connection reset before the answer: ConnectionError, outcome unknown",
      async run(context) {
        const script = await context.script({ fault: "reset" });
        const error = await rejection(
          plusofonAt(script).PUT("/api/v1/sip", { body: NEW_ACCOUNT }),
          ConnectionError,
        );
        equal([error.outcome, error.attempts], ["unknown", 1], "outcome and attempts");
      },
    },
    {
      name: "a connection reset within the body: ConnectionError, never half a result",
      async run(context) {
        const script = await context.script({ body: { id: 80, name: "Reception" }, fault: "reset-in-body" });
        const plusofon = plusofonAt(script, { retry: false });
        await rejection(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT), ConnectionError);
      },
    },
    {
      name: "a path parameter that would leave its place is a RequestError, and nothing is sent",
      async run(context) {
        const simulator = await context.simulator("plusofon");
        const plusofon = plusofonOf(simulator);
        for (const sip_id of ["", ".", "..", "%2e%2e", "a/../b", undefined, null, new Date(0)]) {
          const params = { path: { sip_id: sip_id as unknown as number } };
          const error = await rejection(plusofon.DELETE("/api/v1/sip/{sip_id}", { params }), RequestError);
          equal([error.outcome, error.attempts], ["not-sent", 0], "outcome and attempts");
        }
        equal((await simulator.requests()).length, 0, "requests that arrived");
      },
    },
    {
      name: "what is printed of an error shows no token, no query, no body, no number",
      async run(context) {
        const secret = "+7 495 000-27-18";
        const script = await context.script({
          status: 400,
          body: { message: secret, token: TOKEN },
          headers: { "x-note": secret },
        });
        const plusofon = plusofonAt(script);
        const error = await failure(plusofon.PUT("/api/v1/sip", { body: { ...NEW_ACCOUNT, name: secret } }));
        const lost = await rejection(
          plusofonAt({ baseUrl: `${context.nowhere}/${encodeURIComponent(secret)}` }, { retry: false }).GET(
            "/api/v1/sip/{sip_id}",
            ACCOUNT,
          ),
          ConnectionError,
        );
        for (const text of [...printed(error), ...printed(lost)]) {
          check(!text.includes(TOKEN), "a token is printed");
          check(!text.includes(secret) && !text.includes("000-27-18"), "a number is printed");
        }
      },
    },
  ],
};

function refused(baseUrl: string): Promise<ConnectionError> {
  return rejection(plusofonAt({ baseUrl }).PUT("/api/v1/sip", { body: NEW_ACCOUNT }), ConnectionError);
}
