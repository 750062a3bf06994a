import { expect, test } from "vitest";
import { readPage } from "../src/markdown/read-page.ts";
import { formatProblem } from "../src/problem.ts";
import { checkTranslations } from "../src/translations/check-translations.ts";

const PAGE = `# Title

English | [Other](README.ru.md)

## Try [it](a.md)

\`\`\`ts
const a = 1; // one
\`\`\`

| a | b |
| --- | --- |
| 1 | 2 |

* point

<!-- table:start -->
| made | by a tool |
<!-- table:end -->
`;
const TRANSLATED = PAGE.replace("English | [Other](README.ru.md)", "[English](README.md) | Другой")
  .replace("Try", "Попробуйте")
  .replace("// one", "// один")
  .replace("| 1 |", "| раз |");

const problemsOf = (translation: string) =>
  checkTranslations([readPage("README.md", PAGE), readPage("README.ru.md", translation)]).map(formatProblem);

test("a page and its translation differ in words only", () => {
  expect(problemsOf(TRANSLATED)).toEqual([]);
});

test.each([
  ["another level of a heading", "## П", "### П", 5],
  ["other code", "a = 1", "a = 2", 7],
  ["a row that is missing", "| раз | 2 |\n", "", 14],
  ["a row that is too much", "| раз | 2 |\n", "| раз | 2 |\n| два | 3 |\n", 14],
  ["a point that is missing", "* point\n", "", 17],
  ["another link", "a.md", "b.md", 5],
  ["another generated line", "by a tool", "by hand", 18],
])("%s is a problem, at its line", (_, before, after, line) => {
  expect(problemsOf(TRANSLATED.replace(before, after))).toEqual([
    expect.stringMatching(new RegExp(`^README\\.ru\\.md:${line} has .+ where README\\.md:\\d+ has`)),
  ]);
});

test("what a translation has beyond its page is a problem", () => {
  expect(problemsOf(`${TRANSLATED}\n## More\n`)).toEqual([
    "README.ru.md:21 has a heading of level 2 where README.md has ended",
  ]);
});
