import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "@pbxkit/core/testing";
import type { JudgedRequest } from "../differential/judge.ts";

/** A request that reached a simulator in some test, and what the simulator had to say of it. */
export interface RecordedRequest {
  /** The document's title. */
  readonly document: string;
  readonly operationId: string;
  readonly request: JudgedRequest;
  /** What is wrong with it; none where the simulator takes it; `undefined` for an endpoint beside the document. */
  readonly issues?: readonly string[] | undefined;
  /** The test file that it comes from. */
  readonly test: string;
}

/** What tells the documents apart. Those that the engine's own tests make up have none. */
export const titleOf = ({ info }: OpenApiDocument): string =>
  String((info as { title?: unknown } | undefined)?.title);

/** What was recorded in a folder. */
export function readRecorded(folder: string): RecordedRequest[] {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const lines = texts.flatMap((text) => text.trim().split("\n"));
  return lines.map((line) => JSON.parse(line) as RecordedRequest);
}

/** The same requests, one of those that several test files have made. */
export function withoutRepeats(requests: readonly RecordedRequest[]): RecordedRequest[] {
  const once = new Map(requests.map((recorded) => [JSON.stringify({ ...recorded, test: "" }), recorded]));
  return [...once.values()];
}
