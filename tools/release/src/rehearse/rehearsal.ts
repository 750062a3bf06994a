import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun } from "../run-program.ts";
import { Consumer } from "./consumer.ts";
import { commitAll, copyForRehearsal, identity } from "./copy-repository.ts";
import { type LocalRegistry, startRegistry } from "./local-registry.ts";
import { toolEnvironment } from "./pnpm-path.ts";

const TEN_MINUTES = 600_000;

/** A copy of the repository, and a registry that releases of it go to. */
export class Rehearsal {
  /** Everything that the rehearsal writes is in here. */
  readonly folder: string;
  /** The copy of the repository. */
  readonly repository: string;
  readonly registry: LocalRegistry;
  /** For programs that publish or install. */
  readonly env: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal | undefined;

  private constructor(folder: string, registry: LocalRegistry, env: NodeJS.ProcessEnv, signal?: AbortSignal) {
    this.folder = folder;
    this.repository = join(folder, "repository");
    this.registry = registry;
    this.env = { ...env, NPM_CONFIG_USERCONFIG: registry.npmrc };
    this.#signal = signal;
  }

  /** Copies the repository and starts the registry. Rejects, with nothing left behind, when either fails. */
  static async begin(root: string, signal?: AbortSignal): Promise<Rehearsal> {
    const folder = mkdtempSync(join(tmpdir(), "pbxkit-rehearsal-"));
    let registry: LocalRegistry | undefined;
    try {
      const env = await toolEnvironment(root);
      registry = await startRegistry(join(folder, "registry"));
      const rehearsal = new Rehearsal(folder, registry, env, signal);
      await copyForRehearsal(root, rehearsal.repository);
      return rehearsal;
    } catch (error) {
      registry?.stop();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Ends the registry and removes the folder. */
  async end(): Promise<void> {
    this.registry.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs a program in the copy; rejects when it fails. */
  run(program: string, ...args: string[]): Promise<string> {
    const options = { cwd: this.repository, env: this.env, timeout: TEN_MINUTES, signal: this.#signal };
    return mustRun(program, args, options);
  }

  /** Runs one of this package's commands on the copy. */
  command(name: "diff" | "change" | "compat", ...args: string[]): Promise<string> {
    const cli = fileURLToPath(new URL(`../${name}/cli.ts`, import.meta.url));
    return this.run(process.execPath, cli, "--root", this.repository, ...args);
  }

  /** The tasks of a build that turbo's cache does not have, like `@pbxkit/era#build`. */
  async plan(): Promise<string[]> {
    const output = await this.run("turbo", "run", "build", "--filter=./packages/*", "--dry=json");
    const { tasks } = JSON.parse(output.slice(output.indexOf("{"))) as {
      tasks: { taskId: string; command: string; cache: { status: string } }[];
    };
    return tasks
      .filter(({ cache, command }) => cache.status !== "HIT" && command !== "<NONEXISTENT>")
      .map(({ taskId }) => taskId);
  }

  /**
   * What the release workflow does: versions from the changesets, build, publish what the registry does not have, tags.
   * Resolves to what was published, as `name@version`.
   */
  async release(): Promise<string[]> {
    const before = await this.#published();
    await this.run("changeset", "version");
    await commitAll(this.repository, "Version packages");
    await this.build();
    // The tags that it makes have an author, too.
    const [name, email] = identity.filter((each) => each.includes("=")).map((each) => each.split("=")[1]);
    Object.assign(this.env, { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email });
    await this.run("changeset", "publish");
    return [...(await this.#published())].filter((version) => !before.has(version)).sort();
  }

  async build(): Promise<void> {
    await this.run("turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only");
  }

  /** An empty project of a user, with the registry for its own. */
  consumer(name: string): Consumer {
    const { env, folder, registry } = this;
    const caches = join(folder, "caches");
    const settings = { env, registry: registry.url, caches, signal: this.#signal };
    return new Consumer(join(folder, "consumers", name), settings);
  }

  async #published(): Promise<Set<string>> {
    const packages = readdirSync(join(this.repository, "packages"));
    const names = packages.map((name) => {
      const manifest = join(this.repository, "packages", name, "package.json");
      return JSON.parse(readFileSync(manifest, "utf8")).name as string;
    });
    const versions = await Promise.all(
      names.map(async (name) => (await this.registry.versions(name)).map((version) => `${name}@${version}`)),
    );
    return new Set(versions.flat());
  }
}
