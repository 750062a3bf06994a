import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./budget-file.ts";
import { type BundleSize, bundleSize } from "./bundle-size.ts";
import { type ConsumerCall, ringmeCalls } from "./consumer-calls.ts";
import { ringmeProgram } from "./consumer-program.ts";
import { importedEntries } from "./entries.ts";
import { installSize } from "./install-size.ts";
import { installedPackages, operationsOf } from "./installed.ts";
import { oneGetPackages, oneGetProgram } from "./one-get.ts";
import { storeCosts } from "./store-cost.ts";
import { typeCost } from "./type-cost.ts";
import { readManifest } from "./workspace.ts";

/** Entries for tests and for Node alone: their size is that of the installation. */
const IN_NO_BUNDLE = /\/testing$|^@pbxkit\/simulator$/;

/**
 * Measures everything that has a budget, on the packages that are installed in `folder`.
 *
 * @param eightfold where they are installed with RingMe's document eight times over
 */
export async function measureAll(folder: string, eightfold: string): Promise<Measured> {
  const packages = installedPackages(folder);
  const vendors = [...operationsOf(folder).keys()];
  const core = importedEntries([...packages.values()].map((at) => ({ manifest: readManifest(at) })))
    .filter((entry) => !IN_NO_BUNDLE.test(entry))
    .filter(
      (entry) => !vendors.some((vendor) => entry.startsWith(vendor)) || /\/(socket|webhooks)$/.test(entry),
    );
  const oneGet = new Map<string, BundleSize>();
  for (const name of oneGetPackages) oneGet.set(name, await bundleSize(oneGetProgram(name), folder));
  const stores = await storeCosts();
  const installed = [...vendors, "@pbxkit/simulator"];
  const installs = new Map(installed.map((name) => [name, installSize(name, folder)]));
  return new Map([
    ["gzip bytes of a client with one GET", sizesOf(oneGet, "gzip")],
    ["gzip bytes of a client with one GET, everything in one file", sizesOf(oneGet, "gzipInOneFile")],
    ["gzip bytes that the store adds to a client that does not use it", sizesOf(stores, "gzip")],
    [
      "gzip bytes that the store adds to a client that does not use it, everything in one file",
      sizesOf(stores, "gzipInOneFile"),
    ],
    [
      "gzip bytes of an entry, everything of it used",
      await each(
        core,
        async (entry) => (await bundleSize(`export * from "${entry}";`, folder)).gzipInOneFile,
      ),
    ],
    ["instantiations on RingMe, TypeScript 7.0, skipLibCheck", await instantiations(folder, eightfold)],
    [
      "files that are installed, with dependencies",
      await each(vendors, (name) => installs.get(name)?.files ?? 0),
    ],
    [
      "bytes that are installed, with dependencies",
      await each(installed, (name) => installs.get(name)?.bytes ?? 0),
    ],
  ]);
}

const sizesOf = <S extends "gzip" | "gzipInOneFile">(
  sizes: ReadonlyMap<string, Pick<BundleSize, S>>,
  size: S,
) => new Map([...sizes].map(([name, { [size]: bytes }]) => [name, bytes]));

async function each(subjects: readonly string[], measure: (subject: string) => number | Promise<number>) {
  const values = new Map<string, number>();
  for (const subject of subjects) values.set(subject, await measure(subject));
  return values;
}

const MANY = 100;

/** What the first call costs a consumer's compiler, and what those after it do. */
async function instantiations(folder: string, eightfold: string): Promise<Map<string, number>> {
  const cost = async (name: string, calls: readonly ConsumerCall[], at = folder) => {
    const file = `${name}.ts`;
    writeFileSync(join(at, file), ringmeProgram(calls));
    return (await typeCost("7.0", at, file)).instantiations;
  };
  const calls = ringmeCalls(folder);
  const [first, ...others] = calls as [ConsumerCall, ...ConsumerCall[]];
  const one = await cost("one", [first]);
  const many = await cost("many", calls.slice(0, MANY));
  const newMethods = new Set(others.map(({ method }) => method).filter((method) => method !== first.method));
  const inNewMethod: number[] = [];
  for (const method of newMethods) {
    const call = others.find((other) => other.method === method) as ConsumerCall;
    inNewMethod.push((await cost(method, [first, call])) - one);
  }
  return new Map([
    ["the first call", one],
    ["the first call, with the document eight times over", await cost("one", [first], eightfold)],
    ["each further call (mean of the 2nd to the 100th)", (many - one) / (MANY - 1)],
    ["the first call of another method (the most expensive one)", Math.max(...inNewMethod)],
  ]);
}
