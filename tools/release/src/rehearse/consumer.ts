import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { mustRun } from "../run-program.ts";

/** How a package gets into somebody's project. */
export const packageManagers = {
  npm: ["npm", "install", "--no-audit", "--no-fund"],
  pnpm: ["pnpm", "add"],
  yarn: ["npx", "--yes", "@yarnpkg/cli-dist@4.18.1", "add"],
} as const;

export type PackageManager = keyof typeof packageManagers;

const FIVE_MINUTES = 300_000;

/** What the projects of one rehearsal share. */
export interface ConsumerSettings {
  readonly env: NodeJS.ProcessEnv;
  /** Address of the registry. */
  readonly registry: string;
  /** Folder of the package managers' caches, so that nothing of this stays in the user's. */
  readonly caches: string;
  readonly signal: AbortSignal | undefined;
}

/** An empty project that installs one package from a registry, as a user's does. */
export class Consumer {
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal | undefined;

  constructor(folder: string, { env, registry, caches, signal }: ConsumerSettings) {
    this.folder = folder;
    this.#signal = signal;
    mkdirSync(folder, { recursive: true });
    this.#env = {
      ...env,
      NPM_CONFIG_CACHE: join(caches, "npm"),
      PNPM_CONFIG_STORE_DIR: join(caches, "pnpm"),
      YARN_NPM_REGISTRY_SERVER: registry,
      YARN_NODE_LINKER: "node-modules",
      YARN_GLOBAL_FOLDER: join(caches, "yarn"),
      YARN_ENABLE_TELEMETRY: "0",
      YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
      // Loopback has no certificate; yarn asks for one unless the host is named.
      YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
      // Some package managers wait for days before they take a version that was just published.
      YARN_NPM_MINIMAL_AGE_GATE: "0",
      PNPM_CONFIG_MINIMUM_RELEASE_AGE: "0",
    };
    writeFileSync(
      join(folder, "package.json"),
      '{ "name": "consumer", "private": true, "type": "module" }\n',
    );
    // Yarn looks for a project upwards unless there is a lock file here.
    writeFileSync(join(folder, "yarn.lock"), "");
  }

  /** Installs one package; rejects with what the package manager said. */
  async install(manager: PackageManager, specifier: string): Promise<void> {
    const [program, ...args] = packageManagers[manager];
    await this.#run(program, ...args, specifier);
  }

  /** The version that was installed. */
  installedVersion(name: string): string {
    return JSON.parse(this.read(join("node_modules", name, "package.json"))).version;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** Type-checks a program with strict settings and every declaration file; rejects with the compiler's errors. */
  async typeCheck(program: string): Promise<void> {
    const config = "tsconfig.json";
    const compilerOptions = {
      ...{ target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [], strict: true, noEmit: true },
      ...{ module: "nodenext", moduleResolution: "nodenext", skipLibCheck: false },
    };
    this.write(config, JSON.stringify({ compilerOptions, files: [program] }));
    const manifest = createRequire(import.meta.url).resolve("typescript-7.0/package.json");
    await this.#run(process.execPath, join(dirname(manifest), "bin", "tsc"), "-p", config);
  }

  /** Runs a program of the consumer; resolves to what it printed. */
  runProgram(program: string): Promise<string> {
    return this.#run(process.execPath, program);
  }

  #run(program: string, ...args: string[]): Promise<string> {
    const options = { cwd: this.folder, env: this.#env, timeout: FIVE_MINUTES, signal: this.#signal };
    return mustRun(program, args, options);
  }
}
