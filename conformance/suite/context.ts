import type { ServersConfig, Vendor } from "../servers/config.ts";
import type { ScriptedAnswer } from "../servers/script.ts";
import type { RuntimeFamily } from "./behaviour.ts";
import type { ControlClient } from "./control-client.ts";
import { RemoteSimulator } from "./remote-simulator.ts";
import { Script } from "./script.ts";

/** What a behaviour works with. */
export class Context {
  readonly runtime: RuntimeFamily;
  readonly #control: ControlClient;
  readonly #servers: ServersConfig;

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
  simulator<V extends Vendor>(vendor: V): Promise<RemoteSimulator<V>> {
    return RemoteSimulator.open<V>(this.#servers.simulators[vendor]);
  }

  /** A server of its own for one behaviour: gives these answers in order, and the last one again and again. */
  script(...answers: readonly [ScriptedAnswer, ...ScriptedAnswer[]]): Promise<Script> {
    return Script.start(this.#control, answers);
  }
}
