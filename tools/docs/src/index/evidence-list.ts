import type { ApiDocument } from "./document.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { table } from "./table.ts";

/** The evidence of all documents, a heading each. */
export const evidencePage = (documents: readonly ApiDocument[]): string =>
  documents.map((document) => `## ${document.info?.title}\n\n${evidenceList(document)}`).join("\n\n");

/** What a document holds beyond the vendor's own page, a row a reason; `observed` before `inferred`. */
function evidenceList(document: unknown): string {
  const found = evidenceOf(document);
  const groups = Map.groupBy(found, ({ kind, reason }) => `${kind} ${reason}`);
  const rows = [...groups.values()]
    .sort(([a], [b]) => (a?.kind === b?.kind ? 0 : a?.kind === "observed" ? -1 : 1))
    .map((group) => [group[0]?.kind ?? "", group[0]?.reason ?? "", placesOf(group)]);
  const count = (kind: Evidence["kind"]) => found.filter((each) => each.kind === kind).length;
  const total = `${count("observed")} places are observed and ${count("inferred")} inferred; all others are documented.`;
  return rows.length === 0
    ? "Everything is documented."
    : `${total}\n\n${table(["Evidence", "Why", "Where"], rows)}`;
}

/** The places of a group, the parts of one subject together. */
function placesOf(group: readonly Evidence[]): string {
  const subjects = Map.groupBy(group, ({ subject }) => subject);
  return [...subjects]
    .map(([subject, places]) => {
      const parts = [...new Set(places.map(({ part }) => part))].filter((part) => part !== "");
      return parts.length === 0 ? subject : `${subject}: ${parts.join(", ")}`;
    })
    .join("; ");
}
