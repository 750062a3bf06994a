import { expect, test, vi } from "vitest";
import { routerOf } from "../../../../packages/core/src/document/router.ts";
import { readsOnly } from "../../src/drift/live/reads-only.ts";

const document = {
  openapi: "3.1.0",
  paths: {
    "/rooms": { get: { "x-effect": "read" }, post: { "x-effect": "once" } },
    "/rooms/{id}": { get: {} },
  },
};
const base = "https://pbx.example/api";

function guarded() {
  const fetch = vi.fn(async () => new Response());
  return { fetch, guard: readsOnly(document, routerOf(document), [base], fetch) };
}

test.each([
  ["GET", `${base}/rooms`],
  ["POST", "https://pbx.example/login"],
])("%s %s passes", async (method, url) => {
  const { fetch, guard } = guarded();
  await guard(new Request(url, { method }));
  expect(fetch).toHaveBeenCalledOnce();
});

test.each([
  ["POST", `${base}/rooms`],
  ["DELETE", `${base}/rooms`],
  ["GET", `${base}/rooms/79990000001`],
])("%s %s is stopped", async (method, url) => {
  const { fetch, guard } = guarded();
  const error = await guard(new Request(url, { method })).catch((reason: Error) => reason);
  expect(String(error)).toMatch(/is not a read operation$/);
  expect(String(error)).not.toContain("79990000001");
  expect(fetch).not.toHaveBeenCalled();
});
