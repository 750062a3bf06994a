import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { DemoRepository, gains, programOf, withOrder } from "./demo-repository.ts";

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s in the middle of spec:diff leaves nothing behind", async (signal, status) => {
  const repository = new DemoRepository();
  await repository.release("0.1.0");
  repository.editSpec(...withOrder);
  const temporary = join(repository.root, "temporary");
  mkdirSync(temporary);
  const child = spawn(process.execPath, [programOf("diff"), "--root", repository.root], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const folders = () => readdirSync(temporary).filter((name) => name.startsWith("pbxkit-"));
  while (folders().length === 0 && child.exitCode === null) await setTimeout(2);
  expect(folders()).toHaveLength(1);
  child.kill(signal);
  expect(await ended).toEqual([status, null]);
  expect(folders()).toEqual([]);
});

test("SIGINT while spec:update writes leaves whole files, and run again it does the rest", async () => {
  const repository = new DemoRepository();
  const markers = ["operations", "evidence"].map((name) => `<!-- ${name}:start -->\n<!-- ${name}:end -->\n`);
  repository.write("packages/demo/README.md", markers.join("\n"));
  await repository.release("0.1.0");
  repository.editSpec(...withOrder);
  const source = join(repository.root, "packages/demo/src");
  const child = spawn(process.execPath, [programOf("update"), "demo", "--root", repository.root], {
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const watcher = watch(source, () => child.kill("SIGINT"));

  expect([0, 130]).toContain((await ended)[0]);
  watcher.close();
  expect(readdirSync(source)).toEqual(["generated"]);
  const document = JSON.parse(repository.read("packages/demo/src/generated/openapi.json"));
  expect(JSON.stringify(document)).toContain('"order"');
  expect(repository.read("packages/demo/src/generated/schema.ts")).toContain("order?: string");
  expect(await repository.run("update", "demo")).toMatchObject({ code: 0 });
  expect(repository.read(".changeset/spec-demo.md")).toContain(gains);
});
