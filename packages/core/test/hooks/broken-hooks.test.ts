import type { Hooks } from "@pbxkit/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => void process.on("unhandledRejection", note));
afterEach(() => void process.off("unhandledRejection", note));

const broken = {
  throws() {
    throw new Error("a hook's own mistake");
  },
  rejects: () => Promise.reject(new Error("a hook's own mistake")),
  "rejects as a thenable of its own": () => ({
    // biome-ignore lint/suspicious/noThenProperty: what a hook of another promise library returns
    then: (_: unknown, reject: (reason: unknown) => void) => reject(new Error("a hook's own mistake")),
  }),
  "never settles": () => new Promise(() => {}),
  "returns what cannot be looked at": () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("a hook's own mistake");
        },
      },
    ),
  "changes the event": (event: { attributes: Record<string, unknown> }) => {
    event.attributes["url.template"] = "/elsewhere";
    delete (event as { attributes?: unknown }).attributes;
  },
};

test.each(Object.keys(broken))("a hook that %s does not disturb the call", async (kind) => {
  const hook = broken[kind as keyof typeof broken] as (event: unknown) => void;
  const hooks: Hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };
  const { fetch, arrived } = scriptedFetch(bare(503), json({ error: "none" }, 404));
  const { error } = await stubClient({ fetch, hooks }).GET("/things");
  expect(error).toMatchObject({ status: 404, attempts: 2, body: { error: "none" } });
  expect(arrived).toHaveLength(2);
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toEqual([]);
});
