import {
  type CallEvent,
  type PlusofonEvent,
  type PlusofonEventType,
  parseEvent,
  parseEventFields,
  type RawFields,
} from "@pbxkit/plusofon/webhooks";
import { describe, expectTypeOf, test } from "vitest";

// The compiler is what runs these: a function that nobody calls is checked and never run.
const check = (_: (event: PlusofonEvent) => unknown) => {};

describe("an event", () => {
  test("comes from a request, or at once from what was read already", () => {
    expectTypeOf(parseEvent).toEqualTypeOf<(request: Request) => Promise<PlusofonEvent>>();
    expectTypeOf(parseEventFields).returns.toEqualTypeOf<PlusofonEvent>();
  });

  test("is narrowed by its type", () => {
    check((event) => {
      expectTypeOf(event.raw).toEqualTypeOf<RawFields>();
      if (event.type === "call") {
        expectTypeOf(event).toEqualTypeOf<CallEvent>();
        expectTypeOf(event.time).toEqualTypeOf<Date | undefined>();
        expectTypeOf(event.duration).toEqualTypeOf<number | undefined>();
      }
      if (event.type === "incoming-sms") expectTypeOf(event.text).toEqualTypeOf<string | undefined>();
      if (event.type === "call-to-auth") expectTypeOf(event.key).toEqualTypeOf<string | undefined>();
    });
  });

  test("has the fields of its kind only", () => {
    check((event) => {
      // @ts-expect-error not every event has a text
      event.text;
      // @ts-expect-error a message has no duration
      if (event.type === "incoming-sms") event.duration;
      // @ts-expect-error there is no such event
      if (event.type === "hangup") event.raw;
    });
  });

  test("of a call takes what happened from an open set", () => {
    check((event) => {
      if (event.type !== "call") return;
      expectTypeOf<"destroy">().toExtend<NonNullable<typeof event.event>>();
      expectTypeOf<string>().toExtend<NonNullable<typeof event.event>>();
    });
  });

  test("can be switched over to the last kind", () => {
    expectTypeOf<PlusofonEventType>().toEqualTypeOf<"call" | "incoming-sms" | "call-to-auth">();
    check((event): string => {
      switch (event.type) {
        case "call":
          return event.callId ?? "";
        case "incoming-sms":
          return event.text ?? "";
        case "call-to-auth":
          return event.phone ?? "";
        case "unknown":
          return "";
      }
    });
  });
});
