import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { mustRun, runProgram } from "../run-program.ts";
import { scratchFolder } from "../undo-at-end.ts";

/** What users have of a vendor's package. */
export interface LastRelease {
  /** Undefined for a base that was named on the command line and has none. */
  readonly version: string | undefined;
  /** For people: "0.1.0", "origin/main". */
  readonly label: string;
  /** Revision of the repository that the release was made from, when it is known. */
  readonly revision: string | undefined;
  readonly document: SpecDocument;
}

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
