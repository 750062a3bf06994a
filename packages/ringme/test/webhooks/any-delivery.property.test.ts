import { parseEvent, parseEventFields, ringmeEventTypes } from "@pbxkit/ringme/webhooks";
import { testAnyDelivery } from "../../../core/test/support/any-delivery.ts";

testAnyDelivery({
  parseEvent,
  parseEventFields,
  types: ringmeEventTypes,
  names: [
    ...["EventType", "event_type", "EventTime", "Duration", "CallFlow", "Bridged", "CalledExtensionID"],
    ...["extension_name", "did_number", "dst_number", "agent_id", "agent_status", "old_status_id", "text"],
  ],
});
