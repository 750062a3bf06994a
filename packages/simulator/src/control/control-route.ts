import type { LiveCall, LiveCallEvent, PlacedCall, SimulatedRequest, Table } from "@pbxkit/core/testing";
import type { SimulatedSockets } from "@pbxkit/era/testing";
import type { Access } from "../access.ts";
import { credentialsOf } from "../credentials.ts";
import type { DeliverySender, ServedDelivery } from "../deliveries.ts";
import { deliveryTypes, sampleDelivery } from "../sample-delivery.ts";
import type { Simulators, VendorName } from "../vendors.ts";
import { EventStreams } from "./events.ts";
import { faultsFromJson } from "./fault-from-json.ts";
import { controlJson, endlessNumbers, isJsonObject, readJson } from "./json.ts";
import { isBrowserAtRoot, pageFile, pagePath } from "./page.ts";
import { Redaction } from "./redact.ts";
import { socketFaultsFromJson } from "./socket-fault-from-json.ts";
import { NoSuchControl, readTable, tableSizes, tablesOf, writeTable } from "./state.ts";

/** Where the control route starts: no vendor has such a path. */
export const controlPath = "/__simulator";

/** Faults that may wait at once. */
const mostFaults = 500;

/** Bytes of a list of rows. */
const longestRows = 12 * 2 ** 20;

/** What a call can be told to do; `transfer` needs `to`, `hang-up` takes `result`. */
const steps: Readonly<Record<string, (call: LiveCall, body: Record<string, unknown>) => void>> = {
  answer: (call) => call.answer(),
  hold: (call) => call.hold(),
  resume: (call) => call.resume(),
  transfer: (call, { to }) => call.transfer(textOf(to, "to")),
  "hang-up": (call, { result }) => call.hangUp(result as Parameters<LiveCall["hangUp"]>[0]),
};

function textOf(value: unknown, name: string): string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${name}: text is needed`);
  return value;
}

interface Route {
  readonly method: string;
  /** Behind {@link controlPath}; what the groups hold is handed on. */
  readonly path: RegExp;
  readonly answer: (request: Request, ...parts: string[]) => unknown;
}

/**
 * Controls a simulator from any language, beside the vendor's own paths. The README lists what there is. It answers no page but
 * those on loopback or in `cors`, and only to names that are this machine's.
 */
export class Control {
  readonly #simulator: Simulators[VendorName];
  readonly #vendor: VendorName;
  readonly #access: Access;
  readonly #sender: DeliverySender;
  readonly #redaction: Redaction;
  readonly #routes: readonly Route[];
  /** What happens, for those who watch. */
  readonly events: EventStreams = new EventStreams();

  constructor(vendor: VendorName, simulator: Simulators[VendorName], access: Access, sender: DeliverySender) {
    this.#vendor = vendor;
    this.#simulator = simulator;
    this.#access = access;
    this.#sender = sender;
    this.#redaction = new Redaction(simulator.document);
    this.#routes = [
      ...this.#simulatorRoutes(),
      ...this.#stateRoutes(),
      ...this.#callRoutes(),
      ...("sockets" in simulator ? socketRoutes(simulator.sockets) : []),
    ];
    for (const [name, table] of Object.entries(tablesOf(simulator)) as [string, Table<object>][]) {
      table.watch(() => this.#tellTable(name));
    }
    simulator.calls.subscribe((event: LiveCallEvent) => {
      if (this.events.size === 0) return;
      // Written out now: the call goes on.
      const text = controlJson(event);
      this.events.tell("call", () => text);
    });
  }

  /** A request is over. */
  observe(request: SimulatedRequest): void {
    this.events.tell("request", () => controlJson(this.#redaction.request(request)));
    if (request.faults.length > 0) this.#tellFaults();
  }

  /** A delivery is over. */
  delivered(delivery: ServedDelivery): void {
    this.events.tell("delivery", () => controlJson(delivery));
  }

  /** The answer to a request for control; `undefined` for any other. `address` is the one that it has come in on. */
  async answer(request: Request, address: string): Promise<Response | undefined> {
    if (isBrowserAtRoot(request))
      return new Response(null, { status: 303, headers: { location: `${controlPath}${pagePath}` } });
    // Most requests are the vendor's, and many a second.
    if (!request.url.includes(controlPath)) return undefined;
    const { pathname } = new URL(request.url);
    if (pathname !== controlPath && !pathname.startsWith(`${controlPath}/`)) return undefined;
    if (!this.#access.allowsHost(request.headers.get("host"), address))
      return refusal(403, "this host name is not allowed here; --allow-host names others than loopback ones");
    if (!this.#access.allowsOrigin(request))
      return refusal(
        403,
        "pages of this origin are not allowed here; --cors names others than loopback ones",
      );
    const path = pathname.slice(controlPath.length);
    const found = this.#routes.filter((route) => route.path.test(path));
    const route = found.find(({ method }) => method === request.method);
    if (!route) {
      if (found.length === 0) return refusal(404, "there is no such control");
      const allow = found.map(({ method }) => method).join(", ");
      return refusal(405, `this control has ${allow}`, { allow });
    }
    try {
      const parts = route.path.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
      const result = await route.answer(request, ...parts);
      if (result instanceof Response) return result;
      if (result === undefined) return new Response(null, { status: 204 });
      return new Response(controlJson(result), {
        headers: { "content-type": "application/json", "cache-control": "no-store" },
      });
    } catch (error) {
      return refusal(
        error instanceof NoSuchControl ? 404 : 400,
        error instanceof Error ? error.message : String(error),
      );
    }
  }

  #tellFaults(): void {
    this.events.tell("fault", () => controlJson(this.#simulator.pendingFaults), "faults");
  }

  #tellTable(name: string): void {
    this.events.tell("state", () => name, `table ${name}`);
  }

  #simulatorRoutes(): Route[] {
    const simulator = this.#simulator;
    return [
      {
        method: "GET",
        path: /^$/,
        answer: () => ({
          vendor: this.#vendor,
          baseUrl: simulator.baseUrl,
          ...credentialsOf(this.#vendor, simulator),
          deliveryTypes: deliveryTypes(this.#vendor),
        }),
      },
      { method: "GET", path: /^\/openapi\.json$/, answer: () => simulator.document },
      { method: "GET", path: /^\/events$/, answer: () => this.events.open() },
      { method: "GET", path: /^\/faults$/, answer: () => simulator.pendingFaults },
      {
        method: "POST",
        path: /^\/faults$/,
        answer: async (request) => {
          const faults = faultsFromJson(await readJson(request));
          if (simulator.pendingFaults.length + faults.length > mostFaults)
            throw new TypeError(`at most ${mostFaults} faults may wait`);
          simulator.inject(...faults);
          this.#tellFaults();
        },
      },
      {
        method: "DELETE",
        path: /^\/faults$/,
        answer: () => {
          simulator.clearFaults();
          this.#tellFaults();
        },
      },
      {
        method: "DELETE",
        path: /^\/faults\/(\d+)$/,
        answer: (_request, index) => {
          const fault = simulator.pendingFaults[Number(index)];
          if (!fault) throw new NoSuchControl("there is no such fault, or it has hit all its requests");
          simulator.clearFaults(fault);
          this.#tellFaults();
        },
      },
      {
        method: "GET",
        path: new RegExp(`^${pagePath}(/.*|)$`),
        answer: async (_request, name = "") => {
          const file = await pageFile(name, this.#vendor);
          if (!file) throw new NoSuchControl("the page has no such file");
          return file;
        },
      },
      {
        method: "GET",
        path: /^\/requests$/,
        answer: () => simulator.requests.map((request) => this.#redaction.request(request)),
      },
      { method: "POST", path: /^\/revoke-tokens$/, answer: () => simulator.revokeTokens() },
      { method: "POST", path: /^\/reset$/, answer: () => this.#reset() },
    ];
  }

  #reset(): void {
    this.#simulator.reset();
    this.#sender.clear();
    for (const name of Object.keys(tablesOf(this.#simulator))) this.#tellTable(name);
    this.#tellFaults();
  }

  #stateRoutes(): Route[] {
    const simulator = this.#simulator;
    const path = /^\/state\/([^/]+)$/;
    return [
      { method: "GET", path: /^\/state$/, answer: () => tableSizes(simulator) },
      { method: "GET", path, answer: (_request, name = "") => readTable(simulator, name) },
      {
        method: "PUT",
        path,
        answer: async (request, name = "") => {
          writeTable(this.#vendor, simulator, name, await readJson(request, longestRows));
          this.#tellTable(name);
        },
      },
    ];
  }

  #callRoutes(): Route[] {
    const { calls } = this.#simulator;
    return [
      { method: "GET", path: /^\/calls$/, answer: () => calls.current },
      {
        method: "POST",
        path: /^\/calls$/,
        answer: async (request) => {
          const given = await readJson(request);
          if (!isJsonObject(given)) throw new TypeError("call: an object is needed");
          return calls.place(endlessNumbers(given) as unknown as PlacedCall);
        },
      },
      {
        method: "POST",
        path: /^\/calls\/([^/]+)\/([^/]+)$/,
        answer: async (request, id = "", step = "") => {
          const call = calls.get(id);
          if (!call) throw new NoSuchControl("there is no such call, or it is over");
          const take = Object.hasOwn(steps, step) ? steps[step] : undefined;
          if (!take) throw new NoSuchControl(`a call can be told to ${Object.keys(steps).join(", ")}`);
          const body = request.body === null ? {} : await readJson(request);
          if (!isJsonObject(body)) throw new TypeError("an object is needed");
          take(call, body);
          return call;
        },
      },
      { method: "GET", path: /^\/deliveries$/, answer: () => this.#sender.deliveries },
      {
        method: "POST",
        path: /^\/deliveries$/,
        answer: async (request) => this.#sender.send(sampleDelivery(this.#vendor, await readJson(request))),
      },
    ];
  }
}

const refusal = (status: number, error: string, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json({ error }, { status, headers });

/** What Era's socket adds. */
function socketRoutes(sockets: SimulatedSockets): Route[] {
  const route = (method: string, name: string, answer: (request: Request) => unknown): Route => ({
    method,
    path: new RegExp(`^/socket/${name}$`),
    answer,
  });
  return [
    route("GET", "faults", () => sockets.pendingFaults),
    route("POST", "faults", async (request) =>
      sockets.inject(...socketFaultsFromJson(await readJson(request))),
    ),
    route("DELETE", "faults", () => sockets.clearFaults()),
    route("GET", "messages", () => sockets.messages),
    route("POST", "drop", () => sockets.drop()),
    route("POST", "expire", () => sockets.expire()),
    route("POST", "push", async (request) => sockets.push(await readJson(request))),
  ];
}
