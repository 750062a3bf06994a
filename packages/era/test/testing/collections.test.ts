import { createTestClock } from "@pbxkit/core/testing";
import { createEraClient, unwrap } from "@pbxkit/era";
import {
  createDomainRedirectRule,
  createSipUser,
  createUser,
  deleteAvatar,
  deleteUser,
  downloadAvatar,
  getConferenceTopology,
  getParallelNumbers,
  getSipAccount,
  getSipCall,
  getUser,
  getUserInfo,
  listCalls,
  listConferenceParticipants,
  listSipAccounts,
  listSipCalls,
  listSipUserStates,
  listSipUsers,
  listUsers,
  replaceAvatar,
  setParallelNumbers,
  updateDomainRedirectRule,
  updateSipUser,
  updateUser,
} from "@pbxkit/era/operations";
import { createEraSimulator, type EraSeed } from "@pbxkit/era/testing";
import { describe, expect, test } from "vitest";

function started(seed: EraSeed = {}) {
  const simulator = createEraSimulator({ seed, clock: createTestClock() });
  const { baseUrl, auth, fetch } = simulator;
  return { simulator, era: createEraClient({ baseUrl, auth, fetch }) };
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("filters work on what there is", () => {
  const seed: EraSeed = {
    sipUsers: [
      { id: "a", reg: 1, opts: { title: "desk", trunks: 2 } },
      { id: "b", reg: 0, opts: { title: "desk", parallel: ["102", "103"] } },
      { id: "c", reg: 1, opts: { title: "hall" } },
    ],
  };

  test.each([
    ["equality", { reg: 1 }, ["a", "c"]],
    ["a boolean for what is 0 or 1", { reg: false }, ["b"]],
    ["a dotted field", { "opts.title": "desk" }, ["a", "b"]],
    ["a number as text", { "opts.trunks": "2" }, ["a"]],
    ["one of a list", { id: ["a", "c", "x"] }, ["a", "c"]],
    ["in a list that the field is", { "opts.parallel": "103" }, ["b"]],
    ["all of several fields", { reg: 1, "opts.title": "hall" }, ["c"]],
    ["a field that there is not", { nowhere: 1 }, []],
  ])("%s", async (_name, filter, wanted) => {
    const { era, simulator } = started(seed);
    expect(ids(await unwrap(listSipUsers(era, { query: { filter } })))).toEqual(wanted);
    expect(simulator.requests.at(-1)?.query).toEqual({ filter: JSON.stringify(filter) });
  });

  test("states are filtered by an expression", async () => {
    const { era } = started({ sipUsers: 5 });
    const filter = ["==", ["property", "status"], "offline"];
    const offline = await unwrap(listSipUserStates(era, { query: { filter } }));
    expect(offline.map(({ status }) => status)).toEqual(["offline", "offline"]);
  });

  test("order, offset and limit, and what is paged is what was found", async () => {
    const { era } = started(seed);
    const query = { order: ["-opts.title", { id: "desc" }], mask: ["id"] };
    expect(await unwrap(listSipUsers(era, { query }))).toEqual(["c", "b", "a"].map((id) => ({ id })));
    const page = await unwrap(listSipUsers(era, { query: { ...query, offset: 1, limit: 1 } }));
    expect(page).toEqual([{ id: "b" }]);
    const found = await era
      .paginate("/rest/v1/uc/sipusers", { params: { query: { filter: { reg: 1 }, limit: 1 } } })
      .toArray();
    expect(ids(found)).toEqual(["a", "c"]);
  });

  test("a list has some of the fields, a mask fewer, and flat takes them apart", async () => {
    const { era } = started(seed);
    const [row] = await unwrap(listSipUsers(era));
    expect(row).not.toHaveProperty("pwd");
    expect(row?.opts).toEqual({ trunks: 2 });
    const query = { mask: ["login", "opts.trunks"], flat: true };
    const [flat] = await unwrap(listSipUsers(era, { query }));
    expect(flat).toEqual({ id: "a", login: "sip101", "opts.trunks": 2 });
  });

  test("a filter that is no object is refused", async () => {
    const { era } = started();
    const query = { filter: "reg" as never };
    expect((await listSipUsers(era, { query })).error).toMatchObject({
      status: 400,
      body: { error_code: 1400 },
    });
  });
});

describe("users", () => {
  test("are created, listed, changed, log in, and deleted with their sessions", async () => {
    const users = [{ domain: "pbx.example", login: "operator", password: "invented-secret" }];
    const { simulator, era } = started({ users });
    const { baseUrl, fetch, auth } = simulator;
    const body = { name: "Front Desk", login: "desk", pwd: "one", opts: { roles: ["operator"] } };
    const created = await unwrap(createUser(era, { body }));
    expect(created).toMatchObject({ login: "desk", pwd: "*****", opts: { roles: ["operator"], tags: [] } });
    expect((await createUser(era, { body })).error).toMatchObject({
      status: 409,
      body: { error_code: 1409 },
    });
    const path = { user_id: created.id };
    await unwrap(updateUser(era, { path, body: { pwd: "two", opts: { comment: "new" } } }));
    expect((await unwrap(getUser(era, { path }))).opts).toMatchObject({
      roles: ["operator"],
      comment: "new",
    });
    const [listed] = await unwrap(listUsers(era, { query: { filter: { login: "desk" } } }));
    expect(listed).toMatchObject({ id: created.id, opts: { title: "desk" } });

    const desk = createEraClient({ baseUrl, fetch, auth: { ...auth, login: "desk", password: "two" } });
    expect(await unwrap(getUserInfo(desk))).toMatchObject({ id: created.id, roles: ["operator"] });
    expect((await unwrap(getUser(desk, { path: { user_id: "current" } }))).login).toBe("desk");
    await unwrap(deleteUser(era, { path }));
    expect((await getUser(era, { path })).error).toMatchObject({ status: 404, body: { error_code: 1404 } });
    await expect(getUserInfo(desk)).rejects.toMatchObject({ name: "AuthError" });
  });
});

describe("what a user has", () => {
  test("SIP accounts are the SIP users that are the user's, and no other's", async () => {
    const { simulator, era } = started();
    const { id: iduser } = await unwrap(getUserInfo(era));
    const desk = await unwrap(createSipUser(era, { body: { login: "d", phonenumber: "150", iduser } }));
    const other = await unwrap(createSipUser(era, { body: { login: "o", phonenumber: "151" } }));
    expect(ids(await unwrap(listSipAccounts(era)))).toEqual([simulator.accountId, desk.id]);
    const path = { account_id: desk.id };
    expect(await unwrap(getSipAccount(era, { path }))).toMatchObject({ phonenumber: "150", reg: true });
    expect((await getSipAccount(era, { path: { account_id: other.id } })).error?.status).toBe(404);
    expect(await unwrap(setParallelNumbers(era, { path, body: ["101", "*9"] }))).toEqual(["101", "*9"]);
    expect(await unwrap(getParallelNumbers(era, { path }))).toEqual(["101", "*9"]);
    await unwrap(updateSipUser(era, { path: { sip_user_id: desk.id }, body: { opts: { comment: "x" } } }));
    expect(await unwrap(getParallelNumbers(era, { path }))).toEqual(["101", "*9"]);
  });

  test("the picture: none is 1404, one that is too large 1506, and what was put is what comes", async () => {
    const { era } = started();
    expect((await downloadAvatar(era)).error).toMatchObject({ status: 404, body: { error_code: 1404 } });
    const file = (size: number) => new File([new Uint8Array(size).fill(7)], "me.png", { type: "image/png" });
    const large = await replaceAvatar(era, { body: { file: file(204_801) } });
    expect(large.error).toMatchObject({ status: 413, body: { error_code: 1506 } });
    await unwrap(replaceAvatar(era, { body: { file: file(204_800) } }));
    const { data, response } = await downloadAvatar(era, { query: { attachment: true } });
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="me.png"');
    expect((await new Response(data).arrayBuffer()).byteLength).toBe(204_800);
    expect((await unwrap(getUserInfo(era))).avatar).toMatchObject({ name: "me.png", size: 204_800 });
    await unwrap(deleteAvatar(era));
    expect((await unwrap(getUserInfo(era))).avatar).toBe(false);
  });

  test("calls are those of the user's accounts; an administrator sees all", async () => {
    const { era } = started({ calls: [{ id: "mine" }, { id: "other", account: "of-nobody" }] });
    expect(ids((await unwrap(listSipCalls(era))) as { id: string }[])).toEqual(["mine"]);
    expect((await unwrap(listCalls(era))).map((call) => call.id)).toEqual(["mine", "other"]);
    expect((await getSipCall(era, { path: { call_id: "other" } })).error?.status).toBe(404);
  });
});

test("a rule of the domain keeps its times: made once, changed now", async () => {
  const { simulator, era } = started();
  const body = { type: "absolute", filter_number: "2XX", tran_number: "300", ext: { note: "kept" } };
  const { id, ext } = await unwrap(createDomainRedirectRule(era, { body }));
  expect(ext).toEqual({ ct: "2026-01-01T00:00:00.000Z", lwt: "2026-01-01T00:00:00.000Z", note: "kept" });
  simulator.state.domainRedirectRules.update(id, { ext: { ...ext, ct: "2025-01-01T00:00:00Z" } });
  const changed = await unwrap(
    updateDomainRedirectRule(era, { path: { rule_id: id }, body: { enabled: 0 } }),
  );
  expect(changed).toMatchObject({ enabled: 0, ext: { ct: "2025-01-01T00:00:00Z", note: "kept" } });
});

test("conferences have participants and a topology", async () => {
  const { era } = started({ conferences: [{ id: "c", topology: { loud: 1 }, participants: [{ id: "p" }] }] });
  const path = { conference_id: "c" };
  expect(await unwrap(listConferenceParticipants(era, { path }))).toEqual([{ id: "p" }]);
  expect(await unwrap(getConferenceTopology(era, { path }))).toEqual({ loud: 1 });
});

test("a session that has ended is replaced, whatever is called", async () => {
  const { simulator, era } = started();
  await unwrap(listUsers(era));
  simulator.revokeTokens();
  await unwrap(listSipUsers(era));
  expect(simulator.requests.map(({ operationId, status }) => [operationId, status])).toEqual([
    ["createSession", 200],
    ["listUsers", 200],
    ["listSipUsers", 401],
    ["createSession", 200],
    ["listSipUsers", 200],
  ]);
});

test("made-up SIP users are as many as were asked for, and no more memory than that", async () => {
  const { era } = started({ sipUsers: 100_000 });
  const query = { offset: 99_990, limit: 50 };
  expect(await unwrap(listSipUsers(era, { query }))).toHaveLength(10);
});
