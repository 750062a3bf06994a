import { describe, expect, test } from "vitest";
import { type Budget, readBudgets } from "../src/budget-file.ts";
import { judge } from "../src/judge-budgets.ts";

const vendor = "@pbxkit/a";
const problemOf = (value: number, budget: Partial<Budget>, operations = 0) =>
  judge(
    new Map([["bytes", new Map([[vendor, value]])]]),
    { bytes: { why: "made up", ...budget } },
    new Map([[vendor, operations]]),
  )[0]?.problem;

describe("a promise", () => {
  test("holds up to the limit, and no further", () => {
    expect(problemOf(100, { most: { [vendor]: 100 } })).toBeUndefined();
    expect(problemOf(101, { most: { [vendor]: 100 } })).toBe("is 1.0 % over its budget");
  });

  test("grows with the operations of the vendor's document", () => {
    const budget = { perOperation: 10, most: { [vendor]: 100 } };
    expect(problemOf(130, budget, 3)).toBeUndefined();
    expect(problemOf(130, budget, 2)).toBe("is 8.3 % over its budget");
  });
});

test("what was measured last may grow by its operations, and the rest by 3 %", () => {
  const budget = { perOperation: 10, measured: { [vendor]: 100 } };
  expect(problemOf(133, budget, 3)).toBeUndefined();
  expect(problemOf(134, budget, 3)).toBe("is 0.8 % over its budget");
  expect(problemOf(103, { measured: { [vendor]: 100 } })).toBeUndefined();
  expect(problemOf(104, { measured: { [vendor]: 100 } })).toBe("is 1.0 % over its budget");
});

test("what is wanted is open until it is reached, and no longer", () => {
  const budget = { wanted: { [vendor]: 100 }, measured: { [vendor]: 120 } };
  expect(problemOf(110, budget)).toBeUndefined();
  expect(problemOf(125, budget)).toBe("is 0.8 % over its budget");
  expect(problemOf(100, budget)).toBe("is what is wanted; move the line to `most`");
});

test("what is measured must have a budget", () => {
  const [verdict] = judge(new Map([["bytes", new Map([["new", 1]])]]), {}, new Map());
  expect(verdict).toMatchObject({ subject: "new", problem: expect.stringContaining("has no budget") });
});

test("what has a budget must be measured", () => {
  const budgets = { bytes: { why: "made up", most: { gone: 1 } } };
  expect(judge(new Map(), budgets, new Map())[0]?.problem).toContain("was not measured");
});

test("every budget says why, and has limits above 0", () => {
  for (const { why, most = {}, measured = {} } of Object.values(readBudgets())) {
    expect(why.length).toBeGreaterThan(8);
    const limits = [...Object.values(most), ...Object.values(measured)];
    expect(limits.length).toBeGreaterThan(0);
    for (const limit of limits) expect(limit).toBeGreaterThan(0);
  }
});
