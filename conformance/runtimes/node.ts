import { commandLineRuntime } from "./command-line-runtime.ts";
import { installed } from "./installed.ts";

const node = (name: string, title: string, alias: string) =>
  commandLineRuntime({
    name,
    title,
    family: "node",
    binary: installed(`${alias}-${process.arch}/bin/node`),
    flags: ["--no-warnings"],
    where: "on Linux (x64 and arm64)",
  });

/** Every supported line of Node, and the oldest version that the packages promise. */
export const nodes = [
  node("node20.19", "Node 20.19", "node20-minimum"),
  node("node20", "Node 20", "node20"),
  node("node22", "Node 22", "node22"),
  node("node24", "Node 24", "node24"),
  node("node26", "Node 26", "node26"),
];
