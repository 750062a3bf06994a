import { isParams, type Params } from "../protocol/message.ts";
import { dataOf, lookedUpId } from "../protocol/uncertain.ts";

// What each operation promises of its answer. They throw a text, which becomes a `ProtocolError`.

export function list(answer: Params): unknown {
  const data = dataOf(answer);
  if (!Array.isArray(data)) throw "the answer holds no list";
  return data;
}

export function elementOf(answer: Params): unknown {
  const data = dataOf(answer);
  if (!isParams(data)) throw "the answer holds no element";
  return data;
}

/** Of what is neither in a collection nor one: a profile, a list that is replaced as a whole. */
export function whole(answer: Params): unknown {
  const data = dataOf(answer);
  if (typeof data !== "object" || data === null) throw "the answer holds no data";
  return data;
}

export const nothing = (): undefined => undefined;

/** Undefined where the server found nothing and does not call that a failure. */
export function id(answer: Params): string | number | undefined {
  return lookedUpId(answer);
}
