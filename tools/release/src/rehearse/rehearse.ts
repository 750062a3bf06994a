import { contentProblems } from "../../../checks/src/package-contents.ts";
import { compilers, packageManagers } from "./consumer.ts";
import { callProgram } from "./programs.ts";
import { settingsProblems } from "./publish-settings.ts";
import { Rehearsal } from "./rehearsal.ts";
import { SpecEditor } from "./spec-edits.ts";
import { rehearsalStep } from "./steps.ts";

/** One package stands for all: what a user of one vendor installs. */
const PACKAGE = "@pbxkit/plusofon";

const managers = Object.keys(packageManagers) as (keyof typeof packageManagers)[];

/**
 * A whole release, and another one after an edit of a spec, with nothing outside of a temporary folder touched.
 *
 * Rejects with the first thing that goes wrong; the registry is ended and the folder removed in every case.
 */
export async function rehearse(root: string, signal: AbortSignal): Promise<void> {
  const rehearsal = await rehearsalStep("copy the repository, start a registry", () =>
    Rehearsal.begin(root, signal),
  );
  try {
    const first = await rehearsalStep("version, build, publish", () => rehearsal.release(), listed);
    if (!first.some((each) => each.startsWith(`${PACKAGE}@`)))
      throw new Error(`${PACKAGE} was not published`);
    await rehearsalStep("look at what was published", () => inspect(rehearsal, first));
    await useEverywhere(rehearsal, "first", "");
    await rehearsalStep("edit a spec, write the change note", async () => {
      new SpecEditor(rehearsal.repository, "plusofon").addQueryParameter("listSipAccounts", "order");
      await rehearsal.command("change");
      await rehearsal.command("change", "--check");
    });
    const second = await rehearsalStep(
      "version, build, publish what changed",
      () => rehearsal.release(),
      listed,
    );
    expectOnly(second, [PACKAGE, "@pbxkit/simulator"]);
    await rehearsalStep("look at what was published", () => inspect(rehearsal, second));
    await useEverywhere(rehearsal, "second", 'order: "name"');
  } finally {
    await rehearsalStep("clean up", () => rehearsal.end());
  }
}

/** Installs with each package manager, type-checks with each compiler, and makes a call. */
async function useEverywhere(rehearsal: Rehearsal, release: string, query: string): Promise<void> {
  const version = (await rehearsal.registry.versions(PACKAGE)).at(-1) ?? "";
  for (const manager of managers) {
    const consumer = rehearsal.consumer(`${release}-${manager}`);
    await rehearsalStep(`${manager} installs ${PACKAGE}, a program calls the simulator`, async () => {
      await consumer.install(manager, `${PACKAGE}@${version}`);
      const found = consumer.installedVersion(PACKAGE);
      if (found !== version) throw new Error(`${manager} installed ${found} and not ${version}`);
      consumer.write("call.ts", callProgram(query));
      const said = (await consumer.runProgram("call.ts")).trim();
      if (said !== "3") throw new Error(`the call printed ${said} and not 3`);
    });
    if (manager !== "npm") continue;
    for (const compiler of compilers) {
      await rehearsalStep(`TypeScript ${compiler} checks the program`, () =>
        consumer.typeCheck("call.ts", compiler),
      );
    }
  }
}

async function inspect(rehearsal: Rehearsal, published: readonly string[]): Promise<void> {
  const problems: string[] = [];
  for (const specifier of published) {
    const folder = await rehearsal.unpack(specifier);
    const found = [...settingsProblems(folder), ...contentProblems(folder)];
    problems.push(...found.map((problem) => `${specifier}: ${problem}`));
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

function expectOnly(published: readonly string[], names: readonly string[]): void {
  const others = published.filter((each) => !names.some((name) => each.startsWith(`${name}@`)));
  if (others.length > 0) throw new Error(`published without a change: ${others.join(", ")}`);
}

function listed(published: readonly string[]): string {
  return published.join(", ") || "nothing";
}
