import { RequestError } from "@pbxkit/core";
import { check, equal, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { eraOf } from "../clients.ts";
import type { RemoteSimulator } from "../remote-simulator.ts";

const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";

export const clear: Group = {
  name: "CLEAR",
  behaviours: [
    {
      name: "CLEAR empties a collection (Era)",
      async run(context) {
        const simulator = await context.simulator("era");
        const { response, data, error } = await clearRules(simulator);
        equal([response.status, data, error], [204, undefined, undefined], "result");
        equal(await countRules(simulator), 0, "rules");
      },
      alternatives: [
        {
          runtimes: ["bun", "workerd"],
          says: "the runtime cannot send CLEAR: RequestError, not sent, that names the ways round (the socket's clear, or deleting one by one)",
          async run(context) {
            const simulator = await context.simulator("era");
            const error = await rejection(clearRules(simulator), RequestError);
            equal(error.outcome, "not-sent", "outcome");
            check(
              /socket\.clear/.test(error.message) && /one by one/.test(error.message),
              "it names no way round",
            );
            equal(await countRules(simulator), 5, "rules");
            const methods = new Set((await simulator.requests()).map(({ method }) => method));
            check(!methods.has("CLEAR"), "it was sent");
          },
        },
      ],
    },
  ],
};

function clearRules(simulator: RemoteSimulator<"era">) {
  return eraOf(simulator).CLEAR(RULES, { params: { path: { account_id: simulator.credentials.accountId } } });
}

async function countRules(simulator: RemoteSimulator<"era">): Promise<number> {
  const { data } = await eraOf(simulator).GET(RULES, {
    params: { path: { account_id: simulator.credentials.accountId } },
  });
  return data?.length ?? -1;
}
