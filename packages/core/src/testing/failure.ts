import type { RowId } from "./state/rows.ts";

/** One thing that is wrong with a request or with a simulator's own answer. */
export interface Issue {
  /** The part that is wrong; `answer` for the simulator's own. */
  readonly in: "path" | "query" | "header" | "body" | "answer";
  /** Where inside that part: `["page"]`, `["phones", 0, "number"]`. */
  readonly path: readonly (string | number)[];
  /** The JSON Schema keyword that failed, or `json` (not JSON at all), `missing` (no body), `unknown` (not declared). */
  readonly keyword: string;
  /** What is wrong there, for people. */
  readonly message: string;
  /** What was given. */
  readonly value?: unknown;
}

/** `query.page: ...`, one line for people. */
export function describeIssue(issue: Issue): string {
  const place = issue.path.length > 0 ? `.${issue.path.join(".")}` : "";
  return `${issue.in}${place}: ${issue.message}`;
}

/** Why a simulator refuses a request. Each vendor's definition turns it into that vendor's own answer. */
export type SimulatedFailure =
  | {
      /** Nothing has this path. */
      readonly reason: "no-route";
      /** The path of the document that is most like it; `undefined` where none is like it at all. */
      readonly nearest: string | undefined;
    }
  | {
      /** The path is there, but not with this method. */
      readonly reason: "wrong-method";
      /** Methods that it has. */
      readonly allowed: readonly string[];
    }
  | {
      /** The request does not prove who is calling. */
      readonly reason: "unauthenticated";
      /** Whether it has no credentials, some that are not good, or some whose time is over. */
      readonly credential: "missing" | "unknown" | "expired";
    }
  | {
      /** The request is not what the document declares. */
      readonly reason: "invalid";
      /** All that is wrong with it. */
      readonly issues: readonly Issue[];
    }
  | {
      /** There is no such row. */
      readonly reason: "not-found";
      /** Name of the table that lacks it. */
      readonly table: string;
      /** The id that was asked for. */
      readonly id: RowId;
    }
  | {
      /** Another row has what must be unique. */
      readonly reason: "conflict";
      /** Name of the table that has it. */
      readonly table: string;
      /** The member that must be unique: the id, or one of `unique` of the table's definition. */
      readonly field: string;
      /** What both rows have there. */
      readonly value: unknown;
    }
  | {
      /** A fault was injected with this status and without a body. */
      readonly reason: "injected";
      /** The fault's status. */
      readonly status: number;
    };

/** What a vendor says of a path that it does not have, and which of its document's paths is most like it. */
export const withNearest = (
  text: string,
  {
    nearest,
  }: {
    /** The path that is most like it; undefined where none is. */
    readonly nearest: string | undefined;
  },
): string => (nearest === undefined ? text : `${text} (the nearest path is ${nearest})`);

/** Why a request is refused, a line for each thing that is wrong: for people, and without any value of the request. */
export function describeFailure(failure: SimulatedFailure): string[] {
  switch (failure.reason) {
    case "no-route":
      return [
        `there is no such path${failure.nearest === undefined ? "" : `; the nearest is ${failure.nearest}`}`,
      ];
    case "wrong-method":
      return [`the path has ${failure.allowed.join(", ")} only`];
    case "unauthenticated":
      return [
        { missing: "no credentials", unknown: "unknown credentials", expired: "expired credentials" }[
          failure.credential
        ],
      ];
    case "invalid":
      return failure.issues.map(describeIssue);
    case "not-found":
      return [`${failure.table} has no such row`];
    case "conflict":
      return [`another row of ${failure.table} has the same ${failure.field}`];
    case "injected":
      return [];
  }
}

/** Thrown by a handler to answer with a failure. */
export class SimulatedRefusal extends Error {
  override readonly name = "Refusal";
  readonly failure: SimulatedFailure;

  constructor(failure: SimulatedFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/** Ends the call with the vendor's answer to `failure`. */
export function refuse(failure: SimulatedFailure): never {
  throw new SimulatedRefusal(failure);
}

/**
 * The simulator itself is wrong: its answer is not what the document declares, a seed row is not valid, or a vendor's
 * definition names something that does not exist. Never part of what is simulated: `fetch` rejects with it, loudly.
 */
export class SimulatorDefect extends Error {
  /** Tells the error where `instanceof` cannot: across copies of the package. */
  override readonly name = "SimulatorDefect";
}
