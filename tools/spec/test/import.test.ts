import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importDocument } from "../src/import/import-document.ts";
import type { SpecDocument } from "../src/openapi.ts";
import { runSpecCommand } from "../src/run.ts";
import { UsageError } from "../src/usage-error.ts";

const door = fileURLToPath(new URL("fixtures/import/door.yaml", import.meta.url));
const bell = fileURLToPath(new URL("fixtures/import/bell.yaml", import.meta.url));

async function run(root: string, ...args: string[]) {
  const lines: string[] = [];
  try {
    await importDocument([...args, "--root", root], (line) => lines.push(line));
    return { printed: lines.join("\n"), refused: undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { printed: lines.join("\n"), refused: error.message };
  }
}

const folder = () => mkdtempSync(join(tmpdir(), "pbxkit-import-"));

describe("a public document becomes a draft", async () => {
  const root = folder();
  const { printed, refused } = await run(root, bell);
  const draft = parse(readFileSync(join(root, "specs/bell/openapi.yaml"), "utf8")) as SpecDocument;
  const operations = Object.entries(draft.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => /^(get|put|post|delete|trace)$/.test(key))
      .map(([method, operation]) => [`${method} ${path}`, operation as Record<string, unknown>] as const),
  );

  test("operations have names by resource and verb", () => {
    expect(refused).toBeUndefined();
    expect(operations.map(([place, { operationId }]) => [place, operationId])).toEqual([
      ["get /v1/ring_groups", "listRingGroups"],
      ["post /v1/ring_groups", "createRingGroup"],
      ["get /v1/ring_groups/{group_id}", "getRingGroup"],
      ["put /v1/ring_groups/{group_id}", "replaceRingGroup"],
      ["post /v1/ring_groups/{group_id}/actions/ring", "ringRingGroup"],
      ["get /v1/calls", "listCalls"],
      ["get /v1/numbers", "getNumbers"],
      ["get /v1/devices", "listDevices"],
    ]);
  });

  test("all but GET may act again, and each effect is marked to be looked at", () => {
    for (const [place, operation] of operations) {
      expect(operation["x-effect"]).toBe(place.startsWith("get") ? "read" : "once");
      expect(operation["x-reason"]).toBe("Imported: look at the effect.");
    }
  });

  test("paging is guessed where its shape is plain", () => {
    const paged = operations.flatMap(([place, operation]) =>
      operation["x-pagination"] ? [[place, operation["x-pagination"]]] : [],
    );
    expect(paged).toEqual([
      [
        "get /v1/ring_groups",
        {
          style: "cursor",
          items: "data",
          id: "id",
          size: "limit",
          cursor: "after",
          next: "meta.next_cursor",
        },
      ],
      [
        "get /v1/calls",
        {
          style: "page",
          items: "data",
          id: "id",
          size: "per_page",
          page: "page",
          end: "last",
          last: "total_pages",
        },
      ],
      ["get /v1/numbers", { style: "none", reason: "Imported: its pages seem to be numbered from 0." }],
      ["get /v1/devices", { style: "link", page: "page" }],
    ]);
  });

  test("schemas have names of their own, and what refers to them follows", () => {
    expect(Object.keys(draft.components?.schemas ?? {})).toEqual([
      "RingGroupPage",
      "RingGroup",
      "RingMember",
      "RingMember2",
      "Phone",
      "DeskPhone",
      "RingGroupCreate",
      "CallsData",
    ]);
    const component = "#/components/schemas";
    const { RingGroup, RingMember2 } = draft.components?.schemas ?? {};
    expect(RingMember2).toMatchObject({
      oneOf: [{ $ref: `${component}/Phone` }, { $ref: `${component}/DeskPhone` }],
      discriminator: { mapping: { phone: `${component}/Phone`, desk: `${component}/DeskPhone` } },
    });
    expect(RingGroup?.properties).toEqual({
      id: { type: "string" },
      owner: { anyOf: [{ $ref: `${component}/RingMember2` }, { type: "null" }] },
      name: { type: ["string", "null"] },
      headers: { type: ["object", "null"], properties: { properties: {} } },
      opened_on: { type: "string", format: "date", examples: ["2026-01-31"] },
    });
  });

  test("what the clients would not heed is left out, and told of with its place", () => {
    expect(draft.servers).toEqual([{ url: "https://api.bell.example" }]);
    expect(draft.security).toEqual([{ key: [] }]);
    for (const line of [
      "1 × TRACE was left out; no runtime's fetch sends it: /v1/ring_groups",
      "1 × callbacks were left out; deliveries are written by hand: POST /v1/ring_groups",
      "1 × cookies as parameters were left out; credentials belong to the security: GET /v1/ring_groups",
      "1 × operations with a choice of credentials; the first was taken: PUT /v1/ring_groups/{group_id}",
      "1 × statuses in capitals: GET /v1/ring_groups 4xx",
    ])
      expect(printed).toContain(line);
  });

  test("what lint still refuses is what no document says", () => {
    const [, lint = ""] = printed.split("\nLint: ");
    expect(lint.split("\n").filter((line) => line.startsWith("  "))).toEqual([
      expect.stringContaining("a JSON body has an example"),
      expect.stringContaining("must have at least one ... response"),
    ]);
  });

  test("a document that is there already is not written over", async () => {
    expect(await run(root, bell)).toEqual({
      printed: "",
      refused: "specs/bell/openapi.yaml is there already; nothing was written",
    });
  });
});

describe("a public document that the clients could not be made from becomes one that they are", async () => {
  const root = folder();
  const { printed } = await run(root, door);
  const draft = parse(readFileSync(join(root, "specs/door/openapi.yaml"), "utf8")) as SpecDocument;

  test("what cannot be sent or read is left out, and told of with its place", () => {
    expect(Object.keys(draft.paths ?? {})).toEqual(["/doors/{door_id}", "/keys"]);
    for (const line of [
      "1 × operations left out; the clients cannot send a body of type application/xml: PUT /doors/{door_id}/script",
      "1 × operations left out; the clients cannot read an answer of type application/xml: GET /doors/{door_id}/log",
      "1 × answers left out; the clients cannot read multipart/mixed: GET /doors/{door_id} 207",
      "1 × */* taken for JSON: look whether it is: GET /doors/{door_id}",
      "1 × objects of a query, written as name[key]: look whether the vendor takes that: GET /keys filter",
    ])
      expect(printed).toContain(line);
  });

  test("paths that differ in a parameter's name are one path, with the first one's names", () => {
    expect(draft.paths?.["/doors/{door_id}"]).toMatchObject({
      get: { operationId: "getDoor", parameters: [{ name: "door_id" }] },
      delete: { operationId: "deleteDoor", parameters: [{ name: "door_id" }] },
    });
    expect(printed).toContain(
      "1 × operations left out; a path with other parameter names has them: GET /doors/{id}",
    );
  });

  test("a part that is referred to is a component, where it stands as well", () => {
    const { Door, Key, DoorId } = draft.components?.schemas ?? {};
    expect(DoorId).toEqual({ type: "string", maxLength: 8 });
    expect([Door?.properties?.id, Key?.properties?.door]).toEqual(
      Array(2).fill({ $ref: "#/components/schemas/DoorId" }),
    );
  });

  test("what leads to nothing is left open", () => {
    const { Door } = draft.components?.schemas ?? {};
    expect(Door?.properties).toMatchObject({
      lost: {},
      lock: { discriminator: { mapping: { key: "#/components/schemas/Key" } } },
    });
    expect(printed).toContain("1 × values of a discriminator that lead to nothing: bolt");
    expect(printed).toContain(
      "1 × references to nothing; any value is taken there: #/components/schemas/nowhere",
    );
  });

  test("OData's names of paging are known", () => {
    expect(draft.paths?.["/keys"]?.get).toMatchObject({
      operationId: "listKeys",
      "x-pagination": { style: "offset", items: "value", offset: "$skip", size: "$top", end: "empty" },
    });
  });

  test("and the clients are made from it", async () => {
    const [outcome] = await runSpecCommand({ command: "generate", root, vendors: ["door"] });
    expect(outcome).toMatchObject({ ok: true });
  });
});

describe("what cannot be imported is refused in one line", () => {
  test.each([
    ["swagger: '2.0'\npaths: {}", "is OpenAPI 2.0; 3.0 and 3.1 are read"],
    ["openapi: 3.2.0\npaths: { /a: {} }", "is OpenAPI 3.2.0; 3.0 and 3.1 are read"],
    ["openapi: 3.0.0\npaths: {}", "has no paths"],
    ["openapi: 3.0.0\npaths: { /a: 1 }", "the path /a is no object"],
    ["- a list", "is no OpenAPI document"],
    ["", "is no OpenAPI document"],
    ["{ not json", "is neither YAML nor JSON"],
    ["a: [", "is neither YAML nor JSON"],
    ["openapi: 3.0.0\npaths: { /a: { $ref: 'other.yaml' } }", "refers to another document (other.yaml)"],
  ])("%j", async (text, reason) => {
    const root = folder();
    const file = join(root, "public.yaml");
    writeFileSync(file, text);
    const { printed, refused } = await run(root, file);
    expect(printed).toBe("");
    expect(refused).toContain(reason);
    expect(refused?.split("\n")).toHaveLength(1);
    expect(existsSync(join(root, "specs"))).toBe(false);
  });

  test.each([
    [["nowhere.yaml"], "there is no file nowhere.yaml"],
    [[bell, "--vendor", "Bell!"], '"Bell!" is no vendor\'s name'],
    [[], "spec:import takes one file"],
    [[bell, "--color"], "usage: pnpm spec:import"],
  ])("%j", async (args, reason) => {
    const { refused } = await run(folder(), ...args);
    expect(refused).toContain(reason);
    expect(refused?.split("\n")).toHaveLength(1);
  });
});

test("a path that refers to a component has its operations, each with a name of its own", async () => {
  const root = folder();
  const file = join(root, "doors.json");
  const get = { operationId: "get", responses: { "204": { description: "Open." } } };
  const paths = Object.fromEntries(
    ["doors", "gates"].map((name) => [`/${name}`, { $ref: "#/components/pathItems/Opening" }]),
  );
  const servers = [{ url: "https://api.doors.example" }];
  const info = { title: "Doors", version: "1" };
  const components = { pathItems: { Opening: { get } } };
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info, servers, paths, components }));

  const { printed } = await run(root, file);
  const draft = parse(readFileSync(join(root, "specs/doors/openapi.yaml"), "utf8"));

  expect(printed).toContain("doors/openapi.yaml: 2 operations, from OpenAPI 3.1");
  expect(Object.values(draft.paths)).toMatchObject([
    { get: { operationId: "getDoors", "x-effect": "read" } },
    { get: { operationId: "getGates", "x-effect": "read" } },
  ]);
});

test("one operation is told as one", async () => {
  const root = folder();
  const file = join(root, "gate.json");
  const get = {
    operationId: "getGate",
    summary: "Is it open?",
    responses: { "204": { description: "It is." } },
  };
  const servers = [{ url: "https://api.gate.example" }];
  const info = { title: "Gate", version: "1" };
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info, servers, paths: { "/gate": { get } } }));

  const { printed } = await run(root, file);

  expect(printed).toMatch(/^specs\/gate\/openapi\.yaml: 1 operation, from OpenAPI 3\.1/);
});
