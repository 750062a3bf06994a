import { createHash } from "node:crypto";
import type { Engine, EngineCall } from "../../../core/src/client/engine.ts";
import { findOperation, UNDECLARED } from "../../../core/src/operations/operation-table.ts";
import type { Call } from "../../../core/src/transport/call.ts";
import type { RequestPlan } from "../../../core/src/transport/request-plan.ts";
import { openJournal } from "./journal.ts";

/** A request that a client was about to send, to a simulator or to a `fetch` that a test has made up. */
export interface RecordedCall {
  /** {@link tableKey} of the client's operations: tells whose client it is. */
  readonly table: string;
  readonly method: string;
  /** As the document writes paths, filled in. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text as it is sent, or the fields of a form with files as "(file)"; "(bytes)" for anything else. */
  readonly body: string | Readonly<Record<string, unknown>> | undefined;
  readonly test: string;
}

/** The same for tables of the same operations. */
export const tableKey = (operations: object): string =>
  createHash("sha256").update(JSON.stringify(operations)).digest("base64");

/** Has every client's engine write down the requests that it is about to send, for the judge that comes after the last test. */
export function recordCalls(engine: Engine, test: () => string): void {
  const write = openJournal("calls", test);
  if (!write) return;
  const { run } = engine;
  engine.run = function <T>(this: Engine, wanted: EngineCall<T>): Promise<T> {
    const { operations } = this.definition;
    const table = tableKey(operations);
    // What the document lacks (`undeclared`) it cannot judge.
    const isDeclared = findOperation(operations, wanted.method, wanted.template).details !== UNDECLARED;
    const note = (plan: RequestPlan) => {
      if (isDeclared && plan.url.startsWith(this.root)) write({ table, ...callOf(plan, this.root) });
      return plan;
    };
    const plan = (call: Call) => {
      const planned = wanted.plan(call);
      return "url" in planned ? note(planned) : planned.then(note);
    };
    return run.call(this, { ...wanted, plan }) as Promise<T>;
  };
}

function callOf(
  { method, url, headers, body }: RequestPlan,
  root: string,
): Omit<RecordedCall, "table" | "test"> {
  const [path = "", ...query] = url.slice(root.length).split("?");
  const { authorization, cookie, ...others } = Object.fromEntries(headers);
  const type = body instanceof FormData ? { "content-type": "multipart/form-data" } : {};
  return { method, path, query: query.join("?"), headers: { ...others, ...type }, body: readable(body) };
}

function readable(body: BodyInit | undefined): RecordedCall["body"] {
  if (body === undefined || typeof body === "string") return body;
  if (body instanceof URLSearchParams) return gathered(body);
  if (body instanceof FormData) return gathered(body);
  // The plain client hands its text over as bytes.
  if (body instanceof ArrayBuffer) return new TextDecoder().decode(body);
  return "(bytes)";
}

function gathered(form: Iterable<readonly [string, unknown]>): Readonly<Record<string, unknown>> {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of form) {
    const shown = typeof value === "string" ? value : "(file)";
    fields.set(name, [...(fields.get(name) ?? []), shown]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}
