import { aesGcmSeal } from "@pbxkit/redis";
import { expect, test } from "vitest";

const key = new Uint8Array(32).fill(7);

test("a sealed value shows nothing, differs each time, and is opened under its own key only", async () => {
  const { seal, open } = aesGcmSeal(key);
  const sealed = await seal("planted-token", "one");
  expect(sealed).not.toContain("planted");
  expect(await seal("planted-token", "one")).not.toBe(sealed);
  expect(await open(sealed, "one")).toBe("planted-token");
  await expect(open(sealed, "other")).rejects.toThrow();
  await expect(aesGcmSeal(new Uint8Array(32)).open(sealed, "one")).rejects.toThrow();
  await expect(open("no sealed value", "one")).rejects.toThrow();
});

test("any text goes in and comes out", async () => {
  const { seal, open } = aesGcmSeal(key);
  for (const text of ["", "é漢😀", "x".repeat(100_000)]) {
    expect(await open(await seal(text, "k"), "k")).toBe(text);
  }
});
