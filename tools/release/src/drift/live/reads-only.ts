import type { Fetch } from "@pbxkit/core";
import type { OpenApiDocument } from "../../../../../packages/core/src/document/openapi-document.ts";
import { operationNode } from "../../../../../packages/core/src/document/operation.ts";
import type { Router } from "../../../../../packages/core/src/document/router.ts";

/**
 * A `fetch` that lets nothing through to the API but its `read` operations, whatever the caller asks for. What is not an
 * operation of the document, as a login, passes.
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
    if (route && operation?.node["x-effect"] !== "read") {
      return Promise.reject(new Error(`${request.method} ${route.template} is not a read operation`));
    }
    return fetch(request);
  };
}
