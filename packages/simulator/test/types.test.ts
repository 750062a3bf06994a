import type { SimulatedFault, SimulatedRequest } from "@pbxkit/core/testing";
import { createEraClient, type components as Era } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient, type components as Ringme } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
import { describe, expectTypeOf, test } from "vitest";
import { startSimulatorServer } from "../src/index.ts";

/** What is wrong is compiled and never called. */
const compiled = (program: () => unknown) => expectTypeOf(program).toBeFunction();

describe("seeds are typed", () => {
  test("a number of rows, or rows with the members that matter", () => {
    createRingmeSimulator({ seed: { extensions: 50_000, records: [{ flow: "in", duration: 5 }] } });
    createTenantApiSimulator({ seed: { organizations: ["acme"], endpoints: [{ extension: "007" }] } });
    createEraSimulator({ seed: { redirectRules: [{ type: "dnd", opts: { title: "Away" } }] } });
  });

  test("a member that does not exist is an error, in the seed and in a row", () => {
    // @ts-expect-error misspelt
    compiled(() => createPlusofonSimulator({ seed: { sipAcounts: 3 } }));
    // @ts-expect-error another vendor's rows
    compiled(() => createTenantApiSimulator({ seed: { extensions: 3 } }));
    // @ts-expect-error misspelt
    compiled(() => createRingmeSimulator({ seed: { extensions: [{ naem: "0001*100" }] } }));
    // @ts-expect-error no such option
    compiled(() => createPlusofonSimulator({ seeds: {} }));
  });

  test("a value of another type is an error", () => {
    // @ts-expect-error an extension number is text, because of leading zeros
    compiled(() => createTenantApiSimulator({ seed: { endpoints: [{ extension: 7 }] } }));
    // @ts-expect-error neither a number nor a list
    compiled(() => createPlusofonSimulator({ seed: { sipAccounts: "three" } }));
    // @ts-expect-error a scenario belongs to an account
    compiled(() => createPlusofonSimulator({ seed: { sipScenarios: [{ name: "Day" }] } }));
    // @ts-expect-error how many users there are says nothing about who can log in
    compiled(() => createEraSimulator({ seed: { users: 3 } }));
  });

  test("behind HTTP by vendor, for the vendors that are served", () => {
    const start = () =>
      startSimulatorServer({
        vendors: ["era"],
        seed: { era: { accounts: ["one"] }, plusofon: { numbers: 1 } },
      });
    type Server = Awaited<ReturnType<typeof start>>;
    expectTypeOf<keyof Server["origins"]>().toEqualTypeOf<"era">();
    // @ts-expect-error no such vendor
    compiled(() => startSimulatorServer({ vendors: ["asterisk"] }));
    // @ts-expect-error no such member of Era's seed
    compiled(() => startSimulatorServer({ seed: { era: { extensions: 3 } } }));
  });
});

test("state has each vendor's rows", () => {
  const ringme = createRingmeSimulator();
  expectTypeOf(ringme.state.extensions.get(1)).toExtend<Ringme["schemas"]["Extension"] | undefined>();
  const era = createEraSimulator();
  expectTypeOf(era.state.redirectRules.list("one")).toExtend<Era["schemas"]["RedirectRule"][]>();
  // @ts-expect-error no such table
  era.state.extensions;
});

test("faults are typed", () => {
  expectTypeOf<SimulatedFault["reset"]>().toEqualTypeOf<"before" | "after" | "body" | undefined>();
  const inject = (...faults: SimulatedFault[]) => faults;
  inject({
    match: ({ query }: SimulatedRequest) => query.page === "2",
    status: 503,
    headers: { "retry-after": "1" },
  });
  // @ts-expect-error misspelt
  inject({ stauts: 503 });
  // @ts-expect-error there is no such moment
  inject({ reset: "during" });
  // @ts-expect-error no such member of a drip
  inject({ drip: { each: 1 } });
});

test("`fetch` and `auth` are what a client takes", () => {
  const ringme = createRingmeSimulator();
  createRingmeClient({ baseUrl: ringme.baseUrl, auth: ringme.auth, fetch: ringme.fetch });
  const { baseUrl, auth, fetch } = createEraSimulator();
  createEraClient({ baseUrl, auth, fetch });
});
