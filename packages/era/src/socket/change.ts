/** A new element. */
export interface Created<Row> {
  readonly type: "created";
  readonly id: string;
  readonly after: Row;
}

/** An element has changed. A side is there where the server gave it. */
export interface Updated<Row> {
  readonly type: "updated";
  readonly id: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** An element is gone. */
export interface Deleted<Row> {
  readonly type: "deleted";
  readonly id: string;
  readonly before: Row | undefined;
}

/**
 * `reconnected`: the connection was lost meanwhile. `expired`: the subscription had ended before it was renewed. `overflow`:
 * changes came faster than they were read. `unreadable`: the server said something that may have been a change.
 */
export type ResyncReason = "reconnected" | "expired" | "overflow" | "unreadable";

/** Changes may be missing here: read the collection again. What follows is complete from now on. */
export interface Resync {
  readonly type: "resync";
  readonly reason: ResyncReason;
}

/** What a subscription yields. */
export type Change<Row> = Created<Row> | Updated<Row> | Deleted<Row> | Resync;
