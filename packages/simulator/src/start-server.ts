import { checkMembers, type SimulatorOptions } from "@pbxkit/core/testing";
import { answerControl } from "./control/control-route.ts";
import { preflightAnswer, withCors } from "./cors.ts";
import { eraSocketUpgrade } from "./era-socket.ts";
import type { UpgradeHandler, WireHandler } from "./http/connection.ts";
import { type ServerLimits, usualLimits } from "./http/limits.ts";
import { type Listener, listenOn } from "./http/listener.ts";
import { webRequest } from "./http/to-request.ts";
import { type ServedRequest, servedRequest } from "./request-line.ts";
import {
  createVendorSimulator,
  type Seeds,
  type Simulators,
  type VendorName,
  vendorNames,
} from "./vendors.ts";

/** What to serve, where, and with which rows. Clock and latency are those of the simulators. */
export interface SimulatorServerOptions<Name extends VendorName = VendorName>
  extends Pick<SimulatorOptions, "clock" | "identifiers" | "keepRequests" | "latency"> {
  /** Which vendors, by default all four. */
  readonly vendors?: readonly Name[];
  /** Port of the first vendor, the others on those that follow; by default the system chooses. */
  readonly port?: number;
  /** Address to listen on, by default 127.0.0.1. */
  readonly host?: string;
  /** Rows by vendor, in the form that the simulators of the packages take. */
  readonly seed?: Seeds;
  /** Sizes and times that the server puts up with. */
  readonly limits?: Partial<ServerLimits>;
  /** Called when a request is over. */
  readonly log?: (request: ServedRequest) => void;
}

const optionNames: readonly (keyof SimulatorServerOptions)[] = [
  "vendors",
  "port",
  "host",
  "seed",
  "limits",
  "log",
  "clock",
  "identifiers",
  "keepRequests",
  "latency",
];

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
  const { seed = {}, limits, log, ...rest } = options;
  checkMembers(options, optionNames, "startSimulatorServer");
  checkMembers(
    Object.fromEntries(vendors.map((vendor) => [vendor, true])),
    vendorNames,
    "startSimulatorServer: vendors",
  );
  checkMembers(seed, vendorNames, "startSimulatorServer: seed");
  const { clock, identifiers, keepRequests, latency } = rest;
  const simulatorOptions = {
    ...(clock && { clock }),
    ...(identifiers && { identifiers }),
    ...(keepRequests !== undefined && { keepRequests }),
    ...(latency !== undefined && { latency }),
  };
  const now = clock ? () => clock.now() : () => Date.now();
  const listeners: Listener[] = [];
  const origins: Partial<Record<VendorName, string>> = {};
  const simulators: Partial<Record<VendorName, Simulators[VendorName]>> = {};
  const close = async () => {
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
        ...(limits && { limits }),
      });
      listeners.push(listener);
      const origin = `http://${host.includes(":") ? `[${host}]` : host}:${listener.port}`;
      const simulator = createVendorSimulator(vendor, seed, {
        ...simulatorOptions,
        baseUrl: origin,
        ...(log && { observe: (record) => log(servedRequest(vendor, record, now())) }),
      });
      handler = handlerOf(vendor, simulator, origin);
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

/** What `fetch` rejects with when an injected fault breaks the connection. */
function isBroken(error: unknown): boolean {
  const cause =
    error instanceof TypeError ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  return cause?.code === "ECONNRESET" || cause?.code === "ECONNREFUSED";
}

function handlerOf(vendor: VendorName, simulator: Simulators[VendorName], origin: string): WireHandler {
  return async (wire) => {
    const request = webRequest(wire, origin);
    const aside = preflightAnswer(request) ?? (await answerControl(vendor, simulator, request));
    if (aside) return withCors(request, aside);
    try {
      return withCors(request, await simulator.fetch(request));
    } catch (error) {
      if (isBroken(error) || request.signal.aborted) throw error;
      // A defect of the simulator itself: loud, and never mistaken for the vendor's answer.
      const defect = new Response(`${error instanceof Error ? error.stack : error}\n`, { status: 500 });
      return withCors(request, defect);
    }
  };
}
