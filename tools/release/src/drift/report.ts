import type { Departure, DriftReport } from "../../../../packages/core/src/drift/index.ts";
import type { Suggestion } from "./suggest/suggest.ts";

/** A departure with the place in the vendor's files: "specs/era/openapi.yaml:12". */
export interface SourcedDeparture extends Departure {
  readonly source: string | undefined;
}

/** All that the command has to say. */
export interface Found {
  readonly vendor: string;
  readonly report: Omit<DriftReport, "departures"> & { readonly departures: readonly SourcedDeparture[] };
  readonly notes: readonly string[];
  readonly suggestion: Suggestion;
  /** Where the patch was written, if it was asked for. */
  readonly patchFile: string | undefined;
}

export function driftAsJson({ vendor, report, notes, suggestion }: Found): string {
  return JSON.stringify({ vendor, ...report, notes, suggestion }, undefined, 2);
}

export function driftAsText({ vendor, report, notes, suggestion, patchFile }: Found): string {
  const { answers, departures, skipped, unlisted } = report;
  const { patch, changes, open } = suggestion;
  const left = Object.entries({ ...skipped, unlisted }).filter(([, count]) => count > 0);
  const lines = [
    `${vendor}: ${plural(answers, "answer")} compared, ${departures.length || "no"} ${departures.length === 1 ? "departure" : "departures"}`,
    ...notes.map((note) => `  ${note}`),
    ...left.map(([what, count]) => `  ${plural(count, "answer")} ${SKIPPED[what]}`),
    ...departures.flatMap(describe),
    ...(changes.length > 0
      ? ["", "The suggested patch, which passes lint:", ...changes.map((change) => `  ${change}`)]
      : []),
    ...(open.length > 0 ? ["", "For a person to decide:", ...open.map((departure) => `  ${departure}`)] : []),
  ];
  if (!patch) return lines.join("\n");
  const end = patchFile === undefined ? patch.trimEnd() : `Written to ${patchFile}: git apply ${patchFile}`;
  return [...lines, "", end].join("\n");
}

const SKIPPED: Readonly<Record<string, string>> = {
  tooLarge: "nested too deep to be compared",
  unreadable:
    "called JSON that cannot be read (cut off by the recorder?): only status and content type compared",
  unchecked: "for which the document could not be followed",
  failures: "that report a failure inside a success, which the document does not describe: left out",
  unlisted: "with departures beyond the first 1,000 different ones",
};

function describe(departure: SourcedDeparture): string[] {
  const { severity, operation, status, pointer, declaredAt, source, count, answers } = departure;
  return [
    "",
    `${severity}: ${operation} ${status}, ${pointer === "" ? "the answer" : pointer}`,
    `  ${sentence(departure)}; ${plural(count, "time")} in ${plural(answers, "answer")}`,
    `  declared at ${declaredAt}${source ? `, ${source}` : ""}`,
  ];
}

function sentence({ kind, expected, value, samples, contentType }: Departure): string {
  const seen = samples.join(", ");
  switch (kind) {
    case "unknown-field":
      return `a field that the document does not have: ${seen}`;
    case "missing-field":
      return "a required field is missing";
    case "new-value":
      return `${value === undefined ? `a value that is not shown (${seen})` : `"${value}"`} is not among ${expected}`;
    case "wrong-type":
      return `${seen} where the document says ${expected}`;
    case "out-of-bounds":
      return `${seen} does not keep to ${expected}`;
    case "undeclared-status":
      return `a status that the document does not declare${contentType ? ` (${contentType})` : ""}`;
    case "undeclared-content-type":
      return `${contentType ?? "a content type that is not shown"} where the document says ${expected}`;
    case "undeclared-operation":
      return "an operation that the document does not have";
  }
}

const plural = (count: number, what: string): string => `${count} ${count === 1 ? what : `${what}s`}`;
