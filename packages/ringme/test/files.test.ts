import { createRingmeClient, unwrap } from "@pbxkit/ringme";
import { createRingmeSimulator, type RingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test } from "vitest";

const uuid = "2001-00000000000000000000000000000000";
const seed = { records: 1, sounds: 1, faxes: [{}], voicemails: [{}] };

function clientOf(simulator: RingmeSimulator, more: { user?: RingmeSimulator["user"] } = {}) {
  return createRingmeClient({ auth: simulator.auth, fetch: simulator.fetch, ...more });
}

describe.each([
  ["/client/{client_id}/record/{record_uuid}", { record_uuid: uuid }, "audio/mpeg"],
  ["/client/{client_id}/voicemail/{record_uuid}", { record_uuid: uuid }, "audio/mpeg"],
  ["/client/{client_id}/fax/in/{fax_uuid}", { fax_uuid: uuid }, "application/pdf"],
  ["/client/{client_id}/sound/{sound_id}/download/", { sound_id: 701 }, "audio/wav"],
] as const)("%s", (path, ids, type) => {
  // The four paths are one call here; each of them by its own types is in types.test.ts.
  const get = (client: unknown, more: object) =>
    (client as { GET(path: string, init: object): Promise<{ data: unknown; error?: unknown }> }).GET(path, {
      params: { path: ids },
      ...more,
    });

  test("is a Blob of the file's type", async () => {
    const { data, error } = await get(clientOf(createRingmeSimulator({ seed })), {});

    expect(error).toBeUndefined();
    expect(data).toBeInstanceOf(Blob);
    expect((data as Blob).type).toBe(type);
    expect((data as Blob).size).toBeGreaterThan(0);
  });

  test("is the same bytes as a stream when it is asked for", async () => {
    const client = clientOf(createRingmeSimulator({ seed }));
    const whole = (await get(client, {})).data as Blob;

    const { data } = await get(client, { parseAs: "stream" });

    expect(data).toBeInstanceOf(ReadableStream);
    expect(await new Response(data as ReadableStream).bytes()).toEqual(await whole.bytes());
  });
});

test("a record is downloaded with a user's name and password where the path is for links", async () => {
  const simulator = createRingmeSimulator({ seed });
  const params = { path: { record_uuid: uuid } };
  const ringme = clientOf(simulator, { user: simulator.user });

  const file = await unwrap(ringme.GET("/client/{client_id}/record/{record_uuid}/download/", { params }));

  expect(file.size).toBeGreaterThan(0);
  expect(simulator.requests.map(({ url }) => new URL(url).pathname)).not.toContain("/oauth/token");
});

test("a record's storage address is fetched without credentials", async () => {
  const simulator = createRingmeSimulator({ seed });
  const params = { path: { record_uuid: uuid } };

  const { record_url = "" } = await unwrap(
    clientOf(simulator).GET("/client/{client_id}/record/{record_uuid}/storage_url/", { params }),
  );
  const response = await simulator.fetch(record_url);

  expect([response.status, response.headers.get("content-type")]).toEqual([200, "audio/mpeg"]);
});

test.each([
  ["a File, under its own name", new File(["RIFF0000WAVEhello"], "hello.wav"), "hello.wav"],
  ["a Blob, under the name that forms give it", new Blob(["RIFF0000WAVEhello"]), "blob"],
])("a sound is uploaded from %s", async (_, file, filename) => {
  const ringme = clientOf(createRingmeSimulator());

  const sound = await unwrap(ringme.POST("/client/{client_id}/sound/", { body: { title: "Hello", file } }));

  expect(sound).toMatchObject({ title: "Hello", filename });
  const params = { path: { sound_id: sound.id } };
  const stored = await unwrap(ringme.GET("/client/{client_id}/sound/{sound_id}/download/", { params }));
  expect(await stored.text()).toBe("RIFF0000WAVEhello");
});
