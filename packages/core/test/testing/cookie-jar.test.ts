import { createEraSimulator } from "@pbxkit/era/testing";
import { expect, test } from "vitest";

/** What a page's requests look like: no cookie is written, credentials are asked for or not. */
function page(credentials: RequestCredentials) {
  const simulator = createEraSimulator();
  const { domain, login, password: pwd } = simulator.auth;
  const rules = `${simulator.baseUrl}/rest/v1/user/sip/accounts/${simulator.accountId}/redirect_rules`;
  return {
    simulator,
    logIn: () =>
      simulator.fetch(`${simulator.baseUrl}/rest/v1/iam/sessions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ domain, login, pwd }),
        credentials,
      }),
    list: () => simulator.fetch(rules, { credentials }),
  };
}

test("a page that includes credentials is sent the session's cookie, as a browser would", async () => {
  const { logIn, list } = page("include");
  expect((await list()).status).toBe(401);
  await logIn();
  expect((await list()).status).toBe(200);
});

test("a page that does not is not", async () => {
  const { logIn, list } = page("same-origin");
  await logIn();
  expect((await list()).status).toBe(401);
});

test("a reset forgets the cookies", async () => {
  const { simulator, logIn, list } = page("include");
  await logIn();
  simulator.reset();
  expect((await list()).status).toBe(401);
});
