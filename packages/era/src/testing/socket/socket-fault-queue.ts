import { checkMembers } from "@pbxkit/core/testing";
import type { SimulatedMessage, SocketFault } from "./socket-fault.ts";

interface Waiting {
  readonly fault: SocketFault;
  left: number;
}

const MEMBERS: readonly (keyof SocketFault)[] = [
  "match",
  "times",
  "delay",
  "behind",
  "drop",
  "refuse",
  "code",
  "endSession",
  "lifetime",
  "answer",
];

/** What is not sent by a client: only a fault that asks for it by name hits it. */
const OWN = new Set(["connect", "event"]);

function fits({ match }: SocketFault, message: SimulatedMessage): boolean {
  if (match === undefined) return !OWN.has(message.method);
  if (typeof match === "function") return match(message);
  return match === message.method || match === `${message.method} ${message.operation}`;
}

/** The socket's faults that wait for their messages, in order. */
export class SocketFaultQueue {
  #waiting: Waiting[] = [];

  /** Faults that have not hit all their messages yet. */
  get pending(): readonly SocketFault[] {
    return this.#waiting.map(({ fault }) => fault);
  }

  add(fault: SocketFault): void {
    checkMembers(fault, MEMBERS, "fault");
    const { match: _match, times = 1, ...what } = fault;
    if (what.drop !== undefined && what.drop !== "before" && what.drop !== "after") {
      throw new RangeError(`fault: drop must be "before" or "after"`);
    }
    if (!(times === Number.POSITIVE_INFINITY || (Number.isInteger(times) && times > 0))) {
      throw new RangeError(`fault: times must be a positive integer or Infinity`);
    }
    if (Object.values(what).every((value) => value === undefined))
      throw new TypeError("fault: says nothing that could go wrong");
    this.#waiting.push({ fault, left: times });
  }

  clear(): void {
    this.#waiting = [];
  }

  take(message: SimulatedMessage): SocketFault | undefined {
    const hit = this.#waiting.find(({ fault }) => fits(fault, message));
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left === 0) this.#waiting = this.#waiting.filter((waiting) => waiting !== hit);
    return hit.fault;
  }
}
