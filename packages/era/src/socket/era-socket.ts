/// <reference lib="esnext.disposable" preserve="true" />
import type { PbxError } from "@pbxkit/core";
import type { InitArguments } from "@pbxkit/core/client";
import type { lists, routes } from "../generated/schema.ts";
import type { Change } from "./change.ts";
import type {
  IdOf,
  LookupInit,
  Masked,
  MaskField,
  PlacedCollection,
  RowOf,
  SocketData,
  SocketInit,
  SubscribeInit,
} from "./init.ts";
import type { SocketState } from "./options.ts";

/** What goes over HTTP only: files, and sessions, one of which a socket has itself. */
type OverHttp = "/rest/v1/user/avatar" | `/rest/v1/iam/sessions${string}`;

/** An operation. Types are looked up by the path, as those of the HTTP client. */
export type SocketCall<Operations> = <Path extends Exclude<keyof Operations, OverHttp>>(
  path: Path,
  ...init: InitArguments<SocketInit<Operations[Path]>>
) => Promise<SocketData<Operations[Path]>>;

/**
 * The changes of a collection, to be read with `for await`. It begins when it is made, not when it is read; leaving the loop
 * ends it.
 */
export interface Changes<Row> extends AsyncIterableIterator<Change<Row>> {
  /**
   * Resolves when the server has agreed: every change from then on is in the loop. Rejects with what the loop would throw, or
   * with an `AbortError` where the subscription ended first.
   */
  readonly ready: Promise<void>;
  /** The next change; `undefined` once the subscription has ended. */
  next(): Promise<IteratorResult<Change<Row>, undefined>>;
  /** Unsubscribes and lets go of what waits to be read, as leaving the loop does. Never rejects. */
  return(): Promise<IteratorResult<Change<Row>, undefined>>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Subscribes to a collection; `init` may be left out where its path names nothing. */
export interface Subscribe {
  <
    Collection extends Exclude<keyof lists, PlacedCollection>,
    Mask extends readonly MaskField<RowOf<Collection>>[] | undefined = undefined,
  >(
    collection: Collection,
    init?: SubscribeInit<Collection, Mask>,
  ): Changes<Mask extends undefined ? RowOf<Collection> : Masked<RowOf<Collection>>>;
  <
    Collection extends PlacedCollection,
    Mask extends readonly MaskField<RowOf<Collection>>[] | undefined = undefined,
  >(
    collection: Collection,
    init: SubscribeInit<Collection, Mask>,
  ): Changes<Mask extends undefined ? RowOf<Collection> : Masked<RowOf<Collection>>>;
}

/**
 * The Era Platform over one WebSocket. Operations take the path and `init` of the HTTP call, and resolve to its data. They
 * reject with
 *
 * * `RefusedError`: the server said no. `code` is the platform's own number;
 * * `ConnectionError`: the connection was lost, or the socket closed, before the answer. `outcome` is "not-sent" if the operation
 *   had not left yet, and "unknown" otherwise. What reads is sent again by itself until its time is up, what can be
 *   repeated three times at most, a `create` never;
 * * `TimeoutError`, `AbortError`: its time was up, its signal aborted;
 * * `AuthError`: the login was refused, which ends the socket;
 * * `RequestError`: the input cannot be made into a safe request;
 * * `ProtocolError`: the server agreed and its answer does not hold what was promised.
 */
export interface EraSocket extends AsyncDisposable {
  /** How the connection stands now. */
  readonly state: SocketState;
  /** Resolves when the socket has ended: with its `AuthError`, or with undefined after `close`. Never rejects. */
  readonly closed: Promise<PbxError | undefined>;
  /** Reads a collection or an element, as `GET`. */
  readonly read: SocketCall<routes["GET"]>;
  /** Creates an element, as `POST`. Never sent twice. */
  readonly create: SocketCall<routes["POST"]>;
  /** Replaces an element or creates one with this id, as `PUT`. */
  readonly replace: SocketCall<routes["PUT"]>;
  /** Merges fields into an element, as `PATCH`. */
  readonly update: SocketCall<routes["PATCH"]>;
  /** Deletes an element, as `DELETE`. */
  readonly delete: SocketCall<routes["DELETE"]>;
  /** Deletes every element of a collection, as `CLEAR`: also where the runtime cannot send that method. */
  readonly clear: SocketCall<routes["CLEAR"]>;
  /** The id of the element with a key value; undefined where there is none and the server does not call that a failure. */
  lookup<Collection extends keyof lists>(
    collection: Collection,
    init: LookupInit<Collection>,
  ): Promise<IdOf<Collection> | undefined>;
  /**
   * Subscribes to the changes of a collection. It is renewed before it expires and made again after a lost connection; the loop
   * then gets `{ type: "resync" }`, and the collection must be read again. Throws a `RequestError` for unsafe input.
   */
  readonly subscribe: Subscribe;
  /** Ends the socket: loops end, operations under way reject. Resolves when that is done. */
  close(): Promise<void>;
}
