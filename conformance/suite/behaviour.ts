import type { Context } from "./context.ts";
import type { RuntimeFamily } from "./report.ts";

/** What a runtime that cannot do the usual thing is documented to do. Checked as strictly as the usual thing. */
export interface Alternative {
  readonly runtimes: readonly RuntimeFamily[];
  /** One line for the table: what happens there. */
  readonly says: string;
  run(context: Context): Promise<void>;
}

/** One promise of the packages. `run` rejects when it is not kept. */
export interface Behaviour {
  /** A sentence in the present tense. */
  readonly name: string;
  run(context: Context): Promise<void>;
  readonly alternatives?: readonly Alternative[];
}

/** Behaviours of one subject: a row of the short table. */
export interface Group {
  readonly name: string;
  readonly behaviours: readonly Behaviour[];
}
