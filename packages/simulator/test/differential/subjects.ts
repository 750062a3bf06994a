import type { OpenApiDocument, Simulator } from "@pbxkit/core/testing";
import { createEraClient } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
import { document as era } from "../../../era/src/generated/document.ts";
import { document as plusofon } from "../../../plusofon/src/generated/document.ts";
import { document as ringme } from "../../../ringme/src/generated/document.ts";
import { document as tenantApi } from "../../../tenant-api/src/generated/document.ts";

/** A client whose types are set aside: the test calls every operation there is by name. */
export type AnyClient = Readonly<
  Record<string, (path: string, init: unknown) => Promise<{ readonly response: Response }>>
>;

/** A simulator, a public client of it, and a header that it takes. */
export interface Running {
  readonly simulator: Pick<Simulator<never>, "fetch" | "requests" | "baseUrl" | "reset">;
  readonly client: AnyClient;
  authorization(): string;
}

/** One vendor: its document, and how to start it. */
export interface Subject {
  readonly name: string;
  readonly document: OpenApiDocument;
  /** What the client puts in front of the document's paths. */
  readonly prefix: string;
  start(): Running;
}

const options = { retry: false } as const;
const anyToken = () => "Bearer any";

export const subjects: readonly Subject[] = [
  {
    name: "tenant-api",
    document: tenantApi,
    prefix: "",
    start() {
      const simulator = createTenantApiSimulator();
      const { baseUrl, token, fetch } = simulator;
      const client = createTenantApiClient({ ...options, baseUrl, token, fetch });
      return { simulator, client: client as unknown as AnyClient, authorization: anyToken };
    },
  },
  {
    name: "plusofon",
    document: plusofon,
    prefix: "",
    start() {
      const simulator = createPlusofonSimulator();
      const client = createPlusofonClient({ ...options, token: simulator.token, fetch: simulator.fetch });
      return { simulator, client: client as unknown as AnyClient, authorization: anyToken };
    },
  },
  {
    name: "ringme",
    document: ringme,
    prefix: "/api/ver1.0",
    start() {
      const simulator = createRingmeSimulator();
      const { username, password } = simulator.user;
      const user = { username, password };
      const client = createRingmeClient({ ...options, auth: simulator.auth, user, fetch: simulator.fetch });
      return { simulator, client: client as unknown as AnyClient, authorization: anyToken };
    },
  },
  {
    name: "era",
    document: era,
    prefix: "",
    start() {
      const simulator = createEraSimulator();
      const { baseUrl, auth, fetch } = simulator;
      const client = createEraClient({ ...options, baseUrl, auth, fetch });
      const authorization = () => `Bearer ${simulator.openSession()}`;
      return { simulator, client: client as unknown as AnyClient, authorization };
    },
  },
];
