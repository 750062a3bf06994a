import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./workspace.ts";

const METHODS = new Set(["get", "put", "post", "patch", "delete", "additionalOperations"]);

/** Package -> bytes of its generated folder by the number of operations in its document. */
export function generatedBytesPerOperation(): Map<string, number> {
  const values = new Map<string, number>();
  for (const { folder, manifest } of publishedPackages()) {
    const generated = join(folder, "src/generated");
    if (!existsSync(generated)) continue;
    const bytes = readdirSync(generated).reduce((sum, name) => sum + statSync(join(generated, name)).size, 0);
    values.set(manifest.name, bytes / operationsIn(join(generated, "openapi.json")));
  }
  return values;
}

function operationsIn(file: string): number {
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
    paths: Record<string, Record<string, object>>;
  };
  const perPath = Object.values(paths).map((item) =>
    Object.entries(item)
      .filter(([key]) => METHODS.has(key))
      .reduce(
        (sum, [key, value]) => sum + (key === "additionalOperations" ? Object.keys(value).length : 1),
        0,
      ),
  );
  return perPath.reduce((sum, count) => sum + count, 0);
}
