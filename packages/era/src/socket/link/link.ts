import { AuthError, type CallRecord, ConnectionError, type PbxError } from "@pbxkit/core";
import { CredentialsFault, jitteredWait, LoginGuard, notify } from "@pbxkit/core/client";
import { LOGIN_LIMIT } from "../../auth.ts";
import type { SocketState } from "../options.ts";
import type { Message } from "../protocol/message.ts";
import type { SocketSettings } from "../settings.ts";
import { SocketLine } from "./connection.ts";
import { Lost } from "./exchange.ts";
import { HandshakeRefused, shakeHands } from "./handshake.ts";

/** What goes through the link. */
export interface LinkUser {
  ready?(connection: SocketLine): void;
  /** The link is down; it will be ready again, or end. */
  down?(): void;
  heard?(message: Message): void;
  strange?(raw: unknown): void;
  /** The link is down for good. */
  ended(): void;
}

type Failure = (record: CallRecord) => PbxError;

const SESSION_ENDED = "SESSION_ENDED";

/** Keeps a connection to the server: opens it, logs in, and opens another when it is lost, until it is closed or refused. */
export class SocketLink {
  state: SocketState = "connecting";
  /** How the last connection ended that was lost. */
  lastLoss: string | undefined;
  readonly #settings: SocketSettings;
  readonly #users: readonly LinkUser[];
  readonly #guard = new LoginGuard(LOGIN_LIMIT);
  /** Milliseconds until another login is safe, where the last connection was not let in. */
  #held = 0;
  #connection: SocketLine | undefined;
  #failure: Failure | undefined;
  #timer: unknown;
  #attempts = 0;
  #qid = 0;

  constructor(settings: SocketSettings, users: readonly LinkUser[]) {
    this.#settings = settings;
    this.#users = users;
  }

  /** The connection that requests can be sent on now. */
  get connection(): SocketLine | undefined {
    return this.state === "ready" && this.#connection?.live ? this.#connection : undefined;
  }

  /** Why nothing can be sent any more, as the error of one call; undefined while something can. */
  failure(record: CallRecord): PbxError | undefined {
    return this.#failure?.(record);
  }

  /** The same for what ends without an error when the caller has closed the socket. */
  refusal(record: CallRecord): PbxError | undefined {
    const failure = this.failure(record);
    return failure instanceof AuthError ? failure : undefined;
  }

  open(): void {
    this.#enter("connecting");
    // Whoever was told may have closed the socket.
    if (this.state === "closed") return;
    const { url, WebSocket, maxMessageLength, connectTimeout, clock } = this.#settings;
    const tell = (action: (user: LinkUser) => void) => this.#users.forEach(action);
    const timer = clock.setTimeout(() => connection.end("WS_TIMEOUT"), connectTimeout);
    const nextQid = () => {
      this.#qid += 1;
      return this.#qid;
    };
    const connection = new SocketLine(
      { url, WebSocket, maxMessageLength, nextQid },
      {
        opened: () => {
          clock.clearTimeout(timer);
          void this.#logIn(connection);
        },
        heard: (message) => tell((user) => user.heard?.(message)),
        strange: (raw) => tell((user) => user.strange?.(raw)),
        ended: (code) => {
          clock.clearTimeout(timer);
          this.#lost(connection, code);
        },
      },
    );
    this.#connection = connection;
  }

  /** The server has done something for us on this connection, so that a loss of it is not one more in a row. */
  proved(): void {
    this.#attempts = 0;
  }

  /**
   * The server says that the session has ended: log in anew, or end where the caller holds the session. What is under way gets
   * its answer first, so that nobody is left in doubt by it.
   */
  sessionEnded(connection: SocketLine): void {
    if (!connection.live) return;
    const { clock, connectTimeout } = this.#settings;
    this.#timer = clock.setTimeout(() => connection.end(SESSION_ENDED), connectTimeout);
    connection.retire(SESSION_ENDED);
  }

  close(): void {
    this.#end((record) => new ConnectionError("CLOSED", record));
  }

  async #logIn(connection: SocketLine): Promise<void> {
    const { auth, clock, connectTimeout: timeout, baseUrl, store } = this.#settings;
    const counted = { guard: this.#guard, context: { clock, baseUrl, timeout, store } };
    try {
      await shakeHands(connection, { auth, clock, timeout, counted });
    } catch (thrown) {
      // A lost connection has been dealt with.
      if (thrown instanceof Lost) return;
      // Nothing was sent: it could have the address banned, or the store, or the code for it, is away.
      if (!(thrown instanceof HandshakeRefused)) {
        const retryAt = thrown instanceof CredentialsFault ? thrown.problem.retryAt : undefined;
        this.#held = retryAt ? retryAt.getTime() - clock.now() : 0;
        return connection.end("LOGIN_HELD");
      }
      const { step, problem } = thrown;
      return this.#end(
        (record) =>
          new AuthError(
            `the ${step} was refused; it is not repeated`,
            { errorDescription: problem.text },
            record,
          ),
      );
    }
    if (!connection.live) return;
    this.#enter("ready");
    for (const user of this.#users) user.ready?.(connection);
  }

  #lost(connection: SocketLine, code: string): void {
    if (connection !== this.#connection || this.state === "closed") return;
    this.#connection = undefined;
    this.lastLoss = code;
    const { auth, clock, random } = this.#settings;
    clock.clearTimeout(this.#timer);
    if (code === SESSION_ENDED && "session" in auth) {
      this.#end((record) => new AuthError("the session that was given has ended", {}, record));
      return;
    }
    for (const user of this.#users) user.down?.();
    const wait = Math.max(jitteredWait(this.#attempts, this.#settings, random), this.#held);
    this.#held = 0;
    this.#attempts += 1;
    this.#timer = clock.setTimeout(() => this.open(), wait);
    // Last, since whoever is told may close the socket.
    this.#enter("waiting");
  }

  #end(failure: Failure): void {
    if (this.state === "closed") return;
    this.#failure = failure;
    this.#settings.clock.clearTimeout(this.#timer);
    this.#enter("closed");
    this.#connection?.end("CLOSED");
    this.#connection = undefined;
    for (const user of this.#users) user.ended();
  }

  #enter(state: SocketState): void {
    this.state = state;
    notify(this.#settings.onState, () => state);
  }
}
