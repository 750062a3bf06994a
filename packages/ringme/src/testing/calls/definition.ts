import type { CallsDefinition, LiveCall, LiveCallEvent } from "@pbxkit/core/testing";
import type { RingmeRows } from "../rows.ts";
import { deliveriesOf } from "./deliveries.ts";
import { beginCall, type RingmeCallDetails } from "./legs.ts";
import { rowsOf } from "./rows.ts";

/** How calls look at RingMe: a leg for each extension, seen in both realms, told to both kinds of subscriptions. */
export const calls: CallsDefinition<RingmeRows> = {
  begin: beginCall,
  rows: (call, context) => rowsOf(call as LiveCall<RingmeCallDetails>, context),
  deliveries: (event, context) => deliveriesOf(event as LiveCallEvent<RingmeCallDetails>, context),
};
