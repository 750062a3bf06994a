/** A description as the comment above a declaration, with its line end; nothing where there is no description. */
export function documentation(description: string | undefined): string {
  const lines = (description ?? "")
    .trim()
    .replaceAll("*/", "*\\/")
    .split(/[ \t]*\n/);
  if (lines.length > 1) return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
  return lines[0] === "" ? "" : `/** ${lines[0]} */\n`;
}
