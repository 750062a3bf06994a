import { describe, expect, test } from "vitest";
import { isHere, printedBy, type RuntimeName } from "./in-runtimes.ts";

const HINT = "(explain(error) tells more)";
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

describe.each(Object.entries(uncaught))("an error that nobody catches, %s", (_, code) => {
  test.each(nodes.filter(isHere))(
    "%s prints stack and fields, with the hint where the stack ends",
    async (name) => {
      const printed = await printedBy(name, code);
      expect(printed).toContain(MESSAGE);
      expect(printed).toContain(`\n    ${HINT} {\n  operation: 'GET /api/v1/sip/{sip_id}',`);
      expect(printed.split(HINT)).toHaveLength(2);
      expect(printed).not.toContain("S3CRET");
    },
  );

  test.each((["Deno", "Bun"] as const).filter(isHere))(
    "%s prints message and frames by itself",
    async (name) => {
      const printed = await printedBy(name, code);
      expect(printed).toContain(MESSAGE);
      expect(printed).not.toContain("S3CRET");
    },
  );
});

test.each(([...nodes, "Deno", "Bun"] as const).filter(isHere))(
  "%s: what is logged of an error ends with the hint, and so does its stack",
  async (name) => {
    const log = program("await call().catch((error) => console.log(error));");
    const stack = program("await call().catch((error) => console.log(error.stack));");
    for (const printed of [await printedBy(name, log), await printedBy(name, stack)]) {
      expect(printed.startsWith(MESSAGE)).toBe(true);
      expect(printed.endsWith(HINT)).toBe(true);
      expect(printed.split(HINT)).toHaveLength(2);
      expect(printed).not.toContain("S3CRET");
    }
  },
);
