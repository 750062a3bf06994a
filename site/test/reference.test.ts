import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { siteAddress } from "../../tools/docs/src/repository.ts";
import { vendors } from "../.vitepress/documents.ts";
import { root } from "../.vitepress/pages.ts";
import { siteInChromium } from "./in-chromium.ts";

const inBrowser = siteInChromium();

/** An operation of the open reference, by its anchor, as a reader finds it: by a link. */
async function goTo(page: Page, anchor: string): Promise<Locator> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, anchor);
  const operation = page.locator(`[id="api-1/${anchor}"]`).last();
  await operation.getByRole("button", { name: "Test Request" }).waitFor();
  return operation;
}

async function open(page: Page, vendor: string): Promise<void> {
  await page.goto(`/reference/${vendor}`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
}

/** Sends a request from an operation's form, as it is prepared or with another body, and gives what is shown of the answer. */
async function send(page: Page, anchor: string, status: string, body?: string): Promise<string> {
  const operation = await goTo(page, anchor);
  await operation.getByRole("button", { name: "Test Request" }).click();
  const form = page.getByRole("dialog", { name: "API Client" });
  if (body !== undefined) await form.locator(".cm-content[contenteditable=true]").last().fill(body);
  await form.getByRole("button", { name: /^Send \w+ request/ }).click();
  const answer = form.getByRole("region", { name: "Response" });
  await answer.getByRole("link", { name: status }).waitFor();
  const shown = (await answer.textContent()) ?? "";
  await form.getByRole("button", { name: "Close Client" }).first().click();
  await form.waitFor({ state: "hidden" });
  return shown;
}

inBrowser(
  "a stranger creates a SIP account, finds it in the list, and is told of a wrong body",
  async (page) => {
    await open(page, "plusofon");
    const [list, create] = ["tag/sip-accounts/listSipAccounts", "tag/sip-accounts/createSipAccount"];
    expect(await send(page, list, "200 OK")).not.toContain('"number": 201');
    await send(page, create, "201 Created");
    expect(await send(page, list, "200 OK")).toContain('"number": 201');
    await send(page, create, "400 Bad Request", '{ "name": "Reception" }');
  },
);

inBrowser("where the vendor answers a wrong body with 422, the reader sees one", async (page) => {
  await open(page, "tenant-api");
  const create = "tag/endpoints/createEndpoint";
  expect(await send(page, create, "422 Unprocessable Content", '{ "extension": "none" }')).toContain(
    "detail",
  );
});

inBrowser("Era's CLEAR is shown, and sent", async (page) => {
  await open(page, "era");
  const [list, clear] = ["tag/redirect-rules/listRedirectRules", "tag/redirect-rules/clearRedirectRules"];
  expect(await (await goTo(page, clear)).textContent()).toMatch(/--request CLEAR/);
  expect(await send(page, list, "200 OK")).toContain('"tran_number"');
  await send(page, clear, "204 No Content");
  expect(await send(page, list, "200 OK")).not.toContain('"tran_number"');
});

inBrowser("a call by name stands beside curl, with the effect and the vendor's page", async (page) => {
  await open(page, "plusofon");
  const operation = await goTo(page, "tag/sms/sendSms");
  const text = await operation.textContent();
  expect(text).toContain('import { sendSms } from "@pbxkit/plusofon/operations";');
  expect(text).toContain("curl https://restapi.plusofon.ru/api/v1/sms");
  expect(text).toContain("Effect:");
  expect(await operation.getByRole("link", { name: "The vendor's page" }).getAttribute("href")).toMatch(
    /^https:\/\/help\.plusofon\.ru\//,
  );
});

for (const vendor of Object.keys(vendors)) {
  const readme = readFileSync(join(root, "packages", vendor, "README.md"), "utf8");
  const prefix = `(${siteAddress}/reference/${vendor}#`;
  const anchors = readme
    .split(prefix)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(")")));

  inBrowser(`each link of the tables in ${vendor}'s README leads to its operation`, async (page) => {
    expect(anchors.length).toBeGreaterThan(5);
    await open(page, vendor);
    // A group is made when one comes to it; then the places of all its operations are there.
    for (const [group, ofGroup] of Map.groupBy(anchors, (anchor) => posix.dirname(anchor))) {
      await goTo(page, ofGroup.at(-1) ?? "");
      const places = await page
        .locator(`[id^="api-1/${group}/"]`)
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(places).toEqual(expect.arrayContaining(ofGroup.map((anchor) => `api-1/${anchor}`)));
    }
  });
}
