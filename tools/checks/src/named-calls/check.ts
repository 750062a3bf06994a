// Checks calls by name on the packed packages: what an editor shows, what bundlers leave out, what the compiler pays.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ringmeCalls } from "../consumer-calls.ts";
import { ringmeNamedProgram, ringmeProgram } from "../consumer-program.ts";
import { installPacked } from "../install-packed.ts";
import { withScratchFolder } from "../scratch.ts";
import { COMPILERS, typeCost } from "../type-cost.ts";
import type { Editor } from "./editors/editor.ts";
import { inProcessEditor } from "./editors/in-process.ts";
import { languageServerEditor } from "./editors/language-server.ts";
import { examples } from "./examples.ts";
import { sizes } from "./sizes.ts";
import { told } from "./told.ts";

const problems = await withScratchFolder(async (folder) => {
  await installPacked(folder);
  return [
    ...(await inEditor("TypeScript 5.9", (files) => inProcessEditor(folder, files), folder)),
    ...(await inEditor("TypeScript 7.0", (files) => languageServerEditor(folder, files), folder)),
    ...(await examples(folder)),
    ...(await sizes(folder)),
    ...(await cost(folder)),
  ];
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** The comment is in the hover of a call and of an import, and the definition is the declaration under the comment. */
async function inEditor(
  label: string,
  open: (files: string[]) => Editor | Promise<Editor>,
  folder: string,
): Promise<string[]> {
  const file = join(folder, "editor.ts");
  const text = `import { createRingmeClient } from "@pbxkit/ringme";
import { getExtension } from "@pbxkit/ringme/operations";
const ringme = createRingmeClient({ auth: "made-up" });
export const { data } = await getExtension(ringme, { path: {  } });
`;
  writeFileSync(file, text);
  const editor = await open([file]);
  const found: string[] = [];
  try {
    for (const [place, offset] of [
      ["import", text.indexOf("getExtension") + 1],
      ["call", text.lastIndexOf("getExtension") + 1],
    ] as const) {
      const hover = await editor.hover(file, offset);
      for (const part of [
        "Read an extension.",
        "Effect:",
        "path.extension_id",
        "await getExtension(ringme",
      ]) {
        if (!hover.includes(part)) found.push(`the hover of the ${place} does not have "${part}": ${hover}`);
      }
      const definitions = await editor.definitions(file, offset);
      const [definition] = definitions;
      const source = definition && readFileSync(definition.file, "utf8");
      const before = source?.slice(0, definition?.offset) ?? "";
      if (definitions.length !== 1 || !/\*\/\n(?:export )?(?:declare )?const $/.test(before)) {
        found.push(
          `the definition of the ${place} is not its documented constant: ${JSON.stringify(definitions)}`,
        );
      }
    }
    const offered = await editor.completions(file, text.indexOf("path: { ") + "path: { ".length);
    for (const name of ["client_id", "extension_id"]) {
      if (!offered.includes(name)) found.push(`${name} is not offered as a path parameter`);
    }
  } finally {
    editor.close();
  }
  return told(`${label}: hover, definition and completion of a call by name`, found);
}

/** A call by name costs the compiler at most what the call by path does. */
async function cost(folder: string): Promise<string[]> {
  const calls = ringmeCalls(folder);
  const found: string[] = [];
  for (const compiler of COMPILERS) {
    const problems: string[] = [];
    for (const count of [1, 10, 100]) {
      writeFileSync(join(folder, "by-path.ts"), ringmeProgram(calls.slice(0, count)));
      writeFileSync(join(folder, "by-name.ts"), ringmeNamedProgram(calls.slice(0, count)));
      const byPath = await typeCost(compiler, folder, "by-path.ts");
      const byName = await typeCost(compiler, folder, "by-name.ts");
      console.log(`     ${count} calls: ${byName.instantiations} by name, ${byPath.instantiations} by path`);
      if (byName.instantiations > byPath.instantiations) {
        problems.push(`${count} calls: ${byName.instantiations} by name, ${byPath.instantiations} by path`);
      }
    }
    found.push(...told(`TypeScript ${compiler}: instantiations by name are at most those by path`, problems));
  }
  return found;
}
