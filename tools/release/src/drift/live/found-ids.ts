import type { ReadOperation } from "./read-operations.ts";

/** Rows of a list whose own operations are called. */
const ROWS_PER_LIST = 2;

type Id = string | number;

/** Ids that lists answered with, by the list's path with its own parameters filled in. */
export class FoundIds {
  readonly #known: Readonly<Record<string, string>>;
  readonly #byList = new Map<string, Id[]>();

  constructor(known: Readonly<Record<string, string>>) {
    this.#known = known;
  }

  /** Keeps the first ids of a list. */
  keep({ path, list }: ReadOperation, parameters: Readonly<Record<string, Id>>, data: unknown): void {
    if (!list) return;
    const rows = list.items === undefined ? data : (data as Record<string, unknown> | null)?.[list.items];
    if (!Array.isArray(rows)) return;
    const ids = rows
      .map((row: Record<string, unknown> | null) => row?.[list.id])
      .filter((id): id is Id => typeof id === "number" || (typeof id === "string" && id !== ""));
    this.#byList.set(place(filled(path, parameters)), ids.slice(0, ROWS_PER_LIST));
  }

  /** All ways to fill in a path's parameters; none where nothing is known of one of them. */
  fillings(path: string): Record<string, Id>[] {
    let fillings: Record<string, Id>[] = [{}];
    for (const match of path.matchAll(/\{([^}]+)\}/g)) {
      const [, name = ""] = match;
      const before = path.slice(0, match.index);
      fillings = fillings.flatMap((filling) =>
        this.#values(name, filled(before, filling)).map((value) => ({ ...filling, [name]: value })),
      );
    }
    return fillings;
  }

  #values(name: string, list: string): readonly Id[] {
    const known = this.#known[name];
    return known === undefined ? (this.#byList.get(place(list)) ?? []) : [known];
  }
}

const filled = (path: string, parameters: Readonly<Record<string, Id>>): string =>
  path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));

/** Some vendors end a list's path with a slash, which is not in the path of a row. */
const place = (path: string): string => path.replace(/\/$/, "");
