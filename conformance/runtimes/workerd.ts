import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { killAfter } from "../driver/child-process.ts";
import type { SuiteReport } from "../suite/report.ts";
import { installed, missingFile } from "./installed.ts";
import type { Runtime } from "./runtime.ts";

/** No compatibility flag: the packages must not need Node's modules. */
const COMPATIBILITY_DATE = "2026-11-01";

/** What the npm package exports: path of the binary for this machine, and its version. */
interface Workerd {
  readonly default: string;
  readonly version: string;
}

const configOf = (worker: string) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = .suite),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);

const suite :Workerd.Worker = (
  modules = [(name = "suite", esModule = embed "${worker}")],
  compatibilityDate = "${COMPATIBILITY_DATE}",
);
`;

/** workerd, the runtime of Cloudflare Workers, without anything around it. */
export const workerd: Runtime = {
  name: "workerd",
  title: "workerd",
  optional: false,
  missing: () => missingFile(installed("workerd/package.json")),
  async run({ folder, bundles, control, limit, signal }) {
    const { default: binary, version } = createRequire(import.meta.url)("workerd") as Workerd;
    const config = join(folder, "workerd.capnp");
    await writeFile(config, configOf(basename(bundles.worker)));
    const child = spawn(binary, ["serve", config, "--control-fd=3"], {
      cwd: folder,
      env: { HOME: folder },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const guard = killAfter(child, limit, signal);
    const gone = once(child, "exit");
    let complaints = "";
    for (const output of [child.stdout, child.stderr]) {
      output?.on("data", (chunk: Buffer) => {
        complaints = (complaints + chunk).slice(-3_000);
      });
    }
    const crash = gone.then(() => {
      throw new Error(guard.expired ? `killed after ${limit} ms` : `workerd ended: ${complaints.trim()}`);
    });
    try {
      const port = await Promise.race([listeningPort(child.stdio[3] as Readable), crash]);
      const url = `http://127.0.0.1:${port}/?control=${encodeURIComponent(control)}`;
      const response = await Promise.race([fetch(url, { signal }), crash]);
      if (!response.ok) throw new Error(`workerd answered ${response.status}: ${complaints.trim()}`);
      const report = (await Promise.race([response.json(), crash])) as SuiteReport;
      return { ...report, version };
    } finally {
      crash.catch(() => {});
      child.kill("SIGKILL");
      await gone;
      guard.release();
    }
  },
};

/** workerd tells on its control pipe which port it was given. */
async function listeningPort(pipe: Readable): Promise<number> {
  for await (const line of createInterface({ input: pipe })) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event === "listen" && port !== undefined) return port;
  }
  throw new Error("workerd does not listen");
}
