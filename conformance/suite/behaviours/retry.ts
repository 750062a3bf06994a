import { ConnectionError } from "@pbxkit/core";
import { check, equal, failure, rejection } from "../assert.ts";
import type { Alternative, Group } from "../behaviour.ts";
import { ACCOUNT, NEW_ACCOUNT, plusofonAt, plusofonOf, ringmeAt } from "../clients.ts";
import type { Context } from "../context.ts";
import { bodyBytes, responseText } from "../script.ts";

/** HTTP lets a client repeat what it sent over a kept connection that died, and Chromium does so for every method. */
const repeatedByTheBrowser: Alternative = {
  runtimes: ["chromium"],
  says: "when a kept connection dies, the browser itself repeats the request once, whatever its method; a page cannot forbid it",
  async run(context) {
    equal(await sentOverUsedConnection(context), 2, "requests that arrived");
  },
};

export const retry: Group = {
  name: "retry and effects",
  behaviours: [
    {
      name: "what reads is repeated after 503",
      async run(context) {
        const script = await context.script({ status: 503 }, { status: 503 }, { body: { id: 80 } });
        const { data } = await plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        equal(data?.id, 80, "id");
        equal((await script.requests()).length, 3, "requests");
      },
    },
    {
      name: "what reads is repeated after a reset",
      async run(context) {
        const script = await context.script({ fault: "reset" }, { body: { id: 80 } });
        const { data } = await plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        equal(data?.id, 80, "id");
      },
    },
    {
      name: "what is idempotent is repeated after the server did the work and the answer was lost",
      async run(context) {
        const simulator = await context.simulator("plusofon");
        await simulator.inject({ reset: "after", match: { method: "PATCH" } });
        const { data, error } = await plusofonOf(simulator).PATCH("/api/v1/sip/{sip_id}", {
          params: { path: { sip_id: 501 } },
          body: { name: "Night desk" },
        });
        check(data && !error, "the change failed");
        equal(await simulator.count("PATCH", "/api/v1/sip/501"), 2, "requests");
      },
    },
    {
      name: "what acts again when repeated is sent once: after 503",
      async run(context) {
        const script = await context.script({ status: 503 }, { status: 201, body: { success: true } });
        const error = await failure(plusofonAt(script).PUT("/api/v1/sip", { body: NEW_ACCOUNT }));
        equal([error.status, error.attempts, error.outcome], [503, 1, "unknown"], "error");
        await script.expectRequests("PUT /api/v1/sip");
      },
    },
    {
      name: "what acts again when repeated is sent once: after the server did the work and the answer was lost",
      async run(context) {
        const simulator = await context.simulator("plusofon");
        await simulator.inject({ reset: "after", match: { method: "PUT" } });
        const plusofon = plusofonOf(simulator);
        await rejection(plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT }), ConnectionError);
        equal(await simulator.count("PUT", "/api/v1/sip"), 1, "requests");
        const { data } = await plusofon.GET("/api/v1/sip");
        equal(data?.total, 41, "accounts: 40 of the seed, and one new");
      },
      alternatives: [repeatedByTheBrowser],
    },
    {
      name: "what acts again when repeated is sent once: when a connection that was used before dies",
      async run(context) {
        equal(await sentOverUsedConnection(context), 1, "requests that arrived");
        equal(await sentOverUsedConnection(context, bodiless), 1, "requests without a body that arrived");
      },
      alternatives: [repeatedByTheBrowser],
    },
    {
      name: "a refusal before acting is repeated even so, where the vendor says so (429)",
      async run(context) {
        const script = await context.script(
          { status: 429, headers: { "retry-after": "0" } },
          { status: 201, body: { success: true } },
        );
        const { error } = await plusofonAt(script).PUT("/api/v1/sip", { body: NEW_ACCOUNT });
        check(!error, "the second attempt failed");
        equal(
          (await script.requests()).map(responseText),
          [JSON.stringify(NEW_ACCOUNT), JSON.stringify(NEW_ACCOUNT)],
          "bodies",
        );
      },
    },
    {
      name: "Retry-After is waited for",
      async run(context) {
        const script = await context.script(
          { status: 503, headers: { "retry-after": "1" } },
          { body: { id: 80 } },
        );
        await plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        const [first, second] = await script.requests();
        const wait = (second?.at ?? 0) - (first?.at ?? 0);
        check(wait >= 950, `waited ${wait} ms instead of a second`);
      },
    },
    {
      name: "a Retry-After beyond a minute is an error with the hint, at once",
      async run(context) {
        const script = await context.script({ status: 429, headers: { "retry-after": "3600" } });
        const error = await failure(plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT));
        equal([error.status, error.attempts, error.retryAfter], [429, 1, 3_600_000], "error");
      },
    },
    {
      name: "a multipart body is sent again intact",
      async run(context) {
        const script = await context.script(
          { status: 503, headers: { "retry-after": "0" } },
          { body: { id: 7 } },
        );
        const file = new File([new Uint8Array([0, 255, 13, 10])], "tone.wav", { type: "audio/wav" });
        await ringmeAt(script).POST("/client/{client_id}/sound/{sound_id}", {
          params: { path: { sound_id: 7 } },
          body: { file },
        });
        const requests = await script.requests();
        equal(requests.length, 2, "requests");
        for (const request of requests) {
          const headers = { "content-type": request.headers["content-type"] ?? "" };
          const sent = (await new Response(bodyBytes(request), { headers }).formData()).get("file") as File;
          equal(Array.from(new Uint8Array(await sent.arrayBuffer())), [0, 255, 13, 10], "bytes");
        }
      },
    },
    {
      name: "an answer that nobody will read is let go before the next attempt",
      async run(context) {
        const script = await context.script(
          { status: 503, body: "busy", fault: "drip" },
          { body: { id: 80 } },
        );
        await plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT);
        await script.expectBroken(1);
      },
    },
    {
      name: "retry: false is one request",
      async run(context) {
        const script = await context.script({ status: 503 });
        await failure(plusofonAt(script).GET("/api/v1/sip/{sip_id}", { ...ACCOUNT, retry: false }));
        await script.expectRequests("GET /api/v1/sip/80");
      },
    },
  ],
};

/** Sends a once operation over the connection that the read before it has opened; how often it arrived. */
async function sentOverUsedConnection(context: Context, send: Send = create): Promise<number> {
  const script = await context.script(
    { body: { id: 80 } },
    { fault: "reset" },
    { status: 201, body: { success: true } },
  );
  const plusofon = plusofonAt(script);
  await plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT);
  await send(plusofon).catch(() => {});
  return (await script.requests()).filter(({ method }) => method !== "GET").length;
}

type Send = (plusofon: ReturnType<typeof plusofonAt>) => Promise<unknown>;

const create: Send = (plusofon) => plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT });

/** What is not in the document counts as an operation that acts again, and may have no body. */
const bodiless: Send = (plusofon) => {
  const { POST } = plusofon as unknown as { readonly POST: (path: string) => Promise<unknown> };
  return POST("/api/v1/undeclared");
};
