import { createPlusofonClient, type PlusofonClient } from "@pbxkit/plusofon";
import * as operations from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { expect, test } from "vitest";
import { isObject, locate, type Pointer, valueAt } from "../../core/test/support/document-pointer.ts";
import { createSchemaCheck } from "../../core/test/support/schema-check.ts";
import document from "../src/generated/openapi.json" with { type: "json" };

// Every operation by its name, with the document's own examples, against a simulator that has what they name.

interface Operation {
  readonly method: string;
  readonly path: string;
  (client: PlusofonClient, input: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

const check = createSchemaCheck(document);
const named = Object.entries(operations as unknown as Record<string, Operation>);

const at = (pointer: Pointer): unknown => {
  const place = locate(document, pointer);
  return place && valueAt(document, place);
};

/** The examples of an operation's parameters, and of its body. */
function inputOf({ method, path }: Operation) {
  const place = ["paths", path, method.toLowerCase()];
  const examples = [...listed(["paths", path, "parameters"]), ...listed([...place, "parameters"])].map(
    (pointer) => ({
      in: String(at([...pointer, "in"])),
      name: String(at([...pointer, "name"])),
      example: at([...pointer, "example"]),
    }),
  );
  const valuesIn = (kind: string) =>
    Object.fromEntries(examples.filter((one) => one.in === kind).map(({ name, example }) => [name, example]));
  const body = at([...place, "requestBody", "content", "application/json", "example"]);
  return { path: valuesIn("path"), query: valuesIn("query"), ...(body !== undefined && { body }) };
}

const listed = (pointer: Pointer): Pointer[] =>
  Object.keys(at(pointer) ?? {}).map((index) => [...pointer, index]);

function furnished(name: string) {
  const simulator = createPlusofonSimulator({
    seed: {
      sipAccounts: 1,
      sipScenarios: [{ sip_id: 501 }, { sip_id: 501 }],
      calls: [{ call_id: "00000000-0000-4000-8000-0000000000c1", connect_time: "2026-01-01 10:00:00" }],
      messages: [{ sender: "70000000009", receiver: "70000000001", incoming: true }],
      webhooks: 1,
    },
  });
  const flashCall = {
    account: 81,
    phone: "70000000009",
    pin: "4071",
    tries: 0,
    proved: false,
    at: Date.now(),
  };
  simulator.state.flashCalls.insert({ key: "invented-key-1", ...flashCall });
  const token = name === "refreshTokens" ? simulator.issueTokens().refresh_token : simulator.token;
  const { flashCallToken, fetch } = simulator;
  return createPlusofonClient({ token, flashCallToken, fetch, retry: false });
}

test("there are 53, one for each operation of the document", () => {
  const declared = Object.values(document.paths).flatMap((path) => Object.values(path));
  const ids = declared.filter(isObject).flatMap((node) => node.operationId ?? []);
  expect(named.map(([name]) => name).sort()).toEqual([...ids].sort());
  expect(named).toHaveLength(53);
});

test.each(named)("%s", async (name, operation) => {
  const { method, path } = operation;
  const { data, error, response } = await operation(furnished(name), inputOf(operation));
  expect(error).toBeUndefined();
  const answer = ["paths", path, method.toLowerCase(), "responses", String(response.status)];
  const schema = locate(document, [...answer, "content", "application/json", "schema"]) as Pointer;
  expect(check(schema, data)).toEqual([]);
  const items = at(["paths", path, method.toLowerCase(), "x-pagination", "items"]);
  if (items !== undefined) {
    expect((data as Record<string, unknown>)[String(items)]).not.toEqual([]);
  }
});
