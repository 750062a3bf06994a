import { ask, type Overview } from "./control.ts";
import { say, tryTo } from "./element.ts";

/** A part of a document, before anything is known of it. */
type Node = Record<string, unknown>;

/** What the component's script leaves in the page. Its members are those of https://scalar.com/products/api-references/configuration. */
declare const Scalar: { createApiReference(place: string, configuration: Node): unknown };

/** Nothing is asked of anybody but this server; its policy would not let it through, either. */
const alone = {
  proxyUrl: "",
  telemetry: false,
  withDefaultFonts: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  hideClientButton: true,
};

/** The document, with this server in place of the vendor's: no request and no login leaves this machine. */
function localDocument(document: Node, known: Readonly<Record<string, unknown>>): Node {
  const [server] = document.servers as readonly { readonly url: string }[];
  // "https://{hostname}/api/ver1.0" -> "/api/ver1.0", and "{baseUrl}" -> ""
  const prefix = /^(?:https?:\/\/[^/]+|\{[^}]+\})(.*)$/.exec(server?.url ?? "")?.[1] ?? "";
  return { ...(localNode(document, known) as Node), servers: [{ url: `${location.origin}${prefix}` }] };
}

function localNode(node: unknown, known: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(node)) return node.map((member) => localNode(member, known));
  if (typeof node !== "object" || node === null) return node;
  const local = Object.fromEntries(
    Object.entries(node).flatMap(([name, member]) => {
      if (name === "servers") return [];
      return [
        [
          name,
          isLoginAddress(name, member)
            ? `${location.origin}${new URL(member).pathname}`
            : localNode(member, known),
        ],
      ];
    }),
  );
  if (local.in === "path" && typeof local.name === "string" && Object.hasOwn(known, local.name)) {
    local.example = known[local.name];
    delete local.examples;
  }
  return local;
}

const isLoginAddress = (name: string, member: unknown): member is string =>
  /^(token|refresh|authorization)Url$/.test(name) && typeof member === "string";

/** What the component fills its forms with. */
async function authentication({ vendor, token, clientCode, auth }: Overview): Promise<Node> {
  const bearerAuth = { token };
  if (vendor === "plusofon")
    return { securitySchemes: { bearerAuth, applicationCode: { value: clientCode } } };
  if (vendor === "tenant-api") return { securitySchemes: { bearerAuth } };
  const credentials = auth as Readonly<Record<string, string>>;
  if (vendor === "era") {
    const { domain, login, password: pwd } = credentials;
    const session = await post(
      "/rest/v1/iam/sessions",
      JSON.stringify({ domain, login, pwd, session_type: "api" }),
      "application/json",
    );
    return {
      preferredSecurityScheme: "bearerAuth",
      securitySchemes: { bearerAuth: { token: session.session_token } },
    };
  }
  const { appId = "", appSecret = "" } = credentials;
  const fields = { grant_type: "client_credentials", client_id: appId, client_secret: appSecret };
  const tokens = await post(
    "/oauth/token",
    `${new URLSearchParams(fields)}`,
    "application/x-www-form-urlencoded",
  );
  const flow = { token: tokens.access_token, "x-scalar-client-id": appId, clientSecret: appSecret };
  return {
    preferredSecurityScheme: "oauth2",
    securitySchemes: { oauth2: { flows: { clientCredentials: flow } } },
  };
}

async function post(path: string, body: string, type: string): Promise<Node> {
  const response = await fetch(path, { method: "POST", headers: { "content-type": type }, body });
  return response.ok ? await response.json() : {};
}

async function show(): Promise<void> {
  const [overview, document] = (await Promise.all([ask(""), ask("/ui/openapi.json")])) as [Overview, Node];
  const known = {
    tenant_id: overview.tenantId,
    client_id: overview.clientId,
    account_id: overview.accountId,
  };
  const isKnown = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  Scalar.createApiReference("#reference", {
    ...alone,
    content: localDocument(document, isKnown),
    authentication: await authentication(overview),
  });
  say("");
}

void tryTo(show);
