import { createRingmeClient, isPbxError, type PbxError, unwrap } from "@pbxkit/ringme";
import { createCallback, listCalls, listCurrentCalls } from "@pbxkit/ringme/operations";
import { createRingmeSimulator, createTestClock, type SimulatedFault } from "@pbxkit/ringme/testing";
import { expect, test } from "vitest";

const home = "https://ringme.simulator.example";
const path = { extension_id: 2_001 };
const body = { src_num: ["100"], dst_num: "+70000000009" };

type Fault = Omit<SimulatedFault, "match" | "times">;
interface Case {
  readonly fault: Fault;
  /** Whether the client may send the callback again: the first one was provably not taken, or provably refused. */
  readonly again?: boolean;
  /** What the error says of the callback, when the fault never ends. */
  readonly outcome: "not-sent" | "rejected" | "unknown";
}

/** Everything that can go wrong with a request, and whether the PBX can have made the call. */
const cases: Readonly<Record<string, Case>> = {
  "the connection is refused": { fault: { refuse: true }, again: true, outcome: "not-sent" },
  "the connection breaks before the request is taken": { fault: { reset: "before" }, outcome: "unknown" },
  "the connection breaks after the work": { fault: { reset: "after" }, outcome: "unknown" },
  "the connection breaks in the answer": { fault: { reset: "body" }, outcome: "unknown" },
  "no answer comes": { fault: { delay: Number.POSITIVE_INFINITY }, outcome: "unknown" },
  "the answer comes too late": { fault: { delay: 60_000 }, outcome: "unknown" },
  "a gateway loses the answer": { fault: { status: 502, work: true }, outcome: "unknown" },
  "a gateway times out": { fault: { status: 504, work: true }, outcome: "unknown" },
  "the server fails": { fault: { status: 500, work: true }, outcome: "unknown" },
  "the server is not there": { fault: { status: 503 }, outcome: "unknown" },
  "the server has timed out": { fault: { status: 408 }, outcome: "unknown" },
  "the server calls it too early": { fault: { status: 425 }, outcome: "rejected" },
  "the quota is used up": { fault: { status: 429 }, outcome: "rejected" },
  "the request is not valid": { fault: { status: 400 }, outcome: "rejected" },
  "the token is not taken": { fault: { unauthorized: true }, again: true, outcome: "rejected" },
  "the answer is cut": { fault: { torn: 10 }, outcome: "unknown" },
  "the answer is no JSON": { fault: { body: "<html>", contentType: "text/html" }, outcome: "unknown" },
  "the server has moved": { fault: { redirect: `${home}/elsewhere`, status: 302 }, outcome: "unknown" },
  "the server has moved for good": {
    fault: { redirect: `${home}/elsewhere`, status: 308 },
    outcome: "unknown",
  },
  "another server is named": {
    fault: { redirect: "https://elsewhere.example/", status: 307 },
    outcome: "unknown",
  },
};

function pbx(times: number, fault: Fault) {
  const clock = createTestClock();
  const simulator = createRingmeSimulator({ clock, seed: { extensions: 1 } });
  const ringme = createRingmeClient({
    ...{ clock, auth: simulator.auth, baseUrl: simulator.baseUrl, fetch: simulator.fetch },
    retry: { attempts: 5 },
  });
  simulator.inject({ match: "createCallback", times, ...fault });
  const sent = () => simulator.requests.filter(({ operationId }) => operationId === "createCallback").length;
  return { clock, simulator, ringme, sent };
}

/** How many calls there are, that go on or have ended. */
async function calls({ ringme }: ReturnType<typeof pbx>): Promise<number> {
  const { call_list = [] } = unwrap(await listCurrentCalls(ringme));
  const { calls = [] } = unwrap(await listCalls(ringme));
  return call_list.length + calls.length;
}

test.each(Object.entries(cases))(
  "%s, again and again: at most one call",
  async (_, { fault, again, outcome }) => {
    const all = pbx(Number.POSITIVE_INFINITY, fault);
    const call = createCallback(all.ringme, { path, body }).then(
      ({ error }) => error,
      (error: unknown) => error,
    );

    const error = await all.clock.runUntil(call);

    expect(isPbxError(error)).toBe(true);
    expect((error as PbxError).outcome).toBe(outcome);
    if (!again) expect(all.sent()).toBe(1);
    const made = await all.clock.runUntil(calls(all));
    expect(made).toBeLessThanOrEqual(outcome === "unknown" ? 1 : 0);
  },
);

test.each(Object.entries(cases))(
  "%s, once: at most one call, and a success where it is repeated",
  async (_, one) => {
    const all = pbx(1, one.fault);

    const { data } = await all.clock.runUntil(
      createCallback(all.ringme, { path, body }).catch(() => ({ data: undefined })),
    );

    expect(data !== undefined).toBe(one.again === true);
    expect(await all.clock.runUntil(calls(all))).toBeLessThanOrEqual(1);
  },
);

test.for<[string, Partial<typeof body> & { wait_for_pickup?: number; call_duration?: number }]>([
  ["no number to call", { dst_num: "" }],
  ["no number to begin with", { src_num: [""] }],
  ["a wait below zero", { wait_for_pickup: -1 }],
  ["a length below zero", { call_duration: -1 }],
])("with %s it is refused, and nobody is called", async ([, wrong]) => {
  const { auth, fetch } = createRingmeSimulator({ seed: { extensions: 2 } });
  const ringme = createRingmeClient({ auth, fetch });
  const { error } = await createCallback(ringme, { path, body: { ...body, ...wrong } });
  expect(error).toMatchObject({ status: 400, outcome: "rejected" });
  expect((await unwrap(listCurrentCalls(ringme))).call_list).toEqual([]);
});
