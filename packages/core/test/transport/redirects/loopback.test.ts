import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { httpServer } from "../../support/loopback.ts";
import { plainOf } from "../../support/plain-client.ts";
import { stubClient } from "../../support/stub-client.ts";

const sending = {
  body: { to: "+79990000001" },
  headers: { cookie: "session=secret", "x-api-key": "secret" },
};

test.each([301, 302, 303, 307, 308])(
  "%i to another server: not even a connection is made there",
  async (status) => {
    const other = await httpServer((_, response) => response.end("{}"));
    const server = await httpServer((_, response) =>
      response.writeHead(status, { location: `${other.origin}/things` }).end(),
    );
    const client = stubClient({}, { baseUrl: server.origin });
    for (const call of [
      client.GET("/things", { headers: sending.headers }),
      client.POST("/things", sending),
    ]) {
      expect(await errorOf(call)).toMatchObject({ name: "RedirectError", status, origin: other.origin });
    }
    expect(server.requests).toHaveLength(2);
    expect(other.requests).toHaveLength(0);
  },
);

test("the plain client is held to the same rule", async () => {
  const other = await httpServer((_, response) => response.end("{}"));
  const server = await httpServer((_, response) =>
    response.writeHead(307, { location: `${other.origin}/things` }).end(),
  );
  const client = stubClient({}, { baseUrl: server.origin });
  await expect(plainOf(client).POST("/things", sending)).rejects.toMatchObject({
    name: "RedirectError",
    origin: other.origin,
  });
  expect(other.requests).toHaveLength(0);
});

test("within one server a redirect is followed with everything", async () => {
  const server = await httpServer((request, response) => {
    if (request.url === "/things") response.writeHead(307, { location: "/v2/things" }).end("moved");
    else request.pipe(response.writeHead(200, { "content-type": "application/json" }));
  });
  const { data } = await stubClient({}, { baseUrl: server.origin }).POST("/things", sending);
  expect(data).toEqual(sending.body);
  expect(server.requests[1]?.headers).toMatchObject({
    "x-api-key": "secret",
    authorization: "Bearer token-of-the-stub",
  });
});
