import {
  type AnyResource,
  type ListPage,
  type Resource,
  refuse,
  type SimulatedCall,
} from "@pbxkit/core/testing";
import { paginator, paginatorSize } from "../answers.ts";
import type { PlusofonRows } from "../rows.ts";
import { messageHistory, recordedCalls } from "./records.ts";
import { sipAccountStatuses, sipAccounts, sipScenarios } from "./sip.ts";

/** A list that Plusofon gives whole, in `data`. */
const whole = ({ items }: ListPage) => ({ data: items, success: true });

const paymentTypes = ["payment", "charge", "subscription"];

const numbers: Resource<PlusofonRows, "numbers"> = {
  table: "numbers",
  collection: "/api/v1/number",
  envelope: whole,
  show: ({ id, number, phone_type }) => ({ id, number, phone_type }),
};

const smsNumbers: Resource<PlusofonRows, "numbers"> = {
  table: "numbers",
  collection: "/api/v1/number/sms",
  envelope: whole,
  narrow: () => (row) => row.sms,
  show: ({ id, number }) => ({ id, number }),
};

const offers: Resource<PlusofonRows, "offers"> = {
  table: "offers",
  collection: "/api/v1/number/search",
  envelope: whole,
  narrow:
    ({ query }) =>
    (row) =>
      !row.reserved && (query.phone_type ?? row.phone_type) === row.phone_type,
  show: ({ number, buy_price }) => ({ number, buy_price }),
};

const externalNumbers: Resource<PlusofonRows, "externalNumbers"> = {
  table: "externalNumbers",
  collection: "/api/v1/number/external",
  show: ({ id: _id, ...shown }) => shown,
};

const payments: Resource<PlusofonRows, "payments"> = {
  table: "payments",
  collection: "/api/v1/payment/history/{operation_type}",
  parent: {
    parameter: "operation_type",
    check: ({ path }: SimulatedCall<PlusofonRows>) => {
      const id = path.operation_type ?? "";
      return paymentTypes.includes(String(id)) ? id : refuse({ reason: "not-found", table: "payments", id });
    },
  },
  envelope: whole,
  show: ({ id: _id, ...shown }) => shown,
};

const flashCallAccounts: Resource<PlusofonRows, "flashCallAccounts"> = {
  table: "flashCallAccounts",
  collection: "/api/v1/flash-call",
  item: "/api/v1/flash-call/{id}",
  envelope: whole,
  show: ({ id, name, access_token }) => ({ id, name, access_token }),
  make: (_suggested, call) => ({
    id: call.state.flashCallAccounts.nextId(),
    name: (call.body as { readonly name: string }).name,
    access_token: call.ids.hex(40),
    proposal: 1,
  }),
  answer(action, { id, access_token }) {
    if (action === "create") {
      return { status: 200, body: { data: { account_id: id, access_token }, success: true } };
    }
    return action === "remove" ? { status: 200, body: { success: true } } : undefined;
  },
};

const listed = <Name extends keyof PlusofonRows>(
  table: Name,
  collection: string,
  envelope: (page: ListPage, call: SimulatedCall<PlusofonRows>) => unknown,
) => ({ table, collection, envelope, pageSize: paginatorSize });

/** Which paths list, create, change and delete the rows of which table. */
export const resources: readonly AnyResource<PlusofonRows>[] = [
  recordedCalls,
  externalNumbers,
  flashCallAccounts,
  messageHistory,
  numbers,
  offers,
  payments,
  sipAccounts,
  sipAccountStatuses,
  sipScenarios,
  smsNumbers,
  listed("contactLists", "/api/v1/contact-lists", paginator),
  listed("groups", "/api/v1/groups", whole),
  listed("media", "/api/v1/media", paginator),
  listed("scenarios", "/api/v1/scenario", paginator),
  listed("webhooks", "/api/v1/webhooks", whole),
];
