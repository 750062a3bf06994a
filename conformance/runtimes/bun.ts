import { commandLineRuntime } from "./command-line-runtime.ts";
import { installed } from "./installed.ts";

export const bun = commandLineRuntime({
  name: "bun",
  title: "Bun",
  family: "bun",
  binary: installed("bun/bin/bun.exe"),
  flags: ["--no-install"],
});
