import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { operationsOf } from "../installed.ts";
import { COMPILERS, typeCost } from "../type-cost.ts";
import { told } from "./told.ts";

/** The example in the comment of every function compiles, with every compiler, and without strict null checks. */
export async function examples(folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [vendor, operations] of operationsOf(folder)) {
    const file = `examples-${vendor.replace(/\W+/g, "-")}.ts`;
    const { program, count } = programOf(folder, vendor);
    writeFileSync(join(folder, file), program);
    if (count !== operations) problems.push(`${vendor} has ${count} examples for ${operations} operations`);
    for (const compiler of COMPILERS) {
      for (const isStrict of [true, false])
        await typeCost(compiler, folder, file, isStrict).catch((error: Error) =>
          problems.push(error.message),
        );
    }
  }
  return told("the example of every operation compiles", problems);
}

/** All examples of a vendor as one program, each a function, with a client and imports that are there already. */
function programOf(folder: string, vendor: string): { program: string; count: number } {
  const text = readFileSync(join(folder, "node_modules", vendor, "dist/operations.d.ts"), "utf8");
  const blocks = [...text.matchAll(/ \* ```ts\n([\s\S]*?) \* ```\n/g)].map(([, block = ""]) =>
    block.replaceAll(/^ \* ?/gm, ""),
  );
  const root = readFileSync(join(folder, "node_modules", vendor, "dist/index.d.ts"), "utf8");
  const [, client = ""] = /^export .*?\b([A-Z]\w*Client)\b/m.exec(root) ?? [];
  const calls = blocks.map(
    (block, index) =>
      `export async function example${index}() {\n${block}return ${/\{ data, error \}/.test(block) ? "[data, error]" : "[error]"};\n}`,
  );
  const name = vendor.replace(/^.*\//, "").replace(/-.*$/, "");
  return {
    count: blocks.length,
    program: [
      `import type { ${client} } from "${vendor}";`,
      `import { ${blocks.map((block) => /= await (\w+)\(/.exec(block)?.[1]).join(", ")} } from "${vendor}/operations";`,
      `declare const ${name}: ${client};`,
      ...calls,
    ].join("\n"),
  };
}
