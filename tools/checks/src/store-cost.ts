// What stores and budgets add to a client: its size beside that of the same client with all of theirs cut out.
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type Plugin, transformSync } from "esbuild";
import { type BundleSize, bundleSize } from "./bundle-size.ts";
import { oneGetPackages, oneGetProgram } from "./one-get.ts";
import { repositoryPath } from "./workspace.ts";

const packages = join(repositoryPath, "packages");

/** Bundles the sources: in what is published, one part of the core cannot be told from another. */
const fromSources: Plugin = {
  name: "sources",
  setup({ onResolve }) {
    onResolve({ filter: /^@pbxkit\// }, ({ path }) => {
      const [, name = "", entry = ""] = path.split("/");
      return { path: join(packages, name, "src", entry, "index.ts"), sideEffects: false };
    });
  },
};

/** The door to what stores and budgets do, and what it would be if there were neither. */
const DOOR = "core/src/fleet/fleet.ts";
const SHUT = "export let fleetOf, budgetOf, turnOf";

/** Where the rest of the core knows of them, in whichever file that is. "…" stands for anything within a statement. */
const SEAMS: readonly (readonly [code: string, instead: string])[] = [
  ["observer,store,budget,", "observer,"],
  ["budget, store } =", "} ="],
  ["checkStore(store…);", ""],
  ["if (budget…) checkBudget(…);", ""],
  ["let counting;", ""],
  ["store };", "};"],
  ["budget: budget && … counting ??= made)),", ""],
  ["const budget = transport.budget && …;", ""],
  ["transport.budget || credentials", "credentials"],
  ["const counted = budget ? … : send;", "const counted = send;"],
  ["{ store, clock } =", "{ clock } ="],
  ["store ? turnOf(…) :", ""],
  ["const fleet = shared && await fleetOf(…);", ""],
  ["fleet ? await fleet.tokens(…context) :", ""],
  ["const fleet = await fleetOf(…);", ""],
  ["fleet ? fleet.session(…context) :", ""],
];

const patternOf = (code: string): RegExp => {
  const sign = (text: string) => (text === "…" ? "[^;]*?" : text.replace(/\W/, "\\$&"));
  return new RegExp([...code.replace(/\s/g, "")].map(sign).join("\\s*"), "g");
};

/** Cuts stores and budgets out of the core. Each seam that it finds goes into `found`. */
const withoutStores = (found: string[]): Plugin => ({
  name: "without stores",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const file = relative(packages, path).replaceAll(sep, "/");
      if (!file.startsWith("core/src/")) return undefined;
      if (file === DOOR) {
        found.push(DOOR);
        return { contents: SHUT };
      }
      const { code } = transformSync(readFileSync(path, "utf8"), { loader: "ts", minifyWhitespace: true });
      const cut = (text: string, [seam, instead]: (typeof SEAMS)[number]) =>
        text.replace(patternOf(seam), () => {
          found.push(seam);
          return instead;
        });
      return { contents: SEAMS.reduce(cut, code) };
    });
  },
});

/** Throws where a seam is not there once, or where something else of theirs is left in the program. */
async function checkSeams(program: string): Promise<void> {
  const found: string[] = [];
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: repositoryPath, loader: "ts" },
    bundle: true,
    format: "esm",
    minifySyntax: true,
    write: false,
    plugins: [fromSources, withoutStores(found)],
  });
  for (const seam of [DOOR, ...SEAMS.map(([code]) => code)]) {
    const times = found.filter((each) => each === seam).length;
    if (times !== 1) throw new Error(`store-cost.ts cuts out "${seam}", which the core has ${times} times`);
  }
  const left = /.*(\b(store|budget)\b|BudgetError).*/i.exec(outputFiles[0]?.text ?? "")?.[0];
  if (left) throw new Error(`store-cost.ts leaves in what belongs to stores or budgets: ${left.trim()}`);
}

/** What the store adds to a client that does not use it: bytes gzip of one GET, by package. */
export async function storeCosts(): Promise<Map<string, Pick<BundleSize, "gzip" | "gzipInOneFile">>> {
  const costs = new Map<string, Pick<BundleSize, "gzip" | "gzipInOneFile">>();
  for (const name of oneGetPackages) {
    const program = oneGetProgram(name);
    await checkSeams(program);
    const having = await bundleSize(program, repositoryPath, [fromSources]);
    const lacking = await bundleSize(program, repositoryPath, [fromSources, withoutStores([])]);
    costs.set(name, {
      gzip: having.gzip - lacking.gzip,
      gzipInOneFile: having.gzipInOneFile - lacking.gzipInOneFile,
    });
  }
  return costs;
}
