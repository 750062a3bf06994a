// Lighthouse on the built site: the scores of pages, and what they weigh. It installs Lighthouse for itself.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { serveSite } from "./serve-site.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const PAGES = ["/", "/docs/testing", "/ru/", "/playground/", "/reference/plusofon"];
const CATEGORIES = ["performance", "accessibility", "best-practices"];
/** What every page above is promised, but for those that load an editor or a reference after their first view. */
const WANTED = 95;
const PROMISED = ["/", "/docs/testing", "/ru/"];
/** A machine that has other things to do measures too low, never too high: the best of so many counts. */
const TRIES = 3;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const options = [
  "--quiet",
  "--output=json",
  `--only-categories=${CATEGORIES.join(",")}`,
  "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
];

async function measure(address: string): Promise<Report> {
  const { stdout } = await promisify(execFile)("npx", ["--yes", LIGHTHOUSE, address, ...options], {
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? "/usr/bin/chromium" },
  });
  return JSON.parse(stdout) as Report;
}

const site = await serveSite();
const failed: string[] = [];
for (const page of PAGES) {
  const promised = PROMISED.includes(page);
  for (let tries = 1; tries <= (promised ? TRIES : 1); tries += 1) {
    const { categories, audits } = await measure(site.origin + page);
    const scores = CATEGORIES.map(
      (name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const,
    );
    const weight = Math.round((audits["total-byte-weight"]?.numericValue ?? 0) / 1000);
    console.log(`${page}  ${scores.map(([name, score]) => `${name} ${score}`).join(", ")}, ${weight} kB`);
    if (scores.every(([, score]) => score >= WANTED)) break;
    if (promised && tries === TRIES) failed.push(page);
  }
}
site.close();
if (failed.length > 0) {
  console.error(`below ${WANTED}: ${failed.join(", ")}`);
  process.exitCode = 1;
}
