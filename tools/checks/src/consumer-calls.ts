import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One call of an operation, with what the document requires; values are TypeScript source. */
export interface ConsumerCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Path parameters without those that the client fills in. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

type Json = { readonly [key: string]: unknown };

const METHODS = ["get", "put", "post", "patch", "delete"];
/** Most programs begin with this one. */
const FIRST = "/client/{client_id}/extension/";

/** A call of each operation of the packed RingMe document: the extension list first, then in the document's order. */
export function ringmeCalls(folder: string): ConsumerCall[] {
  const file = join(folder, "node_modules/@pbxkit/ringme/dist/openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as Json;
  const calls: ConsumerCall[] = [];
  for (const [path, item] of Object.entries(document.paths as Record<string, Json>)) {
    for (const method of METHODS) {
      const operation = item[method] as Json | undefined;
      if (operation) calls.push(callOf(document, path, method, item, operation));
    }
  }
  const isFirst = ({ method, path }: ConsumerCall) => method === "GET" && path === FIRST;
  return [...calls.filter(isFirst), ...calls.filter((call) => !isFirst(call))];
}

function callOf(document: Json, path: string, method: string, item: Json, operation: Json): ConsumerCall {
  const parameters = [item, operation]
    .flatMap(({ parameters = [] }) => parameters as Json[])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.required && parameter.name !== "client_id");
  const values = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [String(name), sampleOf(resolve(document, schema as Json))]),
    );
  return {
    operationId: String(operation.operationId),
    method: method.toUpperCase(),
    path,
    pathParameters: values("path"),
    query: values("query"),
    body: operation.requestBody ? bodyOf(resolve(document, operation.requestBody as Json)) : undefined,
  };
}

function bodyOf({ content }: Json): string {
  const [media] = Object.entries(content as Record<string, Json>);
  if (!media) throw new Error("a request body without a media type");
  const [type, { example, examples }] = media;
  if (type === "multipart/form-data") return `{ title: "welcome", file: new Blob() }`;
  const named = Object.values((examples ?? {}) as Record<string, Json>)[0]?.value;
  return JSON.stringify(example ?? named);
}

const sampleOf = ({ type }: Json): string => ([type].flat().includes("integer") ? "1" : `"a"`);

function resolve(document: Json, value: Json): Json {
  if (typeof value.$ref !== "string") return value;
  const keys = value.$ref.slice(2).split("/");
  const found = keys.reduce<unknown>(
    (at, key) => (at as Json)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
  return resolve(document, found as Json);
}
