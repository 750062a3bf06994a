import { createPlusofonClient } from "@pbxkit/plusofon";
import { describe, expect, test, vi } from "vitest";
import { stubClient } from "../../support/stub-client.ts";

const NEW_ACCOUNT = { name: "Reception", number: 201, sip_timeout: 30 };

/** Every request that a client made through its `fetch`, with what `fetch` was told beside it. */
function recorded() {
  const sent: { readonly text: Promise<string>; readonly type: string | null; readonly init: unknown }[] = [];
  const fetch = async (request: Request, init?: RequestInit) => {
    sent.push({ text: request.text(), type: request.headers.get("content-type"), init });
    return Response.json({ success: true });
  };
  return { sent, plusofon: createPlusofonClient({ token: "invented", fetch }) };
}

describe("what acts again when repeated is kept from runtimes that repeat by themselves", () => {
  test("Bun is told to take a connection of its own, and only for that", async () => {
    vi.stubGlobal("Bun", {});
    const { sent, plusofon } = recorded();
    await plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT });
    await plusofon.PATCH("/api/v1/sip/{sip_id}", {
      params: { path: { sip_id: 80 } },
      body: { name: "Desk" },
    });
    expect(sent.map(({ init }) => init)).toEqual([{ keepalive: false }, undefined]);
  });

  test("Deno is given a Blob, with the same bytes and type", async () => {
    vi.stubGlobal("Deno", {});
    const bodies: unknown[] = [];
    const RealRequest = Request;
    vi.stubGlobal(
      "Request",
      class extends RealRequest {
        constructor(input: RequestInfo | URL, init?: RequestInit) {
          bodies.push(init?.body);
          super(input, init);
        }
      },
    );
    const { sent, plusofon } = recorded();
    await plusofon.PUT("/api/v1/sip", { body: NEW_ACCOUNT });
    await plusofon.PATCH("/api/v1/sip/{sip_id}", {
      params: { path: { sip_id: 80 } },
      body: { name: "Desk" },
    });
    expect(bodies).toEqual([expect.any(Blob), expect.any(String)]);
    expect(await sent[0]?.text).toBe(JSON.stringify(NEW_ACCOUNT));
    expect(sent[0]?.type).toBe("application/json");
  });

  test("an empty one where there is no body, except with GET, which can have none", async () => {
    vi.stubGlobal("Deno", {});
    const bodies: unknown[] = [];
    const fetch = async (request: Request) => {
      bodies.push(request.body && (await request.text()), request.headers.get("content-type"));
      return Response.json({});
    };
    const { POST, GET } = stubClient({ fetch });
    await POST("/undeclared");
    await GET("/undeclared");
    expect(bodies).toEqual(["", null, null, null]);
  });
});
