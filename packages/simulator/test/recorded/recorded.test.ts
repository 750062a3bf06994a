import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { expect, inject, test } from "vitest";
import { disagreementsOn } from "./disagreements.ts";
import { type RecordedRequest, readRecorded } from "./recorded-request.ts";

const recordedHere = () =>
  readRecorded(inject("recordedRequests")).filter(({ test: file }) => file === expect.getState().testPath);

test("what reaches a simulator is recorded, with the simulator's verdict", async () => {
  const simulator = createPlusofonSimulator();
  const plusofon = createPlusofonClient({ token: simulator.token, fetch: simulator.fetch, retry: false });
  // A request whose answer is a fault's has arrived all the same.
  simulator.inject({ status: 503 });
  await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } });
  await simulator.fetch(`${simulator.baseUrl}/api/v1/sip/eighty`, { headers: { client: "10553" } });

  const shown = recordedHere().map(({ operationId, request, issues }) => [operationId, request.path, issues]);
  expect(shown).toEqual([
    ["getSipAccount", "/api/v1/sip/80", []],
    ["getSipAccount", "/api/v1/sip/eighty", [expect.stringContaining("sip_id")]],
  ]);
});

test("no credential is recorded", async () => {
  const simulator = createPlusofonSimulator();
  const plusofon = createPlusofonClient({ token: simulator.token, fetch: simulator.fetch });
  await plusofon.GET("/api/v1/sip");
  expect(JSON.stringify(recordedHere())).not.toContain(simulator.token);
});

const recorded: RecordedRequest = {
  document: "Plusofon SIP API",
  operationId: "getSipAccount",
  request: {
    method: "GET",
    path: "/api/v1/sip/80",
    query: "",
    headers: { client: "10553" },
    body: undefined,
  },
  kind: "none",
  issues: [],
  test: "some.test.ts",
};
const wrong = { ...recorded, request: { ...recorded.request, path: "/api/v1/sip/eighty" } };

test("two readers of the document who agree are no news", async () => {
  expect(await disagreementsOn([recorded, { ...wrong, issues: ["path sip_id must be integer"] }])).toEqual(
    [],
  );
});

test("a request that only one of them takes is named, with its test", async () => {
  expect(await disagreementsOn([wrong, { ...recorded, issues: ["path sip_id is odd"] }])).toEqual([
    expect.stringMatching(
      /^getSipAccount: the simulator takes what openapi-backend refuses .*eighty.*some.test.ts$/,
    ),
    expect.stringMatching(
      /^getSipAccount: the simulator refuses what openapi-backend takes \(path sip_id is odd\)/,
    ),
  ]);
});
