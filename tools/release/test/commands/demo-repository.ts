import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { runSpecCommand as runSpecTool } from "../../../spec/src/run.ts";
import { type FinishedProgram, runProgram } from "../../src/run-program.ts";

const SPEC = `openapi: 3.1.0
info: { title: Rooms, version: 1.0.0 }
servers: [{ url: "https://rooms.example" }]
security: []
tags: [{ name: rooms, description: Rooms. }]
paths:
  /rooms/{room_id}:
    get:
      operationId: getRoom
      summary: Reads a room.
      tags: [rooms]
      x-effect: read
      parameters:
        - { name: room_id, in: path, required: true, schema: { type: integer } }
      responses:
        "200":
          description: The room.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Room" }
              example: {}
        "404": { description: No such room. }
components:
  schemas:
    Room:
      type: object
      properties:
        name: { type: string }
`;

/** A repository with one vendor, whose package can be released, changed and compared. It lasts for one test. */
export class DemoRepository {
  readonly root = mkdtempSync(join(tmpdir(), "pbxkit-release-"));
  readonly #spec = join(this.root, "specs/demo/openapi.yaml");
  readonly #manifest = join(this.root, "packages/demo/package.json");

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    for (const folder of ["specs/demo", "packages/demo", ".changeset"])
      mkdirSync(join(this.root, folder), { recursive: true });
    writeFileSync(this.#spec, SPEC);
    this.setVersion("0.0.0");
    writeFileSync(join(this.root, ".changeset/config.json"), "{}\n");
    this.#git("init", "--quiet", "--initial-branch=main");
  }

  /** Commits what is there as a release with a tag. */
  async release(version: string, { tag = true } = {}): Promise<void> {
    this.setVersion(version);
    const [outcome] = await runSpecTool({ command: "generate", root: this.root, vendors: [] });
    if (!outcome?.ok) throw new Error(outcome?.lines.join("\n"));
    this.#git("add", "--all");
    this.#git(
      "-c",
      "user.name=Demo",
      "-c",
      "user.email=demo@example.invalid",
      "commit",
      "--quiet",
      "-m",
      version,
    );
    if (tag) this.#git("tag", `@pbxkit/demo@${version}`);
  }

  /** As a clone with `--depth 1` is: the newest commit seems to have written everything. */
  makeShallow(): void {
    const head = execFileSync("git", ["rev-parse", "HEAD"], { cwd: this.root, encoding: "utf8" });
    writeFileSync(join(this.root, ".git/shallow"), head);
  }

  setVersion(version: string): void {
    const exports = { ".": { types: "./dist/index.d.ts" } };
    writeFileSync(this.#manifest, `${JSON.stringify({ name: "@pbxkit/demo", version, exports })}\n`);
  }

  editSpec(from: string, to: string): void {
    const text = readFileSync(this.#spec, "utf8");
    if (!text.includes(from)) throw new Error(`the spec has no ${from}`);
    writeFileSync(this.#spec, text.replace(from, to));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Runs one of the commands as a person does. */
  run(command: Command, ...args: string[]): Promise<FinishedProgram> {
    // Each run reads the same TypeScript: once is enough.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") };
    return runProgram(process.execPath, [programOf(command), "--root", this.root, ...args], {
      cwd: this.root,
      env,
    });
  }

  #git(...args: string[]): void {
    execFileSync("git", args, { cwd: this.root, stdio: "pipe" });
  }
}

type Command = "diff" | "change" | "compat" | "update";

/** The file of a command. */
export const programOf = (command: Command): string =>
  fileURLToPath(new URL(`../../src/${command}/cli.ts`, import.meta.url));

export const withOrder = [
  "schema: { type: integer } }\n      responses",
  "schema: { type: integer } }\n        - { name: order, in: query, schema: { type: string } }\n      responses",
] as const;

/** What `withOrder` is told as. */
export const gains = "GET /rooms/{room_id} gains the query parameter order";
