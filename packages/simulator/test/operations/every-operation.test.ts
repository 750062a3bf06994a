import { beforeAll, describe, expect, test } from "vitest";
import type { VendorName } from "../../src/vendors.ts";
import { type OperationNode, operationsOf } from "../differential/document.ts";
import { createJudge, type Judge } from "../differential/judge.ts";
import { subjects } from "../differential/subjects.ts";
import { type Asking, ask, type Exchange, jsonOf } from "./ask.ts";
import { furnish } from "./furnished.ts";
import { type Life, livesOf } from "./life.ts";

// Everything here comes from the documents: an operation that is added to one is in the test.

test("the operations of every vendor are here", () => {
  const counts = subjects.map(({ name, document }) => [name, operationsOf(document).length]);
  expect(Object.fromEntries(counts)).toEqual({ "tenant-api": 7, plusofon: 53, ringme: 162, era: 46 });
});

type Row = Readonly<Record<string, unknown>>;

/** The rows of a list, in an envelope or without. */
function rowsOf({ body }: Exchange): readonly Row[] {
  if (Array.isArray(body)) return body;
  return Object.values(body as Row).find(Array.isArray) as Row[];
}

/** Plusofon answers to a new Flash Call account with `{ data: { account_id } }`. */
const idOf = (row: Row | undefined): string => {
  const { id, record_uuid, call_uuid, call_api_id, data } = row ?? {};
  return String(id ?? record_uuid ?? call_uuid ?? call_api_id ?? (data as Row | undefined)?.account_id);
};

describe.each(subjects)("$name", (subject) => {
  const { name, document, prefix } = subject;
  const operations = operationsOf(document);
  const start = (): Asking => ({ document, prefix, furnished: furnish[name as VendorName]() });
  let judge: Judge;
  beforeAll(async () => {
    judge = await createJudge(subject);
  });

  test.each(operations)("$id: the answer is one that the document declares", async (operation) => {
    const asking = start();
    const { status, text, body, headers } = await ask(asking, operation);
    const declared = Object.keys(operation.responses).filter((code) => code.startsWith("2"));
    expect([text, declared]).toEqual([text, expect.arrayContaining([String(status)])]);
    expect(body).not.toMatchObject({ success: false });
    // What the simulator holds against the document itself is held against it by another reader, too.
    if (headers["content-type"] === "application/json") {
      expect(judge.answer(operation.id, status, body)).toBeUndefined();
    }
    expect(asking.furnished.simulator.requests.at(-1)?.operationId).toBe(operation.id);
  });

  const named = operations.filter(({ template }) => template.includes("}"));
  test.each(named)("$id: nobody gets it without credentials", async (operation) => {
    const { status } = await ask(start(), operation, undefined, {});
    expect(status).toBe(401);
  });

  const lives = livesOf(operations);

  test.each(lives)("$item: what is done to a row shows", async (life) => {
    const asking = start();
    const id = await born(asking, life);
    for (const change of life.changes) await changed(asking, life, change, id);
    if (life.remove) await removed(asking, life, life.remove, id);
  });

  const nowhere = lives.flatMap(({ read, changes, remove }) =>
    [read, ...changes, remove].filter((operation) => operation !== undefined),
  );
  // Era's PUT makes what is not there, and a dialog with a number that nobody wrote to is empty.
  const everywhere = ["replaceRedirectRule", "listSmsDialog"];
  test.each(nowhere.filter(({ id }) => !everywhere.includes(id)))(
    "$id: 404 for a row that is not there",
    async (operation) => {
      const { status, body } = await ask(start(), operation, "999999");
      expect([status, judge.answer(operation.id, status, body)]).toEqual([404, undefined]);
    },
  );

  const clearable = lives.flatMap(({ clear, list }) => (clear && list ? [{ clear, list }] : []));
  test.each(clearable)("$clear.id: nothing is listed after", async ({ clear, list }) => {
    const asking = start();
    expect(rowsOf(await ask(asking, list))).not.toEqual([]);
    expect((await ask(asking, clear)).status).toBe(204);
    expect(rowsOf(await ask(asking, list))).toEqual([]);
  });

  test("the same run gives the same bytes, headers included", async () => {
    const run = async () => {
      const asking = start();
      const answers: Exchange[] = [];
      for (const operation of operations) answers.push(await ask(asking, operation));
      return answers;
    };
    expect(await run()).toEqual(await run());
  });
});

/** The id of a row that is new, or of one that was there where nothing creates any; it is listed, and can be read. */
async function born(asking: Asking, { create, list, read }: Life): Promise<string | undefined> {
  if (!create || !list) return undefined;
  const before = rowsOf(await ask(asking, list));
  const answer = await ask(asking, create);
  expect(answer.status).toBeLessThan(300);
  const added = rowsOf(await ask(asking, list)).filter(
    (row) => !before.some((old) => idOf(old) === idOf(row)),
  );
  expect(added).toHaveLength(1);
  const id = idOf(added[0]);
  const { location } = answer.headers;
  expect(location?.split("/").at(-1) ?? idOf(answer.body as Row)).toBe(id);
  if (read) expectAgreement((await ask(asking, read, id)).body as Row, added[0]);
  return id;
}

/** A change shows in the row itself and in the list. */
async function changed(asking: Asking, { read, list }: Life, change: OperationNode, id: string | undefined) {
  const shown = async () => {
    if (read) return (await ask(asking, read, id)).body as Row;
    return list && rowsOf(await ask(asking, list)).find((row) => idOf(row) === id);
  };
  const before = await shown();
  expect((await ask(asking, change, id)).status).toBe(200);
  const after = await shown();
  expect(after).not.toEqual(before);
  expect(idOf(after)).toBe(idOf(before));
  expectAgreement(after, jsonOf(asking.document, change));
}

/** Members that both have, and that both write as a plain value, are equal. */
function expectAgreement(one: Row | undefined, other: Row | undefined): void {
  const isPlain = (value: unknown) => value !== undefined && typeof value !== "object";
  const shared = Object.keys(one ?? {}).filter((key) => isPlain(one?.[key]) && isPlain(other?.[key]));
  const pick = (row: Row | undefined) => Object.fromEntries(shared.map((key) => [key, row?.[key]]));
  expect(pick(one)).toEqual(pick(other));
}

/** What is deleted cannot be read, deleted again, or found in the list. */
async function removed(asking: Asking, { read, list }: Life, remove: OperationNode, id: string | undefined) {
  const count = async () => list && rowsOf(await ask(asking, list)).length;
  const before = await count();
  expect([200, 204]).toContain((await ask(asking, remove, id)).status);
  for (const operation of [read, remove]) {
    if (operation) expect((await ask(asking, operation, id)).status).toBe(404);
  }
  if (before !== undefined) expect(await count()).toBe(before - 1);
}
