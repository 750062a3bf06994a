import type { OperationHandler } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { done } from "../answers.ts";
import { noSuch } from "../failures.ts";
import type { PlusofonRows } from "../rows.ts";
import { charge } from "./cabinet.ts";

type Schemas = components["schemas"];

export const reserveNumber: OperationHandler<PlusofonRows> = ({ body, state }) => {
  const { number } = body as Schemas["NumberReservation"];
  const offer = state.offers.get(number);
  if (!offer || offer.reserved) return noSuch("free number", "number", number);
  state.offers.update(number, { reserved: true });
  return done;
};

/** All of them or none. */
export const buyNumbers: OperationHandler<PlusofonRows> = (call) => {
  const { numbers, owner_type } = call.body as Schemas["NumberPurchase"];
  const { state } = call;
  const wanted = [...new Set(numbers)];
  const missing = wanted.find((number) => !state.offers.get(number));
  if (missing !== undefined) return noSuch("free number", "numbers", missing);
  const offers = wanted.flatMap((number) => state.offers.get(number) ?? []);
  const price = offers.reduce((sum, { buy_price }) => sum + Number(buy_price), 0);
  const refused = charge(call, price, `Numbers: ${wanted.join(", ")}`);
  if (refused) return refused;
  for (const { number, phone_type } of offers) {
    state.offers.delete(number);
    const id = state.numbers.nextId();
    const bought = { id, number: `7${number}`, phone_type, owner_type, sms: true, sms_url: null };
    state.numbers.insert(bought);
  }
  return done;
};
