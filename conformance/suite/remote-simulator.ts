import type { SimulatedFault, SimulatedRequest } from "@pbxkit/core/testing";
import type { SimulatedMessage, SocketFault } from "@pbxkit/era/testing";
import type { Vendor } from "../servers/config.ts";
import { ControlClient } from "./control-client.ts";

/** What a client of each vendor is made with. */
export interface VendorCredentials {
  readonly "tenant-api": { readonly baseUrl: string; readonly token: string; readonly tenantId: string };
  readonly plusofon: { readonly baseUrl: string; readonly token: string };
  readonly ringme: {
    readonly baseUrl: string;
    readonly auth: {
      readonly grant: "client_credentials";
      readonly appId: string;
      readonly appSecret: string;
    };
  };
  readonly era: {
    readonly baseUrl: string;
    readonly auth: { readonly domain: string; readonly login: string; readonly password: string };
    readonly accountId: string;
  };
}

/** A simulator behind real HTTP, at its seed, seen from the runtime under test. */
export class RemoteSimulator<V extends Vendor> {
  readonly #control: ControlClient;
  readonly credentials: VendorCredentials[V];

  private constructor(control: ControlClient, credentials: VendorCredentials[V]) {
    this.#control = control;
    this.credentials = credentials;
  }

  /** Resets the simulator at this origin. */
  static async open<V extends Vendor>(origin: string): Promise<RemoteSimulator<V>> {
    const control = new ControlClient(`${origin}/__simulator`);
    await control.post("/reset", {});
    return new RemoteSimulator(control, await control.get<VendorCredentials[V]>(""));
  }

  /** Scripts what goes wrong with the next matching requests. */
  async inject(...faults: readonly SimulatedFault[]): Promise<void> {
    await this.#control.post("/faults", faults);
  }

  /** Scripts what goes wrong with the next matching messages of Era's socket. */
  async injectIntoSocket(...faults: readonly SocketFault[]): Promise<void> {
    await this.#control.post("/socket/faults", faults);
  }

  /** What has arrived over Era's socket, oldest first. */
  async socketMessages(): Promise<readonly SimulatedMessage[]> {
    return this.#control.get("/socket/messages");
  }

  /** Ends every token and session now. */
  async revokeTokens(): Promise<void> {
    await this.#control.post("/revoke-tokens", {});
  }

  /** What has arrived, oldest first; preflight requests of browsers are not among it. */
  async requests(): Promise<readonly SimulatedRequest[]> {
    return this.#control.get("/requests");
  }

  /** How many requests with this method and path (behind `baseUrl`) have arrived. */
  async count(method: string, path: string): Promise<number> {
    const requests = await this.requests();
    return requests.filter((request) => request.method === method && request.path === path).length;
  }
}
