import { createPlusofonClient, type PlusofonClient } from "@pbxkit/plusofon";
import {
  buyNumbers,
  checkFlashCall,
  sendFlashCall,
  sendSms,
  setSmsUrl,
  startCallToAuth,
  startQuickCall,
} from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { expect, test } from "vitest";

// What costs money or rings somebody is looked at before it is sent. In plain JavaScript a member may be missing, too.
type Loose = (client: PlusofonClient, input: object) => Promise<unknown>;

const sms = { text: "Hello", number_id: 31, to: "70000000009" };
const quick = { number: "70000000009", line_number: "70000000001" };

test.each<[string, unknown, object | undefined]>([
  ["body.text is missing", sendSms, { ...sms, text: undefined }],
  ["body.text is empty", sendSms, { ...sms, text: "" }],
  ["body.to is not of the form ^\\+?[0-9]{11}$", sendSms, { ...sms, to: "seven" }],
  ["body.to is not of the form ^\\+?[0-9]{11}$", sendSms, { ...sms, to: 9_000_000 }],
  ["body.number_id is missing", sendSms, { text: "Hello", to: "70000000009" }],
  ["body.text is missing", sendSms, undefined],
  ["body.number is not of the form ^[0-9]{11}$", startQuickCall, { ...quick, number: "7000000000x" }],
  ["body.line_number is missing", startQuickCall, { number: quick.number }],
  ["body.sip_id is not of the form ^[0-9]+$", startQuickCall, { ...quick, sip_id: "reception" }],
  ["body.pin is not of the form ^[0-9]{4,6}$", sendFlashCall, { phone: "70000000009", pin: "123" }],
  ["body.phone is not of the form ^7[0-9]{10}$", sendFlashCall, { phone: "+70000000009" }],
  ["body.pin is not of the form ^[0-9]{4,6}$", checkFlashCall, { key: "k", pin: "123" }],
  ["body.key is empty", checkFlashCall, { key: "", pin: "1234" }],
  ["body.hook_url is missing", startCallToAuth, { phone: "70000000009" }],
  ["body.url is empty", setSmsUrl, { number: "70000000001", url: "" }],
  ["body.numbers is empty", buyNumbers, { numbers: [], owner_type: "personal" }],
])("%s", async (problem, operation, body) => {
  const simulator = createPlusofonSimulator();
  const { token, flashCallToken, fetch } = simulator;
  const client = createPlusofonClient({ token, flashCallToken, fetch });
  await expect((operation as Loose)(client, { body })).rejects.toMatchObject({
    name: "RequestError",
    outcome: "not-sent",
    message: expect.stringMatching(new RegExp(`: ${problem.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`)),
  });
  expect(simulator.requests).toEqual([]);
});

test("what is said never holds the value", async () => {
  const client = createPlusofonClient({ token: "t", fetch: () => Promise.reject(new Error("sent")) });
  const wrong = sendSms(client, { body: { ...sms, to: "a-secret-name" } });
  await expect(wrong).rejects.toMatchObject({ message: expect.not.stringContaining("secret") });
});
