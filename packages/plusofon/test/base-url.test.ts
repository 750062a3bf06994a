import { createPlusofonClient } from "@pbxkit/plusofon";
import { expect, test } from "vitest";

test.each(["https://restapi.plusofon.ru/api/v1", "https://pbx.example/proxy/api/v1/"])(
  "an address that ends with what the paths begin with is refused: %s",
  (baseUrl) => {
    expect(() => createPlusofonClient({ token: "t", baseUrl })).toThrow(
      "createClient: baseUrl ends with /api/v1, which the client adds itself; give it as",
    );
  },
);

test("an address of a proxy may end with a part of it", () => {
  expect(() => createPlusofonClient({ token: "t", baseUrl: "https://pbx.example/api" })).not.toThrow();
});
