import type { Fetch } from "@pbxkit/core";
import type { OpenApiDocument } from "../../../../../packages/core/src/document/openapi-document.ts";
import { operationNode } from "../../../../../packages/core/src/document/operation.ts";
import type { Router } from "../../../../../packages/core/src/document/router.ts";

/**
 * A `fetch` that lets nothing through to the API but its `read` operations, whatever the caller asks for. A login passes: it is no
 * operation of the document, or one that takes no credentials but its own.
 */
export function readsOnly(
  document: OpenApiDocument,
  router: Router,
  bases: readonly string[],
  fetch: Fetch,
): Fetch {
  return (request) => {
    const { origin, pathname } = new URL(request.url);
    const base = bases.find((address) => `${origin}${pathname}`.startsWith(`${address}/`));
    const route =
      base === undefined ? undefined : router.match(`${origin}${pathname}`.slice(base.length))?.route;
    const operation = route && operationNode(document, request.method, route.template);
    const { "x-effect": effect, security } = operation?.node ?? {};
    const isLogin = Array.isArray(security) && security.length === 0;
    if (route && effect !== "read" && !isLogin) {
      return Promise.reject(new Error(`${request.method} ${route.template} is not a read operation`));
    }
    return fetch(request);
  };
}
