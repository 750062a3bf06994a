import { readFileSync } from "node:fs";
import { upgrade } from "@scalar/openapi-upgrader";
import { parse } from "yaml";
import type { SpecDocument } from "../openapi.ts";
import { UsageError } from "../usage-error.ts";
import { eachObject, isRecord } from "./imported.ts";

/** Reads a public OpenAPI 3.0 or 3.1 document as 3.1. Throws a `UsageError` of one line for anything else. */
export function readPublicDocument(file: string): {
  readonly document: SpecDocument;
  readonly version: string;
} {
  const value = parseFile(file, readFile(file));
  const version = isRecord(value) ? (value.openapi ?? value.swagger) : undefined;
  if (!isRecord(value) || version === undefined) throw new UsageError(`${file} is no OpenAPI document`);
  if (!/^3\.[01](\.\d+)?$/.test(String(version)))
    throw new UsageError(`${file} is OpenAPI ${version}; 3.0 and 3.1 are read`);
  if (!isRecord(value.paths) || Object.keys(value.paths).length === 0)
    throw new UsageError(`${file} has no paths`);
  for (const [path, item] of Object.entries(value.paths))
    if (!path.startsWith("x-") && !isRecord(item))
      throw new UsageError(`${file}: the path ${path} is no object`);
  const outside = referencesOut(value);
  if (outside !== undefined) {
    throw new UsageError(
      `${file} refers to another document (${outside}); join them first, as with \`npx @redocly/cli bundle\``,
    );
  }
  try {
    const document = upgrade(structuredClone(value), "3.1") as unknown as SpecDocument;
    return { document: { ...document, openapi: "3.1.0" }, version: String(version) };
  } catch (error) {
    throw new UsageError(`${file} cannot be read as OpenAPI ${version}: ${firstLine(error)}`);
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be read: ${code}`);
  }
}

function parseFile(file: string, text: string): unknown {
  try {
    return text.trimStart().startsWith("{")
      ? JSON.parse(text)
      : parse(text, { merge: true, maxAliasCount: 10_000 });
  } catch (error) {
    throw new UsageError(`${file} is neither YAML nor JSON: ${firstLine(error)}`);
  }
}

function referencesOut(value: unknown): string | undefined {
  let found: string | undefined;
  eachObject(value, ({ $ref }) => {
    if (typeof $ref === "string" && !$ref.startsWith("#")) found ??= $ref;
  });
  return found;
}

const firstLine = (error: unknown): string => String((error as Error).message ?? error).split("\n")[0] ?? "";
