import type { vendors } from "../documents.ts";

/** A vendor's reference and the simulator that answers what its page sends. */
export interface SimulatedVendor {
  /** The document as JSON text. */
  readonly document: () => Promise<{ readonly default: string }>;
  readonly simulate: () => Promise<Simulated>;
}

interface Simulated {
  readonly fetch: (request: Request) => Promise<Response>;
  /** What Scalar fills in, so that a reader can send without an account. */
  readonly authentication: Readonly<Record<string, unknown>>;
}

/** Each simulator is loaded with its page, and lives as long as the page is open. */
export const simulatedVendors: Readonly<Record<string, SimulatedVendor>> = {
  plusofon: {
    document: () => import("virtual:reference/plusofon"),
    async simulate() {
      const { createPlusofonSimulator } = await import("@pbxkit/plusofon/testing");
      const { fetch, token, flashCallToken } = createPlusofonSimulator({
        // The numbers of the document's examples stay free, so that they can be created.
        seed: { sipAccounts: [{ number: 301 }, { number: 302 }], calls: 5, messages: 3 },
      });
      return {
        fetch,
        authentication: {
          preferredSecurityScheme: ["bearerAuth", "applicationCode"],
          securitySchemes: {
            bearerAuth: { token },
            flashCallToken: { token: flashCallToken },
            applicationCode: { value: "10553" },
          },
        },
      };
    },
  },
  ringme: {
    document: () => import("virtual:reference/ringme"),
    async simulate() {
      const { createRingmeSimulator } = await import("@pbxkit/ringme/testing");
      const simulator = createRingmeSimulator({ seed: { extensions: 3, calls: 5, dids: 2 } });
      const token = simulator.issueToken();
      const { username, password } = simulator.user;
      return {
        fetch: simulator.fetch,
        authentication: {
          preferredSecurityScheme: "oauth2",
          securitySchemes: {
            oauth2: { flows: { clientCredentials: { token }, password: { token } } },
            basicAuth: { username, password },
          },
        },
      };
    },
  },
  era: {
    document: () => import("virtual:reference/era"),
    async simulate() {
      const { createEraSimulator } = await import("@pbxkit/era/testing");
      const simulator = createEraSimulator({ seed: { redirectRules: 3, domainRedirectRules: 2 } });
      return {
        fetch: simulator.fetch,
        // A page may not send a cookie of its own.
        authentication: {
          preferredSecurityScheme: "bearerAuth",
          securitySchemes: { bearerAuth: { token: simulator.openSession() } },
        },
      };
    },
  },
  "tenant-api": {
    document: () => import("virtual:reference/tenant-api"),
    async simulate() {
      const { createTenantApiSimulator } = await import("@pbxkit/tenant-api/testing");
      const { fetch, token } = createTenantApiSimulator({ seed: { endpoints: 3 } });
      return {
        fetch,
        authentication: { preferredSecurityScheme: "bearerAuth", securitySchemes: { bearerAuth: { token } } },
      };
    },
  },
} satisfies Record<keyof typeof vendors, SimulatedVendor>;
