import { fieldsOf } from "@pbxkit/core/webhooks";
import { describe, expect, test } from "vitest";

describe("a form body or query", () => {
  test("gives its fields as text", () => {
    expect(fieldsOf("EventType=dial-in&text=a+b%21&empty=")).toEqual({
      EventType: "dial-in",
      text: "a b!",
      empty: "",
    });
  });

  test.each(["\n", "\r\n", "\r", "\n\n"])("line breaks around it (%j) are not part of a field", (end) => {
    expect(fieldsOf(`a=1&b=2${end}`)).toEqual({ a: "1", b: "2" });
    expect(fieldsOf(`${end}a=1&b=2`)).toEqual({ a: "1", b: "2" });
    expect(fieldsOf(new TextEncoder().encode(`a=1&b=2%0A${end}`))).toEqual({ a: "1", b: "2\n" });
  });

  test("what cannot be looked at has none", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const hostile = {
      get a() {
        throw new Error("no");
      },
    };
    for (const input of [
      proxy,
      hostile,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
    ]) {
      expect(Object.keys(fieldsOf(input))).toEqual([]);
    }
  });

  test("a repeated name gives an array", () => {
    expect(fieldsOf("a=1&b=2&a=3&a=4")).toEqual({ a: ["1", "3", "4"], b: "2" });
  });

  test("names of Object's members are names like any other", () => {
    const fields = fieldsOf("toString=1&constructor=2&hasOwnProperty=3");
    expect(Object.entries(fields)).toEqual([
      ["toString", "1"],
      ["constructor", "2"],
      ["hasOwnProperty", "3"],
    ]);
  });

  test("a field called __proto__ is left out", () => {
    expect(Object.keys(fieldsOf("__proto__=x&__proto__=y&a=1"))).toEqual(["a"]);
  });

  test("invalid percent-encoding stays as it is, bytes that are no UTF-8 give U+FFFD", () => {
    expect(fieldsOf("a=100%&b=%zz&c=%D2%E5")).toEqual({ a: "100%", b: "%zz", c: "\ufffd\ufffd" });
  });
});

describe("JSON", () => {
  test("gives what it holds", () => {
    expect(fieldsOf(' {"phone": 7, "tags": ["a"], "none": null}')).toEqual({
      phone: 7,
      tags: ["a"],
      none: null,
    });
  });

  test.each(["\ufeff", "\u00a0", "\r\n"])("%j before it is not part of it, nor of a form", (mark) => {
    expect(fieldsOf(`${mark}{"a": 1}`)).toEqual({ a: 1 });
    expect(fieldsOf(`${mark}a=1`)).toEqual({ a: "1" });
  });

  test("__proto__ is left out at every depth", () => {
    const fields = fieldsOf('{"__proto__": {"a": 1}, "in": {"\\u005f_proto__": {"b": 2}, "c": 3}}');
    expect(fields).toEqual({ in: { c: 3 } });
    expect(Object.keys(fields.in as object)).toEqual(["c"]);
  });

  test("what does not parse is kept, read as a form", () => {
    expect(fieldsOf('{"phone": 7')).toEqual({ '{"phone": 7': "" });
    expect(fieldsOf("[a]=1")).toEqual({ "[a]": "1" });
  });

  test("nesting without end is no reason to fail", () => {
    expect(() => fieldsOf("[".repeat(65_536))).not.toThrow();
    expect(() => fieldsOf(`${"[".repeat(32_768)}${"]".repeat(32_768)}`)).not.toThrow();
  });
});

describe("what a framework made of a body", () => {
  const expected = { EventType: "hangup", Duration: "5" };
  const bytes = Uint8Array.from(new TextEncoder().encode("EventType=hangup&Duration=5"));

  test.each([
    ["an object", { ...expected }],
    ["an object without a prototype", Object.assign(Object.create(null), expected)],
    ["URLSearchParams", new URLSearchParams(expected)],
    ["FormData", formData(expected)],
    ["bytes", bytes],
    ["a buffer", bytes.buffer],
    ["bytes of another type", new DataView(bytes.buffer)],
  ])("%s gives its fields", (_, input) => {
    expect(fieldsOf(input)).toEqual(expected);
  });

  test.each([[undefined], [null], [5], [true], [Symbol("a")], [() => {}], [new Date(0)], [""]])(
    "%o has none",
    (input) => {
      expect(fieldsOf(input)).toEqual({});
    },
  );

  test("its own __proto__ is left out", () => {
    const input = Object.defineProperty({ a: 1 }, "__proto__", { value: { b: 2 }, enumerable: true });
    expect(Object.keys(fieldsOf(input))).toEqual(["a"]);
  });
});

function formData(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
