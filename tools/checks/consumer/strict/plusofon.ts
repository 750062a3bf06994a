import { type ApiError, createPlusofonClient, unwrap } from "@pbxkit/plusofon";

const plusofon = createPlusofonClient({ token: "made-up", clientCode: "10553" });

export async function accepted(): Promise<string | undefined> {
  const result = await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } });
  if (result.error) {
    if (result.error.status === 404) return result.error.body.error;
    if (result.error.status === 400) return result.error.body.message;
    if (result.error.status === 503 || result.error.status === 520) return undefined;
    throw result.error;
  }
  const account = unwrap(await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } }));
  const same: string | undefined = account.name;
  for await (const row of plusofon.paginate("/api/v1/sip")) void row.kazoo_id;
  const stream = await plusofon.GET("/api/v1/sip", { parseAs: "stream" });
  const bytes: ReadableStream<Uint8Array> | undefined = stream.data;
  void bytes;
  return same ?? result.data.name;
}

export async function refused(): Promise<void> {
  // @ts-expect-error a missing path parameter
  await plusofon.GET("/api/v1/sip/{sip_id}");
  // @ts-expect-error an undeclared path parameter
  await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80, other: 1 } } });
  // @ts-expect-error an undeclared query parameter
  await plusofon.GET("/api/v1/sip", { params: { query: { pages: 1 } } });
  // @ts-expect-error an undeclared option
  await plusofon.GET("/api/v1/sip", { timeot: 1 });
  // @ts-expect-error an undeclared header parameter
  await plusofon.GET("/api/v1/sip", { params: { header: { accept: "x" } } });
  // @ts-expect-error an undeclared body key
  await plusofon.PUT("/api/v1/sip", { body: { name: "a", number: 200, sip_timeout: 5, colour: "red" } });
  // @ts-expect-error a missing body key
  await plusofon.PUT("/api/v1/sip", { body: { name: "a", number: 200 } });
  // @ts-expect-error a missing body
  await plusofon.PUT("/api/v1/sip");
  // @ts-expect-error a path that does not exist
  await plusofon.GET("/api/v1/sips");
  // @ts-expect-error a method that the path does not have
  await plusofon.DELETE("/api/v1/sip");
  // @ts-expect-error a path that is no list
  plusofon.paginate("/api/v1/sip/{sip_id}");
}

export const status = (error: ApiError): number => error.status;
