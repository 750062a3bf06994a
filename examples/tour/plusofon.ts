import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPlusofonClient, type PlusofonClient } from "@pbxkit/plusofon";
import {
  checkFlashCall,
  createSipAccount,
  createSipScenario,
  deleteSipAccount,
  getBalance,
  getSipAccount,
  listSipAccounts,
  sendFlashCall,
  sendSms,
  updateSipAccount,
} from "@pbxkit/plusofon/operations";
import { syncCalls } from "../crm-sync/folder.ts";
import { plusofonCalls } from "../crm-sync/plusofon.ts";
import { type Summary, Transcript } from "./transcript.ts";

/** Messages, a proof of a phone number, calls into a CRM, SIP accounts. */
export async function tourPlusofon(baseUrl: string, token: string, flashCallToken: string): Promise<Summary> {
  const tour = new Transcript("Plusofon", baseUrl);
  const plusofon = createPlusofonClient({ baseUrl, token, flashCallToken, hooks: tour.hooks });

  tour.credentials("with a bearer token and the header Client: 10553 in every call");
  await tour.call(
    "send an SMS",
    () => sendSms(plusofon, { body: { text: "Your order is ready.", number_id: 31, to: "70000000009" } }),
    (sent) => `message ${sent.data?.id}`,
  );
  await tour.call(
    "watch the balance",
    () => getBalance(plusofon),
    ({ balance }) => `${balance} roubles are left`,
  );
  const proof = await tour.call(
    "call with a pin",
    () => sendFlashCall(plusofon, { body: { phone: "70000000009", pin: "4071" } }),
    () => "the person reads the pin off the number that calls",
  );
  await tour.call(
    "check the pin",
    () => checkFlashCall(plusofon, { body: { key: proof.data?.key ?? "", pin: "4071" } }),
    () => "the phone number is proved",
  );
  await tour.step("sync calls to a CRM", () => syncTwice(plusofon));
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

/** Into a folder that is thrown away. */
async function syncTwice(plusofon: PlusofonClient): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pbxkit-crm-"));
  try {
    // The simulator's calls are of the first of January.
    const run = () => syncCalls(plusofonCalls(plusofon), folder, () => Date.UTC(2026, 0, 1, 18));
    const { calls, recordings } = await run();
    return `${calls} calls and ${recordings} recordings on disk; a second run brings ${(await run()).calls}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}
