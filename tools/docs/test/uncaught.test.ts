import { describe, expect, test } from "vitest";
import { isHere, printedBy, type RuntimeName } from "./in-runtimes.ts";

const HINT = "explain(error) tells more";
const MESSAGE = "ApiError: GET /api/v1/sip/{sip_id}: failed with status 404";

/** A program that gets a 404, whose body says something secret, and does `then` with the error. */
const program = (then: string) => `
  import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
  import { getSipAccount } from "@pbxkit/plusofon/operations";

  const plusofon = createPlusofonClient({
    token: "S3" + "CRET",
    fetch: async () => Response.json({ error: "S3" + "CRET" }, { status: 404 }),
  });
  const call = () => unwrap(getSipAccount(plusofon, { path: { sip_id: 7 } }));
  ${then}
`;

const uncaught = {
  "thrown by the program": program("await call();"),
  "a rejection that nobody handles": program("void call();"),
};

const nodes: readonly RuntimeName[] = ["Node 20", "Node 22", "Node 24", "Node 26"];

/** How the text ends in which each runtime shows an error by itself; `frames` are Bun's, which come after the fields. */
const ENDINGS: Readonly<Record<RuntimeName, RegExp>> = {
  ...Object.fromEntries(nodes.map((name) => [name, /\n {2}cause: 'explain\(error\) tells more'\n\}/])),
  Deno: /\nCaused by: "explain\(error\) tells more"$/,
  Bun: /\n +cause: "explain\(error\) tells more",?\n(\n +at .*)*/,
} as Readonly<Record<RuntimeName, RegExp>>;
const all = [...nodes, "Deno", "Bun"] as const;

describe.each(Object.entries(uncaught))("an error that nobody catches, %s", (_, code) => {
  test.each(all.filter(isHere))(
    "%s prints it, and the hint as the last that is known of it",
    async (name) => {
      const printed = await printedBy(name, code);
      expect(printed).toContain(MESSAGE);
      expect(printed).toMatch(ENDINGS[name]);
      expect(printed.split(HINT)).toHaveLength(2);
      expect(printed).not.toContain("S3CRET");
    },
  );
});

test.each(all.filter(isHere))(
  "%s: what is logged of an error ends with the hint, its JSON has none",
  async (name) => {
    const log = await printedBy(name, program("await call().catch((error) => console.log(error));"));
    expect(log.startsWith(MESSAGE)).toBe(true);
    expect(log).toMatch(/"?cause"?: ?['"]explain\(error\) tells more['"],?\s*\}$/);
    expect(log.split(HINT)).toHaveLength(2);
    expect(log).not.toContain("S3CRET");
    const json = await printedBy(
      name,
      program("await call().catch((error) => console.log(JSON.stringify(error)));"),
    );
    expect(json).not.toContain("explain");
  },
);
