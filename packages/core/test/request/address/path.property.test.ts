import { isPbxError } from "@pbxkit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { steadyFetch } from "../../support/scripted-fetch.ts";
import { json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

/** Pieces that paths are attacked with, and anything else. */
const pathText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ".",
          "..",
          "/",
          "\\",
          "%",
          "%2e",
          "%2E",
          "%2f",
          "%5c",
          "%25",
          "%252e",
          "%c0%ae",
          ";",
          "@me",
        ),
        fc.constantFrom("?", "#", "\t", "\n", "\u0000", " ", "\u200b", "\ud800", "{", "}", "a", "80"),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join("")),
);

async function sentUrl(id: string, part_id: string): Promise<URL | undefined> {
  const { fetch, arrived } = steadyFetch(() => json({}));
  try {
    await stubClient({ fetch }).GET("/things/{id}/parts/{part_id}", { params: { path: { id, part_id } } });
  } catch (error) {
    if (!isPbxError(error) || error.name !== "RequestError") throw error;
  }
  return arrived[0]?.url;
}

const decodeOnce = (path: string): string =>
  path.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

test("no value leaves its own segment", async () => {
  await fc.assert(
    fc.asyncProperty(pathText, pathText, async (id, part) => {
      const url = await sentUrl(id, part);
      if (!url) return;
      expect(url.origin).toBe("https://pbx.example");
      expect(url.search + url.hash).toBe("");
      const segments = url.pathname.split("/");
      expect(segments).toHaveLength(5);
      expect([segments[0], segments[1], segments[3]]).toEqual(["", "things", "parts"]);
      expect(decodeURIComponent(segments[2] as string)).toBe(id);
      expect(decodeURIComponent(segments[4] as string)).toBe(part);
    }),
    { numRuns: 2_000 },
  );
});

test("no value walks up, also where a proxy decodes once or twice more and resolves the path", async () => {
  await fc.assert(
    fc.asyncProperty(pathText, async (value) => {
      const url = await sentUrl(value, "7");
      if (!url) return;
      for (let path = url.pathname, decodings = 0; decodings < 3; decodings += 1, path = decodeOnce(path)) {
        const resolved = new URL(`http://proxy.example${path.replace(/[?#]/g, "_")}`).pathname.split("/");
        expect(resolved[1]).toBe("things");
        expect(resolved.slice(-2)).toEqual(["parts", "7"]);
        expect(resolved.slice(2, -2).some((segment) => segment !== "")).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("@me stays as it is written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[a-z]{0,5}$/), async (text) => {
      expect((await sentUrl(`@${text}`, "7"))?.pathname).toBe(`/things/@${text}/parts/7`);
    }),
  );
});
