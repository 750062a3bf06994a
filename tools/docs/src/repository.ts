import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** Where the published pages link to files of the repository. */
export const repositoryAddress = "https://github.com/pbxkit/pbxkit";

/** Where the site is published: GitHub Pages of the repository. */
export const siteAddress = "https://pbxkit.github.io/pbxkit";

/** Folders without pages of ours. */
const SKIPPED = new Set(["node_modules", "dist", "coverage", "fixtures"]);

/** Folders that begin with a dot and have pages of ours all the same. */
const SHOWN = new Set([".changeset", ".github"]);

/** All Markdown files, as sorted paths from `root` with "/" between their parts. */
export const markdownFiles = (root: string): string[] => filesOf(root, "", ".md");

/** The sources of the packages whose docstrings can have programs, all but what is generated. */
export const sourceFiles = (root: string): string[] =>
  existsSync(join(root, "packages"))
    ? filesOf(root, "packages", ".ts").filter((file) => isSource(file) && !file.includes("/src/generated/"))
    : [];

/** A source file of a package. */
export const isSource = (file: string): boolean => /^packages\/[^/]+\/src\/.*\.ts$/.test(file);

function filesOf(root: string, folder: string, ending: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const { name } = entry;
    const path = folder === "" ? name : `${folder}/${name}`;
    if (entry.isDirectory()) {
      if (SKIPPED.has(name) || (name.startsWith(".") && !SHOWN.has(name))) continue;
      files.push(...filesOf(root, path, ending));
    } else if (name.endsWith(ending)) {
      files.push(path);
    }
  }
  return files.sort();
}

/**
 * Pages whose code blocks are programs for readers: the READMEs that people start from, and the guides. A translation has the code
 * of its page.
 */
export const hasPrograms = (file: string): boolean =>
  /^(README|docs\/(recipes\/)?[^/.]+|packages\/[^/]+\/README)\.md$/.test(file);

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
export function documentedVendors(root: string): string[] {
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(documentFile(root, name)))
    .sort();
}

const documentFile = (root: string, vendor: string) =>
  join(root, "packages", vendor, "src/generated/openapi.json");

/** A vendor's OpenAPI document in one piece. */
export const readDocument = (root: string, vendor: string): unknown =>
  JSON.parse(readFileSync(documentFile(root, vendor), "utf8"));
