import { createRingmeClient, type RingmeGrant } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge, type JudgedRequest } from "./differential/judge.ts";
import { formsLike } from "./differential/mutants.ts";
import { vendors } from "./differential/vendors.ts";
import { besideIssues } from "./recorded/beside-issues.ts";

// Logins and token requests: no operations of the documents, so the judge reads of them in `differential/beside.ts`.

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly operationId: string | undefined;
}

function requestTo(operationId: string, requests: readonly Sent[]): JudgedRequest {
  const sent = requests.find((request) => request.operationId === operationId);
  if (!sent) throw new Error(`nothing went to ${operationId}`);
  const { method, path, headers, body } = sent;
  return { method, path, query: "", headers: { ...headers }, body };
}

async function judgeOf(name: string): Promise<Judge> {
  const vendor = vendors.find((one) => one.name === name);
  if (!vendor) throw new Error(`there is no vendor ${name}`);
  return createJudge(vendor);
}

describe("RingMe: token requests", () => {
  const endpoint = "POST /oauth/token";
  const app = { appId: "app-1", appSecret: "app-secret" };
  const redirectUri = "https://app.example/back";
  const grants: RingmeGrant[] = [
    { grant: "client_credentials", ...app },
    { grant: "password", ...app, username: "operator", password: "invented" },
    { grant: "authorization_code", ...app, redirectUri, code: "c0de" },
    { grant: "refresh_token", ...app, redirectUri, refreshToken: "kept" },
  ];
  let judge: Judge;
  beforeAll(async () => {
    judge = await judgeOf("ringme");
  });

  async function sentWith(auth: RingmeGrant): Promise<JudgedRequest> {
    const simulator = createRingmeSimulator();
    const ringme = createRingmeClient({ auth, fetch: simulator.fetch, retry: false });
    await ringme.GET("/client/{client_id}/extension/");
    return requestTo(endpoint, simulator.requests);
  }

  test.each(grants)("$grant: what the client sends is valid for both", async (auth) => {
    const request = await sentWith(auth);
    expect(judge.request(endpoint, request)).toBeUndefined();
    expect(await besideIssues("ringme", request, "any refusal counts")).toEqual([]);
  });

  test.each(grants)("$grant: what the other one refuses, the simulator refuses", async (auth) => {
    const request = await sentWith(auth);
    const refused: unknown[] = [];
    const form = request.body as Readonly<Record<string, string>>;
    for (const body of [...formsLike(form), { ...form, grant_type: "device_code" }]) {
      const refusal = judge.request(endpoint, { ...request, body });
      if (refusal === undefined) continue;
      const issues = await besideIssues("ringme", { ...request, body }, refusal);
      refused.push(body);
      expect([body, issues]).toEqual([body, [expect.stringMatching(/^40[01] /)]]);
    }
    expect(refused.length).toBeGreaterThan(Object.keys(form).length * 2);
  });
});
