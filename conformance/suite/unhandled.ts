import type { RuntimeFamily } from "./report.ts";

type Listener = (event: unknown, reason?: unknown) => void;

/** What Node and Bun have; the others speak the web's language. */
interface Process {
  on(event: "unhandledRejection", listener: (reason: unknown) => void): void;
}

const TASKS = 3;

/** Gathers rejections that nobody handled, so that the behaviour that left one behind fails. */
export class Unhandled {
  #first: string | undefined;

  constructor(family: RuntimeFamily) {
    const note = (reason: unknown) => {
      this.#first ??= `a rejection was left unhandled: ${String(reason)}`;
    };
    if (family === "node" || family === "bun") {
      (globalThis as unknown as { process: Process }).process.on("unhandledRejection", note);
      return;
    }
    const listen = (globalThis as unknown as { addEventListener(name: string, listener: Listener): void })
      .addEventListener;
    listen.call(globalThis, "unhandledrejection", (event) => {
      const { reason, preventDefault } = event as { reason: unknown; preventDefault?: () => void };
      preventDefault?.call(event);
      note(reason);
    });
  }

  /** The first one since the last call. */
  async take(): Promise<string | undefined> {
    // Runtimes tell only after the microtasks are done, Chromium in a task of its own.
    for (let task = 0; task < TASKS; task += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    const first = this.#first;
    this.#first = undefined;
    return first;
  }
}
