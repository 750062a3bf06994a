import type { PbxError } from "@pbxkit/core";
import {
  demandFields,
  findOperation,
  InvalidInput,
  type OperationDetails,
  refusal,
  refuseUnknown,
  writeJson,
} from "@pbxkit/core/client";
import { operationTable } from "../generated/operation-table.ts";
import { Calls } from "./calls/call.ts";
import { elementPlace } from "./calls/classpath.ts";
import * as answers from "./calls/read-answer.ts";
import type { EraSocket } from "./era-socket.ts";
import { SocketLink } from "./link/link.ts";
import type { EraSocketOptions } from "./options.ts";
import { METHODS, type Params, type SocketOperation } from "./protocol/message.ts";
import { extraArguments, selection } from "./protocol/uncertain.ts";
import { settingsOf, timeoutOf } from "./settings.ts";
import { changesOf } from "./subscriptions/subscription.ts";
import { Subscriptions } from "./subscriptions/subscriptions.ts";

/** `init` as it arrives, whatever the types say. */
interface AnyInit {
  readonly params?: { readonly path?: Params; readonly query?: Params };
  readonly body?: unknown;
  readonly key?: unknown;
  readonly mask?: readonly string[];
  readonly filter?: unknown;
  readonly timeout?: number | false;
  readonly signal?: AbortSignal;
}

/**
 * Connects to an Era Platform installation over WebSocket, and stays connected until `close`: operations on collections and
 * their elements, and subscriptions to their changes. Operations can be called at once; they wait for the connection.
 *
 * Logs in once for each connection. A refused login is never repeated (five bad ones within three minutes ban the address): it
 * ends the socket, with an `AuthError` for everybody who waits.
 *
 * Throws a `RequestError` for options that make no sense, and where the runtime has no WebSocket and none is passed.
 *
 * Source: Era Platform, "WebSocket API" (docs.era-platform.ru, api/websocket).
 */
export function connectEraSocket(options: EraSocketOptions): EraSocket {
  const settings = settingsOf(options);
  const calls = new Calls();
  const subscriptions = new Subscriptions(settings);
  let isClosed: (error: PbxError | undefined) => void = () => {};
  const closed = new Promise<PbxError | undefined>((resolve) => {
    isClosed = resolve;
  });
  const end = {
    ended() {
      const record = {
        operation: "connectEraSocket",
        attempts: 1,
        reasons: [],
        outcome: "rejected",
      } as const;
      isClosed(link.refusal(record));
    },
  };
  const link = new SocketLink(settings, [subscriptions, calls, end]);
  link.open();

  async function call(
    operation: SocketOperation,
    path: string,
    given: AnyInit | null | undefined,
  ): Promise<unknown> {
    const init = given ?? {};
    const method = METHODS[operation];
    const found = findOperation(operationTable, operation === "lookup" ? "GET" : method, path);
    const name = `${operation} ${found.name}`;
    try {
      checkInit(init, CALL);
      const { body, answer, security } = found.details;
      if (body || answer === "binary" || security)
        throw new InvalidInput("goes over HTTP only: a file, or a login");
      const place = elementPlace(path, init.params?.path);
      const content = operation === "lookup" ? init.key : init.body;
      return await calls.start(
        {
          operation: name,
          effect: found.details.effect,
          params: {
            // First: whatever is in a query, it makes a `read` into nothing else.
            ...selection(copyOf(init.params?.query ?? {}, "query")),
            operation,
            ...place,
            ...(content !== undefined && { content: copyOf(content, "body") }),
          },
          timeout: timeoutOf(init.timeout, settings.timeout),
          signal: signalOf(init.signal),
          read: readerOf(operation, place.id, found.details),
        },
        link,
        settings,
      );
    } catch (thrown) {
      throw refusal(thrown, name);
    }
  }

  const operation =
    (name: SocketOperation) =>
    (path: string, init?: AnyInit): Promise<unknown> =>
      call(name, path, init);

  function subscribe(collection: string, given?: AnyInit | null) {
    const init = given ?? {};
    const { name } = findOperation(operationTable, "GET", collection);
    const what = `subscribe ${name}`;
    try {
      checkInit(init, SUBSCRIPTION);
      const { classpath, id } = elementPlace(collection, init.params?.path);
      if (id !== undefined) throw new InvalidInput("only a collection can be subscribed to, not an element");
      const extra = copyOf(extraArguments(init.mask, init.filter), "filter");
      return changesOf(
        subscriptions.add({ operation: what, classpath, extra, signal: signalOf(init.signal) }, link),
      );
    } catch (thrown) {
      throw refusal(thrown, what);
    }
  }

  const close = async () => {
    link.close();
    await closed;
  };
  const socket = {
    get state() {
      return link.state;
    },
    closed,
    read: operation("read"),
    create: operation("create"),
    replace: operation("replace"),
    update: operation("update"),
    delete: operation("delete"),
    clear: operation("clear"),
    lookup: operation("lookup"),
    subscribe,
    close,
    [Symbol.asyncDispose]: close,
  };
  return socket as unknown as EraSocket;
}

const CALL = ["params", "body", "key", "timeout", "signal"];
const SUBSCRIPTION = ["params", "mask", "filter", "signal"];

/** Throws `InvalidInput` for what would be left out without a word, so that more is read, or less is told, than was meant. */
function checkInit(init: AnyInit, known: readonly string[]): void {
  demandFields("init", init);
  refuseUnknown("init", init, known);
  const { params } = init;
  if (params === undefined) return;
  demandFields("params", params);
  refuseUnknown("params", params, ["path", "query", "header"]);
  if (params.query) demandFields("params.query", params.query);
}

/** As it will be sent: the caller may change the object while the operation waits. Throws `InvalidInput` for what is no JSON. */
function copyOf<T>(value: T, at: string): T {
  return value === undefined ? value : JSON.parse(writeJson(value, at));
}

function readerOf(
  operation: SocketOperation,
  id: string | undefined,
  { page }: OperationDetails,
): (answer: Params) => unknown {
  if (operation === "delete" || operation === "clear") return answers.nothing;
  if (operation === "lookup") return answers.id;
  if (id !== undefined || operation === "create") return answers.elementOf;
  return page ? answers.list : answers.whole;
}

function signalOf(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal && typeof signal.addEventListener !== "function")
    throw new InvalidInput("signal must be an AbortSignal");
  return signal;
}
