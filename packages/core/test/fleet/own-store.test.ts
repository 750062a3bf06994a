import type { ClientOptions, HeldLock, SharedStore } from "@pbxkit/core";
import { bearer } from "@pbxkit/core/client";
import { createMemoryStore } from "@pbxkit/core/testing";
import { expect, expectTypeOf, test } from "vitest";
import { clientOf } from "../auth/support/client.ts";
import { refreshing, rotatingServer } from "./support/rotating-server.ts";

/** Five functions and nothing else, as a program would write them. */
function bareStore() {
  const memory = createMemoryStore();
  const calls: string[] = [];
  const store = {
    get(key: string) {
      calls.push("get");
      return memory.get(key);
    },
    set: (key: string, value: string, lifetime: number) => memory.set(key, value, lifetime),
    delete: (key: string) => memory.delete(key),
    lock: <T>(key: string, lifetime: number, work: (held: HeldLock) => Promise<T>) =>
      memory.lock(key, lifetime, work),
    count: (key: string, within: number, amount: number) => memory.count(key, within, amount),
  };
  return { store, calls };
}

test("five functions are a store", async () => {
  const { store, calls } = bareStore();
  const { process, tokenRequests } = rotatingServer();
  const processes = Array.from({ length: 8 }, () => process(refreshing("r0"), { store }));
  await Promise.all(processes.map((call) => call()));
  expect(tokenRequests()).toBe(1);
  expect(calls.length).toBeGreaterThan(0);
});

test.each(["get", "set", "delete", "lock", "count"])("a store without %s is refused", (name) => {
  const store = { ...bareStore().store, [name]: undefined } as unknown as SharedStore;
  expect(() => clientOf(bearer("token"), { fetch, store })).toThrow(`store must have a function ${name}`);
});

test("what a store and a budget are is exact", () => {
  expectTypeOf<ClientOptions["store"]>().toEqualTypeOf<SharedStore | undefined>();
  expectTypeOf(bareStore().store).toExtend<SharedStore>();
  expectTypeOf<Omit<SharedStore, "count">>().not.toExtend<SharedStore>();
  expectTypeOf<{ budget: { requests: number; per: number } }>().toExtend<ClientOptions>();
  const { store } = bareStore();
  const options: ClientOptions[] = [
    { store, budget: { requests: 1_000, per: 3_600_000, name: "an account" } },
    // @ts-expect-error the time of a window is missing
    { budget: { requests: 1_000 } },
    // @ts-expect-error milliseconds are a number
    { budget: { requests: 1_000, per: "1h" } },
    // @ts-expect-error there is no such member
    { budget: { requests: 1_000, per: 3_600_000, within: 1 } },
    // @ts-expect-error counting is missing
    { store: { get: store.get, set: store.set, delete: store.delete, lock: store.lock } },
    // @ts-expect-error a value is written with its lifetime
    { store: { ...store, set: (key: string, value: string, _: object) => store.set(key, value, 1) } },
    // @ts-expect-error nothing may answer before the store has
    { store: { ...store, get: (key: string) => key } },
    // @ts-expect-error a count says when its window ends
    { store: { ...store, count: async () => ({ count: 1 }) } },
  ];
  expect(options).toHaveLength(8);
});
