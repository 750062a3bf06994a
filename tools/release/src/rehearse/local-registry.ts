import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { mustRun } from "../run-program.ts";

/** A registry on loopback that knows what is published to it, and asks the user's own registry for the rest. */
export interface LocalRegistry {
  readonly url: string;
  /** An npm configuration that has this registry and nothing of the user's. */
  readonly npmrc: string;
  /** Versions of a package that were published here, oldest first. */
  versions(name: string): Promise<string[]>;
  /** Unpacks a published version as an installation does; resolves to the folder with its package.json. */
  unpack(name: string, version: string, target: string): Promise<string>;
  /** Ends it; resolves when the process is gone. */
  stop(): Promise<void>;
}

const START_LIMIT = 60_000;

/** Starts verdaccio in a folder of its own. Rejects, with the end of its log, when it does not come up. */
export async function startRegistry(folder: string, signal?: AbortSignal): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, "config.yaml");
  const log = join(folder, "registry.log");
  // YAML reads JSON. The user's registry is named here only, outside of the repository, for the user alone.
  writeFileSync(config, JSON.stringify(await configuration(folder)), { mode: 0o600 });
  const npmrc = join(folder, "npmrc");
  writeFileSync(
    npmrc,
    `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\nupdate-notifier=false\nfund=false\naudit=false\n`,
  );
  const program = join(
    dirname(createRequire(import.meta.url).resolve("verdaccio/package.json")),
    "bin",
    "verdaccio",
  );
  const output = openSync(log, "w");
  const child = spawn(process.execPath, [program, "--config", config, "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", output, output],
    ...(signal && { signal }),
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.on("error", () => {});
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(late);
  };
  const up = await Promise.race([answers(url, START_LIMIT), ended.then(() => false)]);
  if (!up) {
    await stop();
    throw new Error(`the local registry did not start:\n${readFileSync(log, "utf8").slice(-1500)}`);
  }
  return {
    url,
    npmrc,
    stop,
    versions: async (name) => Object.keys(await publishedAt(url, name)),
    unpack: (name, version, target) => unpackFrom(url, name, version, target),
  };
}

async function configuration(folder: string): Promise<object> {
  const npm = JSON.parse(await mustRun("npm", ["config", "list", "--json"], { cwd: folder }));
  const { cafile, "strict-ssl": strict, proxy, "https-proxy": httpsProxy, noproxy } = npm;
  const uplink = {
    url: npm.registry,
    timeout: "60s",
    max_fails: 20,
    strict_ssl: strict !== false,
    // Verdaccio wants the certificates themselves, npm the file that they are in.
    ...(cafile && existsSync(cafile) && { ca: readFileSync(cafile, "utf8") }),
    ...(proxy && { http_proxy: proxy }),
    ...(httpsProxy && { https_proxy: httpsProxy }),
    ...(noproxy && { no_proxy: [noproxy].flat().filter(Boolean) }),
  };
  const everyone = { access: "$all", publish: "$all", unpublish: "$all" };
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { user: uplink },
    packages: { "@pbxkit/*": everyone, "**": { access: "$all", proxy: "user" } },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(url: string, limit: number): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end; ) {
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return true;
    await wait(100);
  }
  return false;
}

/** What the registry says of each version of a package. */
async function publishedAt(url: string, name: string): Promise<Record<string, PublishedVersion>> {
  const response = await fetch(url + name.replace("/", "%2f"));
  if (response.status === 404) return {};
  return ((await response.json()) as { versions: Record<string, PublishedVersion> }).versions;
}

interface PublishedVersion {
  readonly dist: { readonly tarball: string };
}

async function unpackFrom(url: string, name: string, version: string, target: string): Promise<string> {
  const published = (await publishedAt(url, name))[version];
  if (!published) throw new Error(`${name}@${version} is not published`);
  const response = await fetch(published.dist.tarball);
  mkdirSync(target, { recursive: true });
  const file = join(target, "package.tgz");
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
  await mustRun("tar", ["-xzf", file], { cwd: target });
  return join(target, "package");
}
