import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownRoot } from "../../../spec/src/repository.ts";
import { Consumer } from "../../src/rehearse/consumer.ts";
import { Rehearsal } from "../../src/rehearse/rehearsal.ts";
import { SpecEditor } from "../../src/rehearse/spec-edits.ts";

const NAME = "@pbxkit/plusofon";
const MINUTES = 60_000;

// One release after the other, in one copy of the repository: each begins where the one before has ended.
describe("from an edit of Plusofon's spec to the installed package", {
  timeout: 5 * MINUTES,
}, () => {
  let rehearsal: Rehearsal;
  let spec: SpecEditor;

  beforeAll(async () => {
    rehearsal = await Rehearsal.begin(ownRoot);
    spec = new SpecEditor(rehearsal.repository, "plusofon");
    await rehearsal.release();
  }, 10 * MINUTES);

  afterAll(() => rehearsal?.end());

  const installed = async () => {
    const version = (await rehearsal.registry.versions(NAME)).at(-1);
    const consumer = new Consumer(
      join(rehearsal.folder, `consumer-${version}`),
      rehearsal.env,
      rehearsal.registry.url,
    );
    await consumer.install("npm", NAME);
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

  test("a description is a patch of that vendor, and nothing else is generated or published", async () => {
    spec.reword("listSipAccounts", "Lists every SIP account.");

    expect(await rehearsal.command("diff")).toContain(`${NAME}: patch (1 change since 0.1.0)`);
    await rehearsal.command("change");
    const planned = await rehearsal.plan();
    expect(planned.filter((task) => task.endsWith("#generate"))).toEqual([`${NAME}#generate`]);
    expect(await rehearsal.release()).toEqual([`${NAME}@0.1.1`]);

    const consumer = await installed();
    expect(consumer.installedVersion(NAME)).toBe("0.1.1");
    expect(consumer.installedVersion("@pbxkit/core")).toBe("0.1.0");
    expect(consumer.read(`node_modules/${NAME}/src/generated/openapi.json`)).toContain(
      "Lists every SIP account.",
    );
    expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(
      "The documentation of GET /api/v1/sip changes (summary).",
    );
  });

  test("an optional parameter is a minor version that calls can use", async () => {
    spec.addQueryParameter("listSipAccounts", "order");
    await rehearsal.command("change");

    const published = await rehearsal.release();

    expect(published).toContain(`${NAME}@0.2.0`);
    // The server of all simulators follows, because its range of 0.1 does not take 0.2 in.
    expect(published.filter((each) => !each.startsWith(NAME))).toEqual(["@pbxkit/simulator@0.1.1"]);
    const consumer = await installed();
    expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(
      "GET /api/v1/sip gains the query parameter order.",
    );
    consumer.write("call.ts", call('order: "name"'));
    await consumer.typeCheck("call.ts", "7.0");
    expect(await consumer.runProgram("call.ts")).toBe("3\n");
  });

  test("a removed operation is a major version, which the types show", async () => {
    spec.removeOperation("deleteSipScenario");
    await rehearsal.command("change");

    expect(await rehearsal.release()).toContain(`${NAME}@1.0.0`);

    const consumer = await installed();
    expect(consumer.read(`node_modules/${NAME}/CHANGELOG.md`)).toContain(
      "DELETE /api/v1/sip/{sip_id}/scenarios/{scenario_id} is removed.",
    );
    const path = "/api/v1/sip/{sip_id}/scenarios/{scenario_id}";
    const params = "{ params: { path: { sip_id: 1, scenario_id: 2 } } }";
    consumer.write("call.ts", `${call("")}\nawait plusofon.DELETE("${path}", ${params});\n`);
    await expect(consumer.typeCheck("call.ts", "7.0")).rejects.toThrow("TS2345");
  });
});
