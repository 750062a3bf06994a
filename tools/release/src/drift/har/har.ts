import { readFileSync } from "node:fs";
import { UsageError } from "../../../../spec/src/usage-error.ts";

/** One request with its answer: the members of a HAR entry that are looked at. */
export interface HarEntry {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly mimeType: string;
  /** The body's text; undefined where the recorder left it out. */
  readonly text: string | undefined;
}

/**
 * Reads an HTTP Archive. Throws a `UsageError` that never quotes the file: it is full of secrets.
 *
 * Source: HAR 1.2.
 */
export function readHar(file: string): HarEntry[] {
  const entries = member(member(parse(file), "log"), "entries");
  if (!Array.isArray(entries))
    throw new UsageError(`--har: ${file} is not a HAR file: it has no log.entries`);
  return entries.flatMap((entry: unknown) => readEntry(entry) ?? []);
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--har: ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError(`--har: ${file} is not a HAR file: it is not JSON`);
  }
}

function readEntry(entry: unknown): HarEntry | undefined {
  const request = member(entry, "request");
  const response = member(entry, "response");
  const content = member(response, "content");
  const method = member(request, "method");
  const url = member(request, "url");
  const status = member(response, "status");
  if (typeof method !== "string" || typeof url !== "string" || typeof status !== "number") return undefined;
  const mimeType = member(content, "mimeType");
  return {
    method: method.toUpperCase(),
    url,
    status,
    mimeType: typeof mimeType === "string" ? mimeType : "",
    text: bodyOf(content),
  };
}

function bodyOf(content: unknown): string | undefined {
  const text = member(content, "text");
  if (typeof text !== "string") return undefined;
  const plain =
    member(content, "encoding") === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
  return plain.replace(/^\uFEFF/, "");
}

const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
