// The tables of docs/recipes/typescript-settings.md, row by row, by the compilers that they name.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { repositoryRoot, workspacePackages } from "../src/repository.ts";

const page = readFileSync(join(repositoryRoot, "docs/recipes/typescript-settings.md"), "utf8");

/** What is compiled, by the words of the column "File". Without a browser's or Node's types unless it needs them: a tenth of the time. */
const FILES: Readonly<Record<string, { type: "module" | "commonjs"; more?: string; options?: object }>> = {
  "ES module": { type: "module", options: { types: [] } },
  CommonJS: { type: "commonjs", options: { types: [] } },
  "with `process`": { type: "module", more: "process.version;" },
};

const PROGRAM = `import { createPlusofonClient } from "@pbxkit/plusofon";
import { listSipAccounts } from "@pbxkit/plusofon/operations";

const plusofon = createPlusofonClient({ token: "t" });
export const total: Promise<number | undefined> = listSipAccounts(plusofon).then(({ data }) => data?.total);
`;

const folder = mkdtempSync(join(tmpdir(), "pbxkit-settings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "node_modules/@pbxkit"), { recursive: true });
for (const { name, folder: target } of [
  ...workspacePackages(repositoryRoot),
  { name: "@types", folder: join(repositoryRoot, "node_modules/@types") },
])
  symlinkSync(target, join(folder, "node_modules", name), "junction");

const cellsOf = (heading: string): string[][] =>
  (page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (---|Settings|TypeScript) /.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The settings that a cell begins with, between its first backticks; undefined where it has none. */
function settingsIn(cell: string): Readonly<Record<string, unknown>> | undefined {
  const [, text] = /^`(".*?)`/.exec(cell) ?? [];
  return text === undefined ? undefined : JSON.parse(`{${text}}`);
}

/** What a compiler prints for the program; nothing where all is well. */
async function compile(version: string, file: string, settings: object): Promise<string> {
  const { type, more = "", options } = FILES[file] ?? {};
  const own = mkdtempSync(join(folder, "row-"));
  const rest = { target: "es2022", lib: ["es2022"], strict: true, skipLibCheck: true, noEmit: true };
  const config = { compilerOptions: { ...rest, ...options, ...settings }, files: ["program.ts"] };
  writeFileSync(join(own, "package.json"), JSON.stringify({ type }));
  writeFileSync(join(own, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(own, "program.ts"), PROGRAM + more);
  const compiler = dirname(createRequire(import.meta.url).resolve(`typescript-${version}/package.json`));
  const command = [join(compiler, "bin/tsc"), "-p", own, "--pretty", "false"];
  // A compiler that complains ends with a status, and what it says is printed all the same.
  return promisify(execFile)(process.execPath, command).then(
    ({ stdout }) => stdout,
    ({ stdout }) => String(stdout),
  );
}

const list = (cell: string): string[] => cell.split(", ");

describe("what compiles", () => {
  const rows = cellsOf("What compiles").flatMap(([settings = "", files = "", versions = ""]) =>
    list(versions).flatMap((version) => list(files).map((file) => ({ version, settings, file }))),
  );
  test.for(rows)("$version, $settings, $file", async ({ version, settings, file }) => {
    expect(await compile(version, file, settingsIn(settings) ?? {})).toBe("");
  });
});

describe("what other settings say", () => {
  const rows = cellsOf("What other settings say").flatMap(
    ([versions = "", settings = "", file = "", says = "", out = ""]) =>
      list(versions).map((version) => ({ version, settings, file, says, out })),
  );
  test.for(rows)("$version, $settings, $file", async ({ version, settings, file, says, out }) => {
    const [, code = "", message = ""] = /^(TS\d+) `(.*)`$/.exec(says) ?? [];
    const printed = await compile(version, file, settingsIn(settings) ?? {});
    const complaint = expect.stringContaining(message);
    expect(printed.split("\n").filter((line) => line.includes(`error ${code}: `))).toContainEqual(complaint);
    const wayOut = settingsIn(out);
    if (wayOut) expect(await compile(version, file, { ...settingsIn(settings), ...wayOut })).toBe("");
  });
});
