import { existsSync } from "node:fs";
import { chromium as playwright } from "playwright-core";
import type { SuiteReport } from "../suite/report.ts";
import type { Runtime } from "./runtime.ts";

const BINARY = "/usr/bin/chromium";

/** The run ends the browser itself. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's Chromium, with a fresh profile; the suite runs in a page whose origin is none of the servers'. */
export const chromium: Runtime = {
  name: "chromium",
  title: "Chromium",
  optional: true,
  missing: () =>
    existsSync(BINARY) ? undefined : `is not at ${BINARY}; \`apt-get install chromium\` brings it`,
  async run({ control, limit, signal }) {
    const browser = await playwright.launch({
      executablePath: BINARY,
      args: FLAGS,
      timeout: limit,
      ...OWN_SIGNALS,
    });
    const close = () => void browser.close().catch(() => {});
    const timer = setTimeout(close, limit);
    signal.addEventListener("abort", close);
    try {
      const page = await browser.newPage();
      await page.goto(control);
      const script = `import("/page.mjs").then(({ runIn }) => runIn(${JSON.stringify(control)}, "chromium"))`;
      const report = (await page.evaluate(script)) as SuiteReport;
      return { ...report, version: browser.version() };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", close);
      await browser.close();
    }
  },
};
