import type { Clock } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { createEraSimulator } from "@pbxkit/era/testing";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createTenantApiSimulator } from "@pbxkit/tenant-api/testing";
import type { Simulators, VendorName } from "../../src/vendors.ts";

/** A simulator in which every id of `ids` exists, and what its requests carry. */
export interface Furnished {
  readonly simulator: Pick<Simulators[VendorName], "fetch" | "baseUrl" | "requests">;
  readonly headers: Readonly<Record<string, string>>;
  /** By `operationId`, for those that take other credentials. */
  readonly otherHeaders?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ids by the end of the path that leads to their parameter, that included; the first that fits. */
  readonly ids: readonly (readonly [path: string, id: string])[];
}

const recordId = "2001-00000000000000000000000000000000";
const password = "secret";
const hook = { url: "https://hook.example/", event_type: "agent-login" };

/** With a clock and ids of its own, so that two of them are alike to the last byte. */
export const furnish: Readonly<Record<VendorName, () => Furnished>> = {
  "tenant-api"() {
    const simulator = createTenantApiSimulator({ seed: { endpoints: 1 }, clock: createTestClock() });
    return {
      simulator,
      headers: { authorization: `Bearer ${simulator.token}` },
      ids: [
        ["{tenant_id}", simulator.tenantId],
        ["{endpoint_id}", "endpoint-100"],
      ],
    };
  },
  plusofon: () => furnishPlusofon(createTestClock()),
  ringme: () => furnishRingme(createTestClock()),
  era() {
    const rule = "00000000-0000-4000-9000-000000000000";
    const simulator = createEraSimulator({
      seed: {
        redirectRules: 2,
        domainRedirectRules: [{ id: rule }],
        calls: [{ id: "call" }],
        conferences: [{ id: "conference", participants: [{ id: "participant" }] }],
      },
      clock: createTestClock(),
    });
    const { state, accountId } = simulator;
    const [user] = state.users.list();
    if (user) {
      // Another user than the one that asks, or deleting it would be the last thing that is done.
      state.users.insert({ ...user, id: "other", login: "other" });
      const mtime = "2026-01-01T00:00:00Z";
      state.avatars.insert({
        id: user.id,
        name: "a.png",
        type: "image/png",
        mtime,
        bytes: new Uint8Array(8),
      });
    }
    return {
      simulator,
      headers: { authorization: `Bearer ${simulator.openSession()}` },
      ids: [
        ["{account_id}", accountId],
        ["{sip_user_id}", accountId],
        ["{rule_id}", rule],
        ["{user_id}", "other"],
        ["{call_id}", "call"],
        ["{conference_id}", "conference"],
        ["{participant_id}", "participant"],
      ],
    };
  },
};

function furnishPlusofon(clock: Clock): Furnished {
  const simulator = createPlusofonSimulator({
    clock,
    seed: {
      sipAccounts: 1,
      sipScenarios: [{ sip_id: 501 }, { sip_id: 501 }],
      numbers: 60,
      calls: [{ call_id: "call-1" }],
      messages: 2,
      flashCallAccounts: 2,
    },
  });
  const { state } = simulator;
  const flashCall = { account: 81, phone: "70000000009", pin: "4071", tries: 0, proved: false };
  state.flashCalls.insert({ key: "invented-key-1", ...flashCall, at: clock.now() });
  const headersWith = (token: string) => ({ authorization: `Bearer ${token}`, client: "10553" });
  const ofFlashCall = headersWith(simulator.flashCallToken);
  return {
    simulator,
    headers: headersWith(simulator.token),
    otherHeaders: {
      sendFlashCall: ofFlashCall,
      checkFlashCall: ofFlashCall,
      startCallToAuth: ofFlashCall,
      refreshTokens: headersWith(simulator.issueTokens().refresh_token),
    },
    ids: [
      ["{sip_id}", "501"],
      ["{scenario_id}", "902"],
      ["{number}", "70000000009"],
      ["{call_id}", "call-1"],
      ["{operation_type}", "payment"],
      ["flash-call/{id}", "82"],
      ["{account_id}", "81"],
    ],
  };
}

function furnishRingme(clock: Clock): Furnished {
  const simulator = createRingmeSimulator({
    clock,
    seed: {
      extensions: 3,
      aliases: 2,
      dids: 2,
      records: 3,
      calls: 3,
      registrations: 1,
      sounds: 2,
      voicemails: [{}],
      faxes: [{}],
      currentCalls: [{ call_api_id: "3584700000-00000000" }],
    },
  });
  const { state } = simulator;
  state.localAgents.insert({ id: 101, name: "Local", extension_id: 2_001 });
  state.localAgentEvents.insert({ id: 151, ...hook }, 101);
  state.remoteAgents.insert({ id: 201, name: "Remote", number: "70000000001" });
  state.remoteAgentEvents.insert({ id: 251, ...hook }, 201);
  state.extensionGroups.insert({ id: 301, name: "Group" });
  state.callStatuses.insert({ id: 401, name: "Lunch" });
  state.dialRuleLists.insert({ id: 501, name: "Rules" });
  state.intervals.insert({ id: 601, name: "Day", timezone: "Europe/Moscow", conditions: [] });
  state.taskSchedulers.insert({ id: 801, name: "Tasks" });
  state.tasks.insert({ id: 851, scheduler_id: 801, status: "scheduled" }, 801);
  state.extensionUsers.insert({ id: 1_001, login: "one", password });
  state.extensionGroupUsers.insert({ id: 1_101, login: "two", password });
  state.networkPermissionGroups.insert({ id: 1_301, name: "Office" });
  state.phoneEvents.insert({ id: 1_401, url: "https://hook.example/", event_type: "hangup" });
  state.extensionEvents.insert({ id: 1_501, url: "https://hook.example/", event_type: "hangup" }, 2_001);
  state.incomingRules.insert({ id: 1_601, type: "transfer" }, 2_001);
  state.messages.insert({ id: 1_701, extension_id: 2_001, text: "Hello" }, 2_001);
  const token = simulator.issueToken();
  // Another session than the one that asks, or deleting it would be the last thing that is done.
  simulator.issueToken();
  const session = state.sessions.list().at(-1)?.id ?? "";
  return {
    simulator,
    headers: { authorization: `Bearer ${token}` },
    ids: [
      ["{client_id}", "@me"],
      ["agent/local/{agent_id}", "101"],
      ["agent/remote/{agent_id}", "201"],
      ["local/101/event/{event_id}", "151"],
      ["remote/201/event/{event_id}", "251"],
      ["{alias_id}", "3001"],
      ["{did_id}", "4001"],
      ["call_status/{id}", "401"],
      ["{extension_id}", "2001"],
      ["2001/event/{id}", "1501"],
      ["{rule_id}", "1601"],
      ["{message_id}", "1701"],
      ["{call_uuid}", "0".repeat(32)],
      ["{call_api_id}", "3584700000-00000000"],
      ["{extension_group_id}", "301"],
      ["{ext_group_id}", "301"],
      ["{dial_rules_id}", "501"],
      ["{interval_id}", "601"],
      ["{record_uuid}", recordId],
      ["{fax_uuid}", recordId],
      ["{sound_id}", "701"],
      ["{scheduler_id}", "801"],
      ["{task_id}", "851"],
      ["user/client/{user_id}", "901"],
      ["user/extension/{user_id}", "1001"],
      ["user/extension_group/{user_id}", "1101"],
      ["{group_id}", "1301"],
      ["phone_event/{id}", "1401"],
      ["{session_id}", session],
    ],
  };
}
