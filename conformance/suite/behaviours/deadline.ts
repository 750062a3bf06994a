import { AbortError, TimeoutError } from "@pbxkit/core";
import { check, equal, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { ACCOUNT, NEW_ACCOUNT, plusofonAt, ringmeAt } from "../clients.ts";

const RECORD = { params: { path: { record_uuid: "record-1" } } } as const;

export const deadline: Group = {
  name: "deadline and abort",
  behaviours: [
    {
      name: "no answer: TimeoutError (connect) after attemptTimeout, and the connection is let go",
      async run(context) {
        const script = await context.script({ fault: "hang" });
        const plusofon = plusofonAt(script, { attemptTimeout: 300 });
        const error = await rejection(plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT }), TimeoutError);
        equal(
          [error.phase, error.timeout, error.outcome, error.attempts],
          ["connect", 300, "unknown", 1],
          "error",
        );
        await script.expectBroken(1);
      },
    },
    {
      name: "what reads gets another attempt after attemptTimeout",
      async run(context) {
        const script = await context.script({ fault: "hang" }, { body: { id: 80 } });
        const { data } = await plusofonAt(script, { attemptTimeout: 500 }).GET(
          "/api/v1/sip/{sip_id}",
          ACCOUNT,
        );
        equal(data?.id, 80, "id");
      },
    },
    {
      name: "a body that drips for ever is cut: TimeoutError (body)",
      async run(context) {
        const script = await context.script({ body: '{"id": 80,', fault: "drip" });
        const plusofon = plusofonAt(script, { timeout: 400 });
        const error = await rejection(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT), TimeoutError);
        equal([error.phase, error.timeout], ["body", 400], "phase and timeout");
        await script.expectBroken(1);
      },
    },
    {
      name: "a stream that was handed over is cut, too",
      async run(context) {
        const headers = { "content-type": "audio/mpeg" };
        const script = await context.script({ body: "ID3", headers, fault: "drip" });
        const { data } = await ringmeAt(script, { timeout: 400 }).GET(
          "/client/{client_id}/record/{record_uuid}",
          {
            ...RECORD,
            parseAs: "stream",
          },
        );
        check(data, "no stream");
        const error = await rejection(readToEnd(data), TimeoutError);
        equal(error.phase, "body", "phase");
        await script.expectBroken(1);
      },
    },
    {
      name: "waiting for the next attempt counts: TimeoutError (backoff)",
      async run(context) {
        const script = await context.script({ status: 503, headers: { "retry-after": "20" } });
        const plusofon = plusofonAt(script, { timeout: 300 });
        const error = await rejection(plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT), TimeoutError);
        equal(error.phase, "backoff", "phase");
      },
    },
    {
      name: "waiting for a place counts: TimeoutError (queue), and the place goes to the next",
      async run(context) {
        const script = await context.script({ fault: "hang" }, { body: { id: 80 } });
        const plusofon = plusofonAt(script, { concurrency: 1, retry: false });
        const holder = new AbortController();
        const held = plusofon.GET("/api/v1/sip/{sip_id}", { ...ACCOUNT, signal: holder.signal });
        const abandoned = rejection(held, AbortError);
        await script.expectArrived(1);
        const queued = plusofon.GET("/api/v1/sip/{sip_id}", { ...ACCOUNT, timeout: 200 });
        const error = await rejection(queued, TimeoutError);
        equal([error.phase, error.outcome, error.attempts], ["queue", "not-sent", 0], "error");
        holder.abort();
        await abandoned;
        equal((await plusofon.GET("/api/v1/sip/{sip_id}", ACCOUNT)).data?.id, 80, "id");
      },
    },
    {
      name: "a signal that is aborted already sends nothing",
      async run(context) {
        const script = await context.script({ body: { id: 80 } });
        const signal = AbortSignal.abort();
        const error = await rejection(
          plusofonAt(script).GET("/api/v1/sip/{sip_id}", { ...ACCOUNT, signal }),
          AbortError,
        );
        equal([error.outcome, error.attempts], ["not-sent", 0], "outcome and attempts");
        await script.expectRequests();
      },
    },
    {
      name: "abort while waiting for the answer: AbortError, and the connection is let go",
      async run(context) {
        const script = await context.script({ fault: "hang" });
        const controller = new AbortController();
        const call = plusofonAt(script).GET("/api/v1/sip/{sip_id}", {
          ...ACCOUNT,
          signal: controller.signal,
        });
        const aborted = rejection(call, AbortError);
        await script.expectArrived(1);
        controller.abort();
        equal((await aborted).phase, "connect", "phase");
        await script.expectBroken(1);
      },
    },
    {
      name: "abort while the body drips: AbortError, and the connection is let go",
      async run(context) {
        const headers = { "content-type": "audio/mpeg" };
        const script = await context.script({ body: "ID3", headers, fault: "drip" });
        const controller = new AbortController();
        const { data } = await ringmeAt(script).GET("/client/{client_id}/record/{record_uuid}", {
          ...RECORD,
          parseAs: "stream",
          signal: controller.signal,
        });
        check(data, "no stream");
        const rest = rejection(readToEnd(data), AbortError);
        controller.abort();
        equal((await rest).phase, "body", "phase");
        await script.expectBroken(1);
      },
    },
    {
      name: "abort while waiting for the next attempt ends the wait",
      async run(context) {
        const script = await context.script({ status: 503, headers: { "retry-after": "20" } });
        const controller = new AbortController();
        const call = plusofonAt(script, { hooks: { onRetry: () => controller.abort() } }).GET(
          "/api/v1/sip/{sip_id}",
          {
            ...ACCOUNT,
            signal: controller.signal,
          },
        );
        const error = await rejection(call, AbortError);
        check(error.attempts === 1, "there was another attempt");
      },
    },
  ],
};

async function readToEnd(stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader();
  while (!(await reader.read()).done);
}
