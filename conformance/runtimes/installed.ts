import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of a file of an installed package of this workspace package. Bins collide by name, so paths are used. */
export const installed = (path: string): string =>
  fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** A line for people when a file is not there; `where` names the machines that there is a package for. */
export const missingFile = (path: string, where = "on every machine"): string | undefined =>
  existsSync(path) ? undefined : `is not installed; \`pnpm install\` brings it ${where}`;
