import type { Clock, SharedStore } from "@pbxkit/core";
import type { EraAuth } from "../auth.ts";
import type { WebSocketClass } from "./web-socket.ts";

/**
 * `connecting`: opening the connection and logging in. `ready`: requests are sent at once. `waiting`: the connection was lost,
 * another is made after a wait. `closed`: for good.
 */
export type SocketState = "connecting" | "ready" | "waiting" | "closed";

/** What `connectEraSocket` takes. */
export interface EraSocketOptions {
  /** Address of your installation's web server, such as "https://pbx.example.com"; the socket is at `/ws` under it. */
  readonly baseUrl: string;
  /** Who is calling: credentials to log in with, or a session that you hold. */
  readonly auth: EraAuth;
  /** The class to connect with. Default: the runtime's own, which Node has from version 22. */
  readonly WebSocket?: WebSocketClass | undefined;
  /**
   * Milliseconds that a request may take, waiting for the connection and repeats included. Default 30,000; `false` for no
   * limit. A request can have its own.
   */
  readonly timeout?: number | false | undefined;
  /**
   * Milliseconds that opening a connection may take, and each of the socket's own requests (set-up, login, subscriptions).
   * A server that takes longer has the connection ended. Default 10,000.
   */
  readonly connectTimeout?: number | undefined;
  /** Waits between connections: full jitter under a bound that doubles. */
  readonly reconnect?:
    | {
        /** The first wait's upper bound in milliseconds. Default 300. */
        readonly firstWait?: number | undefined;
        /** The upper bound of any wait in milliseconds. Default 30,000. */
        readonly maxWait?: number | undefined;
      }
    | undefined;
  /**
   * Milliseconds that the server is asked to keep a subscription; it is renewed after four fifths of that. Whole seconds, from
   * 5,000 to 3,600,000. Default 300,000.
   */
  readonly subscriptionLifetime?: number | undefined;
  /**
   * How many changes wait for a subscription's reader at most. One more, and all that wait are dropped for a `resync`.
   * Default 20,000.
   */
  readonly maxQueued?: number | undefined;
  /** Characters (or bytes) of a message; a longer one ends the connection. Default 16 Mi. */
  readonly maxMessageLength?: number | undefined;
  /**
   * Observes what the server says by itself, as it came: `[method, params]`, or whatever else was in the frame. It sees the
   * messages that subscriptions understand, too; their form is not documented.
   */
  readonly onMessage?: ((message: unknown) => void) | undefined;
  /** Observes the socket's state, also each further attempt to connect. */
  readonly onState?: ((state: SocketState) => void) | undefined;
  /** Counts logins together with those of other processes, and of a client that has the same. Default: the socket counts its own. */
  readonly store?: SharedStore | undefined;
  /** Time for waits, timeouts and renewals. Default: the runtime's clock. */
  readonly clock?: Clock | undefined;
  /** A number from 0 (included) to 1 (excluded), for the jitter of waits. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}
