import { describe, expect, test } from "vitest";
import { createSchemaCheck } from "../../core/test/support/schema-check.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import { furnished } from "./every-operation/furnished.ts";
import { type Operation, operations } from "./every-operation/operation.ts";
import { pairsOf, queryOf } from "./every-operation/query.ts";

const check = createSchemaCheck(document);
const file = new File(["RIFF0000WAVEgreeting"], "greeting.wav", { type: "audio/wav" });

/** The client as the table needs it: its own types know each path by name. */
type AnyClient = Record<
  Operation["method"],
  (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
>;

test("the table has the 162 operations, each under a name of its own", () => {
  expect(operations).toHaveLength(162);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(162);
});

describe("called through the client", () => {
  test.each(named(operations))("%s", async (_, operation) => {
    const { client, sent, pathOf, origin } = furnished();
    const path = pathOf(operation);
    const query = queryOf(operation, "all");

    const { data, error, response } = await callOf(client, operation, { path, query });

    expect(error).toBeUndefined();
    const request = sent.at(-1) as Request;
    const url = new URL(request.url);
    expect(request.method).toBe(operation.method);
    expect(`${url.origin}${decodeURIComponent(url.pathname)}`).toBe(
      `${origin}/api/ver1.0${filled(operation.path, { client_id: "@me", ...path })}`,
    );
    expect([...url.searchParams].map((pair) => pair.join("="))).toEqual(pairsOf(query));
    expect(await bodyOf(request)).toEqual(expectedBody(operation));
    expect(response.status).toBe(operation.status);
    await expectAnswer(operation, data);
  });
});

describe("a list has rows, and they follow the document", () => {
  const lists = operations.filter(({ pagination }) => pagination && pagination.style !== "none");

  test.each(named(lists))("%s", async (_, operation) => {
    const { client, pathOf } = furnished();

    const { data } = await callOf(client, operation, {
      path: pathOf(operation),
      query: queryOf(operation, "required"),
    });

    await expectAnswer(operation, data);
    const items = operation.pagination?.items;
    expect(items ? (data as Record<string, unknown>)[items] : data).toEqual(
      expect.arrayContaining([expect.anything()]),
    );
  });
});

function named(some: readonly Operation[]): [string, Operation][] {
  return some.map((operation) => [`${operation.method} ${operation.path}`, operation]);
}

function callOf(client: unknown, { method, path, body }: Operation, params: object) {
  const given = body === "multipart" ? { title: "Greeting", file } : body;
  return (client as AnyClient)[method](path, { params, ...(given !== undefined && { body: given }) });
}

function filled(template: string, values: Record<string, unknown>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type");
  if (!type?.startsWith("multipart/form-data")) {
    const text = await request.text();
    return { type, content: text === "" ? undefined : JSON.parse(text) };
  }
  const form = await request.formData();
  const upload = form.get("file") as File;
  return { title: form.get("title"), name: upload.name, content: await upload.text() };
}

function expectedBody({ body }: Operation): unknown {
  if (body === undefined) return { type: null, content: undefined };
  if (body !== "multipart") return { type: "application/json", content: body };
  return { title: "Greeting", name: "greeting.wav", content: "RIFF0000WAVEgreeting" };
}

async function expectAnswer({ answers, schema }: Operation, data: unknown): Promise<void> {
  if (schema) expect(check(schema, data)).toEqual([]);
  else if (answers.length === 0) expect(data).toBeUndefined();
  else {
    expect(answers).toContain((data as Blob).type);
    expect((data as Blob).size).toBeGreaterThan(0);
  }
}
