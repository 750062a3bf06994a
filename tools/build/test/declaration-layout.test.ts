import { expect, test } from "vitest";
import { laidOut } from "../src/declaration-layout.ts";

const lines = (...text: readonly string[]): string => text.join("\n");

test("each comment stands before what it tells of, with a tab for each level", () => {
  const code = lines(
    "interface Sms {",
    "  /** When. */at: string; /** Who. */",
    "  sender: string; /** What, `a; /** b`. */",
    "  text?: string;",
    "}",
  );
  expect(laidOut(code)).toBe(
    lines(
      "interface Sms {",
      "\t/** When. */ at: string;",
      "\t/** Who. */ sender: string;",
      "\t/** What, `a; /** b`. */ text?: string;",
      "}",
    ),
  );
});

test("a comment of several lines inside a declaration needs no lines for its frame; one with a program keeps them", () => {
  const program = lines(
    "  /**",
    "   * Walks.",
    "   * ```ts",
    "   * walk({",
    "   * ```",
    "   */",
    "  walk(): void;",
  );
  const code = lines(
    "/**",
    " * All.",
    " * @see there",
    " */",
    "interface All {",
    "  /**",
    "   * The day.",
    "   *",
    "   * @example 2026-01-31",
    "   */",
    "  day: string;",
    program,
    "}",
  );
  expect(laidOut(code)).toBe(
    lines(
      "/**",
      " * All.",
      " * @see there",
      " */",
      "interface All {",
      "\t/** The day.",
      "\t *",
      "\t * @example 2026-01-31 */",
      "\tday: string;",
      program.replaceAll(/^ {2}/gm, "\t"),
      "}",
    ),
  );
});

test("what fits is one line, but for an interface and for several members with comments", () => {
  const code = lines(
    "interface Call {",
    "  answers: {",
    "    200: {",
    "      content: {",
    '        "application/json": Sms;',
    "      };",
    "    };",
    "    /** None. */",
    "    404: {",
    "      content: {}",
    "    };",
    "  };",
    "}",
    "type Failure = {",
    "  message: string;",
    "} | {",
    "  error: string;",
    "};",
    "type Told = {",
    "  /** One. */one: string; /** Two. */",
    "  two: string;",
    "};",
    "type Long = {",
    `  a: ${"A".repeat(90)};`,
    "};",
  );
  expect(laidOut(code)).toBe(
    lines(
      "interface Call {",
      "\tanswers: {",
      '\t\t200: { content: { "application/json": Sms } };',
      "\t\t/** None. */",
      "\t\t404: { content: {} };",
      "\t};",
      "}",
      "type Failure = { message: string } | { error: string };",
      "type Told = {",
      "\t/** One. */ one: string;",
      "\t/** Two. */ two: string;",
      "};",
      "type Long = {",
      `\ta: ${"A".repeat(90)};`,
      "};",
    ),
  );
});
