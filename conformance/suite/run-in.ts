import { packagesAreImported } from "./globals-at-start.ts";
import type { RuntimeFamily, SuiteReport } from "./report.ts";

/** Imports the packages, with an eye on the runtime's globals, and runs the suite. */
export async function runIn(control: string, family: RuntimeFamily): Promise<SuiteReport> {
  const { runSuite } = await import("./run-suite.ts");
  packagesAreImported();
  return runSuite(control, family);
}
