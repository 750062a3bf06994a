import { describe, expect, test } from "vitest";
import { referenceDocument, vendors } from "../../../site/.vitepress/documents.ts";
import { linkOf, pageOf } from "../../../site/.vitepress/pages.ts";

describe("a page of the site", () => {
  test.for([
    ["README.md", "index.md"],
    ["README.ru.md", "ru/index.md"],
    ["docs/README.md", "docs/index.md"],
    ["docs/testing.md", "docs/testing.md"],
    ["docs/testing.ru.md", "ru/docs/testing.md"],
    ["docs/recipes/receivers.md", "docs/recipes/receivers.md"],
    ["packages/era/README.md", "packages/era.md"],
    ["packages/era/README.ru.md", "ru/packages/era.md"],
    ["site/reference/era.md", "reference/era.md"],
  ])("%s is %s", ([file, page]) => {
    expect(pageOf(file as string)).toBe(page);
  });
});

describe("a link", () => {
  test.for([
    ["README.md", "docs/testing.md#time", "/docs/testing.md#time"],
    ["docs/README.md", "../packages/era/README.md", "/packages/era.md"],
    [
      "packages/era/README.md",
      "https://github.com/pbxkit/pbxkit/blob/main/docs/socket.md#testing",
      "/docs/socket.md#testing",
    ],
    ["README.ru.md", "README.md", "/index.md"],
    ["README.md", "README.ru.md", "/ru/index.md"],
    ["docs/recipes/receivers.md", "../webhooks.md", "/docs/webhooks.md"],
    [
      "docs/README.md",
      "../specs/README.md#a",
      "https://github.com/pbxkit/pbxkit/blob/main/specs/README.md#a",
    ],
    ["README.md", "LICENSE", "https://github.com/pbxkit/pbxkit/blob/main/LICENSE"],
    ["docs/testing.md", "#time", "#time"],
    ["docs/testing.md", "https://mswjs.io", "https://mswjs.io"],
  ])("of %s to %s leads to %s", ([file, target, link]) => {
    expect(linkOf(file as string, target as string)).toBe(link);
  });
});

test.for(Object.keys(vendors))("each operation of %s has its call by name in the reference", (vendor) => {
  const operations = Object.values(referenceDocument(vendor).paths)
    .flatMap(({ additionalOperations, ...item }) => [
      ...Object.values(item),
      ...Object.values(additionalOperations ?? {}),
    ])
    .filter(({ operationId }) => operationId !== undefined);

  expect(operations.length).toBeGreaterThan(0);
  for (const { operationId, "x-codeSamples": samples } of operations) {
    expect(samples?.[0]?.source).toContain(`${operationId}(`);
  }
});
