import type { Simulator } from "@pbxkit/core/testing";
import type { ServersConfig, Vendor } from "../servers/config.ts";
import type { ScriptedAnswer } from "../servers/script.ts";
import { Arrivals } from "./arrivals.ts";
import type { ControlClient } from "./control-client.ts";
import { RemoteSimulator } from "./remote-simulator.ts";
import type { RuntimeFamily } from "./report.ts";
import { Script } from "./script.ts";

/** What a behaviour works with. */
export class Context {
  readonly runtime: RuntimeFamily;
  readonly #control: ControlClient;
  readonly #servers: ServersConfig;
  readonly arrivals = new Arrivals();

  constructor(runtime: RuntimeFamily, control: ControlClient, servers: ServersConfig) {
    this.runtime = runtime;
    this.#control = control;
    this.#servers = servers;
  }

  /** An address where nobody listens. */
  get nowhere(): string {
    return this.#servers.nowhere;
  }

  /** A vendor's simulator behind real HTTP, back at its seed. */
  async simulator<V extends Vendor>(vendor: V): Promise<RemoteSimulator<V>> {
    await this.arrivals.gather();
    const simulator = await RemoteSimulator.open<V>(this.#servers.simulators[vendor]);
    this.arrivals.watch(vendor, () => simulator.requests());
    return simulator;
  }

  /** A simulator in process that a behaviour has made; what reaches it is judged after the run. */
  inProcess<S extends Pick<Simulator<never>, "requests">>(vendor: Vendor, simulator: S): S {
    this.arrivals.watch(vendor, () => simulator.requests);
    return simulator;
  }

  /** A server of its own for one behaviour: gives these answers in order, and the last one again and again. */
  script(...answers: readonly [ScriptedAnswer, ...ScriptedAnswer[]]): Promise<Script> {
    return Script.start(this.#control, answers);
  }
}
