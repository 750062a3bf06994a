import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ANSWERS } from "./what-happens-when/answers.ts";
import { CALLERS } from "./what-happens-when/callers.ts";
import { FAULTS } from "./what-happens-when/faults.ts";

const ROWS = { ...ANSWERS, ...FAULTS, ...CALLERS };

const page = readFileSync(new URL("../../../docs/errors-and-retries.md", import.meta.url), "utf8");
const section = /^## What happens when\.\.\.$(.*?)^## /ms.exec(page)?.[1] ?? "";
const cells = [...section.matchAll(/^\| (.*?) \| .* \| .* \|$/gm)].map(([, cell]) => cell as string).slice(2);

test("the page has a row for each of these, in this order", () => {
  expect(cells).toEqual(Object.keys(ROWS));
});

test.each(Object.entries(ROWS))("%s", (_row, isTrue) => isTrue());
