import { expect, test } from "vitest";
import { readPage } from "../src/markdown/read-page.ts";
import { formatProblem } from "../src/problem.ts";
import { programsOf } from "../src/programs/collect.ts";
import { withPrograms } from "../src/programs/scratch-folder.ts";
import { typeCheck } from "../src/programs/type-check.ts";
import { runPrograms } from "../src/run/run-programs.ts";
import { runTests } from "../src/run/run-tests.ts";
import { lineIn } from "../src/run/stack.ts";

type Check = typeof typeCheck;

/** What a check says of a page with one `ts` block, the fence being its first line. */
async function problemsOf(check: Check, code: string, more = ""): Promise<string[]> {
  const { programs } = programsOf(readPage("docs/a.md", `\`\`\`ts\n${code}\n\`\`\`\n${more}`));
  const problems = await withPrograms(programs, (folder) => check(folder, programs));
  return problems.map(formatProblem);
}

test("a program that does not compile has a problem at its line of the page", async () => {
  const [problem, ...others] = await problemsOf(
    typeCheck,
    "const a = 1;\nconst b: string = a;\nconsole.log(b);",
  );
  expect(problem).toMatch(/^docs\/a\.md:3 TS2322: /);
  expect(others).toEqual([]);
});

test("a program has to compile without strict checks, too", async () => {
  const code =
    "type Given<T> = unknown extends T ? never : T;\nexport const query: Given<{ page?: number }> = {};";
  expect(await problemsOf(typeCheck, code)).toEqual([
    "docs/a.md:3 TS2322: Type '{}' is not assignable to type 'never'.",
  ]);
});

test("two programs never share names", async () => {
  expect(
    await problemsOf(
      typeCheck,
      "const a = 1;\nconsole.log(a);",
      "\n```ts\nconst a = 2;\nconsole.log(a);\n```\n",
    ),
  ).toEqual([]);
});

test("programs reach the simulators at the vendors' addresses", async () => {
  const code = `const answer = await fetch("https://restapi.plusofon.ru/api/v1/sip/80", {
  headers: { authorization: "Bearer " + process.env.PLUSOFON_TOKEN, client: "10553" },
});
console.log(answer.status); // prints: 200`;
  expect(await problemsOf(runPrograms, code)).toEqual([]);
});

test("a program that asks anybody else is stopped, even if it does not care", async () => {
  expect(await problemsOf(runPrograms, 'await fetch("https://elsewhere.example").catch(() => {});')).toEqual([
    "docs/a.md:2 sends a request to elsewhere.example, where no simulator answers",
  ]);
});

test("a program that throws has a problem at the line that throws", async () => {
  expect(await problemsOf(runPrograms, 'console.log("a");\nthrow new Error("no");')).toEqual([
    "docs/a.md:3 fails: Error: no",
  ]);
});

test("a rejection that nobody handles is a problem", async () => {
  expect(await problemsOf(runPrograms, 'void Promise.reject(new Error("no"));')).toEqual([
    "docs/a.md:2 fails: Error: no",
  ]);
});

test("what a program has not awaited may still fail it", async () => {
  const code = 'setTimeout(() => {\n  throw new Error("late");\n}, 20);';
  expect(await problemsOf(runPrograms, code, "\n```ts\nconsole.log(1);\n```\n")).toEqual([
    "docs/a.md:3 fails: Error: late",
  ]);
});

test("what a program says that it prints must be printed, in this order", async () => {
  const code = 'console.log("a"); // prints: a\nconsole.log("b"); // prints: c\n';
  expect(await problemsOf(runPrograms, code)).toEqual(["docs/a.md:3 prints b, not c"]);
});

test("a program that ends the process has a problem, and so has what would have come after it", async () => {
  expect(await problemsOf(runPrograms, "process.exit(0);", "\n```ts\nconsole.log(1);\n```\n")).toHaveLength(
    2,
  );
});

test("a program that imports vitest is run as a test", async () => {
  const program = (expected: number) =>
    `import { expect, test } from "vitest";\n\ntest("adds", () => {\n  expect(1 + 1).toBe(${expected});\n});`;
  expect(await problemsOf(runTests, program(2))).toEqual([]);
  const [problem] = await problemsOf(runTests, program(3));
  expect(problem).toMatch(/^docs\/a\.md:5 test "adds" fails: .*expected 2 to be 3/);
});

test.each([
  "Error: no\n    at file:///C:/My%20Files/programs/a.ts:3:7",
  "Error: no\n    at C:\\My Files\\programs\\a.ts:3:7",
  "Error: no\n    at file:///home/other/ba.ts:9:7\n    at /My Files/programs/a.ts:3:7",
])("the line is found wherever the folder is: %j", (stack) => {
  expect(lineIn(stack, "/My Files/programs/a.ts")).toBe(3);
});
