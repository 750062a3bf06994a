// Asks each simulator for rows by id, without a network, and prints requests a second as JSON.
import process from "node:process";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";

const [rows = 10_000, rounds = 5, requests = 20_000] = process.argv.slice(2).map(Number);

interface Subject {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly headers: Readonly<Record<string, string>>;
  readonly urlOf: (index: number) => string;
}

const tenant = createTenantApiSimulator({ seed: { endpoints: rows } });
const plusofon = createPlusofonSimulator({ seed: { sipAccounts: rows } });
const ringme = createRingmeSimulator({ seed: { extensions: rows } });
const era = createEraSimulator({ seed: { redirectRules: rows } });
const rules = era.state.redirectRules.list(era.accountId).map(({ id }) => id);

const subjects: Readonly<Record<string, Subject>> = {
  "tenant-api": {
    fetch: tenant.fetch,
    headers: { authorization: `Bearer ${tenant.token}` },
    urlOf: (index) => `${tenant.baseUrl}/api/organizations/acme/endpoints/endpoint-${100 + index}`,
  },
  plusofon: {
    fetch: plusofon.fetch,
    headers: { authorization: `Bearer ${plusofon.token}`, client: "10553" },
    urlOf: (index) => `${plusofon.baseUrl}/api/v1/sip/${501 + index}`,
  },
  ringme: {
    fetch: ringme.fetch,
    headers: { authorization: `Bearer ${ringme.issueToken()}` },
    urlOf: (index) => `${ringme.baseUrl}/api/ver1.0/client/@me/extension/${2_001 + index}`,
  },
  era: {
    fetch: era.fetch,
    headers: { authorization: `Bearer ${era.openSession()}` },
    urlOf: (index) =>
      `${era.baseUrl}/rest/v1/user/sip/accounts/${era.accountId}/redirect_rules/${rules[index]}`,
  },
};

/** Requests a second of one round. Each row is asked for in turn, so that most are made and checked in the first. */
async function round({ fetch, headers, urlOf }: Subject): Promise<number> {
  const startedAt = performance.now();
  for (let index = 0; index < requests; index += 1) {
    const response = await fetch(new Request(urlOf(index % rows), { headers }));
    if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}`);
    await response.text();
  }
  return (requests / (performance.now() - startedAt)) * 1_000;
}

const found = Object.entries(subjects).map(([name, subject]) => ({ name, subject, rates: [] as number[] }));
for (let count = 0; count < rounds; count += 1) {
  for (const { subject, rates } of found) rates.push(await round(subject));
}
console.log(JSON.stringify(Object.fromEntries(found.map(({ name, rates }) => [name, rates]))));
