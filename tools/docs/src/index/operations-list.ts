import { type ApiDocument, type ListedOperation, listedOperations } from "./document.ts";
import { table } from "./table.ts";

/** The operations of a document, a table a tag: the name of each, its method and path, what it does, its effect. */
export function operationsList(document: ApiDocument): string {
  const entries = listedOperations(document);
  const tags = [...new Set(entries.map(tagOf))];
  const parts = tags.map((tag) => {
    const rows = entries.filter((entry) => tagOf(entry) === tag).map((entry) => rowOf(document, entry));
    const about = document.tags?.find(({ name }) => name === tag)?.description;
    return [`### ${titleOf(tag)}`, about, table(["Name", "Call", "What it does", "Effect"], rows)]
      .filter(Boolean)
      .join("\n\n");
  });
  const intro = `${entries.length} operations. Each name is a function of the entry \`./operations\`; those marked "list" can be paged with \`paginate\`.`;
  return [intro, ...parts].join("\n\n");
}

const ACRONYMS: Readonly<Record<string, string>> = {
  sip: "SIP",
  sms: "SMS",
  ani: "ANI",
  ivr: "IVR",
  dids: "DIDs",
  oauth: "OAuth",
};

/** "sip-accounts" as a heading: "SIP accounts". */
function titleOf(tag: string): string {
  const words = tag.split("-").map((word) => ACRONYMS[word] ?? word);
  return words.join(" ").replace(/^./, (letter) => letter.toUpperCase());
}

const tagOf = ({ operation }: ListedOperation): string => operation.tags[0] ?? "other";

/** Where an operation is told of in full: its page at the vendor's, or the page that the document is written from. */
export function referenceOf({ info }: ApiDocument, { operation }: ListedOperation): string | undefined {
  return operation.externalDocs?.url ?? info?.["x-vendor-docs"];
}

function rowOf(document: ApiDocument, entry: ListedOperation): string[] {
  const { method, path, operation } = entry;
  const style = operation["x-pagination"]?.style;
  const list = style !== undefined && style !== "none";
  const effect = operation["x-effect"];
  const reference = referenceOf(document, entry);
  const name = `\`${operation.operationId}\``;
  return [
    reference === undefined ? name : `[${name}](${reference})`,
    `\`${method} ${path}\``,
    operation.summary,
    list ? `${effect}, list` : effect,
  ];
}
