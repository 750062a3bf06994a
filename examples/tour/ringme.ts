import { createRingmeClient, type RingmeAuth, type RingmeClient } from "@pbxkit/ringme";
import {
  createCallback,
  createExtension,
  createPhoneEventSubscription,
  deleteExtension,
  endCurrentCall,
  getExtension,
  listCalls,
  listExtensionCurrentCalls,
  listExtensions,
  listRecords,
  updateExtension,
} from "@pbxkit/ringme/operations";
import type { RingmeEvent } from "@pbxkit/ringme/webhooks";
import { startReceiver } from "./receiver.ts";
import { type SignIn, type Summary, Transcript } from "./transcript.ts";

/** Extensions, call records and a call with its webhooks, with a token from the OAuth endpoint. */
export async function tourRingme(
  baseUrl: string,
  auth: RingmeAuth,
  requests: readonly SignIn[],
  pickUp: (callId: string) => void,
): Promise<Summary> {
  const tour = new Transcript("RingMe / Telphin", baseUrl);
  const ringme = createRingmeClient({ baseUrl, auth, hooks: tour.hooks });

  await tour.call(
    "list extensions",
    () => listExtensions(ringme),
    (extensions) => extensions.map((extension) => extension.name).join(", "),
  );
  const [token] = requests.filter(({ path }) => path.endsWith("/oauth/token"));
  tour.credentials("by OAuth, which the first call set off: one token for all calls of this hour", token);
  const created = await tour.call(
    "create an extension",
    () =>
      createExtension(ringme, {
        body: { name: "177", type: "phone", status: "active", label: "Warehouse" },
      }),
    (extension) => `id ${extension.id}`,
  );
  const path = { extension_id: created.id };
  await tour.call(
    "relabel it",
    () =>
      updateExtension(ringme, {
        path,
        body: { label: "Loading dock" },
      }),
    (extension) => `label "${extension.label}"`,
  );
  await tour.walk(
    "page through records",
    ringme.paginate(listRecords, {
      query: { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-02-28 23:59:59", per_page: 2 },
    }),
    (records) => `${records.length} call records`,
  );
  await tour.call(
    "read it back",
    () => getExtension(ringme, { path }),
    (extension) => `${extension.name}, ${extension.type}`,
  );
  await tour.refusal(
    "ask for a stranger",
    () =>
      getExtension(ringme, {
        path: { extension_id: 999_999 },
      }),
    (error) => (error.status === 404 ? `404, ${error.body.message}` : `status ${error.status}`),
  );
  await placeCall(tour, ringme, pickUp);
  await tour.call(
    "delete it",
    () => deleteExtension(ringme, { path }),
    () => "gone",
  );
  return tour.finish();
}

const extension = { extension_id: 2001 };

/** Click to call: the webhooks of the call are printed as they arrive. */
async function placeCall(
  tour: Transcript,
  ringme: RingmeClient,
  pickUp: (callId: string) => void,
): Promise<void> {
  const receiver = await startReceiver((event) => tour.arrival(inWords(event)));
  try {
    for (const event_type of ["dial-out", "answer", "hangup"] as const) {
      const body = { event_type, url: receiver.url, method: "POST" } as const;
      await tour.call(
        `hear of ${event_type}`,
        () => createPhoneEventSubscription(ringme, { body }),
        ({ id }) => `id ${id}`,
      );
    }
    const body = { src_num: ["100"], dst_num: "+70000000009", wait_for_pickup: 30 };
    const { call_id, call_api_id } = await tour.call(
      "click to call",
      () => createCallback(ringme, { path: extension, body }),
      () => "the phone rings",
    );
    await tour.call(
      "see it live",
      () => listExtensionCurrentCalls(ringme, { path: extension }),
      ({ call_list = [] }) => call_list.map(({ called_number }) => `to ${called_number}`).join(", "),
    );
    pickUp(call_id);
    await receiver.arrived("answer");
    await tour.call(
      "end it",
      () => endCurrentCall(ringme, { path: { ...extension, call_api_id } }),
      () => "over",
    );
    await receiver.arrived("hangup");
    await tour.call(
      "find it in history",
      () => listCalls(ringme, { query: { to_username: "+70000000009", order: "desc", per_page: 1 } }),
      ({ calls = [] }) =>
        calls
          .map((call) => `${call.result}, ${call.call_uuid.toLowerCase() === call_id ? "the same id" : "?"}`)
          .join(),
    );
  } finally {
    receiver.close();
  }
}

function inWords(event: RingmeEvent): string {
  if (event.type === "hangup") return `hangup: ${event.status}, ${event.duration} ms`;
  return "calledNumber" in event
    ? `${event.type}: ${event.callerNumber} -> ${event.calledNumber}`
    : event.type;
}
