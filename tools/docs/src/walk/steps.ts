import type { MarkdownPage } from "../markdown/page.ts";
import { fileNameOf } from "../programs/collect.ts";

/** What a page tells its reader to do: write a file, or run a command. */
export type WalkthroughStep =
  | { readonly line: number; readonly file: string; readonly text: string }
  | { readonly line: number; readonly command: string };

/** The steps of a page, in order: its blocks with a file's name, and the lines of its `sh` blocks. */
export function stepsOf({ blocks }: MarkdownPage): WalkthroughStep[] {
  return blocks.flatMap((block): WalkthroughStep[] => {
    const file = fileNameOf(block);
    if (file !== undefined) return [{ line: block.line, file, text: `${block.code.join("\n")}\n` }];
    if (block.language !== "sh") return [];
    return block.code.flatMap((command, index) =>
      command.trim() === "" ? [] : [{ line: block.line + 1 + index, command }],
    );
  });
}
