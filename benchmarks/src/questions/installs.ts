import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { count, megabytes, ratio } from "../numbers.ts";
import type { Question } from "../question.ts";

const SUBJECTS = [
  "@pbxkit/tenant-api",
  "@pbxkit/plusofon",
  "@pbxkit/era",
  "@pbxkit/ringme",
  "telnyx",
  "twilio",
  "@vonage/voice",
];
const OURS = "@pbxkit/plusofon";

/** What an installation puts on the disk. */
interface Installed {
  packages: number;
  files: number;
  bytes: number;
}

/** What installing a client brings along, dependencies included. */
export const installs: Question = {
  name: "installs",
  async ask({ folder }) {
    const installed = SUBJECTS.map((name) => [name, weigh(name, folder)] as const);
    const ours = installed.find(([name]) => name === OURS)?.[1] as Installed;
    return [
      {
        title: "Install size",
        explanation: `Times what ${OURS} installs, then bytes, files and packages, dependencies included.`,
        table: {
          columns: ["package", "bytes ratio", "files ratio", "bytes", "files", "packages"],
          rows: installed.map(([name, { bytes, files, packages }]) => [
            name,
            ratio(bytes / ours.bytes),
            ratio(files / ours.files),
            megabytes(bytes),
            count(files),
            count(packages),
          ]),
        },
      },
    ];
  },
};

function weigh(name: string, folder: string): Installed {
  const found = new Set<string>();
  collect(name, folder, found);
  const sum: Installed = { packages: found.size, files: 0, bytes: 0 };
  for (const each of found) addFiles(each, sum);
  return sum;
}

/** Follows dependencies the way Node does. Optional ones that are not installed do not count. */
function collect(name: string, from: string, found: Set<string>): void {
  const folder = resolveFolder(name, from);
  if (folder === undefined || found.has(folder)) return;
  found.add(folder);
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<string, Record<string, string>>;
  for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
    collect(dependency, folder, found);
  }
}

function resolveFolder(name: string, from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    try {
      return realpathSync(join(at, "node_modules", name));
    } catch {
      if (at === dirname(at)) return undefined;
    }
  }
}

function addFiles(folder: string, sum: Installed): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      // What is nested there is somebody else's, and counted as such.
      if (entry.name !== "node_modules") addFiles(path, sum);
    } else {
      sum.files += 1;
      sum.bytes += lstatSync(path).size;
    }
  }
}
