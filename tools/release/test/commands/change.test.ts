import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DemoRepository, gains, withOrder } from "./demo-repository.ts";

describe("spec:change", () => {
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

describe("a clone without tags", () => {
  test("--check says what it cannot compare, and passes", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0", { tag: false });
    repository.editSpec(...withOrder);

    expect(await repository.run("change", "--check")).toMatchObject({
      code: 0,
      stdout:
        "note: no release tag here for @pbxkit/demo, so their specs are not compared (git fetch --tags)\nchangesets cover the specs\n",
    });
  });
});
