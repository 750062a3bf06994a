import { fileURLToPath } from "node:url";

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The repository. */
export const repositoryFolder = place("../..");
export const peersFolder = place("../peers");
export const programsFolder = place("../programs");
export const resultsFile = place("../RESULTS.md");
