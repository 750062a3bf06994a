import { expect, test } from "vitest";
import { formatProblem } from "../src/problem.ts";
import { checkTranslations } from "../src/translations/check-translations.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const PAGE = `# Title

English | [Other](README.ru.md)

## Try [it](docs/a.md#first) and [that](https://example.com)

\`\`\`ts
// Prints one.
const a = 1; // one
/** Two. */
console.log(a); // prints: 1
\`\`\`

| a | b |
| --- | --- |
| 1 | 2 |

* point

\`name\` is told of.

<!-- table:start -->
| made | by a tool |
<!-- table:end -->
<!-- versions:start -->
Words.

### Of this language [only](docs/a.md)
<!-- versions:end -->

## Last, after [it](docs/a.md)
`;
const TRANSLATED = PAGE.replace("English | [Other](README.ru.md)", "[English](README.md) | Другой")
  .replace(
    "Try [it](docs/a.md#first) and [that](https://example.com)",
    "[То](https://example.com) и [это](docs/a.ru.md#первое)",
  )
  .replace("// Prints one.", "// Печатает\n// один.")
  .replace("// one", "// один")
  .replace("Two", "Два")
  .replace("| 1 |", "| раз |")
  .replace("`name` is told of.", "Сказано о `name`.")
  .replace("Words.\n\n### Of this language [only](docs/a.md)", "Слова.")
  .replace("Last, after [it](docs/a.md)", "Последнее, после [этого](docs/a.ru.md)");

const FILES = {
  "README.md": PAGE,
  "docs/a.md": "# A\n\nEnglish | [Other](a.ru.md)\n\n## First\n",
  "docs/a.ru.md": "# А\n\n[English](a.md)\n\n## Первое\n",
};

const problemsOf = (translation: string, page = PAGE) => {
  const root = temporaryRepository({ ...FILES, "README.md": page, "README.ru.md": translation });
  return checkTranslations(root, ["README.ru.md", "docs/a.md"]).map(formatProblem);
};

test("a page and its translation differ in words only", () => {
  expect(problemsOf(TRANSLATED)).toEqual([]);
});

test.each([
  ["another level of a heading", "## [То]", "### [То]", 5, "the same headings"],
  ["other code", "a = 1", "a = 2", 10, "copy the code"],
  ["another output", "prints: 1", "prints: 2", 12, "copy the code"],
  ["another language of the code", "```ts", "```js", 7, "copy the code"],
  ["a row that is missing", "| раз | 2 |\n", "", 18, "the same rows"],
  ["a row that is too much", "| раз | 2 |\n", "| раз | 2 |\n| два | 3 |\n", 18, "the same rows"],
  ["a cell that is missing", "| раз | 2 |", "| раз |", 17, "the same rows"],
  ["a point that is missing", "* point\n", "", 20, "the same points"],
  ["a paragraph that is missing", "Сказано о `name`.\n", "", 23, "paragraph by paragraph"],
  ["another generated line", "by a tool", "by hand", 24, "what the tool has written"],
])("%s is a problem, at its line and with its cure", (_, before, after, line, cure) => {
  expect(problemsOf(TRANSLATED.replace(before, after))).toEqual([
    expect.stringMatching(
      new RegExp(`^README\\.ru\\.md:${line} has .+ where README\\.md:\\d+ has .+: .*${cure}`),
    ),
  ]);
});

test("what a translation has beyond its page is a problem", () => {
  expect(problemsOf(`${TRANSLATED}\n## More\n`)).toEqual([
    "README.ru.md:32 has a heading of level 2 where README.md has ended: give both pages the same headings, in the same order and of the same levels",
  ]);
});

test("a section has the links of its page, whatever their order", () => {
  expect(problemsOf(TRANSLATED.replace("[То](https://example.com) и ", ""))).toEqual([
    'README.ru.md:5 lacks the link to "https://example.com" that README.md:5 has: add it to this section',
  ]);
  expect(problemsOf(TRANSLATED.replace("#первое", "#а"))).toEqual([
    'README.ru.md:5 has a link to "docs/a.ru.md#а" that this section of README.md does not have: take it out, or add it there',
    'README.ru.md:5 lacks the link to "docs/a.md#first" that README.md:5 has: add it to this section',
  ]);
});

test("a section names the code that its page names", () => {
  expect(problemsOf(TRANSLATED.replace("`name`", "`other`"))).toEqual([
    "README.ru.md:5 says nothing of `name`, which README.md:20 names: say in this section what is said there",
    "README.ru.md:21 names `other`, which this section of README.md does not: take it out, or add it there",
  ]);
});

test("a translation links to translated pages where there are such", () => {
  expect(problemsOf(TRANSLATED.replace("docs/a.ru.md#первое", "docs/a.md#first"))).toEqual([
    "README.ru.md:5 links to docs/a.md: link to docs/a.ru.md, its translation",
  ]);
});

test("a page and its translation link to each other", () => {
  expect(problemsOf(TRANSLATED.replace("[English](README.md)", "English"))).toEqual([
    "README.ru.md:1 has no link to README.md, the same page in another language: add it below the title",
  ]);
  expect(problemsOf(TRANSLATED, PAGE.replace("[Other](README.ru.md)", "Other"))).toEqual([
    "README.md:1 has no link to README.ru.md, the same page in another language: add it below the title",
  ]);
});

test("a translation without its page is a problem", () => {
  const root = temporaryRepository({ "docs/b.ru.md": "# Б" });
  expect(checkTranslations(root, ["docs/b.ru.md"]).map(formatProblem)).toEqual([
    "docs/b.ru.md:1 translates docs/b.md, which does not exist: delete it",
  ]);
});
