import { expect } from "vitest";
import { generate } from "../src/generate/generate.ts";
import { temporaryRepository } from "./temporary-repository.ts";

/** One generated file of a fixture. */
export async function generatedFile(fixture: string, name: string): Promise<string> {
  const files = await generate(temporaryRepository({ demo: fixture }), "demo");
  expect(files.has(name)).toBe(true);
  return files.get(name) ?? "";
}
