import type { CabinetRow } from "../rows/cabinet.ts";

/** The account of a seed that says nothing else. Everything in it is invented, prices and limits too. */
export const cabinet: CabinetRow = {
  id: "cabinet",
  password: "invented-password",
  user: {
    id: 7_001,
    email: "person@example.com",
    phone: "70000000008",
    first_name: "Invented",
    last_name: "Person",
    middle_name: null,
    role: { name: "admin", client_id: 10_553 },
  },
  balance: 1_000,
  notice: 100,
  autopay: { access: true, active: false, sum: null },
  sms_price: 5,
  flash_call: {
    calls_per_user_hour: 10,
    calls_per_user_day: 20,
    calls_per_hour: 1_000,
    calls_per_day: 10_000,
    token_lifetime_sec: 300,
    pin_tries: 3,
    return_operator: false,
    return_pin: false,
  },
  proposals: [
    { id: 1, name: "Small" },
    { id: 2, name: "Large" },
  ],
  voicemail: { email: null, send: false },
  customer: { id: 7_001, tariff: { name: "Start", description: "Invented tariff." }, expiration_date: null },
  agreement: { status: "signed", title: "Signed", name: "Invented Company", type: "jur" },
  tariff: {
    tariff_description: { id: 3, name: "Start", description: "Invented tariff." },
    links: [{ title: "Prices" }],
  },
};
