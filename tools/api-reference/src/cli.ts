import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceEntries } from "./entries.ts";
import { readReference } from "./reference.ts";

const USAGE = "usage: api-reference check | api-reference write";
const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");
const FOLDER = "docs/api";

const [command, ...rest] = process.argv.slice(2);
if ((command !== "check" && command !== "write") || rest.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const entries = referenceEntries(root);
  const { app, project, clean } = await readReference(root, entries);
  if (command === "write") {
    await app.generateDocs(project, join(root, FOLDER));
    console.log(`wrote ${FOLDER}/index.html`);
  } else {
    console.log(`${entries.length} entries, ${clean ? "every export documented" : "see above"}`);
  }
  process.exitCode = clean ? 0 : 1;
}
