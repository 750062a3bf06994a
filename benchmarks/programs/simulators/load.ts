// Keeps many connections to a simulator's server busy, and prints what came of it as JSON.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { LoadConnection } from "./connection.ts";

const [connections = 500, seconds = 30, watchers = 0] = process.argv.slice(2).map(Number);
const ROWS = 1_000;
/** Parts of the time; the memory is read after each. */
const PARTS = 10;

const server = fork(fileURLToPath(new URL("./server.js", import.meta.url)), { execArgv: ["--expose-gc"] });
const { port } = await told<{ port: number }>(server);

async function told<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, "message");
  return message as Message;
}

/** Bytes: the heap after a collection, and all that the process holds. */
interface Memory {
  readonly heap: number;
  readonly resident: number;
}

async function memory(): Promise<Memory> {
  server.send("memory");
  return told<Memory>(server);
}

let requests = 0;
const errors: string[] = [];
const open = Array.from({ length: connections }, () => new LoadConnection(port));

/** All connections at once, each asking again as soon as it was answered. */
async function load(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < end) {
        try {
          await connection.get(`/api/v1/sip/${501 + (requests % ROWS)}`);
          requests += 1;
        } catch (error) {
          errors.push(String(error));
          return;
        }
      }
    }),
  );
}

/** Reads events as a page does, until the server ends. */
async function watch(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/__simulator/events`);
  for await (const _ of response.body ?? []);
}
for (let count = 0; count < watchers; count += 1) void watch().catch(() => {});

const readings: Memory[] = [];
let busy = 0;
for (let part = 0; part < PARTS; part += 1) {
  const startedAt = performance.now();
  await load((seconds * 1_000) / PARTS);
  busy += performance.now() - startedAt;
  readings.push(await memory());
}
const rate = (requests / busy) * 1_000;
for (const connection of open) connection.end();
server.send("close");
await once(server, "exit");
console.log(JSON.stringify({ requests, errors: errors.length, example: errors[0], rate, readings }));
