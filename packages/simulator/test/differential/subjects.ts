import type { Simulator } from "@pbxkit/core/testing";
import { createEraClient } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
import { type Vendor, vendors } from "./vendors.ts";

/** A client whose types are set aside: the test calls every operation there is by name. */
export type AnyClient = Readonly<
  Record<string, (path: string, init: unknown) => Promise<{ readonly response: Response }>>
>;

/** A simulator, a public client of it, and a header that it takes for an operation. */
export interface Running {
  readonly simulator: Pick<Simulator<never>, "fetch" | "requests" | "baseUrl" | "reset">;
  readonly client: AnyClient;
  authorization(operationId: string): string;
}

/** One vendor, and how to start it. */
export interface Subject extends Vendor {
  start(): Running;
}

const options = { retry: false } as const;
const anyToken = () => "Bearer any";

const starts: Readonly<Record<Vendor["name"], () => Running>> = {
  "tenant-api"() {
    const simulator = createTenantApiSimulator();
    const { baseUrl, token, fetch } = simulator;
    const client = createTenantApiClient({ ...options, baseUrl, token, fetch });
    return { simulator, client: client as unknown as AnyClient, authorization: anyToken };
  },
  plusofon() {
    const simulator = createPlusofonSimulator({ seed: { sipAccounts: 1 } });
    const { token, flashCallToken, fetch } = simulator;
    const client = createPlusofonClient({ ...options, token, flashCallToken, fetch });
    const authorization = (operationId: string) => {
      if (operationId === "refreshTokens") return `Bearer ${simulator.issueTokens().refresh_token}`;
      const isOfFlashCall = ["sendFlashCall", "checkFlashCall", "startCallToAuth"].includes(operationId);
      return isOfFlashCall ? `Bearer ${flashCallToken}` : anyToken();
    };
    return { simulator, client: client as unknown as AnyClient, authorization };
  },
  ringme() {
    const simulator = createRingmeSimulator();
    const { username, password } = simulator.user;
    const user = { username, password };
    const client = createRingmeClient({ ...options, auth: simulator.auth, user, fetch: simulator.fetch });
    const authorization = (operationId: string) =>
      operationId === "downloadRecordWithPassword" ? `Basic ${btoa(`${username}:${password}`)}` : anyToken();
    return { simulator, client: client as unknown as AnyClient, authorization };
  },
  era() {
    const simulator = createEraSimulator();
    const { baseUrl, auth, fetch } = simulator;
    const client = createEraClient({ ...options, baseUrl, auth, fetch });
    const authorization = () => `Bearer ${simulator.openSession()}`;
    return { simulator, client: client as unknown as AnyClient, authorization };
  },
};

export const subjects: readonly Subject[] = vendors.map((vendor) => ({
  ...vendor,
  start: starts[vendor.name],
}));
