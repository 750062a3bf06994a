import { cpSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pages.ts";

const scalar = realpathSync(join(root, "site/node_modules/@scalar/api-reference"));
const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(scalar, "package.json"), "utf8"),
);
const bundle = join(scalar, "dist/browser");
const folder = `assets/scalar-${version}`;

/** Scalar as its makers bundle it for browsers: it is copied, since bundling it once more takes longer than all pages. */
export function copyScalar(outDir: string): void {
  const filter = (source: string) => !/\.(map|json)$|[\\/]standalone\.js$/.test(source);
  cpSync(bundle, join(outDir, folder), { recursive: true, filter });
}

/** Makes `import("virtual:scalar")` the copy, and with `pnpm site:dev` the original. */
export function scalarBundle(base: string) {
  let isBuild = true;
  return {
    name: "scalar-bundle",
    configResolved({ command }: { readonly command: "build" | "serve" }) {
      isBuild = command === "build";
    },
    resolveId(id: string) {
      if (id !== "virtual:scalar") return undefined;
      return isBuild
        ? { id: `${base}${folder}/standalone.esm.js`, external: "absolute" as const }
        : join(bundle, "standalone.esm.js");
    },
  };
}
