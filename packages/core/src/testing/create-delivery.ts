import { isObject, type JsonObject, type OpenApiDocument, objectOf } from "../document/openapi-document.ts";

/** How a sample delivery differs from the document's example. */
export interface DeliveryOptions {
  /** Address of your receiver, secret included. Default `https://receiver.example/`. */
  readonly url?: string | undefined;
  /** Default `POST`; with `GET` the fields are in the query. */
  readonly method?: "GET" | "POST" | undefined;
  /** Fields to add or to change; undefined leaves one out. */
  readonly fields?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * A delivery as a vendor sends it: the first example of the document's `webhooks` that is `wanted`. Throws a TypeError where
 * none is.
 */
export function createDelivery(
  document: OpenApiDocument,
  wanted: (fields: Readonly<Record<string, unknown>>) => boolean,
  { url = "https://receiver.example/", method = "POST", fields: changes }: DeliveryOptions = {},
): Request {
  const sample = deliverySamples(document).find(({ fields }) => wanted(fields));
  if (!sample) throw new TypeError("the document has no example of such a delivery");
  const fields = Object.entries({ ...sample.fields, ...changes }).filter(([, value]) => value !== undefined);
  if (method === "GET") {
    const address = new URL(url);
    for (const [name, value] of fields) address.searchParams.append(name, String(value));
    return new Request(address);
  }
  const isJson = sample.contentType === "application/json";
  const body = isJson
    ? JSON.stringify(Object.fromEntries(fields))
    : new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString();
  return new Request(url, { method, body, headers: { "content-type": sample.contentType } });
}

/** A delivery that a document gives as an example of one of its `webhooks`. */
interface DeliverySample {
  readonly contentType: string;
  readonly fields: JsonObject;
}

/** The examples of a document's `webhooks`, in its order. */
function deliverySamples(document: OpenApiDocument): DeliverySample[] {
  return Object.values(objectOf(document.webhooks)).flatMap((webhook) => {
    const { requestBody } = objectOf(objectOf(webhook).post);
    return Object.entries(objectOf(objectOf(requestBody).content)).flatMap(([contentType, media]) =>
      Object.values(objectOf(objectOf(media).examples))
        .map((example) => objectOf(example).value)
        .filter(isObject)
        .map((fields) => ({ contentType, fields })),
    );
  });
}
