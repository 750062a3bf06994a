import type { Level } from "../diff/change.ts";

/** A plain version, `1.2.3`; what follows a hyphen is not looked at. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

export function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Negative when `a` comes before `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/** How far a version has moved; undefined when it has not. */
export function stepBetween(before: string, after: string): Level | undefined {
  const from = parseVersion(before);
  const to = parseVersion(after);
  if (!from || !to || compareVersions(from, to) >= 0) return undefined;
  if (to.major > from.major) return "major";
  return to.minor > from.minor ? "minor" : "patch";
}

/** The next version of a level: `1.2.3` and `minor` make `1.3.0`. */
export function nextVersion(version: string, level: Level): string {
  const { major = 0, minor = 0, patch = 0 } = parseVersion(version) ?? {};
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
