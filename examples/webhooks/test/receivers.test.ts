import { readFile } from "node:fs/promises";
import { createPlusofonDelivery } from "@pbxkit/plusofon/testing";
import { createRingmeDelivery } from "@pbxkit/ringme/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram, type Started, secret, startProgram } from "./started.ts";

/** Far above what a start takes, and enough on a machine that is busy. */
const PATIENCE = 60_000;

let receiver: Started;
const use = (program: string, env?: Record<string, string>) => {
  beforeAll(async () => {
    receiver = await startProgram(program, env);
  }, PATIENCE);
  afterAll(() => receiver.stop());
};
const address = (path: string) => `${receiver.origin}${path}`;
const tooLarge = () => ({ method: "POST", body: `text=${"a".repeat(100_000)}` });

describe("hono.ts", () => {
  use("hono.ts");

  test.each(["POST", "GET"] as const)("takes an event of RingMe by %s", async (method) => {
    const response = await fetch(
      createRingmeDelivery("hangup", { url: address(`/ringme/${secret}`), method }),
    );
    expect(response.status).toBe(200);
    expect(await receiver.line()).toBe("call 0a1b2c3d4e5f60718293a4b5c6d7e8f9 ended after 11420.018 ms");
  });

  test("takes what the README sends it", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const [, options = "", path] =
      /^curl (.*) http:\/\/127\.0\.0\.1:3000(\/\S*)\$HOOK_SECRET$/m.exec(readme) ?? [];
    const body = new URLSearchParams(options.replaceAll("-d ", "").replaceAll(" ", "&"));
    const response = await fetch(address(`${path}${secret}`), { method: "POST", body });
    expect(response.status).toBe(200);
    expect(await receiver.line()).toBe("call 1 ended after 2000 ms");
  });

  test("takes a message of Plusofon", async () => {
    const response = await fetch(
      createPlusofonDelivery("incoming-sms", { url: address(`/plusofon/${secret}`) }),
    );
    expect(response.status).toBe(200);
    expect(await receiver.line()).toBe("a message of 2026-01-01 09:30:00");
  });

  test("takes an event that it does not know", async () => {
    const url = address(`/ringme/${secret}`);
    const response = await fetch(createRingmeDelivery("hangup", { url, fields: { EventType: "fax-in" } }));
    expect(response.status).toBe(200);
    expect(await receiver.line()).toBe("unknown");
  });

  test("answers 404 to who does not know the secret", async () => {
    const response = await fetch(createRingmeDelivery("hangup", { url: address("/ringme/guess") }));
    expect(response.status).toBe(404);
  });

  test("answers 413 to a body that is too large", async () => {
    expect((await fetch(address(`/ringme/${secret}`), tooLarge())).status).toBe(413);
  });
});

describe("node-http.ts", () => {
  use("node-http.ts");

  test.each(["POST", "GET"] as const)("takes an event of RingMe by %s", async (method) => {
    const response = await fetch(createRingmeDelivery("hangup", { url: address(`/${secret}`), method }));
    expect(response.status).toBe(200);
    expect(await receiver.line()).toBe("call 0a1b2c3d4e5f60718293a4b5c6d7e8f9 ended after 11420.018 ms");
  });

  test("answers 404 to who does not know the secret", async () => {
    expect((await fetch(createRingmeDelivery("hangup", { url: address("/guess") }))).status).toBe(404);
  });

  test("answers 413 to a body that is too large", async () => {
    expect((await fetch(address(`/${secret}`), tooLarge())).status).toBe(413);
  });
});

describe("node-http.ts for other networks", () => {
  use("node-http.ts", { NETWORKS: "192.0.2.0/24" });

  test("answers 403, whatever a header claims", async () => {
    const delivery = createRingmeDelivery("hangup", { url: address(`/${secret}`) });
    delivery.headers.set("x-forwarded-for", "192.0.2.1");
    expect((await fetch(delivery)).status).toBe(403);
  });
});

describe("worker/worker.ts in workerd", () => {
  use("worker/serve.ts");

  const ask = (fields?: Record<string, string | undefined>, method?: "GET" | "POST") =>
    fetch(
      createRingmeDelivery("call-interactive", {
        url: address(`/${secret}`),
        ...(fields && { fields }),
        ...(method && { method }),
      }),
    );

  test.each(["POST", "GET"] as const)("answers Call Interactive by %s with actions", async (method) => {
    const response = await ask({}, method);
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response><SetVar name="caller">+15550100001</SetVar>' +
        '<SetCaller name="VIP +15550100001" number="+15550100001"/><Jump context="3" option="start"/></Response>',
    );
  });

  test("answers a caller without a number", async () => {
    expect(await (await ask({ CallerIDNum: undefined })).text()).toContain("<Hangup/>");
  });

  test("keeps a caller's number from being markup", async () => {
    expect(await (await ask({ CallerIDNum: "</SetVar><Hangup/>" })).text()).not.toContain("<Hangup/>");
  });

  test("takes events without an answer", async () => {
    const response = await fetch(createRingmeDelivery("answer", { url: address(`/${secret}`) }));
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test("answers 404 to who does not know the secret", async () => {
    expect((await fetch(createRingmeDelivery("call-interactive", { url: address("/guess") }))).status).toBe(
      404,
    );
  });

  test("answers 413 to a body that is too large", async () => {
    expect((await fetch(address(`/${secret}`), tooLarge())).status).toBe(413);
  });
});

test(
  "node-http.ts with a network that is none ends with one line and status 2",
  async () => {
    expect(await runProgram("node-http.ts", { HOOK_SECRET: secret, NETWORKS: "192.0.2.0/33" })).toEqual({
      code: 2,
      complaints: 'NETWORKS: "192.0.2.0/33" is no network; write it as "192.0.2.0/24"\n',
    });
  },
  PATIENCE,
);

describe.each(["hono.ts", "node-http.ts", "worker/serve.ts"])(
  "%s with settings that make no sense",
  (program) => {
    test.each([
      [{}, "HOOK_SECRET must be 16 characters or more: it is the lock of the receiver\n"],
      [{ HOOK_SECRET: secret, PORT: "http" }, 'PORT must be a whole number from 0 to 65535, not "http"\n'],
    ])(
      "%j ends with one line and status 2",
      async (env, complaints) => {
        expect(await runProgram(program, env)).toEqual({ code: 2, complaints });
      },
      PATIENCE,
    );
  },
);
