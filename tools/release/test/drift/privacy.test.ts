import { existsSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { exampleOf } from "./support/examples.ts";
import { read, runDrift, specsOf, writeHar } from "./support/run-drift.ts";

// Each run reads, and often lints, a whole document.
vi.setConfig({ testTimeout: 120_000 });

/** Each is found by its own text. */
const planted = [
  "79990000001",
  "79990000002",
  "+7 999 000-00-03",
  "Ivan Petrov",
  "Петров",
  "planted-secret-4f1c9a2e",
  "eyJwbGFudGVkIjoidG9rZW4ifQ",
  "ivan@client.example",
  "10.20.30.40",
];
const [phone, otherPhone, written, person, surname, secret, token, mail, address] = planted as [
  ...[string, string, string, string, string],
  ...[string, string, string, string],
];

const named = (value: string) => [{ name: value, value }];

/** An entry with secrets in every place that a recorder fills in. */
function plantedEntry(path: string, status: number, body: unknown, mimeType: string): object {
  return {
    serverIPAddress: address,
    comment: secret,
    request: {
      method: "GET",
      url: `https://restapi.plusofon.ru${path}?phone=${phone}&token=${token}`,
      headers: [...named(secret), { name: "authorization", value: `Bearer ${token}` }],
      cookies: named(secret),
      queryString: named(otherPhone),
      postData: {
        mimeType: "application/json",
        text: JSON.stringify({ password: secret }),
        params: named(phone),
      },
    },
    response: {
      status,
      statusText: secret,
      headers: named(token),
      cookies: named(secret),
      redirectURL: `https://${secret}.example/`,
      content: { mimeType, text: typeof body === "string" ? body : JSON.stringify(body), comment: secret },
    },
  };
}

const everywhere = planted.flatMap((value) => [value, [value], { [value]: value, name: value, id: value }]);

test("nothing that a recording says of people, and none of its secrets, is printed or written", async () => {
  const account = exampleOf<Record<string, unknown>>("plusofon", "/api/v1/sip/{sip_id}");
  const page = exampleOf<{ data: Record<string, unknown>[] }>("plusofon", "/api/v1/sip");
  const fields = [...Object.keys(account), "new_field", ...planted];
  const accounts = fields.flatMap((field) => everywhere.map((value) => ({ ...account, [field]: value })));
  const [row = {}] = page.data;
  const rows = fields.flatMap((field) => everywhere.map((value) => ({ ...row, [field]: value })));
  const types = [
    "application/json",
    `text/${secret}`,
    `text/${phone}`,
    mail,
    `application/json; name="${phone}"`,
  ];
  const root = specsOf("plusofon");
  writeHar(root, [
    ...accounts.map((body) => plantedEntry(`/api/v1/sip/${phone}`, 200, body, "application/json")),
    plantedEntry("/api/v1/sip", 200, { ...page, data: rows }, "application/json"),
    ...types.map((type) =>
      plantedEntry(`/api/v1/sip/${phone}`, 404, { error: person, [surname]: written }, type),
    ),
    ...types.map((type) => plantedEntry("/api/v1/sip", 418, planted.join(" "), type)),
    plantedEntry(`/api/v1/${phone}`, 200, {}, "application/json"),
    plantedEntry("/api/v1/sip", 200, `{"${secret}`, "application/json"),
  ]);
  const args = ["--vendor", "plusofon", "--har", "recorded.har", "--patch", "suggested.patch"];
  const text = await runDrift(root, args);
  const json = await runDrift(root, [...args, "--json"]);
  const patch = read(root, "suggested.patch");
  expect(text.output).toContain("new_field");
  expect(patch).toContain("new_field");
  for (const shown of [text.output, json.output, patch]) {
    expect(planted.filter((value) => shown.includes(value))).toEqual([]);
  }
});

test("nothing is written when there is nothing to suggest", async () => {
  const root = specsOf("plusofon");
  const page = exampleOf("plusofon", "/api/v1/sip");
  const content = { mimeType: "application/json", text: JSON.stringify(page) };
  const url = "https://restapi.plusofon.ru/api/v1/sip";
  writeHar(root, [{ request: { method: "GET", url }, response: { status: 200, content } }]);
  const { status } = await runDrift(root, [
    "--vendor",
    "plusofon",
    "--har",
    "recorded.har",
    "--patch",
    "a.patch",
  ]);
  expect(status).toBe(0);
  expect(existsSync(`${root}/a.patch`)).toBe(false);
});
