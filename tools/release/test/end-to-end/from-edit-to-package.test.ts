import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownRoot } from "../../../spec/src/repository.ts";
import { nextVersion } from "../../src/release/version.ts";
import { packageManagers, Rehearsal } from "./rehearsal.ts";

const NAME = "@pbxkit/plusofon";
const ACCOUNTS = "specs/plusofon/paths/sip-accounts.yaml";
const MINUTES = 60_000;

// One release after the other, in one copy of the repository: each begins where the one before has ended. What is in a
// package is for `pnpm check:packages` to look at, and what it does in each runtime for the conformance suite.
describe("from an edit of Plusofon's spec to the installed package", { timeout: 5 * MINUTES }, () => {
  let rehearsal: Rehearsal;
  /** Of the first release here; the repository may have had others. */
  let version: string;
  let core: string;

  beforeAll(async () => {
    rehearsal = await Rehearsal.begin(ownRoot);
    await rehearsal.release();
    [version, core] = [newest("plusofon"), newest("core")];
  }, 10 * MINUTES);

  afterAll(() => rehearsal?.end());

  const newest = (name: string): string =>
    JSON.parse(rehearsal.read(`packages/${name}/package.json`)).version;
  const call = (query: string) => `
    import { createPlusofonClient, unwrap } from "${NAME}";
    import { createPlusofonSimulator } from "${NAME}/testing";
    const { token, fetch } = createPlusofonSimulator({ seed: { sipAccounts: 3 } });
    const plusofon = createPlusofonClient({ token, fetch });
    const page = unwrap(await plusofon.GET("/api/v1/sip", { params: { query: { ${query} } } }));
    const names: (string | undefined)[] = page.data.map((account) => account.name);
    console.log(names.length);
  `;

  test("a description is a patch of that vendor, and nothing else is generated, built or published", async () => {
    rehearsal.edit(ACCOUNTS, "List the SIP accounts of the cabinet.", "Lists every SIP account.");

    expect(await rehearsal.command("diff")).toContain(`${NAME}: patch (1 change since ${version})`);
    await rehearsal.command("change");
    const plan = await rehearsal.run("turbo", "run", "build", "--filter=./packages/*", "--dry=json");
    const { tasks } = JSON.parse(plan.slice(plan.indexOf("{"))) as {
      tasks: { taskId: string; command: string; cache: { status: string } }[];
    };
    const todo = tasks.filter(({ cache, command }) => cache.status !== "HIT" && command !== "<NONEXISTENT>");
    expect(todo.map(({ taskId }) => taskId).sort()).toEqual([`${NAME}#build`, `${NAME}#generate`]);
    const next = nextVersion(version, "patch");
    expect(await rehearsal.release()).toEqual([`${NAME}@${next}`]);

    const consumer = await rehearsal.install("npm", NAME);
    const installed = (path: string) => consumer.read(`node_modules/@pbxkit/${path}`);
    expect(JSON.parse(installed("plusofon/package.json")).version).toBe(next);
    expect(JSON.parse(installed("core/package.json")).version).toBe(core);
    expect(installed("plusofon/dist/openapi.json")).toContain("Lists every SIP account.");
    expect(installed("plusofon/CHANGELOG.md")).toContain(
      "The documentation of GET /api/v1/sip changes (summary).",
    );
  });

  test("a release that failed half-way is taken up again where it stopped", async () => {
    rehearsal.edit(
      ACCOUNTS,
      /( +)- \$ref: .*InferredLimit\n/,
      "$&$1- { name: order, in: query, description: Sorts the rows., schema: { type: string } }\n",
    );
    await rehearsal.command("change");
    await rehearsal.command("change", "--check");
    const next = `${NAME}@${nextVersion(version, "minor")}`;

    rehearsal.registry.refuse("@pbxkit/simulator");
    await expect(rehearsal.release()).rejects.toThrow("release:publish ended with status 1");
    expect(await rehearsal.tags()).toEqual([next]);

    rehearsal.registry.refuse(undefined);
    // The server of all simulators follows where its range does not take the new version in, as 0.1 does not take 0.2.
    expect(await rehearsal.publish()).toEqual([next, `@pbxkit/simulator@${newest("simulator")}`]);
  });

  test.each(Object.keys(packageManagers) as (keyof typeof packageManagers)[])(
    "%s installs the minor version, and a program uses the new parameter",
    async (manager) => {
      const consumer = await rehearsal.install(manager, NAME);

      expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(
        "GET /api/v1/sip gains the query parameter order.",
      );
      expect(await consumer.runProgram(call('order: "name"'))).toBe("3\n");
    },
  );

  test("a removed operation is a major version, which the types show", async () => {
    rehearsal.edit(
      "specs/plusofon/paths/sip-scenarios.yaml",
      / {2}delete:\n {4}operationId: deleteSipScenario\n(?: {4}.*\n)+/,
      "",
    );
    await rehearsal.command("change");

    const next = `${NAME}@${nextVersion(version, "major")}`;
    expect(await rehearsal.release()).toContain(next);

    const consumer = await rehearsal.install("npm", next);
    const path = "/api/v1/sip/{sip_id}/scenarios/{scenario_id}";
    expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(`DELETE ${path} is removed.`);
    const params = "{ params: { path: { sip_id: 1, scenario_id: 2 } } }";
    const gone = `${call("")}\nawait plusofon.DELETE("${path}", ${params});\n`;
    await expect(consumer.runProgram(gone)).rejects.toThrow("TS2345");
  });
});
