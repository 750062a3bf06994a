import type { CollectionChange } from "./collection-changes.ts";
import {
  ServerConnection,
  type ServerSettings,
  type SocketConnection,
  type SocketPeer,
} from "./server-connection.ts";
import type { SimulatedMessage, SocketFault } from "./socket-fault.ts";
import { SocketFaultQueue } from "./socket-fault-queue.ts";

/** The socket's side of an Era simulator. */
export interface SimulatedSockets {
  /** How many connections are open. */
  readonly open: number;
  /** How many subscriptions there are, on all connections. */
  readonly subscriptions: number;
  /** What has arrived, oldest first; the last 10,000. */
  readonly messages: readonly SimulatedMessage[];
  /** Faults that have not hit all their messages yet. */
  readonly pendingFaults: readonly SocketFault[];
  /** Scripts what goes wrong with the next matching messages. */
  inject(...faults: readonly SocketFault[]): void;
  /** Takes back the faults that have not hit yet. */
  clearFaults(): void;
  /** Breaks every connection now. */
  drop(): void;
  /** Ends every subscription now, without a word. */
  expire(): void;
  /** Sends this to everybody, as it is; a value that is no text as JSON. */
  push(message: unknown): void;
  /** A client has connected; for those that bring their own network. Undefined where a fault refuses it. */
  accept(peer: SocketPeer): SocketConnection | undefined;
}

const keptMessages = 10_000;

/** All connections of a simulator. */
export class SocketServer implements SimulatedSockets {
  readonly #settings: ServerSettings;
  readonly #connections = new Set<ServerConnection>();
  readonly #faults = new SocketFaultQueue();
  #messages: SimulatedMessage[] = [];

  constructor(settings: Omit<ServerSettings, "arrived" | "gone">) {
    this.#settings = {
      ...settings,
      arrived: (message) => this.#arrived(message),
      gone: (connection) => void this.#connections.delete(connection),
    };
  }

  get open(): number {
    return this.#connections.size;
  }

  get subscriptions(): number {
    return [...this.#connections].reduce((sum, { subscriptions }) => sum + subscriptions.size, 0);
  }

  get messages(): readonly SimulatedMessage[] {
    return this.#messages.slice(-keptMessages);
  }

  get pendingFaults(): readonly SocketFault[] {
    return this.#faults.pending;
  }

  inject(...faults: readonly SocketFault[]): void {
    for (const fault of faults) this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  drop(): void {
    for (const connection of this.#connections) connection.drop();
  }

  expire(): void {
    for (const { subscriptions } of this.#connections) subscriptions.clear();
  }

  push(message: unknown): void {
    for (const connection of this.#connections) connection.push(message);
  }

  accept(peer: SocketPeer): SocketConnection | undefined {
    const time = this.#settings.clock.now();
    const fault = this.#arrived({ method: "connect", operation: undefined, params: {}, time });
    if (fault?.drop || fault?.refuse !== undefined) return undefined;
    const connection = new ServerConnection(peer, this.#settings);
    this.#connections.add(connection);
    return connection;
  }

  /** An element has changed, whoever did it. */
  readonly tell = (change: CollectionChange): void => {
    const { before, after } = change;
    // Only what really changes something is told.
    if (before && after && JSON.stringify(before) === JSON.stringify(after)) return;
    for (const connection of this.#connections) connection.tell(change);
  };

  /** Back to the start: nobody is connected. */
  reset(): void {
    this.drop();
    this.#faults.clear();
    this.#messages = [];
  }

  #arrived(message: SimulatedMessage): SocketFault | undefined {
    if (message.method !== "event") this.#messages.push(message);
    if (this.#messages.length > 2 * keptMessages) this.#messages = this.#messages.slice(-keptMessages);
    return this.#faults.take(message);
  }
}
