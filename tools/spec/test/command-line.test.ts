import { expect, test } from "vitest";
import { parseSpecCommand } from "../src/command-line.ts";
import { ownRoot } from "../src/repository.ts";
import { UsageError } from "../src/usage-error.ts";

test("a command is for all vendors of this repository unless told otherwise", () => {
  expect(parseSpecCommand(["lint"])).toEqual({ command: "lint", root: ownRoot, vendors: [] });
});

test("vendors and another root can be named", () => {
  const args = ["generate", "era", "--root", "elsewhere", "ringme"];

  expect(parseSpecCommand(args)).toEqual({
    command: "generate",
    root: "elsewhere",
    vendors: ["era", "ringme"],
  });
});

const usage = "usage: generate|check|lint [vendor...] [--root DIR]";
test.each([
  [[], `no command; ${usage}`],
  [["publish"], `unknown command "publish"; ${usage}`],
  [["lint", "--fix"], "Unknown option '--fix'; the only option is --root DIR"],
  [["lint", "--root"], "Option '--root <value>' argument missing; the only option is --root DIR"],
])("a command line that makes no sense is refused in one line: %j", (args, message) => {
  expect(() => parseSpecCommand(args)).toThrow(new UsageError(message));
});
