import { createTestClock, type SimulatedFault } from "@pbxkit/core/testing";
import type { ClientOptions, PbxError } from "@pbxkit/plusofon";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { expect } from "vitest";

/** Plusofon's simulator with a client, and one call of each effect. Waits take no time. */
export function plusofon(options: Partial<ClientOptions & { token: () => Promise<string> }> = {}) {
  const clock = createTestClock();
  const simulator = createPlusofonSimulator({ clock, seed: { sipAccounts: [{ id: 80 }, { id: 81 }] } });
  const { token, fetch } = simulator;
  const client = createPlusofonClient({ token, fetch, clock, random: () => 0.5, ...options });
  const params = { path: { sip_id: 80 } };
  const end = <Value>(promise: Promise<Value>): Promise<Value> => clock.runUntil(promise);
  return {
    clock,
    simulator,
    client,
    end,
    read: () => end(client.GET("/api/v1/sip/{sip_id}", { params })),
    idempotent: () => end(client.PATCH("/api/v1/sip/{sip_id}", { params, body: { name: "Late shift" } })),
    once: () =>
      end(client.PUT("/api/v1/sip", { body: { name: "Night shift", number: 340, sip_timeout: 25 } })),
  };
}

export type Effect = "read" | "idempotent" | "once";
export const EFFECTS: readonly Effect[] = ["read", "idempotent", "once"];

/** How a call ended: its error, however it came, or undefined. */
export const errorOf = (call: Promise<{ readonly error?: unknown }>): Promise<PbxError | undefined> =>
  call.then(({ error }) => error as PbxError | undefined).catch((error: PbxError) => error);

/** The effects whose calls are repeated when each attempt meets `fault`; all must end in what `expected` says. */
export async function repeated(
  fault: SimulatedFault,
  expected: (error: PbxError) => void,
  options: Partial<ClientOptions> = {},
): Promise<Effect[]> {
  const found: Effect[] = [];
  for (const effect of EFFECTS) {
    const arranged = plusofon(options);
    arranged.simulator.inject({ ...fault, times: Number.POSITIVE_INFINITY });
    const error = await errorOf(arranged[effect]());
    expect(error).toBeDefined();
    expected(error as PbxError);
    if (arranged.simulator.requests.length > 1) found.push(effect);
  }
  return found;
}

export const isAnswer = (status: number, outcome: string) => (error: PbxError) =>
  expect(error).toMatchObject({ name: "ApiError", status, outcome });

export const rejects = (type: new (...args: never[]) => PbxError, more: object) => (error: PbxError) => {
  expect(error).toBeInstanceOf(type);
  expect(error).toMatchObject(more);
};
