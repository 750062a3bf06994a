import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject } from "vitest";
import type { Arrival, Engine } from "../../../core/src/testing/engine.ts";
import type { ParsedBody } from "../../../core/src/testing/requests/parse-body.ts";
import { type RecordedRequest, titleOf } from "./recorded-request.ts";
import { shapeOf } from "./shape.ts";

/** Requests of one shape that a test file contributes: enough that no value decides alone. */
const SAMPLES = 5;

/** Has every engine write down what arrives, with its own verdict, for the judge that comes after the last test. */
export function record(engine: Engine<unknown>): void {
  const file = join(inject("recordedRequests"), `${crypto.randomUUID()}.jsonl`);
  const counts = new Map<string, number>();
  const { arrive } = engine;
  engine.arrive = function (incoming, body) {
    const arrival = arrive.call(this, incoming, body);
    // Test files that share a process share this module.
    const test = expect.getState().testPath ?? "";
    const sample = `${test} ${shapeOf(arrival)}`;
    const count = counts.get(sample) ?? 0;
    if (count < SAMPLES) {
      counts.set(sample, count + 1);
      const request = requestOf(this, arrival, test);
      if (request) appendFileSync(file, `${JSON.stringify(request)}\n`);
    }
    return arrival;
  };
}

function requestOf(engine: Engine<unknown>, { incoming, body, target }: Arrival<unknown>, test: string) {
  // What is no operation of the document is nothing that two readers of it could disagree on.
  if (!target || target.endpoint) return undefined;
  const { operation, match } = target;
  const prefix = match.route.template.length - operation.template.length;
  const { issues } = engine.read(target, incoming, body);
  const { authorization, cookie, ...headers } = Object.fromEntries(incoming.headers);
  return {
    document: titleOf(engine.document),
    operationId: operation.id,
    request: {
      method: operation.method,
      path: incoming.path.slice(prefix),
      query: incoming.query.toString(),
      headers,
      body: writable(body),
    },
    kind: body.kind,
    issues: issues.map(({ path, message, ...issue }) => `${issue.in} ${path.join("/")} ${message}`),
    test,
  } satisfies RecordedRequest;
}

/** The judge takes a file for text, and does not look at what is neither JSON nor a form. */
function writable({ kind, value }: ParsedBody): unknown {
  if (kind === "bytes") return "(bytes)";
  if (kind !== "form") return value;
  const fields = Object.entries(value as object);
  return Object.fromEntries(fields.map(([name, field]) => [name, field instanceof Blob ? "(file)" : field]));
}
