import type { Ani, AniUpdate, routes } from "@pbxkit/ringme";
import { describe, expect, expectTypeOf, test } from "vitest";
import { locate, valueAt } from "../../core/test/support/document-pointer.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import { furnished } from "./every-operation/furnished.ts";
import { type Operation, operations } from "./every-operation/operation.ts";

/** Every path that can be read and changed; two have their own forms of change. */
type Pair = Exclude<
  keyof routes["GET"] & keyof routes["PUT"],
  `${string}/ani/` | `${string}/message/{message_id}`
>;
type JsonOf<Answer> = Answer extends { content: { "application/json": infer Body } } ? Body : never;
type Read<Path extends Pair> = routes["GET"][Path] extends { responses: { 200: infer Answer } }
  ? JsonOf<Answer>
  : never;
type Change<Path extends Pair> = routes["PUT"][Path] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : never;
type Misfit = { [Path in Pair]: Read<Path> extends Change<Path> ? never : Path }[Pair];

test("what was read can be sent back with a member changed, for every pair of GET and PUT", () => {
  expectTypeOf<Misfit>().toBeNever();
  expectTypeOf<Read<"/client/{client_id}/extension/{extension_id}">>().toHaveProperty("label");
  // Its answer has another name for it.
  expectTypeOf<Ani["default"]>().toExtend<AniUpdate["ani_number"]>();
});

test("what no answer holds is refused still", () => {
  type Extension = Change<"/client/{client_id}/extension/{extension_id}">;
  expectTypeOf<{ label: number }>().not.toExtend<Extension>();
  expectTypeOf<{ dial_rule_id: string }>().not.toExtend<Extension>();
  expectTypeOf<{ name: string }>().not.toExtend<Extension>();
});

type Row = Record<string, unknown>;
type AnyClient = Record<
  Operation["method"],
  (path: string, init: object) => Promise<{ data?: Row; error?: unknown }>
>;

describe("what was read is taken back, and changes nothing", () => {
  const pairs = operations.filter(
    ({ method, path, body }) =>
      method === "PUT" &&
      body !== undefined &&
      !path.endsWith("/ani/") &&
      operations.some((other) => other.path === path && other.method === "GET"),
  );

  test("there are the pairs of the types", () => {
    expect(pairs).toHaveLength(25);
  });

  test.each(pairs.map((pair) => [pair.path, pair] as const))("%s", async (path, operation) => {
    const { client, pathOf } = furnished();
    const calls = client as unknown as AnyClient;
    const params = { path: pathOf(operation) };
    const { data: row = {} } = await calls.GET(path, { params });

    const { data, error } = await calls.PUT(path, { params, body: taken(operation, row) });

    expect(error).toBeUndefined();
    expect(data).toMatchObject(taken(operation, row));
  });
});

/** Those members of a row that a change may have. */
function taken({ path }: Operation, row: Row): Row {
  const body = ["paths", path, "put", "requestBody", "content", "application/json", "schema", "properties"];
  const at = locate(document, body);
  const names = Object.keys((at && valueAt(document, at)) ?? {});
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]));
}
