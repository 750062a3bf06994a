import type { PbxError, RedirectRule, SipUser, UserInfo } from "@pbxkit/era";
import { type Change, connectEraSocket, type EraSocket } from "@pbxkit/era/socket";
import { describe, expectTypeOf, test } from "vitest";
import { RULE, RULES } from "./connected.ts";

const path = { account_id: "00000000-0000-4000-8000-000000000001" };
const item = { params: { path: { ...path, rule_id: "00000000-0000-4000-8000-000000000011" } } };

// The compiler is what runs these: what is in a function that nobody calls is checked and never done.
const check = (_: (socket: EraSocket) => unknown) => {};

describe("operations", () => {
  test("have the paths, inputs and data of the HTTP methods", () => {
    check(async (socket) => {
      expectTypeOf(await socket.read(RULES, { params: { path } })).toEqualTypeOf<RedirectRule[]>();
      expectTypeOf(await socket.read(RULE, item)).toEqualTypeOf<RedirectRule>();
      expectTypeOf(
        await socket.create(RULES, { params: { path }, body: { type: "busy" } }),
      ).toEqualTypeOf<RedirectRule>();
      expectTypeOf(
        await socket.replace(RULE, { ...item, body: { type: "x" } }),
      ).toEqualTypeOf<RedirectRule>();
      expectTypeOf(
        await socket.update(RULE, { ...item, body: { enabled: 0 } }),
      ).toEqualTypeOf<RedirectRule>();
      expectTypeOf(await socket.delete(RULE, item)).toEqualTypeOf<undefined>();
      expectTypeOf(await socket.clear(RULES, { params: { path } })).toEqualTypeOf<undefined>();
      expectTypeOf(await socket.lookup(RULES, { params: { path }, key: 205 })).toEqualTypeOf<
        string | undefined
      >();
      expectTypeOf(await socket.closed).toEqualTypeOf<PbxError | undefined>();
    });
  });

  test("take nothing else", () => {
    check((socket) => {
      socket.read(RULES, {
        params: { path, query: { limit: 5 } },
        timeout: false,
        signal: new AbortController().signal,
      });
      // @ts-expect-error
      socket.read(RULES);
      // @ts-expect-error
      socket.read("/rest/v1/elsewhere", { params: { path } });
      // @ts-expect-error
      socket.read(RULES, { params: { path: { account: "1" } } });
      // @ts-expect-error
      socket.read(RULES, { params: { path, query: { limt: 5 } } });
      // @ts-expect-error
      socket.read(RULES, { params: { path }, retry: false });
      // @ts-expect-error
      socket.create(RULES, { params: { path } });
      // @ts-expect-error
      socket.create(RULES, { params: { path }, body: { type: "busy", typ: "busy" } });
      // @ts-expect-error
      socket.create(RULE, { ...item, body: { type: "busy" } });
      // @ts-expect-error
      socket.clear(RULE, item);
      // @ts-expect-error
      socket.delete(RULES, { params: { path } });
      // @ts-expect-error
      socket.lookup(RULES, { params: { path } });
      // @ts-expect-error
      socket.lookup(RULES, { params: { path }, key: {} });
    });
  });
});

describe("collections that are not of an account", () => {
  test("need no parameters where their path names nothing", () => {
    check(async (socket) => {
      expectTypeOf(await socket.read("/rest/v1/uc/sipusers")).toEqualTypeOf<SipUser[]>();
      expectTypeOf(await socket.read("/rest/v1/user/info")).toEqualTypeOf<UserInfo>();
      socket.lookup("/rest/v1/iam/users", { key: "operator" });
      for await (const change of socket.subscribe("/rest/v1/uc/sipusers")) {
        expectTypeOf(change).toEqualTypeOf<Change<SipUser>>();
      }
      socket.subscribe("/rest/v1/uc/sipusers", { mask: ["login"], filter: { reg: 1 } });
      const params = { path: { conference_id: "1" } };
      socket.subscribe("/rest/v1/uc/conferences/{conference_id}/paticipants", { params });
      // @ts-expect-error
      socket.subscribe("/rest/v1/uc/conferences/{conference_id}/paticipants");
      // @ts-expect-error
      socket.subscribe("/rest/v1/uc/sipusers", { mask: ["logn"] });
      // @ts-expect-error
      socket.subscribe("/rest/v1/user/info");
    });
  });

  test("files and sessions go over HTTP only", () => {
    check((socket) => {
      // @ts-expect-error
      socket.read("/rest/v1/user/avatar");
      // @ts-expect-error
      socket.read("/rest/v1/iam/sessions/current");
    });
  });
});

describe("changes", () => {
  test("are those of the collection's elements, told apart by their type", () => {
    check(async (socket) => {
      for await (const change of socket.subscribe(RULES, { params: { path } })) {
        expectTypeOf(change).toEqualTypeOf<Change<RedirectRule>>();
        if (change.type === "created") expectTypeOf(change.after).toEqualTypeOf<RedirectRule>();
        if (change.type === "updated") expectTypeOf(change.before).toEqualTypeOf<RedirectRule | undefined>();
        if (change.type === "deleted") expectTypeOf(change.before).toEqualTypeOf<RedirectRule | undefined>();
        // @ts-expect-error
        if (change.type === "resync") change.id;
      }
    });
  });

  test("have parts of the elements where a mask is given", () => {
    check(async (socket) => {
      for await (const change of socket.subscribe(RULES, {
        params: { path },
        mask: ["enabled", "opts.title"],
      })) {
        if (change.type !== "created") continue;
        expectTypeOf(change.after.enabled).toEqualTypeOf<RedirectRule["enabled"] | undefined>();
        expectTypeOf(change.after.opts?.title).toEqualTypeOf<string | undefined>();
        // @ts-expect-error
        change.after.enabled.toFixed();
      }
    });
  });

  test("need a collection and fields that it has", () => {
    check((socket) => {
      socket.subscribe(RULES, { params: { path }, filter: { enabled: 1 } });
      socket.subscribe(RULES, { params: { path }, filter: ["==", ["property", "enabled"], 1] });
      // @ts-expect-error
      socket.subscribe(RULE, item);
      // @ts-expect-error
      socket.subscribe(RULES, {});
      // @ts-expect-error
      socket.subscribe(RULES, { params: { path }, mask: ["enabeld"] });
      // @ts-expect-error
      socket.subscribe(RULES, { params: { path }, expires: 5 });
    });
  });
});

test("any WebSocket of the standard's shape will do", () => {
  const baseUrl = "https://pbx.example";
  const auth = { session: "s" };
  () => connectEraSocket({ baseUrl, auth, WebSocket: globalThis.WebSocket });
  // @ts-expect-error
  () => connectEraSocket({ baseUrl, auth, WebSocket: EventTarget });
  // @ts-expect-error
  () => connectEraSocket({ baseUrl, auth, websocket: globalThis.WebSocket });
  // @ts-expect-error
  () => connectEraSocket({ baseUrl });
});
