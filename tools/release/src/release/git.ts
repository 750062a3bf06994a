import { mustRun, runProgram } from "../run-program.ts";
import { compareVersions, parseVersion } from "./version.ts";

/** The newest release tag of a package, `@pbxkit/era@0.2.0`, as changesets makes them. */
export async function lastTag(
  root: string,
  packageName: string,
): Promise<{ tag: string; version: string } | undefined> {
  const { stdout } = await runProgram("git", ["tag", "--list", `${packageName}@*`], { cwd: root });
  const tags = stdout.split("\n").flatMap((tag) => {
    const version = tag.slice(packageName.length + 1);
    const parsed = parseVersion(version);
    // A pre-release is no release to compare with.
    return parsed && !version.includes("-") ? [{ tag, version, parsed }] : [];
  });
  return tags.sort((a, b) => compareVersions(b.parsed, a.parsed))[0];
}

/** The commit that gave a manifest the version that it has at HEAD; undefined where the history does not reach so far. */
export async function commitOfVersion(
  root: string,
  manifest: string,
  version: string,
): Promise<string | undefined> {
  const search = `-S"version": *"${version.replaceAll(".", "\\.")}"`;
  const { stdout } = await runProgram(
    "git",
    ["log", "-1", "--format=%H", "--pickaxe-regex", search, "--", manifest],
    { cwd: root },
  );
  const commit = stdout.trim();
  // The oldest commit of a shallow clone seems to have written everything.
  return commit === "" || (await isShallow(root)) ? undefined : commit;
}

/** Whether a clone has the newest part of the history only. */
export async function isShallow(root: string): Promise<boolean> {
  const { stdout } = await runProgram("git", ["rev-parse", "--is-shallow-repository"], { cwd: root });
  return stdout.trim() === "true";
}

/** Whether the working tree has, at some paths, what a revision has. */
export async function isUnchangedSince(
  root: string,
  revision: string,
  paths: readonly string[],
): Promise<boolean> {
  const globs = paths.map((path) => `:(glob)${path}`);
  const { code } = await runProgram("git", ["diff", "--quiet", revision, "--", ...globs], { cwd: root });
  const { stdout } = await runProgram("git", ["ls-files", "--others", "--exclude-standard", "--", ...globs], {
    cwd: root,
  });
  return code === 0 && stdout.trim() === "";
}

/** A file's text at a revision; undefined when it is not there. Rejects when there is no such revision. */
export async function fileAt(root: string, revision: string, path: string): Promise<string | undefined> {
  const { code, stdout } = await runProgram("git", ["show", `${revision}:${path}`], { cwd: root });
  if (code === 0) return stdout;
  await mustRun("git", ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], { cwd: root }).catch(
    () => {
      throw new Error(`there is no revision ${revision}`);
    },
  );
  return undefined;
}
