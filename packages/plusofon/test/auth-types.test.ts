import { createPlusofonClient, type PlusofonOptions } from "@pbxkit/plusofon";
import { listCalls, sendSms, updateSipAccount } from "@pbxkit/plusofon/operations";
import { expectTypeOf, test } from "vitest";

const plusofon = createPlusofonClient({ token: "t" });
const message = { text: "Hello", number_id: 31 };

test("a client needs a token or a login, and takes options that are put together elsewhere", () => {
  const token: PlusofonOptions = { token: "t" };
  const login: PlusofonOptions = { auth: { email: "e", password: "p" }, timeout: 5_000 };
  // @ts-expect-error neither of them
  const neither: PlusofonOptions = { timeout: 5_000 };
  const made = () => [
    createPlusofonClient(token),
    createPlusofonClient(login),
    createPlusofonClient(neither),
    createPlusofonClient({ token: "t", flashCallToken: async () => "f" }),
    createPlusofonClient({ auth: { email: "e", password: "p", onTokens: () => {} } }),
    ((options: Partial<PlusofonOptions>) => createPlusofonClient({ token: "t", ...options }))({}),
    createPlusofonClient({ token: process.env.PLUSOFON_TOKEN, flashCallToken: process.env.PLUSOFON_TOKEN }),
    createPlusofonClient({ token: async () => process.env.PLUSOFON_TOKEN }),
    createPlusofonClient({ auth: { email: process.env.EMAIL, password: process.env.PASSWORD } }),
    // @ts-expect-error a token is text
    createPlusofonClient({ token: 7 }),
    // @ts-expect-error null is in no environment
    createPlusofonClient({ token: null }),
    // @ts-expect-error a function gives text
    createPlusofonClient({ token: async () => 7 }),
    // @ts-expect-error neither of them
    createPlusofonClient({}),
    // @ts-expect-error a login without a password
    createPlusofonClient({ auth: { email: "e" } }),
    // @ts-expect-error a misspelt option
    createPlusofonClient({ token: "t", flashcallToken: "f" }),
  ];
  expectTypeOf(made).toBeFunction();
});

test("what stands in a body or a query is what the document has", () => {
  const called = () => [
    sendSms(plusofon, { body: { ...message, to: 70_000_000_009 } }),
    sendSms(plusofon, { body: { ...message, to: "+70000000009", dlr_level: 2 } }),
    updateSipAccount(plusofon, { path: { sip_id: 501 }, body: { role: null, aon: null } }),
    listCalls(plusofon, { query: { direction: "all", "columns[]": ["record"] } }),
    // @ts-expect-error a message goes to somebody
    sendSms(plusofon, { body: message }),
    // @ts-expect-error there are three levels of reports
    sendSms(plusofon, { body: { ...message, to: "70000000009", dlr_level: 4 } }),
    // @ts-expect-error a name cannot be unset
    updateSipAccount(plusofon, { path: { sip_id: 501 }, body: { name: null } }),
    // @ts-expect-error PHP's arrays have their brackets in the name
    listCalls(plusofon, { query: { columns: ["record"] } }),
  ];
  expectTypeOf(called).toBeFunction();
});
