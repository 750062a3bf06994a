interface ElementChange<Type extends string> {
  /** Tells the kinds of changes apart. */
  readonly type: Type;
  /** Id of the element, as text. */
  readonly id: string;
}

/** A new element. */
export interface Created<Row> extends ElementChange<"created"> {
  /** The element, or the fields of it that the subscription's `mask` names. */
  readonly after: Row;
}

/** An element has changed. A side is there where the server gave it. */
export interface Updated<Row> extends ElementChange<"updated"> {
  /** The element as it was. */
  readonly before: Row | undefined;
  /** The element as it is now. */
  readonly after: Row | undefined;
}

/** An element is gone. */
export interface Deleted<Row> extends ElementChange<"deleted"> {
  /** The element as it was last; undefined where the server does not give it. */
  readonly before: Row | undefined;
}

/**
 * `reconnected`: the connection was lost meanwhile. `expired`: the subscription had ended before it was renewed. `overflow`:
 * changes came faster than they were read. `unreadable`: the server said something that may have been a change.
 */
export type ResyncReason = "reconnected" | "expired" | "overflow" | "unreadable";

/** Changes may be missing here: read the collection again. What follows is complete from now on. */
export interface Resync {
  /** Tells it from the changes of an element. */
  readonly type: "resync";
  /** Why changes may be missing. */
  readonly reason: ResyncReason;
}

/** What a subscription yields. */
export type Change<Row> = Created<Row> | Updated<Row> | Deleted<Row> | Resync;
