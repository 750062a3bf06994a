import { expect, test } from "vitest";
import { generatedFile } from "./generated-file.ts";

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

**Errors:**
- \`403\`: Refused.

@see https://pbx.example/docs
@example
\`\`\`ts
import { listCalls } from "@pbxkit/demo/operations";

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

**Errors:**
- \`403\` (inferred): Refused.
- \`default\`: Something else.

Observed, not documented: Public clients send it.

@see https://pbx.example/docs
@example
\`\`\`ts
import { startCall } from "@pbxkit/demo/operations";

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
  const routes = schema.slice(schema.indexOf("export interface routes"));
  expect(routes).toContain(
    '    /** @deprecated */\n    "/clients/{client_id}/calls/{call_id}": operations["deleteCall"];\n',
  );
  expect(routes.match(/@deprecated/g)).toHaveLength(1);
  expect(await generatedFile(fixture, "models.ts")).toContain(
    "/**\n * Who is called.\n *\n * @deprecated\n */\nexport type CallStart =",
  );
  expect(schema).toMatch(/\* Ends a comment: \*\\?\/\n\s+\* @deprecated\n\s+\*\/\n\s+note\?: string;/);
});

test("of an error, the first sentence is enough", async () => {
  expect(await commentOf("deleteCall")).toContain("\n- `404`: No such call.\n");
});
