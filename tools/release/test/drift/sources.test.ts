import { expect, test } from "vitest";
import { isMap, isSeq } from "yaml";
import { loadDocument } from "../../../spec/src/load.ts";
import { ownRoot } from "../../../spec/src/repository.ts";
import { SpecSources } from "../../src/drift/sources/spec-sources.ts";
import { find } from "../../src/drift/yaml/node.ts";

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Pointers of all objects and lists that answers are compared with. */
function* pointersIn(node: unknown, pointer = ""): Generator<[pointer: string, node: object]> {
  if (typeof node !== "object" || node === null) return;
  yield [pointer, node];
  for (const [key, value] of Object.entries(node)) {
    if (key !== "example" && key !== "examples") yield* pointersIn(value, `${pointer}/${escaped(key)}`);
  }
}

test.each(["plusofon", "ringme", "era", "tenant-api"])(
  "every part of %s's document is found in its files",
  async (vendor) => {
    const document = await loadDocument(ownRoot, vendor, "required");
    const paths = document.paths ?? {};
    const sources = new SpecSources(ownRoot, vendor, { ...document, paths });
    const astray: string[] = [];
    for (const [pointer, node] of pointersIn({ paths, components: document.components })) {
      // The bundler makes these two: they are written nowhere.
      if (["", "/components"].includes(pointer) || /^\/components\/[^/]+$/.test(pointer)) continue;
      const place = sources.locate(pointer);
      const written = place && find(sources.text(place.file), place.keys);
      const keys = isMap(written) || isSeq(written) ? Object.keys(written.toJSON()) : [];
      if (JSON.stringify(keys) !== JSON.stringify(Object.keys(node))) astray.push(pointer);
    }
    expect(astray).toEqual([]);
  },
  120_000,
);
