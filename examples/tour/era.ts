import { createEraClient, type EraAuth } from "@pbxkit/era";
import {
  clearRedirectRules,
  createRedirectRule,
  getRedirectRule,
  listRedirectRules,
  updateRedirectRule,
} from "@pbxkit/era/operations";
import { type SignIn, type Summary, Transcript } from "./transcript.ts";

/** Redirect rules of a SIP account, up to the verb that empties the list. */
export async function tourEra(
  baseUrl: string,
  auth: EraAuth,
  accountId: string,
  requests: readonly SignIn[],
): Promise<Summary> {
  const tour = new Transcript("Era Platform", baseUrl);
  const era = createEraClient({ baseUrl, auth, hooks: tour.hooks });
  const account = { account_id: accountId };

  await tour.call(
    "list rules",
    () => listRedirectRules(era, { path: account }),
    (rules) => rules.map((rule) => `${rule.type} -> ${rule.tran_number}`).join(", "),
  );
  const [login] = requests.filter(({ path }) => path.endsWith("/iam/sessions"));
  tour.credentials("by a login, which the first call set off: one session for all calls", login);
  const created = await tour.call(
    "create a rule",
    () =>
      createRedirectRule(era, {
        path: account,
        body: {
          type: "busy",
          filter_fromnumber: "*",
          tran_number: "205",
          priority: 90,
          enabled: 1,
          schedule: "all",
        },
      }),
    (rule) => `id ${rule.id.slice(0, 8)}…`,
  );
  const path = { ...account, rule_id: created.id };
  await tour.call(
    "change its options",
    () => updateRedirectRule(era, { path, body: { opts: { title: "Lunch" } } }),
    (rule) => `title "${rule.opts?.title}", still to ${rule.tran_number}`,
  );
  await tour.walk(
    "page through all",
    era.paginate(listRedirectRules, { path: account, query: { limit: 2 } }),
    (items) => `${items.length} rules`,
  );
  await tour.call(
    "read it back",
    () => getRedirectRule(era, { path }),
    (rule) => `${rule.type}, priority ${rule.priority}`,
  );
  await tour.refusal(
    "ask for a stranger",
    () => getRedirectRule(era, { path: { ...account, rule_id: "00000000-0000-0000-0000-000000000000" } }),
    (error) => (error.status === 404 ? `404, ${error.body.error_message}` : `status ${error.status}`),
  );
  await tour.call(
    "clear the list",
    () => clearRedirectRules(era, { path: account }),
    () => "emptied with one CLEAR",
  );
  await tour.call(
    "list again",
    () => listRedirectRules(era, { path: account }),
    (rules) => `${rules.length} rules`,
  );
  return tour.finish();
}
