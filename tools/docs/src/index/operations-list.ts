import { type ApiDocument, type ListedOperation, listedOperations } from "./document.ts";
import { table } from "./table.ts";

/** The operations of a document, a table a tag: how each is called, what it does, its effect, and its id. */
export function operationsList(document: ApiDocument): string {
  const entries = listedOperations(document);
  const tags = [...new Set(entries.map(tagOf))];
  const parts = tags.map((tag) => {
    const rows = entries.filter((entry) => tagOf(entry) === tag).map(rowOf);
    const about = document.tags?.find(({ name }) => name === tag)?.description;
    return [`### ${titleOf(tag)}`, about, table(["Call", "What it does", "Effect", "Id"], rows)]
      .filter(Boolean)
      .join("\n\n");
  });
  return [`${entries.length} operations. Those marked "list" can be paged with \`paginate\`.`, ...parts].join(
    "\n\n",
  );
}

const ACRONYMS: Readonly<Record<string, string>> = { sip: "SIP", ani: "ANI", dids: "DIDs", oauth: "OAuth" };

/** "sip-accounts" as a heading: "SIP accounts". */
function titleOf(tag: string): string {
  const words = tag.split("-").map((word) => ACRONYMS[word] ?? word);
  return words.join(" ").replace(/^./, (letter) => letter.toUpperCase());
}

const tagOf = ({ operation }: ListedOperation): string => operation.tags[0] ?? "other";

function rowOf({ method, path, operation }: ListedOperation): string[] {
  const style = operation["x-pagination"]?.style;
  const list = style !== undefined && style !== "none";
  const effect = operation["x-effect"];
  return [
    `\`${method} ${path}\``,
    operation.summary,
    list ? `${effect}, list` : effect,
    `\`${operation.operationId}\``,
  ];
}
