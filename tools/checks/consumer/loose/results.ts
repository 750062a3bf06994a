import { createEraClient } from "@pbxkit/era";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import { openapiFetch } from "@pbxkit/plusofon/openapi-fetch";
import { getSipAccount, listSipAccounts } from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";

const plusofon = createPlusofonClient({ token: "made-up" });
const ringme = createRingmeClient({ auth: "made-up" });
const item = { params: { path: { sip_id: 80 } } };

export async function data(): Promise<unknown[]> {
  const { data, error } = await plusofon.GET("/api/v1/sip/{sip_id}", item);
  const id: number = data.id;
  const status: number = error.status;
  if (error.status === 404) void error.body.error;
  const whole: string = unwrap(await plusofon.GET("/api/v1/sip/{sip_id}", item)).name;
  const named = await getSipAccount(plusofon, { path: { sip_id: 80 } });
  const plain = await openapiFetch(plusofon).GET("/api/v1/sip/{sip_id}", item);
  const ids: number[] = [named.data.id, plain.data.id];
  const { data: extensions } = await ringme.GET("/client/{client_id}/extension/");
  const type: string = extensions[0].type;
  const { data: record } = await ringme.GET("/client/{client_id}/record/{record_uuid}", {
    params: { path: { record_uuid: "1-0" } },
  });
  const size: number = record.size;
  for await (const row of plusofon.paginate("/api/v1/sip")) ids.push(row.id);
  const { data: stream } = await plusofon.GET("/api/v1/sip/{sip_id}", { ...item, parseAs: "stream" });
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.getReader();
  const { data: text } = await plusofon.GET("/api/v1/sip/{sip_id}", { ...item, parseAs: "text" });
  const { data: nothing } = await plusofon.GET("/api/v1/sip/{sip_id}", { ...item, parseAs: undefined });
  const accounts: number = createPlusofonSimulator().state.sipAccounts.size;
  return [id, status, whole, ids, type, size, reader, text.trim(), nothing.id, accounts];
}

export async function parameters(page: number | undefined): Promise<unknown[]> {
  const query = { page, limit: 5 };
  const path = { client_id: "@me" };
  return [
    await plusofon.GET("/api/v1/sip", { params: { query }, timeout: 1000 }),
    await listSipAccounts(plusofon, { query, signal: undefined }),
    await plusofon.paginate(listSipAccounts, { query: { limit: 10 } }, { prefetch: 0 }).toArray(),
    await openapiFetch(plusofon).GET("/api/v1/sip", { params: { query } }),
    await ringme.GET("/client/{client_id}/extension/", { params: { path, query: { page: 2 } } }),
    await ringme.GET("/client/{client_id}/extension/", { params: { query: { page: undefined } } }),
    await plusofon.PUT("/api/v1/sip", { body: { name: "a", number: 200, sip_timeout: 5 } }),
  ];
}

export async function socket(): Promise<unknown[]> {
  const { baseUrl, auth, WebSocket } = createEraSimulator();
  const connection = connectEraSocket({ baseUrl, auth, WebSocket });
  const rules = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
  const params = { path: { account_id: "a" } };
  const [rule] = await connection.read(rules, { params });
  const kinds: string[] = [rule.type];
  for await (const change of connection.subscribe(rules, { params, mask: ["enabled"] }))
    if (change.type === "created") kinds.push(change.after.enabled.toFixed());
  const { data } = await createEraClient({ baseUrl, auth }).GET(rules, {
    params: { ...params, query: { limit: 2 } },
  });
  return [kinds, data[0].enabled.toFixed()];
}

export async function refused(): Promise<void> {
  const { data } = await plusofon.GET("/api/v1/sip/{sip_id}", item);
  // @ts-expect-error it is an account, and no stream
  data.getReader();
  // @ts-expect-error an account has no such field
  void data.colour;
  // @ts-expect-error a missing path parameter
  await plusofon.GET("/api/v1/sip/{sip_id}");
  // @ts-expect-error an undeclared query parameter
  await plusofon.GET("/api/v1/sip", { params: { query: { pages: 1 } } });
  // @ts-expect-error a page is a number
  await plusofon.GET("/api/v1/sip", { params: { query: { page: true } } });
  // @ts-expect-error an undeclared query parameter
  await listSipAccounts(plusofon, { query: { pages: 1 } });
  // @ts-expect-error the operation has no query
  await getSipAccount(plusofon, { path: { sip_id: 80 }, query: { page: 1 } });
  // @ts-expect-error a missing body key
  await plusofon.PUT("/api/v1/sip", { body: { name: "a", number: 200 } });
  // @ts-expect-error a path that does not exist
  await plusofon.GET("/api/v1/sips");
  // @ts-expect-error a text has no id
  void (await plusofon.GET("/api/v1/sip/{sip_id}", { ...item, parseAs: "text" })).data.id;
  // @ts-expect-error a row has no such field
  for await (const row of plusofon.paginate("/api/v1/sip")) void row.colour;
}
