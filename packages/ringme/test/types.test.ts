import {
  type CallRecord,
  createRingmeClient,
  type Extension,
  type RingmeClient,
  type Sound,
} from "@pbxkit/ringme";
import { expectTypeOf, test } from "vitest";

// The compiler is what runs these: a call in a function that nobody calls is checked and never made.
const check = (_: (client: RingmeClient) => unknown) => {};

test("client_id is optional in every call, as text or number", () => {
  check((client) => {
    client.GET("/client/{client_id}/extension/");
    client.GET("/client/{client_id}/extension/", { params: { query: { per_page: 100 } } });
    client.GET("/client/{client_id}/extension/", { params: { path: { client_id: "@me" } } });
    client.GET("/client/{client_id}/agent/local/{agent_id}", { params: { path: { agent_id: 1 } } });
    // @ts-expect-error
    client.GET("/client/{client_id}/agent/local/{agent_id}");
    // @ts-expect-error
    client.GET("/client/{client_id}/extension/", { params: { path: { client: "@me" } } });
  });
});

test("a recording is a Blob", () => {
  check(async (client) => {
    const init = { params: { path: { record_uuid: "1-0" } } };
    const { data } = await client.GET("/client/{client_id}/record/{record_uuid}", init);
    expectTypeOf(data).toEqualTypeOf<Blob | undefined>();
    const streamed = await client.GET("/client/{client_id}/record/{record_uuid}", {
      ...init,
      parseAs: "stream",
    });
    expectTypeOf(streamed.data).toEqualTypeOf<ReadableStream<Uint8Array> | undefined>();
  });
});

test("the client's own id is text or a number", () => {
  () => createRingmeClient({ auth: "token", clientId: 7 });
  () => createRingmeClient({ auth: async () => "token", clientId: "@me" });
  // @ts-expect-error
  () => createRingmeClient({ auth: "token", clientId: true });
});

test("people's names for the schemas", () => {
  check(async (client) => {
    const extensions = await client.GET("/client/{client_id}/extension/");
    expectTypeOf(extensions.data).toEqualTypeOf<Extension[] | undefined>();
    for await (const record of client.paginate("/client/{client_id}/record/", {
      params: { query: { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-01-31 23:59:59" } },
    })) {
      expectTypeOf(record).toEqualTypeOf<CallRecord>();
    }
  });
  expectTypeOf<Sound["id"]>().toEqualTypeOf<number>();
});
