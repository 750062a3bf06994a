import { isPbxError } from "@pbxkit/core";
import { type ApiShape, defineOperation } from "@pbxkit/core/client";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createSipAccount, getSipAccount, listSipAccounts } from "@pbxkit/plusofon/operations";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { expect, test, vi } from "vitest";
import { rejection } from "../support/rejection.ts";

interface ThingsApi extends ApiShape {
  routes: { POST: { "/things/{id}": { parameters: { path: { id: number } }; responses: { 200: object } } } };
  lists: Record<never, never>;
  paths: Record<never, never>;
  known: never;
  failure: never;
}

const start = (accounts = 3) => {
  const simulator = createPlusofonSimulator({ seed: { sipAccounts: accounts } });
  const { token, fetch } = simulator;
  return { simulator, plusofon: createPlusofonClient({ token, fetch, random: () => 0 }) };
};

test("is the call of the client's method with the path", async () => {
  const POST = vi.fn();
  const touchThing = defineOperation<ThingsApi, "POST", "/things/{id}">("POST", "/things/{id}");
  await touchThing({ POST }, { path: { id: 1 }, timeout: 5 });
  expect(POST.mock.calls).toEqual([["/things/{id}", { params: { path: { id: 1 } }, timeout: 5 }]]);
});

test("carries its method and path", () => {
  expect({ ...getSipAccount }).toEqual({ method: "GET", path: "/api/v1/sip/{sip_id}" });
});

test("reads, creates and lists", async () => {
  const { plusofon } = start();
  const created = await createSipAccount(plusofon, { body: { name: "Hall", number: 299, sip_timeout: 30 } });
  expect(created.error).toBeUndefined();
  const { data } = await listSipAccounts(plusofon, { query: { limit: 50 } });
  expect(data?.data).toHaveLength(4);
  const sip_id = data?.data[0]?.id ?? 0;
  const { data: account } = await getSipAccount(plusofon, { path: { sip_id } });
  expect(account?.id).toBe(sip_id);
});

test("without an input that is needed rejects, and takes null for none", async () => {
  const { plusofon, simulator } = start();
  for (const input of [undefined, null, "80", 80, []]) {
    const error = await rejection(getSipAccount(plusofon, input as never));
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  }
  expect(simulator.requests).toEqual([]);
  expect(await plusofon.paginate(listSipAccounts, null as never).toArray()).toHaveLength(3);
});

test("rejects as the call by path does", async () => {
  const { plusofon } = start();
  // @ts-expect-error sip_id is required
  const error = await rejection(getSipAccount(plusofon, { path: {} }));
  expect(isPbxError(error)).toBe(true);
  expect(error).toMatchObject({ operation: "GET /api/v1/sip/{sip_id}", outcome: "not-sent" });
});

test("refuses the input of a call by path, which would lose its filters", async () => {
  const { plusofon, simulator } = start();
  // @ts-expect-error `params` belongs to calls by path
  const error = await rejection(listSipAccounts(plusofon, { params: { query: { limit: 1 } } }));
  expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  // @ts-expect-error `params` belongs to walks by path
  const walk = plusofon.paginate(listSipAccounts, { params: { query: { limit: 1 } } });
  expect(await rejection(walk.toArray())).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  expect(simulator.requests).toEqual([]);
});

test("paginate walks a list by its function", async () => {
  const { plusofon, simulator } = start(5);
  const accounts = await plusofon.paginate(listSipAccounts, { query: { limit: 2 } }).toArray();
  expect(accounts).toHaveLength(5);
  expect(simulator.requests.map(({ operationId }) => operationId)).toEqual(Array(3).fill("listSipAccounts"));
});

test("paginate goes on from a cursor of the same walk by path", async () => {
  const { plusofon } = start(5);
  const byPath = plusofon.paginate("/api/v1/sip", { params: { query: { limit: 2 } } }).pages();
  const { value } = await byPath.next();
  const from = value?.cursor;
  const rest = await plusofon.paginate(listSipAccounts, { query: { limit: 2 } }, { from }).toArray();
  expect(rest).toHaveLength(3);
});

test("paginate refuses the function of an operation that is no list, although its path has one", async () => {
  const { plusofon, simulator } = start();
  // @ts-expect-error creating an account is no list
  const walk = plusofon.paginate(createSipAccount, { body: { name: "x", number: 201, sip_timeout: 30 } });
  expect(await rejection(walk.toArray())).toMatchObject({
    operation: "PUT /api/v1/sip",
    outcome: "not-sent",
  });
  expect(simulator.requests).toEqual([]);
});
