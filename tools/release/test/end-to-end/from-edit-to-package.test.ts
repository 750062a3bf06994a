import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownRoot } from "../../../spec/src/repository.ts";
import { Rehearsal } from "../../src/rehearse/rehearsal.ts";
import { SpecEditor } from "../../src/rehearse/spec-edits.ts";
import { nextVersion } from "../../src/release/version.ts";

const NAME = "@pbxkit/plusofon";
const MINUTES = 60_000;

// One release after the other, in one copy of the repository: each begins where the one before has ended.
describe("from an edit of Plusofon's spec to the installed package", {
  timeout: 5 * MINUTES,
}, () => {
  let rehearsal: Rehearsal;
  let spec: SpecEditor;
  /** Of the first release here; the repository may have had others. */
  let version: string;
  let core: string;

  beforeAll(async () => {
    rehearsal = await Rehearsal.begin(ownRoot);
    spec = new SpecEditor(rehearsal.repository, "plusofon");
    await rehearsal.release();
    [version = "", core = ""] = [newest(NAME), newest("@pbxkit/core")];
  }, 10 * MINUTES);

  afterAll(() => rehearsal?.end());

  const newest = (name: string): string => {
    const manifest = join(rehearsal.repository, name.replace("@pbxkit/", "packages/"), "package.json");
    return JSON.parse(readFileSync(manifest, "utf8")).version;
  };
  const installed = async () => {
    const consumer = rehearsal.consumer(`npm-${newest(NAME)}`);
    await consumer.install("npm", `${NAME}@${newest(NAME)}`);
    return consumer;
  };
  const call = (query: string) => `
    import { createPlusofonClient, unwrap } from "${NAME}";
    import { createPlusofonSimulator } from "${NAME}/testing";
    const { token, fetch } = createPlusofonSimulator({ seed: { sipAccounts: 3 } });
    const plusofon = createPlusofonClient({ token, fetch });
    const page = unwrap(await plusofon.GET("/api/v1/sip", { params: { query: { ${query} } } }));
    console.log(page.data.length);
  `;

  test("a description is a patch of that vendor, and nothing else is generated, built or published", async () => {
    spec.reword("listSipAccounts", "Lists every SIP account.");

    expect(await rehearsal.command("diff")).toContain(`${NAME}: patch (1 change since ${version})`);
    await rehearsal.command("change");
    expect((await rehearsal.plan()).sort()).toEqual([`${NAME}#build`, `${NAME}#generate`]);
    const next = nextVersion(version, "patch");
    expect(await rehearsal.release()).toEqual([`${NAME}@${next}`]);

    const consumer = await installed();
    expect(consumer.installedVersion(NAME)).toBe(next);
    expect(consumer.installedVersion("@pbxkit/core")).toBe(core);
    expect(consumer.read(`node_modules/${NAME}/dist/openapi.json`)).toContain("Lists every SIP account.");
    expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(
      "The documentation of GET /api/v1/sip changes (summary).",
    );
  });

  test("an optional parameter is a minor version that calls can use", async () => {
    spec.addQueryParameter("listSipAccounts", "order");
    await rehearsal.command("change");

    const published = await rehearsal.release();

    expect(published).toContain(`${NAME}@${nextVersion(version, "minor")}`);
    // The server of all simulators follows where its range does not take the new version in, as 0.1 does not take 0.2.
    const others = published.filter((each) => !each.startsWith(NAME));
    expect(others.filter((each) => !each.startsWith("@pbxkit/simulator@"))).toEqual([]);
    const consumer = await installed();
    expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(
      "GET /api/v1/sip gains the query parameter order.",
    );
    consumer.write("call.ts", call('order: "name"'));
    await consumer.typeCheck("call.ts");
    expect(await consumer.runProgram("call.ts")).toBe("3\n");
  });

  test("a removed operation is a major version, which the types show", async () => {
    spec.removeOperation("deleteSipScenario");
    await rehearsal.command("change");

    expect(await rehearsal.release()).toContain(`${NAME}@${nextVersion(version, "major")}`);

    const consumer = await installed();
    expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(
      "DELETE /api/v1/sip/{sip_id}/scenarios/{scenario_id} is removed.",
    );
    const path = "/api/v1/sip/{sip_id}/scenarios/{scenario_id}";
    const params = "{ params: { path: { sip_id: 1, scenario_id: 2 } } }";
    consumer.write("call.ts", `${call("")}\nawait plusofon.DELETE("${path}", ${params});\n`);
    await expect(consumer.typeCheck("call.ts")).rejects.toThrow("TS2345");
  });
});
