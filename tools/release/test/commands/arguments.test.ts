import { describe, expect, test } from "vitest";
import { DemoRepository } from "./demo-repository.ts";

describe("every command", () => {
  test.for(["diff", "change", "compat"] as const)("%s --help tells its statuses", async (command) => {
    const { code, stdout } = await new DemoRepository().run(command, "--help");

    expect(code).toBe(0);
    expect(stdout).toMatch(/^usage: \S+:\S+/);
    expect(stdout).toMatch(/\nStatus: 0 .*2 wrong arguments/s);
  });

  test.for([
    ["diff", ["--loud"], "Unknown option '--loud'; usage: spec:diff "],
    ["diff", ["nobody"], "there is no vendor nobody; there are demo"],
    ["diff", ["--json", "--markdown"], "--json and --markdown exclude each other"],
    ["diff", ["--base", "HEAD", "--registry"], "--base and --registry exclude each other"],
    ["diff", ["--fail-on", "huge"], "--fail-on takes patch, minor, major"],
    ["change", ["--dry"], "Unknown option '--dry'; usage: spec:change "],
    ["compat", ["nobody"], "there is no package nobody; there are demo"],
  ] as const)("%s %j is refused in one line", async ([command, args, line]) => {
    const { code, stderr } = await new DemoRepository().run(command, ...args);

    expect(code).toBe(2);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
