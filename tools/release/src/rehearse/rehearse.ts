import { packageManagers } from "./consumer.ts";
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
    await useEverywhere(rehearsal, "second", 'order: "name"');
  } finally {
    await rehearsalStep("clean up", () => rehearsal.end());
  }
}

/** Installs with each package manager, and makes a call. What is in a package is for `pnpm check:packages` to look at. */
async function useEverywhere(rehearsal: Rehearsal, release: string, query: string): Promise<void> {
  const version = (await rehearsal.registry.versions(PACKAGE)).at(-1) ?? "";
  for (const manager of managers) {
    const consumer = rehearsal.consumer(`${release}-${manager}`);
    await rehearsalStep(`${manager} installs ${PACKAGE}, a program calls the simulator`, async () => {
      await consumer.install(manager, `${PACKAGE}@${version}`);
      const found = consumer.installedVersion(PACKAGE);
      if (found !== version) throw new Error(`${manager} installed ${found} and not ${version}`);
      consumer.write("call.ts", callProgram(query));
      await consumer.typeCheck("call.ts");
      const said = (await consumer.runProgram("call.ts")).trim();
      if (said !== "3") throw new Error(`the call printed ${said} and not 3`);
    });
  }
}

/** A call against the simulator that the package brings along. */
const callProgram = (query: string): string => `import { createPlusofonClient, unwrap } from "${PACKAGE}";
import { createPlusofonSimulator } from "${PACKAGE}/testing";

const { token, fetch } = createPlusofonSimulator({ seed: { sipAccounts: 3 } });
const plusofon = createPlusofonClient({ token, fetch });
const page = unwrap(await plusofon.GET("/api/v1/sip", { params: { query: { ${query} } } }));
const names: (string | undefined)[] = page.data.map((account) => account.name);
console.log(names.length);
`;

function expectOnly(published: readonly string[], names: readonly string[]): void {
  const others = published.filter((each) => !names.some((name) => each.startsWith(`${name}@`)));
  if (others.length > 0) throw new Error(`published without a change: ${others.join(", ")}`);
}

function listed(published: readonly string[]): string {
  return published.join(", ") || "nothing";
}
