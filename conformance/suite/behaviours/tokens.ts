import { AuthError, unwrap } from "@pbxkit/core";
import { createEraClient } from "@pbxkit/era";
import { check, equal, failure, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { ACCOUNT, eraOf, plusofonAt, ringmeOf } from "../clients.ts";
import type { RemoteSimulator } from "../remote-simulator.ts";

const LOGIN = "/rest/v1/iam/sessions";
const TOKEN_ENDPOINT = "/oauth/token";

export const tokens: Group = {
  name: "tokens and sessions",
  behaviours: [
    {
      name: "a token function is asked again after a 401, and the call is repeated once",
      async run(context) {
        const script = await context.script({ status: 401 }, { body: { id: 80 } });
        const given = ["first"];
        const { data } = await plusofonAt(script, { token: async () => given.shift() ?? "second" }).GET(
          "/api/v1/sip/{sip_id}",
          ACCOUNT,
        );
        equal(data?.id, 80, "id");
        const sent = (await script.requests()).map(({ headers }) => headers.authorization);
        equal(sent, ["Bearer first", "Bearer second"], "tokens");
      },
    },
    {
      name: "a token that stays refused is the vendor's 401",
      async run(context) {
        const script = await context.script({ status: 401, body: { message: "Unauthenticated." } });
        const error = await failure(plusofonAt(script).GET("/api/v1/sip/{sip_id}", ACCOUNT));
        equal([error.status, error.attempts, error.outcome], [401, 1, "rejected"], "error");
      },
    },
    {
      name: "OAuth: twenty calls at once make one token request",
      async run(context) {
        const simulator = await context.simulator("ringme");
        const ringme = ringmeOf(simulator);
        const calls = Array.from({ length: 20 }, () => ringme.GET("/client/{client_id}/extension/"));
        for (const { error } of await Promise.all(calls)) check(!error, "a call failed");
        equal(await simulator.count("POST", TOKEN_ENDPOINT), 1, "token requests");
      },
    },
    {
      name: "OAuth: a token that the server revokes is replaced once, and every call goes through",
      async run(context) {
        const simulator = await context.simulator("ringme");
        const ringme = ringmeOf(simulator);
        await unwrap(ringme.GET("/client/{client_id}/extension/"));
        await simulator.revokeTokens();
        const calls = Array.from({ length: 10 }, () => ringme.GET("/client/{client_id}/extension/"));
        for (const { error } of await Promise.all(calls)) check(!error, "a call failed");
        equal(await simulator.count("POST", TOKEN_ENDPOINT), 2, "token requests");
      },
    },
    {
      name: "OAuth: a refusal is an AuthError with the server's code, and nothing secret in it",
      async run(context) {
        const script = await context.script({
          status: 400,
          body: { error: "invalid_client", error_description: "wrong-secret-27" },
        });
        const ringme = ringmeOf(await context.simulator("ringme"), {
          baseUrl: script.baseUrl,
          auth: { grant: "client_credentials", appId: "app", appSecret: "wrong-secret-27" },
        });
        const error = await rejection(ringme.GET("/client/{client_id}/extension/"), AuthError);
        equal([error.error, error.status, error.outcome], ["invalid_client", 400, "not-sent"], "error");
        check(!`${error} ${JSON.stringify(error)}`.includes("wrong-secret-27"), "the secret is printed");
      },
    },
    {
      name: "Era: one login for many calls, by the session's cookie",
      async run(context) {
        const simulator = await context.simulator("era");
        const list = rulesOf(simulator);
        await Promise.all([list(), list(), list()]);
        await list();
        equal(await simulator.count("POST", LOGIN), 1, "logins");
      },
    },
    {
      name: "Era: a session that has ended is replaced by one login, for all calls that met it",
      async run(context) {
        const simulator = await context.simulator("era");
        const list = rulesOf(simulator);
        await list();
        await simulator.revokeTokens();
        await Promise.all([list(), list(), list()]);
        equal(await simulator.count("POST", LOGIN), 2, "logins");
      },
    },
    {
      name: "Era: a refused login is not repeated",
      async run(context) {
        const simulator = await context.simulator("era");
        const { baseUrl, auth } = simulator.credentials;
        const era = createEraClient({ baseUrl, auth: { ...auth, password: "wrong" } });
        const call = era.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
          params: { path: { account_id: simulator.credentials.accountId } },
        });
        equal((await rejection(call, AuthError)).status, 401, "status");
        equal(await simulator.count("POST", LOGIN), 1, "logins");
      },
    },
    {
      name: "Era: a session that the server gives as a token goes into a header",
      async run(context) {
        const script = await context.script({ body: { session_token: "session-27" } }, { body: [] });
        const auth = { domain: "pbx.example", login: "operator", password: "invented-secret" };
        const era = createEraClient({ baseUrl: script.baseUrl, auth });
        await unwrap(
          era.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", {
            params: { path: { account_id: "a" } },
          }),
        );
        const [, second] = await script.requests();
        equal(second?.headers.authorization, "Bearer session-27", "authorization");
      },
    },
  ],
};

/** A call that lists redirect rules, and fails unless it gets them. */
function rulesOf(simulator: RemoteSimulator<"era">): () => Promise<void> {
  const era = eraOf(simulator);
  const params = { path: { account_id: simulator.credentials.accountId } };
  return async () => {
    const rules = await unwrap(era.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", { params }));
    equal(rules.length, 5, "rules");
  };
}
