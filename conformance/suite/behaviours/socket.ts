import { AuthError } from "@pbxkit/core";
import { type Change, RefusedError } from "@pbxkit/era/socket";
import { CROWDED_ACCOUNT } from "../../servers/config.ts";
import { check, equal, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { eraOf } from "../clients.ts";
import { eraSocketOf } from "../sockets.ts";

const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
const RULE = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}";

export const socket: Group = {
  name: "Era's socket",
  behaviours: [
    {
      name: "create, read, change, delete, clear, and 1404 after",
      async run(context) {
        const simulator = await context.simulator("era");
        const socket = await eraSocketOf(simulator);
        const path = { account_id: simulator.credentials.accountId };
        const { id } = await socket.create(RULES, { params: { path }, body: { type: "busy" } });
        const item = { params: { path: { ...path, rule_id: id } } };
        const changed = await socket.update(RULE, { ...item, body: { tran_number: "205" } });
        equal(await socket.read(RULE, item), changed, "the changed rule");
        await socket.delete(RULE, item);
        const error = await rejection(socket.read(RULE, item), RefusedError);
        equal([error.code, error.outcome], [1404, "rejected"], "error");
        equal(await socket.clear(RULES, { params: { path } }), undefined, "cleared");
        equal((await socket.read(RULES, { params: { path } })).length, 0, "rules");
        await socket.close();
      },
    },
    {
      name: "changes over HTTP and socket are told to a subscription, in order",
      async run(context) {
        const simulator = await context.simulator("era");
        const socket = await eraSocketOf(simulator);
        const path = { account_id: simulator.credentials.accountId };
        const changes = socket.subscribe(RULES, { params: { path } });
        await changes.ready;
        await eraOf(simulator).POST(RULES, { params: { path }, body: { type: "busy" } });
        await socket.clear(RULES, { params: { path } });
        const seen = await taken(changes, 7);
        equal(
          seen.map(({ type }) => type),
          ["created", ...Array(6).fill("deleted")],
          "changes",
        );
        await socket.close();
      },
    },
    {
      name: "10,000 changes through one subscription lose none and keep their order",
      async run(context) {
        const socket = await eraSocketOf(await context.simulator("era"));
        const params = { path: { account_id: CROWDED_ACCOUNT } };
        const changes = socket.subscribe(RULES, { params, mask: ["priority"] });
        await changes.ready;
        await socket.clear(RULES, { params });
        const wrong = (await taken(changes, 10_000)).findIndex(
          (change, index) => change.type !== "deleted" || change.before?.priority !== index + 1,
        );
        equal(wrong, -1, "the first change that is not the next");
        await socket.close();
      },
    },
    {
      name: "a killed connection is replaced, the loop told to read again, a creation not repeated",
      async run(context) {
        const simulator = await context.simulator("era");
        const socket = await eraSocketOf(simulator);
        const path = { account_id: simulator.credentials.accountId };
        const changes = socket.subscribe(RULES, { params: { path } });
        await changes.ready;
        await simulator.injectIntoSocket({ match: "rest create", drop: "after" });
        let outcome: unknown;
        await socket.create(RULES, { params: { path }, body: { type: "dnd" } }).catch((error) => {
          outcome = error.outcome;
        });
        equal(outcome, "unknown", "outcome");
        const [created, resync] = await taken(changes, 2);
        const marker = created?.type === "resync" ? created : resync;
        equal(marker, { type: "resync", reason: "reconnected" }, "marker");
        equal((await socket.read(RULES, { params: { path } })).length, 6, "rules");
        await socket.close();
      },
    },
    {
      name: "a refused login ends the socket, once and for all",
      async run(context) {
        const simulator = await context.simulator("era");
        await simulator.injectIntoSocket({ match: "login", refuse: "no", times: 2 });
        const socket = await eraSocketOf(simulator);
        const path = { account_id: simulator.credentials.accountId };
        await rejection(socket.read(RULES, { params: { path } }), AuthError);
        check((await socket.closed) instanceof AuthError, "closed does not tell why");
        const logins = (await simulator.socketMessages()).filter(({ method }) => method === "login");
        equal(logins.length, 1, "logins");
      },
    },
  ],
};

async function taken<Row>(
  changes: AsyncIterator<Change<Row>, undefined>,
  count: number,
): Promise<Change<Row>[]> {
  const seen: Change<Row>[] = [];
  while (seen.length < count) {
    const { value } = await changes.next();
    if (!value) break;
    seen.push(value);
  }
  return seen;
}
