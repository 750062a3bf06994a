/** A line of a program, and where in the documentation it stands. */
export interface ProgramLine {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** What happens with a program beyond its type check. */
export type Kind = "run" | "test" | "compile only";

/** A complete program of the documentation: one code block, or several that continue each other. */
export interface Program {
  /** Name of its file, without an ending. */
  readonly name: string;
  readonly kind: Kind;
  readonly lines: readonly ProgramLine[];
}

/** The program's text. As a module in any case, so that two programs never share their names. */
export const programText = ({ lines }: Program): string =>
  `${lines.map(({ text }) => text).join("\n")}\nexport {};\n`;

/** Name of the file that holds it; vitest goes by the ending. */
export const fileOf = ({ name, kind }: Program): string =>
  kind === "test" ? `${name}.test.ts` : `${name}.ts`;

/** Where a line of the program's file, counted from 1, stands in the documentation. */
export function documentationPlace({ lines }: Program, line: number): { file: string; line: number } {
  const { file, line: at } = lines[Math.min(Math.max(line, 1), lines.length) - 1] as ProgramLine;
  return { file, line: at };
}
