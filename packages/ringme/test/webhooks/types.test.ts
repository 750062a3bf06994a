import {
  type CallInteractiveAnswer,
  callInteractive,
  type HangupEvent,
  parseEvent,
  parseEventFields,
  type RawFields,
  type RingmeEvent,
  type RingmeEventType,
} from "@pbxkit/ringme/webhooks";
import { describe, expectTypeOf, test } from "vitest";

// The compiler is what runs these: a function that nobody calls is checked and never run.
const check = (_: (event: RingmeEvent) => unknown) => {};

describe("an event", () => {
  test("comes from a request, or at once from what was read already", () => {
    expectTypeOf(parseEvent).toEqualTypeOf<(request: Request) => Promise<RingmeEvent>>();
    expectTypeOf(parseEventFields).returns.toEqualTypeOf<RingmeEvent>();
  });

  test("always has its raw fields", () => {
    check((event) => expectTypeOf(event.raw).toEqualTypeOf<RawFields>());
  });

  test("is narrowed by its type", () => {
    check((event) => {
      if (event.type === "hangup") {
        expectTypeOf(event).toEqualTypeOf<HangupEvent>();
        expectTypeOf(event.duration).toEqualTypeOf<number | undefined>();
        expectTypeOf(event.bridged).toEqualTypeOf<boolean | undefined>();
      }
      if (event.type === "message-in") expectTypeOf(event.text).toEqualTypeOf<string | undefined>();
      if (event.type === "extension-call-status") {
        expectTypeOf(event.oldStatusId).toEqualTypeOf<number | null>();
      }
      if (event.type === "unknown") expectTypeOf(event.name).toEqualTypeOf<string | undefined>();
    });
  });

  test("has the fields of its kind only", () => {
    check((event) => {
      // @ts-expect-error not every event has a time
      event.time;
      // @ts-expect-error only a hangup has a duration
      if (event.type === "answer") event.duration;
      // @ts-expect-error there is no such event
      if (event.type === "fax-in") event.raw;
      // @ts-expect-error events are what was told, not variables
      event.raw = {};
    });
  });

  test("can be picked out of the union, one by one", () => {
    expectTypeOf<Extract<RingmeEvent, { type: "dial-in" }>["callId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<RingmeEventType>().not.toEqualTypeOf<string>();
    expectTypeOf<"unknown">().not.toExtend<RingmeEventType>();
  });

  test("can be switched over to the last kind", () => {
    check((event): string => {
      switch (event.type) {
        case "dial-in":
        case "dial-out":
        case "answer":
        case "hangup":
        case "call-interactive":
          return event.callId ?? "";
        case "message-in":
        case "message-out":
        case "message-out-status":
          return event.text ?? "";
        case "extension-call-status":
        case "agent-login":
        case "agent-logout":
        case "voicemail":
        case "unknown":
          return event.type;
      }
    });
  });

  test("open sets name what is known, and take what is not", () => {
    check((event) => {
      if (event.type !== "hangup") return;
      expectTypeOf<"NOANSWER">().toExtend<NonNullable<typeof event.status>>();
      expectTypeOf<string>().toExtend<NonNullable<typeof event.status>>();
    });
  });
});

describe("an answer", () => {
  const check = (_: (answer: CallInteractiveAnswer) => unknown) => {};

  test("is made step by step", () => {
    expectTypeOf(callInteractive).returns.toEqualTypeOf<CallInteractiveAnswer>();
    check((answer) => expectTypeOf(answer.pause(1).hangup().toResponse()).toEqualTypeOf<Response>());
  });

  test("takes what the platform takes", () => {
    check((answer) => {
      // @ts-expect-error seconds are a number
      answer.pause("15");
      // @ts-expect-error the platform needs both
      answer.setCaller({ name: "Shop" });
      // @ts-expect-error a jump needs an option
      answer.jump({ context: 3 });
      // @ts-expect-error there is no such place
      answer.playSound("a.mp3", { where: "middle" });
      // @ts-expect-error a misspelt option
      answer.tts("Hello", { language: "en-US" });
    });
  });
});
