import type { VendorChanges } from "../release/vendor-changes.ts";
import type { SpecChange } from "./change.ts";

const NAMED_AT_MOST = 3;

/** For a terminal: a line a change, the verdict of each package first. */
export function textReport(vendors: readonly VendorChanges[]): string {
  return vendors.flatMap((vendor) => [verdict(vendor), ...vendor.changes.map(textLine)]).join("\n");
}

/** For a pull request. */
export function markdownReport(vendors: readonly VendorChanges[]): string {
  const parts = vendors.flatMap((vendor) => {
    const rows = vendor.changes.map(
      (change) => `| ${change.level} | ${directionText(change)} | ${cell(withOperations(change))} |`,
    );
    const table =
      rows.length > 0 ? ["", "| Level | Direction | Change |", "| --- | --- | --- |", ...rows] : [];
    return [`### ${verdict(vendor)}`, ...table, ""];
  });
  return parts.join("\n").trimEnd();
}

/** For programs. */
export function jsonReport(vendors: readonly VendorChanges[]): string {
  const content = vendors.map(({ vendor, package: name, release, operations, level, changes }) => ({
    vendor,
    package: name,
    base: release?.label ?? null,
    firstRelease: release === undefined,
    operations,
    verdict: level ?? "none",
    changes,
  }));
  return JSON.stringify({ packages: content }, undefined, 2);
}

function verdict({ package: name, release, operations, level, changes }: VendorChanges): string {
  if (!release) return `${name}: first release, with ${operations} operations (${level})`;
  if (changes.length === 0) return `${name}: unchanged since ${release.label}`;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return `${name}: ${level ?? "none"} (${count} since ${release.label})`;
}

function textLine(change: SpecChange): string {
  return `  ${change.level.padEnd(5)}  ${directionText(change).padEnd(16)}  ${withOperations(change)}`;
}

function directionText({ direction }: SpecChange): string {
  return { request: "request", response: "response", both: "request+response", none: "-" }[direction];
}

/** The sentence, and where it matters when it does not say so itself. */
export function withOperations({ sentence, operations }: SpecChange): string {
  // A sentence that begins with a webhook has its first letter raised.
  const said = `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} ${sentence}`;
  if (operations.length === 0 || operations.some((operation) => said.includes(operation))) return sentence;
  const named = operations.slice(0, NAMED_AT_MOST).join(", ");
  const more = operations.length - NAMED_AT_MOST;
  return `${sentence} (${named}${more > 0 ? ` and ${more} more` : ""})`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
