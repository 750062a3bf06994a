import { isDeepStrictEqual } from "node:util";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { resolveReference } from "../../../spec/src/reference.ts";
import { rank, type SpecChange } from "./change.ts";
import { type Case, gets, sends } from "./corrections/correction.ts";
import { operationCorrections } from "./corrections/operations.ts";
import { otherFieldsCorrections } from "./corrections/other-fields.ts";
import { schemaCorrections } from "./corrections/schemas.ts";
import { valueCorrections } from "./corrections/values.ts";
import { behaviourChanges } from "./details/behaviour.ts";
import { componentChanges } from "./details/components.ts";
import { credentialChanges } from "./details/credentials.ts";
import { exportedListChanges } from "./details/exported-lists.ts";
import { proseChanges } from "./details/prose.ts";
import { serverChanges } from "./details/servers.ts";
import { type Documents, prepareDocuments } from "./documents.ts";
import { ordered } from "./ordered.ts";
import { changePlace } from "./place.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly-diff.ts";
import { capitalised } from "./sentences/draft.ts";
import { draftsOf } from "./sentences/drafts.ts";
import { inOneSpelling } from "./spelling/document.ts";

const corrections = [
  ...otherFieldsCorrections,
  ...valueCorrections,
  ...operationCorrections,
  ...schemaCorrections,
];

/**
 * What changed from one document to another, the gravest first.
 *
 * The verdicts begin with `redocly diff`, run on comparable documents, and are corrected where a program in TypeScript is
 * affected otherwise. Rejects when Redocly fails.
 */
export async function compareDocuments(base: SpecDocument, revision: SpecDocument): Promise<SpecChange[]> {
  if (isDeepStrictEqual(ordered(inOneSpelling(base)), ordered(inOneSpelling(revision)))) return [];
  const documents = prepareDocuments(base, revision);
  const { comparableBase, comparableRevision } = documents;
  const found = isDeepStrictEqual(comparableBase, comparableRevision)
    ? []
    : await redoclyDiff(comparableBase, comparableRevision);
  const changes = [
    ...found.filter(isAboutOperations).flatMap((change) => changesOf(change, documents)),
    ...componentChanges(documents),
    ...exportedListChanges(documents),
    ...behaviourChanges(documents),
    ...credentialChanges(documents),
    ...serverChanges(documents),
    ...proseChanges(base, revision),
  ];
  return sorted(changes.length > 0 ? withoutRepeats(changes) : [unseen]);
}

/** Keeps the published document in step with the specs, whatever it is that no rule knows. */
const unseen: SpecChange = {
  level: "patch",
  direction: "none",
  sentence: "The document is written otherwise, with the same meaning",
  operations: [],
  pointer: "#",
  rule: "document-changed",
};

/** Components are reached from the operations; on their own they are compared by name, which `componentChanges` does. */
function isAboutOperations({ path }: RedoclyChange): boolean {
  return !path.startsWith("#/components/");
}

function changesOf(change: RedoclyChange, documents: Documents): SpecChange[] {
  const pointer = pointerOf(change, documents);
  const place = changePlace(pointer, documents);
  const found: Case = { change, place, documents };
  const judged = judge(found);
  return draftsOf(found).map((draft) => ({
    level: draft.level ?? judged.level,
    direction: draft.direction ?? place.direction,
    sentence: capitalised(draft.sentence),
    operations: draft.operations ?? place.operations,
    pointer,
    rule: draft.rule ?? judged.rule,
  }));
}

/**
 * Where a change is: in a named part of the document; or, where another part is referred to than before, and both documents
 * have the same there, at what refers to it.
 */
function pointerOf({ base, revision, path }: RedoclyChange, documents: Documents): string {
  const pointer = (revision ?? base)?.pointer ?? "#";
  if (path.includes("/parameters/")) return pointer;
  const [before, after] = [documents.comparableBase, documents.comparableRevision].map((document) =>
    resolveReference(document, { $ref: pointer }),
  );
  return before !== undefined && isDeepStrictEqual(before, after) ? path : pointer;
}

function judge(found: Case): Pick<SpecChange, "level" | "rule"> {
  for (const { name, judge } of corrections) {
    const level = judge(found);
    if (level !== undefined) return { level, rule: name };
  }
  const { verdicts, impact, kind } = found.change;
  const grounds = verdicts.find((verdict) => verdict.impact === impact);
  const way = sends(found) || gets(found) ? `${kind}-without-verdict` : "other";
  return { level: impact, rule: grounds?.ruleId ?? way };
}

function withoutRepeats(changes: readonly SpecChange[]): SpecChange[] {
  const bySentence = new Map<string, SpecChange>();
  for (const change of changes) {
    const known = bySentence.get(change.sentence);
    if (!known || rank(change.level) > rank(known.level)) bySentence.set(change.sentence, change);
  }
  return [...bySentence.values()];
}

function sorted(changes: readonly SpecChange[]): SpecChange[] {
  return [...changes].sort((a, b) => rank(b.level) - rank(a.level));
}
