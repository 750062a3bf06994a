import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** Where the published pages link to files of the repository. */
export const repositoryAddress = "https://github.com/pbxkit/pbxkit";

/** Folders without pages of ours. */
const SKIPPED = new Set(["node_modules", "dist", "coverage", "fixtures"]);

/** Folders that begin with a dot and have pages of ours all the same. */
const SHOWN = new Set([".changeset", ".github"]);

/** All Markdown files, as sorted paths from `root` with "/" between their parts. */
export function markdownFiles(root: string, folder = ""): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const { name } = entry;
    const path = folder === "" ? name : `${folder}/${name}`;
    if (entry.isDirectory()) {
      if (SKIPPED.has(name) || (name.startsWith(".") && !SHOWN.has(name))) continue;
      files.push(...markdownFiles(root, path));
    } else if (name.endsWith(".md")) {
      files.push(path);
    }
  }
  return files.sort();
}

/** Pages whose code blocks are programs for readers: the READMEs that people start from, and the guides. */
export const hasPrograms = (file: string): boolean =>
  /^(README(\.\w+)?\.md|docs\/[^/]+\.md|packages\/[^/]+\/README(\.\w+)?\.md)$/.test(file);

/** The packages that programs can import, each with its folder. */
export function workspacePackages(root: string): { readonly name: string; readonly folder: string }[] {
  return readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => {
      const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string };
      return { name, folder };
    });
}

/** The vendors that have a package: a document generated from `specs/<vendor>`. */
export function vendors(root: string): string[] {
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(documentFile(root, name)))
    .sort();
}

const documentFile = (root: string, vendor: string) =>
  join(root, "packages", vendor, "src/generated/openapi.json");

/** A vendor's OpenAPI document in one piece. */
export const readDocument = (root: string, vendor: string): unknown =>
  JSON.parse(readFileSync(documentFile(root, vendor), "utf8"));
