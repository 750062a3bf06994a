import { join } from "node:path";
import { build } from "esbuild";

/** Turns `folder/<name>.ts` into `target/<name>.js`, each with its parts; packages are still imported by name. */
export async function compilePrograms(
  folder: string,
  names: readonly string[],
  target: string,
): Promise<void> {
  await build({
    entryPoints: names.map((name) => ({ in: join(folder, `${name}.ts`), out: name })),
    outdir: target,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "es2022",
    logLevel: "error",
  });
}
