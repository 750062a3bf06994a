import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rolldown } from "rolldown";
import { bundleSize } from "../bundle-size.ts";
import { operationsOf } from "../installed.ts";
import { oneGetPackages, oneGetProgram } from "../one-get.ts";
import { repositoryPath } from "../workspace.ts";
import { told } from "./told.ts";

/** Gzipped bytes that one function may add to a client that makes one GET. */
const MOST_OF_A_FUNCTION = 500;

/** Gzipped bytes that an operation may take in the table that every client carries. */
const MOST_IN_THE_TABLE = 60;

/** What calls by name, and the table behind all calls, cost an application's bundle. */
export async function sizes(folder: string): Promise<string[]> {
  return [...(await added(folder)), ...(await leftOut(folder)), ...(await tables(folder))];
}

async function added(folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const vendor of oneGetPackages) {
    const program = oneGetProgram(vendor);
    const declarations = readFileSync(join(folder, "node_modules", vendor, "dist/operations.d.ts"), "utf8");
    const [, name = ""] = /declare const (\w+)/.exec(declarations) ?? [];
    const call = `import { ${name} } from "${vendor}/operations"; ${name}(client, {}).then(console.log);`;
    const [alone, beside] = await Promise.all([
      bundleSize(program, folder),
      bundleSize(`${program}\n${call}`, folder),
    ]);
    const bytes = beside.gzip - alone.gzip;
    console.log(`     ${vendor}: ${name} adds ${bytes} bytes`);
    if (bytes >= MOST_OF_A_FUNCTION) problems.push(`${name} of ${vendor} adds ${bytes} bytes`);
  }
  return told(`one function adds under ${MOST_OF_A_FUNCTION} bytes to a client with one GET`, problems);
}

/** A program with two functions has no third, whatever puts it together. */
async function leftOut(folder: string): Promise<string[]> {
  const file = join(folder, "two.ts");
  writeFileSync(file, `export { createExtension, getExtension } from "@pbxkit/ringme/operations";`);
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const bundle = await rolldown({ input: file, platform: "browser" });
  const { output } = await bundle.generate();
  await bundle.close();
  const bundles = {
    esbuild: outputFiles[0]?.text ?? "",
    rolldown: output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n"),
  };
  return Object.entries(bundles).flatMap(([bundler, text]) => {
    const paths = new Set([...text.matchAll(/\/client\/\{client_id\}[^"']*/g)].map(([path]) => path));
    const expected = ["/client/{client_id}/extension/", "/client/{client_id}/extension/{extension_id}"];
    const isRight = JSON.stringify([...paths].sort()) === JSON.stringify(expected);
    return told(
      `${bundler}: two functions bring no third`,
      isRight ? [] : [`it has ${[...paths].join(", ")}`],
    );
  });
}

async function tables(folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, operations] of operationsOf(folder)) {
    const file = join(
      repositoryPath,
      "packages",
      name.replace(/^.*\//, ""),
      "src/generated/operation-table.ts",
    );
    const { code } = await transform(readFileSync(file, "utf8"), {
      loader: "ts",
      minify: true,
      format: "esm",
    });
    const bytes = gzipSync(code, { level: 9 }).byteLength / operations;
    console.log(`     ${name}: ${bytes.toFixed(1)} bytes for each of ${operations} operations`);
    // The frame of a table weighs on a small one.
    if (operations > 20 && bytes > MOST_IN_THE_TABLE)
      problems.push(`${name} takes ${bytes.toFixed(1)} bytes`);
  }
  return told(`an operation takes at most ${MOST_IN_THE_TABLE} bytes in the table`, problems);
}
