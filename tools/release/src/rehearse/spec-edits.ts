import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The edits of a spec that a rehearsal makes, each as a maintainer would make it. */
export class SpecEditor {
  readonly #folder: string;

  constructor(repository: string, vendor: string) {
    this.#folder = join(repository, "specs", vendor);
  }

  /** Gives an operation another summary. */
  reword(operationId: string, summary: string): void {
    this.#edit(operationId, (lines) => lines.map((line) => line.replace(/^( +summary: ).*/, `$1${summary}`)));
  }

  /** Adds an optional query parameter to an operation that has parameters already. */
  addQueryParameter(operationId: string, name: string): void {
    const parameter = `{ name: ${name}, in: query, description: Sorts the rows., schema: { type: string } }`;
    this.#edit(operationId, (lines) =>
      lines.flatMap((line) => {
        const [, indent] = /^( +)parameters:$/.exec(line) ?? [];
        return indent === undefined ? [line] : [line, `${indent}  - ${parameter}`];
      }),
    );
  }

  removeOperation(operationId: string): void {
    this.#edit(operationId, () => []);
  }

  #edit(operationId: string, change: (lines: string[]) => string[]): void {
    const { file, lines, named } = this.#find(operationId);
    const depth = (line: string | undefined) => /^ */.exec(line ?? "")?.[0].length ?? 0;
    // An operation is what stands deeper than its method, the last line above that is less deep.
    const start = lines.findLastIndex((line, index) => index < named && depth(line) < depth(lines[named]));
    const length = lines
      .slice(start + 1)
      .findIndex((line) => line.trim() !== "" && depth(line) <= depth(lines[start]));
    const end = length < 0 ? lines.length : start + 1 + length;
    const before = lines.slice(start, end);
    const after = change(before);
    if (after.join("\n") === before.join("\n")) throw new Error(`${operationId} would stay as it is`);
    writeFileSync(file, [...lines.slice(0, start), ...after, ...lines.slice(end)].join("\n"));
  }

  #find(operationId: string): { file: string; lines: string[]; named: number } {
    for (const name of readdirSync(this.#folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".yaml")) continue;
      const file = join(this.#folder, name);
      const lines = readFileSync(file, "utf8").split("\n");
      const named = lines.findIndex((line) => line.trim() === `operationId: ${operationId}`);
      if (named >= 0) return { file, lines, named };
    }
    throw new Error(`there is no operation ${operationId}`);
  }
}
