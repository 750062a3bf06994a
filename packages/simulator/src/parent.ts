import { readFileSync } from "node:fs";
import process from "node:process";

/** Milliseconds between two looks. */
const every = 500;
/** npx starts a shell, and the shell starts this. */
const generations = 2;

/**
 * Calls `end` when npx is gone that has started this process: who starts `npx` from a program can end only npx, which does not pass
 * on every signal. Does nothing where npx has not started it, so that `nohup` and the like work.
 */
export function endWithParent(end: () => void): void {
  if (process.env.npm_command !== "exec") return;
  const start = ancestors();
  const timer = setInterval(() => {
    // Whose parent has died gets another one, even while the dead one waits to be taken notice of.
    if (ancestors() === start) return;
    clearInterval(timer);
    end();
  }, every);
  timer.unref();
}

/** The parent and its parent, as far as the system tells. */
function ancestors(): string {
  const found: number[] = [];
  for (let next = process.ppid; next > 0 && found.length < generations; next = parentOf(next))
    found.push(next);
  return found.join();
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    // No /proc: the parent alone is watched.
    return 0;
  }
}
