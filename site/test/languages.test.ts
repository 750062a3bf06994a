import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteInChromium } from "./in-chromium.ts";
import { builtSite, fileOf } from "./serve-site.ts";

const inBrowser = siteInChromium();

/** Takes the other language in the header. */
async function changeLanguage(page: Page, menu: string, language: string): Promise<void> {
  await page.getByRole("button", { name: menu }).first().hover();
  await page.getByRole("link", { name: language, exact: true }).first().click();
}

const languageOf = (page: Page) => page.locator("html").getAttribute("lang");

inBrowser("changing the language keeps the page and the place in it", async (page) => {
  await page.goto("/docs/errors-and-retries#time");
  await changeLanguage(page, "Change language", "Русский");
  await page.waitForURL("**/ru/docs/errors-and-retries#time");
  const heading = page.getByRole("heading", { name: "Время" });
  await heading.waitFor();
  expect(await languageOf(page)).toBe("ru");
  await expect.poll(async () => (await heading.boundingBox())?.y, { timeout: 10_000 }).toBeLessThan(300);

  await changeLanguage(page, "Сменить язык", "English");
  await page.waitForURL("**/docs/errors-and-retries#time");
  expect(await languageOf(page)).toBe("en");
});

inBrowser("a page that is not translated has a Russian one that leads to it", async (page) => {
  await page.goto("/docs/runtimes");
  await changeLanguage(page, "Change language", "Русский");
  await page.getByText("Эта страница пока не переведена.").waitFor();
  await page.getByRole("link", { name: "Читать на английском" }).click();
  await page.waitForURL(/\d\/docs\/runtimes$/);
});

/** The addresses that a search finds, best first. */
async function found(page: Page, button: string, words: string): Promise<string[]> {
  await page.getByRole("button", { name: button }).first().click();
  await page.getByRole("searchbox").fill(words);
  const results = page.locator(".VPLocalSearchBox .result");
  await results.first().waitFor();
  return results.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

inBrowser("a search finds the pages of its language", async (page) => {
  await page.goto("/ru/docs/testing");
  const russian = await found(page, "Поиск", "вебхук");
  expect(russian).toContain("/ru/docs/webhooks#вебхуки");
  expect(russian.filter((address) => !address.startsWith("/ru/"))).toEqual([]);

  await page.goto("/docs/testing");
  const english = await found(page, "Search", "webhook");
  expect(english.filter((address) => address.startsWith("/ru/"))).toEqual([]);
});

const PAGES = readdirSync(builtSite, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".html") && !file.startsWith("api"),
);
const textOf = (file: string) => readFileSync(file, "utf8").replaceAll("&amp;", "&");

test("each link leads to a page and to a heading of it", () => {
  const dead = PAGES.flatMap((file) => {
    const page = join(builtSite, file);
    return [...textOf(page).matchAll(/<a [^>]*?href="([^"]*)"/g)].flatMap(([, link = ""]) => {
      if (/^([a-z]+:|\/\/)/.test(link)) return [];
      const [path = "", anchor = ""] = decodeURIComponent(link).split("#");
      const target = path === "" ? page : fileOf(path);
      if (target === undefined) return [`${file}: ${link}`];
      // The headings of a reference are made in the browser.
      const known = anchor === "" || /\/(reference|api)\//.test(target);
      return known || textOf(target).includes(`id="${anchor}"`) ? [] : [`${file}: ${link}`];
    });
  });
  expect(PAGES.length).toBeGreaterThan(60);
  expect(dead).toEqual([]);
});
