import { checkMembers, type DeliveryOptions } from "@pbxkit/core/testing";
import { createPlusofonDelivery } from "@pbxkit/plusofon/testing";
import { plusofonEventTypes } from "@pbxkit/plusofon/webhooks";
import { createRingmeDelivery } from "@pbxkit/ringme/testing";
import { ringmeEventTypes } from "@pbxkit/ringme/webhooks";
import type { VendorName } from "./vendors.ts";

interface Samples {
  readonly types: readonly string[];
  readonly create: (type: string, options: DeliveryOptions) => Request;
}

/** The vendors that send webhooks. */
const samples: { readonly [Vendor in VendorName]?: Samples } = {
  plusofon: { types: plusofonEventTypes, create: createPlusofonDelivery as Samples["create"] },
  ringme: { types: ringmeEventTypes, create: createRingmeDelivery as Samples["create"] },
};

/** The types of a vendor's sample deliveries; none where it sends no webhooks. */
export const deliveryTypes = (vendor: VendorName): readonly string[] => samples[vendor]?.types ?? [];

/** A sample delivery out of JSON: `{ type, to, fields? }`. Throws a TypeError that says what is wrong. */
export function sampleDelivery(vendor: VendorName, value: unknown): Request {
  const known = samples[vendor];
  if (!known) throw new TypeError(`${vendor} sends no webhooks`);
  checkMembers(value, ["type", "to", "fields"], "delivery");
  const {
    type,
    to,
    fields = {},
  } = value as { readonly type?: unknown; readonly to?: unknown; readonly fields?: unknown };
  if (typeof type !== "string" || !known.types.includes(type))
    throw new TypeError(`delivery.type: one of ${known.types.join(", ")} is needed`);
  if (typeof to !== "string" || !URL.canParse(to)) throw new TypeError("delivery.to: an address is needed");
  const texts = typeof fields === "object" && fields !== null ? Object.values(fields) : [undefined];
  if (!texts.every((text) => typeof text === "string"))
    throw new TypeError("delivery.fields: texts by name are needed");
  return known.create(type, { url: to, fields: fields as Readonly<Record<string, string>> });
}
