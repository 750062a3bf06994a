import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkIndex, writeIndex } from "../src/index/readme-sections.ts";
import { versionsText } from "../src/index/versions.ts";
import { formatProblem } from "../src/problem.ts";
import { repositoryRoot } from "../src/repository.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const operation = (operationId: string, more = {}) => ({
  operationId,
  summary: `Does ${operationId}`,
  tags: ["things"],
  "x-effect": "read",
  ...more,
});

const DOCUMENT = JSON.stringify({
  info: { title: "Acme API", "x-vendor-docs": "https://acme.example/docs" },
  paths: {
    "/things": {
      get: {
        ...operation("listThings", { "x-pagination": { style: "page" } }),
        parameters: [{ name: "page", in: "query", "x-evidence": "inferred", "x-reason": "A guess." }],
      },
      additionalOperations: {
        CLEAR: operation("clearThings", {
          "x-effect": "idempotent",
          externalDocs: { url: "https://acme.example/clear" },
        }),
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        properties: {
          id: { "x-evidence": "observed", "x-reason": "Seen." },
          tags: { items: { "x-evidence": "inferred", "x-reason": "A guess." } },
          name: { "x-evidence": "inferred", "x-reason": "A guess." },
        },
      },
    },
  },
});

const README = `# Acme

<!-- operations:start -->
<!-- operations:end -->
`;

const EVIDENCE = `# Evidence

<!-- evidence:start -->
old
<!-- evidence:end -->
`;

const files = {
  "packages/acme/src/generated/openapi.json": DOCUMENT,
  "packages/acme/README.md": README,
  "docs/evidence.md": EVIDENCE,
};

test("the lists are written between their markers, and stay as they are the next time", () => {
  const root = temporaryRepository(files);
  expect(writeIndex(root)).toEqual({
    written: ["packages/acme/README.md", "docs/evidence.md"],
    problems: [],
  });
  expect(checkIndex(root)).toEqual([]);
  expect(writeIndex(root).written).toEqual([]);
  const text = readFileSync(join(root, "packages/acme/README.md"), "utf8");
  expect(text).toContain(
    "| [`listThings`](https://pbxkit.github.io/pbxkit/reference/acme#tag/things/listThings) | `GET /things` | Does listThings | read, list |",
  );
  expect(text).toContain(
    "| [`clearThings`](https://pbxkit.github.io/pbxkit/reference/acme#tag/things/clearThings) | `CLEAR /things` | Does clearThings | idempotent |",
  );
});

test("the evidence of each document is listed under its title", () => {
  const root = temporaryRepository(files);
  writeIndex(root);
  const text = readFileSync(join(root, "docs/evidence.md"), "utf8");
  expect(text).toContain("## Acme API\n\n1 places are observed and 3 inferred");
  expect(text).toContain("| observed | Seen. | `Thing`: `id` |");
  expect(text).toContain(
    "| inferred | A guess. | `GET /things`: query parameter `page`; `Thing`: `tags[]`, `name` |",
  );
  expect(text).not.toContain("old");
});

test("a translated README has its parts in its own language, and leads to the one table", () => {
  const file = "packages/acme/docs/README.ru.md";
  const parts = ["operations", "versions"].map((name) => `<!-- ${name}:start -->\n<!-- ${name}:end -->\n`);
  const root = temporaryRepository({ ...files, [file]: parts.join("") });
  expect(writeIndex(root).written).toContain(file);
  expect(checkIndex(root)).toEqual([]);
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toContain("2 операции");
  expect(text).toContain("/packages/acme/README.md#operations");
  expect(text).toContain("Версии следуют");
});

test("a list that is out of date is one problem, at the line where it begins to differ", () => {
  expect(checkIndex(temporaryRepository(files)).map(formatProblem)).toEqual([
    "packages/acme/README.md:4 differs from what the document generates; run `pnpm docs:index`",
    "docs/evidence.md:4 differs from what the document generates; run `pnpm docs:index`",
  ]);
});

test("a README without its markers, and a package without its README, are problems", () => {
  const root = temporaryRepository({
    ...files,
    "packages/acme/README.md": "# Acme",
    "packages/other/src/generated/openapi.json": DOCUMENT,
  });
  expect(checkIndex(root).map(({ file }) => file)).toEqual([
    "packages/acme/README.md",
    "packages/other/README.md",
    "docs/evidence.md",
  ]);
  expect(writeIndex(root).problems).toHaveLength(2);
});

test("every package of this repository says what its versions promise", () => {
  for (const folder of readdirSync(join(repositoryRoot, "packages"))) {
    expect(readFileSync(join(repositoryRoot, "packages", folder, "README.md"), "utf8"), folder).toContain(
      versionsText,
    );
  }
});
