import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import {
  checkFlashCall,
  getBalance,
  listPayments,
  listSms,
  listSmsDialog,
  sendFlashCall,
  sendSms,
} from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator, createTestClock } from "@pbxkit/plusofon/testing";
import fc from "fast-check";
import { test } from "vitest";

// The rules are written down here once more, as a person would: what is simulated is held against them in any order of events.

function setUp(cabinet = {}) {
  const clock = createTestClock();
  let deliveries = 0;
  const simulator = createPlusofonSimulator({
    clock,
    seed: { cabinet, numbers: [{ sms_url: "https://my.example/hook" }, { id: 32, number: "70000000002" }] },
    onDelivery: () => {
      deliveries += 1;
    },
  });
  const { token, flashCallToken, fetch } = simulator;
  const client = createPlusofonClient({ token, flashCallToken, fetch, clock, retry: false });
  return { clock, simulator, client, deliveries: () => deliveries };
}

const numbers = ["70000000001", "70000000002", "70000000008", "70000000009"];
const number = fc.constantFrom(...numbers);
const text = fc.oneof(
  fc.integer({ min: 1, max: 500 }).map((length) => "a".repeat(length)),
  fc.integer({ min: 1, max: 200 }).map((length) => "ж".repeat(length)),
);
const smsStep = fc.oneof(
  fc.record({ does: fc.constant("send" as const), number_id: fc.constantFrom(31, 32), to: number, text }),
  fc.record({
    does: fc.constant("receive" as const),
    from: number,
    to: fc.constantFrom(...numbers.slice(0, 2)),
    text,
  }),
);

const partsOf = (words: string): number => {
  const [one, several] = words.startsWith("a") ? [160, 153] : [70, 67];
  return words.length <= one ? 1 : Math.ceil(words.length / several);
};

test("messages: lists, dialogs, money and deliveries follow from what was sent and received", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.array(smsStep, { maxLength: 15 }),
      async (balance, steps) => {
        const { client, simulator, deliveries } = setUp({ balance });
        const expected: { sender: string; receiver: string; incoming: boolean }[] = [];
        let left = balance;
        let told = 0;
        const receive = (sender: string, receiver: string) => {
          expected.push({ sender, receiver, incoming: true });
          if (receiver === numbers[0]) told += 1;
        };
        for (const step of steps) {
          if (step.does === "receive") {
            simulator.receiveSms(step);
            receive(step.from, step.to);
            continue;
          }
          const { number_id, to } = step;
          const { data } = await sendSms(client, { body: { number_id, to, text: step.text } });
          const price = 5 * partsOf(step.text);
          if ((data !== undefined) !== price <= left) throw new Error(`${price} of ${left}: ${data}`);
          if (!data) continue;
          left -= price;
          const sender = numbers[number_id - 31] ?? "";
          expected.push({ sender, receiver: to, incoming: false });
          if (numbers.indexOf(to) < 2) receive(sender, to);
        }
        const rows = (await client.paginate(listSms).toArray()).map(({ sender, receiver, incoming }) => ({
          sender,
          receiver,
          incoming,
        }));
        same(rows, expected);
        for (const other of numbers) {
          const { data } = await unwrap(listSmsDialog(client, { path: { number: other } }));
          const of = expected.filter(({ sender, receiver }) => sender === other || receiver === other);
          same(data.length, of.length);
        }
        const charges = await unwrap(listPayments(client, { path: { operation_type: "charge" } }));
        same(
          charges.data.reduce((sum, { money }) => sum + money, 0),
          balance - left,
        );
        same((await unwrap(getBalance(client))).balance, left);
        same(deliveries(), told);
      },
    ),
    { numRuns: 60 },
  );
});

const flashStep = fc.oneof(
  fc.record({ does: fc.constant("send" as const), pin: fc.constantFrom("1111", "2222") }),
  fc.record({
    does: fc.constant("check" as const),
    key: fc.nat({ max: 3 }),
    pin: fc.constantFrom("1111", "2222"),
  }),
  fc.record({ does: fc.constant("wait" as const), seconds: fc.constantFrom(1, 150, 300) }),
);

test("Flash Call: a key is good for some time, some wrong pins, and one right one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(flashStep, { maxLength: 20 }),
      fc.integer({ min: 1, max: 3 }),
      async (steps, tries) => {
        const { client, clock, simulator } = setUp();
        const cabinet = simulator.state.cabinet.get("cabinet");
        if (!cabinet) throw new Error("no cabinet");
        const limits = {
          ...cabinet.flash_call,
          pin_tries: tries,
          calls_per_user_hour: 1_000,
          calls_per_user_day: 1_000,
        };
        simulator.state.cabinet.update("cabinet", { flash_call: limits });
        const keys: { key: string; pin: string; wrong: number; over: boolean; until: number }[] = [];
        for (const step of steps) {
          if (step.does === "wait") await clock.advance(step.seconds * 1_000);
          if (step.does === "send") {
            const { data } = await unwrap(
              sendFlashCall(client, { body: { phone: "70000000009", pin: step.pin } }),
            );
            const until = clock.now() + 300_000;
            keys.push({ key: data?.key ?? "", pin: step.pin, wrong: 0, over: false, until });
          }
          if (step.does !== "check") continue;
          const tried = keys[step.key];
          const body = { key: tried?.key ?? "never-issued", pin: step.pin };
          const { data, error } = await checkFlashCall(client, { body });
          const isGood = tried && !tried.over && tried.wrong < tries && clock.now() < tried.until;
          const isRight = tried?.pin === step.pin;
          same(error?.status ?? data?.success, isGood ? (isRight ? true : 400) : 404);
          if (!isGood) continue;
          if (isRight) tried.over = true;
          else tried.wrong += 1;
          same(simulator.state.flashCalls.get(tried.key)?.tries, tried.wrong);
        }
      },
    ),
    { numRuns: 100 },
  );
});

function same(found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${one} is not ${other}`);
}
