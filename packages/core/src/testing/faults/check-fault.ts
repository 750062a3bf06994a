import type { Fault } from "./fault.ts";

/** The parts of a request's way that faults are about; a request takes one fault for each. */
export type Kind = "when" | "what" | "how";

export const kindOf = {
  delay: "when",
  status: "what",
  work: "what",
  headers: "what",
  body: "what",
  contentType: "what",
  torn: "what",
  redirect: "what",
  unauthorized: "what",
  reset: "what",
  refuse: "what",
  drip: "how",
} as const satisfies Record<Exclude<keyof Fault, "match" | "times">, Kind>;

/**
 * Throws for a fault that cannot be, or that says nothing: one that never happens would make a test that proves nothing.
 *
 * @param place what the fault is called in the message
 */
export function checkFault(fault: Fault, place = "fault"): void {
  const { times = 1, status, delay = 0, torn, drip } = fault;
  const must = (isRight: boolean, what: string, value: unknown) => {
    if (!isRight) throw new RangeError(`${place}: ${what}, not ${String(value)}`);
  };
  const isCount = (value: number) => value === Number.POSITIVE_INFINITY || Number.isInteger(value);
  must(isCount(times) && times > 0, "times must be a positive integer or Infinity", times);
  must(
    status === undefined || (Number.isInteger(status) && status >= 200 && status <= 599),
    "status must be from 200 to 599",
    status,
  );
  must(delay >= 0, "delay must be milliseconds from 0", delay);
  must(
    typeof torn !== "number" || (Number.isInteger(torn) && torn >= 0),
    "torn must be a number of bytes from 0",
    torn,
  );
  if (drip) {
    const { every = 0, bytes = 1 } = drip;
    must(every >= 0, "drip.every must be milliseconds from 0", every);
    must(isCount(bytes) && bytes > 0, "drip.bytes must be a positive integer", bytes);
  }
  const members = Object.keys(fault).filter((name) => name !== "match" && name !== "times");
  const unknown = members.find((name) => !Object.hasOwn(kindOf, name));
  if (unknown !== undefined) throw new TypeError(`${place}: there is no "${unknown}"`);
  if (members.length === 0) throw new TypeError(`${place}: says nothing that could go wrong`);
}
