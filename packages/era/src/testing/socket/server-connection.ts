import type { Clock } from "@pbxkit/core";
import type { PerformedOperation, SimulatedAnswer } from "@pbxkit/core/testing";
import type { CollectionChange } from "./collection-changes.ts";
import { performed, resultOf } from "./rest-operation.ts";
import type { SimulatedMessage, SocketFault } from "./socket-fault.ts";
import { ServedSubscriptions } from "./subscriptions.ts";

/** The client's side of a connection, as the server sees it. */
export interface SocketPeer {
  /** Sends a text frame to the client. */
  send(text: string): void;
  /** Ends the connection: in order, or as when the network fails. */
  close(how: "orderly" | "broken"): void;
}

/** The server's side of a connection: what carries it calls these. */
export interface SocketConnection {
  /** A frame has arrived: text, or the bytes of a binary one. */
  receive(data: string | Uint8Array): void;
  /** The connection is gone. */
  closed(): void;
}

type Params = Readonly<Record<string, unknown>>;

export interface SocketSession {
  readonly id: string;
  readonly domain: string;
  readonly login: string;
}

export type LoginEntry =
  | { readonly domain?: unknown; readonly login?: unknown; readonly pwd?: unknown }
  | { readonly session: unknown };

/** What a connection shares with the others. */
export interface ServerSettings {
  readonly clock: Clock;
  /** Milliseconds that every answer takes. */
  readonly latency: number;
  /** A session by credentials or by its id; or the failure that HTTP would answer with. */
  readonly logIn: (entry: LoginEntry) => SimulatedAnswer | SocketSession;
  /** Why a session may not go on; its life goes on from now where it may. */
  readonly admitSession: (id: string) => object | undefined;
  readonly endSessions: () => void;
  /** Id of the user whose session it is. */
  readonly userOf: (session: string) => string | undefined;
  readonly perform: (operation: PerformedOperation) => Promise<SimulatedAnswer>;
  /** Notes a message and says what goes wrong with it. */
  readonly arrived: (message: SimulatedMessage) => SocketFault | undefined;
  readonly gone: (connection: ServerConnection) => void;
}

/** An answer that waits for others to overtake it. */
interface Held {
  readonly send: () => void;
  behind: number;
}

const CAPABILITIES = new Set(["rest", "subscr"]);
const error = (errormsg: string, error_code = 1400): Params => ({ result: "error", error_code, errormsg });

/** The server's side of one connection: `setup`, `login`, `rest`, `subscribe`, and the changes that it tells of. */
export class ServerConnection implements SocketConnection {
  readonly subscriptions = new ServedSubscriptions();
  readonly #settings: ServerSettings;
  readonly #peer: SocketPeer;
  readonly #timers = new Set<unknown>();
  #capabilities = new Set<string>();
  #session: string | undefined;
  #held: Held[] = [];
  #open = true;
  /** Requests are worked on one after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor(peer: SocketPeer, settings: ServerSettings) {
    this.#peer = peer;
    this.#settings = settings;
  }

  receive(data: string | Uint8Array): void {
    this.#work = this.#work
      .then(() => (this.#open ? this.#take(data) : undefined))
      // What no answer can be made of must not end the process that serves the others.
      .catch((problem: unknown) => this.push(["error_result", error(String(problem), 1500)]));
  }

  closed(): void {
    if (!this.#open) return;
    this.#open = false;
    for (const timer of this.#timers) this.#settings.clock.clearTimeout(timer);
    this.subscriptions.clear();
    this.#settings.gone(this);
  }

  /** Ends the connection from this side. */
  drop(how: "orderly" | "broken" = "broken"): void {
    if (!this.#open) return;
    this.closed();
    this.#peer.close(how);
  }

  /** Sends a message as it is. */
  push(message: unknown): void {
    if (this.#open) this.#peer.send(textOf(message));
  }

  /** Tells the subscribers of a change. */
  tell(change: CollectionChange): void {
    if (change.user !== undefined && change.user !== this.#settings.userOf(this.#session ?? "")) return;
    for (const params of this.subscriptions.tell(change, this.#settings.clock.now())) {
      const fault = this.#arrived("event", params);
      if (fault?.drop) this.drop();
      else this.#after(fault?.delay ?? 0, () => this.push(["subscr_event", params]));
    }
  }

  async #take(data: string | Uint8Array): Promise<void> {
    const message = messageIn(data);
    if (!message)
      return this.push(["error_result", error("a message is a JSON array of a name and an object")]);
    const [method, params] = message;
    // A receipt for something of ours.
    if (method.endsWith("_result")) return;
    const fault = this.#arrived(method, params);
    if (fault?.drop === "before") return this.drop();
    if (fault?.endSession) this.#settings.endSessions();
    const refused = fault?.refuse === undefined ? undefined : error(fault.refuse, fault.code);
    const result = refused ?? (await this.#answer(method, params, fault));
    if (fault?.drop === "after") return this.drop();
    // Written out before it waits for a timer, where nobody would catch what cannot be.
    const answer = textOf(fault?.answer ?? [`${method}_result`, { qid: params.qid, ...result }]);
    this.#send(() => this.push(answer), fault);
  }

  #arrived(method: string, params: Params): SocketFault | undefined {
    const { operation } = params;
    return this.#settings.arrived({
      method,
      operation: typeof operation === "string" ? operation : undefined,
      params: redacted(params),
      time: this.#settings.clock.now(),
    });
  }

  #answer(method: string, params: Params, fault: SocketFault | undefined): Params | Promise<Params> {
    if (method === "setup") return this.#setUp(params);
    if (method === "login") return this.#logIn(params);
    if (this.#session === undefined) return error("log in first", 1401);
    if (method === "rest" && this.#capabilities.has("rest")) return this.#rest(params, this.#session);
    if (method === "subscribe" && this.#capabilities.has("subscr")) return this.#subscribe(params, fault);
    return error("no such method, or its capability was not set up");
  }

  #setUp({ capabilities }: Params): Params {
    if (!Array.isArray(capabilities)) return error("capabilities is required");
    const keys = capabilities.map((entry) => String((entry as Params | null)?.key));
    this.#capabilities = new Set(keys.filter((key) => CAPABILITIES.has(key)));
    return { result: "ok", capabilities: keys.map((key) => this.#verdict(key)) };
  }

  #verdict(key: string): Params {
    if (this.#capabilities.has(key)) return { key, result: "ok" };
    return { key, result: "error", errormsg: "no such capability" };
  }

  #logIn(params: Params): Params {
    const { login, pwd, td, domain = td, rsessionid } = params;
    const outcome = this.#settings.logIn(
      rsessionid === undefined ? { domain, login, pwd } : { session: rsessionid },
    );
    if ("status" in outcome) {
      const { error_code, error_message } = outcome.body as Params;
      return { result: "error", error_code, errormsg: error_message };
    }
    this.#session = outcome.id;
    const capabilities = [...this.#capabilities].map((key) => this.#verdict(key));
    return {
      result: "ok",
      td: outcome.domain,
      login: outcome.login,
      register: "ok",
      sessionid: outcome.id,
      capabilities,
    };
  }

  async #rest(params: Params, session: string): Promise<Params> {
    const operation = performed(params, session);
    if (typeof operation === "string") return error(operation);
    try {
      return resultOf(params, await this.#settings.perform(operation));
    } catch (defect) {
      // Of the simulator itself: told to whoever asked, and never mistaken for one of the platform's answers.
      return error(String(defect), 1500);
    }
  }

  #subscribe(params: Params, fault: SocketFault | undefined): Params {
    // Unsubscribing needs no rights.
    if (params.expires !== 0 && this.#settings.admitSession(this.#session ?? ""))
      return error("The session has ended", 1401);
    const problem = this.subscriptions.change(params, this.#settings.clock.now(), fault?.lifetime);
    return problem === undefined ? { result: "ok" } : error(problem);
  }

  #send(send: () => void, fault: SocketFault | undefined): void {
    if (fault?.behind) this.#held.push({ send, behind: fault.behind });
    else this.#after(this.#settings.latency + (fault?.delay ?? 0), () => this.#overtake(send));
  }

  /** Sends an answer; those that waited for it to go first may be next. */
  #overtake(send: () => void): void {
    send();
    for (const held of this.#held) held.behind -= 1;
    const next = this.#held.find(({ behind }) => behind <= 0);
    if (!next) return;
    this.#held = this.#held.filter((held) => held !== next);
    this.#overtake(next.send);
  }

  #after(delay: number, send: () => void): void {
    if (delay <= 0) send();
    if (delay <= 0 || delay === Number.POSITIVE_INFINITY) return;
    const timer = this.#settings.clock.setTimeout(() => {
      this.#timers.delete(timer);
      send();
    }, delay);
    this.#timers.add(timer);
  }
}

const textOf = (message: unknown): string =>
  typeof message === "string" ? message : JSON.stringify(message);

function messageIn(data: string | Uint8Array): readonly [string, Params] | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const [method, params = {}] = JSON.parse(data);
    const isMessage = typeof method === "string" && typeof params === "object" && params !== null;
    return isMessage ? [method, params] : undefined;
  } catch {
    return undefined;
  }
}

const SECRETS = ["pwd", "rsessionid"];

function redacted(params: Params): Params {
  const secret = SECRETS.filter((name) => Object.hasOwn(params, name));
  return { ...params, ...Object.fromEntries(secret.map((name) => [name, "[redacted]"])) };
}
