import { createPlusofonDelivery } from "@pbxkit/plusofon/testing";
import { parseEvent, parseEventFields, plusofonEventTypes } from "@pbxkit/plusofon/webhooks";
import { describe, expect, test } from "vitest";

// The expected values are those of the document's examples, read by hand.
const expected = {
  "incoming-sms": {
    from: "70000000001",
    to: "70000000002",
    text: "Please call back.",
    date: "2026-01-01 09:30:00",
  },
  call: {
    event: "create",
    time: new Date("2026-01-01T09:30:00Z"),
    callId: "00000000-0000-4000-8000-0000000000c1",
    from: "70000000001",
    to: "70000000002",
    direction: "inbound",
    extension: "201",
  },
  "call-to-auth": { phone: "70000000001", key: "invented-key-1" },
};

/** Without the fields that did not come, so that an expected one that is missing is seen as well as one too many. */
const told = ({ raw: _, ...event }: { raw: unknown }) =>
  Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));

describe.each(["POST", "GET"] as const)("a delivery by %s", (method) => {
  test.each(plusofonEventTypes)("%s is read", async (type) => {
    const event = await parseEvent(createPlusofonDelivery(type, { method }));
    expect(told(event)).toEqual({ type, ...expected[type] });
  });
});

test("a form is as good as JSON", async () => {
  const body = new URLSearchParams({ phone: "70000000001", key: "invented-key-1" });
  const event = await parseEvent(new Request("https://receiver.example/", { method: "POST", body }));
  expect(told(event)).toEqual({ type: "call-to-auth", ...expected["call-to-auth"] });
});

describe("the end of a call", () => {
  const fields = { hook_event: "destroy", duration: "59", record: "https://records.example.com/c1.mp3" };

  test("tells how long it was, in milliseconds, and where its recording is", async () => {
    expect(await parseEvent(createPlusofonDelivery("call", { fields }))).toMatchObject({
      event: "destroy",
      duration: 59_000,
      recordUrl: "https://records.example.com/c1.mp3",
    });
  });

  test("may have no recording yet", async () => {
    const delivery = createPlusofonDelivery("call", { fields: { ...fields, record: undefined } });
    expect(await parseEvent(delivery)).toMatchObject({ event: "destroy", recordUrl: undefined });
  });
});

describe("what happened to a call", () => {
  test.each([
    ["destroy", "destroy"],
    ["CHANNEL_DESTROY", "destroy"],
    ["channel_bridge", "bridge"],
    ["parked", "parked"],
  ])("%s is %s", (name, event) => {
    expect(parseEventFields({ hook_event: name })).toMatchObject({ type: "call", event });
  });

  test("is undefined where a call does not tell", () => {
    expect(parseEventFields({ call_id: "c1", from: "1", to: "2" })).toMatchObject({
      type: "call",
      event: undefined,
    });
  });
});

test("numbers are as good as text", () => {
  expect(parseEventFields({ hook_event: "destroy", from: 70000000001, timestamp: 1767259800 })).toMatchObject(
    {
      from: "70000000001",
      time: new Date("2026-01-01T09:30:00Z"),
    },
  );
});

test.each([["soon"], ["-1"], ["1.5"], [""], ["9".repeat(16)], [null], [{}]])(
  "%j is no time and no duration",
  (value) => {
    const event = parseEventFields({ hook_event: "destroy", timestamp: value, duration: value });
    expect(event).toMatchObject({ type: "call", time: undefined, duration: undefined });
  },
);

test.each([
  [{}],
  [{ phone: "1" }],
  [{ key: "1" }],
  [{ src_number: "1", dst_number: "2" }],
  [{ from: "1", to: "2" }],
  [{ status: "delivered", id: 5 }],
])("%j is an unknown event that keeps its fields", (fields) => {
  expect(parseEventFields(fields)).toEqual({ type: "unknown", raw: fields });
});

test("the raw fields are kept, those that are not known as well", () => {
  const event = parseEventFields({ phone: "1", key: "2", more: { a: [1] } });
  expect(event.raw).toEqual({ phone: "1", key: "2", more: { a: [1] } });
});
