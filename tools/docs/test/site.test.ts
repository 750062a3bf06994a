import { matchesGlob } from "node:path";
import { describe, expect, test } from "vitest";
import { referenceDocument, vendors } from "../../../site/.vitepress/documents.ts";
import { isPage, linkOf, notPages, pageOf, untranslatedPages } from "../../../site/.vitepress/pages.ts";
import { russianSidebar } from "../../../site/.vitepress/sidebar.ts";
import russianPages from "../../../site/ru/[page].paths.ts";
import { listedOperations } from "../src/index/document.ts";
import { documentedVendors, markdownFiles, repositoryRoot } from "../src/repository.ts";

describe("a page of the site", () => {
  test.for([
    ["README.md", "index.md"],
    ["README.ru.md", "ru/index.md"],
    ["docs/README.md", "docs/index.md"],
    ["docs/testing.md", "docs/testing.md"],
    ["docs/testing.ru.md", "ru/docs/testing.md"],
    ["docs/recipes/receivers.md", "docs/recipes/receivers.md"],
    ["packages/era/README.md", "packages/era.md"],
    ["packages/era/docs/README.ru.md", "ru/packages/era.md"],
    ["site/reference/era.md", "reference/era.md"],
    ["site/ru/docs/socket.md", "ru/docs/socket.md"],
    ["site/ru/reference/era.md", "ru/reference/era.md"],
    ["site/playground/index.md", "playground/index.md"],
    ["site/ru/playground/index.md", "ru/playground/index.md"],
  ])("%s is %s", ([file, page]) => {
    expect(pageOf(file as string)).toBe(page);
  });
});

test("each page is among the Markdown that the site is built from", () => {
  const pages = markdownFiles(repositoryRoot).filter(isPage);
  expect(pages.length).toBeGreaterThan(30);
  // VitePress takes "a/**" for "a", too.
  const isLeftOut = (page: string) =>
    notPages.some((glob) => matchesGlob(page, glob) || matchesGlob(`${page}/any`, glob));
  expect(pages.filter(isLeftOut)).toEqual([]);
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
    [
      "packages/era/README.md",
      "https://pbxkit.github.io/pbxkit/reference/era#tag/user/getUserInfo",
      "/reference/era#tag/user/getUserInfo",
    ],
    ["README.ru.md", "docs/testing.ru.md#время", "/ru/docs/testing.md#время"],
    [
      "packages/era/docs/README.ru.md",
      "https://pbxkit.github.io/pbxkit/reference/era#tag/user/getUserInfo",
      "/ru/reference/era#tag/user/getUserInfo",
    ],
    ["packages/era/docs/README.ru.md", "https://pbxkit.github.io/pbxkit/api/index.html", "/api/index.html"],
    ["site/ru/[page].md", "/docs/socket", "/docs/socket"],
    ["docs/testing.md", "#time", "#time"],
    ["docs/testing.md", "https://mswjs.io", "https://mswjs.io"],
  ])("of %s to %s leads to %s", ([file, target, link]) => {
    expect(linkOf(file as string, target as string)).toBe(link);
  });
});

describe("in Russian", () => {
  const own = new Set(russianPages.paths().map(({ params }) => `${params.page}.md`));

  test("each page has one by the same path, be it one that leads to the English page", () => {
    const translated = new Set(
      markdownFiles(repositoryRoot)
        .filter((file) => file.endsWith(".ru.md"))
        .map(pageOf),
    );
    for (const file of untranslatedPages()) expect(own).toContain(pageOf(file));
    for (const page of own) expect(translated).not.toContain(`ru/${page}`);
    for (const vendor of Object.keys(vendors)) expect(own).toContain(`reference/${vendor}.md`);
  });

  test("the sidebar says which pages are in English", () => {
    const items = russianSidebar.flatMap((group) => group.items);
    expect(items.length).toBeGreaterThan(15);
    for (const { text, link } of items) {
      expect(link.startsWith("/ru/")).toBe(!text.endsWith(" (англ.)"));
    }
  });
});

test.for(Object.keys(vendors))(
  "the reference of %s shows each operation's call by name, its effect and the vendor's page",
  (vendor) => {
    const operations = listedOperations(referenceDocument(vendor));

    expect(operations.length).toBeGreaterThan(0);
    for (const { operation } of operations) {
      expect(operation.description).toContain(`${operation.operationId}(`);
      expect(operation.description).toContain("**Effect:**");
      expect(operation.externalDocs?.url).toMatch(/^https?:/);
    }
  },
);

test("the reference says where it does not rest on the vendor's page", () => {
  const text = JSON.stringify(referenceDocument("plusofon"));
  expect(text).toContain("Observed, not documented: Public clients send it");
});

test("each vendor that has a document has a reference", () => {
  expect(Object.keys(vendors).toSorted()).toEqual(documentedVendors(repositoryRoot));
});
