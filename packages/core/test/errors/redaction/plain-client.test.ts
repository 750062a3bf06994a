import type { HookEvent } from "@pbxkit/core";
import { expect, test } from "vitest";
import { plainOf } from "../../support/plain-client.ts";
import { planted, plantedHeaders, plantedInit, shownIn } from "../../support/planted-secrets.ts";
import { rejection } from "../../support/rejection.ts";
import { renderings } from "../../support/renderings.ts";
import { type Step, steadyFetch } from "../../support/scripted-fetch.ts";
import { stubClient } from "../../support/stub-client.ts";

async function eventsOf(step: Extract<Step, (request: Request) => unknown>, path = "/things/{id}") {
  const events: HookEvent[] = [];
  const note = (event: HookEvent) => void events.push(event);
  const hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note };
  const client = stubClient({
    fetch: steadyFetch(step).fetch,
    hooks,
    headers: { "x-client": planted.clientHeader },
  });
  const end = await plainOf(client)
    .PUT(path, plantedInit)
    .catch((error: unknown) => error);
  return { events, end };
}

test.each(["/things/{id}", `/undeclared/${planted.pathValue}`])("events of %s", async (path) => {
  const { events } = await eventsOf(() => new Response("{}", { status: 500, headers: plantedHeaders }), path);
  expect(events.map(({ operation }) => operation)).toEqual(
    new Array(3).fill(path.includes("{") ? `PUT ${path}` : "PUT (undeclared path)"),
  );
  for (const event of events) expect(shownIn(renderings(event))).toEqual([]);
});

test("errors", async () => {
  const { end } = await eventsOf(() =>
    Promise.reject(new TypeError(`fetch failed: ${planted.runtimeMessage}`)),
  );
  expect(end).toMatchObject({ name: "ConnectionError" });
  expect(shownIn(renderings(end))).toEqual([]);
});

test("a body that breaks off while it is read", async () => {
  const broken = () =>
    new Response(
      new ReadableStream({ pull: (controller) => controller.error(new Error(planted.runtimeCause)) }),
      {
        headers: plantedHeaders,
      },
    );
  const plain = plainOf(stubClient({ fetch: steadyFetch(broken).fetch }));
  const error = await rejection(plain.GET("/things"));
  expect(error).toMatchObject({ name: "ConnectionError" });
  expect(shownIn(renderings(error))).toEqual([]);
});
