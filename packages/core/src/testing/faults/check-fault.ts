import { checkMembers } from "../check-members.ts";
import type { SimulatedFault } from "./fault.ts";

/** The parts of a request's way that faults are about; a request takes one fault for each. */
export type FaultKind = "when" | "what" | "how";

export const faultKinds = {
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
} as const satisfies Record<Exclude<keyof SimulatedFault, "match" | "times">, FaultKind>;

const members = ["match", "times", ...Object.keys(faultKinds)];
const moments: readonly unknown[] = ["before", "after", "body"] satisfies SimulatedFault["reset"][];
const dripMembers = ["bytes", "every", "endless"];

/** Whether this member makes something go wrong; `work` only says how a `status` does. */
const acts = ([name, value]: readonly [string, unknown]): boolean =>
  !["match", "times", "work"].includes(name) && value !== undefined && value !== false;

/**
 * Throws for a fault that cannot be, or that says nothing: one that never happens would make a test that proves nothing.
 *
 * @param place what the fault is called in the message
 */
export function checkFault(fault: SimulatedFault, place = "fault"): void {
  checkMembers(fault, members, place);
  const { times = 1, status, delay = 0, torn, reset, drip } = fault;
  const must = (isRight: boolean, what: string, value: unknown) => {
    if (!isRight) throw new RangeError(`${place}: ${what}, not ${String(value)}`);
  };
  const isTime = (value: unknown) => typeof value === "number" && value >= 0;
  const isCount = (value: number) => value === Number.POSITIVE_INFINITY || Number.isInteger(value);
  must(isCount(times) && times > 0, "times must be a positive integer or Infinity", times);
  must(
    status === undefined || (Number.isInteger(status) && status >= 200 && status <= 599),
    "status must be from 200 to 599",
    status,
  );
  must(isTime(delay), "delay must be milliseconds from 0", delay);
  must(
    typeof torn !== "number" || (Number.isInteger(torn) && torn >= 0),
    "torn must be a number of bytes from 0",
    torn,
  );
  must(reset === undefined || moments.includes(reset), 'reset must be "before", "after" or "body"', reset);
  if (drip !== undefined) {
    checkMembers(drip, dripMembers, `${place}.drip`);
    const { every = 0, bytes = 1 } = drip;
    must(isTime(every), "drip.every must be milliseconds from 0", every);
    must(isCount(bytes) && bytes > 0, "drip.bytes must be a positive integer", bytes);
  }
  checkHeaders(fault, place);
  if (!Object.entries(fault).some(acts)) throw new TypeError(`${place}: says nothing that could go wrong`);
}

/** What no header can hold would only be found by the request that it is meant for. */
function checkHeaders({ headers, contentType = "", redirect = "" }: SimulatedFault, place: string): void {
  try {
    new Headers({ ...headers, "content-type": contentType, location: redirect });
  } catch {
    throw new TypeError(`${place}: headers, contentType and redirect must be what a header can hold`);
  }
}
