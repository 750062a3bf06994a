import { describe, expect, test } from "vitest";
import { compareDocuments } from "../../src/diff/compare.ts";
import { roomsDocument } from "./rooms-document.ts";
import { singleChanges } from "./single-changes.ts";

// Each case starts Redocly, half a second of a free processor.
describe.concurrent("a single change", { timeout: 60_000 }, () => {
  test.for(singleChanges)("$what: $level", async ({ edit, level, direction, sentence }) => {
    const revision = roomsDocument();
    edit(revision);

    const changes = await compareDocuments(roomsDocument(), revision);

    expect(changes[0]).toMatchObject({ level, direction, sentence });
  });
});
