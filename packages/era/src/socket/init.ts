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

type ParametersOf<Collection extends keyof lists> = routes["GET"][Collection]["parameters"];

/** Collections whose path names something: an account, a conference. */
export type PlacedCollection = {
  [Collection in keyof lists]: ParametersOf<Collection> extends {
    /** What the path names. */
    path: object;
  }
    ? Collection
    : never;
}[keyof lists];

/** `params` of a collection; left out where its path names nothing. */
export type InCollection<Collection extends keyof lists> = Collection extends PlacedCollection
  ? {
      /** The path parameters of the collection. */
      readonly params: {
        /** What the path names, such as the account. */
        readonly path: ParametersOf<Collection>["path"];
      };
    }
  : {
      /** Such a collection has no path parameters. */
      readonly params?:
        | {
            /** Empty. */
            readonly path?: Record<string, never> | undefined;
          }
        | undefined;
    };

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
export type SubscribeInit<Collection extends keyof lists, Mask> = InCollection<Collection> & {
  /** Fields that changes are to carry; without it the whole element. */
  readonly mask?: Mask | undefined;
  /** Tested against the state before and the one after: if either fits, the change is sent. */
  readonly filter?: Filter | undefined;
  /** Ends the subscription, and its loop with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
};

/** What `lookup` takes. */
export type LookupInit<Collection extends keyof lists> = SocketCallOptions &
  InCollection<Collection> & {
    /** The key value that the element is known by. */
    readonly key: string | number;
  };
