/** Who may use a server from where. Names are without a port. */
export interface AccessOptions {
  /** The address that it listens on. */
  readonly host: string;
  /** Names, beside loopback ones, that control answers to. */
  readonly allowHosts: readonly string[];
  /** Origins of pages, beside those on loopback, that may use it. */
  readonly cors: readonly string[];
}

/** A page that asks, or would like to. */
type Headed = Pick<Request, "headers">;

const wildcards = new Set(["0.0.0.0", "::", "[::]"]);

/** Whether a host name or address is this machine's own, and can be nobody else's. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, "");
  return (
    name === "localhost" || name.endsWith(".localhost") || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name)
  );
}

/**
 * Keeps pages that a developer has open by chance away from a server on the same machine: a page's own requests carry its
 * `Origin`, and a name that its owner points at this machine (DNS rebinding) is in `Host`.
 */
export class Access {
  readonly #hosts: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;

  constructor({ host, allowHosts, cors }: AccessOptions) {
    const own = wildcards.has(host) ? [] : [host];
    this.#hosts = new Set([...own, ...allowHosts].map(plainName));
    this.#origins = new Set(cors.map((origin) => new URL(origin).origin));
  }

  /** Whether a `Host` header names this machine. `address` is the one that the connection has come in on. */
  allowsHost(header: string | null, address: string): boolean {
    const hostname = hostnameOf(`http://${header ?? ""}`);
    if (hostname === undefined) return false;
    const name = plainName(hostname);
    return isLoopback(name) || this.#hosts.has(name) || name === plainName(address);
  }

  /** Whether a request may come from where it says it comes from; what says nothing is no page. */
  allowsOrigin({ headers }: Headed): boolean {
    const origin = headers.get("origin");
    if (origin !== null) return this.#origins.has(origin) || isLoopback(hostnameOf(origin) ?? "");
    // A page may load an address as an image or a script, without an origin.
    return headers.get("sec-fetch-site") !== "cross-site" || headers.get("sec-fetch-mode") === "navigate";
  }

  /** The answer to a browser that asks before a page's request; `undefined` for any other request. */
  preflightAnswer(request: Request): Response | undefined {
    const method = request.headers.get("access-control-request-method");
    if (request.method !== "OPTIONS" || method === null) return undefined;
    const headers = new Headers({ "access-control-allow-methods": method, "access-control-max-age": "600" });
    const wanted = request.headers.get("access-control-request-headers");
    if (wanted !== null) headers.set("access-control-allow-headers", wanted);
    if (request.headers.has("access-control-request-private-network")) {
      headers.set("access-control-allow-private-network", "true");
    }
    return new Response(null, { status: 204, headers });
  }

  /** The answer, readable for the page that asked, where it may. */
  readable(request: Request, response: Response): Response {
    const origin = request.headers.get("origin");
    if (origin === null || !this.allowsOrigin(request)) return response;
    const headers = new Headers(response.headers);
    headers.set("access-control-allow-origin", origin);
    headers.set("access-control-allow-credentials", "true");
    headers.append("vary", "origin");
    const own = [...response.headers.keys()].filter((name) => !name.startsWith("access-control-"));
    if (own.length > 0) headers.set("access-control-expose-headers", own.join(", "));
    return new Response(response.body, { status: response.status, headers });
  }
}

/** `::1` out of `[::1]`, and `127.0.0.1` out of `::ffff:127.0.0.1`; in lower case. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/^::ffff:(?=\d+\.)/, "");
}

function hostnameOf(address: string): string | undefined {
  // A path or credentials in a Host header are no name.
  return URL.canParse(address) && /^\w+:\/\/[^/@?#\\]+$/.test(address)
    ? new URL(address).hostname
    : undefined;
}
