import { createPlusofonClient } from "@pbxkit/plusofon";
import { openapiFetch as plusofonFetch } from "@pbxkit/plusofon/openapi-fetch";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
import { createRingmeClient } from "@pbxkit/ringme";
import { openapiFetch } from "@pbxkit/ringme/openapi-fetch";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createReactQuery from "openapi-react-query";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, expectTypeOf, test } from "vitest";

const EXTENSIONS = "/client/{client_id}/extension/";

function apiOf(simulator: ReturnType<typeof createRingmeSimulator>) {
  const ringme = createRingmeClient({ auth: simulator.auth, fetch: simulator.fetch, retry: false });
  return createReactQuery(openapiFetch(ringme));
}
/** Uses the list as a page would. */
function Rows({ api }: { readonly api: ReturnType<typeof apiOf> }) {
  const { data } = api.useQuery("get", EXTENSIONS);
  const rows = data?.map(({ id, type }) => {
    expectTypeOf(type).toEqualTypeOf<string | undefined>();
    return createElement("li", { key: id, title: type }, type);
  });
  return createElement("ul", undefined, rows);
}

test("openapi-react-query reads a list, and a row's type renders as text", async () => {
  const api = apiOf(createRingmeSimulator({ seed: { extensions: 2 } }));
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(api.queryOptions("get", EXTENSIONS));

  const page = createElement(QueryClientProvider, { client: queryClient }, createElement(Rows, { api }));
  expect(renderToStaticMarkup(page)).toMatch(/^<ul>(<li title="(\w+)">\2<\/li>){2}<\/ul>$/);
});

test("a query fails where the server does, also with an empty answer", async () => {
  const simulator = createRingmeSimulator();
  const api = apiOf(simulator);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  simulator.inject({ match: { method: "GET" }, status: 500, body: "" });
  const failed = queryClient.fetchQuery(api.queryOptions("get", EXTENSIONS));
  await expect(failed).rejects.toMatchObject({ name: "ApiError", status: 500 });
});

function Form({ onRender }: { readonly onRender: () => void }) {
  onRender();
  return null;
}
/** What a hook gives a component. */
function rendered<Given>(useGiven: () => Given): Given {
  const given: Given[] = [];
  const form = createElement(Form, { onRender: () => void given.push(useGiven()) });
  renderToStaticMarkup(createElement(QueryClientProvider, { client: new QueryClient() }, form));
  return given[0] as Given;
}

test("a mutation fails where the server does, also with an empty answer", async () => {
  const simulator = createRingmeSimulator();
  const api = apiOf(simulator);
  const { mutateAsync } = rendered(() => api.useMutation("post", EXTENSIONS));
  simulator.inject({ match: { method: "POST", path: /extension/ }, status: 500, body: "" });
  const failed = mutateAsync({ body: { name: "202", type: "phone" } });
  await expect(failed).rejects.toMatchObject({ name: "ApiError", status: 500 });
});

test("a mutation fails where Plusofon says so in a good answer", async () => {
  const simulator = createPlusofonSimulator({ seed: { sipAccounts: 1 } });
  const plusofon = createPlusofonClient({ token: simulator.token, fetch: simulator.fetch });
  const api = createReactQuery(plusofonFetch(plusofon));
  const { mutateAsync } = rendered(() => api.useMutation("put", "/api/v1/sip"));
  const failure = { success: false, message: "no" };
  simulator.inject({ match: { method: "PUT" }, status: 200, body: failure });
  const failed = mutateAsync({ body: { name: "Sales", number: 202, sip_timeout: 30 } });
  await expect(failed).rejects.toEqual(failure);
});

test("what does not exist does not compile", () => {
  const api = apiOf(createRingmeSimulator());
  // @ts-expect-error there is no such path
  const noPath = () => api.queryOptions("get", "/client/{client_id}/extensions/");
  // @ts-expect-error the path has no such method
  const noMethod = () => api.queryOptions("delete", EXTENSIONS);
  // @ts-expect-error the client knows no extension_id
  const noParameter = () => api.queryOptions("get", "/client/{client_id}/extension/{extension_id}");
  expect([noPath, noMethod, noParameter]).toHaveLength(3);
});
