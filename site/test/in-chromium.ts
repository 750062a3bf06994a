import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite, serveSite } from "./serve-site.ts";

const binary = "/usr/bin/chromium";
const isHere = existsSync(binary);
if (!isHere) console.log(`note: the site is not tried: Chromium is not at ${binary}`);
if (!existsSync(join(builtSite, "index.html"))) throw new Error("the site is not built: run `pnpm site`");

/** Shorter than the tests' own, so that a failure names the element that did not come. */
const PATIENCE = 30_000;

/**
 * Gives tests on the built site, each with a page of its own, which may neither complain nor ask for anything that is not the
 * site's. Where there is no Chromium it has been said, and a test has nothing to look at.
 */
export function siteInChromium() {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    if (!isHere) return;
    site = await serveSite();
    browser = await chromium.launch({ executablePath: binary, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return (name: string, look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
    test(name, async () => {
      if (!isHere) return;
      const viewport = { width: 1280, height: 900 };
      const context = await browser.newContext({ baseURL: site.origin, viewport, ...options });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      context.on("request", (request) => {
        if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${site.origin}/`))
          complaints.push(`left the machine: ${request.url()}`);
      });
      try {
        await look(page);
      } finally {
        await context.close();
      }
      expect(complaints).toEqual([]);
    });
}
