import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import type { Operation } from "./operation.ts";

const uuid = "2001-00000000000000000000000000000000";

/** For each path parameter the id of something that is there. `client_id` is left to the client. */
const known = {
  agent_id: 101,
  event_id: 151,
  ext_group_id: 301,
  id: 401,
  dial_rules_id: 501,
  interval_id: 601,
  sound_id: 701,
  scheduler_id: "801",
  task_id: 851,
  user_id: 1_001,
  group_id: 1_301,
  extension_id: 2_001,
  alias_id: 3_001,
  did_id: 4_001,
  record_uuid: uuid,
  fax_uuid: uuid,
  call_uuid: "0".repeat(32),
  rule_id: 1_601,
  message_id: 1_701,
  extension_group_id: 301,
};

/** A PBX in which everything is there once, its client, and what the client sends. */
export function furnished() {
  const simulator = createRingmeSimulator({
    seed: {
      ...{ extensions: 1, aliases: 1, dids: 1, records: 1, calls: 1, sounds: 1, registrations: 1 },
      ...{ voicemails: [{}], faxes: [{}], currentCalls: [{}] },
    },
  });
  const { state } = simulator;
  const event = { id: 151, url: "https://hook.example/", event_type: "agent-login", method: "POST" };
  state.localAgents.insert({ id: 101, name: "Local", extension_id: 2_001 });
  state.localAgentEvents.insert(event, 101);
  state.remoteAgents.insert({ id: 101, name: "Remote", number: "70000000001" });
  state.remoteAgentEvents.insert(event, 101);
  state.extensionGroups.insert({ id: 301, name: "Group" });
  state.callStatuses.insert({ id: 401, name: "Lunch" });
  state.dialRuleLists.insert({ id: 501, name: "Rules" });
  state.intervals.insert({
    id: 601,
    name: "Day",
    timezone: "Europe/Moscow",
    conditions: [{ start_dow: 2, end_dow: 6 }],
  });
  state.taskSchedulers.insert({ id: 801, name: "Tasks" });
  state.tasks.insert({ id: 851, scheduler_id: 801, status: "scheduled" }, 801);
  state.clientUsers.insert({ id: 1_001, login: "zero", password: "secret" });
  state.extensionUsers.insert({ id: 1_001, login: "one", password: "secret" });
  state.extensionGroupUsers.insert({ id: 1_001, login: "two", password: "secret" });
  state.networkPermissionGroups.insert({ id: 1_301, name: "Office" });
  state.phoneEvents.insert({ id: 401, url: "https://hook.example/", event_type: "hangup", method: "GET" });
  state.extensions.update(2_001, { extension_group_id: 301 });
  state.extensionEvents.insert(
    { id: 401, url: "https://hook.example/", event_type: "hangup", method: "GET" },
    2_001,
  );
  state.incomingRules.insert({ id: 1_601, type: "transfer" }, 2_001);
  state.messages.insert({ id: 1_701, extension_id: 2_001, text: "Hello" }, 2_001);
  state.qualityRates.insert({ id: 1_801, datetime: "2026-01-02 09:00:00", extension_id: 2_001, rate: 5 });
  state.variables.insert({ var: "DESK", value: "2001" });

  simulator.issueToken();
  const ids: Record<string, unknown> = {
    ...known,
    session_id: state.sessions.list()[0]?.id,
    call_api_id: state.currentCalls.list()[0]?.call_api_id,
  };

  const sent: Request[] = [];
  const client = createRingmeClient({
    baseUrl: simulator.baseUrl,
    auth: simulator.auth,
    user: simulator.user,
    fetch: (request) => {
      sent.push(request.clone());
      return simulator.fetch(request);
    },
  });
  return { client, sent, pathOf, origin: simulator.baseUrl };

  /** The values of an operation's path parameters. */
  function pathOf({ parameters }: Operation): Record<string, unknown> {
    const names = parameters.filter((one) => one.in === "path").map(({ name }) => name);
    return Object.fromEntries(names.filter((name) => name in ids).map((name) => [name, ids[name]]));
  }
}
