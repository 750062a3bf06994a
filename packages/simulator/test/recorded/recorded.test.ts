import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import { describe, expect, test } from "vitest";
import { loginsOf, requestsOf } from "./called.ts";
import { disagreementsOn } from "./disagreements.ts";
import { FOLDER, readJournals } from "./journal.ts";
import type { RecordedCall } from "./record-calls.ts";
import type { RecordedLogin } from "./record-logins.ts";
import type { RecordedRequest } from "./recorded-request.ts";

const arrivals = () => readJournals<RecordedRequest>("arrivals", process.env[FOLDER] ?? "");
// Each request is recorded once, so these are some that no other test makes.
const recordedHere = () => arrivals().filter(({ test: file }) => file === expect.getState().testPath);

test("what reaches a simulator is recorded, with the simulator's verdict", async () => {
  const simulator = createPlusofonSimulator();
  const plusofon = createPlusofonClient({ token: simulator.token, fetch: simulator.fetch, retry: false });
  // A request whose answer is a fault's has arrived all the same.
  simulator.inject({ status: 503 });
  await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80_416 } } });
  await simulator.fetch(`${simulator.baseUrl}/api/v1/sip/eighty-four`, { headers: { client: "10553" } });

  const shown = recordedHere().map(({ operationId, request, issues }) => [operationId, request.path, issues]);
  expect(shown).toEqual([
    ["getSipAccount", "/api/v1/sip/80416", []],
    ["getSipAccount", "/api/v1/sip/eighty-four", [expect.stringContaining("sip_id")]],
  ]);
});

test("no credential is recorded", async () => {
  const simulator = createPlusofonSimulator();
  const plusofon = createPlusofonClient({ token: simulator.token, fetch: simulator.fetch });
  await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80_417 } } });
  expect(recordedHere().map(({ request }) => request.path)).toContain("/api/v1/sip/80417");
  expect(JSON.stringify(recordedHere())).not.toContain(simulator.token);
});

test("a token request to a fetch that a test has made up is recorded too", async () => {
  const fetch = async () => Response.json({ error: "invalid_client" }, { status: 400 });
  const auth = { grant: "client_credentials", appId: "of-recorded-test", appSecret: "invented" } as const;
  await createRingmeClient({ auth, fetch })
    .GET("/client/{client_id}/extension/")
    .catch(() => {});
  const logins = readJournals<RecordedLogin>("logins", process.env[FOLDER] ?? "");
  const [request, ...others] = loginsOf(logins.filter(({ body = "" }) => body.includes("of-recorded-test")));
  expect(others).toEqual([]);
  expect(request).toMatchObject({
    document: "RingMe API",
    operationId: "POST /oauth/token",
    request: { body: { grant_type: "client_credentials", client_id: "of-recorded-test" } },
  });
});

test("what reaches a simulator in a process that a test has started is recorded too", async () => {
  const program = `
    import { createEraSimulator } from "@pbxkit/era/testing";
    const { baseUrl, fetch } = createEraSimulator();
    await fetch(baseUrl + "/rest/v1/user/sip/accounts/of-another-process/redirect_rules");`;
  const loader = new URL("../source-loader.ts", import.meta.url).href;
  const args = ["--import", loader, "--input-type=module", "--eval", program];
  await promisify(execFile)(process.execPath, args);
  const paths = arrivals().map(({ request }) => request.path);
  expect(paths).toContain("/rest/v1/user/sip/accounts/of-another-process/redirect_rules");
});

test("what a client sends to a fetch that a test has made up is recorded too, and judged by both", async () => {
  const fetch = async () => Response.json({ success: true });
  const plusofon = createPlusofonClient({ token: "invented-27", fetch });
  const wrong = { name: "Reception", number: "four hundred" } as never;
  await plusofon.PUT("/api/v1/sip", { body: wrong });
  const calls = readJournals<RecordedCall>("calls", process.env[FOLDER] ?? "");
  const own = calls.filter(({ test: file }) => file === expect.getState().testPath);
  const [request, ...others] = requestsOf(own).filter(
    ({ operationId }) => operationId === "createSipAccount",
  );
  expect(others).toEqual([]);
  expect(request?.request.body).toEqual(wrong);
  expect(request?.issues).toContainEqual(expect.stringContaining("number"));
  expect(JSON.stringify(own)).not.toContain("invented-27");
});

const recorded: RecordedRequest = {
  document: "Plusofon API",
  operationId: "getSipAccount",
  request: {
    method: "GET",
    path: "/api/v1/sip/80",
    query: "",
    headers: { client: "10553" },
    body: undefined,
  },
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

describe("endpoints beside the document", () => {
  const tokenRequest = (fields: object): RecordedRequest => ({
    document: "RingMe API",
    operationId: "POST /oauth/token",
    request: {
      method: "POST",
      path: "/oauth/token",
      query: "",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: { client_id: "app", client_secret: "hidden-31415", ...fields },
    },
    test: "some.test.ts",
  });

  test("a form that both take, and one that both refuse, are no news", async () => {
    const requests = [{ grant_type: "client_credentials" }, { grant_type: "password" }, {}];
    expect(await disagreementsOn(requests.map(tokenRequest))).toEqual([]);
  });

  test("a form that only the simulator takes is named, without its values", async () => {
    const repeated = tokenRequest({ grant_type: "client_credentials", client_id: ["app", "app"] });
    const [sentence, ...others] = await disagreementsOn([
      { ...repeated, issues: [] },
      { ...tokenRequest({ grant_type: "refresh_token", refresh_token: "" }), issues: [] },
    ]);
    expect([sentence, ...others]).toEqual([
      expect.stringMatching(/client_id/),
      expect.stringMatching(/refresh/),
    ]);
    expect(`${sentence} ${others}`).not.toContain("hidden");
  });
});
