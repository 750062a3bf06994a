import { mustRun, runProgram } from "../run-program.ts";
import { scratchFolder } from "../undo-at-end.ts";
import type { LastRelease } from "./last-release.ts";

const ONE_MINUTE = 60_000;

/**
 * The newest published version of a package, asked of the registry that the user's own npm configuration names; undefined
 * when there is none. Rejects when the registry cannot be asked.
 */
export async function publishedRelease(name: string): Promise<LastRelease | undefined> {
  const folder = scratchFolder("published");
  try {
    const options = { cwd: folder.path, timeout: ONE_MINUTE };
    const view = await runProgram("npm", ["view", name, "version", "--json"], options);
    if (/E404|404 Not Found/.test(view.stdout + view.stderr)) return undefined;
    if (view.code !== 0) {
      throw new Error(
        `${name} has no release tag here, and the registry does not answer; run "git fetch --tags"`,
      );
    }
    const version = String(JSON.parse(view.stdout));
    const [packed] = JSON.parse(await mustRun("npm", ["pack", `${name}@${version}`, "--json"], options));
    const path = "package/dist/openapi.json";
    const text = await mustRun("tar", ["-xzOf", packed.filename, path], options);
    return { version, label: `${version} (registry)`, revision: undefined, document: JSON.parse(text) };
  } finally {
    folder.remove();
  }
}
