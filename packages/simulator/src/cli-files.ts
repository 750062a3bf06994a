import { readFile } from "node:fs/promises";
import type { Fault } from "@pbxkit/core/testing";
import { ArgumentProblem } from "./cli-arguments.ts";
import { faultsFromJson } from "./control/fault-from-json.ts";
import { type Seeds, type VendorName, vendorNames } from "./vendors.ts";

type ByVendor = Readonly<Record<string, unknown>>;

async function readJson(option: string, path: string): Promise<ByVendor> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new ArgumentProblem(`--${option}: ${path} cannot be read`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Error("an object is needed");
    for (const key of Object.keys(value)) {
      if (!vendorNames.some((name) => name === key)) throw new Error(`there is no vendor "${key}"`);
    }
    return value as ByVendor;
  } catch (error) {
    throw new ArgumentProblem(`--${option}: ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

export async function readSeeds(path: string | undefined): Promise<Seeds> {
  return path === undefined ? {} : ((await readJson("seed", path)) as Seeds);
}

export async function readFaults(path: string | undefined): Promise<Partial<Record<VendorName, Fault[]>>> {
  if (path === undefined) return {};
  const faults: Partial<Record<VendorName, Fault[]>> = {};
  for (const [vendor, value] of Object.entries(await readJson("fault", path))) {
    try {
      faults[vendor as VendorName] = faultsFromJson(value, vendor);
    } catch (error) {
      throw new ArgumentProblem(`--fault: ${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return faults;
}
