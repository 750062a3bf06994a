import { type Clock, systemClock } from "../clock.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { notify } from "../hooks/hooks.ts";
import { checkMembers } from "../request/invalid-input.ts";
import {
  connectionFailure,
  frozenJsonText,
  isBytes,
  responseOf,
  type SimulatedAnswer,
} from "./answers/response.ts";
import type { LiveCalls } from "./calls/live-call.ts";
import type { SimulatorDefinition } from "./definition.ts";
import { SimulatorEngine } from "./engine.ts";
import type { SimulatedFault, SimulatedRequest } from "./faults/fault.ts";
import { alterAnswer, answerOf, FaultQueue, replacesWork, wait } from "./faults/fault-queue.ts";
import { matchedNames } from "./faults/match.ts";
import {
  CookieJar,
  type Incoming,
  nextRequest,
  type ParsedBody,
  parseBody,
  readIncoming,
  redirectLimit,
} from "./requests/incoming.ts";
import { type MutableRequest, RequestLog, recordOf } from "./requests/request-log.ts";
import type { Tables } from "./state/store.ts";

/** Options that every vendor's simulator takes. */
export interface SimulatorOptions {
  /** Where the simulator is reached; a path prefix is allowed. Every other address gets the vendor's 404. */
  readonly baseUrl?: string | undefined;
  /** Time for dates, token lifetimes and injected delays; by default the runtime's own. */
  readonly clock?: Clock | undefined;
  /** Milliseconds that every answer takes, by default 0. */
  readonly latency?: number | undefined;
  /** How many requests `requests` keeps, by default 10,000; the oldest go first. */
  readonly keepRequests?: number | undefined;
  /** How many bytes of bodies `requests` keeps, by default 64 MiB; the oldest requests go first. */
  readonly keepBytes?: number | undefined;
  /**
   * Takes what programs send and the vendor seems to take though its document does not say so; `notes` of `requests` tells what.
   * Which of it a vendor's simulator takes stands in its README. Default false.
   */
  readonly lenient?: boolean | undefined;
  /** Rows on a page of a list that a request says nothing of; by default what the vendor is known to give. */
  readonly pageSize?: number | undefined;
  /**
   * Called with each webhook that the simulator sends, as the receiver at its address would get it. What it returns is not waited
   * for, and what it throws is ignored.
   */
  readonly onDelivery?: ((request: Request) => unknown) | undefined;
  /** Called with each request when it is over, answered or broken. */
  readonly observe?: ((request: SimulatedRequest) => void) | undefined;
}

const everySimulators: readonly (keyof SimulatorOptions)[] = [
  "baseUrl",
  "clock",
  "latency",
  "keepRequests",
  "keepBytes",
  "lenient",
  "pageSize",
  "onDelivery",
  "observe",
];

/** An operation that does not come over HTTP. */
export interface PerformedOperation {
  /** In upper case, such as "CLEAR". */
  readonly method: string;
  /** Path and query behind `baseUrl`. */
  readonly path: string;
  /** With the credentials. `content-type` is `application/json` unless it is given. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value. */
  readonly body?: unknown;
}

/** A vendor's API in memory. */
export interface Simulator<Rows> {
  /** Short name of the vendor, such as "plusofon". */
  readonly name: string;
  /** The address that a client is made with: the option, or an invented one. No final slash. */
  readonly baseUrl: string;
  /** The vendor's document, which requests are checked against. */
  readonly document: OpenApiDocument;
  /** For a client's `fetch` option. Rejects as a real `fetch` does: abort, connection faults. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /**
   * Does an operation's work past the network, for what carries operations by another way than HTTP: checked and answered as
   * a request is, but without faults, log entry and `Request`, so that every runtime can do it with every method.
   */
  perform(operation: PerformedOperation): Promise<SimulatedAnswer>;
  /** What arrived, oldest first. */
  readonly requests: readonly SimulatedRequest[];
  /** The rows, readable and writable: `simulator.state.sipAccounts.get(80)`. */
  readonly state: Tables<Rows>;
  /** Telephone calls: `calls.place({ from, to })` plays one on the simulator's clock. For vendors whose calls are simulated. */
  readonly calls: LiveCalls;
  /** Faults that have not hit all their requests yet. */
  readonly pendingFaults: readonly SimulatedFault[];
  /** Scripts what goes wrong with the next matching requests. */
  inject(...faults: readonly SimulatedFault[]): void;
  /** Forgets one of the faults that are pending, or all of them. */
  clearFaults(fault?: SimulatedFault): void;
  /** Ends every token and session now: the next call with one is answered with 401. */
  revokeTokens(): void;
  /** Back to the seed: state, ids, tokens, requests and faults. */
  reset(): void;
}

/** Makes a simulator from what the vendor does differently. The simulators of the vendor packages are made with it. */
export function createSimulator<Rows>(
  document: OpenApiDocument,
  definition: SimulatorDefinition<Rows>,
  options: SimulatorOptions = {},
): Simulator<Rows> {
  const { name } = definition;
  if (definition.options)
    checkMembers(options, [...definition.options, ...everySimulators], `${name}: options`);
  const { clock = systemClock, latency = 0, keepRequests = 10_000, keepBytes = 64 * 2 ** 20 } = options;
  const base = new URL(options.baseUrl ?? definition.baseUrl);
  const baseUrl = base.href.replace(/\/$/, "");
  const { lenient = false, pageSize, onDelivery } = options;
  if (pageSize !== undefined && !(Number.isInteger(pageSize) && pageSize > 0))
    throw new RangeError(`${name}: pageSize must be a whole number from 1, not ${pageSize}`);
  const deliver = (request: Request) => notify(onDelivery, () => request);
  const engine = new SimulatorEngine<Rows>(document, definition, {
    clock,
    lenient,
    pageSize,
    deliver,
  });
  const log = new RequestLog(keepRequests, keepBytes);
  let names: Set<string> | undefined;
  const queue = new FaultQueue(
    definition.prefix ?? "",
    () => {
      names ??= matchedNames(document, definition.endpoints);
      return names;
    },
    definition.logins,
  );
  const cookies = new CookieJar();

  async function send(request: Request, incoming: Incoming): Promise<Response> {
    const body = parseBody(incoming);
    const record = recordOf(incoming, body.value, clock.now());
    log.add(record, incoming.bytes?.length ?? 0);
    try {
      return await serve(record, request, incoming, body);
    } finally {
      options.observe?.(record);
    }
  }

  async function serve(record: MutableRequest, request: Request, incoming: Incoming, body: ParsedBody) {
    const { signal } = request;
    const arrival = engine.arrive(incoming, body);
    record.operation = arrival.target?.operation.name;
    record.operationId = arrival.target?.operation.id;
    const faults = queue.take(record);
    record.faults = faults;
    const delay = faults.reduce((sum, fault) => sum + (fault.delay ?? 0), latency);
    if (delay > 0) await wait(delay, clock, signal);
    for (const fault of faults) {
      if (fault.refuse) throw connectionFailure("ECONNREFUSED", "the connection was refused");
      if (fault.reset === "before") throw connectionFailure("ECONNRESET", "the connection was reset");
    }
    const replacing = faults.find(replacesWork);
    let answer: SimulatedAnswer = replacing
      ? answerOf(replacing, (failure) => engine.fail(failure))
      : await engine.answer(arrival);
    signal.throwIfAborted();
    if (faults.some((fault) => fault.reset === "after")) {
      throw connectionFailure("ECONNRESET", "the connection was reset");
    }
    for (const fault of faults) answer = alterAnswer(answer, fault);
    record.status = answer.status;
    record.notes = arrival.notes;
    record.refused = arrival.refused;
    if (faults.length === 0 && answer.status >= 400 && record.refused.length === 0) {
      record.refused = [shortText(answer.body)];
    }
    cookies.keep(request, answer);
    return responseOf(answer, { clock, signal, headOnly: incoming.method === "HEAD", faults });
  }

  async function fetch(input: Request | string | URL, init?: RequestInit): Promise<Response> {
    let request = input instanceof Request && init === undefined ? input : new Request(input, init);
    for (let hop = 0; hop <= redirectLimit; hop += 1) {
      request.signal.throwIfAborted();
      const incoming = {
        ...(await readIncoming(request, base, request.signal)),
        headers: cookies.fill(request),
      };
      const response = await send(request, incoming);
      const next = nextRequest(request, incoming.bytes as Uint8Array<ArrayBuffer> | undefined, response);
      if (!next) return at(response, request.url, hop > 0);
      request = next;
    }
    throw new TypeError("fetch failed", { cause: new Error("redirect count exceeded") });
  }

  function perform({ method, path, headers = {}, body }: PerformedOperation): Promise<SimulatedAnswer> {
    const url = new URL(baseUrl + path);
    const incoming: Incoming = {
      method,
      url,
      path: path.split(/[?#]/)[0] ?? "",
      query: url.searchParams,
      headers: new Headers({ "content-type": "application/json", ...headers }),
      bytes: undefined,
    };
    const content: ParsedBody = { kind: body === undefined ? "none" : "json", value: body };
    return engine.answer(engine.arrive(incoming, content));
  }

  return {
    name,
    baseUrl,
    document,
    fetch,
    perform,
    get requests() {
      return log.requests;
    },
    state: engine.state,
    calls: engine.calls,
    get pendingFaults() {
      return queue.pending;
    },
    inject: (...faults) => queue.add(faults),
    clearFaults: (fault) => queue.clear(fault),
    revokeTokens: () => engine.revokeTokens(),
    reset() {
      engine.reset();
      log.clear();
      queue.clear();
      cookies.clear();
    },
  };
}

/** What a vendor's own refusal says, for people. */
const shortText = (body: unknown): string =>
  (isBytes(body) ? "" : (frozenJsonText(body) ?? "")).slice(0, 200);

/** A `Response` made in memory does not know where it came from. */
function at(response: Response, url: string, redirected: boolean): Response {
  return Object.defineProperties(response, {
    url: { value: url, configurable: true },
    redirected: { value: redirected, configurable: true },
  });
}
