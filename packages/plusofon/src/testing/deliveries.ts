import { createDelivery, type DeliveryOptions } from "@pbxkit/core/testing";
import { document } from "../generated/document.ts";
import { type PlusofonEventType, parseEventFields } from "../webhooks/event.ts";

/**
 * A delivery as Plusofon sends it, for tests of your receiver: the document's example of an event of this type.
 *
 * ```ts
 * const response = await receiver.fetch(createPlusofonDelivery("incoming-sms", { url: `https://my.example/hooks/${secret}` }));
 * ```
 */
export const createPlusofonDelivery = (type: PlusofonEventType, options?: DeliveryOptions): Request =>
  createDelivery(document, (fields) => parseEventFields(fields).type === type, options);

/** What Plusofon posts to a registered address. */
export const delivery = (url: string, fields: Readonly<Record<string, string | undefined>>): Request =>
  new Request(url, {
    method: "POST",
    body: JSON.stringify(fields),
    headers: { "content-type": "application/json" },
  });
