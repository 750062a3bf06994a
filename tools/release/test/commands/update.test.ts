import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DemoRepository, gains, withOrder } from "./demo-repository.ts";

const readme = "packages/demo/README.md";
const markers = ["operations", "evidence"]
  .map((name) => `<!-- ${name}:start -->\n<!-- ${name}:end -->\n`)
  .join("\n");

async function released(): Promise<DemoRepository> {
  const repository = new DemoRepository();
  repository.write(readme, markers);
  await repository.release("0.1.0");
  return repository;
}

describe("spec:update", () => {
  test("generates, writes the list of operations and the changeset, and says what users notice and what is left", async () => {
    const repository = await released();
    repository.editSpec(...withOrder);

    const { code, stdout, stderr } = await repository.run("update", "demo");

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(repository.read("packages/demo/src/generated/schema.ts")).toContain("order?: string");
    expect(repository.read(readme)).toContain("/rooms/{room_id}");
    expect(repository.read(".changeset/spec-demo.md")).toContain(gains);
    expect(stdout).toContain("@pbxkit/demo: minor (1 change since 0.1.0)");
    expect(stdout).toMatch(/Left for you:\n(?: {2}- .+\n)+$/);
  });

  test("asks for no version where a request takes more, and says how to have one", async () => {
    const repository = await released();
    repository.editSpec(
      "required: true, schema: { type: integer }",
      "required: true, schema: { type: number }",
    );

    const { code, stdout } = await repository.run("update", "demo");

    expect(code).toBe(0);
    expect(stdout).toContain("@pbxkit/demo: nothing that needs a version since 0.1.0\n");
    expect(stdout).toContain(
      "@pbxkit/demo: none (1 change since 0.1.0)\n  none   request           The path parameter room_id of GET /rooms/{room_id} changes its type from integer to number",
    );
    expect(stdout).toContain('"pnpm changeset"');
    expect(existsSync(join(repository.root, ".changeset/spec-demo.md"))).toBe(false);
    expect(await repository.run("change", "--check")).toMatchObject({ code: 0 });
    expect(await repository.run("diff", "--fail-on", "patch")).toMatchObject({ code: 0 });
  });

  test("and a release that is made for another reason tells it", async () => {
    const repository = await released();
    repository.editSpec(...withOrder);
    repository.editSpec(
      "name: room_id, in: path, required: true, schema: { type: integer }",
      "name: room_id, in: path, required: true, schema: { type: number }",
    );

    await repository.run("change");

    const text = repository.read(".changeset/spec-demo.md");
    expect(text).toContain('"@pbxkit/demo": minor');
    expect(text).toContain("The path parameter room_id of GET /rooms/{room_id} changes its type");
  });

  test("leaves nothing to do where nothing changed", async () => {
    const repository = await released();

    const { code, stdout } = await repository.run("update", "demo");

    expect(code).toBe(0);
    expect(stdout).toMatch(/@pbxkit\/demo: unchanged since 0\.1\.0\n\nLeft for you: nothing\n$/);
  });

  test("names what still has an operation's old name, wherever it is called", async () => {
    const repository = await released();
    const call = "export const handlers = { getRoom: () => {} };\n";
    repository.write("packages/demo/src/testing/handlers.ts", call);
    repository.write("examples/rooms/first.ts", call);
    repository.write("examples/rooms/other.ts", call.replace("getRoom", "getRooms"));
    repository.editSpec("operationId: getRoom", "operationId: readRoom");
    const line =
      "names in code and documentation: getRoom in packages/demo/src/testing/handlers.ts, getRoom in examples/rooms/first.ts\n";

    expect((await repository.run("update", "demo")).stdout).toContain(line);
    repository.editSpec("/rooms/{room_id}:", "/other/{room_id}:");
    expect((await repository.run("update", "demo")).stdout).toContain(line);
  });

  test("writes nothing when the document has a fault, and says where it is", async () => {
    const repository = await released();
    repository.editSpec("x-effect: read", "x-effect: sometimes");

    const { code, stderr } = await repository.run("update", "demo");

    expect(code).toBe(1);
    expect(stderr).toMatch(/^specs\/demo\/openapi\.yaml:\d+:\d+ x-effect is one of read, idempotent, once/);
    expect(repository.read(readme)).toBe(markers);
  });

  test.for([[], ["demo", "era"]])("takes one vendor, not %s", async (vendors) => {
    const repository = new DemoRepository();

    expect(await repository.run("update", ...vendors)).toMatchObject({
      code: 2,
      stderr: "spec:update takes one vendor\n",
    });
  });
});
