import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { ownRoot } from "../../../spec/src/repository.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Record<string, string>; readonly steps: readonly Step[] }>
  >;
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
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
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

describe("release.yml", () => {
  const steps = stepsOf("release.yml");
  const action = steps.find(({ uses }) => uses?.startsWith("changesets/action@"));

  test("publishes with the workflow's identity and no token", () => {
    expect(Object.values(read("release.yml").jobs)[0]?.permissions).toMatchObject({ "id-token": "write" });
    expect(textOf("release.yml")).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  });

  test("has an npm that can do so", () => {
    const [, major, minor, patch] =
      steps.flatMap(({ run = "" }) => /\bnpm@(\d+)\.(\d+)\.(\d+)/.exec(run) ?? []).map(Number) ?? [];

    expect((major ?? 0) * 1e6 + (minor ?? 0) * 1e3 + (patch ?? 0)).toBeGreaterThanOrEqual(11_005_001);
  });

  test("runs all checks before it versions or publishes", () => {
    const checks = steps.findIndex(({ run }) => run === ".ci/run");

    expect(checks).toBeGreaterThanOrEqual(0);
    expect(checks).toBeLessThan(steps.indexOf(action as Step));
  });

  test("builds what it publishes", () => {
    expect(scriptsIn(String(action?.with?.["publish-script"]))).toEqual(["release:publish"]);
    expect(root.scripts["release:publish"]).toMatch(/^turbo run build .* && changeset publish$/);
  });
});
