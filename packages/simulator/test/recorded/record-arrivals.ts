import type { Arrival, SimulatorEngine } from "../../../core/src/testing/engine.ts";
import type { ParsedBody } from "../../../core/src/testing/requests/incoming.ts";
import { openJournal } from "./journal.ts";
import { describeIssues, type RecordedRequest, titleOf } from "./recorded-request.ts";

/** Has every simulator's engine write down what arrives, with its own verdict, for the judge that comes after the last test. */
export function recordArrivals(engine: SimulatorEngine<unknown>, test: () => string): void {
  const write = openJournal("arrivals", test);
  if (!write) return;
  const { arrive } = engine;
  engine.arrive = function (incoming, body) {
    const arrival = arrive.call(this, incoming, body);
    const request = requestOf(this, arrival);
    if (request) write(request);
    return arrival;
  };
}

function requestOf(engine: SimulatorEngine<unknown>, { incoming, body, target }: Arrival<unknown>) {
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
    issues: endpoint ? undefined : describeIssues(engine.read(target, incoming, body)),
  } satisfies Omit<RecordedRequest, "test">;
}

/** The judge takes a file for text, and does not look at what is neither JSON nor a form. */
function writable({ kind, value }: ParsedBody): unknown {
  if (kind === "bytes") return "(bytes)";
  if (kind !== "form") return value;
  const fields = Object.entries(value as object);
  return Object.fromEntries(fields.map(([name, field]) => [name, field instanceof Blob ? "(file)" : field]));
}
