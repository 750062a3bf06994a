import type { CallOptions, DataOf } from "@pbxkit/core";
import type { Init } from "@pbxkit/core/client";
import type { lists, routes } from "../generated/schema.ts";

/** What every operation takes beside `params` and `body`. */
export interface SocketCallOptions {
  /** Milliseconds that the operation may take in all; `false` for no limit. Default: the socket's `timeout`. */
  readonly timeout?: number | false | undefined;
  /** Ends the operation with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** `init` of an operation: that of the HTTP call, so that a program can go from one to the other. */
export type SocketInit<Operation> = Omit<Init<Operation, never>, keyof CallOptions> & SocketCallOptions;

/** What an operation resolves to. */
export type SocketData<Operation> = Operation extends { responses: infer Responses }
  ? DataOf<Responses>
  : never;

/** The type of a collection's elements. */
export type RowOf<Collection extends keyof lists> = lists[Collection];

/** The type of the ids of a collection's elements. */
export type IdOf<Collection extends keyof lists> = RowOf<Collection> extends { id: infer Id } ? Id : string;

/** `{ path: { ... } }` of a collection. */
export type CollectionParams<Collection extends keyof lists> = Collection extends keyof routes["GET"]
  ? { readonly path: routes["GET"][Collection]["parameters"]["path"] }
  : never;

/** A field of the element, or one within it: "priority", "opts.title". */
export type MaskField<Row> = (keyof Row & string) | `${keyof Row & string}.${string}`;

/** An element of which a mask leaves some fields. */
export type Masked<Row> = {
  [Field in keyof Row]?: Row[Field] extends readonly unknown[] | string | number
    ? Row[Field]
    : Partial<Row[Field]>;
};

/**
 * Which elements count. An object goes by field values, with dotted names for nested fields; an array is an expression in
 * prefix notation. Source: Era Platform, "REST API approach".
 */
export type Filter = Readonly<Record<string, unknown>> | readonly unknown[];

/** What `subscribe` takes. */
export interface SubscribeInit<Collection extends keyof lists, Mask> {
  /** The path parameters of the collection. */
  readonly params: CollectionParams<Collection>;
  /** Fields that changes are to carry; without it the whole element. */
  readonly mask?: Mask;
  /** Tested against the state before and the one after: if either fits, the change is sent. */
  readonly filter?: Filter | undefined;
  /** Ends the subscription, and its loop with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What `lookup` takes. */
export interface LookupInit<Collection extends keyof lists> extends SocketCallOptions {
  /** The path parameters of the collection. */
  readonly params: CollectionParams<Collection>;
  /** The key value that the element is known by. */
  readonly key: string | number;
}
