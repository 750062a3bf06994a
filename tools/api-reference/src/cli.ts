import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceEntries } from "./entries.ts";
import { readReference } from "./reference.ts";

const USAGE = "usage: api-reference check | api-reference write [folder]";
const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

const [command, folder = "docs/api", ...rest] = process.argv.slice(2);
if (
  (command !== "check" && command !== "write") ||
  rest.length > 0 ||
  (command === "check" && process.argv.length > 3)
) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const entries = referenceEntries(root);
  const { app, project, clean } = await readReference(root, entries);
  if (command === "write") {
    await app.generateDocs(project, join(root, folder));
    console.log(`wrote ${folder}/index.html`);
  } else {
    console.log(`${entries.length} entries, ${clean ? "every export documented" : "see above"}`);
  }
  // What is missing is a problem of `check`; the pages are written all the same.
  process.exitCode = clean || command === "write" ? 0 : 1;
}
