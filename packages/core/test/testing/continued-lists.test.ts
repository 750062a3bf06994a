import { bearer, createClient } from "@pbxkit/core/client";
import { createSimulator, type OpenApiDocument, type SimulatorDefinition } from "@pbxkit/core/testing";
import { expect, test } from "vitest";

type Rows = { readonly rooms: { readonly id: number } };

const text = { type: "string" };
const number = { type: "integer" };
const rows = { type: "array", items: { type: "object", properties: { id: number } } };

/** A list that is paged as told, with the query parameters that it names. */
function documentOf(pagination: Readonly<Record<string, string>>, schema: unknown): OpenApiDocument {
  const names = ["cursor", "page", "offset", "size"].flatMap((key) => pagination[key] ?? []);
  return {
    openapi: "3.1.0",
    paths: {
      "/rooms": {
        get: {
          operationId: "listRooms",
          "x-pagination": pagination,
          parameters: names.map((name) => ({ name, in: "query", schema: name === "after" ? text : number })),
          responses: { 200: { content: { "application/json": { schema } } } },
        },
      },
    },
  };
}

const meta = { type: "object", properties: { next: { type: ["string", "null"] } } };
const envelope = { type: "object", properties: { data: rows, meta } };

test.each([
  [
    "a cursor",
    { style: "cursor", items: "data", cursor: "after", next: "meta.next", size: "limit" },
    envelope,
    3,
  ],
  ["links that change a cursor", { style: "link", cursor: "after", size: "limit" }, rows, 3],
  ["links that change the page", { style: "link", page: "page", size: "limit" }, rows, 3],
  ["links that change the offset", { style: "link", offset: "skip", size: "limit" }, rows, 3],
  ["links that change nothing known: the whole list", { style: "link", size: "limit" }, rows, 1],
] as const)("a simulator pages by %s", async (_, page, schema, requests) => {
  const definition: SimulatorDefinition<Rows> = {
    name: "rooms",
    baseUrl: "https://rooms.simulator.example/v1",
    tables: { rooms: { id: "id" } },
    resources: [{ table: "rooms", collection: "/rooms", pageSize: { usual: 20 } }],
    start: ({ state }) => {
      for (let id = 1; id <= 25; id += 1) state.rooms.insert({ id });
    },
    admit: () => undefined,
    fail: (failure) => ({ status: failure.reason === "invalid" ? 422 : 500 }),
    revokeTokens: () => {},
  };
  const simulator = createSimulator(documentOf(page, schema), definition, {});
  const client = createClient<{
    routes: { GET: { "/rooms": { parameters: { query?: { limit?: number } }; responses: object } } };
    lists: { "/rooms": { id: number } };
    known: never;
    failure: never;
  }>(
    {
      baseUrl: simulator.baseUrl,
      operations: { "/rooms": { GET: { effect: "read", page } } },
      authenticator: bearer("invented-token"),
    },
    { fetch: simulator.fetch },
  );
  const found = await client.paginate("/rooms", { params: { query: { limit: 10 } } }).toArray();
  expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(simulator.requests).toHaveLength(requests);
});

test("a simulator refuses a cursor that it did not give", async () => {
  const page = { style: "cursor", items: "data", cursor: "after", next: "meta.next" };
  const simulator = createSimulator<Rows>(
    documentOf(page, envelope),
    {
      name: "rooms",
      baseUrl: "https://rooms.simulator.example",
      tables: { rooms: { id: "id" } },
      resources: [{ table: "rooms", collection: "/rooms" }],
      start: () => {},
      admit: () => undefined,
      fail: (failure) => ({ status: failure.reason === "invalid" ? 422 : 500 }),
      revokeTokens: () => {},
    },
    {},
  );
  const { status } = await simulator.fetch(
    new Request("https://rooms.simulator.example/rooms?after=elsewhere"),
  );
  expect(status).toBe(422);
});
