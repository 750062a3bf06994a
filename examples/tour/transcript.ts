import { styleText } from "node:util";
import type { ApiError, Hooks, Result } from "@pbxkit/core";

/** One line of the summary. */
export interface Summary {
  readonly vendor: string;
  readonly calls: number;
  readonly requests: number;
  readonly problems: readonly string[];
  readonly milliseconds: number;
}

/** The request that a vendor's credentials took, as its simulator saw it. */
export interface SignIn {
  readonly method: string;
  readonly path: string;
  readonly status: number | undefined;
}

const mark = {
  ok: styleText("green", "✓"),
  met: styleText("yellow", "!"),
  bad: styleText("red", "✗"),
  came: styleText("cyan", "←"),
};

/** Prints what a vendor's part of the tour does, and counts it. */
export class Transcript {
  /** For the client's `hooks` option: that is how the transcript knows operations, statuses and times. */
  readonly hooks: Hooks = {
    onResponse: ({ operation, duration, attributes }) => {
      this.#requests += 1;
      this.#last = { operation, duration, status: attributes["http.response.status_code"] ?? 0 };
    },
  };
  readonly #vendor: string;
  readonly #startedAt = performance.now();
  readonly #problems: string[] = [];
  #calls = 0;
  #requests = 0;
  #last = { operation: "", duration: 0, status: 0 };

  constructor(vendor: string, origin: string) {
    this.#vendor = vendor;
    console.log(`\n${styleText("bold", vendor)}  ${styleText("dim", origin)}`);
  }

  /** Makes a call, prints it with what came back, and returns its data. A call that fails is the tour's failure. */
  async call<Data>(
    purpose: string,
    make: () => Promise<Result<Data, ApiError>>,
    describe: (data: Data) => string,
  ): Promise<Data> {
    const result = await make();
    this.#calls += 1;
    if (result.error) {
      this.#problems.push(String(result.error));
      this.#line(mark.bad, purpose, result.error.message);
      throw result.error;
    }
    this.#line(mark.ok, purpose, describe(result.data as Data));
    return result.data as Data;
  }

  /** Makes a call that is meant to fail, and prints the typed error. */
  async refusal<E extends ApiError>(
    purpose: string,
    make: () => Promise<Result<unknown, E>>,
    describe: (error: E) => string,
  ): Promise<void> {
    const { error } = await make();
    this.#calls += 1;
    if (!error) throw new Error(`${this.#vendor}: "${purpose}" was meant to be refused, and was not`);
    this.#line(mark.met, purpose, `${error.name}: ${describe(error)}`);
  }

  /** Walks a list to its end and prints how that went. */
  async walk<Item>(
    purpose: string,
    list: AsyncIterable<Item>,
    describe: (items: Item[]) => string,
  ): Promise<Item[]> {
    const before = this.#requests;
    const items: Item[] = [];
    for await (const item of list) items.push(item);
    this.#calls += 1;
    this.#line(mark.ok, purpose, `${describe(items)} in ${this.#requests - before} pages`);
    return items;
  }

  /** Prints what a vendor has sent by itself. */
  arrival(what: string): void {
    console.log(`  ${mark.came} ${"webhook".padEnd(20)} ${what}`);
  }

  /** Does something of several calls, and prints how it ended. */
  async step(purpose: string, work: () => Promise<string>): Promise<void> {
    const outcome = await work();
    this.#calls += 1;
    this.#line(mark.ok, purpose, outcome);
  }

  /** The vendor's line of the summary. */
  finish(): Summary {
    return {
      vendor: this.#vendor,
      calls: this.#calls,
      requests: this.#requests,
      problems: this.#problems,
      milliseconds: performance.now() - this.#startedAt,
    };
  }

  /** Tells how the calls prove who makes them, with the request that it took, if it took one. */
  credentials(how: string, login?: SignIn): void {
    if (!login) console.log(`  ${mark.ok} ${"authenticate".padEnd(20)} ${how}`);
    else this.#print(mark.ok, "authenticate", `${login.method} ${login.path}`, login.status, undefined, how);
  }

  #line(sign: string, purpose: string, outcome: string): void {
    const { operation, duration, status } = this.#last;
    this.#print(sign, purpose, operation, status, duration, outcome);
  }

  #print(
    sign: string,
    purpose: string,
    operation: string,
    status: number | undefined,
    duration: number | undefined,
    outcome: string,
  ): void {
    const [method = "", path = ""] = operation.split(" ");
    const call = `${method.padEnd(6)} ${shorten(path, pathWidth)}`.padEnd(pathWidth + 8);
    const time = duration === undefined ? "" : `${duration.toFixed(0)} ms`;
    const numbers = `${String(status ?? "").padStart(3)} ${styleText("dim", time.padStart(6))}`;
    if (!narrow) console.log(`  ${sign} ${purpose.padEnd(20)} ${call} ${numbers}  ${outcome}`);
    else {
      console.log(`  ${sign} ${purpose.padEnd(20)} ${numbers}  ${outcome}`);
      console.log(styleText("dim", `    ${call.trimEnd()}`));
    }
  }
}

/** Nobody to say how wide the output is: a file, a pipe. */
const unlimited = Number.POSITIVE_INFINITY;
const columns = process.stdout.columns ?? (Number(process.env.COLUMNS) || unlimited);
/** A call gets a line of its own where one line for all would wrap. */
const narrow = columns < 130;
const pathWidth = narrow ? Math.max(20, columns - 12) : 54;

/** The end of a path tells more than its beginning. */
function shorten(path: string, width: number): string {
  if (path.length <= width) return path;
  const end = path.slice(path.length - width + 1);
  return `…${end.slice(Math.max(0, end.indexOf("/")))}`;
}
