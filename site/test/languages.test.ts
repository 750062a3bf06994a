import type { Page } from "playwright-core";
import { expect } from "vitest";
import { siteInChromium } from "./in-chromium.ts";

const inBrowser = siteInChromium();

/** Takes the same page in the other language, once the page lives and its menu knows the place. */
async function changeLanguage(page: Page, menu: string, address: string): Promise<void> {
  const link = page.locator(`.VPNavBarTranslations a[href="${address}"]`);
  await link.waitFor({ state: "attached" });
  await page.getByRole("button", { name: menu }).first().hover();
  await link.click();
  await page.waitForURL(`**${address}`);
}

const isIn = (page: Page, language: string) =>
  page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });

inBrowser("changing the language keeps the page and the place in it", async (page) => {
  await page.goto("/docs/errors-and-retries#time");
  await changeLanguage(page, "Change language", "/ru/docs/errors-and-retries#time");
  const heading = page.getByRole("heading", { name: "Время" });
  await heading.waitFor();
  await isIn(page, "ru");
  await expect.poll(async () => (await heading.boundingBox())?.y, { timeout: 10_000 }).toBeLessThan(300);

  await changeLanguage(page, "Сменить язык", "/docs/errors-and-retries#time");
  await isIn(page, "en");
});

inBrowser("a page that is not translated has a Russian one that leads to it", async (page) => {
  await page.goto("/docs/runtimes");
  await changeLanguage(page, "Change language", "/ru/docs/runtimes");
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
