// Everything about the protocol that the vendor's public pages leave open, in one place. The rest of the socket goes by what
// they say. Each part says how sure it is:
//
//   documented   read on a page, but for one brand or version only
//   inferred     follows from a rule that is documented for something else
//   guessed      nothing readable says so
//
// Where a guess can be wrong without harm, the code below takes more than one form. What it cannot read goes to `onMessage`,
// and subscriptions are told to read again (`resync`), so that a wrong guess costs time and no change.
import type { Outcome } from "@pbxkit/core";
import { isParams, type Message, type Params } from "./message.ts";

/**
 * The name of an answer. Documented as a rule; seen for `login` and `setup`, inferred for `rest` and `subscribe`.
 */
export const isAnswer = (method: string): boolean => method.endsWith("_result");

/**
 * The receipt for a message of the server's own that has a `qid`. Documented that there is one, its form inferred from the
 * form of answers.
 */
export const receiptFor = ([method, { qid }]: Message): Message => [
  `${method}_result`,
  { qid, result: "ok" },
];

/** The domain's key in `login`. Documented by two brands as `td`; an older page has `domain`. */
export const DOMAIN_KEY = "td";

/** `result` of an answer that says yes. Documented for `login` and `setup`, inferred for the others. */
export function agrees(answer: Params): boolean {
  const { result } = answer;
  if (result !== undefined) return result === "ok" || hasData(result);
  const { code, text } = socketProblem(answer);
  return code === undefined && text === undefined;
}

/** What a refusal says. */
export interface SocketProblem {
  readonly code: number | undefined;
  readonly text: string | undefined;
}

/** `errormsg` is documented for `setup`; the other names are those of REST, inferred. */
export function socketProblem(answer: Params): SocketProblem {
  const { error_code, errorcode, errormsg, error_message } = answer;
  const code = [error_code, errorcode].find((value) => typeof value === "number");
  const text = [errormsg, error_message].find((value) => typeof value === "string");
  return { code: code as number | undefined, text: text as string | undefined };
}

/** Whether a refusal proves that nothing was done. Inferred: the codes seen are 1000 and an HTTP status, 1404 and the like. */
export const outcomeOfProblem = ({ code }: SocketProblem): Outcome =>
  code !== undefined && code >= 1400 && code < 1500 && code !== 1408 ? "rejected" : "unknown";

/** Whether a refusal means that the session has ended. Guessed: 401, written as the known codes are. */
export function sessionEnded(refusal: Params): boolean {
  const { code } = socketProblem(refusal);
  return code === 1401 || code === 401;
}

/** Fields of an answer to `rest` that are not its data. */
const ENVELOPE = new Set(["qid", "result", "operation", "classpath", "id"]);
/** Where the data may be. Guessed. */
const DATA_KEYS = ["content", "data", "entity", "items", "value", "response"];

/** The data of an answer to `rest`: under a likely name, in `result` itself, or in the one field that is left. Guessed. */
export function dataOf(answer: Params): unknown {
  if (hasData(answer.result)) return answer.result;
  const key = DATA_KEYS.find((name) => Object.hasOwn(answer, name));
  if (key !== undefined) return answer[key];
  const others = Object.keys(answer).filter((name) => !ENVELOPE.has(name));
  return others.length === 1 ? answer[others[0] as string] : undefined;
}

const hasData = (value: unknown): boolean => typeof value === "object" && value !== null;

/** The answer to `lookup`: the id itself, or an element that has it. Guessed. */
export function lookedUpId(answer: Params): string | number | undefined {
  const data = dataOf(answer) ?? answer.id;
  const id = isParams(data) ? data.id : data;
  return isId(id) ? id : undefined;
}

/** Selection fields of `read`. `filter` is documented; the others are inferred to have their REST names. */
export const selection = (query: Params): Params => query;

/** `exargs` of a subscription. Both names are documented; that a mask is text, as in REST, is inferred. */
export function extraArguments(
  mask: string | readonly string[] | undefined,
  filter: unknown,
): Params | undefined {
  if (mask === undefined && filter === undefined) return undefined;
  return {
    ...(mask !== undefined && { mask: typeof mask === "string" ? mask : mask.join(",") }),
    ...(filter !== undefined && { filter }),
  };
}

/** A change as the platform tells of it. */
export interface RawChange {
  readonly type: "created" | "updated" | "deleted";
  readonly id: string;
  readonly before: Params | undefined;
  readonly after: Params | undefined;
}

/** What a message of the server's own tells of subscriptions. */
export interface Notification {
  /** The id that the subscription was made with, where the message repeats one. */
  readonly subscription: string | undefined;
  readonly classpath: string | undefined;
  readonly changes: readonly RawChange[];
}

/**
 * Reads a message as a notification, whatever its name. That the subscription's id is in it is documented; where, and how deep
 * the change sits, is guessed: the id is known by its value, the change by its fields, at most two levels down.
 */
export function readNotification(params: Params, isSubscription: (id: string) => boolean): Notification {
  const nodes = nodesOf(params);
  const texts = nodes
    .flatMap((node) => [node.id, ...Object.values(node)])
    .filter((value) => typeof value === "string");
  return {
    subscription: texts.find(isSubscription),
    classpath: nodes.map(({ classpath }) => classpath).find((value) => typeof value === "string"),
    changes: nodes.map(changeOf).filter((change) => change !== undefined),
  };
}

/** Levels below the message's own that are looked through. */
const DEPTH = 2;
/** Lists within lists that are. Without a bound, a frame of nothing but brackets would exhaust the stack. */
const MOST_NESTED = 8;

function nodesOf(value: unknown, depth = 0): Params[] {
  if (Array.isArray(value)) {
    const members: unknown[] = value.flat(MOST_NESTED);
    return members.flatMap((member) => (Array.isArray(member) ? [] : nodesOf(member, depth)));
  }
  if (!isParams(value)) return [];
  // An element can have any fields, also those by which a change is known.
  if (depth === DEPTH || changeOf(value)) return [value];
  return [value, ...Object.values(value).flatMap((member) => nodesOf(member, depth + 1))];
}

/** Integers are documented for the platform's event tables; that the socket has the same is inferred, the words are guessed. */
const OPERATIONS: Readonly<Record<string, RawChange["type"]>> = {
  "0": "deleted",
  "1": "created",
  "2": "updated",
  delete: "deleted",
  create: "created",
  update: "updated",
};

/**
 * One change. The fields are documented for the platform's event tables: `entity0` is the state before (of a new element, the
 * new one), `entity` the state after (of a deleted one, the old one).
 */
function changeOf({ operation, eid, entity, entity0 }: Params): RawChange | undefined {
  const known = typeof operation === "number" || typeof operation === "string";
  const name = String(operation);
  const type = known && Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  const [before, after] = [entity0, entity].map((value) => (isParams(value) ? value : undefined));
  const id = [eid, after?.id, before?.id].find(isId);
  if (type === undefined || id === undefined) return undefined;
  if (type === "created" && !before && !after) return undefined;
  return {
    type,
    id: String(id),
    before: type === "created" ? undefined : type === "deleted" ? (before ?? after) : before,
    after: type === "deleted" ? undefined : type === "created" ? (after ?? before) : after,
  };
}

const isId = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || typeof value === "number";
