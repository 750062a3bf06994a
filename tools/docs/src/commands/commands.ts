import type { MarkdownPage } from "../markdown/page.ts";

/** A command that a page tells its reader to type. */
export interface Command {
  /** Line of the page. */
  readonly line: number;
  readonly words: readonly string[];
}

const SHELL = new Set(["sh", "bash", "shell", "console"]);
const WORD = /'([^']*)'|"((?:[^"\\]|\\.)*)"|([^\s'"]+)/g;

/** The commands of a page: those of its `sh` blocks, and code in its text that calls npm, npx, pnpm or node. */
export function commandsOf({ blocks, spans }: MarkdownPage): Command[] {
  const inBlocks = blocks
    .filter(({ language }) => SHELL.has(language))
    .flatMap(({ code, line }) => commandLines(code, line + 1));
  const inText = spans
    .filter(({ text }) => /^(?:npm|npx|pnpm|node) /.test(text))
    .flatMap(({ text, line }) => commandLines([text], line));
  return [...inBlocks, ...inText];
}

function commandLines(code: readonly string[], first: number): Command[] {
  const commands: Command[] = [];
  let open = "";
  code.forEach((text, index) => {
    const whole = open + text;
    open = whole.endsWith("\\") ? whole.slice(0, -1) : "";
    if (open !== "") return;
    for (const part of withoutComment(whole).split(/\s(?:&&|\|\||[;|])\s/)) {
      const words = wordsOf(part);
      if (words.length > 0) commands.push({ line: first + index, words });
    }
  });
  return commands;
}

const withoutComment = (text: string): string => text.replace(/(^|\s)#.*$/, "");

const wordsOf = (text: string): string[] =>
  [...text.replace(/^\$ /, "").matchAll(WORD)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? "",
  );
