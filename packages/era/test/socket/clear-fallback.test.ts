import { createEraClient } from "@pbxkit/era";
import { createEraSimulator } from "@pbxkit/era/testing";
import { describe, expect, test, vi } from "vitest";
import { clearRules } from "../../../../examples/era-socket/clear-rules.ts";
import { RULES } from "./connected.ts";

/** As Bun does: a method that it does not know becomes GET. */
class RequestOfBun extends Request {
  constructor(input: RequestInfo | URL, init: RequestInit = {}) {
    super(input, init.method === "CLEAR" ? { ...init, method: "GET" } : init);
  }
}

/** As workerd does: it refuses the method. */
class RequestOfWorkerd extends Request {
  constructor(input: RequestInfo | URL, init: RequestInit = {}) {
    if (init.method === "CLEAR") throw new TypeError("Invalid HTTP method string: CLEAR");
    super(input, init);
  }
}

describe.each([
  ["Bun", RequestOfBun],
  ["workerd", RequestOfWorkerd],
])("in %s, which cannot send CLEAR", (_, Request) => {
  test("the error names socket.clear()", async () => {
    const { baseUrl, auth, fetch, accountId } = createEraSimulator();
    const era = createEraClient({ baseUrl, auth, fetch });
    vi.stubGlobal("Request", Request);
    await expect(era.CLEAR(RULES, { params: { path: { account_id: accountId } } })).rejects.toMatchObject({
      name: "RequestError",
      outcome: "not-sent",
      message: expect.stringContaining("socket.clear()"),
    });
  });

  test("the example clears over the socket", async () => {
    const { baseUrl, auth, fetch, WebSocket, accountId, state } = createEraSimulator({
      seed: { redirectRules: 3 },
    });
    vi.stubGlobal("Request", Request);
    expect(await clearRules({ baseUrl, auth, fetch, WebSocket }, accountId)).toBe("socket.clear");
    expect(state.redirectRules.size).toBe(0);
  });
});

test("elsewhere the example sends CLEAR", async () => {
  const { baseUrl, auth, fetch, WebSocket, accountId, state, sockets } = createEraSimulator({
    seed: { redirectRules: 3 },
  });
  expect(await clearRules({ baseUrl, auth, fetch, WebSocket }, accountId)).toBe("CLEAR");
  expect([state.redirectRules.size, sockets.messages.length]).toEqual([0, 0]);
});
