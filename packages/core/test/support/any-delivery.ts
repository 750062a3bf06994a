import fc from "fast-check";
import { describe, expect, test } from "vitest";

interface Event {
  readonly type: string;
  readonly raw: object;
}

/** What a vendor's receiver is made of. */
interface Receiver {
  readonly parseEvent: (request: Request) => Promise<Event>;
  readonly parseEventFields: (fields: string | object) => Event;
  readonly types: readonly string[];
  /** Names of fields that the vendor knows, for input that comes close. */
  readonly names: readonly string[];
}

// Halves of surrogate pairs and control characters included.
const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});
const dangerous = fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty");
const runs = { numRuns: 1_000 };
const address = "https://receiver.example/";
const membersOfObject = () => Object.getOwnPropertyNames(Object.prototype).join();

/** Tests that no delivery makes `receiver` fail, or changes a prototype. */
export function testAnyDelivery({ parseEvent, parseEventFields, types, names }: Receiver): void {
  const name = fc.oneof(text, fc.constantFrom(...names), dangerous);
  const value = fc.oneof(text, fc.constantFrom(...types), dangerous, fc.integer().map(String));
  const form = fc
    .array(fc.tuple(name, value))
    .map((pairs) => new URLSearchParams(pairs.map(([key, content]) => [key, content])).toString());
  const before = membersOfObject();

  function expectHarmless({ type, raw }: Event): void {
    expect(["unknown", ...types]).toContain(type);
    expect(Object.getPrototypeOf(raw)).toBe(null);
    expect(Object.keys(raw)).not.toContain("__proto__");
    // Nothing was polluted, and nothing will be by whoever copies the fields.
    expect(membersOfObject()).toBe(before);
    expect(Object.getPrototypeOf(Object.assign({}, raw))).toBe(Object.prototype);
  }

  describe("no input makes it fail or pollutes a prototype", () => {
    test("forms", () => {
      fc.assert(
        fc.property(form, (body) => expectHarmless(parseEventFields(body))),
        runs,
      );
    });

    test("text of any kind", () => {
      fc.assert(
        fc.property(fc.oneof(text, fc.json()), (body) => expectHarmless(parseEventFields(body))),
        runs,
      );
    });

    test("values of any kind", () => {
      const anything = fc.anything({
        key: name,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
        withNullPrototype: true,
        withSparseArray: true,
      });
      fc.assert(
        fc.property(anything, (input) => expectHarmless(parseEventFields(input as object))),
        runs,
      );
    });

    test("JSON of the vendor's fields with values of any kind", () => {
      fc.assert(
        fc.property(fc.dictionary(name, fc.jsonValue()), (fields) => {
          expectHarmless(parseEventFields(JSON.stringify(fields)));
          expectHarmless(parseEventFields(fields));
        }),
        runs,
      );
    });

    test("bodies of bytes under any content type", async () => {
      const contentType = fc.constantFrom(
        ...["application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x"],
        ...["application/x-www-form-urlencoded; charset=utf-16", "text/xml", ""],
      );
      const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));
      await fc.assert(
        fc.asyncProperty(fc.oneof(bytes, form), contentType, async (body, type) => {
          const headers = { "content-type": type };
          expectHarmless(await parseEvent(new Request(address, { method: "POST", body, headers })));
        }),
        runs,
      );
    });

    test("queries", async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(form, text), async (query) => {
          expectHarmless(await parseEvent(new Request(`${address}?${query}`)));
        }),
        runs,
      );
    });
  });

  test("GET, POST and the parsed body of the same fields give the same event", async () => {
    await fc.assert(
      fc.asyncProperty(form, async (body) => {
        const get = await parseEvent(new Request(`${address}?${body}`));
        expect(await parseEvent(new Request(address, { method: "POST", body }))).toEqual(get);
        expect(parseEventFields(new URLSearchParams(body))).toEqual(get);
      }),
      { numRuns: 300 },
    );
  });
}
