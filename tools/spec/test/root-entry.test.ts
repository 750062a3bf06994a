import { expect, test } from "vitest";
import { generateRootEntry } from "../src/generate/root-entry.ts";
import type { SpecDocument } from "../src/openapi.ts";

const document = (schemas: object): SpecDocument =>
  ({
    openapi: "3.1.0",
    info: { title: "Demo", version: "1" },
    paths: {},
    components: { schemas },
  }) as unknown as SpecDocument;

test("a root entry passes on by name what users of any client need", () => {
  const text = generateRootEntry("demo", document({}));
  expect(text).toMatch(/^export \{\n {2}AbortError,\n/m);
  expect(text).toContain("  type Cursor,\n");
  expect(text).toContain("  unwrap,\n");
});

test("a name of the document, and what a PBX has, is the vendor's", () => {
  const text = generateRootEntry("demo", document({ Cursor: {}, Phase: { type: "string" } }));
  const [passedOn, own] = text.split(/^\} from ".*";$/m);
  expect(passedOn).not.toMatch(/\b(Cursor|Phase|CallRecord|Call|Client|Page)\b,/);
  expect(own).toMatch(/^export type \{\n {2}components,\n[\s\S]* {2}Cursor,\n {2}Phase,\n$/m);
});
