import { expect, test } from "vitest";
import { changesetEntries, parseChangeset } from "../../src/change/changeset-file.ts";
import { updateChangeset } from "../../src/change/update-changeset.ts";

const packageName = "@pbxkit/era";
const gains = "GET /rooms gains the query parameter order";
const loses = "GET /rooms loses the query parameter page";
const reworded = "GET /rooms can be sorted";

const update = (
  existing: string | undefined,
  level: "patch" | "minor" | "major" | undefined,
  ...sentences: string[]
) => updateChangeset(existing, { packageName, level, sentences });
const fresh = (level: "patch" | "minor" | "major", ...sentences: string[]) =>
  update(undefined, level, ...sentences) ?? "";
const levelIn = (text: string | undefined) => parseChangeset(text ?? "", packageName).level;

test("a new changeset has the package, the level and a line a change", () => {
  const text = fresh("minor", gains);

  expect(text).toMatch(/^---\n"@pbxkit\/era": minor\n# spec:change computed minor from [0-9a-f]{8}\n---\n/);
  expect(text).toContain(`\n- ${gains}.\n`);
});

test("running again changes nothing", () => {
  const text = fresh("minor", gains, loses);

  expect(update(text, "minor", gains, loses)).toBe(text);
});

test("what is no longer so gives way to what is", () => {
  const text = update(fresh("minor", gains), "major", loses);

  expect(text).toContain(loses);
  expect(text).not.toContain(gains);
  expect(levelIn(text)).toBe("major");
});

test("a lower level follows when nobody has touched it", () => {
  expect(levelIn(update(fresh("major", loses), "minor", gains))).toBe("minor");
});

test("a reworded sentence stays, and is not told twice", () => {
  const edited = fresh("minor", gains).replace(gains, reworded);

  const text = update(edited, "major", gains, loses);

  expect(text).toContain(reworded);
  expect(text).toContain(loses);
  expect(text).not.toContain(gains);
});

test("a deleted sentence does not come back", () => {
  const edited = fresh("minor", gains, loses).replace(`- ${gains}.\n`, "");

  expect(update(edited, "minor", gains, loses)).not.toContain(gains);
});

test("paragraphs of a person stay where they are", () => {
  const edited = `${fresh("minor", gains)}\nSee the guide for how to sort.\n`;

  const text = update(edited, "major", gains, loses) ?? "";

  expect(text.indexOf(loses)).toBeLessThan(text.indexOf("See the guide"));
  expect(text).toContain("See the guide for how to sort.");
});

test("a raised level stays", () => {
  const edited = fresh("minor", gains).replace('era": minor', 'era": major');

  expect(levelIn(update(edited, "minor", gains))).toBe("major");
});

test("a lowered level is raised to what is needed", () => {
  const edited = fresh("major", loses).replace('era": major', 'era": patch');

  expect(levelIn(update(edited, "major", loses))).toBe("major");
});

test("other packages in the same changeset stay", () => {
  const edited = fresh("minor", gains).replace("---\n", '---\n"@pbxkit/core": patch\n');

  expect(update(edited, "minor", gains, loses)).toContain('"@pbxkit/core": patch');
});

test("a changeset without anything left to tell goes", () => {
  expect(update(fresh("minor", gains), undefined)).toBeUndefined();
});

test("a changeset that was written by hand is completed", () => {
  const written = '---\n"@pbxkit/era": patch\n---\n\nBetter words.\n';

  const text = update(written, "minor", gains) ?? "";

  expect(levelIn(text)).toBe("minor");
  expect(text).toContain("Better words.");
  expect(text).toContain(gains);
});

test("a file that is no changeset is refused", () => {
  expect(() => update("# Notes\n", "minor", gains)).toThrow("no front matter");
});

test("a front matter that is not a line for each package is refused", () => {
  const text = '---\n{ "@pbxkit/era": minor }\n---\n\nRooms.\n';

  expect(() => update(text, "minor", gains)).toThrow(
    '"{ "@pbxkit/era": minor }" is not a line of one package',
  );
});

test("what changesets writes is a line: quotes, comments, no version", () => {
  const front = `'@pbxkit/core': none\n# why\n@pbxkit/redis: "patch" # so`;

  expect(update(`---\n${front}\n---\n\nRooms.\n`, "minor", gains)).toContain(front);
});

test.each([
  '"@pbxkit/core": major',
  "'@pbxkit/core': 'major' # goes",
  '{ "@pbxkit/core": major }',
  '{\n  "@pbxkit/core": major,\n}',
  "? '@pbxkit/core'\n: major",
])("the entries are those that changesets reads: %j", (front) => {
  expect(changesetEntries(`---\n${front}\n---\n\nGone.\n`)).toEqual([
    { name: "@pbxkit/core", level: "major" },
  ]);
});
