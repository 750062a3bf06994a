import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Copies what git keeps, or would keep, of a repository into a folder of its own. Returns the folder. */
export function copyRepository(root: string): string {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pbxkit-walk-")));
  for (const file of new Set(list.split("\0"))) {
    // A file that was deleted and not committed yet is still listed.
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
  }
  return folder;
}
