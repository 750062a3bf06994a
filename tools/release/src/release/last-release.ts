import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { commitOfVersion, fileAt, lastTag } from "./git.ts";
import { type LastRelease, publishedRelease } from "./registry.ts";
import { stepBetween } from "./version.ts";

export interface ReleaseQuery {
  readonly root: string;
  readonly vendor: string;
  /** A revision, a folder with one document a vendor (`<vendor>.json`) or, for one vendor, an `openapi.json`. */
  readonly base?: string | undefined;
  /** Where to look: the repository's tags, then the package registry; or only one of the two. */
  readonly source?: "any" | "tags" | "registry";
}

export const packageName = (vendor: string): string => `@pbxkit/${vendor}`;
const documentPath = (vendor: string): string => `packages/${vendor}/src/generated/openapi.json`;
const UNRELEASED = "0.0.0";

/**
 * The last release of a vendor's package; undefined before the first one, or when it cannot be found where it is looked for.
 *
 * It is what the newest release tag holds, or, where a version was set since, what the commit holds that set it: that
 * version's notes are written. A clone without tags (a package with a version but no tag) asks the registry.
 * Rejects when the base that was asked for cannot be read.
 */
export async function lastRelease(query: ReleaseQuery): Promise<LastRelease | undefined> {
  const { root, vendor, base, source = "any" } = query;
  if (base !== undefined) return named(root, vendor, base);
  const name = packageName(vendor);
  const found = source === "registry" ? undefined : await releasedRevision(root, vendor);
  if (found) {
    const document = await documentAt(root, found.revision, vendor);
    return document && { ...found, document };
  }
  if (source === "tags") return undefined;
  return source === "registry" || hasVersion(root, vendor) ? publishedRelease(name) : undefined;
}

/** What a package's next version is compared with. */
export interface ReleasedRevision {
  readonly version: string;
  /** For people. */
  readonly label: string;
  /** A tag or a commit. */
  readonly revision: string;
}

/**
 * The newest release tag of a package, or what set a version since: what that commit has is told already, and what came
 * later is not. Undefined before the first release, and where the history does not reach so far.
 */
export async function releasedRevision(root: string, folder: string): Promise<ReleasedRevision | undefined> {
  const released = await lastTag(root, packageName(folder));
  const version = workingVersion(root, folder);
  if (stepBetween(released?.version ?? UNRELEASED, version) === undefined) {
    return released && { version: released.version, label: released.version, revision: released.tag };
  }
  const manifest = `packages/${folder}/package.json`;
  const committed = await fileAt(root, "HEAD", manifest).catch(() => undefined);
  // Set in the working tree, and not committed: what HEAD has is what its notes tell.
  const isCommitted = committed !== undefined && JSON.parse(committed).version === version;
  const revision = isCommitted ? await commitOfVersion(root, manifest, version) : "HEAD";
  return revision === undefined
    ? undefined
    : { version, label: `${version}, which is set but not released`, revision };
}

/** Whether a version was ever given to a vendor's package: from then on there is a release, or there is about to be. */
export function hasVersion(root: string, vendor: string): boolean {
  return workingVersion(root, vendor) !== UNRELEASED;
}

/** The version in the package's manifest as it stands. */
export function workingVersion(root: string, vendor: string): string {
  const manifest = join(root, "packages", vendor, "package.json");
  if (!existsSync(manifest)) return UNRELEASED;
  return JSON.parse(readFileSync(manifest, "utf8")).version ?? UNRELEASED;
}

async function named(root: string, vendor: string, base: string): Promise<LastRelease | undefined> {
  const path = resolve(base);
  if (existsSync(path)) {
    const file = statSync(path).isDirectory() ? join(path, `${vendor}.json`) : path;
    if (!existsSync(file)) return undefined;
    return { version: undefined, label: base, revision: undefined, document: documentIn(file) };
  }
  const document = await documentAt(root, base, vendor);
  return document && { version: undefined, label: base, revision: base, document };
}

/** A vendor's document at a revision; undefined where it has none. Rejects when there is no such revision. */
export async function documentAt(
  root: string,
  revision: string,
  vendor: string,
): Promise<SpecDocument | undefined> {
  const text = await fileAt(root, revision, documentPath(vendor));
  return text === undefined ? undefined : JSON.parse(text);
}

function documentIn(file: string): SpecDocument {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} is not a JSON document: ${error instanceof Error ? error.message : error}`);
  }
}
