import fc from "fast-check";
import { expect, test } from "vitest";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

const text = fc.string({ unit: "grapheme" });
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.bigInt(),
);
const query = fc.dictionary(text, fc.oneof(scalar, fc.array(scalar)), { noNullPrototype: true });

async function sent(query: object): Promise<URL> {
  const { fetch, arrived } = steadyFetch(() => json({}));
  await stubClient({ fetch }).GET("/things", { params: { query } });
  return arrived[0]?.url as URL;
}

test("URLSearchParams reads back exactly what was given", async () => {
  await fc.assert(
    fc.asyncProperty(query, async (given) => {
      const url = await sent(given);
      const expected = Object.entries(given).flatMap(([name, value]) =>
        [value].flat().map((item) => [name, String(item)]),
      );
      expect([...url.searchParams]).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

test("no name or value reaches the path, the origin or the fragment", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })),
      async (given) => {
        const url = await sent(given);
        expect(url.origin + url.pathname + url.hash).toBe("https://pbx.example/things");
      },
    ),
    { numRuns: 1_000 },
  );
});
