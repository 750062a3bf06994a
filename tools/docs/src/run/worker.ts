// Runs programs one after the other, in a process of their own: they may replace globals, or end it.
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { ENVIRONMENT } from "./environment.ts";
import { createNetwork } from "./network.ts";
import type { RunReport, RunTask } from "./report.ts";
import { lineIn } from "./stack.ts";

/** Milliseconds. Far beyond what any program needs, for machines that are busy with other things. */
const TIME_LIMIT = 60_000;
const realFetch = globalThis.fetch;

async function runProgram({ name, path }: RunTask): Promise<RunReport> {
  const printed: string[] = [];
  const print = (...values: unknown[]) => printed.push(...format(...values).split("\n"));
  Object.assign(console, { log: print, info: print, warn: print, error: print, debug: print });
  Object.assign(process.env, ENVIRONMENT);
  const network = createNetwork(realFetch);
  globalThis.fetch = network.fetch;

  let over = false;
  let timer: NodeJS.Timeout | undefined;
  let onUnhandled: (error: unknown) => void = () => {};
  const unhandled = new Promise<never>((_, reject) => {
    onUnhandled = reject;
    timer = setTimeout(() => reject(`did not end within ${TIME_LIMIT / 1000} seconds`), TIME_LIMIT);
  });
  process.on("unhandledRejection", onUnhandled);
  process.on("uncaughtException", onUnhandled);
  try {
    await Promise.race([importWhole(path, () => over), unhandled]);
    const [stranger] = network.strangers;
    return {
      name,
      printed,
      failure: stranger && `sends a request to ${stranger}, where no simulator answers`,
    };
  } catch (error) {
    return {
      name,
      printed,
      failure: `fails: ${String(error)}`,
      line: lineIn(error, path.replace(/js$/, "ts")),
    };
  } finally {
    over = true;
    clearTimeout(timer);
    process.off("unhandledRejection", onUnhandled);
    process.off("uncaughtException", onUnhandled);
  }
}

/** Imports a module, and waits for the timers that it has left behind: what it did not await may still fail. */
async function importWhole(path: string, isOver: () => boolean): Promise<void> {
  const before = timersUnderWay();
  await import(pathToFileURL(path).href);
  do await new Promise((resolve) => setImmediate(resolve));
  while (timersUnderWay() > before && !isOver());
}

const timersUnderWay = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

process.once("message", async (tasks: RunTask[]) => {
  for (const task of tasks) process.send?.(await runProgram(task));
  process.disconnect();
  process.exit(0);
});
