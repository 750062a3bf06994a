import { isObject, type JsonObject, objectOf } from "../../document/json.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";

/** A delivery that a document gives as an example of one of its `webhooks`. */
export interface DeliverySample {
  readonly contentType: string;
  readonly fields: JsonObject;
}

/** The examples of a document's `webhooks`, in its order. */
export function deliverySamples(document: OpenApiDocument): DeliverySample[] {
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
