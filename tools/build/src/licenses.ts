import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const kept = fileURLToPath(new URL("../licenses/", import.meta.url));
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** The notices of the packages that a chunk has parts of, as a comment that bundlers keep. */
export function licenseBanner(moduleIds: readonly string[]): string {
  const folders = new Set(moduleIds.flatMap((id) => PACKAGE_FOLDER.exec(id)?.[0] ?? []));
  return [...folders].map(noticeOf).join("\n");
}

function noticeOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const shipped = readdirSync(folder).find((file) => /^licen[cs]e(\.|$)/i.test(file));
  // A package that ships no license text has it in its repository; then a copy is kept here.
  const file = shipped ? join(folder, shipped) : join(kept, `${name}.txt`);
  if (!existsSync(file)) throw new Error(`the license text of ${name} is missing: ${file}`);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return ["/*!", ` * ${name} ${version}`, " *", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join(
    "\n",
  );
}
