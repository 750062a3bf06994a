import { readFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { repositoryFolder } from "./places.ts";
import type { Workbench } from "./workbench.ts";

/** What the numbers were measured on, as a Markdown list. */
export function describeMachine({ runtimes, packed }: Workbench): string {
  const versions = (file: string): string => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(repositoryFolder, file), "utf8"),
    );
    return Object.entries({ ...dependencies, ...devDependencies })
      .map(([name, version]) => `${name} ${String(version).replace(/^npm:/, "")}`)
      .join(", ");
  };
  const [cpu] = cpus();
  const facts = [
    ["date", new Date().toISOString().slice(0, 10)],
    ["processor", `${cpus().length} x ${cpu?.model.trim() ?? "unknown"}`],
    ["memory", `${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
    ["system", `${platform()} ${release()} ${arch()}`],
    ["runtimes", runtimes.map(({ name, version }) => `${name.split(" ")[0]} ${version}`).join(", ")],
    ["packages", packed.map(({ manifest }) => `${manifest.name} ${manifest.version}`).join(", ")],
    ["peers", versions("benchmarks/peers/package.json")],
    ["tools", versions("tools/checks/package.json")],
  ];
  return facts.map(([what, which]) => `* ${what}: ${which}`).join("\n");
}
