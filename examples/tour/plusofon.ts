import { createPlusofonClient } from "@pbxkit/plusofon";
import {
  createSipAccount,
  createSipScenario,
  deleteSipAccount,
  getSipAccount,
  listSipAccounts,
  updateSipAccount,
} from "@pbxkit/plusofon/operations";
import { type Summary, Transcript } from "./transcript.ts";

/** SIP accounts and their scenarios. */
export async function tourPlusofon(baseUrl: string, token: string): Promise<Summary> {
  const tour = new Transcript("Plusofon", baseUrl);
  const plusofon = createPlusofonClient({ baseUrl, token, hooks: tour.hooks });

  tour.credentials("with a bearer token and the header Client: 10553 in every call");
  await tour.call(
    "list accounts",
    () => listSipAccounts(plusofon),
    (page) => `${page.total} accounts, ${page.data.map((account) => account.name).join(", ")}`,
  );
  await tour.call(
    "create an account",
    () => createSipAccount(plusofon, { body: { name: "Night shift", number: 340, sip_timeout: 25 } }),
    () => "created; the answer has no id, so look for it",
  );
  const accounts = await tour.walk(
    "page through all",
    plusofon.paginate(listSipAccounts, { query: { limit: 2 } }),
    (items) => `${items.length} accounts`,
  );
  const sipId = accounts.find((account) => account.number === 340)?.id;
  if (sipId === undefined) throw new Error("the new account is not in the list");
  const path = { sip_id: sipId };

  await tour.call(
    "rename it",
    () => updateSipAccount(plusofon, { path, body: { name: "Late shift" } }),
    () => "renamed",
  );
  await tour.call(
    "read it back",
    () => getSipAccount(plusofon, { path }),
    (account) => `"${account.name}", extension ${account.number}`,
  );
  await tour.call(
    "add a scenario",
    () =>
      createSipScenario(plusofon, {
        path,
        body: { name: "Forward at night", sequence_rule: "single", sip_timeout: 20, voicemail: false },
      }),
    () => "added",
  );
  await tour.refusal(
    "ask for a stranger",
    () => getSipAccount(plusofon, { path: { sip_id: 999_999 } }),
    (error) => (error.status === 404 ? `404, ${error.body.error}` : `status ${error.status}`),
  );
  await tour.call(
    "delete it",
    () => deleteSipAccount(plusofon, { path }),
    () => "gone",
  );
  return tour.finish();
}
