import { type BundleSize, bundleSize } from "../../../tools/checks/src/bundle-size.ts";
import { importedEntries } from "../../../tools/checks/src/entries.ts";
import { oneGetPackages, oneGetProgram } from "../../../tools/checks/src/one-get.ts";
import { kilobytes, ratio } from "../numbers.ts";
import { peerOneGetPrograms } from "../peer-one-get.ts";
import type { Question } from "../question.ts";
import type { ResultTable } from "../table.ts";

const OURS = "@pbxkit/plusofon";

/** What a client costs a web page. */
export const bundles: Question = {
  name: "bundles",
  async ask({ folder, packed }) {
    const clients = new Map<string, BundleSize>();
    for (const name of oneGetPackages) clients.set(name, await bundleSize(oneGetProgram(name), folder));
    for (const [name, program] of Object.entries(peerOneGetPrograms)) {
      clients.set(name, await bundleSize(program, folder));
    }
    const entries = new Map<string, BundleSize>();
    for (const entry of importedEntries(packed)) {
      entries.set(entry, await bundleSize(`export * from "${entry}";`, folder));
    }
    const base = clients.get(OURS)?.gzip ?? Number.NaN;
    return [
      {
        title: "Bundle of a client with one GET",
        explanation: `What a page loads before its call: times the gzipped bundle of ${OURS}, then bytes (esbuild, minified, for browsers, split); and everything in one file, gzipped, with what is loaded only when it is used (walks of lists, logins).`,
        table: tableOf("client", clients, base),
      },
      {
        title: "Bundle of each entry",
        explanation: `Everything of an entry, which no program uses at once, in files that are loaded before a program runs, and in one file; times the gzipped client with one GET of ${OURS}.`,
        table: tableOf("entry", entries, base),
      },
    ];
  },
};

function tableOf(subject: string, sizes: ReadonlyMap<string, BundleSize>, base: number): ResultTable {
  return {
    columns: [subject, "gzip ratio", "minified", "gzip", "brotli", "gzip, one file"],
    rows: [...sizes].map(([name, { minified, gzip, brotli, gzipInOneFile }]) => [
      name,
      ratio(gzip / base),
      ...[minified, gzip, brotli, gzipInOneFile].map(kilobytes),
    ]),
  };
}
