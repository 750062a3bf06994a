import { checkFault, checkMembers, type SimulatedFault } from "@pbxkit/core/testing";
import { endlessNumbers, isJsonObject } from "./json.ts";

export type Check = (value: unknown) => boolean;

export const isNumber: Check = (value) => typeof value === "number" || value === "Infinity";
export const isText: Check = (value) => typeof value === "string";
export const isBoolean: Check = (value) => typeof value === "boolean";
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);

const checks: Readonly<Record<string, Check>> = {
  match: (value) => isText(value) || isJsonObject(value),
  times: isNumber,
  delay: isNumber,
  status: isNumber,
  work: isBoolean,
  headers: (value) => isJsonObject(value) && Object.values(value as object).every(isText),
  body: () => true,
  contentType: isText,
  torn: (value) => isBoolean(value) || isNumber(value),
  redirect: isText,
  unauthorized: isBoolean,
  reset: oneOf("before", "after", "body"),
  refuse: isBoolean,
  drip: isJsonObject,
};

const matchChecks: Readonly<Record<string, Check>> = {
  method: isText,
  path: isText,
  operation: isText,
};

const dripChecks: Readonly<Record<string, Check>> = { bytes: isNumber, every: isNumber, endless: isBoolean };

/** Throws a TypeError that names the member that is wrong. */
export function verify(value: object, allowed: Readonly<Record<string, Check>>, place: string): void {
  checkMembers(value, Object.keys(allowed), place);
  for (const [name, member] of Object.entries(value)) {
    if (!allowed[name]?.(member))
      throw new TypeError(`${place}.${name}: ${JSON.stringify(member)} is not possible here`);
  }
}

/**
 * A fault out of JSON, for files and for other languages. As in code, but for `"Infinity"`, which is text, and
 * without functions and expressions in `match`. Throws a TypeError that names the member that is wrong.
 */
export function faultFromJson(value: unknown, place = "fault"): SimulatedFault {
  if (!isJsonObject(value)) throw new TypeError(`${place}: an object is needed`);
  const given = value as Record<string, unknown>;
  verify(given, checks, place);
  const { body, match, drip, ...rest } = given;
  const fault = endlessNumbers(rest);
  if (body !== undefined) fault.body = body;
  if (drip !== undefined) {
    verify(drip as object, dripChecks, `${place}.drip`);
    fault.drip = drip;
  }
  if (typeof match === "string") fault.match = match;
  else if (match !== undefined) {
    verify(match as object, matchChecks, `${place}.match`);
    fault.match = match;
  }
  checkFault(fault as SimulatedFault, place);
  return fault as SimulatedFault;
}

/** One fault or a list of them. */
export function faultsFromJson(value: unknown, place = "fault"): SimulatedFault[] {
  return Array.isArray(value)
    ? value.map((entry, index) => faultFromJson(entry, `${place}[${index}]`))
    : [faultFromJson(value, place)];
}
