import { highest, type Level } from "../diff/change.ts";
import { changesetFiles } from "./changeset-file.ts";

/** The level that changesets ask for, by package: how far the next release moves it. */
export function changesetLevels(root: string): Map<string, Level> {
  const found = new Map<string, Level>();
  for (const { name, level } of changesetFiles(root).flatMap(({ entries }) => entries)) {
    found.set(name, highest([found.get(name), level]) ?? level);
  }
  return found;
}
