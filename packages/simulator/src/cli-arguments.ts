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
  --lenient      take what programs send and the vendors seem to take (see the README)
  --page-size N  rows of a list that a request says nothing of
  --quota N      requests that RingMe takes in an hour
  --token-lifetime SECONDS
                 how long RingMe's tokens live, and Era's sessions after their last request
  --deliver-to HOST
                 a host that webhooks may go to, beside loopback (may be given several times)
  --allow-host HOST
                 a host name that control answers to, beside loopback (likewise)
  --cors ORIGIN  a page that may use it, beside those on loopback (likewise)
  --json         one JSON object a line instead of text
  --version      the version
  --help         this text
`;

export interface CliArguments {
  readonly vendors: readonly VendorName[];
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly fault: string | undefined;
  readonly latency: number;
  readonly lenient: boolean;
  readonly pageSize: number | undefined;
  readonly quota: number | undefined;
  readonly tokenLifetime: number | undefined;
  readonly deliverTo: readonly string[];
  readonly allowHosts: readonly string[];
  readonly cors: readonly string[];
  readonly json: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

/** Arguments that make no sense: one line says why. */
export class ArgumentProblem extends Error {
  override readonly name = "ArgumentProblem";
}

function wholeNumber(name: string, text: string, most: number, least = 0): number {
  if (!/^\d+$/.test(text) || Number(text) > most || Number(text) < least) {
    throw new ArgumentProblem(`--${name} must be a whole number from ${least} to ${most}, not "${text}"`);
  }
  return Number(text);
}

/** One that may be left out; 0 would let nothing through. */
const count = (name: string, text: string | undefined): number | undefined =>
  text === undefined ? undefined : wholeNumber(name, text, 1_000_000_000, 1);

function originOf(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (origin === "null" || text.replace(/\/$/, "") !== origin)
    throw new ArgumentProblem(`--cors needs an origin such as https://app.example, not "${text}"`);
  return origin;
}

function hostOf(name: string): (text: string) => string {
  return (text) => {
    if (!/^[\w.-]+$|^\[?[0-9a-f:.]+\]?$/i.test(text))
      throw new ArgumentProblem(`--${name} needs a host name without a port, not "${text}"`);
    return text;
  };
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
        lenient: { type: "boolean", default: false },
        "page-size": { type: "string" },
        quota: { type: "string" },
        "token-lifetime": { type: "string" },
        "deliver-to": { type: "string", multiple: true, default: [] },
        "allow-host": { type: "string", multiple: true, default: [] },
        cors: { type: "string", multiple: true, default: [] },
        json: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
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
  const served = vendors.length || vendorNames.length;
  if (port + served - 1 > 65_535)
    throw new ArgumentProblem(`--port ${port} leaves no room for ${served} vendors`);
  return {
    vendors: vendors.length > 0 ? vendors : vendorNames,
    port,
    host: values.host,
    seed: values.seed,
    fault: values.fault,
    latency: wholeNumber("latency", values.latency, 600_000),
    lenient: values.lenient,
    pageSize: count("page-size", values["page-size"]),
    quota: count("quota", values.quota),
    tokenLifetime: count("token-lifetime", values["token-lifetime"]),
    deliverTo: values["deliver-to"].map(hostOf("deliver-to")),
    allowHosts: values["allow-host"].map(hostOf("allow-host")),
    cors: values.cors.map(originOf),
    json: values.json,
    version: values.version,
    help: values.help,
  };
}
