import { isMap } from "yaml";
import type { SpecSources } from "../sources/spec-sources.ts";
import { addItem, removeItem, setValue } from "../yaml/edit-list.ts";
import { addMember, replaceMember } from "../yaml/edit-map.ts";
import { find, type Keys, mapAt, nodeName, UnfitEdit } from "../yaml/node.ts";
import type { Edit, Remedy } from "./edit.ts";

/** Files of the document by name, with their text. */
export type Texts = ReadonlyMap<string, string>;

/** The texts with a remedy's edits; `before` is left as it is. Throws an `UnfitEdit` where one does not fit. */
export function apply(before: Texts, { edits }: Remedy, sources: SpecSources): Map<string, string> {
  const texts = new Map(before);
  for (const edit of edits) {
    const place = sources.locate(edit.at);
    if (!place) throw new UnfitEdit(`${edit.at} was not found in the files`);
    const text = texts.get(place.file) ?? sources.text(place.file);
    texts.set(place.file, edited(text, place.keys, edit));
  }
  return texts;
}

function edited(text: string, keys: Keys, edit: Edit): string {
  switch (edit.do) {
    case "add-member":
      return addMember(text, keys, edit.name, edit.value);
    case "replace-member":
      return replaceMember(text, keys, edit.name, edit.by(find(text, [...keys, edit.name])?.toJSON()));
    case "add-item":
      return addItem(text, keys, edit.value);
    case "remove-item":
      return removeItem(text, keys, edit.value);
    case "set":
      return setValue(text, keys, edit.value);
    case "mark":
      return marked(text, keys, edit.reason);
  }
}

function marked(text: string, keys: Keys, reason: string): string {
  const node = find(text, keys);
  if (!isMap(node) || mapAt(text, keys).items.some((pair) => nodeName(pair) === "x-evidence")) return text;
  const withEvidence = addMember(text, keys, "x-evidence", "observed");
  return addMember(withEvidence, keys, "x-reason", reason);
}
