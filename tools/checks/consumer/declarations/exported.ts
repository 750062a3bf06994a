// What a package of a workspace might export; the compiler writes its types down.
import { createEraClient } from "@pbxkit/era";
import { openapiFetch as eraFetch } from "@pbxkit/era/openapi-fetch";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonClient, undeclared, unwrap } from "@pbxkit/plusofon";
import { createDriftObserver } from "@pbxkit/plusofon/drift";
import { openapiFetch } from "@pbxkit/plusofon/openapi-fetch";
import * as operations from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator, createTestClock } from "@pbxkit/plusofon/testing";
import * as plusofonWebhooks from "@pbxkit/plusofon/webhooks";
import { createRingmeClient } from "@pbxkit/ringme";
import { openapiFetch as ringmeFetch } from "@pbxkit/ringme/openapi-fetch";
import * as ringmeOperations from "@pbxkit/ringme/operations";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import * as ringmeWebhooks from "@pbxkit/ringme/webhooks";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { openapiFetch as tenantFetch } from "@pbxkit/tenant-api/openapi-fetch";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";

export const plusofon = createPlusofonClient({ token: "t" });
export const ringme = createRingmeClient({ auth: "t" });
export const era = createEraClient({ baseUrl: "https://pbx.example.com", auth: { session: "s" } });
export const tenant = createTenantApiClient({
  baseUrl: "https://pbx.example.com",
  token: "t",
  tenantId: "acme",
});
export const { GET, POST, paginate } = plusofon;
export const { recordWindows } = ringme;
export const { CLEAR } = era;
export const list = plusofon.paginate("/api/v1/sip");
export const pages = list.pages();
export const account = plusofon.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } });
export const whole = unwrap(plusofon.GET("/api/v1/sip"));
export const named = operations.getSipAccount(plusofon, { path: { sip_id: 80 } });
export const { getSipAccount, listSipAccounts } = operations;
export const { listExtensions } = ringmeOperations;
export const call = undeclared(plusofon);
export const observer = createDriftObserver({ document: {} as never });
export const report = observer.report();
export const clock = createTestClock();
export const plain = openapiFetch(plusofon);
export const plainRingme = ringmeFetch(ringme);
export const plainEra = eraFetch(era);
export const plainTenant = tenantFetch(tenant);
export const read = () => plain.GET("/api/v1/sip");
export const clear = plainEra.CLEAR;
export const simulator = createPlusofonSimulator();
export const { state, inject, requests, fetch, calls } = simulator;
export const ringmeSimulator = createRingmeSimulator();
export const {
  state: ringmeState,
  inject: ringmeInject,
  requests: ringmeRequests,
  auth: ringmeAuth,
  calls: ringmeCalls,
} = ringmeSimulator;
export const eraSimulator = createEraSimulator();
export const { state: eraState, inject: eraInject, requests: eraRequests, auth: eraAuth } = eraSimulator;
export const tenantSimulator = createTenantApiSimulator();
export const { state: tenantState, inject: tenantInject, requests: tenantRequests } = tenantSimulator;
export const rows = state.sipAccounts;
export const socket = connectEraSocket({ baseUrl: "https://pbx.example.com", auth: { session: "s" } });
export const changes = async () => (await socket).subscribe;
export const parseEvent = ringmeWebhooks.parseEvent;
export const parsePlusofon = plusofonWebhooks.parseEvent;
export class Service {
  readonly client = createRingmeClient({ auth: "t" });
  readonly simulator = createRingmeSimulator();
  list() {
    return this.client.paginate("/client/{client_id}/extension/");
  }
  get(id: number) {
    return this.client.GET("/client/{client_id}/extension/{extension_id}", {
      params: { path: { extension_id: id } },
    });
  }
  plain() {
    return ringmeFetch(this.client).GET("/client/{client_id}/extension/", {
      params: { path: { client_id: "@me" } },
    });
  }
}
