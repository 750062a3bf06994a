import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readPackage } from "../src/entries.ts";
import { licenseBanner } from "../src/licenses.ts";
import { sharedName } from "../src/shared-name.ts";

const base = fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url));
const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

const types = { types: "./dist/index.d.ts", typesVersions: { "*": { "*": ["./dist/*.d.ts", "./dist/*"] } } };

function packageWith(exports: object, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "pbxkit-built-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const tsconfig = {
    extends: base,
    compilerOptions: { rootDir: "src" },
    include: ["src"],
  };
  const all = {
    "package.json": JSON.stringify({ name: "a", type: "module", ...types, exports }),
    "tsconfig.json": JSON.stringify(tsconfig),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const build = (folder: string) => execFileSync(process.execPath, [cli], { cwd: folder, encoding: "utf8" });

const lines = (name: string) =>
  `export const ${name} = (): number[] => [\n${"  Date.now(),\n".repeat(5)}];\n`;

test("an entry is one JavaScript file and one declaration file, and what entries share is there once", async () => {
  const folder = packageWith(
    { ".": entry("index"), "./extra": entry("extra") },
    {
      "src/index.ts":
        'import type { Fault } from "./errors/fault.ts";\nexport { Fault } from "./errors/fault.ts";\n/** What is added. */\ninterface Sum {\n  readonly of: number;\n}\n/** Adds. */\nexport function add({ of }: Sum): number {\n  let sum: number = of;\n  sum += 1;\n  sum += 1;\n  sum += 1 as const;\n  return sum; // And not "/** two */".\n}\n',
      "src/extra/index.ts": 'export { Fault } from "../errors/fault.ts";\n',
      "src/errors/fault.ts": "/** What went wrong. */\nexport class Fault extends Error {}\n",
    },
  );
  build(folder);
  const files = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" });
  expect(files.map((file) => file.split(sep).join("/")).sort()).toEqual([
    "extra.d.ts",
    "extra.js",
    "index.d.ts",
    "index.js",
    "index.js.map",
    "shared",
    "shared/errors.d.ts",
    "shared/errors.js",
  ]);
  const text = (file: string) => readFileSync(join(folder, "dist", file), "utf8");
  expect(text("index.d.ts")).toContain("/** Adds. */");
  expect(text("index.d.ts")).toContain("\n\treadonly of: number;");
  expect(text("shared/errors.d.ts")).toContain("/** What went wrong. */");
  expect(text("extra.d.ts")).toBe('export { Fault } from "./shared/errors.js";\n');
  const [index, extra] = await Promise.all([
    import(join(folder, "dist/index.js")),
    import(join(folder, "dist/extra.js")),
  ]);
  expect(extra.Fault).toBe(index.Fault);
  // The map has the source, without its docstrings, imports and types, and leads to its lines; a line of code needs none.
  const map = JSON.parse(text("index.js.map"));
  expect(map.sourcesContent).toEqual([
    '\nexport { Fault } from "./errors/fault.ts";\n\n\n\n\n\nexport function add({ of }) {\n  let sum = of;\n  sum += 1;\n  sum += 1;\n  sum += 1 ;\n  return sum; // And not "/** two */".\n}\n',
  ]);
  const line = text("index.js")
    .split("\n")
    .findIndex((each) => each.includes("return sum"));
  expect(new SourceMap(map).findEntry(line, 0)).toMatchObject({
    originalSource: "../src/index.ts",
    originalLine: 12,
  });
});

test("the platform's names are imported, and so found where no platform's types are", () => {
  const folder = packageWith(
    { ".": entry("index") },
    {
      "src/index.ts":
        "/** Sends a Request. */\nexport const send = (request: Request): Promise<Response> => fetch(request);\n" +
        "export interface Told {\n  readonly Blob: string;\n  readonly body: ReadableStream<Uint8Array>;\n}\n",
    },
  );
  build(folder);
  const declared = readFileSync(join(folder, "dist/index.d.ts"), "utf8");
  expect(declared).toContain("type Request = Global extends { Request: { prototype: infer T } }");
  expect(declared).toContain("declare const send: (request: Request) => Promise<Response>;");
  expect(declared).toContain("declare global {\n\tinterface ReadableStream<R = any> {}\n}\n");
  expect(declared).not.toContain("type Blob");
});

test("a type that is called as one of the language or the platform hides it nowhere", () => {
  const folder = packageWith(
    { ".": entry("index"), "./extra": entry("extra") },
    {
      "src/index.ts":
        'export type * from "./models.ts";\nexport { send } from "./send.ts";\nexport type { Told } from "./send.ts";\n',
      "src/extra/index.ts": 'export type * from "../models.ts";\nexport { send } from "../send.ts";\n',
      "src/models.ts":
        "export interface Promise {\n  readonly due: string;\n}\nexport interface Response {\n  readonly text: string;\n}\n" +
        "export type Readonly = Promise | Response;\n",
      "src/send.ts":
        "export interface Told {\n  readonly now: string;\n}\n" +
        "export const send = (told: Readonly<Told>): Promise<Response> => fetch(told.now);\n",
      "use.ts":
        'import { type Promise as Promised, type Readonly as Either, type Response as Text, send } from "./dist/index.js";\n' +
        'const status: Promise<number> = send({ now: "" }).then((answer) => answer.status);\n' +
        'export const all: [Promised, Text, Either] = [{ due: "" }, { text: "" }, { due: "" }];\nvoid status;\n',
    },
  );
  build(folder);
  const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--module", "nodenext", "--types", ""];
  expect(() => execFileSync(process.execPath, [tsc, ...options, "use.ts"], { cwd: folder })).not.toThrow();
});

test("what is marked as internal is not declared, nor what nothing else needs", () => {
  const folder = packageWith(
    { ".": entry("index") },
    {
      "src/index.ts":
        'interface Inner {\n  readonly of: number;\n}\nexport class Fault {\n  /** What is wrong. */\n  readonly problem = "none";\n' +
        "  /**\n   * For the engine.\n   * @internal\n   */\n  readonly inner: Inner = { of: 1 };\n}\n",
    },
  );
  build(folder);
  expect(readFileSync(join(folder, "dist/index.d.ts"), "utf8")).toBe(
    'declare class Fault {\n\t/** What is wrong. */\n\treadonly problem = "none";\n}\nexport { Fault };',
  );
});

test("a line of code that is left out leads nowhere, and not to the line before it", () => {
  const folder = packageWith(
    { ".": entry("index") },
    {
      "src/index.ts":
        'export { own } from "./a.ts";\nexport { made } from "./generated/b.ts";\nexport { other } from "./c.ts";\n',
      "src/a.ts": lines("own"),
      "src/generated/b.ts": lines("made"),
      "src/c.ts": lines("other"),
    },
  );
  build(folder);
  const map = new SourceMap(JSON.parse(readFileSync(join(folder, "dist/index.js.map"), "utf8")));
  const code = readFileSync(join(folder, "dist/index.js"), "utf8").split("\n");
  const originOf = (name: string, after: number) => {
    const entryOf = map.findEntry(code.findIndex((line) => line.startsWith(`const ${name} =`)) + after, 0);
    return "originalSource" in entryOf ? entryOf.originalSource : undefined;
  };
  expect(["own", "made", "other"].map((name) => [originOf(name, 0), originOf(name, 2)])).toEqual([
    ["../src/a.ts", "../src/a.ts"],
    [undefined, undefined],
    ["../src/c.ts", "../src/c.ts"],
  ]);
});

test("generated code is in no map", () => {
  const folder = packageWith(
    { ".": entry("index") },
    {
      "src/index.ts": 'export { table } from "./generated/table.ts";\n',
      "src/generated/table.ts": lines("table"),
    },
  );
  build(folder);
  expect(readdirSync(join(folder, "dist")).sort()).toEqual(["index.d.ts", "index.js"]);
  expect(readFileSync(join(folder, "dist/index.js"), "utf8")).not.toContain("sourceMappingURL");
});

test("an error of a simulator tells the file and the line that it is thrown in", () => {
  const folder = packageWith(
    { ".": entry("index"), "./testing": entry("testing") },
    {
      "src/index.ts": "export const a = 1;\n",
      "src/testing/index.ts": 'export type { Row } from "./row.ts";\nexport { refuse } from "./refuse.ts";\n',
      "src/testing/row.ts": "/** A row. */\nexport interface Row {\n  readonly id: number;\n}\n",
      "src/testing/refuse.ts":
        'import type { Row } from "./row.ts";\n\n/** Why. */\nexport type Reason = (row: Row) => {\n  readonly text: string;\n};\n\n' +
        "/** Refuses. */\nexport function refuse(row: Row, reason: Reason): never {\n  const { text } = reason(row);\n" +
        '  const words = [text];\n  words.push("no");\n  throw new Error(words.join());\n}\n',
    },
  );
  build(folder);
  const program =
    'import { refuse } from "./dist/testing.js";\ntry { refuse({ id: 1 }, () => ({ text: "a" })) } catch ({ stack }) { console.log(stack) }';
  const args = ["--enable-source-maps", "--input-type=module", "--eval", program];
  const stack = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(stack).toMatch(/src[\\/]testing[\\/]refuse\.ts:13:/);
});

test("a fault in the types stops the build", () => {
  const folder = packageWith({ ".": entry("index") }, { "src/index.ts": 'export const a: number = "a";\n' });
  expect(() => build(folder)).toThrow("nothing was built");
});

test("an entry that is written in a way of its own is refused", () => {
  const folder = packageWith({ "./extra": "./dist/extra.js" }, { "src/extra/index.ts": "" });
  expect(() => readPackage(folder)).toThrow(`the export "./extra" must be ${JSON.stringify(entry("extra"))}`);
});

test("types that older module resolution would not find are refused", () => {
  const manifest = { name: "a", exports: { ".": entry("index") }, types: "./dist/index.d.ts" };
  const folder = packageWith({}, { "package.json": JSON.stringify(manifest), "src/index.ts": "" });
  expect(() => readPackage(folder)).toThrow("package.json must have");
});

test("an entry without a source is refused", () => {
  expect(() => readPackage(packageWith({ "./extra": entry("extra") }, {}))).toThrow(
    "extra/index.ts is missing",
  );
});

test("a shared file has the name of the folder that most of it is from", () => {
  const modules = ["/p/src/clock.ts", "/p/src/errors/a.ts", "/p/src/errors/b.ts"];
  expect(sharedName(modules, "/p/src")).toBe("errors");
  expect(sharedName(modules.slice(0, 1), "/p/src")).toBe("clock");
  expect(
    sharedName(["/p/node_modules/a/a.js", "/p/node_modules/a/b.js", ...modules.slice(0, 1)], "/p/src"),
  ).toBe("clock");
  expect(sharedName(["/p/node_modules/a/a.js"], "/p/src")).toBe("shared");
});

test("a part of another package needs its license text", () => {
  const own = "/p/src/index.ts";
  const schema = "packages/core/node_modules/@cfworker/json-schema/dist/esm/index.js";
  const known = fileURLToPath(new URL(`../../../${schema}`, import.meta.url));
  expect(licenseBanner([own])).toBe("");
  expect(licenseBanner([own, known, known])).toMatch(
    /^\/\*!\n \* @cfworker\/json-schema \d.*Jeremy Danyow.* \*\/$/s,
  );
  const folder = packageWith({}, { "node_modules/bare/package.json": '{ "name": "bare" }' });
  expect(() => licenseBanner([join(folder, "node_modules/bare/a.js")])).toThrow(
    "the license text of bare is missing",
  );
});
