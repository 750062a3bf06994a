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

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** The hosts that the documentation speaks of, and who answers there. */
const HOSTS: Readonly<Record<string, () => Promise<Server>>> = {
  "restapi.plusofon.ru": async () => {
    const { createPlusofonSimulator } = await import("@pbxkit/plusofon/testing");
    const sipAccounts = [{ id: 80 }, { id: 81 }, { id: 82 }];
    const seed = { sipAccounts, calls: 40, messages: 3 };
    return createPlusofonSimulator({ baseUrl: "https://restapi.plusofon.ru", seed });
  },
  "apiproxy.telphin.ru": async () => {
    const { createRingmeSimulator } = await import("@pbxkit/ringme/testing");
    return createRingmeSimulator({
      seed: { extensions: 3, records: 40, calls: 80, registrations: 2, sounds: 2 },
    });
  },
  "pbx.example.com": async () => {
    const { createEraSimulator } = await import("@pbxkit/era/testing");
    return createEraSimulator({ seed: { redirectRules: 3 } });
  },
  "callbox.example.com": async () => {
    const { createTenantApiSimulator } = await import("@pbxkit/tenant-api/testing");
    return createTenantApiSimulator({ seed: { endpoints: 3 } });
  },
};

/** A network of fresh simulators, with the machine's own addresses left to `real`. */
export function createNetwork(real: typeof globalThis.fetch): Network {
  const running = new Map<string, Promise<Server>>();
  const strangers: string[] = [];
  return {
    strangers,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { hostname } = new URL(request.url);
      if (LOOPBACK.has(hostname)) return real(request);
      const server = running.get(hostname) ?? HOSTS[hostname]?.();
      if (!server) {
        strangers.push(hostname);
        throw new TypeError("fetch failed");
      }
      running.set(hostname, server);
      return (await server).fetch(request);
    },
  };
}
