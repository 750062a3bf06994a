import type { SpecDocument, SpecOperation } from "../openapi.ts";
import type { OperationEntry } from "../operations.ts";
import { callExample } from "./call-example.ts";
import { documentation } from "./documentation.ts";
import { isPaged } from "./lists.ts";
import { errorsOf } from "./operation-errors.ts";
import { evidenceNote, takenBy } from "./taken-fields.ts";

/**
 * The comment above an operation's function, all from the document: what it does, what a repeat would do, what it takes, which
 * errors it answers with, what is not on the vendor's page, that page, and a call.
 *
 * @param shared the errors that most operations have (`sharedErrors`)
 */
export function operationComment(
  vendor: string,
  document: SpecDocument,
  entry: OperationEntry,
  shared: ReadonlySet<string>,
): string {
  const { operation } = entry;
  const { summary, description, deprecated } = operation;
  const page = pageOf(document, operation);
  const paragraphs = [
    text(summary),
    text(description),
    `**Effect:** ${effectOf(operation)}`,
    takes(takenBy(document, entry)),
    errorsOf(document, operation, shared),
    evidenceNote(operation),
  ];
  const tags = [
    deprecated === true ? "@deprecated The vendor's page marks it so." : "",
    page === undefined ? "" : `@see ${page}`,
    `@example\n\`\`\`ts\n${callExample(vendor, document, entry)}\n\`\`\``,
  ];
  return documentation(
    [paragraphs.filter(Boolean).join("\n\n"), tags.filter(Boolean).join("\n")].join("\n\n"),
  );
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

const takes = (lines: readonly string[]): string =>
  lines.length === 0 ? "" : `**Takes:**\n${lines.map((line) => `- ${line}`).join("\n")}`;

/** What a repeat would do, and so whether the client makes one. */
function effectOf({ operationId, "x-effect": effect, "x-pagination": pagination }: SpecOperation): string {
  if (effect === "read") {
    const walk = isPaged(pagination?.style) ? " `paginate` walks its rows." : "";
    return `changes nothing; may be repeated.${walk}`;
  }
  if (effect === "idempotent") return "a repeat leaves the same state; may be repeated.";
  const [verb] = /^[a-z]+/.exec(operationId ?? "") ?? ["act"];
  const again = verb === "create" ? "create another" : `${verb} again`;
  return `a repeat would ${again}; it is repeated only where the request provably had no effect.`;
}

/** The vendor's page: the operation's own, or the document's. */
function pageOf({ info }: SpecDocument, { externalDocs }: SpecOperation): string | undefined {
  const own = (externalDocs as { url?: string } | undefined)?.url;
  return own ?? (info as { "x-vendor-docs"?: string } | undefined)?.["x-vendor-docs"];
}
