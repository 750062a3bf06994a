import type { PublishedPackage } from "./workspace.ts";

/** What the entries of the packages are imported by: "@pbxkit/core", "@pbxkit/core/testing". JSON is no entry. */
export function importedEntries(packages: readonly Pick<PublishedPackage, "manifest">[]): string[] {
  return packages.flatMap(({ manifest }) =>
    Object.keys(manifest.exports ?? {})
      .filter((path) => !path.endsWith(".json"))
      .map((path) => manifest.name + path.slice(1)),
  );
}
