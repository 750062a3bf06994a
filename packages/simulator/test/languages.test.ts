import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli, sources } from "./spawn-cli.ts";

const run = promisify(execFile);

let folder: string;
let readme: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pbxkit-languages-"));
  readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  // Stands for npx, which would ask for the published package.
  const npx = `#!/bin/sh\nshift 2\nexec '${process.execPath}' --import '${sources}' '${cli}' "$@"\n`;
  await writeFile(join(folder, "npx"), npx, { mode: 0o755 });
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  { language: "python", command: "python3", version: ["--version"], args: [], file: "try.py" },
  { language: "php", command: "php", version: ["--version"], args: [], file: "try.php" },
  { language: "go", command: "go", version: ["version"], args: ["run"], file: "try.go" },
])(
  "the README's program in $language does what it says",
  async ({ language, command, version, args, file }) => {
    const program = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? "";
    const promised = /prints: (.*)$/m.exec(program)?.[1];
    expect(promised).toBeDefined();
    if (spawnSync(command, version).status !== 0) {
      console.log(`${command} is missing here: the README's program in ${language} was not run`);
      return;
    }
    const path = join(folder, file);
    await writeFile(path, program);
    const env = {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      GOCACHE: join(folder, "go"),
    };
    const { stdout } = await run(command, [...args, path], { env });
    expect(stdout.trim()).toBe(promised);
  },
);
