import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ProblemsError } from "./problem.ts";
import { UsageError } from "./usage-error.ts";

/** The repository that this tool lives in. */
export const ownRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder of a vendor's document. */
export function specFolder(root: string, vendor: string): string {
  return join(root, "specs", vendor);
}

/** The folder that everything generated for a vendor goes to. */
export function generatedFolder(root: string, vendor: string): string {
  return join(root, "packages", vendor, "src", "generated");
}

/** The folders of `specs/` that have an `openapi.yaml`, by name. */
export function listVendors(root: string): string[] {
  const specs = join(root, "specs");
  if (!existsSync(specs)) return [];
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(specs, entry.name, "openapi.yaml")))
    .map((entry) => entry.name)
    .sort();
}

/** The vendors that were asked for, or all of them when none was named. Throws {@link UsageError} at names that have no document. */
export function selectVendors(root: string, asked: readonly string[]): string[] {
  const known = listVendors(root);
  const unknown = asked.filter((vendor) => !known.includes(vendor));
  if (unknown.length > 0) {
    const names = unknown.map((vendor) => JSON.stringify(vendor)).join(", ");
    throw new UsageError(
      `no document of ${names} in specs/; vendors with one: ${known.join(", ") || "none"}`,
    );
  }
  if (known.length === 0) {
    throw new ProblemsError([
      { file: "specs", line: 1, column: 1, reason: "no folder here has an openapi.yaml" },
    ]);
  }
  return asked.length > 0 ? [...new Set(asked)] : known;
}
