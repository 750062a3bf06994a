import { createEraClient } from "@pbxkit/era";
import { createPlusofonClient } from "@pbxkit/plusofon";
import { createRingmeClient } from "@pbxkit/ringme";
import { createTenantApiClient } from "@pbxkit/tenant-api";
import { expect, test } from "vitest";
import { rejection } from "../support/rejection.ts";
import type { StubClient } from "../support/stub-client.ts";

// Types refuse these; plain JavaScript does not.
test.each([null, ""])("an address that is %j does not mean Plusofon's own", (baseUrl) => {
  expect(() => createPlusofonClient({ token: "t", baseUrl: baseUrl as string })).toThrow(
    /not an absolute address/,
  );
  expect(() => createRingmeClient({ auth: "t", baseUrl: baseUrl as string })).toThrow(
    /not an absolute address/,
  );
});

test("credentials that are null are missing", async () => {
  for (const client of [
    createPlusofonClient({ auth: null as never }),
    createRingmeClient({ auth: null as never }),
    createEraClient({ baseUrl: "https://pbx.example", auth: null as never }),
    createTenantApiClient({ baseUrl: "https://pbx.example", token: null as never }),
  ]) {
    const error = await rejection((client as unknown as StubClient).GET("/any"));
    expect(error).toMatchObject({ name: "AuthError", outcome: "not-sent", attempts: 0 });
  }
});

test.each<[string, (options: never) => unknown]>([
  ["createPlusofonClient", createPlusofonClient],
  ["createRingmeClient", createRingmeClient],
  ["createEraClient", createEraClient],
  ["createTenantApiClient", createTenantApiClient],
])("%s without options, or with a text in their place, says what it takes", (name, create) => {
  for (const options of [undefined, null, "token"]) {
    expect(() => create(options as never)).toThrow(`${name}: takes an object with options`);
  }
});
