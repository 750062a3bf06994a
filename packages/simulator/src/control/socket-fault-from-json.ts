import type { SocketFault } from "@pbxkit/era/testing";
import { type Check, isBoolean, isNumber, isText, oneOf, verify } from "./fault-from-json.ts";
import { endlessNumbers, isJsonObject } from "./json.ts";

const checks: Readonly<Record<string, Check>> = {
  match: isText,
  times: isNumber,
  delay: isNumber,
  behind: isNumber,
  drop: oneOf("before", "after"),
  refuse: isText,
  code: isNumber,
  endSession: isBoolean,
  lifetime: isNumber,
  answer: () => true,
};

/** One fault of the socket or a list of them, out of JSON. Throws a TypeError that names the member that is wrong. */
export function socketFaultsFromJson(value: unknown): SocketFault[] {
  const faults = Array.isArray(value) ? value : [value];
  return faults.map((fault, index) => {
    const place = Array.isArray(value) ? `fault[${index}]` : "fault";
    if (!isJsonObject(fault)) throw new TypeError(`${place}: an object is needed`);
    verify(fault, checks, place);
    return endlessNumbers(fault) as SocketFault;
  });
}
