import { type RingmeClient, unwrap } from "@pbxkit/ringme";
import { listCurrentCalls, listLocalAgents } from "@pbxkit/ringme/operations";
import type { RingmeEvent } from "@pbxkit/ringme/webhooks";

/** A call as the board shows it: one leg, of one phone. */
interface LiveLeg {
  readonly flow: "in" | "out";
  readonly extensionId: number | undefined;
  readonly from: string;
  readonly to: string;
  readonly throughQueue: boolean;
  readonly since: number;
  readonly talking: boolean;
}

interface Agent {
  readonly name: string;
  readonly extensionId: number | undefined;
  readonly available: boolean;
}

/** Legs that have ended are remembered for a while, so that a list that is older than a webhook does not bring them back. */
const REMEMBERED_LEGS = 1_000;

/**
 * What a call centre sees: live calls, the agents, and what became of the calls of its queue. Webhooks are quick and may be lost; the
 * list of current calls is complete and costs a request. The board takes both: each poll puts right what the webhooks have told.
 */
export class Board {
  readonly #ringme: RingmeClient;
  readonly #queueId: number;
  #legs = new Map<string, LiveLeg>();
  readonly #ended = new Set<string>();
  #agents: readonly Agent[] = [];
  #answered = 0;
  #lost = 0;

  constructor(ringme: RingmeClient, queueId: number) {
    this.#ringme = ringme;
    this.#queueId = queueId;
  }

  /** Takes an event of a webhook. */
  receive(event: RingmeEvent): void {
    if (event.type === "dial-in" || event.type === "dial-out" || event.type === "answer") {
      const {
        legId = "",
        flow,
        callerExtensionId,
        calledExtensionId,
        callerNumber = "?",
        calledNumber = "?",
      } = event;
      const known = this.#legs.get(legId);
      this.#legs.set(legId, {
        flow: flow === "out" ? "out" : "in",
        extensionId: flow === "out" ? callerExtensionId : calledExtensionId,
        ...{ from: callerNumber, to: calledNumber },
        throughQueue: flow === "in" && callerExtensionId === this.#queueId,
        since: event.time?.getTime() ?? known?.since ?? 0,
        talking: event.type === "answer",
      });
    }
    if (event.type === "hangup") {
      this.#end(event.legId ?? "");
      // A queue tells with its own hangup whether any phone took the call.
      if (event.calledExtensionId === this.#queueId && event.bridged === true) this.#answered += 1;
      if (event.calledExtensionId === this.#queueId && event.bridged === false) this.#lost += 1;
    }
  }

  /** Asks for the calls that go on and for the agents: two requests of the hourly quota. */
  async poll(): Promise<void> {
    const { call_list = [] } = await unwrap(listCurrentCalls(this.#ringme));
    const legs = call_list.filter(({ subcall_id = "" }) => !this.#ended.has(subcall_id));
    this.#legs = new Map(
      legs.map((row) => [
        row.subcall_id ?? row.call_api_id ?? "",
        {
          flow: row.call_flow?.toLowerCase() === "out" ? "out" : "in",
          extensionId: row.extension_id,
          from: row.caller_id_number ?? "?",
          to: row.called_number ?? "?",
          throughQueue: row.caller_extension?.id === this.#queueId,
          since: timeOf(row.answer_time_gmt ?? row.init_time_gmt),
          talking: row.answer_time_gmt !== null && row.answer_time_gmt !== undefined,
        },
      ]),
    );
    const agents = await unwrap(listLocalAgents(this.#ringme));
    this.#agents = agents.map(({ name = "?", extension_id, status }) => ({
      ...{ name, extensionId: extension_id, available: status === "available" },
    }));
  }

  #end(legId: string): void {
    this.#legs.delete(legId);
    this.#ended.add(legId);
    const [oldest] = this.#ended;
    if (this.#ended.size > REMEMBERED_LEGS && oldest !== undefined) this.#ended.delete(oldest);
  }

  /** The board as lines of text. */
  lines(now: number): string[] {
    const legs = [...this.#legs.values()];
    const queued = legs.filter(({ throughQueue }) => throughQueue);
    const talking = queued.filter((leg) => leg.talking).length;
    return [
      `Queue    waiting ${queued.length - talking}   talking ${talking}   answered ${this.#answered}   lost ${this.#lost}`,
      "Agents",
      ...this.#agents.map((agent) => `  ${agent.name.padEnd(10)} ${this.#stateOf(agent, now)}`),
      "Calls",
      ...legs.map(
        (leg) =>
          `  ${leg.flow.padEnd(4)}${leg.from.padEnd(14)} -> ${leg.to.padEnd(14)} ${leg.talking ? "talking" : "ringing"}  ${lasts(leg, now)}`,
      ),
      ...(legs.length === 0 ? ["  none"] : []),
    ];
  }

  #stateOf({ extensionId, available }: Agent, now: number): string {
    const leg = [...this.#legs.values()].find((one) => one.extensionId === extensionId);
    if (leg) return `${leg.talking ? "talking" : "ringing"}  ${lasts(leg, now)}`;
    return available ? "free" : "away";
  }
}

/** `00:12` */
function lasts({ since }: LiveLeg, now: number): string {
  const seconds = Math.max(0, Math.round((now - since) / 1_000));
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Milliseconds of `YYYY-MM-DD HH:MM:SS`, UTC, with a fraction after a point or a comma. */
const timeOf = (text = ""): number => Date.parse(`${text.replace(" ", "T").replace(",", ".")}Z`) || 0;
