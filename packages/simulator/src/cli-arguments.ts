import { parseArgs } from "node:util";
import { type VendorName, vendorNames } from "./vendors.ts";

export const usage: string = `Usage: pbxkit-simulator [vendor...] [options]

Serves simulators of cloud PBX APIs over HTTP, each vendor on a port of its own.
Vendors: ${vendorNames.join(", ")} (all when none is named)

  --port N       port of the first vendor, the others follow (default 4010; 0: any free ports)
  --host ADDRESS address to listen on (default 127.0.0.1)
  --seed FILE    JSON with the rows to begin with: { "plusofon": { "sipAccounts": 20 } }
  --fault FILE   JSON with faults to inject: { "plusofon": [{ "status": 503, "times": 2 }] }
  --latency MS   milliseconds that every answer takes
  --json         one JSON object a line instead of text
  --help         this text
`;

export interface CliArguments {
  readonly vendors: readonly VendorName[];
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly fault: string | undefined;
  readonly latency: number;
  readonly json: boolean;
  readonly help: boolean;
}

/** Arguments that make no sense: one line says why. */
export class ArgumentProblem extends Error {
  override readonly name = "ArgumentProblem";
}

function wholeNumber(name: string, text: string, most: number): number {
  if (!/^\d+$/.test(text) || Number(text) > most) {
    throw new ArgumentProblem(`--${name} must be a whole number from 0 to ${most}, not "${text}"`);
  }
  return Number(text);
}

function vendorOf(text: string): VendorName {
  const vendor = vendorNames.find((name) => name === text);
  if (!vendor) throw new ArgumentProblem(`there is no vendor "${text}"; there are ${vendorNames.join(", ")}`);
  return vendor;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        seed: { type: "string" },
        fault: { type: "string" },
        latency: { type: "string", default: "0" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const ambiguous = /^Option '(--\S+)' argument is ambiguous/.exec(message);
    if (ambiguous) throw new ArgumentProblem(`${ambiguous[1]} needs a value that does not begin with "-"`);
    throw new ArgumentProblem(message.split(/\.? To specify|\n/)[0] ?? message);
  }
}

/** Reads the command line; throws an `ArgumentProblem` for what makes no sense. */
export function readServerArguments(args: readonly string[]): CliArguments {
  const { values, positionals } = parse(args);
  if (values.host === "") throw new ArgumentProblem("--host needs an address");
  const vendors = [...new Set(positionals.map(vendorOf))];
  const port = wholeNumber("port", values.port, 65_535);
  const count = vendors.length || vendorNames.length;
  if (port + count - 1 > 65_535)
    throw new ArgumentProblem(`--port ${port} leaves no room for ${count} vendors`);
  return {
    vendors: vendors.length > 0 ? vendors : vendorNames,
    port,
    host: values.host,
    seed: values.seed,
    fault: values.fault,
    latency: wholeNumber("latency", values.latency, 600_000),
    json: values.json,
    help: values.help,
  };
}
