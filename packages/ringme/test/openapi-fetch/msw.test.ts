import { createRingmeClient, unwrap } from "@pbxkit/ringme";
import { openapiFetch, type paths } from "@pbxkit/ringme/openapi-fetch";
import { getResponse } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import { expect, test } from "vitest";

const http = createOpenApiHttp<paths>({ baseUrl: "https://apiproxy.telphin.ru/api/ver1.0" });

const handlers = [
  http.get("/client/{client_id}/extension/{extension_id}", ({ params, response }) =>
    params.extension_id === "80"
      ? response(200).json({ id: 80, type: "phone" })
      : response(404).json({ message: "Extension not found" }),
  ),
];

// A `fetch` that asks the handlers, so that no global is patched.
const fetch = async (request: Request) =>
  (await getResponse(handlers, request)) ?? new Response(null, { status: 501 });

const at = (extension_id: number) => ({ params: { path: { client_id: "@me", extension_id } } });

test("openapi-msw's typed handlers answer the client, and the plain one", async () => {
  const ringme = createRingmeClient({ auth: "a-token", fetch });
  const path = "/client/{client_id}/extension/{extension_id}";
  expect(unwrap(await ringme.GET(path, at(80))).id).toBe(80);
  expect((await openapiFetch(ringme).GET(path, at(80))).data?.id).toBe(80);
  expect((await ringme.GET(path, at(81))).error?.status).toBe(404);
});

test("an answer that the document does not have does not compile", () => {
  http.get("/client/{client_id}/extension/{extension_id}", ({ response }) =>
    // @ts-expect-error an extension has an id
    response(200).json({ name: "a" }),
  );
  // @ts-expect-error there is no such path
  http.get("/client/{client_id}/extensions/", () => undefined);
});
