import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import { getBalance } from "@pbxkit/plusofon/operations";
import { createMemoryStore, createPlusofonSimulator, createTestClock } from "@pbxkit/plusofon/testing";
import { expect, test } from "vitest";

/** Eight clients with one store, each as if it were a process of its own. Only the server's tokens live by the test's clock. */
function started() {
  const clock = createTestClock();
  const simulator = createPlusofonSimulator({ clock });
  const store = createMemoryStore();
  const renewals: (string | null)[] = [];
  let told = 0;
  const fetch = (request: Request) => {
    if (request.url.endsWith("/refresh")) renewals.push(request.headers.get("authorization"));
    return simulator.fetch(request);
  };
  const process = (auth = simulator.auth) => {
    const onTokens = () => {
      told += 1;
    };
    const plusofon = createPlusofonClient({ auth: { ...auth, onTokens }, fetch, store, retry: false });
    return () => unwrap(getBalance(plusofon));
  };
  const asked = () =>
    simulator.requests.flatMap(({ path, status }) =>
      /login|refresh/.test(path) ? [`${path.replace("/api/v1/", "")} ${status}`] : [],
    );
  return { clock, simulator, store, renewals, process, asked, told: () => told };
}

const all = (calls: readonly (() => Promise<unknown>)[]) => Promise.all(calls.map((call) => call()));

test("eight processes log in once, and one renews for all when the token has ended", async () => {
  const { clock, process, asked, told, store } = started();
  const calls = Array.from({ length: 8 }, () => process());
  await all(calls);
  expect(asked()).toEqual(["login 200"]);
  await clock.advance(3_600_000);
  await all(calls);
  expect(asked()).toEqual(["login 200", "refresh 200"]);
  expect(told()).toBe(2);
  // A process that starts later takes what is there.
  const before = store.requests;
  await process()();
  expect(asked()).toHaveLength(2);
  expect(store.requests).toBeGreaterThan(before);
});

test("eight processes whose tokens were revoked log in once, and send the refresh token once", async () => {
  const { simulator, process, asked, renewals } = started();
  const calls = Array.from({ length: 8 }, () => process());
  await all(calls);
  simulator.revokeTokens();
  await all(calls);
  expect(asked()).toEqual(["login 200", "refresh 401", "login 200"]);
  expect(renewals).toHaveLength(1);
});

test("a renewal whose answer is lost is not repeated by another process: it logs in anew", async () => {
  const { clock, simulator, process, asked, renewals } = started();
  const calls = Array.from({ length: 8 }, () => process());
  await all(calls);
  await clock.advance(3_600_000);
  simulator.inject({ reset: "after", match: "GET /api/v1/refresh" });
  await all(calls);
  expect(renewals).toHaveLength(1);
  expect(asked().filter((line) => line === "login 200")).toHaveLength(2);
});

test("a process with another password gets none of the tokens", async () => {
  const { simulator, process, store } = started();
  await process()();
  await expect(process({ ...simulator.auth, password: "planted-wrong" })()).rejects.toMatchObject({
    name: "AuthError",
    status: 401,
  });
  expect(JSON.stringify([...store.values])).not.toContain("planted");
  expect(JSON.stringify([...store.values.keys()])).not.toContain(simulator.auth.password);
});
