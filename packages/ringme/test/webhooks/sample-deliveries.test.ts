import { createRingmeDelivery } from "@pbxkit/ringme/testing";
import { hasSecret, parseEvent, type RingmeEventType } from "@pbxkit/ringme/webhooks";
import { expect, test } from "vitest";

test("goes to the receiver's address", () => {
  const request = createRingmeDelivery("hangup", { url: "https://my.example/hooks/s3cret" });
  expect(hasSecret(request, "s3cret")).toBe(true);
  expect(request.method).toBe("POST");
  expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
});

test("a GET keeps the parameters of the address", () => {
  const { url } = createRingmeDelivery("hangup", { url: "https://my.example/?key=s3cret", method: "GET" });
  expect(new URL(url).searchParams.get("key")).toBe("s3cret");
  expect(new URL(url).searchParams.get("EventType")).toBe("hangup");
});

test("fields are added, changed and left out", async () => {
  const fields = { RecID: undefined, Bridged: "yes", CallerIDNum: "+15550100009" };
  const event = await parseEvent(createRingmeDelivery("hangup", { fields }));
  expect(event).toMatchObject({ recordId: undefined, bridged: true, callerNumber: "+15550100009" });
});

test("an event that does not exist is a TypeError", () => {
  expect(() => createRingmeDelivery("fax-in" as RingmeEventType)).toThrow(TypeError);
});
