import { createEraClient } from "@pbxkit/era";
import { createPlusofonClient, type routes } from "@pbxkit/plusofon";
import { expectTypeOf, test } from "vitest";

const fetch = () => Promise.reject(new Error("no type test makes a request"));
const plusofon = createPlusofonClient({ token: "invented", fetch });
const era = createEraClient({ baseUrl: "https://pbx.example", auth: { session: "invented" }, fetch });
// The compiler is what runs these: a call in a function that nobody calls is checked and never made.
const check = (_: () => unknown) => {};

test("of a path that does not exist, it is the path that the compiler complains of", () => {
  check(() =>
    plusofon.GET(
      // @ts-expect-error
      "/api/v1/nothing",
      { params: { path: { sip_id: 80 } } },
    ),
  );
  check(() =>
    plusofon.paginate(
      // @ts-expect-error
      "/api/v1/nothing",
      { params: { query: { page: 2 } } },
      { prefetch: 0 },
    ),
  );
});

test("a method that has one path takes no other, and all that the path takes", () => {
  const path = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
  check(() => era.CLEAR(path, { params: { path: { account_id: "a" } } }));
  // @ts-expect-error
  check(() => era.CLEAR(path));
  // @ts-expect-error
  check(() => era.CLEAR("/rest/v1/user/nothing"));
});

test("a path may be one of several, or a type parameter", () => {
  type Path = "/api/v1/sip" | "/api/v1/sip/{sip_id}/scenarios";
  check(() => {
    const one = (path: Path) => plusofon.GET(path, { params: { path: { sip_id: 80 } } } as never);
    expectTypeOf(one).returns.resolves.toHaveProperty("response");
    return one;
  });
  check(
    () =>
      <P extends keyof routes["GET"]>(path: P) =>
        plusofon.GET(path, {} as never),
  );
  // @ts-expect-error any text is no path
  check(() => (path: string) => plusofon.GET(path));
});
