import { describe, expect, test } from "vitest";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { bare, reset } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

/** How many requests a GET makes that never succeeds. */
async function attempts(client: object, call: object = {}, status = 503): Promise<number> {
  const { fetch, arrived } = steadyFetch(() => bare(status));
  await stubClient({ fetch, ...client }).GET("/things", call);
  return arrived.length;
}

describe("how many attempts", () => {
  test.each([
    ["by default", {}, {}, 3],
    ["by the client's option", { retry: { attempts: 2 } }, {}, 2],
    ["by the call's option", {}, { retry: { attempts: 5 } }, 5],
    ["the call's wins", { retry: { attempts: 2 } }, { retry: { attempts: 4 } }, 4],
    ["one", { retry: { attempts: 1 } }, {}, 1],
    ["never, for the client", { retry: false }, {}, 1],
    ["never, for the call", { retry: { attempts: 5 } }, { retry: false }, 1],
    ["never for the client, but for this call", { retry: false }, { retry: { attempts: 2 } }, 2],
    ["undefined says nothing", { retry: { attempts: 2 } }, { retry: { attempts: undefined } }, 2],
    ["undefined says nothing at all", { retry: { attempts: 2 } }, { retry: undefined }, 2],
  ])("%s", async (_, client, call, expected) => {
    expect(await attempts(client, call)).toBe(expected);
  });
});

describe("which statuses", () => {
  test.each([
    ["the call's list replaces the default", {}, { retry: { statuses: [404] } }, 503, 1],
    ["one that is in it", {}, { retry: { statuses: [404] } }, 404, 3],
    [
      "the client's list stays when the call changes something else",
      { retry: { statuses: [404] } },
      { retry: { attempts: 2 } },
      404,
      2,
    ],
    ["none", { retry: { statuses: [] } }, {}, 503, 1],
  ])("%s", async (_, client, call, status, expected) => {
    expect(await attempts(client, call, status)).toBe(expected);
  });

  test("a vendor's entry takes the place of the default", async () => {
    const { fetch, arrived } = steadyFetch(() => bare(429));
    await stubClient({ fetch }, { retryStatuses: [503] }).GET("/things");
    expect(arrived).toHaveLength(1);
  });

  test("500 is repeated for a change only when the caller lists it", async () => {
    const { fetch, arrived } = steadyFetch(() => bare(500));
    const client = stubClient({ fetch });
    await client.PUT("/things");
    expect(arrived).toHaveLength(1);
    await client.PUT("/things", { retry: { statuses: [500] } });
    expect(arrived).toHaveLength(4);
  });
});

test("retry: false also ends a call at its first broken connection", async () => {
  const { fetch, arrived } = steadyFetch(() => Promise.reject(reset()));
  await expect(stubClient({ fetch, retry: false }).GET("/things")).rejects.toMatchObject({ attempts: 1 });
  expect(arrived).toHaveLength(1);
});
