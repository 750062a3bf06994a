import { describe, expect, test } from "vitest";
import { readBudgets } from "../src/budget-file.ts";
import { judge } from "../src/judge-budgets.ts";

const one = (value: number, ...[limit, forNow]: [number, number?]) => {
  const budgets = new Map([["bytes", new Map([["a", { limit, forNow, reason: "made up" }]])]]);
  const [verdict] = judge(new Map([["bytes", new Map([["a", value]])]]), budgets);
  return verdict;
};

describe("a number and its budget", () => {
  test("passes up to the limit", () => {
    expect(one(100, 100)).toMatchObject({ problem: undefined, note: undefined });
  });

  test("fails beyond it, and says by how much", () => {
    expect(one(101, 100)?.problem).toBe("is 1.0 % over its budget");
  });

  test("is worth a note when it needs much less", () => {
    expect(one(49, 100)).toMatchObject({
      problem: undefined,
      note: expect.stringContaining("can be lowered"),
    });
  });
});

describe("a target that is not met yet", () => {
  test("passes with a note, up to what is allowed for now", () => {
    expect(one(150, 100, 150)).toMatchObject({
      problem: undefined,
      note: expect.stringContaining("150, wanted 100"),
    });
  });

  test("fails beyond what is allowed for now", () => {
    expect(one(151, 100, 150)?.problem).toContain("over the 150 allowed");
  });

  test("fails when it is met, until the allowance is gone", () => {
    expect(one(100, 100, 150)?.problem).toContain("remove what was allowed");
  });
});

test("what is measured must have a budget", () => {
  const [verdict] = judge(new Map([["bytes", new Map([["new", 1]])]]), new Map());
  expect(verdict).toMatchObject({ subject: "new", problem: expect.stringContaining("has no budget") });
});

test("what has a budget must be measured", () => {
  const budgets = new Map([
    ["bytes", new Map([["gone", { limit: 1, forNow: undefined, reason: "made up" }]])],
  ]);
  expect(judge(new Map(), budgets)[0]?.problem).toContain("was not measured");
});

test("every line of budgets.json has a limit and a reason", () => {
  const lines = [...readBudgets().values()].flatMap((budgets) => [...budgets.values()]);
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter(({ reason }) => reason.length < 8)).toEqual([]);
});
