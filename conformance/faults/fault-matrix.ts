import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { runProcess } from "../driver/child-process.ts";
import { installed } from "../runtimes/installed.ts";
import { startFaultServer } from "./fault-server.ts";
import { faults } from "./faults.ts";
import type { CallsReport, Ending, PlannedCall } from "./make-calls.ts";
import { onceOperations } from "./once-operations.ts";

const node = (major: number) => [installed(`node${major}-${process.arch}/bin/node`), "--no-warnings"];
const runtimes = {
  "Node 20": ["node", ...node(20)],
  "Node 24": ["node", ...node(24)],
  Deno: [
    "deno",
    installed("deno/deno"),
    "run",
    "--quiet",
    "--no-prompt",
    "--no-remote",
    "--no-lock",
    "--allow-net",
  ],
  Bun: ["bun", installed("bun/bin/bun.exe"), "--no-install"],
};

const figures = [
  "calls",
  "requests",
  "double effects",
  "wrong outcomes",
  "unsettled calls",
  "unhandled rejections",
] as const;
type Figures = Record<(typeof figures)[number], number>;

/** Milliseconds that a runtime may take. */
const LIMIT = 40_000;

/** Every operation with every fault, once and always; and with a server that is not there. */
function plan(origin: string, deserted: string) {
  const addresses = faults.flatMap((fault, number) =>
    ["first", "always"].map((times) => ({
      fault,
      name: `${fault.name} (${times})`,
      baseUrl: `${origin}/${number}/${times}`,
    })),
  );
  const all = [...addresses, { fault: { certain: "not-sent" }, name: "nobody listens", baseUrl: deserted }];
  return onceOperations.flatMap((operation) =>
    all.map(({ fault, name, baseUrl }) => ({
      certain: "certain" in fault && name.endsWith("(first)") === false ? fault.certain : undefined,
      call: {
        ...operation,
        baseUrl,
        id: `${operation.vendor} ${operation.method} ${operation.path}: ${name}`,
      },
    })),
  );
}

/** What is wrong with how a call ended, for what the server did; undefined where nothing is. */
function wrong(ending: Ending, effects: number, certain: string | undefined): boolean {
  if (ending.startsWith("no PbxError")) return true;
  if (effects > 0 && (ending === "not-sent" || ending === "rejected")) return true;
  if (effects === 0 && ending === "succeeded") return true;
  return certain !== undefined && ending !== certain;
}

async function run(name: keyof typeof runtimes, folder: string): Promise<Figures> {
  const [family, binary = "", ...flags] = runtimes[name];
  const server = await startFaultServer();
  try {
    const planned = plan(server.origin, server.deserted);
    const calls: readonly PlannedCall[] = planned.map(({ call }) => call);
    const outfile = join(folder, `${family}.mjs`);
    await build({
      entryPoints: [fileURLToPath(new URL("make-calls.ts", import.meta.url))],
      define: { PLAN: JSON.stringify({ family, calls }) },
      bundle: true,
      format: "esm",
      target: "es2022",
      platform: "neutral",
      logLevel: "error",
      outfile,
    });
    const env = { HOME: folder, DENO_DIR: join(folder, "deno"), NO_COLOR: "1" };
    const { stdout } = await runProcess(binary, [...flags, outfile], {
      cwd: folder,
      env,
      limit: LIMIT,
      signal: new AbortController().signal,
    });
    const report = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as CallsReport;
    const endings = new Map(report.endings);
    const result: Figures = {
      calls: endings.size,
      requests: 0,
      "double effects": 0,
      "wrong outcomes": 0,
      "unsettled calls": 0,
      "unhandled rejections": report.unhandled,
    };
    for (const { call, certain } of planned) {
      const { requests, effects } = server.seen.get(call.id) ?? { requests: 0, effects: 0 };
      const ending = endings.get(call.id) ?? "unsettled";
      const problems = {
        "double effects": effects > 1,
        "wrong outcomes": wrong(ending, effects, certain),
        "unsettled calls": ending === "unsettled",
      };
      result.requests += requests;
      for (const [problem, there] of Object.entries(problems)) {
        if (!there) continue;
        result[problem as keyof Figures] += 1;
        console.log(
          `  ✗ ${name}: ${problem}: ${call.id}: ${ending}, ${requests} requests, ${effects} effects`,
        );
      }
    }
    return result;
  } finally {
    server.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), "pbxkit-faults-"));
try {
  console.log(`${onceOperations.length} operations that act once, ${faults.length} faults, once and always`);
  for (const name of Object.keys(runtimes) as (keyof typeof runtimes)[]) {
    const startedAt = Date.now();
    const result = await run(name, folder);
    const line = figures.map((figure) => `${result[figure]} ${figure}`).join(", ");
    console.log(`${name}: ${line} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
    if (figures.slice(2).some((figure) => result[figure] > 0)) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
