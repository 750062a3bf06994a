import { seedRows, type Table } from "@pbxkit/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNotesSimulator, type Note } from "./notes-simulator.ts";

function tableOf(generated = 0): Table<Note> {
  const { notes } = createNotesSimulator({ notes: generated }).state;
  return notes;
}

test("rows belong to a parent: each has its own ids, order and unique values", () => {
  const table = tableOf();
  table.insert({ id: 1, text: "a", stars: 1 }, "one");
  table.insert({ id: 1, text: "a", stars: 2 }, "two");
  expect([table.size, table.count("one"), table.count()]).toEqual([2, 1, 0]);
  expect(table.get(1, "two")).toMatchObject({ stars: 2 });
  expect(table.clear("one")).toBe(1);
  expect(table.get(1, "one")).toBeUndefined();
  expect(table.insert({ id: 2, text: "a", stars: null }, "one")).toMatchObject({ id: 2 });
});

test("a unique value is free again when its row is deleted or changed", () => {
  const table = tableOf(5);
  expect(() => table.insert({ id: 100, text: "note 3", stars: 0 })).toThrow("another row has the same text");
  table.update(4, { text: "other" });
  table.insert({ id: 100, text: "note 3", stars: 0 });
  expect(() => table.update(4, { text: "note 3" })).toThrow("another row has the same text");
  table.delete(100);
  expect(table.update(4, { text: "note 3" })).toMatchObject({ id: 4, text: "note 3" });
});

describe("generated rows", () => {
  test("a million of them cost nothing until they are read", () => {
    let made = 0;
    const table = tableOf();
    seedRows(table, 1_000_000, 1, (index) => {
      made += 1;
      return { id: index + 1, text: String(index), stars: null };
    });
    expect([table.size, made]).toEqual([1_000_000, 0]);
    expect(table.list("", 999_998)).toMatchObject([{ id: 999_999 }, { id: 1_000_000 }]);
    expect(made).toBe(2);
    expect([table.get(0), table.get(1_000_001), table.get("x"), table.get(1.5)]).toEqual(
      Array(4).fill(undefined),
    );
    expect(table.nextId()).toBe(1_000_001);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d rows cannot be", (count) => {
    expect(() => createNotesSimulator({ notes: count })).toThrow(
      `notes: a number of rows must be whole and from 0, not ${count}`,
    );
  });

  test("are found by their own id only, however alike another text is", () => {
    const table = tableOf(5);
    for (const id of ["03", "3.0", " 3", "0x3", "3e0", "", null as never]) {
      expect(table.get(id)).toBeUndefined();
      expect(table.delete(id)).toBe(false);
    }
    expect(table.get("3")).toBe(table.get(3));
  });

  test("behave as rows that were inserted one by one, whatever is done to them", () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constant("delete" as const), id: fc.integer({ min: 1, max: 14 }) }),
      fc.record({ kind: fc.constant("insert" as const), id: fc.integer({ min: 1, max: 14 }) }),
      fc.record({ kind: fc.constant("update" as const), id: fc.integer({ min: 1, max: 14 }) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), fc.nat(8), fc.nat(8), (actions, start, length) => {
        const generated = tableOf(8);
        const model = new Map<number, Note>(generated.list().map((row) => [row.id, row]));
        for (const [step, { kind, id }] of actions.entries()) {
          const row = { id, text: `step ${step}`, stars: step };
          if (kind === "delete") expect(generated.delete(id)).toBe(model.delete(id));
          else if (kind === "insert") {
            generated.insert(row);
            model.set(id, row);
          } else if (generated.update(id, { text: row.text })) {
            model.set(id, { ...(model.get(id) as Note), text: row.text });
          }
        }
        expect(generated.size).toBe(model.size);
        expect(generated.list()).toEqual([...model.values()]);
        expect(generated.list("", start, start + length)).toEqual(
          [...model.values()].slice(start, start + length),
        );
      }),
    );
  });
});

test("a watcher hears of each row that comes, changes and goes, until it is taken off", () => {
  const table = tableOf();
  const heard: unknown[] = [];
  const stop = table.watch((change) => heard.push(change));
  const [first, changed] = [1, 2].map((stars) => ({ id: 1, text: "a", stars })) as [Note, Note];
  table.insert(first, "one");
  table.update(1, { stars: 2 }, "one");
  table.delete(1, "one");
  table.insert(first, "two");
  table.clear("two");
  expect(table.delete(1, "two")).toBe(false);
  stop();
  table.insert(first);
  const change = (before: Note | undefined, after: Note | undefined, parent: string) => ({
    before,
    after,
    parent,
  });
  expect(heard).toEqual([
    change(undefined, first, "one"),
    change(first, changed, "one"),
    change(changed, undefined, "one"),
    change(undefined, first, "two"),
    change(first, undefined, "two"),
  ]);
});
