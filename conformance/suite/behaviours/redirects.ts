import { AuthError, RedirectError } from "@pbxkit/core";
import { createEraClient } from "@pbxkit/era";
import { openapiFetch } from "@pbxkit/tenant-api/openapi-fetch";
import { check, equal, rejection } from "../assert.ts";
import type { Alternative, Group } from "../behaviour.ts";
import { ACCOUNT, NEW_ACCOUNT, plusofonAt, tenantOf } from "../clients.ts";
import type { Context } from "../context.ts";
import { responseText } from "../script.ts";

const STATUSES = [301, 302, 303, 307, 308];

export const redirects: Group = {
  name: "redirects between two origins",
  behaviours: [
    {
      name: "to the same origin: followed, with method, body and token (307, 308)",
      async run(context) {
        for (const status of [307, 308]) {
          const moved = { status, headers: { location: "{main}/moved" } };
          const script = await context.script(moved, { status: 201, body: { success: true } });
          const { error } = await plusofonAt(script).PUT("/api/v1/sip", { body: NEW_ACCOUNT });
          check(!error, "the call failed");
          await script.expectRequests("PUT /api/v1/sip", "PUT /moved");
          const [, second] = await script.requests();
          check(second?.headers.authorization, "the token is lost");
          equal(responseText(second), JSON.stringify(NEW_ACCOUNT), "body");
        }
      },
      alternatives: [hidden({ status: 307, headers: { location: "{main}/moved" } })],
    },
    {
      name: "to the same origin: a PATCH becomes a GET without a body after 303",
      async run(context) {
        const script = await context.script(
          { status: 303, headers: { location: "{main}/seen" } },
          { body: { id: 80 } },
        );
        await plusofonAt(script).PATCH("/api/v1/sip/{sip_id}", { ...ACCOUNT, body: { name: "Night desk" } });
        await script.expectRequests("PATCH /api/v1/sip/80", "GET /seen");
        const [, second] = await script.requests();
        check(
          second && responseText(second) === "" && !second.headers["content-type"],
          "the body went along",
        );
      },
      alternatives: [hidden({ status: 303, headers: { location: "{main}/seen" } })],
    },
    {
      name: "to the same origin: a missing final slash (the tenant API's 307)",
      async run(context) {
        const simulator = await context.simulator("tenant-api");
        const { tenantId } = simulator.credentials;
        const path = `/api/organizations/${tenantId}/endpoints`;
        const { data } = await openapiFetch(tenantOf(simulator)).GET(
          path as "/api/organizations/{tenant_id}/endpoints/",
          {
            params: { path: { tenant_id: tenantId } },
          },
        );
        check(Array.isArray(data), "no rows");
        equal(
          (await simulator.requests()).map((request) => request.path),
          [path, `${path}/`],
          "paths",
        );
      },
      alternatives: [hidden({ status: 307, headers: { location: "{main}/api/v1/sip/80/" } })],
    },
    {
      name: "to another origin: RedirectError that names it, for every status",
      async run(context) {
        for (const status of STATUSES) {
          const redirect = { status, headers: { location: "{other}/taken" } };
          const script = await context.script(redirect, { body: { id: 80 } });
          const error = await rejection(
            plusofonAt(script).PATCH("/api/v1/sip/{sip_id}", { ...ACCOUNT, body: { name: "x" } }),
            RedirectError,
          );
          equal([error.status, error.origin], [status, script.otherOrigin], "status and origin");
        }
      },
      alternatives: [hidden({ status: 307, headers: { location: "{other}/taken" } })],
    },
    {
      name: "to another origin: nothing of ours arrives there, not even a request",
      async run(context) {
        for (const status of STATUSES) {
          const script = await context.script({ status, headers: { location: "{other}/taken" } });
          await rejection(plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT), RedirectError);
          await script.expectRequests("GET /api/v1/sip/80");
        }
      },
    },
    {
      name: "a token request is never redirected, not even within the origin",
      async run(context) {
        for (const location of ["{main}/rest/v1/other", "{other}/rest/v1/iam/sessions"]) {
          const script = await context.script({ status: 307, headers: { location } });
          const auth = { domain: "pbx.example", login: "operator", password: "invented-secret" };
          const era = createEraClient({ baseUrl: script.baseUrl, auth });
          await rejection(
            era.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
              params: { path: { account_id: "a" } },
            }),
            AuthError,
          );
          await script.expectRequests("POST /rest/v1/iam/sessions");
        }
      },
    },
    {
      name: "in circles: RedirectError after five hops",
      async run(context) {
        const script = await context.script({ status: 302, headers: { location: "{main}/again" } });
        await rejection(plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT), RedirectError);
        equal((await script.requests()).length, 6, "requests");
      },
      alternatives: [hidden({ status: 302, headers: { location: "{main}/again" } })],
    },
  ],
};

/** Browsers hide a redirect from the page: the call is refused, and the error says so. */
function hidden(answer: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}): Alternative {
  return {
    runtimes: ["chromium"],
    says: "browsers hide redirects from a page: every one is a RedirectError that says so; nothing is followed",
    async run(context: Context) {
      const script = await context.script(answer);
      const error = await rejection(plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT), RedirectError);
      equal([error.status, error.origin], [0, undefined], "status and origin");
      check(/browser/.test(error.message), "the message does not say that a browser hides it");
      await script.expectRequests("GET /api/v1/sip/80");
    },
  };
}
