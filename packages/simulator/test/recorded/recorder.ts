import { appendFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Arrival, Engine } from "../../../core/src/testing/engine.ts";
import type { ParsedBody } from "../../../core/src/testing/requests/parse-body.ts";
import { type RecordedRequest, titleOf } from "./recorded-request.ts";
import { FOLDER } from "./recording.ts";

/**
 * Has every engine write down what arrives, each request once, with its own verdict, for the judge that comes after the
 * last test. Does nothing where no folder is given.
 */
export function record(engine: Engine<unknown>, test: () => string): void {
  const folder = process.env[FOLDER];
  if (folder === undefined) return;
  const file = join(folder, `${crypto.randomUUID()}.jsonl`);
  const written = new Set<string>();
  const { arrive } = engine;
  engine.arrive = function (incoming, body) {
    const arrival = arrive.call(this, incoming, body);
    const request = requestOf(this, arrival);
    const line = request && JSON.stringify(request);
    if (line !== undefined && !written.has(line)) {
      written.add(line);
      appendFileSync(file, `${JSON.stringify({ ...request, test: test() })}\n`);
    }
    return arrival;
  };
}

function requestOf(engine: Engine<unknown>, arrival: Arrival<unknown>) {
  const { incoming, body, target } = arrival;
  // What is no operation of the document is nothing that two readers of it could disagree on.
  if (!target) return undefined;
  const { operation, match, endpoint } = target;
  const prefix = match.route.template.length - operation.template.length;
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
    // An endpoint beside the document judges for itself, when it answers.
    issues: endpoint ? undefined : issuesOf(engine, arrival),
  } satisfies Omit<RecordedRequest, "test">;
}

function issuesOf(engine: Engine<unknown>, { incoming, body, target }: Arrival<unknown>): string[] {
  if (!target) return [];
  const { issues } = engine.read(target, incoming, body);
  return issues.map(({ path, message, ...issue }) => `${issue.in} ${path.join("/")} ${message}`);
}

/** The judge takes a file for text, and does not look at what is neither JSON nor a form. */
function writable({ kind, value }: ParsedBody): unknown {
  if (kind === "bytes") return "(bytes)";
  if (kind !== "form") return value;
  const fields = Object.entries(value as object);
  return Object.fromEntries(fields.map(([name, field]) => [name, field instanceof Blob ? "(file)" : field]));
}
