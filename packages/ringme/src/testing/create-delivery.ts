import { createDelivery, type DeliveryOptions } from "@pbxkit/core/testing";
import { document } from "../generated/document.ts";
import { parseEventFields, type RingmeEventType } from "../webhooks/event.ts";

/**
 * A delivery as RingMe sends it, for tests of your receiver: the document's example of an event of this type.
 *
 * ```ts
 * const response = await receiver.fetch(createRingmeDelivery("hangup", { url: `https://my.example/hooks/${secret}` }));
 * ```
 */
export const createRingmeDelivery = (type: RingmeEventType, options?: DeliveryOptions): Request =>
  createDelivery(document, (fields) => parseEventFields(fields).type === type, options);
