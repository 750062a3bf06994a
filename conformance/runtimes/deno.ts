import { commandLineRuntime } from "./command-line-runtime.ts";
import { installed } from "./installed.ts";

/** Deno with the one permission that a client needs. */
export const deno = commandLineRuntime({
  name: "deno",
  title: "Deno",
  family: "deno",
  binary: installed("deno/deno"),
  flags: ["run", "--quiet", "--no-prompt", "--no-remote", "--no-lock", "--allow-net=127.0.0.1"],
});
