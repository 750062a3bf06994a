import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator, createTestClock } from "@pbxkit/plusofon/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { syncCalls } from "../folder.ts";
import { plusofonCalls } from "../plusofon.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pbxkit-crm-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const filesOf = (name: string) => readdirSync(join(folder, name)).sort();

/** 250 made-up calls of a minute each, from noon on, and a clock that stands behind them. */
async function setUp() {
  const clock = createTestClock();
  const simulator = createPlusofonSimulator({ clock, seed: { calls: 250, sipAccounts: 1 } });
  await clock.advance(Date.UTC(2026, 0, 1, 17) - clock.now());
  const { token, fetch } = simulator;
  const client = createPlusofonClient({ token, fetch, clock, retry: false });
  const run = () => syncCalls(plusofonCalls(client, fetch), folder, () => clock.now());
  return { clock, simulator, run };
}

test("all calls come with their recordings, and the next run brings what is new only", async () => {
  const { clock, simulator, run } = await setUp();
  expect(await run()).toEqual({ calls: 250, recordings: 250, waiting: 0 });
  expect([filesOf("calls").length, filesOf("recordings").length]).toEqual([250, 250]);

  simulator.calls.place({ from: "70000000009", to: "70000000001", ring: 0, talk: 20_000, recorded: true });
  await clock.advance(20_000);
  expect(await run()).toEqual({ calls: 1, recordings: 0, waiting: 1 });
  await clock.advance(60_000);
  expect(await run()).toEqual({ calls: 0, recordings: 1, waiting: 0 });
  expect(filesOf("recordings")).toHaveLength(251);
});

test("a run that broke off goes on with the page that was under way", async () => {
  const { simulator, run } = await setUp();
  const pages = () =>
    simulator.requests.flatMap(({ path, query }) => (path === "/api/v1/call" ? [query.page] : []));
  simulator.inject({ reset: "before", match: ({ query }) => query.page === "3" });
  await expect(run()).rejects.toMatchObject({ name: "ConnectionError" });
  expect(filesOf("calls")).toHaveLength(200);
  expect(await run()).toEqual({ calls: 50, recordings: 50, waiting: 0 });
  expect(pages()).toEqual(["1", "2", "3", "3"]);
});

test("a call that is longer than the time between two runs is not missed", async () => {
  const { clock, simulator, run } = await setUp();
  simulator.calls.place({ from: "70000000009", to: "70000000001", ring: 0, talk: 7_200_000 });
  await clock.advance(1_000);
  await run();
  await clock.advance(7_200_000);
  expect((await run()).calls).toBe(1);
});

test("what is in the folder is the vendor's row", async () => {
  const { run } = await setUp();
  await run();
  const [first = ""] = filesOf("calls");
  const row = JSON.parse(readFileSync(join(folder, "calls", first), "utf8"));
  expect(row).toMatchObject({ connect_time: "2026-01-01 12:00:00", duration: 60, direction: "internal" });
});
