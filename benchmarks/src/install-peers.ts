import { command } from "./command.ts";
import { peersFolder } from "./places.ts";

/** Installs the peers in their own place, from their own lockfile; quick when nothing has changed. */
export async function installPeers(): Promise<void> {
  await command("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: peersFolder,
    // The pnpm that runs this one hands down where its workspace is.
    env: { npm_config_workspace_dir: peersFolder, NPM_CONFIG_WORKSPACE_DIR: peersFolder },
  });
}
