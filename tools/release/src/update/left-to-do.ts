import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { VendorChanges } from "../release/vendor-changes.ts";

/** What no program can do after an edit of a document, for the changes at hand. What needs no version can have one: a person decides. */
export function leftToDo(root: string, { vendor, release, changes, level }: VendorChanges): string[] {
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
      ? [
          `names in code and documentation: ${namesGone(root, vendor, changes).join(", ") || "none is left over"}`,
        ]
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
function namesGone(root: string, vendor: string, changes: VendorChanges["changes"]): string[] {
  const gone = changes.flatMap(
    ({ sentence }) => /^The operation id of .* changes from (\w+) to/.exec(sentence)?.[1] ?? [],
  );
  const folder = join(root, "packages", vendor);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(ts|md)$/.test(file) && !/node_modules|dist|generated|CHANGELOG/.test(file),
  );
  return gone.flatMap((name) => {
    const uses = files.filter((file) =>
      new RegExp(`\\b${name}\\b`).test(readFileSync(join(folder, file), "utf8")),
    );
    return uses.map((file) => `${name} in packages/${vendor}/${file.split(sep).join("/")}`);
  });
}
