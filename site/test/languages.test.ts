import type { Page } from "playwright-core";
import { expect } from "vitest";
import { siteInChromium } from "./in-chromium.ts";

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
