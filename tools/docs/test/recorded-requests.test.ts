import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FOLDER } from "../../../packages/simulator/test/recorded/journal.ts";
import { judged } from "../src/run/recorded-requests.ts";

const request = {
  document: "Plusofon API",
  operationId: "getSipAccount",
  request: { method: "GET", path: "/api/v1/sip/eighty", query: "", headers: { client: "10553" } },
  issues: [],
  test: "program.ts",
};

test("a request of a program that only one of the two takes is a problem of the documentation", async () => {
  const before = process.env[FOLDER];
  const problems = await judged(async () => {
    writeFileSync(join(process.env[FOLDER] ?? "", "arrivals-1.jsonl"), `${JSON.stringify(request)}\n`);
    return [];
  });
  expect(problems).toEqual([
    {
      file: "docs",
      line: 1,
      reason: expect.stringMatching(
        /^getSipAccount: the simulator takes what openapi-backend refuses .*eighty/,
      ),
    },
  ]);
  expect(process.env[FOLDER]).toBe(before);
});
