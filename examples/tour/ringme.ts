import { createRingmeClient, type RingmeAuth } from "@pbxkit/ringme";
import {
  createExtension,
  deleteExtension,
  getExtension,
  listExtensions,
  listRecords,
  updateExtension,
} from "@pbxkit/ringme/operations";
import { type SignIn, type Summary, Transcript } from "./transcript.ts";

/** Extensions and call records, with a token from the OAuth endpoint. */
export async function tourRingme(
  baseUrl: string,
  auth: RingmeAuth,
  requests: readonly SignIn[],
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
        body: { name: "177", type: "phone", label: "Warehouse" },
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
  await tour.call(
    "delete it",
    () => deleteExtension(ringme, { path }),
    () => "gone",
  );
  return tour.finish();
}
