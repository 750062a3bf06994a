// Runs in each runtime: makes the calls in interleaved rounds and prints the times as JSON.
import process from "node:process";
import type { Contender } from "./contender.ts";
import { contenders } from "./contenders/index.ts";
import { memoryFetch, watchingFetch } from "./memory-fetch.ts";

/** Contender -> microseconds a call, one value a round. */
type Times = Record<string, number[]>;

const [rounds = 10, calls = 250, warmUp = 1000] = process.argv.slice(2).map(Number);

for (const [name, make] of Object.entries(contenders)) {
  const { fetch, seen } = watchingFetch();
  const watched = make(fetch);
  for (const [method, call] of [
    ["GET", watched.get],
    ["POST", watched.post],
  ] as const) {
    const answer = await call();
    const request = seen();
    const right =
      JSON.stringify(answer ?? null).includes('"Reception"') &&
      request?.method === method &&
      request.authorized &&
      (method === "GET") === (request.body === undefined);
    if (!right)
      throw new Error(`${name} did not make the ${method} as meant: ${JSON.stringify({ answer, request })}`);
  }
}

const ready = Object.entries(contenders).map(([name, make]) => [name, make(memoryFetch)] as const);

async function batch(call: () => Promise<unknown>, size: number): Promise<number> {
  const startedAt = performance.now();
  for (let index = 0; index < size; index += 1) await call();
  return ((performance.now() - startedAt) * 1000) / size;
}

async function measure(kind: keyof Contender): Promise<Times> {
  const times: Times = Object.fromEntries(ready.map(([name]) => [name, []]));
  for (const [, contender] of ready) await batch(contender[kind], warmUp);
  for (let round = 0; round < rounds; round += 1) {
    // Everyone comes after everyone else, and at every place, equally often.
    const turned = ready.map((_, index) => ready[(index + round) % ready.length] as (typeof ready)[number]);
    if (round % 2) turned.reverse();
    for (const [name, contender] of turned) times[name]?.push(await batch(contender[kind], calls));
  }
  return times;
}

console.log(JSON.stringify({ get: await measure("get"), post: await measure("post") }));
