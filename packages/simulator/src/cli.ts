#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SimulatorDefect } from "@pbxkit/core/testing";
import { ArgumentProblem, type CliArguments, readServerArguments, usage } from "./cli-arguments.ts";
import { readFaults, readSeeds } from "./cli-files.ts";
import { credentialsOf } from "./credentials.ts";
import { endWithParent } from "./parent.ts";
import { deliveryLine, requestLine } from "./request-line.ts";
import { type SimulatorServer, type SimulatorServerOptions, startSimulatorServer } from "./start-server.ts";

// Whoever started it may read the first lines alone (`| head -4`): a log that nobody reads ends no request.
process.stdout.on("error", () => {});

/** Milliseconds within which a signal is the first one again: npx passes on what the terminal has sent to both. */
const echoTime = 500;

/** Bytes of the log that wait for whoever reads it; a program that reads the first lines alone must not fill the memory. */
const mostUnread = 1_000_000;

function write(line: string): void {
  if (process.stdout.writableLength < mostUnread) process.stdout.write(`${line}\n`);
}

/** Of the package.json that lies beside `dist`. */
function ownVersion(): string {
  const path = fileURLToPath(new URL("../package.json", import.meta.url));
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}

/** One line with the reason, and the exit code. */
function fail(message: string, code: number): never {
  process.stderr.write(`pbxkit-simulator: ${message}\n`);
  process.exit(code);
}

function announce(server: SimulatorServer, { vendors, json }: CliArguments): void {
  for (const vendor of vendors) {
    const baseUrl = server.origins[vendor];
    const credentials = credentialsOf(vendor, server.simulators[vendor]);
    if (json) write(JSON.stringify({ event: "listening", vendor, baseUrl, ...credentials }));
    else write(`${vendor.padEnd(10)} ${baseUrl}  ${JSON.stringify(credentials)}`);
  }
  if (!json) write("Control: GET /__simulator on each of them. Ctrl+C stops.");
}

/** Rows that contradict each other are a fault of the file that they are from. */
async function startServer(args: CliArguments, options: SimulatorServerOptions): Promise<SimulatorServer> {
  try {
    return await startSimulatorServer(options);
  } catch (error) {
    if (error instanceof SimulatorDefect) throw new ArgumentProblem(`--seed: ${args.seed}: ${error.message}`);
    throw error;
  }
}

async function run(args: CliArguments): Promise<void> {
  const [seed, faults] = await Promise.all([readSeeds(args.seed), readFaults(args.fault)]);
  const server = await startServer(args, {
    vendors: args.vendors,
    port: args.port,
    host: args.host,
    latency: args.latency,
    lenient: args.lenient,
    deliverTo: args.deliverTo,
    allowHosts: args.allowHosts,
    cors: args.cors,
    ...(args.pageSize !== undefined && { pageSize: args.pageSize }),
    ...(args.quota !== undefined && { quota: args.quota }),
    ...(args.tokenLifetime !== undefined && { tokenLifetime: args.tokenLifetime }),
    keepRequests: 1_000,
    seed,
    log: (request) =>
      write(args.json ? JSON.stringify({ event: "request", ...request }) : requestLine(request)),
    logDelivery: (delivery) =>
      write(args.json ? JSON.stringify({ event: "delivery", ...delivery }) : deliveryLine(delivery)),
  });
  for (const vendor of args.vendors) {
    try {
      server.simulators[vendor].inject(...(faults[vendor] ?? []));
    } catch (error) {
      throw new ArgumentProblem(`--fault: ${args.fault}: ${vendor}: ${(error as Error).message}`);
    }
  }
  announce(server, args);
  let stoppedAt: number | undefined;
  const stop = () => {
    if (stoppedAt !== undefined) {
      // The second Ctrl+C does not wait.
      if (performance.now() - stoppedAt > echoTime) process.exit(130);
      return;
    }
    stoppedAt = performance.now();
    void server.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  endWithParent(stop);
}

try {
  const args = readServerArguments(process.argv.slice(2));
  if (args.help) process.stdout.write(usage);
  else if (args.version) write(ownVersion());
  else await run(args);
} catch (error) {
  if (error instanceof ArgumentProblem) fail(error.message, 2);
  const { code, message, port, hostname } = error as NodeJS.ErrnoException & {
    port?: number;
    hostname?: string;
  };
  if (code === "EADDRINUSE") fail(`port ${port} is taken; choose others with --port`, 1);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") fail(`--host ${hostname}: there is no such address`, 1);
  fail(message, 1);
}
