import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { UsageError } from "../../../spec/src/usage-error.ts";

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

/** The path that a document's paths stand under, such as "/api/ver1.0". */
export function pathPrefix(document: SpecDocument): string {
  const [server] = serversOf(document);
  return server && !isCustomers(server) ? new URL(filled(server)).pathname.replace(/\/$/, "") : "";
}

/**
 * Addresses that the document's paths stand under, without a final slash: what was asked for with the document's prefix, or
 * the document's own servers. Throws a `UsageError` where each customer has an address of its own and none was given.
 */
export function baseUrlsOf(vendor: string, document: SpecDocument, asked: string | undefined): string[] {
  if (asked !== undefined) {
    const { origin, pathname } = new URL(asked);
    const base = `${origin}${pathname.replace(/\/$/, "")}`;
    const prefix = pathPrefix(document);
    return [base.endsWith(prefix) ? base : base + prefix];
  }
  const servers = serversOf(document).filter((server) => !isCustomers(server));
  if (servers.length === 0) {
    throw new UsageError(`${vendor} has no address that all share: say --base-url URL`);
  }
  return servers.map((server) => filled(server).replace(/\/$/, ""));
}

const serversOf = (document: SpecDocument): Server[] => (document.servers as Server[] | undefined) ?? [];

/** The default of such a server is only an example. */
const isCustomers = ({ url }: Server): boolean => url === "{baseUrl}";

const filled = ({ url, variables = {} }: Server): string =>
  url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? "");
