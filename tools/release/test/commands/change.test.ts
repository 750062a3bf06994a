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

  test("a version that is set covers what its commit has, and nothing that comes later", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);
    await repository.release("0.2.0", { tag: false });

    expect(await repository.run("change", "--check")).toMatchObject({ code: 0 });
    repository.editSpec("name: { type: string }", "name: { type: integer }");
    expect(await repository.run("change", "--check")).toMatchObject({
      code: 1,
      stderr:
        '@pbxkit/demo: the specs need a major version, and no changeset has it; run "pnpm spec:change"\n',
    });
    await repository.run("change");
    expect(repository.read(changeset)).not.toContain(gains);
    expect((await repository.run("change", "--check")).code).toBe(0);
  });

  test.for([
    ['---\n"@pbxkit/demo": [\n---\n\nX.\n', ".changeset/x.md is no changeset: invalid YAML in frontmatter."],
    [
      '---\n"@pbxkit/demo": mnior\n---\n\nX.\n',
      '.changeset/x.md is no changeset: invalid version type "mnior"',
    ],
    ["Better words.\n", ".changeset/x.md is no changeset: missing or invalid frontmatter."],
    [
      '---\n"@pbxkit/dmeo": minor\n---\n\nX.\n',
      ".changeset/x.md: there is no package @pbxkit/dmeo to release",
    ],
  ] as const)("--check refuses a changeset that no version could be made of: %j", async ([text, reason]) => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.write(".changeset/x.md", text);

    const { code, stderr } = await repository.run("change", "--check");

    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(reason) });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a changeset that was not in the version when it was set stays", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec(...withOrder);
    await repository.run("change");
    const written = repository.read(changeset);
    // A version pull request that was made before the edit, and squashed behind it.
    await repository.release("0.1.1", { tag: false });

    expect((await repository.run("change")).stdout).toBe(`@pbxkit/demo: ${changeset} is up to date\n`);
    expect(repository.read(changeset)).toBe(written);
    expect(await repository.run("change", "--check")).toMatchObject({ code: 0 });
    repository.editSpec("name: { type: string }", "name: { type: integer }");
    await repository.run("change");
    expect(repository.read(changeset)).toContain('"@pbxkit/demo": major');
    expect(repository.read(changeset)).toContain(gains);
  });

  test("a version that is set by hand is no lower than its changes need", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.editSpec("name: { type: string }", "name: { type: integer }");
    await repository.release("0.1.1", { tag: false });

    expect(await repository.run("change", "--check")).toMatchObject({
      code: 1,
      stderr: "@pbxkit/demo: what changed since 0.1.0 needs a major version, and 0.1.1 is set; set 1.0.0\n",
    });
    await repository.release("1.0.0", { tag: false });
    expect(await repository.run("change", "--check")).toMatchObject({ code: 0 });
  });

  test("the same of a version that is set in the working tree only", async () => {
    const repository = new DemoRepository();
    await repository.release("0.1.0");
    repository.setVersion("0.2.0");

    expect(await repository.run("change", "--check")).toMatchObject({ code: 0 });
    repository.editSpec(...withOrder);
    expect(await repository.run("change", "--check")).toMatchObject({ code: 1 });
  });
});

describe("a package that passes another one on", () => {
  const withCore = () => {
    const repository = new DemoRepository();
    const manifest = (name: string, dependencies = {}) =>
      repository.write(
        `packages/${name}/package.json`,
        JSON.stringify({ name: `@pbxkit/${name}`, version: "0.0.0", dependencies }),
      );
    manifest("core");
    manifest("demo", { "@pbxkit/core": "workspace:^" });
    manifest("server", { "@pbxkit/demo": "workspace:^" });
    return repository;
  };

  test.for(["minor", "major"])("has a %s change of it, too", async (level) => {
    const repository = withCore();
    repository.write(".changeset/call.md", `---\n"@pbxkit/core": ${level}\n---\n\nCalls are counted.\n`);

    expect(await repository.run("change", "--check")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        `.changeset/call.md: @pbxkit/demo passes on @pbxkit/core, so it needs "@pbxkit/demo": ${level}, too`,
      ),
    });
    await repository.run("change");
    expect(repository.read(".changeset/call.md")).toBe(
      `---\n"@pbxkit/core": ${level}\n"@pbxkit/demo": ${level}\n"@pbxkit/server": ${level}\n---\n\nCalls are counted.\n`,
    );
    expect((await repository.run("change", "--check")).code).toBe(0);
  });

  test.for(['{ "@pbxkit/core": minor }', '? "@pbxkit/core"\n: minor', '{\n  "@pbxkit/core": minor,\n}'])(
    "is not written into a front matter of another form than lines: %j",
    async (front) => {
      const repository = withCore();
      repository.write(".changeset/a.md", `---\n${front}\n---\n\nA.\n`);
      repository.write(".changeset/b.md", `---\n"@pbxkit/core": minor\n---\n\nB.\n`);

      const { code, stderr } = await repository.run("change");

      expect({ code, lines: stderr.trim().split("\n").length }).toEqual({ code: 1, lines: 1 });
      expect(stderr).toContain('.changeset/a.md cannot be updated: "');
      expect(stderr).toContain('" is not a line of one package; write each as "@pbxkit/core": minor');
      expect(repository.read(".changeset/a.md")).toBe(`---\n${front}\n---\n\nA.\n`);
    },
  );

  test("raises a level that is too low, and leaves a repair alone", async () => {
    const repository = withCore();
    repository.write(".changeset/a.md", `---\n"@pbxkit/core": major\n"@pbxkit/demo": patch\n---\n\nA.\n`);
    repository.write(".changeset/b.md", `---\n"@pbxkit/core": patch\n---\n\nB.\n`);

    await repository.run("change");

    expect(repository.read(".changeset/a.md")).toContain('"@pbxkit/demo": major');
    expect(repository.read(".changeset/b.md")).toBe(`---\n"@pbxkit/core": patch\n---\n\nB.\n`);
  });
});

describe("a shallow clone without a tag of the version that is set", () => {
  test.for([false, true])(
    "--check says what it cannot compare, and passes (an older tag: %s)",
    async (tag) => {
      const repository = new DemoRepository();
      await repository.release("0.1.0", { tag });
      await repository.release("0.2.0", { tag: false });
      repository.makeShallow();
      repository.editSpec(...withOrder);

      expect(await repository.run("change", "--check")).toMatchObject({
        code: 0,
        stdout:
          "note: the history here has no release of @pbxkit/demo, so their specs are not compared (git fetch --unshallow --tags)\nchangesets cover the specs\n",
      });
    },
  );
});
