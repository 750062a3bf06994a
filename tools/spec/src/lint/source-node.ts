import { isRef, type Location, type UserContext } from "@redocly/openapi-core";

/** A node of a document and the place in a file where it is written, so that a rule can follow references and still point at a line. */
export class SourceNode<T> {
  readonly value: T;
  readonly location: Location;
  readonly #context: UserContext;

  constructor(value: T, location: Location, context: UserContext) {
    this.value = value;
    this.location = location;
    this.#context = context;
  }

  /** A member, with references followed. Undefined when it is absent or its reference leads nowhere (another rule says so). */
  child<C>(key: string | number): SourceNode<C> | undefined {
    const value = (this.value as Record<string | number, unknown> | null)?.[key];
    if (value === undefined) return undefined;
    const location = this.location.child([key]);
    if (!isRef(value)) return new SourceNode(value as C, location, this.#context);
    const target = this.#context.resolve<C & object>(value, location.source.absoluteRef);
    return target.location && target.node !== undefined
      ? new SourceNode<C>(target.node, target.location, this.#context)
      : undefined;
  }

  /** Every member of an object or element of an array, with references followed. */
  children<C>(): [key: string, node: SourceNode<C>][] {
    return Object.keys(this.value ?? {}).flatMap((key): [string, SourceNode<C>][] => {
      const node = this.child<C>(key);
      return node ? [[key, node]] : [];
    });
  }
}
