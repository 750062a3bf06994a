import { describe, expect, test } from "vitest";
import { definedTwice } from "../src/exported-names.ts";

const file = (path: string, ...lines: string[]) => ({ path, text: lines.join("\n") });

describe("a name with two definitions", () => {
  test.each([
    "export interface Call {}",
    "export type Call = string;",
    "export class Call {}",
    "export abstract class Call {}",
    "export const Call = 1;",
    "export function Call(): void {}",
    "export async function Call(): Promise<void> {}",
    "export declare const Call: number;",
  ])("is found as %s", (line) => {
    const files = [
      file("packages/core/src/a.ts", line),
      file("tools/docs/src/b.ts", "export type Call = 1;"),
    ];
    expect(definedTwice(files)).toEqual([
      "Call has 2 definitions: packages/core/src/a.ts, tools/docs/src/b.ts",
    ]);
  });

  test("is found within a package, and in two packages that are no vendors of the same door", () => {
    const a = file("packages/core/src/a.ts", "export const one = 1;");
    expect(definedTwice([a, file("packages/core/src/b.ts", "export const one = 2;")])).toHaveLength(1);
    expect(definedTwice([a, file("packages/era/src/b.ts", "export const one = 2;")])).toHaveLength(1);
  });

  test("is found where a package calls something else as its document calls a schema, and where no other does", () => {
    const schema = file(
      "packages/ringme/src/generated/schema.ts",
      "export type CallStatus = { id: number };",
    );
    const own = (vendor: string) =>
      file(`packages/${vendor}/src/webhooks/a.ts`, "export type CallStatus = string;");
    expect(definedTwice([schema, own("ringme")])).toEqual([
      "CallStatus has 2 definitions: packages/ringme/src/generated/schema.ts, packages/ringme/src/webhooks/a.ts",
    ]);
    expect(definedTwice([schema, own("era")])).toEqual([]);
    const other = file("packages/era/src/generated/schema.ts", "export type CallStatus = string;");
    expect(definedTwice([schema, other])).toEqual([]);
  });

  test("is none: overloads, what is passed on, what stays in its file, and a longer name", () => {
    const overloads = ["export function take(a: string): void;", "export function take(a: number): void;"];
    const elsewhere = ['export { take } from "./a.ts";', "const take = 1;", "export const taken = take;"];
    expect(definedTwice([file("a.ts", ...overloads), file("b.ts", ...elsewhere)])).toEqual([]);
  });

  test("is none: the same door of two vendors", () => {
    const door = (vendor: string) =>
      file(`packages/${vendor}/src/webhooks/parse-event.ts`, "export function parseEvent(): void {}");
    expect(definedTwice([door("plusofon"), door("ringme")])).toEqual([]);
  });
});
