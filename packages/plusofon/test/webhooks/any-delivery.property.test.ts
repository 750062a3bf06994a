import { parseEvent, parseEventFields, plusofonEventTypes } from "@pbxkit/plusofon/webhooks";
import { testAnyDelivery } from "../../../core/test/support/any-delivery.ts";

testAnyDelivery({
  parseEvent,
  parseEventFields,
  types: plusofonEventTypes,
  names: [
    ...["hook_event", "call_id", "from", "to", "timestamp", "duration", "record"],
    ...["src_number", "dst_number", "content", "date", "phone", "key"],
  ],
});
