import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDocument } from "../../../../spec/src/load.ts";
import { ProblemsError } from "../../../../spec/src/problem.ts";
import { runProgram } from "../../run-program.ts";
import { scratchFolder } from "../../undo-at-end.ts";
import type { Texts } from "./apply.ts";

/** Copies of a vendor's document: `a` as it is, `b` as it is suggested. */
export class ScratchRepository {
  readonly #scratch = scratchFolder("drift");
  readonly #vendor: string;
  #written: string[] = [];

  constructor(root: string, vendor: string) {
    this.#vendor = vendor;
    for (const side of ["a", "b"]) {
      const folder = join("specs", vendor);
      cpSync(join(root, folder), join(this.#scratch.path, side, folder), { recursive: true });
    }
  }

  /** Puts the texts in place of the suggested ones. */
  write(texts: Texts): void {
    const reset = this.#written.filter((file) => !texts.has(file));
    for (const file of reset)
      cpSync(join(this.#scratch.path, "a", file), join(this.#scratch.path, "b", file));
    for (const [file, text] of texts) writeFileSync(join(this.#scratch.path, "b", file), text);
    this.#written = [...texts.keys()];
  }

  /** What lint says of these texts; undefined when it has nothing to say. */
  async lint(texts: Texts): Promise<string | undefined> {
    this.write(texts);
    try {
      await loadDocument(join(this.#scratch.path, "b"), this.#vendor, "all");
      return undefined;
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems[0]?.reason ?? "it breaks a rule";
      throw error;
    }
  }

  /** The difference of what was last written, as `git apply` takes it. */
  async difference(): Promise<string> {
    const options = ["-c", "core.autocrlf=false", "-c", "core.safecrlf=false"];
    const args = [...options, "diff", "--no-index", "--no-color", "--no-ext-diff", "--no-prefix", "a", "b"];
    const { code, stdout, stderr } = await runProgram("git", args, { cwd: this.#scratch.path });
    // git tells by status 1 that there is a difference.
    if (code > 1 || (code === 1 && stdout === ""))
      throw new Error(`git diff ended with status ${code}: ${stderr.split("\n")[0]}`);
    return stdout;
  }

  remove(): void {
    this.#scratch.remove();
  }
}
