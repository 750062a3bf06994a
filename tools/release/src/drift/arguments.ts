import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { listVendors, ownRoot } from "../../../spec/src/repository.ts";
import { UsageError } from "../../../spec/src/usage-error.ts";
import { readReleaseCommand } from "../command-line.ts";
import { manual } from "./manual.ts";

const failLevels = ["news", "error", "none"] as const;

/** What the command was asked to do. Paths are absolute. */
export interface DriftArguments {
  readonly root: string;
  readonly vendor: string;
  /** Undefined with `--live`. */
  readonly har: string | undefined;
  readonly baseUrl: string | undefined;
  readonly maxCalls: number;
  readonly patch: string | undefined;
  readonly json: boolean;
  readonly failOn: (typeof failLevels)[number];
}

const DEFAULT_CALLS = "40";
const MOST_CALLS = 1_000;

const options = {
  vendor: { type: "string" },
  har: { type: "string" },
  live: { type: "boolean" },
  "base-url": { type: "string" },
  "max-calls": { type: "string", default: DEFAULT_CALLS },
  patch: { type: "string" },
  json: { type: "boolean" },
  "fail-on": { type: "string", default: failLevels[0] },
  root: { type: "string" },
} as const;

/** Reads the command line; `folder` is what paths are relative to. Throws a `UsageError` of one line. */
export function readDriftArguments(args: readonly string[], folder: string): DriftArguments {
  const { values } = readReleaseCommand(args, options, manual);
  const { json = false, live = false } = values;
  const root = values.root === undefined ? ownRoot : resolve(folder, values.root);
  const failOn = failLevels.find((level) => level === values["fail-on"]);
  if (!failOn) throw new UsageError(`--fail-on takes ${failLevels.join(", ")}`);
  const patch = values.patch === undefined ? undefined : resolve(folder, values.patch);
  const har = values.har === undefined ? undefined : resolve(folder, values.har);
  const maxCalls = Number(values["max-calls"]);
  if (live === (har !== undefined)) throw new UsageError("say either --har FILE or --live");
  if (!/^\d+$/.test(values["max-calls"]) || maxCalls < 1 || maxCalls > MOST_CALLS) {
    throw new UsageError(`--max-calls must be a whole number from 1 to ${MOST_CALLS}`);
  }
  const baseUrl = values["base-url"] === undefined ? undefined : checkedUrl(values["base-url"]);
  if (patch !== undefined) mustBeWritable(patch);
  const vendor = checkedVendor(root, values.vendor);
  return { root, vendor, har, baseUrl, maxCalls, patch, json, failOn };
}

function checkedVendor(root: string, vendor: string | undefined): string {
  const known = listVendors(root);
  const names = known.join(", ") || "none";
  if (vendor === undefined) throw new UsageError(`--vendor is missing; there are ${names}`);
  if (!known.includes(vendor)) throw new UsageError(`there is no vendor "${vendor}"; there are ${names}`);
  return vendor;
}

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError("--base-url must be an http(s) address");
  if (url.username || url.password) throw new UsageError("--base-url must not hold credentials");
  return text;
}

/** Found out before anything is called or read, and not after. */
function mustBeWritable(file: string): void {
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) throw new UsageError(`--patch: there is no folder ${dirname(file)}`);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--patch: ${file} is a folder`);
  }
}
