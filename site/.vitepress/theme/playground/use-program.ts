import { onBeforeUnmount, ref, shallowReactive } from "vue";
import type { Level, Message, ShownRequest } from "./message.ts";

export type RunState = "new" | "running" | "ended" | "failed" | "stopped";

/** Runs one program at a time, each in a worker of its own. */
export function useProgram() {
  const state = ref<RunState>("new");
  const lines = shallowReactive<{ readonly level: Level; readonly text: string }[]>([]);
  const requests = shallowReactive<ShownRequest[]>([]);
  let worker: Worker | undefined;

  function hear(message: Message): void {
    if (message.kind === "line") lines.push(message);
    else if (message.kind === "request") requests.push(message.request);
    else state.value = message.failed ? "failed" : "ended";
  }

  function end(): void {
    worker?.terminate();
    worker = undefined;
  }

  function run(program: string): void {
    end();
    lines.length = 0;
    requests.length = 0;
    state.value = "running";
    worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Message>) => hear(data));
    worker.addEventListener("error", ({ message }) => {
      lines.push({ level: "error", text: message || "the program could not be started" });
      state.value = "failed";
    });
    worker.postMessage(program);
  }

  /** Ends the program, also one that has come to its end and left something behind. */
  function stop(): void {
    end();
    state.value = "stopped";
  }

  onBeforeUnmount(end);
  return { state, lines, requests, run, stop };
}
