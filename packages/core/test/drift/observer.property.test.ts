import { createDriftObserver, type ObservedAnswer } from "@pbxkit/core/drift";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { document } from "./rooms-document.ts";

// Hundreds of runs take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const fields = [
  "id",
  "name",
  "kind",
  "floor",
  "owner",
  "guest",
  "tags",
  "places",
  "anything",
  "door",
  "type",
  "email",
];
const key = fc.oneof(fc.constantFrom(...fields), fc.string({ unit: "binary" }));
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json")),
    fc.dictionary(key, tie("json")),
  ),
}));
const text = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  json.map((value) => JSON.stringify([value])),
  fc.string({ unit: "binary" }),
  fc.constant(undefined),
);
const answer: fc.Arbitrary<ObservedAnswer> = fc.record({
  method: fc.oneof(fc.constantFrom("GET", "CLEAR"), fc.string()),
  path: fc.oneof(fc.constantFrom("/rooms", "/rooms/{id}/photo"), fc.string()),
  status: fc.oneof(fc.constantFrom(200, 204, 404), fc.integer()),
  contentType: fc.oneof(fc.constantFrom("application/json", "text/html", "none"), fc.string()),
  text,
  failed: fc.boolean(),
});

test("no answer makes it throw, and each is either compared or counted as skipped", () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 5 }), (answers) => {
      const { inspect, report } = createDriftObserver({ document });
      for (const seen of answers) inspect(seen);
      const { answers: compared, skipped } = report();
      expect(compared + skipped.failures + skipped.tooLarge + skipped.unchecked).toBe(answers.length);
      expect(skipped.unchecked).toBe(0);
    }),
    { numRuns: 500 },
  );
});

/** Text that the rule for identifiers cannot let through: it has a character that no identifier has. */
const secret = fc.string({ minLength: 1 }).map((inner) => `§${inner}§`);

test("no text of an answer is in a report", () => {
  const { inspect, report, reset } = createDriftObserver({ document });
  const hidden = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      secret,
      fc.array(tie("json")),
      fc.dictionary(fc.oneof(fc.constantFrom(...fields), secret), tie("json")),
    ),
  })).json;
  fc.assert(
    fc.property(hidden, (value) => {
      reset();
      inspect({
        method: "GET",
        path: "/rooms",
        status: 200,
        contentType: "application/json",
        text: JSON.stringify([value]),
        failed: false,
      });
      expect(JSON.stringify(report())).not.toContain("§");
    }),
    { numRuns: 500 },
  );
});
