import type { OpenApiDocument } from "@pbxkit/core/testing";
import { exampleOf, type Json, type OperationNode } from "../differential/document.ts";
import type { Furnished } from "./furnished.ts";

/** What came back, to the last byte. */
export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The text as JSON, where it is that. */
  readonly body: unknown;
}

export interface Asking {
  readonly document: OpenApiDocument;
  /** What the vendor has in front of the document's paths. */
  readonly prefix: string;
  readonly furnished: Furnished;
}

/** Ids for the parameters of a path; what `own` names goes before what was furnished. */
export function pathOf(template: string, ids: Furnished["ids"], own?: string): string {
  const last = template.lastIndexOf("{");
  const path = ids.reduce(
    (at, [place, id]) => at.replace(place, place.replace(/\{[^}]+\}$/, id)),
    own === undefined || last < 0 ? template : `${template.slice(0, last)}${own}`,
  );
  if (path.includes("{")) throw new Error(`no id for ${path}`);
  return path;
}

const period = { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-01-31 23:59:59" };

/** Sends an operation with the document's own example. `own` is the id in place of the furnished one. */
export async function ask(
  { document, prefix, furnished }: Asking,
  operation: OperationNode,
  own?: string,
  headers: Readonly<Record<string, string>> = authorizationFor(operation, furnished),
): Promise<Exchange> {
  const { simulator, ids } = furnished;
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const asked = required.map(({ name }) => [name, period[name as keyof typeof period] ?? ""]);
  const query = new URLSearchParams(asked as [string, string][]);
  const url = `${simulator.baseUrl}${prefix}${pathOf(operation.template, ids, own)}?${query}`;
  const body = bodyOf(document, operation);
  const response = await simulator.fetch(url, {
    method: operation.method,
    headers: { ...headers, ...(typeof body === "string" && { "content-type": "application/json" }) },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

/** One operation takes the login of a user, because its link is opened by a browser. */
function authorizationFor({ id }: OperationNode, { headers, otherHeaders, simulator }: Furnished) {
  const other = otherHeaders?.[id];
  if (other) return other;
  if (id !== "downloadRecordWithPassword") return headers;
  const { username, password } = (simulator as unknown as { user: Record<string, string> }).user;
  return { authorization: `Basic ${btoa(`${username}:${password}`)}` };
}

function bodyOf(document: OpenApiDocument, operation: OperationNode): string | FormData | undefined {
  if (operation.content["multipart/form-data"]) {
    const form = new FormData();
    form.set("title", "Greeting");
    form.set("file", new File(["RIFF....WAVE"], "greeting.wav"));
    return form;
  }
  const json = jsonOf(document, operation);
  return json && JSON.stringify(json);
}

/** The document's example of an operation's JSON body. */
export function jsonOf(document: OpenApiDocument, { content }: OperationNode): Json | undefined {
  const json = content["application/json"] as Json | undefined;
  return json && (exampleOf(document, json) as Json);
}
