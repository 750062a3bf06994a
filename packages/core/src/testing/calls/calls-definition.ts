import type { SimulatorContext } from "../context.ts";
import type { RowId } from "../state/rows.ts";
import type { LiveCall, LiveCallEvent, WholeCall } from "./live-call.ts";

/** A row that shows a call, and the table that it belongs in. */
export type TableRow<Rows> = {
  [Name in keyof Rows]: {
    /** Name of the table. */
    readonly table: Name;
    /** The row; its id tells whether it is a new one or the next form of one that is there. */
    readonly row: Rows[Name];
    /** Id of the row that owns it, in a table with owners. */
    readonly parent?: RowId;
  };
}[keyof Rows];

/**
 * How calls look at one vendor: `calls` of a {@link SimulatorDefinition}. The engine plays the calls (time, states, steering); the
 * vendor says what is seen of them. Details are what `begin` finds, or what a handler gives to `calls.place`.
 * An operation that starts a call does it with `calls.place` of its {@link SimulatedCall}, and one that steers it finds it there.
 *
 * @see https://github.com/pbxkit/pbxkit/blob/main/docs/adding-a-vendor.md#4-the-simulator
 */
export interface CallsDefinition<Rows> {
  /** What only the vendor knows of a new call. May throw a TypeError for one that cannot be. */
  begin?(
    placed: WholeCall & {
      /** Names the call. */
      readonly id: string;
    },
    context: SimulatorContext<Rows>,
  ): unknown;
  /** The rows that show a call as it is now. Those of an ended call stay for good. */
  rows(call: LiveCall, context: SimulatorContext<Rows>): readonly TableRow<Rows>[];
  /** The webhooks that a step sends. */
  deliveries?(event: LiveCallEvent, context: SimulatorContext<Rows>): readonly Request[];
  /** Milliseconds from the end of a recorded call until its recording can be fetched, by default 0. */
  readonly recordingDelay?: number;
}
