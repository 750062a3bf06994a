import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { operationsIn } from "./grow-document.ts";

const SCOPE = "@pbxkit";

/** The folders of our packages that are installed in `folder`, by name. */
export function installedPackages(folder: string): Map<string, string> {
  const scope = join(folder, "node_modules", SCOPE);
  return new Map(readdirSync(scope).map((name) => [`${SCOPE}/${name}`, join(scope, name)] as const));
}

/** Package -> operations in its document. */
export function operationsOf(folder: string): Map<string, number> {
  return new Map(
    [...installedPackages(folder)].flatMap(([name, at]) => {
      const file = join(at, "dist/openapi.json");
      return existsSync(file) ? [[name, operationsIn(JSON.parse(readFileSync(file, "utf8")))] as const] : [];
    }),
  );
}
