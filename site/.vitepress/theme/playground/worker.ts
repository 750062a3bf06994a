// Runs one program. A worker of its own, so that the page stays usable whatever the program does, and can end it.

import modules from "virtual:playground/modules";
import { explain } from "@pbxkit/core";
import { inspect } from "loupe";
import { transform } from "sucrase";
import { ENVIRONMENT } from "../../../../tools/docs/src/run/environment.ts";
import { createNetwork, type Observer } from "../../../../tools/docs/src/run/network.ts";
import type { Level, Message } from "./message.ts";

/** A page that shows more becomes slow. */
const MOST_MESSAGES = 1_000;
let sent = 0;

function tell(message: Message): void {
  if (message.kind !== "end") sent += 1;
  if (sent === MOST_MESSAGES + 1) {
    sent += 1;
    postMessage({ kind: "line", level: "warn", text: "… what follows is left out" } satisfies Message);
  } else if (sent <= MOST_MESSAGES || message.kind === "end") postMessage(message);
}

const print =
  (level: Level) =>
  (...values: readonly unknown[]) =>
    tell({ kind: "line", level, text: values.map(textOf).join(" ") });

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value instanceof Error ? explain(value) : inspect(value, { depth: 6 });

Object.assign(console, {
  log: print("log"),
  info: print("log"),
  debug: print("log"),
  warn: print("warn"),
  error: print("error"),
});

const observe: Observer = ({ method, path, body, status, refused, operationId }) =>
  tell({
    kind: "request",
    request: {
      method,
      path,
      body: body instanceof Uint8Array ? "bytes" : body,
      status,
      refused,
      operationId,
    },
  });

/** Nothing that a program does leaves the page: simulators answer, and nobody else. */
const network = createNetwork(async () => {
  throw new TypeError("the playground reaches no server");
}, observe);
globalThis.fetch = async (input, init) => {
  const before = network.strangers.length;
  try {
    return await network.fetch(input, init);
  } finally {
    for (const host of network.strangers.slice(before)) print("warn")(`No simulator answers at ${host}.`);
  }
};
for (const name of ["XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "importScripts", "caches"])
  Object.defineProperty(globalThis, name, { value: undefined });

/** A module whose simulators tell the page what arrives. */
const observed = (module: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(module).map(([name, value]) =>
      /^create\w+Simulator$/.test(name) ? [name, observedSimulator(value as CreateSimulator)] : [name, value],
    ),
  );

type CreateSimulator = (options?: { readonly observe?: Observer }) => unknown;

const observedSimulator =
  (create: CreateSimulator): CreateSimulator =>
  (options) =>
    create({
      ...options,
      observe(request) {
        options?.observe?.(request);
        observe(request);
      },
    });

const REQUIRED = /\brequire\(["']([^"']+)["']\)/g;

/** Loads what the program imports; by the names in its compiled text, since `require` cannot wait. */
async function load(code: string): Promise<ReadonlyMap<string, object>> {
  const names = new Set([...code.matchAll(REQUIRED)].map(([, name = ""]) => name));
  const loaded = await Promise.all(
    [...names].map(async (name) => {
      const module = await modules[name]?.();
      if (!module)
        throw new TypeError(`The playground has no "${name}". It has ${Object.keys(modules).join(", ")}.`);
      return [name, observed(module)] as const;
    }),
  );
  return new Map(loaded);
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

async function run(program: string): Promise<void> {
  const { code } = transform(program, { transforms: ["typescript", "imports"], disableESTransforms: true });
  const loaded = await load(code);
  const process = { env: { ...ENVIRONMENT } };
  const main = new AsyncFunction(
    "require",
    "exports",
    "module",
    "process",
    `${code}\n//# sourceURL=program.ts`,
  );
  await main((name: string) => loaded.get(name), {}, {}, process);
}

/** The line of the program that an error's stack names first; the function's head takes two. */
function lineOf(error: unknown): string {
  const line = Number(/program\.ts:(\d+)/.exec((error as Error)?.stack ?? "")?.[1]) - 2;
  return line > 0 ? `\n  at line ${line} of the program` : "";
}

const fail = (error: unknown) => print("error")(explain(error) + lineOf(error));

addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  fail(event.reason);
});

addEventListener("message", async ({ data }: MessageEvent<string>) => {
  let failed = false;
  try {
    await run(data);
  } catch (error) {
    failed = true;
    fail(error);
  }
  tell({ kind: "end", failed });
});
