import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The edits of a spec that a rehearsal makes, each as a maintainer would make it. */
export class SpecEditor {
  readonly #file: string;

  constructor(repository: string, vendor: string) {
    this.#file = join(repository, "specs", vendor, "openapi.yaml");
  }

  /** Gives an operation another summary. */
  reword(operationId: string, summary: string): void {
    this.#edit(operationId, (lines) => lines.map((line) => line.replace(/^( +summary: ).*/, `$1${summary}`)));
  }

  /** Adds an optional query parameter to an operation that has parameters already. */
  addQueryParameter(operationId: string, name: string): void {
    const parameter = `        - { name: ${name}, in: query, description: Sorts the rows., schema: { type: string } }`;
    this.#edit(operationId, (lines) =>
      lines.flatMap((line) => (/^ +parameters:$/.test(line) ? [line, parameter] : [line])),
    );
  }

  removeOperation(operationId: string): void {
    this.#edit(operationId, () => []);
  }

  #edit(operationId: string, change: (lines: string[]) => string[]): void {
    const lines = readFileSync(this.#file, "utf8").split("\n");
    const named = lines.findIndex((line) => line.trim() === `operationId: ${operationId}`);
    if (named < 0) throw new Error(`there is no operation ${operationId}`);
    // An operation is what stands deeper than its method, which has four spaces before it.
    const start = lines.findLastIndex((line, index) => index < named && /^ {4}\S/.test(line));
    const length = lines.slice(start + 1).findIndex((line) => /^ {0,4}\S/.test(line));
    const end = length < 0 ? lines.length : start + 1 + length;
    const before = lines.slice(start, end);
    const after = change(before);
    if (after.join("\n") === before.join("\n")) throw new Error(`${operationId} would stay as it is`);
    writeFileSync(this.#file, [...lines.slice(0, start), ...after, ...lines.slice(end)].join("\n"));
  }
}
