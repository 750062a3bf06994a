import type { Page } from "playwright-core";
import { expect } from "vitest";
import { playgroundPrograms } from "../.vitepress/playground.ts";
import { hashOf } from "../.vitepress/theme/playground/program-link.ts";
import { siteInChromium } from "./in-chromium.ts";

const inBrowser = siteInChromium();

/** Opens the playground with a program of a link, or with its first. */
async function open(page: Page, program?: string): Promise<void> {
  await page.goto(`/playground/${program === undefined ? "" : await hashOf(program)}`);
  await page.locator(".cm-content").waitFor();
  if (program !== undefined) await page.getByText("Program of the link").waitFor({ state: "attached" });
}

const run = (page: Page) => page.getByRole("button", { name: "Run" }).click();
const output = (page: Page) => page.getByRole("log", { name: "Output" });
const requests = (page: Page) => page.locator(".request").allInnerTexts();

/** Runs to the end, and gives what was printed. */
async function printed(page: Page, ending = "It has ended."): Promise<string[]> {
  await run(page);
  await page.getByText(ending).waitFor();
  return (await output(page).locator("pre").allTextContents()).join("\n").split("\n");
}

const CLAIM = /\/\/ prints: (.*)$/gm;

inBrowser("every program runs to its end, and prints what it says", async (page) => {
  await open(page);
  const choice = page.getByLabel("Program", { exact: true });
  for (const [index, { page: readme, title, code }] of playgroundPrograms().entries()) {
    await choice.selectOption({ index });
    const lines = await printed(page);
    const claims = [...code.matchAll(CLAIM)].map(([, claim = ""]) => claim.trim());
    // In their order, with other lines between them.
    let from = 0;
    const kept = claims.filter((claim) => {
      const at = lines.indexOf(claim, from);
      if (at >= 0) from = at + 1;
      return at >= 0;
    });
    expect({ readme, title, kept }).toEqual({ readme, title, kept: claims });
  }
});

inBrowser("the simulator's requests stand beside the output", async (page) => {
  await open(page);
  expect(await printed(page)).toContain("200 Account 1");
  expect(await requests(page)).toEqual(["200 GET /api/v1/sip", "200 GET /api/v1/sip/501"]);
});

inBrowser("a refused request shows its body and what is wrong with it", async (page) => {
  await open(
    page,
    `import { createPlusofonClient } from "@pbxkit/plusofon";
import { createSipAccount } from "@pbxkit/plusofon/operations";
const plusofon = createPlusofonClient({ token: process.env.PLUSOFON_TOKEN ?? "" });
const { error } = await createSipAccount(plusofon, { body: { name: "Reception" } as never });
console.error(error);
`,
  );
  expect((await printed(page)).join("\n")).toContain("PUT /api/v1/sip");
  expect(await requests(page)).toEqual(["400 PUT /api/v1/sip"]);
  await page.getByRole("group").getByText("/api/v1/sip").click();
  expect(await page.getByRole("group").textContent()).toMatch(/number[\s\S]*"name": "Reception"/);
});

inBrowser("what is thrown is explained, with the line of the program", async (page) => {
  await open(
    page,
    `import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import { getSipAccount } from "@pbxkit/plusofon/operations";

const plusofon = createPlusofonClient({ token: "any" });
unwrap(await getSipAccount(plusofon, { path: { sip_id: 404 } }));
`,
  );
  const lines = (await printed(page, "It has failed.")).join("\n");
  expect(lines).toContain("SIP account not found.");
  await open(page, `console.log("first");\nthrow new TypeError("of the program");\n`);
  expect((await printed(page, "It has failed.")).join("\n")).toMatch(
    /^first\n.*of the program.*\n.*at line 2 of the program$/,
  );
  await open(page, "const = 1;");
  expect((await printed(page, "It has failed.")).join("\n")).toMatch(/Unexpected token.*1:7/);
  await open(page, `import "left-pad";`);
  expect((await printed(page, "It has failed.")).join("\n")).toContain('The playground has no "left-pad"');
});

inBrowser("an endless loop leaves the page usable, and is stopped", async (page) => {
  await open(page, `console.log("before");\nfor (;;) {}\n`);
  await run(page);
  await output(page).getByText("before").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("It was stopped.").waitFor();
  await page.getByLabel("Program", { exact: true }).selectOption("0");
  expect(await printed(page)).toContain("200 Account 1");
});

inBrowser("a program that prints without end does not fill the page", async (page) => {
  await open(page, "for (let line = 0; line < 100_000; line += 1) console.log(line);\n");
  const lines = await printed(page);
  expect(lines).toHaveLength(1_001);
  expect(lines.at(-1)).toBe("… what follows is left out");
});

inBrowser("a program reaches simulators and nobody else", async (page) => {
  await open(
    page,
    `await fetch("https://other.example/").catch((error) => console.log(error.message));
console.log(typeof XMLHttpRequest, typeof WebSocket, typeof EventSource);
`,
  );
  expect(await printed(page)).toEqual([
    "No simulator answers at other.example.",
    "fetch failed",
    "undefined undefined undefined",
  ]);
});

inBrowser("a link carries what was written", async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.locator(".cm-content").fill('console.log("Привет");');
  await page.getByRole("button", { name: "Copy a link" }).click();
  await page.getByText("copied").waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(address);
  await page.getByText("Program of the link").waitFor({ state: "attached" });
  expect(await printed(page)).toEqual(["Привет"]);
  await page.goto("about:blank");
  await page.goto(address.slice(0, -9));
  await page.getByText("The link's program cannot be read; it may have been cut.").waitFor();
});

inBrowser("a link below a program of a page opens it", async (page) => {
  await page.goto("/packages/plusofon");
  await page.getByRole("link", { name: "Run it in the playground" }).first().click();
  await page.getByText("Program of the link").waitFor({ state: "attached" });
  expect(await printed(page)).toContain("message 4001 is sent");
});

inBrowser("the editor completes operations, and shows their comments", async (page) => {
  await open(page);
  await page.locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("getSipAcc");
  await page.getByRole("option", { name: "getSipAccount", exact: true }).waitFor();
  await page.locator(".completion-comment", { hasText: "Get a SIP account." }).waitFor();
});

inBrowser("the keyboard is enough: Ctrl+Enter runs, Tab leaves the editor", async (page) => {
  await open(page);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+Enter");
  await output(page).getByText("200 Account 1").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("log");
});

inBrowser(
  "a narrow screen shows it in Russian without scrolling sideways",
  async (page) => {
    await page.goto("/ru/playground/");
    await page.getByRole("button", { name: "Запустить" }).click();
    await page.getByText("Программа завершилась.").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  },
  { viewport: { width: 360, height: 740 } },
);

inBrowser("other pages do not load the editor", async (page) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto("/", { waitUntil: "networkidle" });
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((address) => /editor|worker|scalar/i.test(address))).toEqual([]);
});
