import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ownRoot } from "../../../../spec/src/repository.ts";

interface Media {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** A fresh copy of the document's example of a success answer. */
export function exampleOf<Example>(vendor: string, path: string, status = "200"): Example {
  const file = join(ownRoot, "packages", vendor, "src/generated/openapi.json");
  const { paths, components } = JSON.parse(readFileSync(file, "utf8"));
  const response = paths[path].get.responses[status];
  const { content } = response.$ref ? components.responses[response.$ref.split("/").at(-1)] : response;
  const media: Media = content["application/json"];
  return structuredClone(media.example ?? Object.values(media.examples ?? {})[0]?.value) as Example;
}
