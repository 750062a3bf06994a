import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a registry is told of a package. */
interface PublishedManifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What is wrong with the settings of a package as it was published (unpacked in `folder`); empty when nothing is. */
export function settingsProblems(folder: string): string[] {
  const manifest: PublishedManifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { publishConfig, repository, dependencies, devDependencies, peerDependencies } = manifest;
  const problems: string[] = [];
  if (manifest.private) problems.push("it is private");
  if (!manifest.license) problems.push("it has no licence");
  // A scoped package is restricted unless it says otherwise.
  if (publishConfig?.access !== "public") problems.push("publishConfig.access is not public");
  if (publishConfig?.provenance !== true) problems.push("publishConfig.provenance is not true");
  // The registry compares the repository with the one that the provenance names.
  if (!repository?.url?.startsWith("git+https://"))
    problems.push("repository.url is not a git+https address");
  if (!repository?.directory?.startsWith("packages/")) problems.push("repository.directory is missing");
  const ranges = Object.entries({ ...devDependencies, ...peerDependencies, ...dependencies });
  for (const [name, range] of ranges) {
    if (/^(workspace|link|file|catalog):/.test(range)) problems.push(`the range of ${name} is ${range}`);
  }
  return problems;
}
