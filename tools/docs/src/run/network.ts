import type { SimulatedRequest } from "@pbxkit/core/testing";

/** What programs find where the network would be. */
export interface Network {
  readonly fetch: typeof globalThis.fetch;
  /** Hosts that a program asked for and that are nobody's: it would have left the machine. */
  readonly strangers: readonly string[];
}

/** The part of a simulator that programs reach. */
interface Server {
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Is told of each request that a simulator has answered. */
export type Observer = (request: SimulatedRequest) => void;

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** The hosts that the documentation speaks of, and who answers there. */
const HOSTS: Readonly<Record<string, (observe: Observer) => Promise<Server>>> = {
  "restapi.plusofon.ru": async (observe) => {
    const { createPlusofonSimulator } = await import("@pbxkit/plusofon/testing");
    const sipAccounts = [{ id: 80 }, { id: 81 }, { id: 82 }];
    const seed = { sipAccounts, calls: 40, messages: 3 };
    return createPlusofonSimulator({ baseUrl: "https://restapi.plusofon.ru", seed, observe });
  },
  "apiproxy.telphin.ru": async (observe) => {
    const { createRingmeSimulator } = await import("@pbxkit/ringme/testing");
    return createRingmeSimulator({
      seed: { extensions: 3, records: 40, calls: 80, registrations: 2, sounds: 2 },
      observe,
    });
  },
  "pbx.example.com": async (observe) => {
    const { createEraSimulator } = await import("@pbxkit/era/testing");
    return createEraSimulator({ seed: { redirectRules: 3 }, observe });
  },
  "callbox.example.com": async (observe) => {
    const { createTenantApiSimulator } = await import("@pbxkit/tenant-api/testing");
    return createTenantApiSimulator({ seed: { endpoints: 3 }, observe });
  },
};

/** A network of fresh simulators, with the machine's own addresses left to `real`. */
export function createNetwork(real: typeof globalThis.fetch, observe: Observer = () => {}): Network {
  const running = new Map<string, Promise<Server>>();
  const strangers: string[] = [];
  return {
    strangers,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { hostname } = new URL(request.url);
      if (LOOPBACK.has(hostname)) return real(request);
      const server = running.get(hostname) ?? HOSTS[hostname]?.(observe);
      if (!server) {
        strangers.push(hostname);
        throw new TypeError("fetch failed");
      }
      running.set(hostname, server);
      return (await server).fetch(request);
    },
  };
}
