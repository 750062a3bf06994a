import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";

export const cli: string = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
/** An address, because `--import` takes a path of Windows for one of another scheme. */
export const sources: string = new URL("./source-loader.ts", import.meta.url).href;

let child: ChildProcessWithoutNullStreams | undefined;
afterEach(() => void child?.kill("SIGKILL"));

/** Runs the command line; a test ends whatever it has started last. */
export const spawnCli = (...args: string[]) => spawnNode(["--import", sources, cli, ...args]);

export function spawnNode(args: string[]) {
  const started = spawn(process.execPath, args);
  child = started;
  let out = "";
  let err = "";
  let changed = () => {};
  const collect = (stream: NodeJS.ReadableStream, add: (text: string) => void) =>
    stream.on("data", (data) => {
      add(String(data));
      changed();
    });
  collect(started.stdout, (text) => {
    out += text;
  });
  collect(started.stderr, (text) => {
    err += text;
  });
  const exit = once(started, "close").then(([code]) => code as number | null);
  exit.then(() => changed());
  return {
    child: started,
    out: () => out,
    err: () => err,
    exit,
    async line(count: number): Promise<string[]> {
      while (out.split("\n").length <= count) {
        if (started.exitCode !== null) throw new Error(`ended: ${out}${err}`);
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
      }
      return out.split("\n");
    },
  };
}
