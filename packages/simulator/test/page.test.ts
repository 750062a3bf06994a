import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { pageFiles } from "../../../tools/build/src/bundle-page.ts";
import { type SimulatorServer, startSimulatorServer } from "../src/index.ts";

const folder = fileURLToPath(new URL("../", import.meta.url));

let server: SimulatorServer<"plusofon"> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  server ??= await startSimulatorServer({ vendors: ["plusofon"] });
  return await fetch(`${server.origins.plusofon}${path}`, { redirect: "manual", ...init });
}

test("what is served is built of these sources", async () => {
  for (const [name, bytes] of await pageFiles(folder)) {
    const built = readFileSync(new URL(`../dist/ui/${name}`, import.meta.url));
    expect(built.equals(bytes), `dist/ui/${name} is old: pnpm build`).toBe(true);
  }
});

test("the page's own code and styles are small", async () => {
  const own = [...(await pageFiles(folder))].filter(([name]) => !name.endsWith(".gz"));
  const bytes = own.reduce((sum, [, file]) => sum + gzipSync(file).length, 0);
  // 300 kB are allowed; what it has is far less, and should stay so.
  expect(bytes).toBeLessThan(16_000);
});

test("a browser at the root is led to the page, and nobody else", async () => {
  const led = await ask("/", { headers: { accept: "text/html,*/*;q=0.8" } });
  expect([led.status, led.headers.get("location")]).toEqual([303, "/__simulator/ui"]);
  expect((await ask("/", { headers: { accept: "application/json" } })).status).toBe(404);
  expect((await ask("/api/v1/sip", { headers: { accept: "text/html" } })).status).toBe(401);
});

test.each([
  ["", "text/html; charset=utf-8"],
  ["/index.js", "text/javascript; charset=utf-8"],
  ["/style.css", "text/css; charset=utf-8"],
  ["/views.css", "text/css; charset=utf-8"],
  ["/reference.js", "text/javascript; charset=utf-8"],
  ["/scalar.js", "text/javascript; charset=utf-8"],
])("/__simulator/ui%s is served with a policy", async (name, type) => {
  const response = await ask(`/__simulator/ui${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self';");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain("unsafe");
});

test("the reference's component may write styles into its own page, and nothing else", async () => {
  const { headers } = await ask("/__simulator/ui/reference");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self';");
  expect(policy.replace("style-src 'self' 'unsafe-inline'", "")).not.toContain("unsafe");
  const component = await (await ask("/__simulator/ui/scalar.js")).text();
  expect(component).toMatch(/^\/\*!\n \* @scalar\/api-reference [\s\S]*Permission is hereby granted/);
});

test("the reference shows the vendor's document with its descriptions", async () => {
  const shown = (await (await ask("/__simulator/ui/openapi.json")).json()) as { paths: object };
  expect(Object.keys(shown.paths)).toEqual(Object.keys(server?.simulators.plusofon.document.paths ?? {}));
  expect(JSON.stringify(shown.paths)).toContain('"summary":');
});

test.each(["/nothing", "/../package.json", "/%2e%2e/cli.js", "/constructor", "x"])(
  "there is no %s",
  async (name) => {
    expect((await ask(`/__simulator/ui${name}`)).status).toBe(404);
  },
);

test("a foreign page does not get it", async () => {
  const response = await ask("/__simulator/ui", { headers: { origin: "https://attacker.example" } });
  expect(response.status).toBe(403);
});

test("one of the faults that wait can be forgotten", async () => {
  const faults = [{ status: 503 }, { status: 504 }, { status: 502 }];
  await ask("/__simulator/faults", { method: "POST", body: JSON.stringify(faults) });
  expect((await ask("/__simulator/faults/1", { method: "DELETE" })).status).toBe(204);
  expect(await (await ask("/__simulator/faults")).json()).toEqual([{ status: 503 }, { status: 502 }]);
  expect((await ask("/__simulator/faults/7", { method: "DELETE" })).status).toBe(404);
});
