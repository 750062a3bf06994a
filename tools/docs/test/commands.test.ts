import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkCommands } from "../src/commands/check-commands.ts";
import { runRequests } from "../src/commands/run-requests.ts";
import { readPage } from "../src/markdown/read-page.ts";
import { formatProblem } from "../src/problem.ts";
import { markdownFiles } from "../src/repository.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const WORKSPACE = {
  "package.json": JSON.stringify({
    packageManager: "pnpm@1.2.3",
    scripts: { test: "node test.mjs", serve: "pnpm --filter @pbxkit/server run start" },
  }),
  "packages/server/package.json": JSON.stringify({ name: "@pbxkit/server", bin: "./dist/cli.js" }),
  "packages/server/src/cli.ts": 'const usage = "--port N";\n',
  "packages/plain/package.json": JSON.stringify({ name: "@pbxkit/plain" }),
};

function problemsOf(page: string): string[] {
  const root = temporaryRepository({ ...WORKSPACE, "README.md": page });
  const pages = markdownFiles(root).map((file) => readPage(file, readFileSync(join(root, file), "utf8")));
  return checkCommands(root, pages).problems.map(formatProblem);
}
const inShell = (command: string) => problemsOf(`\`\`\`sh\n${command}\n\`\`\`\n`);

test("commands, packages and flags that are there are fine", () => {
  expect(
    inShell(
      "npm test   # --all\npnpm serve --port 1\nnpx @pbxkit/server --port 1\nnpm install @pbxkit/plain\nnpx pnpm@1.2.3 serve",
    ),
  ).toEqual([]);
});

test.each([
  ["pnpm surf", 'names the command "pnpm surf", which package.json does not have'],
  ["pnpm serve --prot 1", "uses --prot, which nothing in packages/server knows"],
  ["npx @pbxkit/server --por 1", "uses --por, which nothing in packages/server knows"],
  ["npx @pbxkit/plain", "runs @pbxkit/plain, which has no program"],
  ["npm install @pbxkit/plane", "installs @pbxkit/plane, which is no package of this repository"],
  ["npx pnpm@1.2.4 serve", "calls pnpm@1.2.4; package.json pins pnpm@1.2.3"],
  ["npm test && \\\n  node tools/gone.ts", "runs tools/gone.ts, which does not exist"],
])("%s is a problem", (command, reason) => {
  expect(inShell(command).map((problem) => problem.replace(/^\S+ /, ""))).toEqual([reason]);
});

test("a command within text is looked at, too", () => {
  expect(problemsOf("\nRun `pnpm surf`.\n")).toEqual([
    'README.md:2 names the command "pnpm surf", which package.json does not have',
  ]);
});

test("what curl sends is sent to a simulator", async () => {
  const sent = async (command: string) =>
    (await runRequests([readPage("a.md", `\`\`\`sh\n${command}\n\`\`\``)])).map(formatProblem);
  const fault = `curl -X POST http://127.0.0.1:4011/__simulator/faults -H 'content-type: application/json' -d`;
  expect(await sent(`${fault} '{ "status": 503 }'`)).toEqual([]);
  expect(await sent(`${fault} '{ "stauts": 503 }'`)).toEqual(["a.md:2 gets status 400"]);
  expect(await sent("curl http://127.0.0.1:4099/")).toEqual([
    "a.md:2 calls curl with an address where no simulator listens",
  ]);
  const marked = "<!-- sent elsewhere: a test does -->\n\n```sh\ncurl http://127.0.0.1:4099/\n```";
  expect(await runRequests([readPage("a.md", marked)])).toEqual([]);
});
