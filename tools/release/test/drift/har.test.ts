import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { exampleOf } from "./support/examples.ts";
import { entry, json } from "./support/har-entry.ts";
import { refusal, runDrift, specsOf, writeHar } from "./support/run-drift.ts";

// Each run reads, and often lints, a whole document.
vi.setConfig({ testTimeout: 120_000 });

const HOST = "https://restapi.plusofon.ru";
const page = () => exampleOf<{ data: Record<string, unknown>[] }>("plusofon", "/api/v1/sip");

/** What the command finds in a recording, as JSON. */
async function found(entries: readonly object[], ...args: string[]) {
  const root = specsOf("plusofon");
  writeHar(root, entries);
  const { output } = await runDrift(root, [
    "--vendor",
    "plusofon",
    "--har",
    "recorded.har",
    "--json",
    ...args,
  ]);
  return JSON.parse(output);
}

test("an answer as the document has it departs in nothing", async () => {
  const { answers, departures } = await found([
    entry({ url: `${HOST}/api/v1/sip?page=1`, content: json(page()) }),
  ]);
  expect({ answers, departures }).toEqual({ answers: 1, departures: [] });
});

test("a body in base64 is read, Cyrillic included", async () => {
  const strange = { ...page(), новое: 1, extra_rows: 2 };
  const content = {
    mimeType: "application/json",
    encoding: "base64",
    text: Buffer.from(JSON.stringify(strange)).toString("base64"),
  };
  const { departures } = await found([entry({ url: `${HOST}/api/v1/sip`, content })]);
  expect(departures).toMatchObject([
    { kind: "unknown-field", pointer: "/*" },
    { kind: "unknown-field", pointer: "/extra_rows", field: "extra_rows" },
  ]);
});

test("of an answer without its body, status and content type are compared", async () => {
  const { answers, notes, departures } = await found([
    entry({ url: `${HOST}/api/v1/sip`, content: { size: 120, mimeType: "application/json" } }),
    entry({ url: `${HOST}/api/v1/sip`, status: 418, content: { size: 0, mimeType: "x-unknown" } }),
  ]);
  expect(answers).toBe(2);
  expect(notes).toEqual(["1 request whose body was not recorded: only status and content type compared"]);
  expect(departures).toMatchObject([{ kind: "undeclared-status", status: 418 }]);
});

test("other hosts, unknown paths, preflights, redirects and blocked requests are counted and left out", async () => {
  const url = `${HOST}/api/v1/sip`;
  const { answers, notes, departures } = await found([
    entry({ url, content: json(page()) }),
    entry({ url: "https://elsewhere.example/api/v1/sip", content: json({}) }),
    entry({ url: `${HOST}.elsewhere.example/api/v1/sip`, content: json({}) }),
    entry({ url: "not an address", content: json({}) }),
    entry({ url: `${HOST}/api/v1/79990000001`, content: json({}) }),
    entry({ url, method: "OPTIONS", status: 204 }),
    entry({ url, status: 302 }),
    entry({ url, status: 304 }),
    entry({ url, status: 0 }),
  ]);
  expect({ answers, departures }).toEqual({ answers: 1, departures: [] });
  expect(notes).toEqual([
    "3 requests to other addresses: left out",
    "1 request to paths that the document does not have: not shown: a path may hold a telephone number",
    "4 requests without an answer of their own (preflights, redirects, caches): left out",
  ]);
});

test("a proxy's address may have a path of its own", async () => {
  const entries = [
    entry({ url: "http://127.0.0.1:9/proxy/api/v1/sip", content: json(page()) }),
    entry({ url: "http://127.0.0.1:9/api/v1/sip", content: json({}) }),
  ];
  const { answers, departures } = await found(entries, "--base-url", "http://127.0.0.1:9/proxy/");
  expect({ answers, departures }).toEqual({ answers: 1, departures: [] });
});

test("what the vendor reports as a failure inside a 200 is left out", async () => {
  const failure = { success: false, code: 404, message: "none" };
  const { skipped, departures } = await found([
    entry({ url: `${HOST}/api/v1/sip/501`, content: json(failure) }),
  ]);
  expect(departures).toEqual([]);
  expect(skipped.failures).toBe(1);
});

test("a method that the path does not have is a departure", async () => {
  const { departures } = await found([
    entry({ url: `${HOST}/api/v1/sip/501`, method: "POST", content: json({}) }),
  ]);
  expect(departures).toMatchObject([
    { kind: "undeclared-operation", operation: "POST /api/v1/sip/{sip_id}" },
  ]);
});

test("RingMe's paths stand under the prefix of its document, at the provider's own address, too", async () => {
  const root = specsOf("ringme");
  writeHar(root, [
    entry({ url: "https://pbx.provider.example/api/ver1.0/client/@me/limit/", content: json({ colour: 1 }) }),
  ]);
  const args = [
    "--vendor",
    "ringme",
    "--har",
    "recorded.har",
    "--json",
    "--base-url",
    "https://pbx.provider.example",
  ];
  const { output } = await runDrift(root, args);
  expect(JSON.parse(output).departures).toContainEqual(
    expect.objectContaining({ operation: "GET /client/{client_id}/limit/", field: "colour" }),
  );
});

test("a recording without any answer of the vendor is no success", async () => {
  const root = specsOf("plusofon");
  writeHar(root, [entry({ url: "https://elsewhere.example/api/v1/sip" })]);
  const { name, message } = await refusal(root, ["--vendor", "plusofon", "--har", "recorded.har"]);
  expect(name).toBe("Error");
  expect(message).toMatch(
    /^.*recorded\.har has no answer of plusofon at https:\/\/restapi\.plusofon\.ru: 1 request/,
  );
});

test.each([
  ["not JSON", "planted-secret"],
  ["JSON of another kind", '{"token":"planted-secret"}'],
  ["cut off", '{"log":{"entries":[{"token":"planted-secret'],
])("a file that is %s is refused without being quoted", async (_, text) => {
  const root = specsOf("plusofon");
  writeFileSync(join(root, "recorded.har"), text);
  const { name, message } = await refusal(root, ["--vendor", "plusofon", "--har", "recorded.har"]);
  expect(name).toBe("UsageError");
  expect(message).toContain("is not a HAR file");
  expect(message).not.toContain("planted");
});
