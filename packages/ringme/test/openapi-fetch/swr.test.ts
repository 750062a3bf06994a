import { createRingmeClient } from "@pbxkit/ringme";
import { openapiFetch } from "@pbxkit/ringme/openapi-fetch";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Middleware, SWRConfig } from "swr";
import { createQueryHook } from "swr-openapi";
import { expect, expectTypeOf, test } from "vitest";

const simulator = createRingmeSimulator({ seed: { extensions: 2 } });
const ringme = createRingmeClient({ auth: simulator.auth, fetch: simulator.fetch, retry: false });
const useQuery = createQueryHook(openapiFetch(ringme), "ringme");

function Extensions() {
  const { data } = useQuery("/client/{client_id}/extension/");
  expectTypeOf(data?.[0]?.type).toEqualTypeOf<string | undefined>();
  return createElement("p", undefined, data?.length);
}

test("swr-openapi asks for what its hook names", async () => {
  const asked: unknown[] = [];
  // On a server SWR asks for nothing by itself.
  const ask: Middleware = (useNext) => (key, fetcher, config) => {
    asked.push(fetcher?.(key as never));
    return useNext(key, fetcher, config);
  };
  const config = { value: { use: [ask] } };
  renderToStaticMarkup(createElement(SWRConfig, config, createElement(Extensions)));
  expect(await Promise.all(asked)).toMatchObject([[{ type: "phone" }, { type: "phone" }]]);
});

// @ts-expect-error there is no such path
const useNoPath = () => useQuery("/client/{client_id}/extensions/");
// @ts-expect-error the client knows no extension_id
const useNoParameter = () => useQuery("/client/{client_id}/extension/{extension_id}");

test("what does not exist does not compile", () => {
  expect([useNoPath, useNoParameter]).toHaveLength(2);
});
