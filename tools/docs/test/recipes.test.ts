import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../src/problem.ts";
import { repositoryRoot } from "../src/repository.ts";
import { runRecipes } from "../src/run/recipes.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const RECIPE = `# A recipe

\`\`\`ts
const version: string = process.version;
console.log(version); // prints: v20.19.0
\`\`\`

\`\`\`ts
import { expect, test } from "vitest";

test("is the old one", () => {
  expect(process.version).toBe("v20.19.0");
});
\`\`\`
`;

test("a recipe runs on the oldest Node and on this one, and a problem says where", async () => {
  const root = temporaryRepository({ "docs/recipes/a.md": RECIPE });
  mkdirSync(join(root, "conformance"));
  symlinkSync(
    join(repositoryRoot, "conformance/node_modules"),
    join(root, "conformance/node_modules"),
    "junction",
  );
  expect((await runRecipes(root)).map(formatProblem)).toEqual([
    `docs/recipes/a.md:5 on Node 24: prints ${process.version}, not v20.19.0`,
    expect.stringContaining('docs/recipes/a.md:12 on Node 24: test "is the old one" fails: '),
  ]);
});
