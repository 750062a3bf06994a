import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Packages that programs import, and that have not been built: each of them would be a wall of other problems. */
export function unbuiltPackages(): string[] {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return Object.keys(manifest.dependencies)
    .filter((name) => name.startsWith("@pbxkit/"))
    .filter((name) => !existsSync(fileURLToPath(import.meta.resolve(name))));
}
