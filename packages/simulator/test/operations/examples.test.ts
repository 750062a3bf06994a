import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ApiError } from "@pbxkit/core";
import { createEraClient } from "@pbxkit/era";
import * as era from "@pbxkit/era/operations";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonClient } from "@pbxkit/plusofon";
import * as plusofon from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import * as ringme from "@pbxkit/ringme/operations";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import * as tenantApi from "@pbxkit/tenant-api/operations";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
import { describe, expect, test } from "vitest";

interface Example {
  readonly name: string;
  /** The block of the comment, without its import. */
  readonly code: string;
}

/** The call in each comment of a vendor's generated functions. */
function examplesOf(vendor: string): Example[] {
  const file = new URL(`../../../${vendor}/src/generated/operations.ts`, import.meta.url);
  const text = readFileSync(fileURLToPath(file), "utf8");
  const found = [...text.matchAll(/ \* ```ts\n([\s\S]*?) \* ```\n \*\/\nexport const (\w+)/g)];
  return found.map(([, block = "", name = ""]) => ({
    name,
    code: block.replaceAll(/^ \* ?/gm, "").replace(/^import .*\n/, ""),
  }));
}

/** Runs an example beside a client and its vendor's functions, and gives what was found in its `error`. */
async function run({ code }: Example, client: Record<string, unknown>, functions: object): Promise<unknown> {
  const names = { ...functions, ...client, console: { log: () => {} } };
  const body = `return (async () => {${code}\nreturn error;})()`;
  // A walk of a list that is not there rejects with its answer.
  return new Function(...Object.keys(names), body)(...Object.values(names)).catch((error: unknown) => {
    if (error instanceof ApiError) return error;
    throw error;
  });
}

const vendors = {
  "tenant-api"() {
    const simulator = createTenantApiSimulator({ seed: { endpoints: 1 } });
    return { simulator, client: { tenant: createTenantApiClient(simulator) }, functions: tenantApi };
  },
  plusofon(name = "") {
    const simulator = createPlusofonSimulator({ seed: { sipAccounts: 1 } });
    const { flashCallToken, fetch } = simulator;
    // Renewing takes another token than all else.
    const token = name === "refreshTokens" ? simulator.issueTokens().refresh_token : simulator.token;
    return {
      simulator,
      client: { plusofon: createPlusofonClient({ token, flashCallToken, fetch }) },
      functions: plusofon,
    };
  },
  ringme() {
    const simulator = createRingmeSimulator();
    const { user, fetch } = simulator;
    return {
      simulator,
      client: { ringme: createRingmeClient({ auth: simulator.issueToken(), user, fetch }) },
      functions: ringme,
    };
  },
  era() {
    const simulator = createEraSimulator();
    return { simulator, client: { era: createEraClient(simulator) }, functions: era };
  },
};

describe.each(Object.entries(vendors))("%s", (vendor, start) => {
  const examples = examplesOf(vendor);

  test("every function has an example", () => {
    const { functions } = start();
    expect(examples.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
  });

  // What it is about need not be there, but the request is one that the document has.
  test.each(examples)("$name: its example is a request in the document's form", async (example) => {
    const { simulator, client, functions } = start(example.name);
    const error = await run(example, client, functions);
    expect(simulator.requests.map(({ operationId }) => operationId)).toContain(example.name);
    expect((error as { status?: number } | undefined)?.status ?? 200).not.toBeOneOf([
      400, 401, 405, 415, 422,
    ]);
  });
});
