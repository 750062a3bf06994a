import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DemoRepository, withOrder } from "./demo-repository.ts";

const gains = "GET /rooms/{room_id} gains the query parameter order";

describe("spec:diff", { timeout: 60_000 }, () => {
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

describe("spec:change", { timeout: 60_000 }, () => {
  const changeset = ".changeset/spec-demo.md";

  test("writes a changeset, keeps an edited one, and takes it away with its reason", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);

    expect((await repository.run("change")).stdout).toBe(`@pbxkit/demo: minor; wrote ${changeset}\n`);
    expect((await repository.run("change")).stdout).toBe(`@pbxkit/demo: ${changeset} is up to date\n`);
    repository.write(changeset, repository.read(changeset).replace(gains, "Rooms can be sorted"));
    repository.editSpec("name: { type: string }", "name: { type: integer }");
    await repository.run("change");

    const text = repository.read(changeset);
    expect(text).toContain('"@pbxkit/demo": major');
    expect(text).toContain("Rooms can be sorted");
    expect(text).not.toContain(gains);
    expect(text).toContain(
      "The field name of the answer of GET /rooms/{room_id} changes its type from string to integer",
    );
  });

  test("takes its changeset away when the specs are as they were", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);
    await repository.run("change");
    repository.editSpec(withOrder[1], withOrder[0]);

    expect((await repository.run("change")).stdout).toBe(
      `@pbxkit/demo: unchanged since 0.1.0; removed ${changeset}\n`,
    );
    expect(existsSync(join(repository.root, changeset))).toBe(false);
  });

  test("--check fails until a changeset has at least the needed level", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);

    expect(await repository.run("change", "--check")).toMatchObject({
      code: 1,
      stderr:
        '@pbxkit/demo: the specs need a minor version, and no changeset has it; run "pnpm spec:change"\n',
    });
    repository.write(".changeset/by-hand.md", "---\n'@pbxkit/demo': patch\n---\n\nSmall things.\n");
    expect(await repository.run("change", "--check")).toMatchObject({ code: 1 });
    repository.write(".changeset/by-hand.md", "---\n'@pbxkit/demo': major\n---\n\nGreat things.\n");
    expect(await repository.run("change", "--check")).toMatchObject({ code: 0 });
  });

  test("--check takes a version that has been moved for the next release", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);
    repository.setVersion("0.2.0");

    expect(await repository.run("change", "--check")).toMatchObject({ code: 0 });
    expect((await repository.run("change")).stdout).toContain(
      "which the version in its package.json has already",
    );
  });
});
