import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { DemoRepository, programOf, withOrder } from "./demo-repository.ts";

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
