import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sharedErrors } from "../src/generate/operation-errors.ts";
import type { SpecOperation } from "../src/openapi.ts";
import type { OperationEntry } from "../src/operations.ts";
import { generatedFile } from "./generated-file.ts";

const packages = fileURLToPath(new URL("../../../packages", import.meta.url));
const vendors = readdirSync(packages).filter((name) =>
  existsSync(join(packages, name, "src/generated/operations.ts")),
);
const fixture = "good/documented.yaml";

/** The comment above a function, without its frame. */
async function commentOf(name: string): Promise<string> {
  const text = await generatedFile(fixture, "operations.ts");
  const [before = ""] = text.split(`export const ${name}:`);
  const comment = before.slice(before.lastIndexOf("/**"));
  return comment.replaceAll(/^(?:\/\*\*| \*\/| \* ?)/gm, "").trim();
}

test("a reading operation says what it does and takes, its errors, its page, and shows a call and a walk", async () => {
  expect(await commentOf("listCalls")).toBe(
    `List the calls.

The newest first.

**Effect:** changes nothing; may be repeated. \`paginate\` walks its rows.

**Takes:**
- \`path.client_id\` (optional): The client. Default \`"@me"\`.
- \`query.page\` (optional): Number of the page. At least 1.
- \`query.limit\` (optional): Rows on a page, 1 to 100. Default \`20\`.
- \`query.since\`: The first day.
- \`query.line\` (optional): Of old phones. One of: \`"a"\`, \`"b"\`. Deprecated.

**Errors:** \`401\`, \`429\` (all observed); see "Errors" in the README.
- \`403\`: Refused.

@see https://pbx.example/docs
@example
\`\`\`ts
const { data, error } = await listCalls(demo, { query: { since: "2026-01-31" } });
for await (const row of demo.paginate(listCalls, { query: { since: "2026-01-31" } })) console.log(row);
\`\`\``,
  );
});

test("an operation that acts says so, with its body's fields and where they are not documented", async () => {
  expect(await commentOf("startCall")).toBe(
    `Start a call.

**Effect:** a repeat would start again; it is repeated only where the request provably had no effect.

**Takes:**
- \`path.client_id\` (optional): The client. Default \`"@me"\`.
- \`body\`: Who is called.
- \`body.to\`: A number to call. From 3 to 15 characters.
- \`body.from\` (optional): The number that it shows. From 3 to 15 characters. Inferred, not documented: A guess.
- \`body.note\` (optional): Ends a comment: *\\/ Deprecated.

**Errors:** \`401\` (observed); see "Errors" in the README.
- \`403\` (inferred): Refused.
- \`default\`: Something else.

Observed, not documented: Public clients send it.

@see https://pbx.example/docs
@example
\`\`\`ts
const { error } = await startCall(demo, {
  body: {
    to: "101",
    from: "102",
    note: "a note that makes the example too long to stand in one line of an editor",
  },
});
\`\`\``,
  );
});

test("a deprecated operation is marked, and its own page goes before the document's", async () => {
  const comment = await commentOf("deleteCall");
  expect(comment).toContain(
    "@deprecated The vendor's page marks it so.\n@see https://pbx.example/docs/hang-up\n",
  );
  expect(comment).toContain("**Effect:** a repeat leaves the same state; may be repeated.");
  expect(comment).toContain("await deleteCall(demo, { path: { call_id: 7 } });");
});

test("deprecated operations, models and properties are marked in the types, too", async () => {
  const schema = await generatedFile(fixture, "schema.ts");
  const routes = schema.slice(
    schema.indexOf("export interface routes"),
    schema.indexOf("export interface lists"),
  );
  expect(routes).toContain(
    '    /** @deprecated */\n    "/clients/{client_id}/calls/{call_id}": operations["deleteCall"];\n',
  );
  expect(routes.match(/@deprecated/g)).toHaveLength(1);
  expect(schema).toContain("/**\n * Who is called.\n *\n * @deprecated\n */\nexport type CallStart =");
  expect(schema).toMatch(/\* Ends a comment: \*\\?\/\n\s+\* @deprecated\n\s+\*\/\n\s+note\?: string;/);
});

test("of an error, the first sentence is enough", async () => {
  expect(await commentOf("deleteCall")).toContain("\n- `404`: No such call.\n");
});

test("errors that few operations have alike, or one alone, are an operation's own", () => {
  const error = (name: string) => ({ $ref: `#/components/responses/${name}` });
  const operation = (responses: NonNullable<SpecOperation["responses"]>): OperationEntry => ({
    path: "/",
    method: "GET",
    operation: { responses },
    parameters: [],
  });
  const most = operation({ 200: error("Done"), 401: error("NoToken"), 404: error("Missing") });
  const rest = operation({ 401: error("NoToken"), 404: error("Gone"), default: { description: "Else." } });
  expect([...sharedErrors([most, rest, most, rest, rest])]).toEqual([
    "401 #/components/responses/NoToken",
    "404 #/components/responses/Gone",
  ]);
  expect(sharedErrors([most])).toEqual(new Set());
});

test("in types, the errors that most operations have stand once, for those operations that have all of them", async () => {
  const schema = await generatedFile(fixture, "schema.ts");
  const answersOf = (name: string) => {
    const [, rest = ""] = schema.split(new RegExp(`^    ${name}: \\{$`, "m"));
    return /^ {8}responses: ([\s\S]*?^ {8}\}.*)$/m.exec(rest)?.[1] ?? "";
  };
  expect(schema).toContain(
    `type usualErrors = {\n    401: components["responses"]["NoToken"];\n    429: components["responses"]["TooMany"];\n};\n`,
  );
  expect(answersOf("deleteCall")).toMatch(/^ {12}404: \{[\s\S]*^ {8}\} & usualErrors;$/m);
  expect(answersOf("deleteCall")).not.toContain("401");
  expect(answersOf("startCall")).toContain('            401: components["responses"]["NoToken"];\n');
  expect(answersOf("startCall")).not.toContain("usualErrors");
});

test.each(vendors)("what the comments of %s leave to the README's Errors stands there", (vendor) => {
  const read = (file: string) => readFileSync(join(packages, vendor, file), "utf8");
  const left = read("src/generated/operations.ts").matchAll(/^ \* \*\*Errors:\*\* (.*); see "Errors"/gm);
  const statuses = new Set([...left].flatMap(([, line = ""]) => line.match(/\d{3}/g) ?? []));
  const [, section = ""] = /^## Errors\n([\s\S]*?)(?=^## )/m.exec(`${read("README.md")}\n## `) ?? [];
  expect(statuses.size).toBeGreaterThan(0);
  expect([...statuses].filter((status) => !new RegExp(`\\b${status}\\b`).test(section))).toEqual([]);
});
