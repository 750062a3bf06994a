import { createRingmeDelivery } from "@pbxkit/ringme/testing";
import { parseEvent, parseEventFields, ringmeEventTypes } from "@pbxkit/ringme/webhooks";
import { describe, expect, test } from "vitest";

// The expected values are those of the document's examples, read by hand.
const expected = {
  "dial-in": {
    time: new Date("2026-01-01T00:00:00.123Z"),
    callId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    legId: "4021-0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    callApiId: "4021-00000000-0000-4000-8000-000000000001",
    flow: "in",
    status: "CALLING",
    callerNumber: "+15550100001",
    callerName: "Invented Caller",
    calledNumber: "1000*101",
    calledExtension: "1000*101@sip.example.com",
    calledExtensionId: 4021,
    did: "15550100002",
  },
  "dial-out": {
    time: new Date("2026-01-01T00:06:40Z"),
    callId: "1b2c3d4e5f60718293a4b5c6d7e8f90a",
    legId: "4021-1b2c3d4e5f60718293a4b5c6d7e8f90a",
    callApiId: "4021-00000000-0000-4000-8000-000000000003",
    flow: "out",
    status: "CALLING",
    callerNumber: "1000*101",
    callerExtension: "1000*101@sip.example.com",
    callerExtensionId: 4021,
    calledNumber: "15550100001",
    transferred: true,
  },
  answer: {
    time: new Date("2026-01-01T00:00:03Z"),
    callId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    legId: "4021-0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    callApiId: "4021-00000000-0000-4000-8000-000000000001",
    flow: "in",
    status: "ANSWER",
    callerNumber: "+15550100001",
    calledNumber: "1000*101",
    calledExtension: "1000*101@sip.example.com",
    calledExtensionId: 4021,
    did: "15550100002",
  },
  hangup: {
    time: new Date("2026-01-01T00:00:11.543Z"),
    callId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    legId: "4021-0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    flow: "in",
    status: "ANSWER",
    callerNumber: "+15550100001",
    calledExtensionId: 4021,
    duration: 11_420.018,
    bridgedDuration: 8_543.474,
    recordId: "4021-0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  },
  "message-in": {
    from: "15550100001",
    to: "15550100002",
    text: "Please call back.",
    extension: "1000*101@sip.example.com",
    extensionId: 4021,
  },
  "message-out": {
    from: "15550100002",
    to: "15550100001",
    text: "We will.",
    extension: "1000*101@sip.example.com",
    extensionId: 4021,
  },
  "message-out-status": {
    from: "15550100002",
    to: "15550100001",
    text: "We will.",
    extension: "1000*101",
    extensionId: 4021,
    status: "sent",
  },
  "extension-call-status": {
    oldStatusId: 11,
    newStatusId: 12,
    extension: "1000*101",
    extensionId: 4021,
    clientId: 1000,
    changedAt: "2026-01-01 09:30:00",
  },
  "agent-login": { agentId: 301, agentStatus: "available" },
  "agent-logout": { agentId: 301, agentStatus: "logged_out" },
  voicemail: {},
  "call-interactive": {
    callId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    callApiId: "4022-00000000-0000-4000-8000-000000000002",
    flow: "in",
    status: "ANSWER",
    callerNumber: "+15550100001",
    calledExtension: "1000*500",
    calledExtensionId: 4022,
    did: "15550100002",
  },
};

/** Without the fields that did not come, so that an expected one that is missing is seen as well as one too many. */
const told = ({ raw: _, ...event }: { raw: unknown }) =>
  Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));

describe.each(["POST", "GET"] as const)("a delivery by %s", (method) => {
  test.each(ringmeEventTypes)("%s is read", async (type) => {
    const event = await parseEvent(createRingmeDelivery(type, { method }));
    expect(told(event)).toEqual({ type, ...expected[type] });
  });
});

test("a hangup of a queue tells whether any phone took the call", async () => {
  const hangup = createRingmeDelivery("hangup", { fields: { Bridged: "no", CallStatus: "CANCEL" } });
  expect(await parseEvent(hangup)).toMatchObject({ bridged: false, status: "CANCEL" });
});

test("the raw fields are kept, those that are not known as well", () => {
  const event = parseEventFields("EventType=hangup&Duration=5&CallBackID=77&tag=a&tag=b");
  expect(event.raw).toEqual({ EventType: "hangup", Duration: "5", CallBackID: "77", tag: ["a", "b"] });
});

describe("values", () => {
  const hangup = (fields: Record<string, unknown>) => {
    const event = parseEventFields({ EventType: "hangup", ...fields });
    return event.type === "hangup" ? event : expect.unreachable();
  };

  test("microseconds become a Date, cut to milliseconds, or milliseconds with a fraction", () => {
    const event = hangup({ EventTime: "1767225611543999", Duration: "1" });
    expect([event.time?.toISOString(), event.duration]).toEqual(["2026-01-01T00:00:11.543Z", 0.001]);
  });

  test.each([["soon"], ["-5"], ["1.5"], ["1e3"], [""], ["9".repeat(16)], ["9".repeat(400)], [" 5"]])(
    "%j is no time, no duration and no id",
    (value) => {
      const event = hangup({ EventTime: value, Duration: value, CalledExtensionID: value });
      expect([event.time, event.duration, event.calledExtensionId]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  test.each([
    ["yes", true],
    ["no", false],
    ["YES", true],
    ["1", undefined],
    ["", undefined],
  ])("%j of yes and no is %j", (value, meaning) => {
    expect(hangup({ Bridged: value }).bridged).toBe(meaning);
  });

  test("an empty field is none", () => {
    expect(hangup({ RecID: "", CallerIDName: "" })).toMatchObject({
      recordId: undefined,
      callerName: undefined,
    });
  });

  test("a status that is not known is passed on", () => {
    expect(hangup({ CallStatus: "LATER" }).status).toBe("LATER");
  });

  test("numbers of a body that was JSON are as good as text", () => {
    expect(hangup({ CalledExtensionID: 4021, Duration: 2000 })).toMatchObject({
      calledExtensionId: 4021,
      duration: 2,
    });
  });

  test("an extension that was added or removed has null for the status that is not there", () => {
    const event = parseEventFields("event_type=call-status-change&old_status_id=&new_status_id=12");
    expect(event).toMatchObject({ type: "extension-call-status", oldStatusId: null, newStatusId: 12 });
  });
});

describe("the event's name", () => {
  test.each([
    ["EventType=Dial-In", "dial-in"],
    ["EventType=CALL_INTERACTIVE", "call-interactive"],
    ["event_type=call-status-change", "extension-call-status"],
    ["event_type=hangup", "hangup"],
  ])("%s is %s", (form, type) => {
    expect(parseEventFields(form).type).toBe(type);
  });

  // The vendor's lists of these fields hold no name.
  test.each([
    ["extension_name=1&did_number=2&src_number=3&text=", "message-in"],
    ["extension_name=1&dst_number=2&src_number=3&text=", "message-out"],
    ["extension_name=1&dst_number=2&src_number=3&status=failed", "message-out-status"],
    ["agent_id=1&agent_status=available", "agent-login"],
    ["agent_id=1&agent_status=logged_out", "agent-logout"],
    ["extension_id=1&old_status_id=1", "extension-call-status"],
  ])("without one, the fields %s tell %s", (form, type) => {
    expect(parseEventFields(form).type).toBe(type);
  });

  test.each([
    ["EventType=fax-in&pages=2", "fax-in"],
    ["EventType=toString", "tostring"],
    ["EventType=__proto__", "--proto--"],
    ["EventType=constructor", "constructor"],
    ["EventType=unknown", "unknown"],
    ["agent_id=1&agent_status=busy", undefined],
    ["a=1", undefined],
    ["", undefined],
  ])("%s is an unknown event called %s", (form, name) => {
    const event = parseEventFields(form);
    expect(event).toEqual({ type: "unknown", name, raw: Object.fromEntries(new URLSearchParams(form)) });
  });
});
