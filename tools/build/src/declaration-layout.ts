/** Characters of a line that joins several. */
const WIDTH = 100;

/**
 * Declarations as people write them: indented with tabs, each comment before what it tells of, and in one line what fits into one.
 * The bundler ends a line with the next member's comment, and a tenth of all bytes were the spaces of indents.
 */
export const laidOut = (code: string): string => joined(withOwnComments(withTabs(code)));

const withTabs = (text: string): string =>
  text.replace(/^(?: {2})+/gm, (indent) => "\t".repeat(indent.length / 2));

function withOwnComments(text: string): string {
  return (
    text
      // `/** A. */a: string; /** B. */` and `b: string;` on the next line.
      .replace(/^(\t*\/\*\* .*? \*\/)(?=\S)/gm, "$1 ")
      .replace(/(?<=^\t.*[;{]) (\/\*\* (?:(?!\*\/).)* \*\/)\n(\t+)/gm, "\n$2$1 ")
      // Of a comment of several lines inside a declaration, those that have nothing but its frame go.
      .replace(
        /^(\t+\/\*\*)\n\t+ \*( (?:(?!\*\/|```).*\n)(?:\t+ \*(?!\/)(?!.*```).*\n)*)\t+ \*\//gm,
        (...found) => {
          const [, open, lines = ""] = found as string[];
          return `${open}${lines.trimEnd()} */`;
        },
      )
  );
}

/** The lines, those of a type's members as one where it is short enough, and no more than one of them has a comment. */
function joined(text: string): string {
  const lines: string[] = [];
  const open: number[] = [];
  let isComment = false;
  for (const line of text.split("\n")) {
    if (isComment || /^\s*\/\*(?!.*\*\/)/.test(line)) {
      isComment = !line.includes("*/");
      lines.push(line);
      continue;
    }
    const start = /^\t*\}/.test(line) ? open.pop() : undefined;
    const one = start === undefined ? undefined : inOne(lines.slice(start), line.trimStart());
    if (one !== undefined) lines.splice(start as number);
    lines.push(one ?? line);
    if (line.endsWith("{")) open.push(lines.length - 1);
  }
  return lines.join("\n");
}

function inOne([first = "", ...members]: readonly string[], last: string): string | undefined {
  const inner = `${/^\t*/.exec(first)}\t`;
  const isWhole =
    /^(?:\t|type )/.test(first) &&
    members.every((line) => line.startsWith(inner) && /^[^\s}*]/.test(line.slice(inner.length)));
  const isTold = members.some((line) => line.includes("/**"));
  if (!isWhole || (isTold && members.length > 1)) return undefined;
  const body = members.map((line) => line.trim()).join(" ");
  const one = `${first} ${body.replace(/;$/, "")} ${last}`;
  return one.length <= WIDTH ? one : undefined;
}
