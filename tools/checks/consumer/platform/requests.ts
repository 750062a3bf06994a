// Where `Request`, `Response` and the like come from a platform's own types instead of the compiler's DOM.
import { createEraClient } from "@pbxkit/era";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createPlusofonClient, type Fetch } from "@pbxkit/plusofon";
import { openapiFetch } from "@pbxkit/plusofon/openapi-fetch";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { parseEvent } from "@pbxkit/plusofon/webhooks";
import { createRingmeClient } from "@pbxkit/ringme";
import type * as ringmeTesting from "@pbxkit/ringme/testing";
import type * as tenantApi from "@pbxkit/tenant-api";

const plusofon = createPlusofonClient({ token: "made-up", fetch: (request, init) => fetch(request, init) });
const ringme = createRingmeClient({ auth: "made-up", fetch });

/** What a client sends and takes are the platform's own classes. */
export const own: Fetch = async (request, init) => {
  const sent: Request = request;
  const options: RequestInit | undefined = init;
  const signal: AbortSignal = sent.signal;
  return sent instanceof Request && !signal.aborted ? fetch(sent, options) : new Response(new Blob(["{}"]));
};

export async function used(request: Request): Promise<unknown[]> {
  const { data, response } = await plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } });
  const answer: Response = response;
  const simulated: Response = await createPlusofonSimulator().fetch(request);
  const record = await ringme.GET("/client/{client_id}/record/{record_uuid}", {
    params: { path: { record_uuid: "1-0" } },
    signal: AbortSignal.timeout(1000),
  });
  const audio: Blob | undefined = record.data;
  const plain = await openapiFetch(plusofon).GET("/api/v1/sip");
  const event = await parseEvent(request);
  const session = { baseUrl: "https://pbx.example", auth: { session: "made-up" } };
  const socket = connectEraSocket(session);
  return [data?.id, answer, simulated, audio, plain.data?.total, event, createEraClient(session), socket];
}

export async function refused(): Promise<void> {
  const { response } = await plusofon.GET("/api/v1/sip");
  // @ts-expect-error an answer has no such member, so that its type is known
  void response.colour;
  // @ts-expect-error a fetch gives a Response
  createPlusofonClient({ token: "made-up", fetch: async () => "{}" });
}

export type { ringmeTesting, tenantApi };
