import type { OpenApiDocument } from "@pbxkit/core/testing";
import type { Reading } from "../../../core/src/testing/validation/compiled-document.ts";
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

/** Where a request is wrong, in words that hold none of its values. */
export const describeIssues = ({ issues }: Reading): string[] =>
  issues.map(({ path, message, ...issue }) => `${issue.in} ${path.join("/")} ${message}`);

/** The same requests, one of those that several test files have made. */
export function withoutRepeats(requests: readonly RecordedRequest[]): RecordedRequest[] {
  const once = new Map(requests.map((recorded) => [JSON.stringify({ ...recorded, test: "" }), recorded]));
  return [...once.values()];
}
