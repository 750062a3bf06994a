import {
  createRingmeSimulator,
  type RingmeSimulator,
  type RingmeSimulatorOptions,
} from "@pbxkit/ringme/testing";

/** The extension of the queue that callers come to. */
export const queue = { id: 3_000, number: "600" };
const names = ["Anna", "Boris", "Clara", "Denis"];

/** A PBX with a queue and four agents, whose webhooks go to `receive`. */
export function createCallCentre(
  receive: (request: Request) => unknown,
  options: RingmeSimulatorOptions = {},
): RingmeSimulator {
  const simulator = createRingmeSimulator({
    ...options,
    seed: { extensions: names.length, dids: [{ name: "70002000000", extension_id: queue.id }] },
    onDelivery: receive,
  });
  const { state } = simulator;
  state.extensions.insert({
    id: queue.id,
    name: `0001*${queue.number}`,
    type: "queue",
    domain: "pbx.example",
  });
  for (const [index, name] of names.entries()) {
    state.localAgents.insert({ id: index + 1, name, extension_id: 2_001 + index, status: "available" });
  }
  return simulator;
}

/** Keeps the lines busy: a call now and then, most of them to the queue, one in four without an answer. */
export function keepBusy({ calls }: Pick<RingmeSimulator, "calls">, every: number): () => void {
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    const outside = `+7000000000${turn % 10}`;
    const [from, to] = turn % 5 === 0 ? ["102", outside] : [outside, "70002000000"];
    calls.place({ from, to, ring: 1_500, talk: 2_000 + (turn % 4) * 1_500, answered: turn % 4 !== 3 });
  }, every);
  return () => clearInterval(timer);
}
