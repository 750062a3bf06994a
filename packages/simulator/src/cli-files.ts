import { readFile } from "node:fs/promises";
import type { SimulatedFault } from "@pbxkit/core/testing";
import { ArgumentProblem } from "./cli-arguments.ts";
import { faultsFromJson } from "./control/fault-from-json.ts";
import { seedFromJson } from "./seeds/seed-from-json.ts";
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

/** Reads each vendor's part of a file; what is wrong with it is said with the file's name. */
async function readParts<Part>(
  option: string,
  path: string | undefined,
  read: (value: unknown, vendor: VendorName) => Part,
): Promise<Partial<Record<VendorName, Part>>> {
  if (path === undefined) return {};
  const parts = Object.entries(await readJson(option, path));
  try {
    return Object.fromEntries(
      parts.map(([vendor, value]) => [vendor, read(value, vendor as VendorName)]),
    ) as Partial<Record<VendorName, Part>>;
  } catch (error) {
    throw new ArgumentProblem(`--${option}: ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

export async function readSeeds(path: string | undefined): Promise<Seeds> {
  return (await readParts("seed", path, seedFromJson)) as Seeds;
}

export const readFaults = (
  path: string | undefined,
): Promise<Partial<Record<VendorName, SimulatedFault[]>>> => readParts("fault", path, faultsFromJson);
