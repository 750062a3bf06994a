import { createRingmeClient, unwrap } from "@pbxkit/ringme";
import {
  createExtensionEventSubscription,
  createPhoneEventSubscription,
  endCurrentCall,
  listCurrentCalls,
} from "@pbxkit/ringme/operations";
import { createTestClock } from "@pbxkit/ringme/testing";
import { parseEvent } from "@pbxkit/ringme/webhooks";
import { expect, test } from "vitest";
import { Board } from "../board.ts";
import { createCallCentre, queue } from "../call-centre.ts";

/** A board; its webhooks can be lost. */
async function centre({ lost = false } = {}) {
  const clock = createTestClock();
  const arrivals: Promise<void>[] = [];
  const simulator = createCallCentre(
    (request) => {
      if (!lost) arrivals.push(parseEvent(request).then((event) => board.receive(event)));
    },
    { clock },
  );
  const { auth, fetch, baseUrl, calls } = simulator;
  const ringme = createRingmeClient({ auth, fetch, baseUrl, clock });
  const board = new Board(ringme, queue.id);
  const url = "https://board.example/";
  for (const event_type of ["dial-in", "dial-out", "answer", "hangup"] as const) {
    await unwrap(createPhoneEventSubscription(ringme, { body: { event_type, url, method: "POST" } }));
  }
  const body = { event_type: "hangup", url, method: "POST" } as const;
  await unwrap(createExtensionEventSubscription(ringme, { path: { extension_id: queue.id }, body }));
  await board.poll();
  const advance = async (milliseconds: number) => {
    await clock.advance(milliseconds);
    await Promise.all(arrivals);
  };
  return { advance, board, calls, ringme, lines: () => board.lines(clock.now()) };
}

test("shows a call of the queue as it rings, is taken and ends", async () => {
  const { advance, calls, lines } = await centre();
  calls.place({ from: "+70000000009", to: "70002000000", ring: 4_000, talk: 60_000 });
  await advance(3_000);
  expect(lines()).toEqual([
    "Queue    waiting 1   talking 0   answered 0   lost 0",
    "Agents",
    "  Anna       ringing  00:03",
    "  Boris      free",
    "  Clara      free",
    "  Denis      free",
    "Calls",
    "  in  +70000000009   -> 0001*100       ringing  00:03",
  ]);

  await advance(6_000);
  expect(lines()).toContain("Queue    waiting 0   talking 1   answered 0   lost 0");
  expect(lines()).toContain("  Anna       talking  00:05");

  await advance(60_000);
  expect(lines()).toContain("Queue    waiting 0   talking 0   answered 1   lost 0");
  expect(lines().at(-1)).toBe("  none");
});

test("counts a call that nobody took", async () => {
  const { advance, calls, lines } = await centre();
  calls.place({ from: "+70000000009", to: "600", answered: false });
  await advance(5_000);
  expect(lines()[0]).toBe("Queue    waiting 0   talking 0   answered 0   lost 1");
});

test("a poll shows what webhooks have missed, as they would have", async () => {
  const { advance, board, calls, lines } = await centre({ lost: true });
  calls.place({ from: "+70000000009", to: "600", ring: 4_000 });
  calls.place({ from: "102", to: "+70000000008" });
  await advance(3_000);
  expect(lines().at(-1)).toBe("  none");

  await board.poll();
  expect(lines()[0]).toBe("Queue    waiting 1   talking 0   answered 0   lost 0");
  expect(lines().slice(-2)).toEqual([
    "  in  +70000000009   -> 0001*100       ringing  00:03",
    "  out 0001*102       -> +70000000008   ringing  00:03",
  ]);
});

test("a list that is older than a hangup does not bring the call back", async () => {
  const { advance, board, calls, lines, ringme } = await centre();
  calls.place({ from: "+70000000009", to: "600" });
  const [row] = (await unwrap(listCurrentCalls(ringme))).call_list ?? [];
  const polled = board.poll();
  const path = { extension_id: row?.extension_id ?? 0, call_api_id: row?.call_api_id ?? "" };
  await unwrap(endCurrentCall(ringme, { path }));
  await Promise.all([polled, advance(0)]);
  expect(lines().at(-1)).toBe("  none");
});
