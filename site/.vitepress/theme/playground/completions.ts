import comments from "virtual:playground/comments";
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { localCompletionSource } from "@codemirror/lang-javascript";

/** What an editor shows of an operation's comment: all but its links and example. */
function commentInfo(comment: string): Node {
  const info = document.createElement("div");
  info.className = "completion-comment";
  info.textContent = (comment.split(/^@/m)[0] ?? "").replaceAll(/\*\*|`/g, "").trim();
  return info;
}

/** The program's own names, and the operations of the packages that it imports from, each with its function's comment. */
export async function completeOperations(context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[A-Za-z]\w*/);
  if ((!word && !context.explicit) || context.matchBefore(/\.\w*/)) return null;
  const local = await localCompletionSource(context);
  const operations = await operationsOf(context.state.doc.toString());
  const names = new Set(operations.map(({ label }) => label));
  const own = local?.options.filter(({ label }) => !names.has(label)) ?? [];
  return { from: word?.from ?? context.pos, options: [...operations, ...own], validFor: /^\w*$/ };
}

async function operationsOf(program: string): Promise<Completion[]> {
  const vendors = Object.keys(comments).filter((vendor) => program.includes(`"@pbxkit/${vendor}`));
  const loaded = await Promise.all(
    vendors.map(async (vendor) => Object.entries((await comments[vendor]?.())?.default ?? {})),
  );
  return loaded
    .flat()
    .map(([label, comment]) => ({ label, type: "function", info: () => commentInfo(comment) }));
}
