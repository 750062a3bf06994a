import ts from "typescript";

const DESCRIPTION = "@description ";
/** What it says of a type that says so itself. */
const REPEATED = /^@(?:constant|enum)\b/;
/** What openapi-typescript puts before the further lines of one part. */
const FURTHER = "    ";

/**
 * Gives what openapi-typescript declares the comments that editors show. A description stands first, without a tag. Those of a
 * path's operations go, which the operations' functions have, and those of the document's named parts, which stand where the
 * part is used or above the model's own name; that something is deprecated stays.
 */
export function rewriteComments(declarations: readonly ts.Node[]): void {
  for (const declaration of declarations) {
    const isOperations = ts.isInterfaceDeclaration(declaration) && declaration.name.text === "operations";
    rewrite(declaration, isOperations ? 0 : 2);
  }
}

/** @param bare how many levels of members are names of the document, and keep that they are deprecated only */
function rewrite(node: ts.Node, bare: number): void {
  const comments = ts.getSyntheticLeadingComments(node);
  if (comments) {
    const rewritten = comments.map((comment) => ({ ...comment, text: readable(comment.text, bare > 0) }));
    ts.setSyntheticLeadingComments(
      node,
      rewritten.filter(({ text }) => text !== ""),
    );
  }
  const below = ts.isPropertySignature(node) ? bare - 1 : bare;
  ts.forEachChild(node, (child) => rewrite(child, below));
}

function readable(comment: string, isBare: boolean): string {
  const parts: string[][] = [];
  for (const line of comment
    .replace(/^\*(?:\n \*)? ?/, "")
    .trimEnd()
    .split(/\n \* ?/)) {
    if (line.startsWith(FURTHER) && parts.length > 0) parts.at(-1)?.push(line.trim());
    else parts.push([line.trim()]);
  }
  const isDescription = ([first]: readonly string[]) => first?.startsWith(DESCRIPTION) === true;
  const isTold = ([first = ""]: readonly string[]) => !isDescription([first]) && !REPEATED.test(first);
  const kept = isBare
    ? parts.filter(([first]) => first === "@deprecated")
    : [...parts.filter(isDescription), ...parts.filter(isTold)];
  const lines = kept.flat().map((line) => line.replace(DESCRIPTION, ""));
  if (lines.length < 2) return lines.map((line) => `* ${line} `).join("");
  return `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}
