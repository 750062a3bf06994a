import { createEraClient } from "@pbxkit/era";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createRingmeClient } from "@pbxkit/ringme";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { describe, expect, test } from "vitest";
import { documentOf } from "./differential/vendors.ts";

// A document's address and credentials are not generated into the clients: each is compared with what a client really sends.

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
  readonly flows?: Readonly<Record<string, { readonly tokenUrl?: string; readonly refreshUrl?: string }>>;
}

interface SpecOperation {
  readonly requestBody?: unknown;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

interface Document {
  readonly servers: readonly {
    readonly url: string;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly components: { readonly securitySchemes: Readonly<Record<string, Scheme>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
}

const addressOf = ({ servers: [server] }: Document): string =>
  server?.url.replaceAll(/\{(\w+)\}/g, (_, name) => server.variables?.[name]?.default ?? "") ?? "";

type Fetch = (request: Request) => Promise<Response>;
type Call = (method: string, path: string, init: object) => Promise<unknown>;

/** A client of each vendor with every credential that it can have; `baseUrl` where the document names a customer's own. */
const vendors: Readonly<Record<string, (fetch: Fetch, baseUrl: string) => object>> = {
  plusofon: (fetch) => createPlusofonClient({ fetch, token: "t-1", flashCallToken: "t-2" }),
  ringme: (fetch) =>
    createRingmeClient({
      fetch,
      auth: { grant: "password", appId: "app", appSecret: "secret", username: "user", password: "pass" },
    }),
  era: (fetch, baseUrl) => createEraClient({ fetch, baseUrl, auth: { session: "s-1" } }),
  "tenant-api": (fetch, baseUrl) => createTenantApiClient({ fetch, baseUrl, token: "t-1", tenantId: "1" }),
};

/** Where each scheme's sign is on a request. */
function signOf(request: Request, { type, scheme, in: place, name = "" }: Scheme): boolean {
  const authorization = request.headers.get("authorization") ?? "";
  if (type === "oauth2" || (type === "http" && scheme === "bearer"))
    return authorization.startsWith("Bearer ");
  if (type === "http") return authorization.startsWith("Basic ");
  if (place === "cookie") return /\w+=s-1/.test(request.headers.get("cookie") ?? "");
  return place === "header" ? request.headers.has(name) : new URL(request.url).searchParams.has(name);
}

describe.for(Object.entries(vendors))("%s", ([vendor, make]) => {
  const document = documentOf(vendor) as unknown as Document;
  const arrived: Request[] = [];
  const fetch: Fetch = async (request) => {
    arrived.push(request);
    return Response.json({ access_token: "t-1", token_type: "Bearer", expires_in: 3600, data: [] });
  };
  const client = make(fetch, addressOf(document)) as Record<
    string,
    (path: string, init: object) => Promise<unknown>
  >;
  const call: Call = async (method, path, init) => client[method.toUpperCase()]?.(path, init).catch(() => {});

  test("calls go to the document's address", async () => {
    const [[path, item] = ["", {}]] = Object.entries(document.paths);
    const method =
      Object.keys(item).find((key) => ["get", "put", "post", "patch", "delete"].includes(key)) ?? "get";
    await call(method, path, {
      params: { path: pathParameters(path) },
      body: method === "get" ? undefined : {},
    });

    expect(arrived.at(-1)?.url.startsWith(`${addressOf(document)}/`)).toBe(true);
  });

  test("credentials are sent as each scheme of an operation says", async () => {
    const { securitySchemes } = document.components;
    for (const [path, item] of Object.entries(document.paths)) {
      for (const [method, { security = document.security, requestBody }] of Object.entries(item)) {
        // A file would be missing from a body that is made up here.
        const isFile = JSON.stringify(requestBody ?? {}).includes("multipart/form-data");
        if (isFile || !["get", "put", "post", "patch", "delete"].includes(method)) continue;
        arrived.length = 0;
        await call(method, path, {
          params: { path: pathParameters(path) },
          ...(method !== "get" && { body: {} }),
        });
        const request = arrived.at(-1);
        // What the client refuses to send with the credentials at hand has no request to look at.
        if (!request?.url.startsWith(addressOf(document))) continue;
        const fits = security.some((requirement) =>
          Object.keys(requirement).every((name) => {
            const scheme = securitySchemes[name];
            return scheme !== undefined && signOf(request, scheme);
          }),
        );
        expect(security.length === 0 || fits, `${method} ${path}`).toBe(true);
      }
    }
  });

  test("tokens come from the document's address", async () => {
    const flows = Object.values(document.components.securitySchemes).flatMap(({ flows = {} }) =>
      Object.values(flows),
    );
    const addresses = new Set(
      flows.flatMap(({ tokenUrl, refreshUrl }) => [tokenUrl, refreshUrl]).filter(Boolean),
    );
    const asked: string[] = [];
    const another = make(async (request) => {
      asked.push(request.url);
      return fetch(request);
    }, addressOf(document)) as typeof client;
    const [path = ""] = Object.keys(document.paths);
    await another.GET?.(path, { params: { path: pathParameters(path) } }).catch(() => {});

    expect(asked.slice(0, -1).filter((url) => !addresses.has(url))).toEqual([]);
    if (addresses.size > 0) expect(addresses.has(asked[0])).toBe(true);
  });
});

const pathParameters = (path: string) =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, 1]));
