// Where neither the compiler's DOM nor a platform's types declare `Request`, `Response` and the like.
import { createEraClient } from "@pbxkit/era";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createPlusofonClient, type Fetch } from "@pbxkit/plusofon";
import { getSipAccount, listSipAccounts } from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { parseEvent } from "@pbxkit/plusofon/webhooks";
import { createRingmeClient } from "@pbxkit/ringme";
import { listRecords } from "@pbxkit/ringme/operations";

/** A transport of one's own takes what a client sends, whatever it is. */
type Sent = Parameters<Fetch>[0];

export async function used(own: Fetch): Promise<unknown[]> {
  const plusofon = createPlusofonClient({ token: "made-up", fetch: (request, init) => own(request, init) });
  const { data, error, response } = await getSipAccount(plusofon, { path: { sip_id: 80 } });
  const id: number | undefined = data?.id;
  const status: number = error?.status ?? response.status;
  const requestId: string | null = response.headers.get("x-request-id");
  for await (const account of plusofon.paginate(listSipAccounts)) account.id.toFixed();
  const ringme = createRingmeClient({ auth: "made-up", fetch: createPlusofonSimulator().fetch });
  const record = await ringme.GET("/client/{client_id}/record/{record_uuid}", {
    params: { path: { record_uuid: "1-0" } },
  });
  const bytes: number | undefined = record.data?.size;
  const session = { baseUrl: "https://pbx.example", auth: { session: "made-up" } };
  return [id, status, requestId, bytes, listRecords, createEraClient(session), connectEraSocket(session)];
}

export async function received(request: Sent): Promise<string> {
  const url: string = request.url;
  const { type } = await parseEvent(request);
  return `${url} ${type}`;
}

export async function refused(request: Sent): Promise<void> {
  const plusofon = createPlusofonClient({ token: "made-up" });
  const { data, response } = await plusofon.GET("/api/v1/sip");
  // @ts-expect-error an answer has no such member, so that its type is known
  void response.colour;
  // @ts-expect-error a status is a number
  const status: string = response.status;
  // @ts-expect-error the document has no such field
  void data?.colour;
  // @ts-expect-error a fetch gives a Response
  createPlusofonClient({ token: "made-up", fetch: async () => "{}" });
  // @ts-expect-error a Request is more than its address
  await parseEvent({ url: "https://app.example" });
  // @ts-expect-error no platform declares it here, and the packages do not either
  const named: Request = request;
  void [status, named];
}

export type * as eraDrift from "@pbxkit/era/drift";
export type * as eraOperations from "@pbxkit/era/operations";
export type * as eraTesting from "@pbxkit/era/testing";
export type * as redis from "@pbxkit/redis";
export type * as ringmeTesting from "@pbxkit/ringme/testing";
export type * as ringmeWebhooks from "@pbxkit/ringme/webhooks";
export type * as tenantApi from "@pbxkit/tenant-api";
export type * as tenantApiTesting from "@pbxkit/tenant-api/testing";
