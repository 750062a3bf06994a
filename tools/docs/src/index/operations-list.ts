import { type ApiDocument, type ListedOperation, listedOperations } from "./document.ts";
import { referenceAddress, tagOf } from "./reference-address.ts";
import { table } from "./table.ts";

/** The operations of a document, a table a tag: the name of each, its method and path, what it does, its effect. */
export function operationsList(vendor: string, document: ApiDocument): string {
  const entries = listedOperations(document);
  const tags = [...new Set(entries.map(({ operation }) => tagOf(operation)))];
  const parts = tags.map((tag) => {
    const ofTag = entries.filter(({ operation }) => tagOf(operation) === tag);
    const rows = ofTag.map((entry) => rowOf(vendor, entry));
    const about = document.tags?.find(({ name }) => name === tag)?.description;
    return [`### ${titleOf(tag)}`, about, table(["Name", "Call", "What it does", "Effect"], rows)]
      .filter(Boolean)
      .join("\n\n");
  });
  const intro = `${entries.length} operations. Each name is a function of the entry \`./operations\`; it leads to the reference, where it can be tried. Those marked "list" can be paged with \`paginate\`.`;
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

function rowOf(vendor: string, { method, path, operation }: ListedOperation): string[] {
  const style = operation["x-pagination"]?.style;
  const list = style !== undefined && style !== "none";
  const effect = operation["x-effect"];
  return [
    `[\`${operation.operationId}\`](${referenceAddress(vendor, operation)})`,
    `\`${method} ${path}\``,
    operation.summary,
    list ? `${effect}, list` : effect,
  ];
}
