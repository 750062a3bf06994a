import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

/** What a process must not leave behind, however it ends. */
const left = new Set<() => void>();

/** Has `undo` called when the process ends, by Ctrl-C too; returns what takes that back. */
export function undoAtEnd(undo: () => void): () => void {
  if (left.size === 0) listen();
  left.add(undo);
  return () => void left.delete(undo);
}

/** An empty folder, removed by `remove` or when the process ends. */
export function scratchFolder(name: string): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `pbxkit-${name}-`));
  const remove = () => rmSync(path, { recursive: true, force: true });
  const forget = undoAtEnd(remove);
  return {
    path,
    remove() {
      forget();
      remove();
    },
  };
}

function listen(): void {
  if (process.listeners("exit").includes(undoAll)) return;
  process.on("exit", undoAll);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // A command with a listener of its own ends in its own way.
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}

function undoAll(): void {
  for (const undo of left) undo();
}
