/** Where an editor goes to. */
export interface Definition {
  readonly file: string;
  /** Offset of the declaration's name. */
  readonly offset: number;
}

/** What an editor shows of a file in a project, by a compiler's language service. */
export interface Editor {
  /** What is shown where the pointer rests: signature, comment, tags. */
  hover(file: string, offset: number): Promise<string>;
  /** Where "go to definition" leads. */
  definitions(file: string, offset: number): Promise<Definition[]>;
  /** The names that are offered. */
  completions(file: string, offset: number): Promise<string[]>;
  close(): void;
}

/** The options of a consumer's project. */
export const projectOptions = {
  module: "nodenext",
  moduleResolution: "nodenext",
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};
