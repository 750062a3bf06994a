import { beforeAll, describe, expect, test } from "vitest";
import { exampleOf, type Json, type OperationNode, operationsOf, resolve } from "./differential/document.ts";
import { createJudge, type Judge, type JudgedRequest } from "./differential/judge.ts";
import { mutantsOf } from "./differential/mutants.ts";
import { type Running, type Subject, subjects } from "./differential/subjects.ts";

// openapi-backend reads the same documents, with ajv behind it: two readers that know nothing of each other.

type Values = Record<string, unknown>;

const isForm = ({ content }: OperationNode) => content["multipart/form-data"] !== undefined;

/** A value that the document shows for a parameter, or one of its type. */
function valueFor({ document }: Subject, parameter: Json): unknown {
  const content = (parameter.content as Json | undefined)?.["application/json"] as Json | undefined;
  if (content) return exampleOf(document, content);
  const schema = resolve(document, parameter.schema);
  const shown = exampleOf(document, parameter) ?? exampleOf(document, schema);
  if (shown !== undefined) return shown;
  // A range that no rule of the records refuses.
  if (parameter.name === "start_datetime") return "2026-01-01 00:00:00";
  if (parameter.name === "end_datetime") return "2026-01-31 23:59:59";
  const type = [schema.type].flat()[0] ?? "string";
  if (schema.default !== undefined) return schema.default;
  if (type === "array") return [resolve(document, schema.items).type === "integer" ? 1 : "text"];
  return type === "integer" ? 1 : type === "boolean" ? true : "text";
}

function initOf(subject: Subject, operation: OperationNode) {
  const values = (place: string): Values =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [parameter.name, valueFor(subject, parameter)]),
    );
  const json = operation.content["application/json"];
  const form = operation.content["multipart/form-data"];
  const file = new File(["RIFF0000WAVE"], "sound.wav");
  const body = json
    ? exampleOf(subject.document, json as Json)
    : form
      ? { title: "Greeting", file }
      : undefined;
  return {
    params: { path: values("path"), query: values("query") },
    ...(body !== undefined && { body }),
  };
}

/** What the client sent for an operation, as the judge takes it. */
async function sentBy(subject: Subject, operation: OperationNode): Promise<JudgedRequest> {
  const { simulator, client } = subject.start();
  await client[operation.method]?.(operation.template, initOf(subject, operation));
  const request = simulator.requests.find(({ operationId }) => operationId === operation.id);
  if (!request) throw new Error(`${operation.id} did not arrive`);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query)) {
    for (const one of [value].flat()) query.append(name, one);
  }
  const { body, method, headers } = request;
  return {
    method,
    path: request.path.slice(subject.prefix.length),
    query: query.toString(),
    headers: { ...headers },
    // The judge takes a file for text.
    body: isForm(operation) ? { ...(body as Values), file: "(file)" } : body,
  };
}

/** Whether the simulator takes a request for a wrong one; a valid one makes it look for the row, found or not. */
async function isRefused(
  { simulator, authorization }: Running,
  prefix: string,
  operation: OperationNode,
  { method, path, query, body }: JudgedRequest,
): Promise<boolean> {
  simulator.reset();
  const form = isForm(operation) && body !== undefined;
  const response = await simulator.fetch(`${simulator.baseUrl}${prefix}${path}?${query}`, {
    method,
    headers: {
      authorization: authorization(operation.id),
      client: "10553",
      ...(!form && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: form ? formData(body as Values) : JSON.stringify(body) }),
  });
  return response.status === 400 || response.status === 422;
}

function formData(fields: Values): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat())
      form.append(name, one === "(file)" ? new File(["RIFF"], "a.wav") : String(one));
  }
  return form;
}

describe.each(subjects)("$name", (subject) => {
  const operations = operationsOf(subject.document);
  let judge: Judge;
  beforeAll(async () => {
    judge = await createJudge(subject);
  });

  test.each(operations)("$id: what the client sends is valid for both", async (operation) => {
    const request = await sentBy(subject, operation);
    expect(judge.request(operation.id, request)).toBeUndefined();
    expect(await isRefused(subject.start(), subject.prefix, operation, request)).toBe(false);
  });

  test.each(operations)("$id: what the other one refuses, the simulator refuses", async (operation) => {
    const request = await sentBy(subject, operation);
    const running = subject.start();
    const missed: unknown[] = [];
    for (const mutant of mutantsOf(request, operation.template)) {
      const reason = judge.request(operation.id, mutant);
      if (reason !== undefined && !(await isRefused(running, subject.prefix, operation, mutant))) {
        const { path, query, body } = mutant;
        missed.push({ path, query, body, reason });
      }
    }
    expect(missed).toEqual([]);
  });
});
