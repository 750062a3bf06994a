import { createRingmeSimulator, createTestClock } from "@pbxkit/ringme/testing";
import { expect, test } from "vitest";
import { locate, valueAt } from "../../../core/test/support/document-pointer.ts";
import { createSchemaCheck } from "../../../core/test/support/schema-check.ts";
import document from "../../src/generated/openapi.json" with { type: "json" };

const check = createSchemaCheck(document);
const schema = locate(document, ["components", "schemas", "CallDelivery"]) ?? [];
const known = Object.keys(valueAt(document, [...schema, "properties"]) ?? {});

/** Calls of every kind: in, out, from phone to phone, through a queue, transferred inside and outside. */
async function busyDay(method: "GET" | "POST"): Promise<Request[]> {
  const clock = createTestClock();
  const sent: Request[] = [];
  const { calls, state } = createRingmeSimulator({
    clock,
    seed: { extensions: 3, dids: 1 },
    onDelivery: (request) => void sent.push(request),
  });
  state.extensions.insert({ id: 3_000, name: "0001*600", type: "queue", domain: "pbx.example" });
  for (const event_type of ["dial-in", "dial-out", "answer", "hangup"]) {
    const row = { url: "https://crm.example/hooks?secret=1", event_type, method };
    state.phoneEvents.insert({ ...row, id: state.phoneEvents.nextId() });
    state.extensionEvents.insert({ ...row, id: state.extensionEvents.nextId() }, 3_000);
  }
  const outside = "+70000000009";
  const sides = [
    [outside, "100"],
    ["100", outside],
    ["100", "101"],
    [outside, "600"],
    [outside, "70002000000"],
  ] as const;
  for (const [from, to] of sides) {
    const call = calls.place({ from, to, recorded: true });
    await clock.advance(6_000);
    call.transfer(from === outside ? "102" : "+70000000008");
    await clock.advance(60_000);
    calls.place({ from, to, answered: false });
    await clock.advance(10_000);
  }
  return sent;
}

test("every delivery by POST is a form that the document knows", async () => {
  const sent = await busyDay("POST");
  expect(sent.length).toBeGreaterThan(40);
  for (const request of sent) {
    expect(request.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
    const fields = Object.fromEntries(new URLSearchParams(await request.text()));
    expect(check(schema, fields)).toEqual([]);
    expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
  }
});

test("by GET the same fields are in the query, beside what the address has", async () => {
  const sent = await busyDay("GET");
  const posted = await busyDay("POST");
  const queries = sent.map(({ method, url }) => {
    const fields = new URL(url).searchParams;
    expect([method, fields.get("secret")]).toEqual(["GET", "1"]);
    fields.delete("secret");
    return fields.toString();
  });
  expect(queries).toEqual(await Promise.all(posted.map((request) => request.text())));
});

test("an address that is none is sent nothing", async () => {
  const sent: Request[] = [];
  const { calls, state } = createRingmeSimulator({
    clock: createTestClock(),
    seed: { extensions: 1 },
    onDelivery: (request) => void sent.push(request),
  });
  state.phoneEvents.insert({ id: 1, url: "not an address", event_type: "dial-in", method: "POST" });
  calls.place({ from: "+70000000009", to: "100" });
  expect(sent).toEqual([]);
});
