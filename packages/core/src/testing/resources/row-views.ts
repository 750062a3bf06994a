import type { SimulatorContext } from "../call.ts";
import type { RowId } from "../state/rows.ts";
import { freezeDeep, isGenerated, markGenerated } from "../state/rows.ts";
import type { AnyRows, UntypedResource } from "./resource.ts";

interface View {
  readonly version: number;
  readonly value: unknown;
}

/** Rows as they are answered. A view is kept until something in the state changes, because it may show other rows too. */
export class RowViews {
  readonly #definition: UntypedResource;
  readonly #version: () => number;
  readonly #shown = new WeakMap<object, View>();
  readonly #summarised = new WeakMap<object, View>();

  constructor(definition: UntypedResource, version: () => number) {
    this.#definition = definition;
    this.#version = version;
  }

  /** The whole row. */
  show(row: object, context: SimulatorContext<AnyRows>, parent: RowId): unknown {
    const { show } = this.#definition;
    return show ? this.#kept(this.#shown, row, () => show(row, context, parent)) : row;
  }

  /** The row in a list. */
  summarise(row: object, context: SimulatorContext<AnyRows>, parent: RowId): unknown {
    const { summarise } = this.#definition;
    if (!summarise) return this.show(row, context, parent);
    return this.#kept(this.#summarised, row, () => summarise(row, context, parent));
  }

  #kept(views: WeakMap<object, View>, row: object, make: () => unknown): unknown {
    const version = this.#version();
    const known = views.get(row);
    if (known?.version === version) return known.value;
    const value = freezeDeep(make());
    if (isGenerated(row)) markGenerated(value);
    views.set(row, { version, value });
    return value;
  }
}
