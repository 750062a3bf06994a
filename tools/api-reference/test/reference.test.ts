import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Logger, LogLevel } from "typedoc";
import { afterEach, expect, test } from "vitest";
import { referenceEntries } from "../src/entries.ts";
import { readReference } from "../src/reference.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A repository of one package, `@pbxkit/door`, with these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pbxkit-reference-")));
  folders.push(root);
  const manifest = {
    name: "@pbxkit/door",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./testing": { types: "./dist/testing.d.ts", default: "./dist/testing.js" },
      "./openapi.json": "./dist/openapi.json",
    },
  };
  const all = {
    "tsconfig.base.json": JSON.stringify({
      compilerOptions: { module: "nodenext", strict: true, types: [] },
    }),
    "packages/door/package.json": JSON.stringify(manifest),
    "packages/private/package.json": JSON.stringify({ name: "@pbxkit/private", private: true }),
    "packages/door/src/testing/index.ts": "/** A lock. */\nexport const lock = 1;\n",
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** The reference of a repository, and what is said of it. */
async function read(root: string) {
  const said: string[] = [];
  class Listener extends Logger {
    override log(message: string, level: LogLevel): void {
      super.log(message, level);
      if (level >= LogLevel.Warn) said.push(message);
    }
  }
  const { clean, project } = await readReference(root, referenceEntries(root), new Listener());
  expect(clean).toBe(said.length === 0);
  return { said, project };
}

const GENERATED = {
  "packages/door/src/generated/openapi.json": JSON.stringify({
    components: { schemas: { Key: { type: "object" } } },
  }),
  "packages/door/src/generated/schema.ts":
    "/** Schemas. */\nexport interface components {\n  schemas: {\n" +
    "    Key: {\n      /** Teeth. */\n      teeth: number;\n      length: number;\n    };\n  };\n}\n",
  "packages/door/src/generated/models.ts":
    'import type { components } from "./schema.ts";\n\n/** A key. */\n' +
    'export type Key = components["schemas"]["Key"];\n',
};

test("the entries are those of the published packages' manifests", () => {
  const root = repository({});
  expect(referenceEntries(root).map(({ name }) => name)).toEqual(["@pbxkit/door", "@pbxkit/door/testing"]);
});

test("an export without a docstring is named", async () => {
  const root = repository({ "packages/door/src/index.ts": "export const open = () => {};\n" });
  expect((await read(root)).said).toEqual([
    expect.stringMatching(/open .*src\/index\.ts, does not have any documentation$/),
  ]);
});

test("a property without a docstring is named with its place, wherever it stands", async () => {
  const root = repository({
    "packages/door/src/index.ts": `/** A door. */
export interface Door {
  readonly width: number;
  readonly open: () => void;
  /** Around it. */
  readonly frame: { readonly colour: string };
  /** Closes it. */
  close(how: { readonly slam: boolean }): void;
}
/** A lock. */
export class Lock {
  readonly bolts = 2;
}
/** How it is held. */
export type Hold = { readonly hinges: number } | { readonly rail: string };
`,
  });
  expect((await read(root)).said).toEqual([
    expect.stringMatching(/Door\.open \(Property\), .* does not have any documentation$/),
    "packages/door/src/index.ts:3: Door.width has no docstring",
    "packages/door/src/index.ts:6: Door.frame.colour has no docstring",
    "packages/door/src/index.ts:8: Door.close.how.slam has no docstring",
    "packages/door/src/index.ts:12: Lock.bolts has no docstring",
    "packages/door/src/index.ts:15: Hold.hinges has no docstring",
    "packages/door/src/index.ts:15: Hold.rail has no docstring",
  ]);
});

test("an accessor and a constructor without a docstring are named", async () => {
  const root = repository({
    "packages/door/src/index.ts": `/** A door. */
export class Door {
  constructor(readonly width: number) {}
  get isWide(): boolean {
    return true;
  }
}
`,
  });
  const { said } = await read(root);
  expect(said).toContainEqual(expect.stringContaining("Door.constructor (ConstructorSignature)"));
  expect(said).toContainEqual(expect.stringContaining("Door.isWide (GetSignature)"));
});

test("an inherited property is named once, by the type that declares it", async () => {
  const root = repository({
    "packages/door/src/index.ts": `/** A gate. */
export interface Gate extends Door {}
/** A door. */
export interface Door {
  readonly width: number;
}
/** A flap. */
export interface Flap extends Door {}
`,
  });
  expect((await read(root)).said).toEqual(["packages/door/src/index.ts:5: Door.width has no docstring"]);
});

test("a docstring of what is extended or implemented counts", async () => {
  const root = repository({
    "packages/door/src/index.ts": `interface Sized {
  /** In centimetres. */
  readonly width: number;
}
/** A door. */
export interface Door extends Sized {
  readonly width: 80;
}
/** A gate. */
export class Gate implements Sized {
  readonly width = 300;
}
`,
  });
  expect((await read(root)).said).toEqual([]);
});

test("generated properties may lack a docstring, those that are added to them by hand may not", async () => {
  const root = repository({
    ...GENERATED,
    "packages/door/src/index.ts": `import type { components } from "./generated/schema.ts";
export type { components } from "./generated/schema.ts";
export type * from "./generated/models.ts";
/** A key on a ring. */
export interface RingKey extends Plain {
  readonly ring: string;
}
type Plain = components["schemas"]["Key"];
`,
  });
  expect((await read(root)).said).toEqual(["packages/door/src/index.ts:6: RingKey.ring has no docstring"]);
});

test("a named schema is shown with its properties and their descriptions", async () => {
  const index =
    'export type { components } from "./generated/schema.ts";\nexport type * from "./generated/models.ts";\n';
  const root = repository({ ...GENERATED, "packages/door/src/index.ts": index });
  const { said, project } = await read(root);
  expect(said).toEqual([]);
  const teeth = project.getChildByName(["@pbxkit/door", "Key", "teeth"]);
  expect(teeth?.comment?.summary.map(({ text }) => text).join("")).toBe("Teeth.");
});
