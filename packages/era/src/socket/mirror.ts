import type { PbxError } from "@pbxkit/core";
import { notify } from "@pbxkit/core/client";
import { operationTable } from "../generated/operation-table.ts";
import type { lists } from "../generated/schema.ts";
import type { Change } from "./change.ts";
import type { Changes, EraSocket } from "./era-socket.ts";
import type { Filter, InCollection, PlacedCollection, RowOf } from "./init.ts";

/** What {@link mirrorCollection} takes. */
export type MirrorInit<Collection extends keyof lists> = InCollection<Collection> & {
  /** Which elements to keep. Elements that cease to fit are kept until the collection is read again. */
  readonly filter?: Filter | undefined;
  /** Called after each change that the copy has taken; with a `resync` when the collection was read again. */
  readonly onChange?: ((change: Change<RowOf<Collection>>) => void) | undefined;
  /** Ends the mirror. */
  readonly signal?: AbortSignal | undefined;
};

/** A copy of a collection that follows it. */
export interface Mirror<Row> extends AsyncDisposable {
  /** The elements by id. Of those that were listed and have not changed since, lists show some fields only. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Resolves when the collection has been read for the first time. Rejects with what ended the mirror before. */
  readonly ready: Promise<void>;
  /** Resolves when the mirror has ended: with the error that ended it, undefined after `close`. Never rejects. */
  readonly closed: Promise<PbxError | undefined>;
  /** Ends the mirror; the rows stay as they are. */
  close(): Promise<void>;
}

/** Elements that are read at once. */
const PAGE = 500;

type AnyRow = { readonly id?: string };
type Query = Readonly<Record<string, unknown>>;

/** `init` of any collection. */
interface AnyInit {
  readonly params?: object;
  readonly filter?: Filter;
  readonly onChange?: (change: Change<AnyRow>) => void;
  readonly signal?: AbortSignal;
}

/**
 * Keeps a copy of a collection: subscribes, reads it, applies each change, and reads it again after every `resync`. Lost
 * connections are the socket's affair; reading waits for the next one.
 *
 * @example
 * ```ts
 * import { connectEraSocket, mirrorCollection } from "@pbxkit/era/socket";
 * import { createEraSimulator } from "@pbxkit/era/testing";
 *
 * const { baseUrl, auth, WebSocket } = createEraSimulator({ seed: { sipUsers: 3 } });
 * const socket = connectEraSocket({ baseUrl, auth, WebSocket });
 * const mirror = mirrorCollection(socket, "/rest/v1/uc/sipusers");
 * await mirror.ready;
 * console.log(mirror.rows.size); // prints: 3
 * await socket.close();
 * ```
 */
export function mirrorCollection<Collection extends PlacedCollection>(
  socket: EraSocket,
  collection: Collection,
  init: MirrorInit<Collection>,
): Mirror<RowOf<Collection>>;
export function mirrorCollection<Collection extends Exclude<keyof lists, PlacedCollection>>(
  socket: EraSocket,
  collection: Collection,
  init?: MirrorInit<Collection>,
): Mirror<RowOf<Collection>>;
export function mirrorCollection(
  socket: EraSocket,
  collection: keyof lists,
  init: object = {},
): Mirror<AnyRow> {
  const { params, filter, signal, onChange } = init as AnyInit;
  const { subscribe, read } = socket as unknown as {
    subscribe(path: string, init: object): Changes<AnyRow>;
    read(path: string, init: object): Promise<AnyRow[]>;
  };
  const rows = new Map<string, AnyRow>();
  const changes = subscribe(collection, { params, filter, signal });
  const isPaged = pagingOf(collection) === "offset";

  const page = (query: Query) => read(collection, { params: { ...params, query }, timeout: false, signal });

  /**
   * Everything that there is, page by page; a server that does not page sends the same again. Each page begins with the last
   * element of the one before: where that is gone, something was deleted meanwhile and others have moved up, so reading begins
   * anew. What else changes meanwhile comes as a change.
   */
  async function readAll(): Promise<void> {
    const found = new Map<string, AnyRow>();
    const selection = filter === undefined ? {} : { filter };
    for (let last: string | undefined; ; ) {
      const offset = Math.max(0, found.size - 1);
      const list = await page(isPaged ? { ...selection, offset, limit: PAGE } : selection);
      if (last !== undefined && !list.some(({ id }) => id === last)) {
        found.clear();
        last = undefined;
        continue;
      }
      const before = found.size;
      for (const row of list) if (row.id !== undefined) found.set(row.id, row);
      last = list.at(-1)?.id;
      if (!isPaged || found.size === before) break;
    }
    rows.clear();
    for (const [id, row] of found) rows.set(id, row);
  }

  async function begin(): Promise<void> {
    await changes.ready;
    await readAll();
  }

  async function follow(): Promise<void> {
    for await (const change of changes) {
      if (change.type === "resync") await readAll();
      else if (change.type === "deleted") rows.delete(change.id);
      else if (change.after) rows.set(change.id, change.after);
      notify(onChange, () => change);
    }
  }

  let isOver = false;
  const ready = begin();
  const closed = ready.then(follow).then(
    () => undefined,
    async (error: PbxError) => {
      await changes.return();
      return isOver ? undefined : error;
    },
  );
  ready.catch(() => {});
  const close = async () => {
    isOver = true;
    await changes.return();
    await closed;
  };
  return { rows, ready, closed, close, [Symbol.asyncDispose]: close };
}

function pagingOf(collection: keyof lists): string | undefined {
  const details = operationTable[collection]?.GET;
  return typeof details === "object" ? details.page?.style : undefined;
}
