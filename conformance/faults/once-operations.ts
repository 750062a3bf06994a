import era from "@pbxkit/era/openapi.json" with { type: "json" };
import plusofon from "@pbxkit/plusofon/openapi.json" with { type: "json" };
import ringme from "@pbxkit/ringme/openapi.json" with { type: "json" };
import tenantApi from "@pbxkit/tenant-api/openapi.json" with { type: "json" };

/** An operation that must not be done twice, and a request of it. */
export interface OnceOperation {
  readonly vendor: "era" | "plusofon" | "ringme" | "tenant-api";
  readonly method: string;
  readonly path: string;
  readonly params: { readonly path: Values; readonly query: Values };
  readonly body?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly example?: unknown; readonly type?: unknown };
}

interface Media {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

interface Operation {
  readonly "x-effect"?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, Media>> };
}

interface Document {
  readonly paths: Readonly<Record<string, object>>;
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

const documents = { era, plusofon, ringme, "tenant-api": tenantApi };

/** Every `once` operation of the four documents, with the request of the document's own example. */
export const onceOperations: readonly OnceOperation[] = Object.entries(documents).flatMap(
  ([vendor, document]) => operationsOf(vendor as OnceOperation["vendor"], document as unknown as Document),
);

function operationsOf(vendor: OnceOperation["vendor"], document: Document): OnceOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const {
      parameters: shared = [],
      additionalOperations = {},
      ...methods
    } = item as {
      readonly parameters?: readonly Parameter[];
      readonly additionalOperations?: object;
    };
    return Object.entries({ ...methods, ...additionalOperations })
      .filter(([, operation]) => (operation as Operation)["x-effect"] === "once")
      .map(([method, operation]) => {
        const { parameters = [], requestBody } = operation as Operation;
        const all = [...shared, ...parameters].map((parameter) => resolve(document, parameter));
        return {
          vendor,
          method: method.toUpperCase(),
          path,
          params: { path: valuesIn("path", all), query: valuesIn("query", all) },
          ...(requestBody && { body: exampleOf(requestBody.content ?? {}) }),
        };
      });
  });
}

function resolve(document: Document, parameter: Parameter): Parameter {
  return document.components?.parameters?.[parameter.$ref?.split("/").at(-1) ?? ""] ?? parameter;
}

function valuesIn(place: string, parameters: readonly Parameter[]): Values {
  const wanted = parameters.filter((one) => one.in === place && (place === "path" || one.required));
  return Object.fromEntries(
    wanted.map(({ name, example, schema }) => [name, example ?? schema?.example ?? "7"]),
  );
}

/** A document's own example; where it has none, the operation takes a file. */
function exampleOf(content: Readonly<Record<string, Media>>): unknown {
  const { example, examples } = content["application/json"] ?? {};
  return example ?? Object.values(examples ?? {})[0]?.value ?? "file";
}
