// Runs the worker on this machine, in the runtime of Cloudflare Workers, without an account.
//
//   HOOK_SECRET=$(openssl rand -hex 16) node worker/serve.ts
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readSettings } from "../settings.ts";

/** Path of the program for this machine; the package has no types. */
const { default: workerd } = createRequire(import.meta.url)("workerd") as { readonly default: string };
const { secret, port } = readSettings();
const folder = mkdtempSync(join(tmpdir(), "ringme-worker-"));

await build({
  entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
  outfile: join(folder, "worker.js"),
  bundle: true,
  format: "esm",
});

writeFileSync(
  join(folder, "workerd.capnp"),
  `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "receiver", worker = .receiver)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "receiver")],
);

const receiver :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  bindings = [(name = "HOOK_SECRET", fromEnvironment = "HOOK_SECRET")],
  compatibilityDate = "2026-11-01",
);
`,
);

// workerd tells on its control pipe which port it has.
const child = spawn(workerd, ["serve", join(folder, "workerd.capnp"), "--control-fd=3"], {
  env: { HOOK_SECRET: secret },
  stdio: ["ignore", "inherit", "inherit", "pipe"],
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill());
child.once("exit", () => rmSync(folder, { recursive: true }));

for await (const line of createInterface({ input: child.stdio[3] as Readable })) {
  const { event, port: listening } = JSON.parse(line) as { event: string; port?: number };
  if (event === "listen") console.log(`listening on http://127.0.0.1:${listening}`);
}
