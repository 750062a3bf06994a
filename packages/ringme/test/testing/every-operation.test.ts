import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { expect, test } from "vitest";
import { document } from "../../src/generated/document.ts";

type Json = { readonly [key: string]: unknown };

/** Follows local references of the document. */
function resolve(node: unknown): Json {
  const reference = (node as Json)?.$ref;
  if (typeof reference !== "string") return (node ?? {}) as Json;
  const steps = reference
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(steps.reduce<unknown>((at, step) => (at as Json)[step], document));
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  readonly node: Json;
}

const operations: Operation[] = Object.entries(document.paths).flatMap(([template, item]) =>
  ["get", "put", "post", "delete"].flatMap((method) => {
    const node = resolve(item)[method] as Json | undefined;
    return node ? [{ id: String(node.operationId), method: method.toUpperCase(), template, node }] : [];
  }),
);

const uuid = "2001-00000000000000000000000000000000";
const range = { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-01-31 23:59:59" };

/** A simulator in which every id that is used below exists. */
async function furnished() {
  const simulator = createRingmeSimulator({
    seed: {
      extensions: 3,
      aliases: 2,
      dids: 2,
      records: 3,
      sounds: 2,
      voicemails: [{}],
      faxes: [{}],
      currentCalls: [{}],
    },
  });
  const { state } = simulator;
  state.localAgents.insert({ id: 101, name: "Local", extension_id: 2_001 });
  state.localAgentEvents.insert({ id: 151, url: "https://hook.example/", event_type: "agent-login" }, 101);
  state.remoteAgents.insert({ id: 201, name: "Remote", number: "70000000001" });
  state.remoteAgentEvents.insert({ id: 251, url: "https://hook.example/", event_type: "agent-login" }, 201);
  state.extensionGroups.insert({ id: 301, name: "Group" });
  state.callStatuses.insert({ id: 401, name: "Lunch" });
  state.dialRuleLists.insert({ id: 501, name: "Rules" });
  state.intervals.insert({ id: 601, name: "Day", timezone: "Europe/Moscow" });
  state.taskSchedulers.insert({ id: 801, name: "Tasks" });
  state.tasks.insert({ id: 851, scheduler_id: 801, status: "scheduled" }, 801);
  state.extensionUsers.insert({ id: 1_001, login: "one", password: "secret" });
  state.extensionGroupUsers.insert({ id: 1_101, login: "two", password: "secret" });
  state.networkPermissionGroups.insert({ id: 1_301, name: "Office" });
  state.phoneEvents.insert({ id: 1_401, url: "https://hook.example/", event_type: "hangup" });
  return { simulator, token: simulator.issueToken() };
}

/** Ids by the path up to their parameter. */
const ids: readonly (readonly [RegExp, string])[] = [
  [/agent\/local\/\{agent_id\}/, "101"],
  [/agent\/remote\/\{agent_id\}/, "201"],
  [/local\/101\/event\/\{event_id\}/, "151"],
  [/remote\/201\/event\/\{event_id\}/, "251"],
  [/\{alias_id\}/, "3001"],
  [/\{did_id\}/, "4001"],
  [/call_status\/\{id\}/, "401"],
  [/\{extension_id\}/, "2001"],
  [/\{ext_group_id\}/, "301"],
  [/\{dial_rules_id\}/, "501"],
  [/\{interval_id\}/, "601"],
  [/\{(record|fax)_uuid\}/, uuid],
  [/\{sound_id\}/, "701"],
  [/\{scheduler_id\}/, "801"],
  [/\{task_id\}/, "851"],
  [/user\/client\/\{user_id\}/, "901"],
  [/user\/extension\/\{user_id\}/, "1001"],
  [/user\/extension_group\/\{user_id\}/, "1101"],
  [/\{group_id\}/, "1301"],
  [/phone_event\/\{id\}/, "1401"],
];

function pathOf(operation: Operation, session: string): string {
  const path = ids.reduce(
    (at, [pattern, id]) => {
      const found = pattern.exec(at)?.[0];
      return found === undefined ? at : at.replace(found, found.replace(/\{[^}]+\}$/, id));
    },
    operation.template.replace("{client_id}", "@me"),
  );
  const query =
    /\/(record|voicemail|fax\/in)\/(stats\/)?$/.test(path) && operation.method !== "POST"
      ? `?${new URLSearchParams(range)}`
      : "";
  return `/api/ver1.0${path.replace("{session_id}", session)}${query}`;
}

function bodyOf(operation: Operation): { body?: BodyInit; headers?: Record<string, string> } {
  const content = resolve(operation.node.requestBody).content as Json | undefined;
  if (!content) return {};
  if (content["multipart/form-data"]) {
    const body = new FormData();
    body.set("title", "Greeting");
    body.set("file", new File(["RIFF....WAVE"], "greeting.wav"));
    return { body };
  }
  const media = resolve(content["application/json"]);
  const example = media.example ?? resolve(Object.values((media.examples ?? {}) as Json)[0]).value;
  return { body: JSON.stringify(example), headers: { "content-type": "application/json" } };
}

test("the document has 118 operations", () => {
  expect(operations).toHaveLength(118);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(118);
});

test.each(operations)("$id answers with the document's success status", async (operation) => {
  const { simulator, token } = await furnished();
  const { username, password } = simulator.user;
  const [session] = simulator.state.sessions.list().map(({ id }) => id);
  const basic = operation.id === "downloadRecordByPassword";
  const { body, headers } = bodyOf(operation);
  const response = await simulator.fetch(`${simulator.baseUrl}${pathOf(operation, session ?? "")}`, {
    method: operation.method,
    headers: {
      ...headers,
      authorization: basic ? `Basic ${btoa(`${username}:${password}`)}` : `Bearer ${token}`,
    },
    ...(body !== undefined && { body }),
  });
  const declared = Object.keys(operation.node.responses as Json).filter((status) => status.startsWith("2"));
  expect([await response.text(), declared]).toEqual([
    expect.any(String),
    expect.arrayContaining([String(response.status)]),
  ]);
  expect(response.headers.get("x-ratelimit-limit")).toBe("1000000");
  expect(simulator.requests.at(-1)?.operationId).toBe(operation.id);
});
