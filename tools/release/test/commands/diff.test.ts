import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DemoRepository, gains, withOrder } from "./demo-repository.ts";

describe("spec:diff", () => {
  test("says that there was no release yet", async () => {
    const { code, stdout } = await new DemoRepository().run("diff");

    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "@pbxkit/demo: first release, with 1 operations (minor)\n",
    });
  });

  test("compares with the newest release tag", async () => {
    const repository = new DemoRepository();
    await repository.release("0.9.0");
    repository.editSpec(...withOrder);
    await repository.release("0.10.0");
    repository.editSpec("name: { type: string }", "name: { type: string }\n        floor: { type: integer }");

    const { stdout } = await repository.run("diff");

    expect(stdout).toBe(
      [
        "@pbxkit/demo: minor (1 change since 0.10.0)",
        "  minor  response          The answer of GET /rooms/{room_id} gains the field floor",
        "",
      ].join("\n"),
    );
  });

  test("has a form for programs and one for pull requests", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);

    const json = JSON.parse((await repository.run("diff", "--json")).stdout);
    const markdown = await repository.run("diff", "--markdown");

    expect(json.packages).toMatchObject([
      {
        package: "@pbxkit/demo",
        base: "0.1.0",
        verdict: "minor",
        changes: [{ sentence: gains, direction: "request" }],
      },
    ]);
    expect(markdown.stdout).toContain(`| minor | request | ${gains} |`);
  });

  test("compares with a revision or a file, too", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);
    const file = join(repository.root, "packages/demo/src/generated/openapi.json");

    for (const base of ["HEAD", file]) {
      expect((await repository.run("diff", "--base", base)).stdout).toContain(gains);
    }
  });

  test.for([
    ["patch", 3],
    ["minor", 3],
    ["major", 0],
  ] as const)("--fail-on %s ends a minor change with status %i", async ([limit, status]) => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);

    expect((await repository.run("diff", "--fail-on", limit)).code).toBe(status);
  });

  test("a wrong document, an unknown revision and a wrong option are one line and a status", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");

    expect(await repository.run("diff", "--base", "nowhere")).toMatchObject({
      code: 1,
      stderr: "there is no revision nowhere\n",
    });
    expect(await repository.run("diff", "--loud")).toMatchObject({ code: 2 });
    repository.editSpec("x-effect: read", "x-effect: maybe");
    const { code, stderr } = await repository.run("diff");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^specs\/demo\/openapi\.yaml:\d+:\d+ .*\n$/);
  });
});

describe("a schema that moves to a file of its own", () => {
  test("is no change", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.write(
      "specs/demo/schemas.yaml",
      "Room:\n  type: object\n  properties:\n    name: { type: string }\n",
    );
    repository.editSpec("#/components/schemas/Room", "./schemas.yaml#/Room");
    repository.editSpec(
      "components:\n  schemas:\n    Room:\n      type: object\n      properties:\n        name: { type: string }\n",
      "",
    );

    expect((await repository.run("diff")).stdout).toBe("@pbxkit/demo: unchanged since 0.1.0\n");
  });
});
