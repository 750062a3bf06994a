import { checkMembers, type SimulatedRequest, type SimulatorOptions } from "@pbxkit/core/testing";
import { Access } from "./access.ts";
import { Control } from "./control/control-route.ts";
import { DeliverySender, type ServedDelivery } from "./deliveries.ts";
import { eraSocketUpgrade } from "./era-socket.ts";
import { type UpgradeHandler, type WireHandler, webRequest } from "./http/connection.ts";
import { type ServerLimits, usualLimits } from "./http/limits.ts";
import { type Listener, listenOn } from "./http/listener.ts";
import { type ServedRequest, servedRequest } from "./request-line.ts";
import {
  createVendorSimulator,
  type Seeds,
  type Simulators,
  type VendorName,
  type VendorOptions,
  vendorNames,
} from "./vendors.ts";

/** What to serve, where, and with which rows. Clock and latency are those of the simulators. */
export interface SimulatorServerOptions<Name extends VendorName = VendorName>
  extends Pick<SimulatorOptions, "clock" | "keepRequests" | "keepBytes" | "latency" | "lenient" | "pageSize">,
    VendorOptions {
  /** Which vendors, by default all four. */
  readonly vendors?: readonly Name[] | undefined;
  /** Port of the first vendor, the others on those that follow; by default the system chooses. */
  readonly port?: number | undefined;
  /** Address to listen on, by default 127.0.0.1. */
  readonly host?: string | undefined;
  /** Rows by vendor, in the form that the simulators of the packages take. */
  readonly seed?: Seeds | undefined;
  /** Sizes and times that the server puts up with. */
  readonly limits?: Partial<ServerLimits> | undefined;
  /** Origins of pages that may use it, such as "https://app.example"; those on loopback always may. */
  readonly cors?: readonly string[] | undefined;
  /** Host names that control answers to, beside loopback ones and the address that it listens on: that of a container. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Host names that webhooks may go to, beside loopback ones. */
  readonly deliverTo?: readonly string[] | undefined;
  /** Called when a request is over. */
  readonly log?: ((request: ServedRequest) => void) | undefined;
  /** Called when a webhook was sent, or could not be. */
  readonly logDelivery?: ((delivery: ServedDelivery) => void) | undefined;
}

const optionNames: readonly (keyof SimulatorServerOptions)[] = [
  "vendors",
  "port",
  "host",
  "seed",
  "limits",
  "cors",
  "allowHosts",
  "deliverTo",
  "log",
  "logDelivery",
  "clock",
  "keepRequests",
  "keepBytes",
  "latency",
  "lenient",
  "pageSize",
  "quota",
  "tokenLifetime",
];

/** Bytes of bodies that a server keeps to be looked at. */
const keptBytes = 8 * 2 ** 20;

/** Simulators that listen. */
export interface SimulatorServer<Name extends VendorName = VendorName> {
  /** Port of the first vendor. */
  readonly port: number;
  /** `baseUrl` of each vendor: one origin each, as the vendors have. */
  readonly origins: { readonly [Vendor in Name]: string };
  /** The simulators by vendor, for their tokens, state, faults and requests. */
  readonly simulators: { readonly [Vendor in Name]: Simulators[Vendor] };
  /** Stops listening, lets requests in flight finish, and resolves when all connections are closed. */
  close(): Promise<void>;
}

/**
 * Serves simulators over HTTP/1.1, each vendor on a port of its own; Era's socket is at `/ws`. Needs Node's `net`.
 *
 * Rejects when a port is taken.
 */
export async function startSimulatorServer<Name extends VendorName = VendorName>(
  options: SimulatorServerOptions<Name> = {},
): Promise<SimulatorServer<Name>> {
  const { vendors = vendorNames as readonly Name[], port = 0, host = "127.0.0.1" } = options;
  const { seed = {}, limits, log, logDelivery, clock, quota, tokenLifetime } = options;
  checkMembers(options, optionNames, "startSimulatorServer");
  checkMembers(
    Object.fromEntries(vendors.map((vendor) => [vendor, true])),
    vendorNames,
    "startSimulatorServer: vendors",
  );
  checkMembers(seed, vendorNames, "startSimulatorServer: seed");
  const { allowHosts = [], cors = [], deliverTo = [] } = options;
  const access = new Access({ host, allowHosts, cors });
  const simulatorOptions = sharedOptions(options);
  const now = clock ? () => clock.now() : () => Date.now();
  const listeners: Listener[] = [];
  const served: { readonly control: Control; readonly sender: DeliverySender }[] = [];
  const origins: Partial<Record<VendorName, string>> = {};
  const simulators: Partial<Record<VendorName, Simulators[VendorName]>> = {};
  const close = async () => {
    for (const { control, sender } of served) {
      control.events.close();
      sender.close();
    }
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  try {
    for (const [index, vendor] of vendors.entries()) {
      let handler: WireHandler | undefined;
      let upgrade: UpgradeHandler | undefined;
      const listener = await listenOn((request) => (handler as WireHandler)(request), {
        port: port === 0 ? 0 : port + index,
        host,
        upgrade: (head, handOver) => upgrade?.(head, handOver) ?? false,
        limits,
      });
      listeners.push(listener);
      const origin = `http://${host.includes(":") ? `[${host}]` : host}:${listener.port}`;
      let control: Control | undefined;
      const sender = new DeliverySender({
        vendor,
        deliverTo,
        clock,
        log(delivery) {
          control?.delivered(delivery);
          logDelivery?.(delivery);
        },
      });
      const observe = (record: SimulatedRequest) => {
        control?.observe(record);
        log?.(servedRequest(vendor, record, now()));
      };
      const simulator = createVendorSimulator(
        vendor,
        seed,
        {
          ...simulatorOptions,
          baseUrl: origin,
          observe,
          onDelivery: (request) => sender.send(request),
        },
        { quota, tokenLifetime },
      );
      control = new Control(vendor, simulator, access, sender);
      served.push({ control, sender });
      handler = handlerOf(simulator, control, access, origin);
      if ("sockets" in simulator) {
        upgrade = eraSocketUpgrade(simulator.sockets, limits?.bodyBytes ?? usualLimits.bodyBytes);
      }
      origins[vendor] = origin;
      simulators[vendor] = simulator;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    port: listeners[0]?.port ?? 0,
    origins: origins as SimulatorServer<Name>["origins"],
    simulators: simulators as SimulatorServer<Name>["simulators"],
    close,
  };
}

/** What every vendor's simulator takes of the options. */
function sharedOptions(options: SimulatorServerOptions): SimulatorOptions {
  const { clock, keepRequests, keepBytes = keptBytes, latency, lenient, pageSize } = options;
  return { clock, keepRequests, keepBytes, latency, lenient, pageSize };
}

/** What `fetch` rejects with when an injected fault breaks the connection. */
function isBroken(error: unknown): boolean {
  const cause =
    error instanceof TypeError ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  return cause?.code === "ECONNRESET" || cause?.code === "ECONNREFUSED";
}

function handlerOf(
  simulator: Simulators[VendorName],
  control: Control,
  access: Access,
  origin: string,
): WireHandler {
  return async (wire) => {
    const request = webRequest(wire, origin);
    const answered = await control.answer(request, wire.localAddress);
    if (answered) return access.readable(request, access.preflightAnswer(request) ?? answered);
    if (!access.allowsOrigin(request)) return foreignPage();
    const preflight = access.preflightAnswer(request);
    if (preflight) return access.readable(request, preflight);
    try {
      return access.readable(request, await simulator.fetch(request));
    } catch (error) {
      if (isBroken(error) || request.signal.aborted) throw error;
      // A defect of the simulator itself: loud, and never mistaken for the vendor's answer.
      const defect = new Response(`${error instanceof Error ? error.stack : error}\n`, { status: 500 });
      return access.readable(request, defect);
    }
  };
}

/** To a page that nobody has allowed: what it may not read, it must not do either. */
const foreignPage = (): Response =>
  new Response("pages of this origin are not allowed here; --cors names others than loopback ones\n", {
    status: 403,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
