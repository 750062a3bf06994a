import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun } from "../../src/run-program.ts";
import { scratchFolder } from "../../src/undo-at-end.ts";
import { type LocalRegistry, startRegistry } from "./local-registry.ts";

const TEN_MINUTES = 600_000;

/** How a package gets into somebody's project. */
export const packageManagers = {
  npm: ["npm", "install"],
  pnpm: ["pnpm", "add"],
  yarn: [fileURLToPath(new URL("../../node_modules/.bin/yarn", import.meta.url)), "add"],
} as const;

type PackageManager = keyof typeof packageManagers;

/** A copy of the repository, a registry that its releases go to, and people who install from there. */
export class Rehearsal {
  readonly registry: LocalRegistry;
  readonly #folder: ReturnType<typeof scratchFolder>;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(folder: ReturnType<typeof scratchFolder>, registry: LocalRegistry) {
    this.#folder = folder;
    this.registry = registry;
    this.#env = environment(folder.path, registry.url);
  }

  /** Copies the repository as it stands, with its history, tags and what is not committed; starts the registry. */
  static async begin(root: string): Promise<Rehearsal> {
    const folder = scratchFolder("rehearsal");
    const rehearsal = new Rehearsal(folder, await startRegistry(join(folder.path, "registry")));
    const { repository } = rehearsal;
    await mustRun("git", ["clone", "--quiet", "--no-checkout", root, repository], { cwd: folder.path });
    await rehearsal.run("git", "checkout", "--quiet", "-B", "main", "--no-track");
    await rehearsal.run("git", "--work-tree", root, "add", "--all");
    await rehearsal.commit("Take the working tree as it stands");
    await rehearsal.run("git", "reset", "--quiet", "--hard");
    const filters = ["!@pbxkit/benchmarks", "!@pbxkit/site"].flatMap((name) => ["--filter", name]);
    const install = ["install", "--frozen-lockfile", "--prefer-offline", ...filters];
    // From the user's own registry, and before the copy is told of the other one.
    await mustRun("pnpm", install, { cwd: repository, timeout: TEN_MINUTES });
    writeFileSync(join(repository, ".npmrc"), npmrc(rehearsal.registry));
    return rehearsal;
  }

  get repository(): string {
    return join(this.#folder.path, "repository");
  }

  end(): void {
    this.registry.stop();
    this.#folder.remove();
  }

  /** Runs a program in the copy; rejects when it fails. */
  run(program: string, ...args: string[]): Promise<string> {
    return mustRun(program, args, { cwd: this.repository, env: this.#env, timeout: TEN_MINUTES });
  }

  /** Runs one of this package's commands on the copy. */
  command(name: "diff" | "change", ...args: string[]): Promise<string> {
    const cli = fileURLToPath(new URL(`../../src/${name}/cli.ts`, import.meta.url));
    return this.run(process.execPath, cli, "--root", this.repository, ...args);
  }

  read(path: string): string {
    return readFileSync(join(this.repository, path), "utf8");
  }

  /** Edits a file of the copy as a maintainer does. */
  edit(path: string, from: string | RegExp, to: string): void {
    const text = this.read(path);
    if (text.search(from) < 0) throw new Error(`${path} has no ${from}`);
    writeFileSync(join(this.repository, path), text.replace(from, to));
  }

  async commit(message: string): Promise<void> {
    await this.run("git", "add", "--all");
    await this.run("git", "commit", "--quiet", "--no-verify", "--allow-empty", "-m", message);
  }

  /** What merging the version pull request does. Resolves to what has a new tag, as `name@version`. */
  async release(): Promise<string[]> {
    await this.run("pnpm", "run", "release:version");
    await this.commit("Version packages");
    return this.publish();
  }

  /** What the workflow does when no changeset is left. */
  async publish(): Promise<string[]> {
    await this.run("pnpm", "run", "release:publish");
    return this.tags();
  }

  async tags(): Promise<string[]> {
    return (await this.run("git", "tag", "--points-at", "HEAD")).split("\n").filter(Boolean);
  }

  /** An empty project of a stranger who installs one package. */
  async install(manager: PackageManager, specifier: string): Promise<Consumer> {
    const folder = join(this.#folder.path, "consumers", `${manager} ${specifier}`);
    mkdirSync(folder, { recursive: true });
    const consumer = new Consumer(folder, this.#env);
    consumer.write("package.json", '{ "name": "consumer", "private": true, "type": "module" }');
    consumer.write(".npmrc", npmrc(this.registry));
    // Yarn looks for a project upwards unless there is a lock file here.
    consumer.write("yarn.lock", "");
    const [program, verb] = packageManagers[manager];
    await consumer.run(program, verb, specifier);
    return consumer;
  }
}

class Consumer {
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#env = env;
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
  }

  /** Type-checks a program, with every declaration file that it meets, and runs it; resolves to what it printed. */
  async runProgram(text: string): Promise<string> {
    this.write("program.ts", text);
    await this.run("tsc", "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "program.ts");
    return this.run("node", "program.ts");
  }

  run(program: string, ...args: string[]): Promise<string> {
    return mustRun(program, args, { cwd: this.#folder, env: this.#env, timeout: TEN_MINUTES });
  }
}

const npmrc = ({ url }: LocalRegistry): string =>
  `registry=${url}\n${url.replace("http:", "")}:_authToken=rehearsal\n`;

/** For what runs in the copy and at a stranger's; caches in the folder, so that nothing stays in the user's. */
function environment(folder: string, registry: string): NodeJS.ProcessEnv {
  // A run inside `pnpm run` would hand its own settings down to every package manager that is tried here.
  const kept = Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name));
  const [name, email] = ["Rehearsal", "rehearsal@example.invalid"];
  return {
    ...Object.fromEntries(kept),
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    CI: "1",
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    NPM_CONFIG_CACHE: join(folder, "caches/npm"),
    PNPM_CONFIG_STORE_DIR: join(folder, "caches/pnpm"),
    // Some package managers wait for days before they take a version that was just published.
    PNPM_CONFIG_MINIMUM_RELEASE_AGE: "0",
    YARN_NPM_MINIMAL_AGE_GATE: "0",
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_NODE_LINKER: "node-modules",
    YARN_GLOBAL_FOLDER: join(folder, "caches/yarn"),
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    // Loopback has no certificate; yarn asks for one unless the host is named.
    YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
  };
}
