import type { OpenApiDocument } from "@pbxkit/core/testing";
import { type Document, OpenAPIBackend, type ValidationResult } from "openapi-backend";

/** A request as the independent validator takes it. */
export interface JudgedRequest {
  readonly method: string;
  /** As the document writes paths, filled in. */
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** What a judge reads of a vendor. */
interface Judged {
  readonly document: OpenApiDocument;
  readonly beside: Readonly<Record<string, unknown>>;
}

/** What is wrong with a request or an answer; nothing where all is well. */
export interface Judge {
  request(operationId: string, request: JudgedRequest): string | undefined;
  answer(operationId: string, status: number, body: unknown): string | undefined;
}

/**
 * openapi-backend with the same document, and with paths that lie beside it.
 * It knows neither OpenAPI 3.2 nor other methods than its own, so `CLEAR` stands as DELETE of the same path; and it
 * takes final slashes off the paths of requests, so they are taken off those of the document too.
 */
export async function createJudge({ document, beside }: Judged): Promise<Judge> {
  const definition = structuredClone(document) as unknown as { openapi: string; paths: Record<string, Path> };
  definition.openapi = "3.1.0";
  for (const [template, path] of Object.entries(definition.paths)) {
    delete definition.paths[template];
    definition.paths[template.replace(/\/$/, "")] = path;
    const clear = path.additionalOperations?.CLEAR;
    if (clear) path.delete = clear;
    delete path.additionalOperations;
  }
  Object.assign(definition.paths, beside);
  const backend = new OpenAPIBackend({
    definition: definition as unknown as Document,
    quick: true,
    ajvOpts: { strict: false, logger: false },
  });
  await backend.init();
  return {
    request(operationId, { method, path, query, headers, body }) {
      const request = {
        method: method === "CLEAR" ? "DELETE" : method,
        path,
        query: queryOf(query),
        headers,
        ...(body !== undefined && { body }),
      };
      return sentence(backend.validateRequest(request, operationId));
    },
    answer: (operationId, status, body) => sentence(backend.validateResponse(body, operationId, status)),
  };
}

/** By name, as it stands there: openapi-backend's own reader would take `columns[]` for `columns`. */
function queryOf(text: string): Record<string, string | string[]> {
  const query = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

function sentence({ errors }: ValidationResult): string | undefined {
  if (!errors?.length) return undefined;
  return errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join("; ");
}

interface Path {
  delete?: unknown;
  additionalOperations?: { CLEAR?: unknown };
}
