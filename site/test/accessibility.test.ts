import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { siteInChromium } from "./in-chromium.ts";

const inBrowser = siteInChromium();

/** A kept set of rules for what people with impairments need, and what it finds in the page. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const violations =
  "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => ({ id, html: html.slice(0, 200), reason: any[0]?.message }))))";

/** What Scalar's own parts break, which no style of ours can mend: its field of a token, and its bar of a narrow screen. */
const OF_SCALAR = ["aria-required-attr", "landmark-no-duplicate-banner", "landmark-unique"];

interface Violation {
  readonly id: string;
  readonly html: string;
  readonly reason?: string;
}

/** Pages, and how one sees that they are there. */
const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "/": (page) => page.getByRole("heading", { level: 1 }).waitFor(),
  "/ru/": (page) => page.getByRole("heading", { level: 1 }).waitFor(),
  "/docs/testing": (page) => page.getByRole("heading", { level: 1 }).waitFor(),
  "/reference/plusofon": (page) => page.getByRole("heading", { level: 1 }).first().waitFor(),
  "/reference/era": (page) => page.getByRole("heading", { level: 1 }).first().waitFor(),
  async "/playground/"(page) {
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("It has ended.").waitFor();
  },
};

for (const [address, isThere] of Object.entries(pages))
  for (const width of [1280, 360])
    for (const colorScheme of ["light", "dark"] as const)
      inBrowser(
        `${address} has names, roles and contrast: ${colorScheme}, ${width} px wide`,
        async (page) => {
          await page.goto(address);
          await isThere(page);
          await page.evaluate(axe);
          const found: readonly Violation[] = await page.evaluate(violations);
          const isScalars = ({ id }: Violation) =>
            address.startsWith("/reference/") && OF_SCALAR.includes(id);
          expect(found.filter((violation) => !isScalars(violation))).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
        },
        { viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" },
      );
