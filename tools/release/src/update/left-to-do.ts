import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { listOperations } from "../../../spec/src/operations.ts";
import type { VendorChanges } from "../release/vendor-changes.ts";

/** What no program can do after an edit of a document, for the changes at hand. What needs no version can have one: a person decides. */
export function leftToDo(root: string, all: VendorChanges): string[] {
  const { vendor, release, changes, level } = all;
  if (release && changes.length === 0) return [];
  const added = changes
    .filter(({ rule }) => rule === "operation-added")
    .flatMap(({ operations }) => operations);
  const renamed = changes.filter(({ sentence }) => sentence.startsWith("The operation id of"));
  const changeset = release ? `.changeset/spec-${vendor}.md` : "the changeset of the first release";
  return [
    ...(added.length > 0
      ? [`the simulator's state and a test for ${added.join(", ")} (packages/${vendor}/src/testing)`]
      : []),
    ...(renamed.length > 0 || changes.some(({ rule }) => rule === "operation-removed")
      ? [`names in code and documentation: ${namesGone(root, all).join(", ") || "none is left over"}`]
      : []),
    ...(changes.some(({ rule }) => ["credentials-changed", "server-changed"].includes(rule))
      ? [`packages/${vendor}/src/client.ts, where credentials are made`]
      : []),
    ...(level === undefined && release
      ? [
          'nothing, or a patch: users get this with the next release; for one of its own run "pnpm changeset" and take the sentences above',
        ]
      : [`the sentences of ${changeset}: put them as a user would`]),
    `where each fact comes from (x-evidence), and an example of each new body`,
    `pnpm typecheck, pnpm test:unit packages/${vendor} packages/simulator, pnpm docs:check`,
  ];
}

/** Operation ids that are gone and that some source, test or page still has. */
function namesGone(root: string, { vendor, release, changes }: VendorChanges): string[] {
  const removed = changes
    .filter(({ rule }) => rule === "operation-removed")
    .flatMap(({ operations }) => operations);
  const gone = listOperations(release?.document ?? ({} as SpecDocument)).flatMap(
    ({ method, path, operation }) => {
      const name = String(operation.operationId);
      const isRenamed = changes.some(({ sentence }) => sentence.includes(`changes from ${name} to `));
      return isRenamed || removed.includes(`${method} ${path}`) ? [name] : [];
    },
  );
  const files = [`packages/${vendor}`, ...users].flatMap((folder) => filesIn(root, folder));
  return gone.flatMap((name) => {
    const word = new RegExp(`\\b${name}\\b`);
    return files
      .filter((file) => word.test(readFileSync(join(root, file), "utf8")))
      .map((file) => `${name} in ${file}`);
  });
}

/** Folders that call operations by name, beside the vendor's own. */
const users = ["packages/simulator", "docs", "examples", "conformance", "benchmarks"];

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|md)$/.test(file) && !/node_modules|dist|generated|CHANGELOG/.test(file))
    .map((file) => `${folder}/${file.split(sep).join("/")}`);
}
