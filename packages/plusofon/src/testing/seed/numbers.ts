import type { ExternalNumberRow, NumberOfferRow, PhoneNumberRow } from "../rows/numbers.ts";

export const firstNumber = 31;
export const firstOffer = 7_000_000_101;

export function phoneNumber(index: number): PhoneNumberRow {
  return {
    id: firstNumber + index,
    number: String(70_000_000_001 + index),
    phone_type: "def",
    owner_type: "business",
    sms: true,
    sms_url: null,
  };
}

export function offer(index: number): NumberOfferRow {
  return { number: firstOffer + index, buy_price: "150.00", phone_type: "def", reserved: false };
}

export function externalNumber(index: number): ExternalNumberRow {
  const number = `+${70_000_000_201 + index}`;
  return { id: 1 + index, number, source: "sip.example.com", customer_id: 7_001, type: "sip" };
}
