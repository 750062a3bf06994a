import { describe, expect, test } from "vitest";
import { DemoRepository } from "./demo-repository.ts";

describe("spec:compat", () => {
  const program = `import type { components } from "@pbxkit/demo";
export const room: components["schemas"]["Room"] = { name: "hall" };
`;

  async function released(): Promise<DemoRepository> {
    const repository = new DemoRepository();
    repository.write(
      "packages/demo/src/index.ts",
      'export type { components } from "./generated/schema.ts";\n',
    );
    repository.write("packages/demo/test/room.test-d.ts", program);
    await repository.release("0.1.0");
    return repository;
  }

  test("is content while the last release's programs compile", async () => {
    const repository = await released();
    repository.editSpec("name: { type: string }", "name: { type: string }\n        floor: { type: integer }");

    expect(await repository.run("compat")).toMatchObject({
      code: 0,
      stdout: "@pbxkit/demo: what compiled with 0.1.0 still compiles\n",
    });
  });

  test("wants a major version when one no longer does, and takes it", async () => {
    const repository = await released();
    repository.editSpec("name: { type: string }", "name: { type: integer }");

    const { code, stdout } = await repository.run("compat");
    expect(code).toBe(1);
    expect(stdout).toContain("no longer does, which needs a major version");
    expect(stdout).toContain("packages/demo/test/room.test-d.ts: TS2322");

    await repository.run("change");
    expect((await repository.run("compat")).code).toBe(0);
  });

  test("raises what the rules take for a minor version, in the note and in the check", async () => {
    const repository = await released();
    // Rules see a new field; the released program passes what is now called something else.
    repository.editSpec("name: { type: string }", "name: { type: string }\n        floor: { type: integer }");
    repository.write("packages/demo/src/index.ts", "export type components = never;\n");

    expect(await repository.run("change", "--check")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^@pbxkit\/demo: what compiled with the last release needs a major version/,
      ),
    });
    await repository.run("change");
    expect(repository.read(".changeset/spec-demo.md")).toContain('"@pbxkit/demo": major');
    expect((await repository.run("change", "--check")).code).toBe(0);
  });

  test("says at once that nothing public changed", async () => {
    const repository = await released();
    repository.write("packages/demo/README.md", "Demo.\n");

    expect((await repository.run("compat")).stdout).toBe(
      "@pbxkit/demo: nothing public changed since 0.1.0\n",
    );
  });

  test("looks at packages without a document, too", async () => {
    const repository = new DemoRepository();
    const core = (level: string) =>
      repository.write("packages/core/src/index.ts", `export const attempts: ${level} = 3 as never;\n`);
    repository.write(
      "packages/core/package.json",
      `${JSON.stringify({ name: "@pbxkit/core", version: "0.1.0", exports: { ".": { types: "./dist/index.d.ts" } } })}\n`,
    );
    core("number");
    repository.write(
      "packages/core/test/core.test-d.ts",
      'import { attempts } from "@pbxkit/core";\nexport const doubled: number = attempts * 2;\n',
    );
    await repository.release("0.1.0");
    core("string");

    const { code, stdout } = await repository.run("compat", "core");

    expect(code).toBe(1);
    expect(stdout).toContain("packages/core/test/core.test-d.ts: TS2362");
    repository.write(".changeset/strings.md", '---\n"@pbxkit/core": major\n---\n\nTexts.\n');
    expect((await repository.run("compat", "core")).code).toBe(0);
  });

  test("takes packages that there are", async () => {
    expect(await new DemoRepository().run("compat", "nothing")).toMatchObject({ code: 2 });
  });
});
