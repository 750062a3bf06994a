import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { ownRoot } from "../../../spec/src/repository.ts";
import { runProgram } from "../../src/run-program.ts";
import { refusal, specsOf } from "./support/run-drift.ts";

// Each run reads, and often lints, a whole document.
vi.setConfig({ testTimeout: 120_000 });

const cli = join(ownRoot, "tools/release/src/drift/cli.ts");
const har = ["--vendor", "plusofon", "--har", "a.har"];

test.each([
  [["--vendor", "plusofon"], "say either --har FILE or --live"],
  [[...har, "--live"], "say either --har FILE or --live"],
  [["--live"], "--vendor is missing; there are plusofon"],
  [["--vendor", "nobody", "--live"], 'there is no vendor "nobody"; there are plusofon'],
  [[...har, "--fail-on", "all"], "--fail-on takes news, error, none"],
  [[...har, "--max-calls", "0"], "--max-calls must be a whole number from 1 to 1000"],
  [[...har, "--base-url", "ftp://pbx.example"], "--base-url must be an http(s) address"],
  [[...har, "--base-url", "https://a:b@pbx.example"], "--base-url must not hold credentials"],
  [[...har, "--patch", "nowhere/a.patch"], "--patch: there is no folder"],
  [[...har, "--patch", "specs"], "is a folder"],
  [[...har, "--verbose"], "Unknown option '--verbose'; usage: drift --vendor NAME"],
  [["plusofon"], "Unexpected argument 'plusofon'"],
  [har, "a.har cannot be read (ENOENT)"],
  [
    ["--vendor", "plusofon", "--live"],
    "--live takes its credentials from the environment: set PLUSOFON_TOKEN",
  ],
])("%j is refused in one line", async (args, reason) => {
  const { name, message } = await refusal(specsOf("plusofon"), args);
  expect(name).toBe("UsageError");
  expect(message).toContain(reason);
  expect(message).not.toContain("\n");
});

test.each(["era", "tenant-api"])("%s, which has no address that all share, needs one", async (vendor) => {
  const { message } = await refusal(specsOf(vendor), ["--vendor", vendor, "--live"]);
  expect(message).toBe(`${vendor} has no address that all share: say --base-url URL`);
});

test("--help names every option and variable", async () => {
  const { code, stdout } = await runProgram(process.execPath, [cli, "--help"], { cwd: ownRoot });
  expect(code).toBe(0);
  for (const name of [
    "--har",
    "--live",
    "--patch",
    "--json",
    "--fail-on",
    "RINGME_APP_SECRET",
    "ERA_ACCOUNT_ID",
  ]) {
    expect(stdout).toContain(name);
  }
});

test("the program takes paths from where it was called, says one line, and ends with 2", async () => {
  const root = specsOf("plusofon");
  const { code, stdout, stderr } = await runProgram(process.execPath, [cli, ...har], {
    cwd: ownRoot,
    env: { ...process.env, INIT_CWD: root },
  });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: `--har: ${join(root, "a.har")} cannot be read (ENOENT)\n`,
  });
});
