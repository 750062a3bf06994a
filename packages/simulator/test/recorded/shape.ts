import type { Arrival } from "../../../core/src/testing/engine.ts";

/** Requests of one operation with the same names and kinds of values look the same to a validator, but for rare values. */
export function shapeOf({ incoming, body, target }: Arrival<unknown>): string {
  if (!target) return "";
  const path = Object.values(target.match.parameters).map(kindOfText);
  const query = [...incoming.query].map(([name, value]) => `${name}=${kindOfText(value)}`);
  const type = incoming.headers.get("content-type") ?? "";
  return [target.operation.name, ...path, ...query, type, body.kind, kindOf(body.value)].join(" ");
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return kindOfText(value);
  if (typeof value === "number") return `#${kindOfText(String(value))}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (ArrayBuffer.isView(value)) return "bytes";
  if (Array.isArray(value)) return `[${[...new Set(value.map(kindOf))].join()}]`;
  return `{${Object.entries(value).map(([name, member]) => `${name}:${kindOf(member)}`)}}`;
}

const KINDS = {
  none: /^$/,
  integer: /^-?\d{1,9}$/,
  number: /^-?[\d.]+(e\d+)?$/,
  time: /^\d{4}-\d\d-\d\d/,
  word: /^\w{1,40}$/,
  text: /^.{1,255}$/s,
};

const kindOfText = (text: string): string =>
  Object.entries(KINDS).find(([, pattern]) => pattern.test(text))?.[0] ?? "long text";
