import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { mustRun } from "../run-program.ts";

/** Who the copy's commits are by. */
export const identity = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.invalid"];

/**
 * A clone of a repository with its history and tags, and with what is not committed yet as a commit on top. Installed
 * dependencies are shared with the original; nothing of the original is written to.
 */
export async function copyForRehearsal(root: string, target: string): Promise<void> {
  await mustRun("git", ["clone", "--quiet", root, target], { cwd: dirname(target) });
  await mustRun("git", ["checkout", "--quiet", "-B", "main"], { cwd: target });
  const list = (...args: string[]) => mustRun("git", ["ls-files", "-z", ...args], { cwd: root });
  for (const path of split(await list("--cached", "--others", "--exclude-standard"))) {
    if (!existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path), { verbatimSymlinks: true });
  }
  for (const path of split(await list("--deleted"))) rmSync(join(target, path), { force: true });
  linkDependencies(root, target);
  copyBuildCache(root, target);
  await commitAll(target, "Take the working tree as it stands");
}

/** Commits everything; nothing to commit is fine. */
export async function commitAll(folder: string, message: string): Promise<void> {
  await mustRun("git", ["add", "--all"], { cwd: folder });
  const args = [...identity, "commit", "--quiet", "--no-verify", "--allow-empty", "-m", message];
  await mustRun("git", args, { cwd: folder });
}

function split(list: string): string[] {
  return [...new Set(list.split("\0").filter(Boolean))];
}

/** What turbo remembers of builds of the same sources; it adds to the copy and not to the original. */
function copyBuildCache(root: string, target: string): void {
  const cache = join(".turbo", "cache");
  if (existsSync(join(root, cache))) cpSync(join(root, cache), join(target, cache), { recursive: true });
}

/** A package's node_modules holds relative links only, which lead inside the copy again. */
function linkDependencies(root: string, target: string): void {
  symlinkSync(join(root, "node_modules"), join(target, "node_modules"));
  for (const parent of ["packages", "tools"]) {
    for (const name of readdirSync(join(root, parent))) {
      const installed = join(root, parent, name, "node_modules");
      const copy = join(target, parent, name, "node_modules");
      if (existsSync(installed)) cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    }
  }
}
