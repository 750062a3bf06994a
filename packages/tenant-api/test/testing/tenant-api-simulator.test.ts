import { createTenantApiSimulator, type TenantApiSimulator } from "@pbxkit/tenant-api/testing";
import { describe, expect, test } from "vitest";

function caller(simulator: TenantApiSimulator) {
  return async (method: string, path: string, body?: unknown, init: RequestInit = {}) => {
    const response = await simulator.fetch(`${simulator.baseUrl}/api/organizations/acme/endpoints${path}`, {
      method,
      headers: { authorization: `Bearer ${simulator.token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...init,
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
  };
}

const password = "Abcdefghij0123456789";
const newEndpoint = { name: "Front desk", extension: "007", password };

test("create, list, read, change, delete, and 404 after; the password is never returned", async () => {
  const simulator = createTenantApiSimulator();
  const call = caller(simulator);

  const created = await call("POST", "/", newEndpoint);
  expect(created).toMatchObject({
    status: 201,
    body: { name: "Front desk", tenant_id: "acme", transport: "transport-udp" },
  });
  const { id } = created.body;
  expect(JSON.stringify(created.body)).not.toContain(password);

  expect((await call("GET", "/")).body).toEqual([created.body]);
  expect((await call("GET", `/${id}`)).body).toEqual(created.body);

  const changed = await call("PUT", `/${id}`, { cf_busy_enabled: true, cf_busy_dest: "102" });
  expect(changed.body).toEqual({ ...created.body, cf_busy_enabled: true, cf_busy_dest: "102" });

  expect((await call("PUT", `/${id}/password`, { password: "Zyxwvutsrq9876543210" })).status).toBe(200);
  expect(simulator.state.endpoints.get(id, "acme")?.password).toBe("Zyxwvutsrq9876543210");

  expect((await call("GET", "/status")).body).toEqual({ [id]: "offline" });
  expect(await call("DELETE", `/${id}`)).toMatchObject({ status: 204, body: undefined });
  for (const method of ["GET", "DELETE"]) {
    expect(await call(method, `/${id}`)).toMatchObject({
      status: 404,
      body: { detail: "Endpoint not found" },
    });
  }
});

test("flags are taken back as they were answered, words and booleans alike", async () => {
  const rows = [{ id: "7", direct_media: true, force_rport: "on", cf_busy_enabled: "no" }] as const;
  const call = caller(createTenantApiSimulator({ seed: { endpoints: rows } }));
  const { direct_media, force_rport, cf_busy_enabled } = (await call("GET", "/7")).body;
  const flags = { direct_media, force_rport, cf_busy_enabled };
  expect(await call("PUT", "/7", flags)).toMatchObject({ status: 200, body: { id: "7", ...flags } });
  expect((await call("PUT", "/7", { direct_media: "maybe" })).status).toBe(422);
});

test("skip and limit page through the rows, 100 at a time when nothing is asked", async () => {
  const call = caller(createTenantApiSimulator({ seed: { endpoints: 250 } }));
  expect((await call("GET", "/")).body).toHaveLength(100);
  const page = (await call("GET", "/?skip=240&limit=100")).body;
  expect(page.map((endpoint: { id: string }) => endpoint.id)).toEqual(
    Array.from({ length: 10 }, (_, index) => `endpoint-${340 + index}`),
  );
});

test("an extension number belongs to one endpoint of the organization, also among generated rows", async () => {
  const call = caller(createTenantApiSimulator({ seed: { endpoints: 50 } }));
  expect(await call("POST", "/", { ...newEndpoint, extension: "120" })).toMatchObject({
    status: 422,
    body: { detail: [{ loc: ["body", "extension"], type: "value_error" }] },
  });
  expect((await call("DELETE", "/endpoint-120")).status).toBe(204);
  expect((await call("POST", "/", { ...newEndpoint, extension: "120" })).status).toBe(201);
});

describe("failures have FastAPI's forms", () => {
  const simulator = createTenantApiSimulator({ seed: { organizations: ["acme"], endpoints: 1 } });
  const call = caller(simulator);

  test("422 with one detail for each thing that is wrong", async () => {
    const answer = await call("POST", "/", {
      extension: "1",
      password: "short",
      cf_noanswer_timeout: 4,
      extra: 1,
    });
    expect(answer.status).toBe(422);
    expect(
      answer.body.detail.map(({ loc, type }: { loc: string[]; type: string }) => [loc.join("."), type]),
    ).toEqual([
      ["body.name", "missing"],
      ["body.extension", "string_pattern_mismatch"],
      ["body.password", "string_too_short"],
      ["body.password", "string_pattern_mismatch"],
      ["body.cf_noanswer_timeout", "greater_than_equal"],
      ["body.extra", "extra_forbidden"],
    ]);
  });

  test("422 for a query that is no integer", async () => {
    expect((await call("GET", "/?limit=many")).body.detail).toMatchObject([
      { loc: ["query", "limit"], type: "int_parsing", input: "many" },
    ]);
  });

  test("422 for a body that is not JSON", async () => {
    expect((await call("POST", "/", undefined, { body: "{" })).body.detail).toMatchObject([
      { loc: ["body"], type: "json_invalid" },
    ]);
  });

  test("401 with the scheme that is wanted", async () => {
    const answer = await call("GET", "/", undefined, { headers: {} });
    expect(answer).toMatchObject({ status: 401, body: { detail: "Not authenticated" } });
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("404 for an organization that the seed does not name", async () => {
    const response = await simulator.fetch(`${simulator.baseUrl}/api/organizations/other/endpoints/`, {
      headers: { authorization: `Bearer ${simulator.token}` },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ detail: "Organization not found" });
  });

  test("405 says what is allowed", async () => {
    const answer = await call("PATCH", "/");
    expect(answer).toMatchObject({ status: 405, body: { detail: "Method Not Allowed" } });
    expect(answer.headers.get("allow")).toBe("GET, POST");
  });
});

test("the collection without its slash, and an item with one, are redirected to the other form", async () => {
  const simulator = createTenantApiSimulator({ seed: { endpoints: 1 } });
  const call = caller(simulator);
  const manual = await call("GET", "?limit=1", undefined, { redirect: "manual" });
  expect(manual.status).toBe(307);
  expect(manual.headers.get("location")).toBe(
    `${simulator.baseUrl}/api/organizations/acme/endpoints/?limit=1`,
  );

  expect((await call("GET", "/endpoint-100/")).body).toMatchObject({ id: "endpoint-100" });
  expect((await call("POST", "", newEndpoint)).status).toBe(201);
  expect(simulator.requests.map(({ method, status }) => [method, status])).toEqual([
    ["GET", 307],
    ["GET", 307],
    ["GET", 200],
    ["POST", 307],
    ["POST", 201],
  ]);
});

test("a misspelt option, and a misspelt member of the seed, is refused where types do not see it", () => {
  expect(() => createTenantApiSimulator({ sead: {} } as object)).toThrow(
    'tenant-api: options: there is no "sead"; there are seed, token, baseUrl, ',
  );
  expect(() => createTenantApiSimulator({ seed: { endpoint: 3 } as object })).toThrow(
    'tenant-api: seed: there is no "endpoint"; there are organizations, endpoints',
  );
});
