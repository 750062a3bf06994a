import type { Overview } from "./control.ts";

/** A part of the page, with an address of its own behind `#`. */
export interface View {
  readonly name: string;
  readonly title: string;
  /** Makes what is shown, when the view is opened for the first time. */
  open(): HTMLElement;
  /** Hears of the simulator's events, opened or not. */
  readonly hears?: Readonly<Record<string, (data: string) => void>>;
  /** The stream of events has begun (again): what was missed must be read. */
  connected?(): void;
}

/** Makes a view for a simulator. */
export type CreateView = (overview: Overview) => View;
