import { afterEach, expect, test, vi } from "vitest";
import { serve } from "../auth/support/server.ts";

const CODE = "../../src/fleet/create-fleet.ts";

afterEach(() => {
  vi.doUnmock(CODE);
  vi.resetModules();
});

test("budgets whose code cannot be loaded end the call, with nothing sent, and are loaded anew for the next one", async () => {
  vi.resetModules();
  vi.doMock(CODE, () => {
    throw new TypeError("Failed to fetch dynamically imported module");
  });
  const { clientOf } = await import("../auth/support/client.ts");
  const { bearer } = await import("@pbxkit/core/client");
  const server = serve(() => Response.json({ ok: true }));
  const client = clientOf(bearer("token"), { fetch: server.fetch, budget: { requests: 1, per: 60_000 } });
  await expect(client.GET("/things")).rejects.toMatchObject({
    name: "RequestError",
    message: "GET /things: a part of the client's code could not be loaded",
    outcome: "not-sent",
  });
  vi.doUnmock(CODE);
  const calls = [client.GET("/things"), client.GET("/things")];
  const ends = await Promise.allSettled(calls);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(server.requests).toHaveLength(1);
});
