import { ConnectionError, DecodeError, TimeoutError, unwrap } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { createEraClient } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
import { check, equal, failure, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { NEW_ACCOUNT } from "../clients.ts";

export const simulators: Group = {
  name: "simulators in process",
  behaviours: [
    {
      name: "Plusofon: create, list, delete",
      async run(context) {
        const simulator = context.inProcess("plusofon", createPlusofonSimulator());
        const { baseUrl, token, fetch } = simulator;
        const plusofon = createPlusofonClient({ baseUrl, token, fetch });
        await unwrap(plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT }));
        const { data } = await unwrap(plusofon.GET("/api/v1/sip"));
        equal(
          data.map(({ name }) => name),
          ["Reception"],
          "names",
        );
        await unwrap(
          plusofon.DELETE("/api/v1/sip/{sip_id}", { params: { path: { sip_id: data[0]?.id ?? 0 } } }),
        );
        equal(simulator.state.sipAccounts.size, 0, "accounts");
      },
    },
    {
      name: "tenant API: create, 422 with detail, delete",
      async run(context) {
        const { baseUrl, token, tenantId, fetch } = context.inProcess(
          "tenant-api",
          createTenantApiSimulator(),
        );
        const tenant = createTenantApiClient({ baseUrl, token, tenantId, fetch });
        const body = { name: "Desk", extension: "101", password: "Invented0123456789ab" };
        const { id } = await unwrap(tenant.POST("/api/organizations/{tenant_id}/endpoints/", { body }));
        const wrong = tenant.POST("/api/organizations/{tenant_id}/endpoints/", {
          body: { ...body, extension: "1" },
        });
        equal((await failure(wrong)).status, 422, "status");
        await unwrap(
          tenant.DELETE("/api/organizations/{tenant_id}/endpoints/{endpoint_id}", {
            params: { path: { endpoint_id: String(id) } },
          }),
        );
      },
    },
    {
      name: "RingMe: OAuth, list, upload, download",
      async run(context) {
        const simulator = context.inProcess("ringme", createRingmeSimulator());
        const { baseUrl, fetch } = simulator;
        const ringme = createRingmeClient({ baseUrl, fetch, auth: simulator.auth });
        const file = new File(["RIFF"], "tone.wav", { type: "audio/wav" });
        const sound = await unwrap(
          ringme.POST("/client/{client_id}/sound/", { body: { title: "Tone", file } }),
        );
        const sounds = await unwrap(ringme.GET("/client/{client_id}/sound/"));
        check(JSON.stringify(sounds).includes("Tone"), "the sound is not listed");
        const blob = await unwrap(
          ringme.GET("/client/{client_id}/sound/{sound_id}/download/", {
            params: { path: { sound_id: sound.id } },
          }),
        );
        check(blob.size > 0, "the download is empty");
      },
    },
    {
      name: "Era: login, create, list, delete",
      async run(context) {
        const simulator = context.inProcess("era", createEraSimulator());
        const { baseUrl, auth, fetch } = simulator;
        const era = createEraClient({ baseUrl, auth, fetch });
        const path = { account_id: simulator.accountId };
        const rules = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules" as const;
        const rule = await unwrap(
          era.POST(rules, { params: { path }, body: { type: "busy", tran_number: "205" } }),
        );
        equal((await unwrap(era.GET(rules, { params: { path } }))).length, 1, "rules");
        await unwrap(era.DELETE(`${rules}/{rule_id}`, { params: { path: { ...path, rule_id: rule.id } } }));
        equal(simulator.state.redirectRules.count(simulator.accountId), 0, "rules after");
      },
    },
    {
      name: "faults: status, reset, refusal, torn body",
      async run(context) {
        const simulator = context.inProcess(
          "plusofon",
          createPlusofonSimulator({ seed: { sipAccounts: 1 } }),
        );
        const { baseUrl, token, fetch } = simulator;
        const plusofon = createPlusofonClient({ baseUrl, token, fetch, random: () => 0 });
        simulator.inject({ status: 503 }, { reset: "before" });
        equal((await unwrap(plusofon.GET("/api/v1/sip"))).total, 1, "rows on the third attempt");
        simulator.inject({ reset: "after" });
        await rejection(plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT }), ConnectionError);
        equal(simulator.state.sipAccounts.size, 2, "the work was done, once");
        simulator.inject({ refuse: true, times: 3 });
        const refused = await rejection(plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT }), ConnectionError);
        equal([refused.outcome, refused.attempts], ["not-sent", 3], "outcome and attempts");
        simulator.inject({ torn: true });
        await rejection(plusofon.GET("/api/v1/sip"), DecodeError);
      },
    },
    {
      name: "forms are read alike, whoever has written them",
      async run() {
        // Not recorded: the token endpoint takes them in lenient mode alone.
        const { baseUrl, fetch, auth, requests } = createRingmeSimulator({ lenient: true });
        const fields = {
          grant_type: "client_credentials",
          client_id: auth.appId,
          client_secret: auth.appSecret,
        };
        const form = new FormData();
        for (const [name, value] of Object.entries(fields)) form.set(name, value);
        const parts = Object.entries(fields).map(
          ([name, value]) => `--b\r\ncontent-disposition: form-data; name=${name}\r\n\r\n${value}\r\n`,
        );
        const written = new Request(`${baseUrl}/oauth/token`, {
          method: "POST",
          headers: { "content-type": 'multipart/form-data; boundary="b"' },
          body: `${parts.join("")}--b--`,
        });
        equal(
          (await fetch(`${baseUrl}/oauth/token`, { method: "POST", body: form })).status,
          200,
          "FormData",
        );
        equal((await fetch(written)).status, 200, "written by hand");
        equal(
          requests.map(({ body }) => body),
          [fields, fields],
          "fields",
        );
      },
    },
    {
      name: "time is the test's: a minute of waiting takes none",
      async run(context) {
        const clock = createTestClock();
        const simulator = context.inProcess("plusofon", createPlusofonSimulator({ clock }));
        const { baseUrl, token, fetch } = simulator;
        const plusofon = createPlusofonClient({ baseUrl, token, fetch, clock, attemptTimeout: false });
        simulator.inject({ delay: Number.POSITIVE_INFINITY });
        const error = rejection(plusofon.GET("/api/v1/sip", { timeout: 60_000 }), TimeoutError);
        await clock.advance(60_000);
        equal((await error).phase, "connect", "phase");
      },
    },
  ],
};
