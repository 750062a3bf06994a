import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";
import { mustRun, runProgram } from "../run-program.ts";

/** A registry on loopback that knows what is published to it, and asks the user's own registry for the rest. */
export interface LocalRegistry {
  readonly url: string;
  /** An npm configuration that has this registry and nothing of the user's. */
  readonly npmrc: string;
  /** Versions of a package that were published here, oldest first. */
  versions(name: string): Promise<string[]>;
  /** Ends it. */
  stop(): void;
}

/** Starts verdaccio in a folder of its own. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const server: Server = await runServer(await configuration(folder));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const npmrc = join(folder, "npmrc");
  const settings = ["update-notifier=false", "fund=false", "audit=false"];
  writeFileSync(
    npmrc,
    [`registry=${url}`, `//127.0.0.1:${port}/:_authToken=rehearsal`, ...settings, ""].join("\n"),
  );
  return {
    url,
    npmrc,
    versions: (name) => versionsAt(name, npmrc, folder),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function configuration(folder: string): Promise<object> {
  const npm = JSON.parse(await mustRun("npm", ["config", "list", "--json"], { cwd: folder }));
  const { cafile, "strict-ssl": strict, proxy, "https-proxy": httpsProxy, noproxy } = npm;
  // The user's registry is named in memory only.
  const user = {
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
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { user },
    packages: { "@pbxkit/*": everyone, "**": { access: "$all", proxy: "user" } },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "file", path: join(folder, "registry.log"), level: "warn" },
  };
}

async function versionsAt(name: string, npmrc: string, cwd: string): Promise<string[]> {
  const env = { ...process.env, NPM_CONFIG_USERCONFIG: npmrc, NPM_CONFIG_CACHE: join(cwd, "npm-cache") };
  const args = ["view", name, "versions", "--json", "--prefer-online"];
  const { code, stdout } = await runProgram("npm", args, { cwd, env });
  return code === 0 ? [JSON.parse(stdout)].flat() : [];
}
